import { DateScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, HouseholdStub, householdRef, labelsOf, MaskedText, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal } = labelsOf('ASSISTANCE');

export enum DamageStatus { REPORTED = 'REPORTED', VERIFIED = 'VERIFIED', RELIEVED = 'RELIEVED', REJECTED = 'REJECTED' }
describeEnum(DamageStatus, 'DamageStatus', '住房受损核查的状态。State of the check of a house.', { REPORTED: '已上报。Reported.', VERIFIED: '已核实。Verified.', RELIEVED: '已救助。Relieved.', REJECTED: '核实不属实或不符合。Rejected.' });

export enum DamageLevel { SLIGHT = 'SLIGHT', MODERATE = 'MODERATE', SEVERE = 'SEVERE', COLLAPSED = 'COLLAPSED' }
describeEnum(DamageLevel, 'DamageLevel', '住房受损程度（自然灾害情况统计调查制度）。How badly a house is damaged.', {
  SLIGHT: '轻微损坏。Slightly.', MODERATE: '一般损坏。Moderately.', SEVERE: '严重损坏。Severely.', COLLAPSED: '倒塌。Collapsed.',
});

@Internal()
@ObjectType({ description: '一户住房受损的核查。Check of the damaged house of a household.' })
@Entity({ tableName: 'damage_assessments' })
@Unique({ properties: ['eventId', 'householdId'] })
@Index({ properties: ['eventId', 'divisionCode', 'status', 'nextDueAt'] })
@Index({ properties: ['divisionCode', 'nextDueAt'] })
@Index({ properties: ['nextDueAt', 'id'] })
@Index({ properties: ['residentId'] })
export class DamageAssessment extends ProcedureRecord {
  @Field(() => ID, { nullable: true, description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => DamageStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: DamageStatus;

  @Property({ type: 'string', length: 32 }) eventId!: string;

  @Property({ type: 'string', length: 32 }) householdId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => HouseholdStub, { nullable: true, description: '户。Household.' })
  get household(): HouseholdStub | null { return householdRef(this.householdId); }

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '户主。Head of the household.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Personal({ mask: 'ADDRESS' })
  @Field(() => MaskedText, { nullable: true, description: '房屋地址。Address of the house.' })
  @Property({ type: 'string', length: 200 })
  addressText!: string;

  @Field(() => DamageLevel, { nullable: true, description: '受损程度：上报的，核实后为核实的。How badly, as reported and then as verified.' })
  @Property({ type: 'string', length: 9 })
  level!: DamageLevel;

  @Field(() => Int, { nullable: true, description: '受损间数。Rooms damaged.' })
  @Property({ type: 'smallint' })
  rooms!: number;

  @Field(() => DateScalar, { nullable: true, description: '上报日。Reported on.' })
  @Property({ type: 'date' })
  reportedOn!: string;

  @Field(() => [String], { nullable: true, description: '现场核查人员。Who has surveyed it on the spot.' })
  @Property({ type: ArrayType })
  surveyors!: string[];

  @Field(() => DateScalar, { nullable: true, description: '核实日；未核实的为空。Verified on; null until then.' })
  @Property({ type: 'date', nullable: true })
  verifiedOn!: string | null;

  @Property({ type: 'string', length: 32, nullable: true, index: true }) temporaryAidId!: string | null;

  /** Village of the house, and the 18th birthday of the head of the household, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '房屋所在村（社区）。Village of the house.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }
  @Property({ type: 'date' }) adultOn!: string;

  get policyDivision(): string { return this.divisionCode.slice(0, 6); }
  get acceptedOn(): string { return this.reportedOn; }
}
