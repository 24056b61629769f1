import { DivisionCodeScalar } from '@civil/schema/scalars';
import { BareStepInput, FilterOn } from '@civil/subgraph-kernel';
import { Field, InputType, Int } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';
import { ServiceChannel } from './service-item.entity.js';

@InputType({ description: '政务服务事项筛选条件，各项须同时满足。Filter of service items; all given must hold.' })
export class ServiceItemFilter {
  @FilterOn()
  @Field(() => ServiceChannel, { nullable: true, description: '办理渠道。Way by which it is had.' })
  channel?: ServiceChannel;

  @FilterOn()
  @Field(() => BusinessDomain, { nullable: true, description: '业务领域。Domain.' })
  domain?: string;

  @FilterOn()
  @Field(() => DivisionCodeScalar, { nullable: true, description: '可在该区划办理的。Open in this division.' })
  divisionCode?: string;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '名称中的文字，中英文均可。Text in the name, Chinese or English.' })
  q?: string;

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '仅网上可办。Those that can be had online only.' })
  onlineOnly?: boolean;
}

@InputType({ description: '办理渠道及其通达的区划。A way and where it is open.' })
export class ServiceOfferInput {
  @Field(() => ServiceChannel, { description: '渠道。Way.' }) channel!: ServiceChannel;
  @Field(() => DivisionCodeScalar, { description: '县级及以上区划。Division, county or above.' }) division!: string;
}

@InputType({ description: '列入政务服务事项。Listing a service item.' })
export class ListServiceItemInput extends BareStepInput {
  @Field(() => String, { description: '编码，至多 32 位大写字母、数字和连字符。Code, 32 capitals, digits and hyphens at most.' }) code!: string;
  @Field(() => String, { description: '中文名称，至多 60 字。Name in Chinese, 60 characters at most.' }) nameZh!: string;
  @Field(() => String, { description: '英文名称，至多 120 字。Name in English, 120 characters at most.' }) nameEn!: string;
  @Field(() => BusinessDomain, { description: '业务领域，须为本人业务条线。Domain, of one\'s own line.' }) domain!: LineDomain;
  @Field(() => [ServiceOfferInput], { description: '办理渠道。Ways by which it is had.' }) channels!: ServiceOfferInput[];
  @Field(() => String, { description: '列入所依文件，至多 100 字。Document by which it is listed, 100 characters at most.' }) namedIn!: string;
  @Field(() => String, { nullable: true, description: '设定依据，至多 150 字。Legal basis, 150 characters at most.' }) legalBasis?: string | null;
}

@InputType({ description: '实行告知承诺制。Handling an item by commitment.' })
export class SetServiceCommitmentInput extends BareStepInput {
  @Field(() => String, { description: '事项编码。Code of the item.' }) code!: string;
  @Field(() => Int, { description: '所见版本。Version that was seen.' }) expectedVersion!: number;
  @Field(() => String, { nullable: true, description: '申请人承诺的内容，至多 500 字；为空即不再实行。What the applicant promises, 500 characters at most; null ends it.' }) commitment?: string | null;
  @Field(() => [String], { description: '不再索要的证明，至多 20 项。Proofs that are no longer asked for, 20 at most.' }) cancelledProofs!: string[];
}
