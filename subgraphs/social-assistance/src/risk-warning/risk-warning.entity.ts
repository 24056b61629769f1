import { DateTimeScalar } from '@civil/schema/scalars';
import { CivilRecord, DivisionStub, divisionRef, labelsOf } from '@civil/subgraph-kernel';
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

const { Sensitive } = labelsOf('ASSISTANCE');

export enum WarningColour { RED = 'RED', ORANGE = 'ORANGE', YELLOW = 'YELLOW', BLUE = 'BLUE' }
registerEnumType(WarningColour, {
  name: 'WarningColour', description: '预警级别。Colour of a warning.',
  valuesConfig: {
    RED: { description: '红色。Red.' }, ORANGE: { description: '橙色。Orange.' }, YELLOW: { description: '黄色。Yellow.' }, BLUE: { description: '蓝色。Blue.' },
  },
});

export enum WarningStatus {
  NEW = 'NEW', DISPATCHED = 'DISPATCHED', VERIFYING = 'VERIFYING', RESOLVED = 'RESOLVED', CLOSED = 'CLOSED',
}
registerEnumType(WarningStatus, {
  name: 'WarningStatus', description: '预警状态。State of a warning.',
  valuesConfig: {
    NEW: { description: '新产生。New.' }, DISPATCHED: { description: '已派发。Dispatched.' }, VERIFYING: { description: '核查中。Being verified.' },
    RESOLVED: { description: '已处置。Resolved.' }, CLOSED: { description: '已办结。Closed.' },
  },
});

export enum WarningOutcome {
  ENROLLED = 'ENROLLED', TEMP_AID = 'TEMP_AID', OTHER_DEPARTMENT = 'OTHER_DEPARTMENT', CHARITY = 'CHARITY', NO_NEED = 'NO_NEED',
  FALSE_ALARM = 'FALSE_ALARM',
}
registerEnumType(WarningOutcome, {
  name: 'WarningOutcome', description: '预警处置结果。Outcome of a warning.',
  valuesConfig: {
    ENROLLED: { description: '纳入救助。Enrolled.' }, TEMP_AID: { description: '临时救助。Temporary aid.' },
    OTHER_DEPARTMENT: { description: '转介其他部门。Referred to another department.' }, CHARITY: { description: '转介慈善帮扶。Referred to a charity.' },
    NO_NEED: { description: '无需救助。No need.' }, FALSE_ALARM: { description: '误报。False alarm.' },
  },
});

/** States in which a warning still waits for somebody. */
export const openStatuses: readonly WarningStatus[] = [WarningStatus.NEW, WarningStatus.DISPATCHED, WarningStatus.VERIFYING];

@Directive('@key(fields: "id")')
@Sensitive()
@ObjectType({ description: '低收入人口监测预警。Warning of the monitoring.' })
@Entity({ tableName: 'risk_warnings' })
@Index({ properties: ['divisionCode', 'status'] })
export class RiskWarning extends CivilRecord {
  @Field(() => ID, { description: '预警标识。Opaque id.' })
  @PrimaryKey({ type: 'string', length: 32 })
  id!: string;

  @Property({ type: 'string', length: 32, index: true }) subjectId!: string;

  @Field(() => WarningColour, { nullable: true, description: '级别。Colour.' })
  @Property({ type: 'string', length: 6 })
  colour!: WarningColour;

  @Field(() => String, { nullable: true, description: '触发的规则。Rule that raised it.' })
  @Property({ type: 'string', length: 100 })
  rule!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: '产生时间。When it was raised.' })
  @Property({ type: 'datetime' })
  raisedAt!: Date;

  @Property({ type: 'string', length: 12 }) divisionCode!: string;
  @Field(() => DivisionStub, { nullable: true, description: '所在区划。Division.' })
  get division(): DivisionStub | null { return divisionRef(this.divisionCode); }

  @Field(() => WarningStatus, { nullable: true, description: '状态。State.' })
  @Property({ type: 'string', length: 10 })
  status!: WarningStatus;

  @Field(() => String, { nullable: true, description: '承办单位。Unit it was assigned to.' })
  @Property({ type: 'string', length: 40, nullable: true })
  assignedTo!: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: '核实时间。When it was verified.' })
  @Property({ type: 'datetime', nullable: true })
  verifiedAt!: Date | null;

  @Field(() => String, { nullable: true, description: '核实情况。Finding.' })
  @Property({ type: 'text', nullable: true })
  finding!: string | null;

  @Field(() => WarningOutcome, { nullable: true, description: '处置结果。Outcome.' })
  @Property({ type: 'string', length: 16, nullable: true })
  outcome!: WarningOutcome | null;

  /** The person, and the 18th birthday, for row rights. */
  @Property({ type: 'string', length: 32 }) residentId!: string;
  @Property({ type: 'date' }) adultOn!: string;
}
