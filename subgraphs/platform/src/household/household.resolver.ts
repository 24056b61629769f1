import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Resident } from '../resident/resident.entity.js';
import { Household, HouseholdMember } from './household.entity.js';
import { HouseholdFilter, HouseholdOrder } from './household.inputs.js';
import { pageHouseholds } from './household.service.js';

const { Internal } = labelsOf('PLATFORM');

export const HouseholdConnection = connectionType(Household, 'Household');

@Resolver(() => Household)
export class HouseholdResolver {
  @Internal()
  @Query(() => Household, { nullable: true, description: '按标识取一户；不在辖区内与不存在同样为空。One household; null when absent or out of scope.' })
  household(@Arg('id', () => ID, { description: '户标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<Household | null> {
    return loaders.one(Household, 'id').load(id);
  }

  @Internal()
  @Query(() => HouseholdConnection, { nullable: true, description: '辖区内的户。Households in the scope of the viewer.' })
  households(
    @Arg('filter', () => HouseholdFilter, { nullable: true, description: '筛选。Filter.' }) filter: HouseholdFilter | undefined,
    @Arg('orderBy', () => [HouseholdOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<Household>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Household>> {
    return pageHouseholds(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @FieldResolver(() => Resident, { nullable: true, description: '户主。Head of the household.' })
  head(@Root() { headId }: Household, @Ctx() { loaders }: SubgraphContext): Promise<Resident | null> {
    return loaders.one(Resident, 'id').load(headId);
  }

  @Internal()
  @FieldResolver(() => [HouseholdMember], { nullable: true, description: '成员。Members.' })
  members(@Root() { id }: Household, @Ctx() { loaders }: SubgraphContext): Promise<HouseholdMember[]> {
    return loaders.many(HouseholdMember, 'householdId', { orderBy: { relationCode: 'asc', id: 'asc' } }).load(id);
  }
}

@Resolver(() => HouseholdMember)
export class HouseholdMemberResolver {
  @Internal()
  @FieldResolver(() => Resident, { nullable: true, description: '成员的居民记录；不可见时为空。The resident; null when not visible.' })
  resident(@Root() { residentId }: HouseholdMember, @Ctx() { loaders }: SubgraphContext): Promise<Resident | null> {
    return loaders.one(Resident, 'id').load(residentId);
  }
}
