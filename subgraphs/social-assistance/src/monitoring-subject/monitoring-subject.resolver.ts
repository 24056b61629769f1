import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { MonitoringSubject } from './monitoring-subject.entity.js';
import { MonitoringSubjectFilter, MonitoringSubjectOrder } from './monitoring-subject.inputs.js';
import { pageSubjects } from './monitoring-subject.service.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export const MonitoringSubjectConnection = connectionType(MonitoringSubject, 'MonitoringSubject');

@Resolver(() => MonitoringSubject)
export class MonitoringSubjectResolver {
  @Sensitive()
  @Query(() => MonitoringSubject, {
    nullable: true,
    description: '按标识取一名监测对象；不在范围内与不存在同样为空。One monitored person; null when absent or out of scope.',
  })
  monitoringSubject(
    @Arg('id', () => ID, { description: '监测对象标识。Id.' }) id: string,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<MonitoringSubject | null> {
    return loaders.one(MonitoringSubject, 'id').load(id);
  }

  @Sensitive()
  @Query(() => MonitoringSubjectConnection, { nullable: true, description: '辖区内的监测对象。Monitored persons in the scope of the viewer.' })
  monitoringSubjects(
    @Arg('filter', () => MonitoringSubjectFilter, { nullable: true, description: '筛选。Filter.' }) filter: MonitoringSubjectFilter | undefined,
    @Arg('orderBy', () => [MonitoringSubjectOrder], { nullable: true, description: '排序。Order.' }) orderBy:
      | OrderInput<MonitoringSubject>[]
      | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MonitoringSubject>> {
    return pageSubjects(context, filter ?? {}, orderBy, page);
  }

  @Sensitive()
  @FieldResolver(() => [RiskWarning], { nullable: true, description: '预警，新的在前。Warnings, the newest first.' })
  warnings(@Root() { id }: MonitoringSubject, @Ctx() { loaders }: SubgraphContext): Promise<RiskWarning[]> {
    return loaders.many(RiskWarning, 'subjectId', { orderBy: { raisedAt: 'desc', id: 'asc' } }).load(id);
  }
}
