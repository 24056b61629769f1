import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel, describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { RehabService } from '../rehab-node/rehab-node.entity.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { rehabConditionCodes, rehabEndCodes } from './rehab.codes.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export enum RehabStatus { REFERRED = 'REFERRED', ACCEPTED = 'ACCEPTED', PLANNED = 'PLANNED', IN_SERVICE = 'IN_SERVICE', ENDED = 'ENDED', DECLINED = 'DECLINED' }
describeEnum(RehabStatus, 'RehabStatus', '社区康复转介的状态。State of a referral.', {
  REFERRED: '已转介。Referred.', ACCEPTED: '已接收。Accepted.', PLANNED: '已制定康复计划。With a plan.', IN_SERVICE: '服务中。Under service.', ENDED: '已结束。Ended.', DECLINED: '未接收。Declined.',
});

export enum RehabSource { HOSPITAL = 'HOSPITAL', COUNTY = 'COUNTY', TOWNSHIP = 'TOWNSHIP', FAMILY = 'FAMILY' }
describeEnum(RehabSource, 'RehabSource', '转介来源。Who referred.', { HOSPITAL: '医疗机构。Hospital.', COUNTY: '县级部门。County.', TOWNSHIP: '乡镇（街道）。Township.', FAMILY: '本人或家属。The person or the family.' });

export enum ConsentGiver { SELF = 'SELF', GUARDIAN = 'GUARDIAN' }
describeEnum(ConsentGiver, 'ConsentGiver', '同意由谁作出。Who has consented.', { SELF: '本人。The person.', GUARDIAN: '监护人。The guardian.' });

@Sensitive({ purpose: true })
@ObjectType({ description: '知情同意（个人信息保护法第二十九条）。Consent to the referral and to the handling of health data.' })
export class RehabConsent {
  @Field(() => ConsentGiver, { nullable: true, description: '由谁作出。Given by.' }) givenBy!: ConsentGiver;
  @Field(() => DateScalar, { nullable: true, description: '日期。On.' }) on!: string;
}

@Sensitive({ purpose: true })
@ObjectType({ description: '康复计划。Plan of the rehabilitation.' })
export class RehabPlan {
  @Field(() => [RehabService], { nullable: true, description: '服务内容。Services.' }) services!: RehabService[];
  @Field(() => String, { nullable: true, description: '目标。Aims.' }) aims!: string;
  @Field(() => DateScalar, { nullable: true, description: '评估日。To be assessed on.' }) reviewOn!: string;
}

/** That somebody is referred tells of an illness: whom it is about, and what of, is open to who states a purpose alone; lists show how far each has come. */
@Sensitive({ purpose: true })
@ObjectType({ description: '精神障碍社区康复转介，为严格限制的健康信息。Referral to community rehabilitation: strictly restricted health data.' })
@Entity({ tableName: 'rehab_referrals' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['residentId'] })
@Index({ properties: ['nodeId', 'status'] })
export class RehabReferral extends ProcedureRecord {
  @Internal()
  @Field(() => ID, { nullable: true, description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => RehabStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: RehabStatus;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Field(() => ResidentStub, { nullable: true, description: '本人。The person.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Property({ type: 'string', length: 32 }) nodeId!: string;

  @Field(() => RehabSource, { nullable: true, description: '来源。Who referred.' })
  @Property({ type: 'string', length: 8 })
  source!: RehabSource;

  @Property({ type: 'string', length: 1 }) conditionCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '诊断类别。Kind of the condition.' })
  get condition(): CodeLabel | null { return rehabConditionCodes.get(this.conditionCode); }

  @Field(() => RehabConsent, { nullable: true, description: '知情同意。Consent.' })
  @Property({ type: 'json' })
  consent!: RehabConsent;

  @Field(() => DateScalar, { nullable: true, description: '转介日。Referred on.' })
  @Property({ type: 'date' })
  referredOn!: string;

  @Field(() => RehabPlan, { nullable: true, description: '康复计划；未制定的为空。Plan; null until there is one.' })
  @Property({ type: 'json', nullable: true })
  plan!: RehabPlan | null;

  @Field(() => DateScalar, { nullable: true, description: '开始服务日。Service begun on.' })
  @Property({ type: 'date', nullable: true })
  startedOn!: string | null;

  @Field(() => DateScalar, { nullable: true, description: '结束日。Ended on.' })
  @Property({ type: 'date', nullable: true })
  endedOn!: string | null;

  @Property({ type: 'string', length: 1, nullable: true }) endCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '结束或不予接收的原因。Why it ended or was declined.' })
  get ending(): CodeLabel | null { return this.endCode ? rehabEndCodes.get(this.endCode) : null; }

  /** The township, nine digits: no village comes near its row. */
  @Property({ type: 'string', length: 9 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '居住地乡镇（街道）。Township of residence.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): string { return this.referredOn; }
}
