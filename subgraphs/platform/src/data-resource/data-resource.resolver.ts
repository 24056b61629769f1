import { DateTimeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, CountCell, fire, labelsOf, type Outcome, PageArgs, publicCell, StepArgument, type SubgraphContext, TimelineEvent, timelineOf,
  UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ResourceReport } from '../resource-report/resource-report.entity.js';
import { Sharing, SharingStep } from '../sharing-step.js';
import { DataResource, DataResourceVersion } from './data-resource.entity.js';
import { DataResourceFilter, PlanDataResourceInput, PublishDataResourceInput, WithdrawDataResourceInput } from './resource-inputs.js';
import { emptyResource, resourceMachine } from './resource-machine.js';
import { qualityOf, QualityRuleState } from './resource-quality.js';
import { loadFacts, pageResources } from './resource.service.js';

const { Public } = labelsOf('PLATFORM');

export const DataResourceConnection = connectionType(DataResource, 'DataResource');

@Public()
@ObjectType({ description: '目录条目办理结果。What a step on an entry of the catalogue came to.' })
export class DataResourceResult {
  @Field(() => DataResource, { nullable: true, description: '办理后的条目；未能办理的为空。The entry as it stands; null where nothing was done.' })
  resource!: DataResource | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<DataResource>): DataResourceResult => ({ resource: subject, userErrors });
const Step = (description: string): MethodDecorator => SharingStep(() => DataResourceResult, description);

@Resolver(() => DataResource)
export class DataResourceResolver {
  @Public()
  @Query(() => DataResourceConnection, { nullable: true, description: '政务数据资源目录，按编号。Catalogue of shared data, by number.' })
  dataResources(
    @Arg('filter', () => DataResourceFilter, { nullable: true, description: '筛选。Filter.' }) filter: DataResourceFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<DataResource>> {
    return pageResources(context, filter ?? {}, page);
  }

  @Public()
  @Query(() => DataResource, { nullable: true, description: '按编号取一项资源。One resource by its number; null when absent.' })
  dataResource(@Arg('id', () => ID, { description: '资源编号，如 R01。Number of the resource.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<DataResource | null> {
    return loaders.one(DataResource, 'id').load(id);
  }

  @Step('编列一项资源，尚不提供。Lists a resource that is not served yet.')
  async planDataResource(@StepArgument(() => PlanDataResourceInput) input: PlanDataResourceInput, @Ctx() context: SubgraphContext): Promise<DataResourceResult> {
    return resultOf(await fire(context, resourceMachine, 'planDataResource', { made: emptyResource }, input));
  }

  @Step('发布一项资源的新版本。Publishes a new version of a resource.')
  async publishDataResource(@StepArgument(() => PublishDataResourceInput) input: PublishDataResourceInput, @Ctx() context: SubgraphContext): Promise<DataResourceResult> {
    return resultOf(await fire(context, resourceMachine, 'publishDataResource', input, input));
  }

  @Step('撤回一项资源，其授权随即不再生效。Withdraws a resource: its grants open nothing any more.')
  async withdrawDataResource(@StepArgument(() => WithdrawDataResourceInput) input: WithdrawDataResourceInput, @Ctx() context: SubgraphContext): Promise<DataResourceResult> {
    return resultOf(await fire(context, resourceMachine, 'withdrawDataResource', input, input));
  }

  @Public()
  @FieldResolver(() => Int, { description: '版本，发布与撤回各增一。Version, raised by every publication and withdrawal.' })
  version(@Root() { version }: DataResource): number {
    return version;
  }

  @Public()
  @FieldResolver(() => [DataResourceVersion], { description: '历次版本，新的在前。Versions, the latest first.' })
  versions(@Root() { id }: DataResource, @Ctx() { loaders }: SubgraphContext): Promise<DataResourceVersion[]> {
    return loaders.many(DataResourceVersion, 'resourceId', { orderBy: { number: 'desc' } }).load(id);
  }

  @Public()
  @FieldResolver(() => [QualityRuleState], { description: '质量规则及检查结论。Quality rules and what they come to.' })
  async qualityRules(@Root() resource: DataResource, @Ctx() context: SubgraphContext): Promise<QualityRuleState[]> {
    return qualityOf(resource, await loadFacts(context, resource.id), context.today);
  }

  @Public()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '数据最近更新时间；尚无报告的为空。When the data were last refreshed; null where nothing was reported.' })
  async lastRefreshedAt(@Root() { id }: DataResource, @Ctx() context: SubgraphContext): Promise<Date | null> {
    return (await loadFacts(context, id)).report?.refreshedAt ?? null;
  }

  @Public()
  @FieldResolver(() => CountCell, { nullable: true, description: '记录数；尚无报告的为空。Records; null where nothing was reported.' })
  async recordCount(@Root() { id }: DataResource, @Ctx() context: SubgraphContext): Promise<CountCell | null> {
    const { report } = await loadFacts(context, id);
    return report && publicCell(report.recordCount);
  }

  @Public()
  @FieldResolver(() => Int, { description: '已提出且未被驳回的校核数。Corrections that were asked for and not rejected.' })
  async errataCount(@Root() { id }: DataResource, @Ctx() context: SubgraphContext): Promise<number> {
    return (await loadFacts(context, id)).errata;
  }

  @Sharing()
  @FieldResolver(() => ResourceReport, { nullable: true, description: '最近一次质量报告。Last report on its quality.' })
  async lastReport(@Root() { id }: DataResource, @Ctx() context: SubgraphContext): Promise<ResourceReport | null> {
    return (await loadFacts(context, id)).report;
  }

  @Sharing()
  @FieldResolver(() => Int, { nullable: true, description: '有效而依据已不成立的授权数。Grants in force whose ground is gone.' })
  async groundlessGrants(@Root() { id }: DataResource, @Ctx() context: SubgraphContext): Promise<number> {
    return (await loadFacts(context, id)).groundless;
  }

  @Sharing()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: DataResource, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
