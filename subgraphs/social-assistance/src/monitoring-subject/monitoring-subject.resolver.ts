import {
  type Connection, connectionType, DivisionScope, labelsOf, type OrderInput, PageArgs, type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { MonitoringFact } from '../monitoring-fact/monitoring-fact.entity.js';
import { Referral } from '../referral/referral.entity.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { MonitoringSubject } from './monitoring-subject.entity.js';
import { MonitoringLedgerFilter, MonitoringSubjectFilter, MonitoringSubjectOrder } from './monitoring-subject.inputs.js';
import { pageLedger, pageSubjects } from './monitoring-subject.service.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export const MonitoringSubjectConnection = connectionType(MonitoringSubject, 'MonitoringSubject');

@Resolver(() => MonitoringSubject)
export class MonitoringSubjectResolver {
  @Internal()
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

  @Internal()
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

  @Internal()
  @Query(() => MonitoringSubjectConnection, {
    nullable: true,
    description: '逐人逐户动态监测台账：未纳入低保和特困供养的监测对象、原因与转介。Ledger, person by person, of those under watch who are on neither benefit: why, and to whom they were referred.',
  })
  monitoringLedger(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '所在区划。Division.' }) scope: DivisionScope | undefined,
    @Arg('filter', () => MonitoringLedgerFilter, { nullable: true, description: '筛选。Filter.' }) filter: MonitoringLedgerFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MonitoringSubject>> {
    return pageLedger(context, scope, filter ?? {}, page);
  }

  @Internal()
  @FieldResolver(() => [RiskWarning], { nullable: true, description: '预警，新的在前。Warnings, the newest first.' })
  warnings(@Root() { id }: MonitoringSubject, @Ctx() { loaders }: SubgraphContext): Promise<RiskWarning[]> {
    return loaders.many(RiskWarning, 'subjectId', { orderBy: { raisedAt: 'desc', id: 'asc' } }).load(id);
  }

  @Sensitive()
  @FieldResolver(() => [MonitoringFact], { nullable: true, description: '部门推送的数据，新的月份在前。What departments told, the newest month first.' })
  facts(@Root() { id }: MonitoringSubject, @Ctx() { loaders }: SubgraphContext): Promise<MonitoringFact[]> {
    return loaders.many(MonitoringFact, 'subjectId', { orderBy: { month: 'desc', sourceCode: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [Referral], { nullable: true, description: '转介，新的在前。Referrals, the newest first.' })
  referrals(@Root() { id }: MonitoringSubject, @Ctx() { loaders }: SubgraphContext): Promise<Referral[]> {
    return loaders.many(Referral, 'subjectId', { orderBy: { sentAt: 'desc', id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: MonitoringSubject): number {
    return version;
  }

  @Sensitive()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '监测历史：纳入、变更类别、排查、退出。History: put under watch, category changed, screened, ended.' })
  timeline(@Root() { id }: MonitoringSubject, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
