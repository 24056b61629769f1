import { type Connection, connectionType, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RescueStation } from '../rescue-station/rescue-station.entity.js';
import { TracingLead } from '../tracing-lead/tracing-lead.entity.js';
import { MissingPersonNotice } from './missing-person-notice.entity.js';
import { MissingPersonNoticeFilter } from './missing-person-notice.inputs.js';
import { findTracingNotice, pageTracingNotices } from './missing-person-notice.service.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const MissingPersonNoticeConnection = connectionType(MissingPersonNotice, 'MissingPersonNotice');

@Resolver(() => MissingPersonNotice)
export class MissingPersonNoticeResolver {
  @Public()
  @Query(() => MissingPersonNoticeConnection, { nullable: true, description: '正在公告的寻亲信息，新的在前。Tracing notices that are up, the newest first.' })
  missingPersonNotices(
    @Arg('filter', () => MissingPersonNoticeFilter, { nullable: true, description: '筛选。Filter.' }) filter: MissingPersonNoticeFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<MissingPersonNotice>> {
    return pageTracingNotices(context, filter ?? {}, page);
  }

  @Public()
  @Query(() => MissingPersonNotice, { nullable: true, description: '按标识取一则寻亲公告。One tracing notice by its id.' })
  missingPersonNotice(@Arg('id', () => ID, { description: '公告标识。Id.' }) id: string, @Ctx() context: SubgraphContext): Promise<MissingPersonNotice | null> {
    return findTracingNotice(context, id);
  }

  @Public()
  @FieldResolver(() => RescueStation, { nullable: true, description: '救助管理站，线索向其提供。Station, which takes leads.' })
  station(@Root() { stationId }: MissingPersonNotice, @Ctx() { loaders }: SubgraphContext): Promise<RescueStation | null> {
    return loaders.one(RescueStation, 'id').load(stationId);
  }

  @Internal()
  @FieldResolver(() => [TracingLead], { nullable: true, description: '收到的线索，按先后。Leads that came in, in their order.' })
  leads(@Root() { id }: MissingPersonNotice, @Ctx() { loaders }: SubgraphContext): Promise<TracingLead[]> {
    return loaders.many(TracingLead, 'noticeId', { orderBy: { id: 'asc' } }).load(id);
  }
}
