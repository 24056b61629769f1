import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { CivilRecord, CodeLabel, DivisionStub, divisionRef, labelsOf, ProcedureRecord } from '@civil/subgraph-kernel';
import { ArrayType } from '@mikro-orm/core';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { visitFindingCodes } from './duty-visit.codes.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

/** When a household on a benefit is to be visited next. Rows follow the benefits, by a task of the system. */
@Internal()
@ObjectType({ description: '定期走访任务：在册待遇的家庭下次应走访的日子。Duty to visit a household on a benefit, and the day on which it falls due.' })
@Entity({ tableName: 'visit_duties' })
@Index({ properties: ['divisionCode', 'dueOn'] })
@Index({ properties: ['residenceDivisionCode', 'dueOn'] })
@Index({ properties: ['dueOn', 'enrollmentId'] })
export class VisitDuty extends CivilRecord {
  @PrimaryKey({ type: 'string', length: 32 }) enrollmentId!: string;

  @Field(() => DateScalar, { nullable: true, description: '应走访日。Due on.' })
  @Property({ type: 'date' })
  dueOn!: string;

  @Field(() => DateScalar, { nullable: true, description: '上次走访日；未走访的为空。Visited last on; null before the first visit.' })
  @Property({ type: 'date', nullable: true })
  lastVisitOn!: string | null;

  @Field(() => Int, { nullable: true, description: '走访周期（月）。Months between visits.' })
  @Property({ type: 'smallint' })
  everyMonths!: number;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  /** Copies of the benefit's own columns, for row rights. */
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在村（社区）。Village.' })
  get division(): DivisionStub | null { return divisionRef(this.residenceDivisionCode); }
  @Property({ type: 'date' }) adultOn!: string;
}

export enum DutyVisitStatus { RECORDED = 'RECORDED' }

@Internal()
@ObjectType({ description: '协理员定期走访。Visit of duty by a village assistant.' })
@Entity({ tableName: 'duty_visits' })
@Index({ properties: ['enrollmentId', 'at'] })
@Index({ properties: ['divisionCode', 'id'] })
export class DutyVisit extends ProcedureRecord {
  @PrimaryKey({ type: 'string', length: 32 }) id!: string;
  @Property({ type: 'string', length: 8 }) status!: DutyVisitStatus;
  @Property({ type: 'string', length: 32 }) enrollmentId!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  @Property({ type: 'timestamptz' })
  at!: Date;

  @Field(() => String, { nullable: true, description: '走访单位。Unit of who visited.' })
  @Property({ type: 'string', length: 64, nullable: true })
  unit!: string | null;

  @Property({ type: ArrayType }) findingCodes!: string[];
  @Sensitive()
  @Field(() => [CodeLabel], { nullable: true, description: '发现情况。What was found.' })
  get findings(): CodeLabel[] { return this.findingCodes.map(visitFindingCodes.get); }

  @Sensitive()
  @Field(() => String, { nullable: true, description: '说明。Remark.' })
  @Property({ type: 'string', length: 300, nullable: true })
  note!: string | null;

  @Field(() => String, { nullable: true, description: '由此提出的急难情况报告编号。Number of the report of hardship that came of it.' })
  @Property({ type: 'string', length: 32, nullable: true })
  reportNo!: string | null;

  /** Copies of the benefit's own columns, for row rights. */
  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Property({ type: 'string', length: 12 }) residenceDivisionCode!: string;
  @Property({ type: ArrayType }) beneficiaryIds!: string[];
  @Property({ type: 'date' }) adultOn!: string;
  get _memberIds(): string[] { return this.beneficiaryIds; }

  get policyDivision(): string { return this.divisionCode; }
  get acceptedOn(): null { return null; }
}
