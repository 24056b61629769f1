import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { EntryStep, ServiceStep } from '../record-step.js';
import { Resident } from '../resident/resident.entity.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { ServiceApplication } from './service-application.entity.js';
import {
  ReceiveExternalApplicationInput, RecordCommitmentCheckInput, ServiceApplicationFilter, SubmitWithCommitmentInput, UpdateExternalStatusInput, WithdrawServiceApplicationInput,
} from './service-application.inputs.js';
import { loadByCode, loadSamePush, loadServiceApplication, pageServiceApplications } from './service-application.service.js';
import { ApplicationProgress, progressOf, ReceiveApplicationResult, ServiceApplicationResult } from './service-application.type.js';
import { serviceApplicationMachine } from './service-application-machine.js';
import { contentDigestOf, emptyApplication } from './service-application-steps.js';

const { Internal, Personal } = labelsOf('PLATFORM');

export const ServiceApplicationConnection = connectionType(ServiceApplication, 'ServiceApplication');
const resultOf = ({ subject, userErrors }: Outcome<ServiceApplication>): ServiceApplicationResult => ({ application: subject, userErrors });

@Resolver(() => ServiceApplication)
export class ServiceApplicationResolver {
  @Internal({ facet: 'SERVICES' })
  @Query(() => ServiceApplication, { nullable: true, description: '按标识取一件政务服务申请；不在范围内与不存在同样为空。One application for a service; null when absent or out of scope.' })
  serviceApplication(@Arg('id', () => ID, { description: '申请标识。Id.' }) id: string, @Ctx() context: SubgraphContext): Promise<ServiceApplication | null> {
    return loadServiceApplication(context, 'id', id);
  }

  @Internal({ facet: 'SERVICES' })
  @Query(() => ServiceApplicationConnection, { nullable: true, description: '本人的，或辖区内本业务条线的政务服务申请，新的在前。One\'s own applications for services, or those of one\'s line and division, the newest first.' })
  serviceApplications(
    @Arg('filter', () => ServiceApplicationFilter, { nullable: true, description: '筛选。Filter.' }) filter: ServiceApplicationFilter | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext,
  ): Promise<Connection<ServiceApplication>> {
    return pageServiceApplications(context, filter ?? {}, page);
  }

  @Internal({ facet: ['REPORT_ENTRY', 'SERVICES'] })
  @Query(() => ApplicationProgress, { nullable: true, description: '按办件编码查询进度：供申请人、推送方和办理单位；他人的与不存在同样为空。State of an application by its code, for the applicant, whoever pushed it and who handles it; null for that of others, as if absent.' })
  async applicationStatus(@Arg('code', () => String, { description: '办件编码。Code.' }) code: string, @Ctx() context: SubgraphContext): Promise<ApplicationProgress | null> {
    const found = await loadByCode(context, code);
    return found && progressOf(found);
  }

  @EntryStep(() => ReceiveApplicationResult, '接收一体化政务服务平台推送的申请；同号同内容重复推送得同一答复。Receives an application that the government service platform pushes; the same under the same number is answered alike.')
  async receiveExternalApplication(@StepArgument(() => ReceiveExternalApplicationInput) input: ReceiveExternalApplicationInput, @Ctx() context: SubgraphContext): Promise<ReceiveApplicationResult> {
    const { subject, userErrors } = await fire(context, serviceApplicationMachine, 'receiveExternalApplication', { made: emptyApplication }, input);
    if (subject) return { application: progressOf(subject), userErrors };
    if (userErrors[0]?.code !== 'EXTERNAL_NUMBER_KNOWN') return { application: null, userErrors };
    const same = await loadSamePush(context, input.externalNumber, contentDigestOf(input));
    return { application: same && progressOf(same), userErrors: same ? [] : userErrors };
  }

  @ServiceStep(() => ServiceApplicationResult, '以告知承诺方式申请实行该方式的事项。Applies for an item that is handled by commitment.')
  async submitWithCommitment(@StepArgument(() => SubmitWithCommitmentInput) input: SubmitWithCommitmentInput, @Ctx() context: SubgraphContext): Promise<ServiceApplicationResult> {
    return resultOf(await fire(context, serviceApplicationMachine, 'submitWithCommitment', { made: emptyApplication }, input));
  }

  @ServiceStep(() => ServiceApplicationResult, '登记移交后的办理状态；限本业务条线。Enters how an application has come on; for officers of its line.')
  async updateExternalStatus(@StepArgument(() => UpdateExternalStatusInput) input: UpdateExternalStatusInput, @Ctx() context: SubgraphContext): Promise<ServiceApplicationResult> {
    return resultOf(await fire(context, serviceApplicationMachine, 'updateExternalStatus', input, input));
  }

  @ServiceStep(() => ServiceApplicationResult, '申请人在受理前撤回申请。The applicant withdraws before acceptance.')
  async withdrawServiceApplication(@StepArgument(() => WithdrawServiceApplicationInput) input: WithdrawServiceApplicationInput, @Ctx() context: SubgraphContext): Promise<ServiceApplicationResult> {
    return resultOf(await fire(context, serviceApplicationMachine, 'withdrawServiceApplication', input, input));
  }

  @ServiceStep(() => ServiceApplicationResult, '登记承诺的事后核查；不属实的撤销所准予的事项。Enters what looking into a promise has found; what was granted on one that did not hold is revoked.')
  async recordCommitmentCheck(@StepArgument(() => RecordCommitmentCheckInput) input: RecordCommitmentCheckInput, @Ctx() context: SubgraphContext): Promise<ServiceApplicationResult> {
    return resultOf(await fire(context, serviceApplicationMachine, 'recordCommitmentCheck', input, input));
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => ServiceItem, { nullable: true, description: '事项。Item.' })
  item(@Root() { itemCode }: ServiceApplication, @Ctx() { loaders }: SubgraphContext): Promise<ServiceItem | null> {
    return loaders.one(ServiceItem, 'id').load(itemCode);
  }

  @Personal({ mask: 'RECORD' })
  @FieldResolver(() => Resident, { nullable: true, description: '申请人。Applicant.' })
  applicant(@Root() { applicantId }: ServiceApplication, @Ctx() { loaders }: SubgraphContext): Promise<Resident | null> {
    return loaders.one(Resident, 'id').load(applicantId);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: ServiceApplication): number {
    return version;
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() application: ServiceApplication): Date | null {
    return dueAtOf(application);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: ServiceApplication, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: ServiceApplication, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
