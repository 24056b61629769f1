import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { DeathRecord } from './death-record.entity.js';
import { DeathRecordFilter, DeathRecordOrder } from './death-record.inputs.js';
import { pageDeathRecords } from './death-record.service.js';

const { Internal } = labelsOf('VITAL');

export const DeathRecordConnection = connectionType(DeathRecord, 'DeathRecord');

@Resolver(() => DeathRecord)
export class DeathRecordResolver {
  @Internal()
  @Query(() => DeathRecord, { nullable: true, description: '按标识取一条死亡登记；不在范围内与不存在同样为空。One death record; null when absent or out of scope.' })
  deathRecord(@Arg('id', () => ID, { description: '登记标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<DeathRecord | null> {
    return loaders.one(DeathRecord, 'id').load(id);
  }

  @Internal()
  @Query(() => DeathRecordConnection, {
    nullable: true,
    description: "死亡地或户籍地在辖区内的死亡登记。Deaths in the viewer's division, or of those registered as residents there.",
  })
  deathRecords(
    @Arg('filter', () => DeathRecordFilter, { nullable: true, description: '筛选。Filter.' }) filter: DeathRecordFilter | undefined,
    @Arg('orderBy', () => [DeathRecordOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<DeathRecord>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<DeathRecord>> {
    return pageDeathRecords(context, filter ?? {}, orderBy, page);
  }
}
