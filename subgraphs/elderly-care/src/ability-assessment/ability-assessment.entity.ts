import { DateScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf, Sized } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { ElderResident, elderRef } from '../resident/resident.stub.js';
import { assessReasonCodes, upgradeReasonCodes } from './ability-assessment.codes.js';
import type { AbilityLevel } from './ability-scoring.js';
import { AssessmentItem } from './assessment-item.js';

const { Internal, Personal, Sensitive } = labelsOf('ELDERLY');

export enum AssessmentStatus {
  DRAFT = 'DRAFT', SCORED = 'SCORED', CONFIRMED = 'CONFIRMED', DISPUTED = 'DISPUTED', REASSESSED = 'REASSESSED', EXPIRED = 'EXPIRED',
}
registerEnumType(AssessmentStatus, {
  name: 'AssessmentStatus', description: '评估状态。State of an assessment.',
  valuesConfig: {
    DRAFT: { description: '草稿。Draft.' },
    SCORED: { description: '已评分，待确认。Scored, to be confirmed.' },
    CONFIRMED: { description: '已确认。Confirmed.' },
    DISPUTED: { description: '对结果有异议。Disputed.' },
    REASSESSED: { description: '已复评。Assessed again after a dispute.' },
    EXPIRED: { description: '已过有效期。Expired.' },
  },
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '老年人能力评估（GB/T 42195-2022）。Assessment of the ability of an elderly resident.' })
@Entity({ tableName: 'ability_assessments' })
@Index({ properties: ['residentId'] })
@Index({ properties: ['divisionCode', 'id'] })
export class AbilityAssessment extends CivilRecord {
  @Field(() => ID, { description: '评估标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Internal()
  @Field(() => ElderResident, { nullable: true, description: '被评估人。The resident assessed.' })
  get resident(): ElderResident { return elderRef(this.residentId); }

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Personal({ mask: 'DIVISION' })
  @Field(() => DivisionStub, { nullable: true, description: '被评估人居住地；脱敏时为县级。Where the resident lives; the county when masked.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Property({ type: 'string', length: 1 }) reasonCode!: string;
  @Field(() => CodeLabel, { nullable: true, description: '评估原因。Why it was made.' })
  get reason(): CodeLabel { return assessReasonCodes.get(this.reasonCode); }

  @Field(() => DateScalar, { nullable: true, description: '评估日期。Day of the assessment.' })
  @Property({ type: 'date' })
  assessedOn!: string;

  @Field(() => String, { nullable: true, description: '评估机构。Agency.' })
  @Property({ type: 'string', length: 200 })
  agency!: string;

  @Field(() => [String], { nullable: true, description: '评估人员，不少于两名。Assessors, two at least.' })
  @Property({ type: ArrayType })
  assessors!: string[];

  @Field(() => String, { nullable: true, description: '信息提供者。Who gave the information.' })
  @Property({ type: 'string', length: 100, nullable: true })
  informant!: string | null;

  /** Scores of the 26 items in the order of the standard. */
  @Property({ type: 'json' }) itemScores!: number[];
  @Sized(26)
  @Field(() => [AssessmentItem], { nullable: true, description: '26 项得分。Scores of the 26 items.' })
  get items(): AssessmentItem[] { return AssessmentItem.of(this.itemScores); }

  @Field(() => Int, { nullable: true, description: '自理能力得分，至多 32。Self-care, at most 32.' })
  @Property({ type: 'smallint' })
  selfCareScore!: number;

  @Field(() => Int, { nullable: true, description: '基础运动能力得分，至多 16。Motor ability, at most 16.' })
  @Property({ type: 'smallint' })
  motorScore!: number;

  @Field(() => Int, { nullable: true, description: '精神状态得分，至多 28。Mental state, at most 28.' })
  @Property({ type: 'smallint' })
  mentalScore!: number;

  @Field(() => Int, { nullable: true, description: '感知觉与社会参与得分，至多 14。Perception and society, at most 14.' })
  @Property({ type: 'smallint' })
  perceptionScore!: number;

  @Field(() => Int, { nullable: true, description: '总分，至多 90。Total, at most 90.' })
  @Property({ type: 'smallint' })
  totalScore!: number;

  @Field(() => Int, { nullable: true, description: '初步等级，按总分。Level by the total alone.' })
  @Property({ type: 'smallint' })
  preliminaryLevel!: AbilityLevel;

  @Property({ type: ArrayType }) upgradeReasonCodes!: string[];
  @Field(() => [CodeLabel], { nullable: true, description: '等级提升的原因。Why the level is worse than the total gives.' })
  get upgradeReasons(): CodeLabel[] { return this.upgradeReasonCodes.map((code) => upgradeReasonCodes.get(code)); }

  @Sensitive({ facet: 'LEVEL' })
  @Field(() => Int, { nullable: true, description: '最终等级，0 完好至 4 完全失能。Final level, 0 intact to 4 complete disability.' })
  @Property({ type: 'smallint' })
  finalLevel!: AbilityLevel;

  @Sensitive({ facet: 'LEVEL' })
  @Field(() => DateScalar, { nullable: true, description: '有效期至，自评估起十二个月。Valid until, twelve months on.' })
  @Property({ type: 'date' })
  validTo!: string;

  @Field(() => Boolean, { nullable: true, description: '是否诊断为痴呆。Whether dementia was diagnosed.' })
  @Property({ type: 'boolean' })
  dementia!: boolean;

  @Property({ type: 'boolean' }) psychiatric!: boolean;
  @Property({ type: 'smallint' }) accidentsInThirtyDays!: number;

  @Sensitive({ facet: 'STATUS' })
  @Field(() => AssessmentStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: AssessmentStatus;

  /** Copies for row rights: the facility the resident stays in, and the 18th birthday. */
  @Property({ type: 'string', length: 32, nullable: true, index: true }) facilityId!: string | null;
  @Property({ type: 'date' }) adultOn!: string;
}
