import { disabilityCategoryCodes } from '@civil/schema/codes';
import { MoneyScalar, UsccScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, describeEnum, DivisionStub, divisionRef, labelsOf, NEVER, ProcedureRecord, SocialOrganizationStub } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { deviceCategoryCodes } from './device-category.codes.js';

const { Public } = labelsOf('ASSISTANCE');
/** The catalogue is that of the province. */
const PROVINCE = '62';
const SOCIAL_ORGANIZATION = /^5[123]/;

export enum DeviceStatus { PROPOSED = 'PROPOSED', LISTED = 'LISTED', WITHDRAWN = 'WITHDRAWN' }
describeEnum(DeviceStatus, 'DeviceStatus', '器具在目录中的状态。State of a device in the catalogue.', { PROPOSED: '拟列入，待审定。Proposed, waits for approval.', LISTED: '已列入。In the catalogue.', WITHDRAWN: '已移出或不予列入。Taken out, or not let in.' });

export enum RentalSiteStatus { OPEN = 'OPEN', CLOSED = 'CLOSED' }
describeEnum(RentalSiteStatus, 'RentalSiteStatus', '租赁站点的状态。State of a rental site.', { OPEN: '开放。Open.', CLOSED: '已撤销。Closed.' });

@Public()
@ObjectType({ description: '康复辅助器具目录中的一项。Assistive device of the catalogue.' })
@Entity({ tableName: 'assistive_devices' })
@Index({ properties: ['categoryCode', 'id'] })
export class AssistiveDevice extends ProcedureRecord {
  @Field(() => ID, { description: '器具标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => DeviceStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 9, default: DeviceStatus.LISTED })
  status: DeviceStatus = DeviceStatus.LISTED;

  /** As of every procedure; no time runs for a device. */
  @Property({ type: 'timestamptz', defaultRaw: `'9999-12-31 00:00:00+00'` }) override nextDueAt: Date = NEVER;

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 2 }) categoryCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '类别（GB/T 16432）。Class.' })
  get category(): CodeLabel | null { return deviceCategoryCodes.get(this.categoryCode); }

  @Field(() => MoneyScalar, { nullable: true, description: '目录价格。Price of the catalogue.' })
  @Property({ type: 'decimal', precision: 10, scale: 2 })
  price!: string;

  @Field(() => Int, { nullable: true, description: '使用年限。Years that it is used.' })
  @Property({ type: 'smallint' })
  usefulYears!: number;

  @Property({ type: ArrayType }) disabilityCodes!: string[];
  @Field(() => [CodeLabel], { nullable: true, description: '推荐的残疾类别（GB/T 26341）；空的为各类均可。Categories of disability that it is recommended for; empty for all.' })
  get recommendedFor(): CodeLabel[] { return this.disabilityCodes.map((code) => disabilityCategoryCodes.get(code)); }

  @Field(() => Int, { nullable: true, description: '推荐的最轻残疾等级，1 最重至 4。Lightest grade that it is recommended for, 1 the gravest to 4.' })
  @Property({ type: 'smallint' })
  lightestGrade!: number;

  get policyDivision(): string { return PROVINCE; }
  get acceptedOn(): null { return null; }
}

@Public()
@ObjectType({ description: '康复辅助器具社区租赁站点。Site that rents out assistive devices.' })
@Entity({ tableName: 'device_rental_sites' })
@Index({ properties: ['divisionCode', 'id'] })
export class DeviceRentalSite extends ProcedureRecord {
  @Field(() => ID, { description: '站点标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => RentalSiteStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 6, default: RentalSiteStatus.OPEN })
  status: RentalSiteStatus = RentalSiteStatus.OPEN;

  /** As of every procedure; no time runs for a site. */
  @Property({ type: 'timestamptz', defaultRaw: `'9999-12-31 00:00:00+00'` }) override nextDueAt: Date = NEVER;

  @Field(() => String, { nullable: true, description: '名称。Name.' })
  @Property({ type: 'string', length: 100 })
  name!: string;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在地。Where it is.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => String, { nullable: true, description: '地址。Address.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => String, { nullable: true, description: '办公电话。Telephone of the office.' })
  @Property({ type: 'string', length: 20 })
  phone!: string;

  @Field(() => String, { nullable: true, description: '营业时间。Opening hours.' })
  @Property({ type: 'string', length: 100 })
  hours!: string;

  @Field(() => UsccScalar, { nullable: true, description: '运营单位统一社会信用代码。Unified social credit code of the operator.' })
  @Property({ type: 'string', length: 18 })
  operatorUscc!: string;

  @Field(() => SocialOrganizationStub, { nullable: true, description: '运营单位，仅当其为社会组织。The operator, where it is a social organisation.' })
  get operator(): SocialOrganizationStub | null { return SOCIAL_ORGANIZATION.test(this.operatorUscc) ? { uscc: this.operatorUscc } : null; }

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}

@Public()
@ObjectType({ description: '一个站点的一种器具。One kind of device at a site.' })
@Entity({ tableName: 'device_stocks' })
@Unique({ properties: ['siteId', 'deviceId'] })
@Check({ name: 'device_stocks_free_check', expression: 'free >= 0 and free <= pieces' })
export class DeviceStock extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) siteId!: string;
  @Property({ type: 'string', length: 32, index: true }) deviceId!: string;

  @Field(() => Int, { nullable: true, description: '总件数。Pieces.' })
  @Property({ type: 'smallint' })
  pieces!: number;

  @Field(() => Int, { nullable: true, description: '可借件数。Pieces that are free.' })
  @Property({ type: 'smallint' })
  free!: number;

  @Field(() => MoneyScalar, { nullable: true, description: '月租金。Rent a month.' })
  @Property({ type: 'decimal', precision: 8, scale: 2 })
  monthlyRent!: string;
}
