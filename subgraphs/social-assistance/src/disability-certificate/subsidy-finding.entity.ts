import { DateScalar } from '@civil/schema/scalars';
import { labelsOf, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { SubsidyFindingKind, SubsidyFindingStatus } from './finding-enums.js';

const { Internal, Sensitive, Personal } = labelsOf('ASSISTANCE');

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '残疾人两项补贴比对结果：应享未享，或享受而条件已变。Finding about a disability subsidy: qualifies and is not paid, or is paid and qualifies no more.' })
@Entity({ tableName: 'subsidy_findings' })
@Unique({ properties: ['residentId', 'program', 'finding'] })
@Index({ properties: ['divisionCode', 'status', 'foundOn'] })
@Index({ properties: ['foundOn', 'id'] })
export class SubsidyFinding extends ProcedureRecord {
  @Field(() => ID, { description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Internal()
  @Field(() => SubsidyFindingKind, { nullable: true, description: '结果。What was found.' })
  @Property({ type: 'string', length: 19 })
  finding!: SubsidyFindingKind;

  @Internal()
  @Field(() => AssistanceProgram, { nullable: true, description: '项目：DIS_LIVING 或 DIS_NURSING。Programme: one of the two.' })
  @Property({ type: 'string', length: 11 })
  program!: AssistanceProgram;

  @Internal()
  @Field(() => SubsidyFindingStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: SubsidyFindingStatus;

  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '居民。Resident.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  /** The benefit that is paid, where one is. */
  @Property({ type: 'string', length: 32, nullable: true }) enrollmentId!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '发现日。Found on.' })
  @Property({ type: 'date' })
  foundOn!: string;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '告知本人之日；未告知的为空。Day on which the person was told; null until then.' })
  @Property({ type: 'date', nullable: true })
  notifiedOn!: string | null;

  /** Village where somebody not paid lives, place of a benefit that is paid; and the 18th birthday, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;

  @Property({ type: 'date', nullable: true }) acceptedOn!: string | null;
  get policyDivision(): string { return this.divisionCode; }
}
