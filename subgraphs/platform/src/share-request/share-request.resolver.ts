import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, fire, isOverdue, labelsOf, PageArgs, StepArgument, type SubgraphContext, TimelineEvent, timelineOf,
  UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { Sharing, SharingStep } from '../sharing-step.js';
import {
  AmendShareRequestInput, AnswerShareRequestInput, DraftShareRequestInput, ExtendShareAnswerInput, ProvisionGrantInput, RequestShareSupplementInput, ShareRequestFilter, type ShareRequestInputs,
  SubmitShareRequestInput, WithdrawShareRequestInput,
} from './request-inputs.js';
import { requestMachine } from './request-machine.js';
import { emptyRequest } from './request-steps.js';
import { pageRequests } from './request.service.js';
import { ShareRequest } from './share-request.entity.js';

const { Public } = labelsOf('PLATFORM');

export const ShareRequestConnection = connectionType(ShareRequest, 'ShareRequest');

@Public()
@ObjectType({ description: '共享申请办理结果。What a step on a request came to.' })
export class ShareRequestResult {
  @Sharing()
  @Field(() => ShareRequest, { nullable: true, description: '办理后的申请；未能办理的为空。The request as it stands; null where nothing was done.' })
  request!: ShareRequest | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<ShareRequestResult>;
type OnOne = Exclude<keyof ShareRequestInputs, 'draftShareRequest' | 'terminateGrant'>;
const Step = (description: string): MethodDecorator => SharingStep(() => ShareRequestResult, description);

async function make<E extends OnOne>(context: SubgraphContext, event: E, input: ShareRequestInputs[E]): Answer {
  const { subject, userErrors } = await fire(context, requestMachine, event, input, input);
  return { request: subject, userErrors };
}

@Resolver(() => ShareRequest)
export class ShareRequestResolver {
  @Sharing()
  @Query(() => ShareRequestConnection, { nullable: true, description: '共享申请，临近届满的在前；接入系统只见自身的。Requests, those due first; a client sees its own alone.' })
  shareRequests(
    @Arg('filter', () => ShareRequestFilter, { nullable: true, description: '筛选。Filter.' }) filter: ShareRequestFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ShareRequest>> {
    return pageRequests(context, filter ?? {}, page);
  }

  @Sharing()
  @Query(() => ShareRequest, { nullable: true, description: '按标识取一件申请；不可见与不存在同样为空。One request by its id; null when absent or not to be seen.' })
  shareRequest(@Arg('id', () => ID, { description: '申请标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<ShareRequest | null> {
    return loaders.one(ShareRequest, 'id').load(id);
  }

  @Step('起草一件共享申请。Drafts a request.')
  async draftShareRequest(@StepArgument(() => DraftShareRequestInput) input: DraftShareRequestInput, @Ctx() context: SubgraphContext): Answer {
    const { subject, userErrors } = await fire(context, requestMachine, 'draftShareRequest', { made: emptyRequest }, input);
    return { request: subject, userErrors };
  }

  @Step('修改草稿或待补正的申请。Changes a draft, or a request that something was missing of.')
  amendShareRequest(@StepArgument(() => AmendShareRequestInput) input: AmendShareRequestInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'amendShareRequest', input);
  }

  @Step('提交申请，或补正后再次提交。Submits a request, also once what was missing is there.')
  submitShareRequest(@StepArgument(() => SubmitShareRequestInput) input: SubmitShareRequestInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'submitShareRequest', input);
  }

  @Step('一次性告知补正。Tells once what is missing.')
  requestShareSupplement(@StepArgument(() => RequestShareSupplementInput) input: RequestShareSupplementInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'requestShareSupplement', input);
  }

  @Step('经共享主管部门同意，延长答复期限一次。Extends the time to answer once, with the consent of the sharing authority.')
  extendShareAnswer(@StepArgument(() => ExtendShareAnswerInput) input: ExtendShareAnswerInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'extendShareAnswer', input);
  }

  @Step('答复申请。Answers a request.')
  answerShareRequest(@StepArgument(() => AnswerShareRequestInput) input: AnswerShareRequestInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'answerShareRequest', input);
  }

  @Step('提供数据：设立授权。Provides the data: a grant is made.')
  provisionGrant(@StepArgument(() => ProvisionGrantInput) input: ProvisionGrantInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'provisionGrant', input);
  }

  @Step('撤回申请。Withdraws a request.')
  withdrawShareRequest(@StepArgument(() => WithdrawShareRequestInput) input: WithdrawShareRequestInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'withdrawShareRequest', input);
  }

  @Public()
  @FieldResolver(() => DataResource, { nullable: true, description: '资源。Resource.' })
  resource(@Root() { resourceId }: ShareRequest, @Ctx() { loaders }: SubgraphContext): Promise<DataResource | null> {
    return loaders.one(DataResource, 'id').load(resourceId);
  }

  @Sharing()
  @FieldResolver(() => MachineClient, { nullable: true, description: '接入系统。Client.' })
  client(@Root() { clientId }: ShareRequest, @Ctx() { loaders }: SubgraphContext): Promise<MachineClient | null> {
    return loaders.one(MachineClient, 'id').load(clientId);
  }

  @Sharing()
  @FieldResolver(() => ShareGrant, { nullable: true, description: '所设立的授权。Grant that it led to.' })
  grant(@Root() { id }: ShareRequest, @Ctx() { loaders }: SubgraphContext): Promise<ShareGrant | null> {
    return loaders.one(ShareGrant, 'requestId').load(id);
  }

  @Sharing()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: ShareRequest): number {
    return version;
  }

  @Sharing()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() request: ShareRequest): Date | null {
    return dueAtOf(request);
  }

  @Sharing()
  @FieldResolver(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  isOverdue(@Root() request: ShareRequest): boolean {
    return isOverdue(request);
  }

  @Sharing()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: ShareRequest, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Sharing()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: ShareRequest, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
