import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent, timelineOf,
  UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { EntryStep, OfficerStep } from '../record-step.js';
import { ReceiptKind, Reporter } from '../report-receipt/report-receipt.entity.js';
import { loadReporter, receiptOf } from '../report-receipt/report-receipt.service.js';
import { ReceiptResult } from '../report-receipt/receipt-result.js';
import { ProactiveReport } from './proactive-report.entity.js';
import { AssignHardshipReportInput, ConcludeHardshipReportInput, ProactiveReportFilter, RecordHardshipVisitInput, ReportHardshipInput } from './proactive-report.inputs.js';
import { loadApplicationsOfReport, pageReports, summarise } from './proactive-report.service.js';
import { ProactiveReportSummary } from './proactive-report-summary.js';
import { reportMachine } from './report-machine.js';
import { emptyReport } from './report-steps.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');

export const ProactiveReportConnection = connectionType(ProactiveReport, 'ProactiveReport');

@Public()
@ObjectType({ description: '对报告办理一步的结果。What a step on a report came to.' })
export class ProactiveReportResult {
  @Internal()
  @Field(() => ProactiveReport, { nullable: true, description: '办理后的报告；未能办理的为空。The report as it stands; null where nothing was done.' })
  report!: ProactiveReport | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}
const resultOf = ({ subject, userErrors }: Outcome<ProactiveReport>): ProactiveReportResult => ({ report: subject, userErrors });

@Resolver(() => ProactiveReport)
export class ProactiveReportResolver {
  @Internal()
  @Query(() => ProactiveReport, { nullable: true, description: '按标识取一份急难情况报告；不在范围内与不存在同样为空。One report of hardship; null when absent or out of scope.' })
  proactiveReport(@Arg('id', () => ID, { description: '报告标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<ProactiveReport | null> {
    return loaders.one(ProactiveReport, 'id').load(id);
  }

  @Internal()
  @Query(() => ProactiveReportConnection, { nullable: true, description: '辖区内的急难情况报告，新的在前。Reports of hardship in the scope of the viewer, the newest first.' })
  proactiveReports(
    @Arg('filter', () => ProactiveReportFilter, { nullable: true, description: '筛选。Filter.' }) filter: ProactiveReportFilter | undefined,
    @Arg('dueFirst', () => Boolean, { nullable: true, defaultValue: false, description: '期限先届满的在前。Those due first.' }) dueFirst: boolean,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ProactiveReport>> {
    return pageReports(context, filter ?? {}, dueFirst, page);
  }

  @Internal()
  @Query(() => ProactiveReportSummary, { nullable: true, description: '辖区内急难情况报告的响应情况。How reports of hardship in the scope of the viewer were answered.' })
  proactiveReportSummary(
    @Arg('filter', () => ProactiveReportFilter, { nullable: true, description: '筛选。Filter.' }) filter: ProactiveReportFilter | undefined, @Ctx() context: SubgraphContext,
  ): Promise<ProactiveReportSummary> {
    return summarise(context, filter ?? {});
  }

  @EntryStep(() => ReceiptResult, '报告急难情况；提交人只得回执，被报告人不得知悉报告人。Reports hardship; whoever does gets a receipt, and is never told to the one reported.')
  async reportHardship(@StepArgument(() => ReportHardshipInput) input: ReportHardshipInput, @Ctx() context: SubgraphContext): Promise<ReceiptResult> {
    const { subject, userErrors } = await fire(context, reportMachine, 'reportHardship', { made: emptyReport }, input);
    return { receipt: subject && receiptOf(subject.reportNo, ReceiptKind.HARDSHIP_REPORT, subject.at), userErrors };
  }

  @OfficerStep(() => ProactiveReportResult, '派发报告，可载明查明的居民、家庭。Assigns a report, with whom it is about once known.')
  async assignHardshipReport(@StepArgument(() => AssignHardshipReportInput) input: AssignHardshipReportInput, @Ctx() context: SubgraphContext): Promise<ProactiveReportResult> {
    return resultOf(await fire(context, reportMachine, 'assignHardshipReport', input, input));
  }

  @OfficerStep(() => ProactiveReportResult, '登记入户核实。Enters a visit after a report.')
  async recordHardshipVisit(@StepArgument(() => RecordHardshipVisitInput) input: RecordHardshipVisitInput, @Ctx() context: SubgraphContext): Promise<ProactiveReportResult> {
    return resultOf(await fire(context, reportMachine, 'recordHardshipVisit', input, input));
  }

  @OfficerStep(() => ProactiveReportResult, '办结报告：已协助申请、临时救助、转介或无需救助。Concludes a report: applications, temporary aid, referral or no need.')
  async concludeHardshipReport(@StepArgument(() => ConcludeHardshipReportInput) input: ConcludeHardshipReportInput, @Ctx() context: SubgraphContext): Promise<ProactiveReportResult> {
    return resultOf(await fire(context, reportMachine, 'concludeHardshipReport', input, input));
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: ProactiveReport): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() report: ProactiveReport): Date | null {
    return dueAtOf(report);
  }

  @Sensitive({ facet: 'REPORTER', mask: 'RECORD' })
  @FieldResolver(() => Reporter, { nullable: true, description: '报告人（封存）：仅县级审核人员可见。Who reported, sealed: for the county approver alone.' })
  reporter(@Root() { id }: ProactiveReport, @Ctx() context: SubgraphContext): Promise<Reporter | null> {
    return loadReporter(context, id);
  }

  @Internal()
  @FieldResolver(() => [AssistanceApplication], { nullable: true, description: '由此提出的救助申请。Applications that came of it.' })
  applications(@Root() report: ProactiveReport, @Ctx() context: SubgraphContext): Promise<AssistanceApplication[]> {
    return loadApplicationsOfReport(context, report);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: ProactiveReport, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: ProactiveReport, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
