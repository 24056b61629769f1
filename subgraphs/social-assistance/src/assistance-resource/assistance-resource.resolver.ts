import {
  type Connection, connectionType, divisionCondition, DivisionScope, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, scopeCondition, StepArgument,
  type SubgraphContext, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { AssistanceResource } from './assistance-resource.entity.js';
import { AssistanceResourceFilter, MatchResourcesFor, RegisterResourceInput } from './assistance-resource.inputs.js';
import { ResourceStatus } from './resource-enums.js';
import { emptyResource, type ResourceInputs, resourceMachine } from './resource-machine.js';
import { matchResources, ResourceMatch } from './resource-matching.js';
import { resourceScope } from './resource-scope.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');

export const AssistanceResourceConnection = connectionType(AssistanceResource, 'AssistanceResource');

@Public()
@ObjectType({ description: '资源一步办理的结果。What a step on a resource came to.' })
export class AssistanceResourceResult {
  @Field(() => AssistanceResource, { nullable: true, description: '办理后的资源；未能办理的为空。The resource as it stands; null where nothing was done.' })
  resource!: AssistanceResource | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<AssistanceResourceResult>;
const resultOf = ({ subject, userErrors }: Outcome<AssistanceResource>): AssistanceResourceResult => ({ resource: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => AssistanceResourceResult, description);
const make = async (context: SubgraphContext, event: Exclude<keyof ResourceInputs, 'registerResource'>, input: RecordStepInput): Answer => resultOf(await fire(context, resourceMachine, event, input, input));

@Resolver(() => AssistanceResource)
export class AssistanceResourceResolver {
  @Public()
  @Query(() => AssistanceResourceConnection, { nullable: true, description: '救助资源库中今日有效的资源。Resources of the library that are valid today.' })
  assistanceResources(
    @Arg('filter', () => AssistanceResourceFilter, { nullable: true, description: '筛选。Filter.' }) filter: AssistanceResourceFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager, today }: SubgraphContext,
  ): Promise<Connection<AssistanceResource>> {
    const division = divisionCondition(filter?.scope);
    const where = {
      status: ResourceStatus.APPROVED, validFrom: { $lte: today }, $or: [{ validTo: null }, { validTo: { $gte: today } }], ...(division ? { divisionCode: division } : {}),
      ...(filter?.kind?.length ? { kind: { $in: filter.kind } } : {}), ...(filter?.need ? { needs: { $overlap: [filter.need] } } : {}),
    } as FilterQuery<AssistanceResource>;
    return pager.page(AssistanceResource, { field: 'Query.assistanceResources', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Internal()
  @Query(() => AssistanceResourceConnection, { nullable: true, description: '本辖区登记的资源，不论状态，默认待审核的。Resources registered in the scope of the viewer in any state, those that wait for approval by default.' })
  registeredResources(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '登记地。Where they are registered.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [ResourceStatus], { nullable: true, description: '状态。States.' }) status: ResourceStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AssistanceResource>> {
    const division = divisionCondition(scope);
    const parts = [{ status: { $in: status?.length ? status : [ResourceStatus.DRAFT] } }, ...(division ? [{ divisionCode: division }] : []), scopeCondition(context, AssistanceResource, resourceScope)];
    return context.pager.page(AssistanceResource, { field: 'Query.registeredResources', where: { $and: parts } as FilterQuery<AssistanceResource>, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Sensitive()
  @Query(() => [ResourceMatch], { nullable: true, description: '为一个家庭匹配资源，附理由，合适的在前；不在范围内与不存在同样为空。Resources that suit a household, with why, the best first; null when it is absent or out of scope.' })
  matchResources(@Arg('for', () => MatchResourcesFor, { description: '为谁匹配。For whom.' }) whom: MatchResourcesFor, @Ctx() context: SubgraphContext): Promise<ResourceMatch[] | null> {
    return matchResources(context, whom);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: AssistanceResource): number {
    return version;
  }

  @Step('登记一项救助资源，待审核后入库。Registers an assistance resource, which waits for approval.')
  async registerResource(@StepArgument(() => RegisterResourceInput) input: RegisterResourceInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, resourceMachine, 'registerResource', { made: emptyResource }, input));
  }

  @Step('审核入库；登记人不得审核。Lets a resource into the library; not by whoever registered it.')
  approveResource(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'approveResource', input);
  }

  @Step('暂停一项资源。Suspends a resource.')
  suspendResource(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'suspendResource', input);
  }

  @Step('恢复一项资源。Resumes a resource.')
  resumeResource(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'resumeResource', input);
  }

  @Step('终止一项资源。Ends a resource.')
  endResource(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'endResource', input);
  }
}
