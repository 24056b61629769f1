import type { DataClass } from '@civil/schema/access';
import type { Cadence as CadenceCode, Delivery as DeliveryCode, ItemType as ItemTypeCode, SharingClass as SharingClassCode, SharingMethod as MethodCode } from '@civil/schema/sharing';
import { BareStepInput, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { Cadence, Delivery, ItemClass, ItemType, ResourceStatus, SharingClass, SharingMethod } from './resource-enums.js';

@InputType({ description: '目录筛选条件。Filter of the catalogue.' })
export class DataResourceFilter {
  @FilterOn()
  @Field(() => SharingClass, { nullable: true, description: '共享属性。Class of sharing.' })
  sharingClass?: SharingClassCode;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '所属子图，如 elderly-care。Subgraph that keeps the register.' })
  owner?: string;

  @FilterOn()
  @Field(() => [ResourceStatus], { nullable: true, description: '状态。States.' })
  status?: (keyof typeof ResourceStatus)[];

  @FilterOn()
  @Field(() => String, { nullable: true, description: '名称或数据项中的文字，中文或英文。Words of names or data items, Chinese or English.' })
  q?: string;
}

@InputType({ description: '数据项。Data item.' })
export class DataItemInput {
  @Field(() => String, { description: '字段名。Name.' }) name!: string;
  @Field(() => String, { description: '中文名称。Name in Chinese.' }) zh!: string;
  @Field(() => ItemType, { description: '类型。Type.' }) type!: ItemTypeCode;
  @Field(() => ItemClass, { description: '敏感级别。Sensitivity.' }) class!: DataClass;
}

@InputType({ description: '中英文文字。Text in both languages.' })
export class BilingualInput {
  @Field(() => String, { description: '中文。Chinese.' }) zh!: string;
  @Field(() => String, { description: '英文。English.' }) en!: string;
}

@InputType({ description: '目录条目的内容。What an entry of the catalogue says.' })
export class ResourceEntryInput {
  @Field(() => String, { description: '中文名称。Name in Chinese.' }) nameZh!: string;
  @Field(() => String, { description: '英文名称。Name in English.' }) nameEn!: string;
  @Field(() => [DataItemInput], { description: '数据项；不予共享的可为空列表。Data items; an empty list where nothing is shared.' }) items!: DataItemInput[];
  @Field(() => BilingualInput, { description: '提供方。Provider.' }) provider!: BilingualInput;
  @Field(() => String, { description: '数据格式。Format.' }) format!: string;
  @Field(() => Cadence, { description: '更新频率。How often it is refreshed.' }) cadence!: CadenceCode;
  @Field(() => SharingClass, { description: '共享属性。Class of sharing.' }) sharingClass!: SharingClassCode;
  @Field(() => [SharingMethod], { description: '共享方式。Methods.' }) sharingMethods!: MethodCode[];
  @Field(() => Delivery, { description: '提供内容。What is given.' }) delivery!: DeliveryCode;
  @Field(() => BilingualInput, { nullable: true, description: '使用条件。Conditions.' }) conditions?: BilingualInput | null;
  @Field(() => BilingualInput, { nullable: true, description: '法规依据。Legal basis.' }) legalBasis?: BilingualInput | null;
  @Field(() => Int, { description: '数据分级，1 至 4。Level of the data, 1 to 4.' }) grade!: number;
  @Field(() => BilingualInput, { description: '使用方。Consumers.' }) consumers!: BilingualInput;
  @Field(() => String, { description: '所属子图。Subgraph that keeps the register.' }) ownerSubgraph!: string;
  @Field(() => String, { nullable: true, description: '提供数据的根字段。Root field that answers for it.' }) rootField?: string | null;
  @Field(() => [String], { description: '质量规则代码。Codes of quality rules.' }) qualityRules!: string[];
}

@InputType({ description: '编列一项资源，尚不提供。Lists a resource that is not served yet.' })
export class PlanDataResourceInput extends BareStepInput {
  @Field(() => ID, { description: '资源编号，R 后两至三位数字。Number: R and two or three digits.' }) id!: string;
  @Field(() => ResourceEntryInput, { description: '内容。What the entry says.' }) entry!: ResourceEntryInput;
}

@InputType({ description: '发布一项资源的新版本。Publishes a new version of a resource.' })
export class PublishDataResourceInput extends RecordStepInput {
  @Field(() => ResourceEntryInput, { nullable: true, description: '新内容；不填则照现有内容发布。What the entry says from now on; left out, it is published as it is.' }) entry?: ResourceEntryInput | null;
  @Field(() => String, { nullable: true, description: '变更说明。What has changed and why.' }) note?: string | null;
}

@InputType({ description: '撤回一项资源。Withdraws a resource.' })
export class WithdrawDataResourceInput extends RecordStepInput {
  @Field(() => String, { nullable: true, description: '原因，必填。Reason, without which nothing is done.' }) reason?: string | null;
}

/** Every step of an entry of the catalogue, with what it takes. */
export interface DataResourceInputs {
  planDataResource: PlanDataResourceInput;
  publishDataResource: PublishDataResourceInput;
  withdrawDataResource: WithdrawDataResourceInput;
}
