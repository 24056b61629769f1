import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, CodeLabel, type Connection, connectionType, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent,
  timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { EntryStep, ServiceStep } from '../record-step.js';
import { ComplaintReceipt, ServiceComplainant } from './complaint-receipt.entity.js';
import { serviceComplaintTopicCodes } from './service-complaint.codes.js';
import { ServiceComplaint } from './service-complaint.entity.js';
import {
  AcceptServiceComplaintInput, AnswerServiceComplaintInput, AnswerServiceEscalationInput, DeclineServiceComplaintInput, EscalateServiceComplaintInput, FileServiceComplaintInput, ServiceComplaintFilter,
} from './service-complaint.inputs.js';
import { loadComplainant, loadOwnReceipts, loadServiceComplaint, pageServiceComplaints } from './service-complaint.service.js';
import { serviceComplaintMachine } from './service-complaint-machine.js';
import { emptyComplaint } from './service-complaint-steps.js';

const { Public, Internal, Sensitive } = labelsOf('PLATFORM');

export const ServiceComplaintConnection = connectionType(ServiceComplaint, 'ServiceComplaint');

@Public()
@ObjectType({ description: '对监督投诉办理一步的结果。What a step on a complaint about a service came to.' })
export class ServiceComplaintResult {
  @Internal({ facet: 'SERVICES' })
  @Field(() => ServiceComplaint, { nullable: true, description: '办理后的投诉；未能办理的为空。The complaint as it stands; null where nothing was done.' })
  complaint!: ServiceComplaint | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

@Public()
@ObjectType({ description: '提出监督投诉的结果：只有回执。What filing a complaint about a service came to: a receipt and nothing more.' })
export class ComplaintReceiptResult {
  @Internal({ facet: 'REPORT_ENTRY' })
  @Field(() => ComplaintReceipt, { nullable: true, description: '回执；未能受理的为空。Receipt; null where nothing was taken.' })
  receipt!: ComplaintReceipt | null;

