import type { LegalState } from '@civil/schema/sharing';
import {
  type Connection, connectionType, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { requestMachine } from '../share-request/request-machine.js';
import { Sharing, SharingStep } from '../sharing-step.js';
import { AmendGrantInput, ResumeGrantInput, ShareGrantFilter, SuspendGrantInput, TerminateGrantInput } from './grant-inputs.js';
import { grantMachine } from './grant-machine.js';
import { loadLegalState, pageGrants } from './grant.service.js';
import { GrantLegalState, ShareGrant } from './share-grant.entity.js';

const { Public } = labelsOf('PLATFORM');

export const ShareGrantConnection = connectionType(ShareGrant, 'ShareGrant');

@Public()
@ObjectType({ description: '共享授权办理结果。What a step on a grant came to.' })
export class ShareGrantResult {
  @Sharing()
  @Field(() => ShareGrant, { nullable: true, description: '办理后的授权；未能办理的为空。The grant as it stands; null where nothing was done.' })
  grant!: ShareGrant | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<ShareGrantResult>;
const resultOf = ({ subject, userErrors }: Outcome<ShareGrant>): ShareGrantResult => ({ grant: subject, userErrors });
const Step = (description: string): MethodDecorator => SharingStep(() => ShareGrantResult, description);

@Resolver(() => ShareGrant)
export class ShareGrantResolver {
  @Sharing()
  @Query(() => ShareGrantConnection, { nullable: true, description: '共享授权，新的在前；接入系统只见自身的。Grants, the latest first; a client sees its own alone.' })
  shareGrants(
    @Arg('filter', () => ShareGrantFilter, { nullable: true, description: '筛选。Filter.' }) filter: ShareGrantFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ShareGrant>> {
    return pageGrants(context, filter ?? {}, page);
  }

  @Sharing()
  @Query(() => ShareGrant, { nullable: true, description: '按标识取一项授权；不可见与不存在同样为空。One grant by its id; null when absent or not to be seen.' })
  shareGrant(@Arg('id', () => ID, { description: '授权标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<ShareGrant | null> {
    return loaders.one(ShareGrant, 'id').load(id);
  }

  @Step('在所同意的申请之内变更授权。Changes a grant within the request that was approved.')
  async amendGrant(@StepArgument(() => AmendGrantInput) input: AmendGrantInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, grantMachine, 'amendGrant', input, input));
  }

  @Step('暂停授权。Suspends a grant.')
  async suspendGrant(@StepArgument(() => SuspendGrantInput) input: SuspendGrantInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, grantMachine, 'suspendGrant', input, input));
  }

  @Step('恢复授权。Resumes a grant.')
  async resumeGrant(@StepArgument(() => ResumeGrantInput) input: ResumeGrantInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, grantMachine, 'resumeGrant', input, input));
  }

  @Step('终止授权，申请随之办结。Ends a grant; its request is closed with it.')
  async terminateGrant(@StepArgument(() => TerminateGrantInput) input: TerminateGrantInput, @Ctx() context: SubgraphContext): Answer {
    const seen = await context.loaders.one(ShareGrant, 'id').load(input.id);
    const { userErrors } = await fire(context, requestMachine, 'terminateGrant', { found: async () => seen?.requestId }, input);
    return { grant: userErrors.length > 0 ? null : await context.loaders.one(ShareGrant, 'id').load(input.id), userErrors };
  }

  @Public()
  @FieldResolver(() => DataResource, { nullable: true, description: '资源。Resource.' })
  resource(@Root() { resourceId }: ShareGrant, @Ctx() { loaders }: SubgraphContext): Promise<DataResource | null> {
    return loaders.one(DataResource, 'id').load(resourceId);
  }

  @Sharing()
  @FieldResolver(() => MachineClient, { nullable: true, description: '接入系统。Client.' })
  client(@Root() { clientId }: ShareGrant, @Ctx() { loaders }: SubgraphContext): Promise<MachineClient | null> {
    return loaders.one(MachineClient, 'id').load(clientId);
  }

  @Sharing()
  @FieldResolver(() => GrantLegalState, { nullable: true, description: '授权所据是否仍然成立。Whether what it rests on still holds.' })
  legalState(@Root() grant: ShareGrant, @Ctx() context: SubgraphContext): Promise<LegalState> {
    return loadLegalState(context, grant);
  }

  @Sharing()
  @FieldResolver(() => Int, { nullable: true, description: '版本，每次变更增一。Version, raised by every change.' })
  version(@Root() { version }: ShareGrant): number {
    return version;
  }

  @Sharing()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: ShareGrant, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
