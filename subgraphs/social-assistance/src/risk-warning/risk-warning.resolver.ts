import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { RiskWarning } from './risk-warning.entity.js';
import { RiskWarningFilter, RiskWarningOrder } from './risk-warning.inputs.js';
import { pageWarnings } from './risk-warning.service.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export const RiskWarningConnection = connectionType(RiskWarning, 'RiskWarning');

@Resolver(() => RiskWarning)
export class RiskWarningResolver {
  @Sensitive()
  @Query(() => RiskWarning, { nullable: true, description: '按标识取一条预警；不在范围内与不存在同样为空。One warning; null when absent or out of scope.' })
  riskWarning(@Arg('id', () => ID, { description: '预警标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<RiskWarning | null> {
    return loaders.one(RiskWarning, 'id').load(id);
  }

  @Sensitive()
  @Query(() => RiskWarningConnection, { nullable: true, description: '辖区内的预警。Warnings in the scope of the viewer.' })
  riskWarnings(
    @Arg('filter', () => RiskWarningFilter, { nullable: true, description: '筛选。Filter.' }) filter: RiskWarningFilter | undefined,
    @Arg('orderBy', () => [RiskWarningOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<RiskWarning>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<RiskWarning>> {
    return pageWarnings(context, filter ?? {}, orderBy, page);
  }

  @Sensitive()
  @FieldResolver(() => MonitoringSubject, { nullable: true, description: '监测对象。The monitored person.' })
  subject(@Root() { subjectId }: RiskWarning, @Ctx() { loaders }: SubgraphContext): Promise<MonitoringSubject | null> {
    return loaders.one(MonitoringSubject, 'id').load(subjectId);
  }
}
