import { civilError } from '@civil/schema/errors';
import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, DivisionScope, dueAtOf, labelsOf, type OrderInput, PageArgs, type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { MissingPersonNotice } from '../missing-person-notice/missing-person-notice.entity.js';
import { RescueStation } from '../rescue-station/rescue-station.entity.js';
import { ResidentStub } from '../resident/resident.stub.js';
import { RescueEpisode } from './rescue-episode.entity.js';
import { pageEpisodes, pageLongStays, pageUnidentified } from './rescue-episode.service.js';
import { RescueEpisodeFilter, RescueEpisodeOrder } from './rescue-filter.inputs.js';
import { longStayFrom } from './steps/leaving.js';

const { Internal } = labelsOf('ASSISTANCE');

export const RescueEpisodeConnection = connectionType(RescueEpisode, 'RescueEpisode');

const Scope = (): ParameterDecorator => Arg('scope', () => DivisionScope, { nullable: true, description: '救助管理站所在地。Where the station lies.' }) as ParameterDecorator;

@Resolver(() => RescueEpisode)
export class RescueEpisodeResolver {
  @Internal()
  @Query(() => RescueEpisode, { nullable: true, description: '按标识或案号取一次救助；不在范围内与不存在同样为空。One stay by its id or the number of its case; null when absent or out of scope.' })
  rescueEpisode(
    @Arg('id', () => ID, { nullable: true, description: '救助标识。Id.' }) id: string | null | undefined,
    @Arg('caseNo', () => String, { nullable: true, description: '案号。Number of the case.' }) caseNo: string | null | undefined,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<RescueEpisode | null> {
    if (Boolean(id) === Boolean(caseNo)) throw civilError('BAD_USER_INPUT', { argument: 'id' });
    return id ? loaders.one(RescueEpisode, 'id').load(id) : loaders.one(RescueEpisode, 'caseNo').load(caseNo as string);
  }

  @Internal()
  @Query(() => RescueEpisodeConnection, { nullable: true, description: '辖区内的救助，新的在前；未成年人的仅在绑定个案时列出。Stays in the scope of the viewer, the newest first; of children only those of the case bound.' })
  rescueEpisodes(
    @Arg('filter', () => RescueEpisodeFilter, { nullable: true, description: '筛选。Filter.' }) filter: RescueEpisodeFilter | undefined,
    @Arg('orderBy', () => [RescueEpisodeOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<RescueEpisode>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<RescueEpisode>> {
    return pageEpisodes(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @Query(() => RescueEpisodeConnection, { nullable: true, description: '长期滞留人员，滞留久的在前。Those who have been in care for long, the longest first.' })
  longStays(@Scope() scope: DivisionScope | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<RescueEpisode>> {
    return pageLongStays(context, scope, page);
  }

  @Internal()
  @Query(() => RescueEpisodeConnection, { nullable: true, description: '在站而身份未查明的人员，在站久的在前。Those in care whose identity is not known, the longest first.' })
  unidentifiedPersons(@Scope() scope: DivisionScope | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<RescueEpisode>> {
    return pageUnidentified(context, scope, page);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: RescueEpisode): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() episode: RescueEpisode): Date | null {
    return dueAtOf(episode);
  }

  @Internal()
  @FieldResolver(() => Boolean, { nullable: true, description: '是否长期滞留。Whether the stay is a long one.' })
  longStay(@Root() episode: RescueEpisode, @Ctx() { today }: SubgraphContext): boolean {
    return longStayFrom(episode) < (episode.leftOn ?? today);
  }

  @Internal()
  @FieldResolver(() => RescueStation, { nullable: true, description: '救助管理站。Station.' })
  station(@Root() { stationId }: RescueEpisode, @Ctx() { loaders }: SubgraphContext): Promise<RescueStation | null> {
    return loaders.one(RescueStation, 'id').load(stationId);
  }

  @Internal()
  @FieldResolver(() => [MissingPersonNotice], { nullable: true, description: '寻亲公告，按先后。Tracing notices, in their order.' })
  tracingNotices(@Root() { id }: RescueEpisode, @Ctx() { loaders }: SubgraphContext): Promise<MissingPersonNotice[]> {
    return loaders.many(MissingPersonNotice, 'episodeId', { orderBy: { publishedOn: 'asc', id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: RescueEpisode, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: RescueEpisode, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}

@Resolver(() => ResidentStub)
export class ResidentRescueResolver {
  @Internal()
  @FieldResolver(() => [RescueEpisode], { nullable: true, description: '受助记录，新的在前。Stays at rescue stations, the newest first.' })
  rescueEpisodes(@Root() { id }: ResidentStub, @Ctx() { loaders }: SubgraphContext): Promise<RescueEpisode[]> {
    return loaders.many(RescueEpisode, 'residentId', { orderBy: { admittedAt: 'desc', id: 'desc' } }).load(id);
  }
}
