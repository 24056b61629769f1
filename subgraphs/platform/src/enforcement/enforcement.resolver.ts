import { DateTimeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, containing, divisionCondition, dueAtOf, fire, labelsOf, PageArgs, scopeCondition, StepArgument, type SubgraphContext, UserError,
  within,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { domainsOfViewer } from '../business-line.js';
import { ServiceStep } from '../record-step.js';
import { EnforcementDecision, EnforcementStatus } from './enforcement-decision.entity.js';
import { EnforcementLicence } from './enforcement-licence.entity.js';
import { emptyDecision, emptyLicence, enforcementMachine, licenceMachine } from './enforcement-machines.js';
import { enforcementScope } from './enforcement-scope.js';
import {
  EnforcementDecisionFilter, PublishEnforcementDecisionInput, RecordEnforcementDecisionInput, RegisterEnforcementLicenceInput, RevokeEnforcementLicenceInput, WithdrawEnforcementDecisionInput,
} from './enforcement.inputs.js';

const { Public, Internal } = labelsOf('PLATFORM');

export const EnforcementDecisionConnection = connectionType(EnforcementDecision, 'EnforcementDecision');

@Public()
@ObjectType({ description: '对行政执法决定一步的结果。What a step on an enforcement decision came to.' })
export class EnforcementDecisionResult {
  @Field(() => EnforcementDecision, { nullable: true, description: '办理后的决定；未能办理的为空。The decision as it stands; null where nothing was done.' }) decision!: EnforcementDecision | null;
  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' }) userErrors!: UserError[];
}

@Public()
@ObjectType({ description: '对行政执法证件一步的结果。What a step on an enforcement licence came to.' })
export class EnforcementLicenceResult {
  @Field(() => EnforcementLicence, { nullable: true, description: '办理后的证件；未能办理的为空。The licence as it stands; null where nothing was done.' }) licence!: EnforcementLicence | null;
  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' }) userErrors!: UserError[];
}

function conditionOf({ scope, domain, kind, q, decidedOn }: EnforcementDecisionFilter): FilterQuery<EnforcementDecision>[] {
  const parts: FilterQuery<EnforcementDecision>[] = [];
  const division = divisionCondition(scope);
  if (division) parts.push({ divisionCode: division });
  if (domain) parts.push({ domain } as FilterQuery<EnforcementDecision>);
  if (kind) parts.push({ kind });
  const text = q?.trim();
  if (text) parts.push({ $or: [{ decisionNo: containing(text) }, { partyName: containing(text) }] });
  const decided = within(decidedOn);
  if (decided) parts.push({ decidedOn: decided });
  return parts;
}

@Resolver(() => EnforcementDecision)
export class EnforcementDecisionResolver {
  @Public()
  @Query(() => EnforcementDecisionConnection, { nullable: true, description: '行政执法公示：已公开的执法决定，新的在前。Enforcement decisions that are published, the newest first.' })
  enforcementDecisions(
    @Arg('filter', () => EnforcementDecisionFilter, { nullable: true, description: '筛选。Filter.' }) filter: EnforcementDecisionFilter | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<EnforcementDecision>> {
    const where = { $and: [{ status: EnforcementStatus.PUBLISHED }, ...conditionOf(filter ?? {})] } as FilterQuery<EnforcementDecision>;
    return pager.page(EnforcementDecision, { field: 'Query.enforcementDecisions', where, orderBy: [{ property: 'decidedOn', direction: 'desc' }] }, page);
  }

  @Internal({ facet: 'SERVICES' })
  @Query(() => EnforcementDecisionConnection, { nullable: true, description: '辖区内本业务条线待公开的执法决定，先到期的在前。Decisions of one\'s line and division that wait for publication, those that are due first in front.' })
  pendingEnforcementDecisions(@Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<EnforcementDecision>> {
    const domains = domainsOfViewer(context.viewer);
    const where = { $and: [{ status: EnforcementStatus.DECIDED }, scopeCondition(context, EnforcementDecision, enforcementScope), ...(domains ? [{ domain: { $in: domains } }] : [])] } as FilterQuery<EnforcementDecision>;
    return context.pager.page(EnforcementDecision, { field: 'Query.pendingEnforcementDecisions', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
  }

  @Public()
  @Query(() => EnforcementLicence, { nullable: true, description: '按证号核验行政执法证件；没有的为空。Checks an enforcement licence by its number; null where there is none.' })
  enforcementLicence(@Arg('licenceNo', () => String, { description: '证号。Number.' }) licenceNo: string, @Ctx() { loaders }: SubgraphContext): Promise<EnforcementLicence | null> {
    return loaders.one(EnforcementLicence, 'id').load(licenceNo);
  }

  @ServiceStep(() => EnforcementDecisionResult, '登记本机关作出的执法决定，公开期限自作出之日起算。Enters a decision of one\'s own authority; the time for its publication runs from its day.')
  async recordEnforcementDecision(@StepArgument(() => RecordEnforcementDecisionInput) input: RecordEnforcementDecisionInput, @Ctx() context: SubgraphContext): Promise<EnforcementDecisionResult> {
    const { subject, userErrors } = await fire(context, enforcementMachine, 'recordEnforcementDecision', { made: emptyDecision }, input);
    return { decision: subject, userErrors };
  }

  @ServiceStep(() => EnforcementDecisionResult, '公开执法决定：核验执法人员证件，登记人不得自行公开。Publishes a decision: the licences of its officers are checked, and whoever entered it does not publish it.')
  async publishEnforcementDecision(@StepArgument(() => PublishEnforcementDecisionInput) input: PublishEnforcementDecisionInput, @Ctx() context: SubgraphContext): Promise<EnforcementDecisionResult> {
    const { subject, userErrors } = await fire(context, enforcementMachine, 'publishEnforcementDecision', input, input);
    return { decision: subject, userErrors };
  }

  @ServiceStep(() => EnforcementDecisionResult, '撤下执法决定并说明理由。Takes a decision down, with the reason.')
  async withdrawEnforcementDecision(@StepArgument(() => WithdrawEnforcementDecisionInput) input: WithdrawEnforcementDecisionInput, @Ctx() context: SubgraphContext): Promise<EnforcementDecisionResult> {
    const { subject, userErrors } = await fire(context, enforcementMachine, 'withdrawEnforcementDecision', input, input);
    return { decision: subject, userErrors };
  }

  @ServiceStep(() => EnforcementLicenceResult, '登记行政执法证件（省级，限本业务条线）。Enters an enforcement licence: for the province, of one\'s own line.')
  async registerEnforcementLicence(@StepArgument(() => RegisterEnforcementLicenceInput) input: RegisterEnforcementLicenceInput, @Ctx() context: SubgraphContext): Promise<EnforcementLicenceResult> {
    const { subject, userErrors } = await fire(context, licenceMachine, 'registerEnforcementLicence', { made: emptyLicence }, input);
    return { licence: subject, userErrors };
  }

  @ServiceStep(() => EnforcementLicenceResult, '注销行政执法证件（省级，限本业务条线）。Revokes an enforcement licence: for the province, of one\'s own line.')
  async revokeEnforcementLicence(@StepArgument(() => RevokeEnforcementLicenceInput) input: RevokeEnforcementLicenceInput, @Ctx() context: SubgraphContext): Promise<EnforcementLicenceResult> {
    const { subject, userErrors } = await fire(context, licenceMachine, 'revokeEnforcementLicence', { id: input.licenceNo, expectedVersion: input.expectedVersion }, input);
    return { licence: subject, userErrors };
  }

  @Public()
  @FieldResolver(() => Int, { description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: EnforcementDecision): number {
    return version;
  }

  @Public()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '公开期限；已公开的为空。When publication is due; null once it was.' })
  dueAt(@Root() decision: EnforcementDecision): Date | null {
    return dueAtOf(decision);
  }
}

@Resolver(() => EnforcementLicence)
export class EnforcementLicenceResolver {
  @Public()
  @FieldResolver(() => Int, { description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: EnforcementLicence): number {
    return version;
  }
}
