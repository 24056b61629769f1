import { type Connection, connectionType, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.entity.js';
import { DataAccessFilter } from './data-access.inputs.js';
import { pageAccessLog, pageDataAccesses } from './data-access.service.js';
import { DataAccessView } from './data-access.type.js';

const { Personal } = labelsOf('PLATFORM');

const DataAccessConnection = connectionType(DataAccessView, 'DataAccess');

@Resolver(() => Resident)
export class AccessLogResolver {
  @Personal({ facet: 'ACCESS_LOG', mask: 'RECORD' })
  @FieldResolver(() => DataAccessConnection, {
    nullable: true,
    description: '谁查看了我的数据：限本人、监护人和审计，按时间倒序。Who looked at these data: for the person, their guardian and the auditor, newest first.',
  })
  accessLog(@Root() { id }: Resident, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<DataAccessView>> {
    return pageAccessLog(context, id, page);
  }
}

@Resolver(() => DataAccessView)
export class DataAccessResolver {
  @Personal({ facet: 'ACCESS_ACTOR', mask: 'RECORD' })
  @Query(() => DataAccessConnection, { nullable: true, description: '全部查阅记录，仅限审计，按时间倒序。The whole access log, for the auditor, newest first.' })
  dataAccessLog(
    @Arg('filter', () => DataAccessFilter, { nullable: true, description: '筛选。Filter.' }) filter: DataAccessFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<DataAccessView>> {
    return pageDataAccesses(context, filter ?? {}, page);
  }
}
