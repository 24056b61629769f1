import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ReferralStatus } from '../referral/referral-enums.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { RiskFlag, riskSourceCodes, type StoredFlag } from './risk-flag.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export enum LowIncomeCategory { DIBAO = 'DIBAO', TEKUN = 'TEKUN', RELAPSE_RISK = 'RELAPSE_RISK', MARGIN = 'MARGIN', RIGID = 'RIGID', OTHER = 'OTHER' }
registerEnumType(LowIncomeCategory, {
  name: 'LowIncomeCategory', description: '低收入人口类别。Category of low-income persons.',
  valuesConfig: {
    DIBAO: { description: '最低生活保障对象。On the minimum living guarantee.' }, TEKUN: { description: '特困人员。Extremely poor.' },
    RELAPSE_RISK: { description: '防止返贫监测对象。Watched against a return to poverty.' }, MARGIN: { description: '低保边缘家庭成员。On the margin.' },
    RIGID: { description: '刚性支出困难家庭成员。In hardship from unavoidable expense.' }, OTHER: { description: '其他困难人员。Others in hardship.' },
  },
});

export enum LabourCapacity { FULL = 'FULL', PARTIAL = 'PARTIAL', NONE = 'NONE' }
registerEnumType(LabourCapacity, {
  name: 'LabourCapacity', description: '劳动能力。Capacity for work.',
  valuesConfig: { FULL: { description: '有。Full.' }, PARTIAL: { description: '部分丧失。Partial.' }, NONE: { description: '无。None.' } },
});

export enum MonitoringStatus { WATCHED = 'WATCHED', ENDED = 'ENDED' }
describeEnum(MonitoringStatus, 'MonitoringStatus', '监测对象的状态。State of a monitored person.', { WATCHED: '监测中。Under watch.', ENDED: '已退出监测。No longer under watch.' });

export enum MonitoringEndReason {
  RISK_GONE = 'RISK_GONE', DECEASED = 'DECEASED', MOVED_AWAY = 'MOVED_AWAY', TIME_UP = 'TIME_UP', ENTERED_IN_ERROR = 'ENTERED_IN_ERROR', OTHER = 'OTHER',
}
describeEnum(MonitoringEndReason, 'MonitoringEndReason', '退出监测的原因。Why somebody is no longer under watch.', {
  RISK_GONE: '风险消除。The risk is gone.', DECEASED: '死亡。Died.', MOVED_AWAY: '迁出。Moved away.', TIME_UP: '待遇终止后监测期满。The time under watch after a benefit is over.',
  ENTERED_IN_ERROR: '误纳入。Entered in error.', OTHER: '其他。Other.',
});

export enum NotCoveredReason {
  NOT_SCREENED = 'NOT_SCREENED', INCOME_ABOVE_LINE = 'INCOME_ABOVE_LINE', PROPERTY_ABOVE_LIMIT = 'PROPERTY_ABOVE_LIMIT', SUPPORT_AVAILABLE = 'SUPPORT_AVAILABLE', NOT_APPLIED = 'NOT_APPLIED',
  BENEFIT_ENDED = 'BENEFIT_ENDED', OTHER = 'OTHER',
}
describeEnum(NotCoveredReason, 'NotCoveredReason', '未纳入低保和特困供养的原因。Why a person is on neither the minimum living guarantee nor support of the extremely poor.', {
  NOT_SCREENED: '尚未排查。Not screened yet.', INCOME_ABOVE_LINE: '收入超过标准。Income above the line.', PROPERTY_ABOVE_LIMIT: '财产超过限额。Property above the limit.',
  SUPPORT_AVAILABLE: '法定义务人有履行能力。Persons bound to support are able to.', NOT_APPLIED: '本人未申请。Has not applied.', BENEFIT_ENDED: '待遇已终止。The benefit has ended.', OTHER: '其他。Other.',
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '低收入人口动态监测对象。Person under the monitoring of low-income population.' })
@Entity({ tableName: 'monitoring_subjects' })
@Index({ properties: ['divisionCode', 'id'] })
@Index({ properties: ['householdId'] })
@Index({ properties: ['referralState', 'divisionCode'] })
@Index({ properties: ['status', 'divisionCode'] })
@Unique({ name: 'monitoring_subjects_one_watch', properties: ['residentId'], where: "status = 'WATCHED'" })
export class MonitoringSubject extends ProcedureRecord {
  @Field(() => ID, { description: '监测对象标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '居民。Resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Property({ type: 'string', length: 32, nullable: true }) householdId!: string | null;
  @Personal({ mask: 'RECORD' })
  @Field(() => HouseholdStub, { nullable: true, description: '所在的户。Household.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Field(() => LowIncomeCategory, { nullable: true, description: '类别。Category.' })
  @Property({ type: 'string', length: 12 })
  category!: LowIncomeCategory;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '纳入监测日。Monitored from.' })
  @Property({ type: 'date' })
  since!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '退出监测日。Monitored until.' })
  @Property({ type: 'date', nullable: true })
  until!: string | null;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => LabourCapacity, { nullable: true, description: '劳动能力。Capacity for work.' })
  @Property({ type: 'string', length: 7, nullable: true })
  labour!: LabourCapacity | null;

  @Property({ type: 'json' }) storedFlags!: StoredFlag[];
  @Field(() => [RiskFlag], { nullable: true, description: '风险标记。Flags.' })
  get flags(): RiskFlag[] {
    return this.storedFlags.map(({ code, sourceCode, at }) => ({ code, source: riskSourceCodes.get(sourceCode), at, adultOn: this.adultOn }));
  }
  /** Codes of the flags, for the search by flag. */
  @Property({ type: ArrayType }) flagCodes!: string[];

  /** Whether the person is on the minimum living guarantee or maintained as extremely poor: a copy kept with the benefits. */
  @Property({ type: 'boolean' }) enrolled!: boolean;

  @Internal()
  @Field(() => MonitoringStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 7 })
  status!: MonitoringStatus;

  @Field(() => MonitoringEndReason, { nullable: true, description: '退出监测的原因。Why the watch has ended.' })
  @Property({ type: 'string', length: 16, nullable: true })
  endReason!: MonitoringEndReason | null;

  @Field(() => NotCoveredReason, { nullable: true, description: '未纳入低保和特困供养的原因；已纳入的为空。Why the person is on neither benefit; null for those who are.' })
  @Property({ type: 'string', length: 20, nullable: true })
  notCoveredReason!: NotCoveredReason | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '最近入户排查日。When the household was last screened.' })
  @Property({ type: 'date', nullable: true })
  screenedOn!: string | null;

  @Internal()
  @Field(() => ReferralStatus, { nullable: true, description: '最近一次转介的状态；未转介的为空。State of the latest referral; null where there is none.' })
  @Property({ type: 'string', length: 8, nullable: true })
  referralState!: ReferralStatus | null;

  /** Day on which the system ends the watch of somebody whose benefit has ended, where it has that to do. */
  @Property({ type: 'date', nullable: true }) laterStepOn!: string | null;

  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.since; }
}
