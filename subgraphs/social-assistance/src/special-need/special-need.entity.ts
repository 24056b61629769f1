import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { ReferralDepartment, NeedReferralOutcome, SpecialNeedKind, SpecialNeedStatus } from './special-need-enums.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

@Internal()
@ObjectType({ description: '一次转介与部门的反馈。A referral and what the department answered.' })
export class NeedReferral {
  @Field(() => ReferralDepartment, { nullable: true, description: '部门。Department.' }) department!: ReferralDepartment;
  @Field(() => DateTimeScalar, { nullable: true, description: '转介时间。When it was referred.' }) at!: string;
  @Field(() => DateScalar, { nullable: true, description: '反馈日；未反馈的为空。Answered on; null until then.' }) answeredOn!: string | null;

  @Sensitive()
  @Field(() => NeedReferralOutcome, { nullable: true, description: '反馈结果。What it answered.' })
  outcome!: NeedReferralOutcome | null;
}

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '在册或已认定家庭的专项救助需求：分层分类转介。Special need of a household on a benefit or recognised: listed, referred, answered.' })
@Entity({ tableName: 'special_needs' })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['residenceDivisionCode', 'id'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['enrollmentId', 'kind'] })
export class SpecialNeed extends ProcedureRecord {
  @Field(() => ID, { description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) enrollmentId!: string;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '在册或认定的项目。Programme of the household.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Property({ type: 'string', length: 32, nullable: true }) householdId!: string | null;
  @Internal()
  @Field(() => HouseholdStub, { nullable: true, description: '家庭；单人的为空。Household; null for a person alone.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Field(() => SpecialNeedKind, { nullable: true, description: '需求。Need.' })
  @Property({ type: 'string', length: 10 })
  kind!: SpecialNeedKind;

  @Internal()
  @Field(() => SpecialNeedStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: SpecialNeedStatus;

  @Field(() => String, { nullable: true, description: '需求说明。What is needed.' })
  @Property({ type: 'string', length: 200, nullable: true })
  detail!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '列入日。Listed on.' })
  @Property({ type: 'date' })
  listedOn!: string;

  @Internal()
  @Field(() => [NeedReferral], { nullable: true, description: '转介与反馈，按先后。Referrals and answers, in their order.' })
  @Property({ type: 'json' })
  referrals!: NeedReferral[];

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '确认地。Place of confirmation.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode.slice(0, 9)); }

  /** Copies of the columns of the benefit, for row rights. */
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;

  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
  get policyDivision(): string { return this.divisionCode; }
}
