import { DateScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { HouseholdKind, HouseholdMember } from '../household/household.entity.js';
import { HouseholdMembership } from './household-membership.js';
import { ageOn, Resident } from './resident.entity.js';
import { ResidentFilter, ResidentOrder } from './resident.inputs.js';
import { pageResidents } from './resident.service.js';

const { Internal, Personal } = labelsOf('PLATFORM');

export const ResidentConnection = connectionType(Resident, 'Resident');

@Resolver(() => Resident)
export class ResidentResolver {
  @Internal()
  @Query(() => Resident, { nullable: true, description: '按标识取一名居民；不在范围内与不存在同样为空。One resident; null when absent or out of scope.' })
  resident(@Arg('id', () => ID, { description: '居民标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<Resident | null> {
    return loaders.one(Resident, 'id').load(id);
  }

  @Internal()
  @Query(() => ResidentConnection, { nullable: true, description: '辖区内的居民。Residents in the scope of the viewer.' })
  residents(
    @Arg('filter', () => ResidentFilter, { nullable: true, description: '筛选。Filter.' }) filter: ResidentFilter | undefined,
    @Arg('orderBy', () => [ResidentOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<Resident>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Resident>> {
    return pageResidents(context, filter ?? {}, orderBy, page);
  }

  @Personal()
  @FieldResolver(() => Int, { nullable: true, description: '某日的周岁，默认今日。Completed years on a day, today by default.' })
  age(@Root() { birthDate }: Resident, @Arg('on', () => DateScalar, { nullable: true, description: '日期。Day.' }) on: string | undefined, @Ctx() { today }: SubgraphContext): number {
    return ageOn(birthDate, on ?? today);
  }

  @Internal()
  @FieldResolver(() => [HouseholdMembership], { nullable: true, description: '所在的户。Households of the resident.' })
  async households(
    @Root() { id }: Resident,
    @Arg('kind', () => HouseholdKind, { nullable: true, description: '户的种类。Kind.' }) kind: HouseholdKind | undefined,
    @Arg('activeOn', () => DateScalar, { nullable: true, description: '该日有效的。In force on that day.' }) activeOn: string | undefined,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<HouseholdMembership[]> {
    const memberships = await loaders.many(HouseholdMember, 'residentId', { orderBy: { from: 'desc', id: 'asc' } }).load(id);
    return memberships
      .filter(({ from, to, householdKind }) => (!kind || householdKind === kind) && (!activeOn || (from <= activeOn && (!to || to >= activeOn))))
      .map(HouseholdMembership.of);
  }

  @Internal()
  @FieldResolver(() => Resident, { nullable: true, description: '并入的记录。The record it was merged into.' })
  mergedInto(@Root() { mergedIntoId }: Resident, @Ctx() { loaders }: SubgraphContext): Promise<Resident | null> | null {
    return mergedIntoId ? loaders.one(Resident, 'id').load(mergedIntoId) : null;
  }
}