  @Field(() => [UserError], { description: '未能受理的原因。Why nothing was taken.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<ServiceComplaint>): ServiceComplaintResult => ({ complaint: subject, userErrors });
const receiptOf = ({ subject, userErrors }: Outcome<ServiceComplaint>): ComplaintReceiptResult => ({
  receipt: subject && Object.assign(new ComplaintReceipt(), { complaintNo: subject.complaintNo, domain: subject.domain, at: subject.at, status: subject.status, answer: subject.answer }), userErrors,
});

@Resolver(() => ServiceComplaint)
export class ServiceComplaintResolver {
  @Internal({ facet: 'SERVICES' })
  @Query(() => ServiceComplaint, { nullable: true, description: '按标识取一件监督投诉；不在范围内与不存在同样为空。One complaint about a service; null when absent or out of scope.' })
  serviceComplaint(@Arg('id', () => ID, { description: '投诉标识。Id.' }) id: string, @Ctx() context: SubgraphContext): Promise<ServiceComplaint | null> {
    return loadServiceComplaint(context, id);
  }

  @Internal({ facet: 'SERVICES' })
  @Query(() => ServiceComplaintConnection, { nullable: true, description: '辖区内本业务条线的监督投诉，新的在前；县级及以上可见。Complaints about services of one\'s line and division, the newest first; for the county and above.' })
  serviceComplaints(
    @Arg('filter', () => ServiceComplaintFilter, { nullable: true, description: '筛选。Filter.' }) filter: ServiceComplaintFilter | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext,
  ): Promise<Connection<ServiceComplaint>> {
    return pageServiceComplaints(context, filter ?? {}, page);
  }

  @Public()
  @Query(() => [CodeLabel], { nullable: true, description: '监督投诉事项代码。Codes of what a complaint about a service may be about.' })
  serviceComplaintTopics(): CodeLabel[] {
    return serviceComplaintTopicCodes.codes.map(serviceComplaintTopicCodes.get);
  }

  @Internal({ facet: 'REPORT_ENTRY' })
  @Query(() => [ComplaintReceipt], { nullable: true, description: '本人提出的监督投诉及其进度，新的在前。Complaints about services that the citizen has filed and how far they have come, the newest first.' })
  myServiceComplaints(@Ctx() context: SubgraphContext): Promise<ComplaintReceipt[]> {
    return loadOwnReceipts(context);
  }

  @EntryStep(() => ComplaintReceiptResult, '提出监督投诉，可匿名；转本业务领域的县级单位办理。Files a complaint about a service, anonymously if wished; it goes to the county\'s unit of the domain.')
  async fileServiceComplaint(@StepArgument(() => FileServiceComplaintInput) input: FileServiceComplaintInput, @Ctx() context: SubgraphContext): Promise<ComplaintReceiptResult> {
    return receiptOf(await fire(context, serviceComplaintMachine, 'fileServiceComplaint', { made: emptyComplaint }, input));
  }

  @ServiceStep(() => ServiceComplaintResult, '受理监督投诉。Accepts a complaint about a service.')
  async acceptServiceComplaint(@StepArgument(() => AcceptServiceComplaintInput) input: AcceptServiceComplaintInput, @Ctx() context: SubgraphContext): Promise<ServiceComplaintResult> {
    return resultOf(await fire(context, serviceComplaintMachine, 'acceptServiceComplaint', input, input));
  }

  @ServiceStep(() => ServiceComplaintResult, '不予受理监督投诉并说明理由。Declines a complaint about a service, with the reason.')
  async declineServiceComplaint(@StepArgument(() => DeclineServiceComplaintInput) input: DeclineServiceComplaintInput, @Ctx() context: SubgraphContext): Promise<ServiceComplaintResult> {
    return resultOf(await fire(context, serviceComplaintMachine, 'declineServiceComplaint', input, input));
  }

  @ServiceStep(() => ServiceComplaintResult, '答复监督投诉；经办过所涉办件的人员不得答复。Answers a complaint about a service; not by whoever had a hand in the application.')
  async answerServiceComplaint(@StepArgument(() => AnswerServiceComplaintInput) input: AnswerServiceComplaintInput, @Ctx() context: SubgraphContext): Promise<ServiceComplaintResult> {
    return resultOf(await fire(context, serviceComplaintMachine, 'answerServiceComplaint', input, input));
  }

  @ServiceStep(() => ServiceComplaintResult, '上级复查监督投诉并答复。Answers as the authority above.')
  async answerServiceEscalation(@StepArgument(() => AnswerServiceEscalationInput) input: AnswerServiceEscalationInput, @Ctx() context: SubgraphContext): Promise<ServiceComplaintResult> {
    return resultOf(await fire(context, serviceComplaintMachine, 'answerServiceEscalation', input, input));
  }

  @EntryStep(() => ComplaintReceiptResult, '投诉人对答复不服，申请上级复查。The complainant asks the authority above.')
  async escalateServiceComplaint(@StepArgument(() => EscalateServiceComplaintInput) input: EscalateServiceComplaintInput, @Ctx() context: SubgraphContext): Promise<ComplaintReceiptResult> {
    const { residentId } = context.viewer.claims;
    const found = async (em: SubgraphContext['em']): Promise<string | undefined> =>
      residentId ? (await em.findOne(ComplaintReceipt, { complaintNo: input.complaintNo, residentId }))?.complaintId : undefined;
    return receiptOf(await fire(context, serviceComplaintMachine, 'escalateServiceComplaint', { found }, input));
  }

  @Sensitive({ facet: 'REPORTER', mask: 'RECORD' })
  @FieldResolver(() => ServiceComplainant, { nullable: true, description: '投诉人（封存）：仅本领域县级审核人员可见。Who complained, sealed: for the county approver of the domain alone.' })
  complainant(@Root() { id }: ServiceComplaint, @Ctx() context: SubgraphContext): Promise<ServiceComplainant | null> {
    return loadComplainant(context, id);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: ServiceComplaint): number {
    return version;
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() complaint: ServiceComplaint): Date | null {
    return dueAtOf(complaint);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: ServiceComplaint, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: ServiceComplaint, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
