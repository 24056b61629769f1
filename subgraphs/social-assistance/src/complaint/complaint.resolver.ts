import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, CodeLabel, type Connection, connectionType, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent,
  timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { EntryStep, OfficerStep } from '../record-step.js';
import { ReceiptKind, Reporter, ReportReceipt, ReceiptState } from '../report-receipt/report-receipt.entity.js';
import { loadReporter, receiptOf } from '../report-receipt/report-receipt.service.js';
import { ReceiptResult } from '../report-receipt/receipt-result.js';
import { BAD_RATING, complaintTopicCodes } from './complaint.codes.js';
import { Complaint } from './complaint.entity.js';
import { AcceptComplaintInput, AnswerComplaintInput, ComplaintFilter, DeclineComplaintInput, EscalateComplaintInput, FileComplaintInput } from './complaint.inputs.js';
import { complaintMachine } from './complaint-machine.js';
import { emptyComplaint } from './complaint-steps.js';
import { pageComplaints } from './complaint.service.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');

export const ComplaintConnection = connectionType(Complaint, 'Complaint');

@Public()
@ObjectType({ description: '对投诉办理一步的结果。What a step on a complaint came to.' })
export class ComplaintResult {
  @Internal()
  @Field(() => Complaint, { nullable: true, description: '办理后的投诉；未能办理的为空。The complaint as it stands; null where nothing was done.' })
  complaint!: Complaint | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}
const resultOf = ({ subject, userErrors }: Outcome<Complaint>): ComplaintResult => ({ complaint: subject, userErrors });

@Resolver(() => Complaint)
export class ComplaintResolver {
  @Internal()
  @Query(() => Complaint, { nullable: true, description: '按标识取一件投诉；不在范围内与不存在同样为空。One complaint; null when absent or out of scope.' })
  complaint(@Arg('id', () => ID, { description: '投诉标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<Complaint | null> {
    return loaders.one(Complaint, 'id').load(id);
  }

  @Internal()
  @Query(() => ComplaintConnection, { nullable: true, description: '辖区内的投诉举报，新的在前；县级及以上可见。Complaints in the scope of the viewer, the newest first; for the county and above.' })
  complaints(
    @Arg('filter', () => ComplaintFilter, { nullable: true, description: '筛选。Filter.' }) filter: ComplaintFilter | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext,
  ): Promise<Connection<Complaint>> {
    return pageComplaints(context, filter ?? {}, page);
  }

  @Public()
  @Query(() => [CodeLabel], { nullable: true, description: '投诉举报事项代码。Codes of what a complaint may be about.' })
  complaintTopics(): CodeLabel[] {
    return complaintTopicCodes.codes.filter((code) => code !== BAD_RATING).map(complaintTopicCodes.get);
  }

  @EntryStep(() => ReceiptResult, '提出投诉举报，可匿名；被投诉人不得知悉投诉人。Files a complaint, anonymously if wished; the complainant is never told to whom it is about.')
  async fileComplaint(@StepArgument(() => FileComplaintInput) input: FileComplaintInput, @Ctx() context: SubgraphContext): Promise<ReceiptResult> {
    const { subject, userErrors } = await fire(context, complaintMachine, 'fileComplaint', { made: emptyComplaint }, input);
    return { receipt: subject && receiptOf(subject.complaintNo, ReceiptKind.COMPLAINT, subject.at), userErrors };
  }

  @OfficerStep(() => ComplaintResult, '受理投诉。Accepts a complaint.')
  async acceptComplaint(@StepArgument(() => AcceptComplaintInput) input: AcceptComplaintInput, @Ctx() context: SubgraphContext): Promise<ComplaintResult> {
    return resultOf(await fire(context, complaintMachine, 'acceptComplaint', input, input));
  }

  @OfficerStep(() => ComplaintResult, '不予受理投诉并说明理由。Declines a complaint, with the reason.')
  async declineComplaint(@StepArgument(() => DeclineComplaintInput) input: DeclineComplaintInput, @Ctx() context: SubgraphContext): Promise<ComplaintResult> {
    return resultOf(await fire(context, complaintMachine, 'declineComplaint', input, input));
  }

  @OfficerStep(() => ComplaintResult, '答复投诉；经办过所涉案件的人员不得答复。Answers a complaint; not by whoever had a hand in the case.')
  async answerComplaint(@StepArgument(() => AnswerComplaintInput) input: AnswerComplaintInput, @Ctx() context: SubgraphContext): Promise<ComplaintResult> {
    return resultOf(await fire(context, complaintMachine, 'answerComplaint', input, input));
  }

  @OfficerStep(() => ComplaintResult, '上级复查并答复。Answers as the authority above.')
  async answerEscalation(@StepArgument(() => AnswerComplaintInput) input: AnswerComplaintInput, @Ctx() context: SubgraphContext): Promise<ComplaintResult> {
    return resultOf(await fire(context, complaintMachine, 'answerEscalation', input, input));
  }

  @OfficerStep(() => ReceiptResult, '投诉人对答复不服，申请上级复查。The complainant asks the authority above.')
  async escalateComplaint(@StepArgument(() => EscalateComplaintInput) input: EscalateComplaintInput, @Ctx() context: SubgraphContext): Promise<ReceiptResult> {
    const { residentId } = context.viewer.claims;
    const found = async (em: SubgraphContext['em']): Promise<string | undefined> =>
      residentId ? (await em.findOne(ReportReceipt, { number: input.complaintNo, kind: ReceiptKind.COMPLAINT, residentId }))?.subjectId : undefined;
    const { subject, userErrors } = await fire(context, complaintMachine, 'escalateComplaint', { found }, input);
    return { receipt: subject && receiptOf(subject.complaintNo, ReceiptKind.COMPLAINT, subject.at, ReceiptState.IN_PROGRESS), userErrors };
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: Complaint): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() complaint: Complaint): Date | null {
    return dueAtOf(complaint);
  }

  @Sensitive({ facet: 'REPORTER', mask: 'RECORD' })
  @FieldResolver(() => Reporter, { nullable: true, description: '投诉人（封存）：仅县级审核人员可见。Who complained, sealed: for the county approver alone.' })
  complainant(@Root() { id }: Complaint, @Ctx() context: SubgraphContext): Promise<Reporter | null> {
    return loadReporter(context, id);
  }

  @Internal()
  @FieldResolver(() => AssistanceApplication, { nullable: true, description: '所涉救助申请。Application it is about.' })
  async application(@Root() { applicationId }: Complaint, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceApplication | null> {
    return applicationId ? loaders.one(AssistanceApplication, 'id').load(applicationId) : null;
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: Complaint, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: Complaint, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
