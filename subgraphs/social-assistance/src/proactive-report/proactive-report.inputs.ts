import { DateScalar, DivisionCodeScalar, PhoneScalar } from '@civil/schema/scalars';
import { BareStepInput, DateRange, DivisionScope, FilterOn, RecordStepInput } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { HardshipOutcome, HardshipReportStatus, HardshipUrgency } from './proactive-report.entity.js';

@InputType({ description: '报告急难情况：自己的或他人的。Reporting hardship, one\'s own or somebody else\'s.' })
export class ReportHardshipInput extends BareStepInput {
  @Field(() => DivisionCodeScalar, { description: '所在乡镇（9 位）或村（社区，12 位）。Township, 9 digits, or village, 12.' }) division!: string;
  @Field(() => String, { description: '所在地点，至多 100 字。Where, 100 characters at most.' }) place!: string;
  @Field(() => String, { description: '情况说明，至多 500 字。What is the matter, 500 characters at most.' }) text!: string;
  @Field(() => HardshipUrgency, { description: '紧急程度。Urgency.' }) urgency!: HardshipUrgency;
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: '是否匿名；匿名的不能凭本人账号查看进度。Whether anonymous; then its state is not followed by one\'s account.' }) anonymous?: boolean | null;
  @Field(() => String, { nullable: true, description: '联系人，至多 50 字。Whom to call back, 50 characters at most.' }) contactName?: string | null;
  @Field(() => PhoneScalar, { nullable: true, description: '联系电话。Phone.' }) contactPhone?: string | null;
}

@InputType({ description: '派发急难情况报告。Assigning a report of hardship.' })
export class AssignHardshipReportInput extends RecordStepInput {
  @Field(() => String, { description: '交办事项，至多 200 字，不写超出所需的个人信息。What is to be done, 200 characters at most, no more of the person than that takes.' }) instructions!: string;
  @Field(() => DivisionCodeScalar, { nullable: true, description: '查明的村（社区），须在原报告地之内。Village, once known; within the place that was reported.' }) division?: string | null;
  @Field(() => ID, { nullable: true, description: '查明的居民，须同时填出生日期。Resident, once known; with the date of birth.' }) residentId?: string | null;
  @Field(() => DateScalar, { nullable: true, description: '该居民的出生日期。Date of birth of the resident.' }) birthDate?: string | null;
  @Field(() => ID, { nullable: true, description: '查明的家庭。Household, once known.' }) householdId?: string | null;
}

@InputType({ description: '登记对报告的入户核实。Entering a visit after a report.' })
export class RecordHardshipVisitInput extends RecordStepInput {
  @Field(() => Boolean, { description: '是否见到本人或家人。Whether anybody was met.' }) met!: boolean;
  @Field(() => String, { description: '核实情况，至多 500 字。What was found, 500 characters at most.' }) finding!: string;
}

@InputType({ description: '办结急难情况报告。Concluding a report of hardship.' })
export class ConcludeHardshipReportInput extends RecordStepInput {
  @Field(() => HardshipOutcome, { description: '办结方式。What it came to.' }) outcome!: HardshipOutcome;
  @Field(() => String, { description: '办结说明，至多 500 字。Conclusion, 500 characters at most.' }) conclusion!: string;
  @Field(() => [ID], { nullable: true, description: '由此提出的救助申请，办结方式为 APPLICATION 时必填。Applications that came of it; needed for APPLICATION.' }) applicationIds?: string[] | null;
}

@InputType({ description: '急难情况报告筛选条件。Filter of reports of hardship.' })
export class ProactiveReportFilter {
  @FilterOn('ProactiveReport.division')
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn('ProactiveReport.status')
  @Field(() => [HardshipReportStatus], { nullable: true, description: '状态。States.' })
  state?: HardshipReportStatus[];

  @FilterOn('ProactiveReport.urgency')
  @Field(() => HardshipUrgency, { nullable: true, description: '紧急程度。Urgency.' })
  urgency?: HardshipUrgency;

  @FilterOn('ProactiveReport.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;

  @FilterOn('ProactiveReport.at')
  @Field(() => DateRange, { nullable: true, description: '收到的日子。Received on.' })
  receivedOn?: DateRange;
}
