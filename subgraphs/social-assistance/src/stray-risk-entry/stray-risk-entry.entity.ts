import { DateScalar } from '@civil/schema/scalars';
import { CodeLabel, describeEnum, DivisionStub, divisionRef, labelsOf, MaskedText, ProcedureRecord, residentRef } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { strayReasonCodes, strayRemovalCodes } from '../rescue-episode/rescue.codes.js';
import { ResidentStub } from '../resident/resident.stub.js';

const { Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export enum StrayRiskStatus { PROPOSED = 'PROPOSED', LISTED = 'LISTED', REMOVED = 'REMOVED' }
describeEnum(StrayRiskStatus, 'StrayRiskStatus', '列入易走失信息库的状态。State of an entry of the register of those likely to stray.', {
  PROPOSED: '系统建议列入。Proposed by the system.', LISTED: '在册。On the register.', REMOVED: '已移出，或建议未采纳。Taken off, or the proposal was not followed.',
});

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '易流浪走失人员信息库中的一人。Entry of the register of persons likely to stray.' })
@Entity({ tableName: 'stray_risk_entries' })
@Index({ properties: ['divisionCode', 'status', 'id'] })
@Index({ properties: ['stationDivisionCode', 'status', 'id'] })
export class StrayRiskEntry extends ProcedureRecord {
  @Field(() => ID, { description: '标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) residentId!: string;
  @Personal({ mask: 'RECORD' })
  @Field(() => ResidentStub, { nullable: true, description: '所涉居民。Whom it is about.' })
  get resident(): ResidentStub | null { return residentRef(this.residentId); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '姓名。Name.' })
  @Property({ type: 'string', length: 50 })
  personName!: string;

  @Internal()
  @Field(() => StrayRiskStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 8 })
  status!: StrayRiskStatus;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Internal()
  @Field(() => DivisionStub, { nullable: true, description: '居住的村（社区）。Where they live.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }
  /** County of the station that took the person in, which keeps the register too. */
  @Property({ type: 'string', length: 6, nullable: true }) stationDivisionCode!: string | null;

  @Property({ type: ArrayType }) reasonCodes!: string[];
  @Field(() => [CodeLabel], { nullable: true, description: '列入的原因。Why they are likely to stray.' })
  get reasons(): CodeLabel[] { return this.reasonCodes.map((code) => strayReasonCodes.get(code)); }

  @Personal({ mask: 'NAME' })
  @Field(() => MaskedText, { nullable: true, description: '监护人。Guardian.' })
  @Property({ type: 'string', length: 50, nullable: true })
  guardianName!: string | null;

  @Personal({ mask: 'PHONE' })
  @Field(() => MaskedText, { nullable: true, description: '监护人电话。Telephone of the guardian.' })
  @Property({ type: 'string', length: 20, nullable: true })
  guardianPhone!: string | null;

  @Field(() => Int, { nullable: true, description: '列入时已受助次数。Stays at rescue stations when the entry was made.' })
  @Property({ type: 'smallint' })
  previousRescues!: number;

  @Property({ type: 'date' }) madeOn!: string;
  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '列入日或建议日。Listed or proposed on.' })
  get since(): string { return this.madeOn; }

  @Property({ type: 'string', length: 1, nullable: true }) removalCode!: string | null;
  @Field(() => CodeLabel, { nullable: true, description: '移出的原因；在册的为空。Why they were taken off; null while listed.' })
  get removal(): CodeLabel | null { return this.removalCode ? strayRemovalCodes.get(this.removalCode) : null; }

  /** 18th birthday: until then the row is about a child. */
  @Property({ type: 'date' }) adultOn!: string;

  get acceptedOn(): string { return this.madeOn; }
  get policyDivision(): string { return this.divisionCode; }
}
