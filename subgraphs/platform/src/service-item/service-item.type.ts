import { DecimalScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { Indicator } from '../indicator/indicator.entity.js';
import { ServiceItem, ServiceItemList } from './service-item.entity.js';

const { Public } = labelsOf('PLATFORM');

@Public()
@ObjectType({ description: '网上可办率：按本目录计算，与规划公布的目标并列。Share of services that can be had online, computed from this catalogue, beside the target that the plan published.' })
export class OnlineRate {
  @Field(() => DivisionStub, { nullable: true, description: '区划。Division.' }) division!: DivisionStub | null;
  @Field(() => Int, { description: '目录中可在该区划办理的事项数。Items of the catalogue that can be had there.' }) items!: number;
  @Field(() => Int, { description: '其中网上可办的。Of these, online.' }) online!: number;
  @Field(() => DecimalScalar, { nullable: true, description: '网上可办率（%），一位小数；没有事项的为空。In percent, one place; null of none.' }) rate!: string | null;
  @Field(() => Indicator, { nullable: true, description: '公布的目标。Published target.' }) target!: Indicator | null;
}

@Public()
@ObjectType({ description: '公布过项数的清单：公布的项数与目录点名的项数。A list whose length was published, and how much of it the catalogue knows by name.' })
export class ServiceItemCount {
  @Field(() => ServiceItemList, { description: '清单。List.' }) list!: ServiceItemList;
  @Field(() => Indicator, { nullable: true, description: '公布的项数，以最近时期为准。Length as published, of the latest period.' }) published!: Indicator | null;
  @Field(() => Int, { description: '文献点名的项数。Number of those that a document names.' }) named!: number;
}

export enum ServiceAction { APPLY = 'APPLY', APPLY_WITH_COMMITMENT = 'APPLY_WITH_COMMITMENT', ENQUIRE = 'ENQUIRE', HANDLE = 'HANDLE', MAINTAIN = 'MAINTAIN' }
describeEnum(ServiceAction, 'ServiceAction', '当前访问者对事项可做的事。What the viewer may do about an item.', {
  APPLY: '申请。Apply.', APPLY_WITH_COMMITMENT: '以告知承诺方式申请。Apply by commitment.', ENQUIRE: '查询办理渠道。See how it is had.', HANDLE: '办理。Handle.', MAINTAIN: '维护目录。Keep the catalogue.',
});

@Public()
@ObjectType({ description: '与当前访问者有关的一项服务。A service that concerns the viewer.' })
export class MyService {
  @Field(() => ServiceItem, { description: '事项。Item.' }) item!: ServiceItem;
  @Field(() => [ServiceAction], { description: '可做的事。What the viewer may do.' }) actions!: ServiceAction[];
}

@Public()
@ObjectType({ description: '对事项目录一步的结果。What a step on the catalogue came to.' })
export class ServiceItemResult {
  @Field(() => ServiceItem, { nullable: true, description: '办理后的事项；未能办理的为空。The item as it stands; null where nothing was done.' }) item!: ServiceItem | null;
  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' }) userErrors!: UserError[];
}
