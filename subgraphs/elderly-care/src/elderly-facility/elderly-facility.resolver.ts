import { civilError } from '@civil/schema/errors';
import { DateScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CareStay } from '../care-stay/care-stay.entity.js';
import { CareStayConnection } from '../care-stay/care-stay.resolver.js';
import { pageStaysOfFacility } from '../care-stay/care-stay.service.js';
import { ElderlyFacility } from './elderly-facility.entity.js';
import { ElderlyFacilityFilter, ElderlyFacilityOrder } from './elderly-facility.inputs.js';
import { pageFacilities } from './elderly-facility.service.js';

const { Public, Internal } = labelsOf('ELDERLY');

export const ElderlyFacilityConnection = connectionType(ElderlyFacility, 'ElderlyFacility');

@Resolver(() => ElderlyFacility)
export class ElderlyFacilityResolver {
  @Public()
  @Query(() => ElderlyFacility, { nullable: true, description: '按标识或备案回执号取一处设施。One facility by id or by the number of its filing receipt.' })
  elderlyFacility(
    @Arg('id', () => ID, { nullable: true, description: '设施标识。Id.' }) id: string | undefined,
    @Arg('filingNo', () => String, { nullable: true, description: '备案回执号。Number of the filing receipt.' }) filingNo: string | undefined,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<ElderlyFacility | null> {
    if (id) return loaders.one(ElderlyFacility, 'id').load(id);
    if (filingNo) return loaders.one(ElderlyFacility, 'filingNo').load(filingNo);
    throw civilError('BAD_USER_INPUT', { argument: 'id' });
  }

  @Public()
  @Query(() => ElderlyFacilityConnection, { nullable: true, description: '养老服务设施名录。Public register of facilities for the elderly.' })
  elderlyFacilities(
    @Arg('filter', () => ElderlyFacilityFilter, { nullable: true, description: '筛选。Filter.' }) filter: ElderlyFacilityFilter | undefined,
    @Arg('orderBy', () => [ElderlyFacilityOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<ElderlyFacility>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ElderlyFacility>> {
    return pageFacilities(context, filter ?? {}, orderBy, page);
  }

  @Internal({ facet: ['STAY', 'STATUS'] })
  @FieldResolver(() => CareStayConnection, { nullable: true, description: '入住记录，仅可见范围内。Stays in the scope of the viewer.' })
  stays(
    @Root() { id }: ElderlyFacility,
    @Arg('activeOn', () => DateScalar, { nullable: true, description: '该日在住的。Staying on that day.' }) activeOn: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<CareStay>> {
    return pageStaysOfFacility(context, id, activeOn, page);
  }
}
