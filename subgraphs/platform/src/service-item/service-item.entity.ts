import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Public } = labelsOf('PLATFORM');

export enum ServiceChannel {
  ONLINE = 'ONLINE', WINDOW = 'WINDOW', SERVICE_CENTRE = 'SERVICE_CENTRE', CROSS_PROVINCE = 'CROSS_PROVINCE', PROVINCE_WIDE = 'PROVINCE_WIDE', SAME_CITY = 'SAME_CITY',
}
describeEnum(ServiceChannel, 'ServiceChannel', '政务服务的办理渠道。Way by which a service is had.', {
  ONLINE: '网上办。Online.', WINDOW: '窗口办。At a desk.', SERVICE_CENTRE: '进驻政务服务中心。At a government service centre.', CROSS_PROVINCE: '跨省通办。In any province.',
  PROVINCE_WIDE: '省内联办、异地可办。Anywhere in the province.', SAME_CITY: '市内通办。Anywhere in the prefecture.',
});

export enum ServiceItemList { SERVICE_CENTRE = 'SERVICE_CENTRE', COMMITMENT = 'COMMITMENT', CANCELLED_PROOFS = 'CANCELLED_PROOFS', POWERS_ADJUSTED = 'POWERS_ADJUSTED', POWERS_AND_DUTIES = 'POWERS_AND_DUTIES', SERVICE_ITEMS = 'SERVICE_ITEMS' }
describeEnum(ServiceItemList, 'ServiceItemList', '公布过项数的事项清单。List whose length was published.', {
  SERVICE_CENTRE: '进驻省政务服务中心事项。Items at the provincial service centre.', COMMITMENT: '告知承诺制事项。Items by commitment.', CANCELLED_PROOFS: '取消的证明事项。Proofs cancelled.',
  POWERS_ADJUSTED: '取消、下放和调整的审批权限。Powers cancelled, delegated or adjusted.', POWERS_AND_DUTIES: '权责清单。Powers and duties.', SERVICE_ITEMS: '政务服务事项清单。Service items.',
});

export enum ServiceItemStatus { LISTED = 'LISTED' }

@Public()
@ObjectType({ description: '办理渠道及其通达的区划。A way by which a service is had, and where.' })
export class ServiceChannelOffer {
  @Field(() => ServiceChannel, { description: '渠道。Way.' }) channel!: ServiceChannel;
  @Field(() => DivisionStub, { nullable: true, description: '通达的区划，含下级。Division in which it is open, with all below it.' }) division!: DivisionStub | null;
}

@Public()
@ObjectType({ description: '政务服务事项：仅列文献点名者，其余只有公布的项数，见 serviceItemCounts。Service to the public: those that a document names; of the rest only numbers were published, see serviceItemCounts.' })
@Entity({ tableName: 'service_items' })
@Index({ properties: ['domain', 'id'] })
export class ServiceItem extends ProcedureRecord {
  @Field(() => String, { name: 'code', description: '本目录的事项编码。Code in this catalogue.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 6 }) status!: ServiceItemStatus;

  @Field(() => String, { description: '中文名称。Name in Chinese.' })
  @Property({ type: 'string', length: 60 })
  nameZh!: string;

  @Field(() => String, { description: '英文名称。Name in English.' })
  @Property({ type: 'string', length: 120 })
  nameEn!: string;

  @Field(() => BusinessDomain, { description: '业务领域，由其子图办理。Domain, whose subgraph handles it.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  /** Channel and division of each offer, `ONLINE:620000`, so that those open in a place are found by overlap. */
  @Property({ type: ArrayType }) offers!: string[];
  /** The channels among them, wherever they are open. */
  @Property({ type: ArrayType }) ways!: ServiceChannel[];
  @Field(() => [ServiceChannelOffer], { description: '办理渠道。Ways by which it is had.' })
  get channels(): ServiceChannelOffer[] {
    return this.offers.map((offer) => {
      const [channel, division] = offer.split(':');
      return { channel: channel as ServiceChannel, division: divisionRef(division) };
    });
  }

  @Field(() => [ServiceItemList], { description: '点名列入的清单。Lists on which a document names it.' })
  @Property({ type: ArrayType })
  lists!: ServiceItemList[];

  @Field(() => String, { nullable: true, description: '设定依据；文献未载的为空。Legal basis; null where the document names none.' })
  @Property({ type: 'string', length: 150, nullable: true })
  legalBasis!: string | null;

  @Field(() => String, { nullable: true, description: '申请所用的变更操作；图谱尚不受理的为空。Mutation by which it is applied for; null where the graph does not take it yet.' })
  @Property({ type: 'string', length: 60, nullable: true })
  entry!: string | null;

  @Field(() => String, { description: '点名的文献。Document that names it.' })
  @Property({ type: 'string', length: 100 })
  namedIn!: string;

  @Field(() => String, { nullable: true, description: '申请人承诺的内容；不实行告知承诺制的为空。What the applicant promises; null where it is not handled by commitment.' })
  @Property({ type: 'string', length: 500, nullable: true })
  commitment!: string | null;

  @Field(() => Boolean, { description: '是否实行告知承诺制。Whether it is handled by commitment.' })
  get commitmentMode(): boolean { return this.commitment !== null; }

  @Field(() => [String], { description: '不再索要的证明。Proofs that are no longer asked for.' })
  @Property({ type: ArrayType })
  cancelledProofs!: string[];

  /** Of the whole province: an item is the same everywhere, its ways are not. */
  get policyDivision(): string { return '620000'; }
  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
}
