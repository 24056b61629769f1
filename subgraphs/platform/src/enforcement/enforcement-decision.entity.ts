import { DateScalar, DateTimeScalar, UsccScalar } from '@civil/schema/scalars';
import { describeEnum, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import type { LineDomain } from '../business-line.js';
import { BusinessDomain } from '../viewer/viewer.type.js';

const { Public } = labelsOf('PLATFORM');

export enum EnforcementKind { PERMIT = 'PERMIT', PENALTY = 'PENALTY', CONFIRMATION = 'CONFIRMATION', COMPULSION = 'COMPULSION', INSPECTION = 'INSPECTION' }
describeEnum(EnforcementKind, 'EnforcementKind', '行政执法的种类。Kind of enforcement.', {
  PERMIT: '行政许可。Permit.', PENALTY: '行政处罚。Penalty.', CONFIRMATION: '行政确认。Confirmation.', COMPULSION: '行政强制。Compulsion.', INSPECTION: '行政检查。Inspection.',
});

export enum EnforcementStatus { DECIDED = 'DECIDED', PUBLISHED = 'PUBLISHED', WITHDRAWN = 'WITHDRAWN' }
describeEnum(EnforcementStatus, 'EnforcementStatus', '执法决定的公开状态。State of the publication of a decision.', {
  DECIDED: '已作出，待公开。Made, waits for publication.', PUBLISHED: '已公开。Published.', WITHDRAWN: '已撤下。Taken down.',
});

export enum PartyKind { ORGANIZATION = 'ORGANIZATION', INDIVIDUAL = 'INDIVIDUAL' }
describeEnum(PartyKind, 'PartyKind', '行政相对人的类别。Kind of whom a decision is about.', { ORGANIZATION: '法人或其他组织。Organisation.', INDIVIDUAL: '自然人，不公开姓名。A person, who is not named.' });

@Public()
@ObjectType({ description: '公开的行政执法决定；自然人不公开姓名。Enforcement decision as it is published; a person is never named.' })
@Entity({ tableName: 'enforcement_decisions' })
@Index({ properties: ['status', 'decidedOn', 'id'] })
@Index({ properties: ['divisionCode', 'status', 'nextDueAt'] })
export class EnforcementDecision extends ProcedureRecord {
  @Field(() => ID, { description: '决定标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Field(() => String, { description: '决定文书号。Number of the decision.' })
  @Property({ type: 'string', length: 60, unique: true })
  decisionNo!: string;

  @Field(() => EnforcementKind, { description: '种类。Kind.' })
  @Property({ type: 'string', length: 12 })
  kind!: EnforcementKind;

  @Field(() => BusinessDomain, { description: '业务领域。Domain.' })
  @Property({ type: 'string', length: 10 })
  domain!: LineDomain;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '执法机关所在区划。Division of the authority.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => PartyKind, { description: '行政相对人的类别。Kind of whom it is about.' })
  @Property({ type: 'string', length: 12 })
  partyKind!: PartyKind;

  @Field(() => String, { nullable: true, description: '组织名称；自然人为空。Name of the organisation; null of a person.' })
  @Property({ type: 'string', length: 100, nullable: true })
  partyName!: string | null;

  @Field(() => UsccScalar, { nullable: true, description: '组织的统一社会信用代码；自然人为空。Code of the organisation; null of a person.' })
  @Property({ type: 'string', length: 18, nullable: true })
  partyUscc!: string | null;

  @Field(() => String, { description: '决定内容，不含个人信息。What was decided, without personal data.' })
  @Property({ type: 'string', length: 500 })
  content!: string;

  @Field(() => String, { description: '依据。Legal basis.' })
  @Property({ type: 'string', length: 200 })
  basis!: string;

  @Field(() => DateScalar, { description: '作出日期。Decided on.' })
  @Property({ type: 'date' })
  decidedOn!: string;

  @Field(() => [String], { description: '执法人员证号。Licences of the officers.' })
  @Property({ type: ArrayType })
  licenceNos!: string[];

  @Field(() => EnforcementStatus, { description: '公开状态。State.' })
  @Property({ type: 'string', length: 9 })
  status!: EnforcementStatus;

  @Field(() => DateTimeScalar, { nullable: true, description: '公开时间；未公开的为空。Published at; null until then.' })
  @Property({ type: 'timestamptz', nullable: true })
  publishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '撤下的理由。Why it was taken down.' })
  @Property({ type: 'string', length: 200, nullable: true })
  withdrawReason!: string | null;

  get policyDivision(): string { return this.divisionCode; }
  /** The rule in force on the day of the decision counts. */
  get acceptedOn(): string { return this.decidedOn; }
}
