import { DateScalar } from '@civil/schema/scalars';
import { ageOn, type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext, subjectTokenOf } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { HouseholdKind, HouseholdMember } from '../household/household.entity.js';
import { HouseholdMembership } from './household-membership.js';
import { Resident } from './resident.entity.js';
import { ResidentFilter, ResidentOrder } from './resident.inputs.js';
import { lookUpResident, ResidentLookupInput } from './resident-lookup.js';
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

  @Internal()
  @Query(() => Resident, { nullable: true, description: '居民本人的记录；非以居民身份登录时为空。The record of the citizen who asks; null for anybody else.' })
  me(@Ctx() { loaders, viewer }: SubgraphContext): Promise<Resident | null> | null {
    const { kind, residentId } = viewer.claims;
    return kind === 'citizen' && residentId ? loaders.one(Resident, 'id').load(residentId) : null;
  }

  @Personal()
  @Query(() => Resident, {
    nullable: true,
    description:
      '按完整号码和姓名查找一人，每人每分钟至多 30 次；查无此人、姓名不符与不在范围内同样为空。' +
      'One person by whole number and name, at most 30 a minute and user; null alike for nobody, another name and a person out of scope.',
  })
  residentLookup(
    @Arg('input', () => ResidentLookupInput, { description: '查找条件。What to look up.' }) input: ResidentLookupInput,
    @Ctx() context: SubgraphContext,
  ): Promise<Resident | null> {
    return lookUpResident(context, input);
  }

  @Personal()
  @FieldResolver(() => Int, { nullable: true, description: '某日的周岁，默认今日。Completed years on a day, today by default.' })
  age(
    @Root() { birthDate }: Resident,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期。Day.' }) on: string | undefined,
    @Ctx() { today }: SubgraphContext,
  ): number {
    return ageOn(birthDate, on ?? today);
  }

  @Personal({ facet: 'SHARED' })
  @FieldResolver(() => String, { nullable: true, description: '该使用方专用的对象标识，各资源相同。What the person is called to the consumer who asks alone, the same in all resources.' })
  subjectToken(@Root() { id }: Resident, @Ctx() { viewer }: SubgraphContext): string | null {
    const { boundGrant } = viewer.claims;
    return boundGrant ? subjectTokenOf(boundGrant, id) : null;
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
