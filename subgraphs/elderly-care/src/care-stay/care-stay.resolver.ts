import { type Connection, connectionType, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import { CareStay } from './care-stay.entity.js';
import { CareStayFilter } from './care-stay.inputs.js';
import { pageStays } from './care-stay.service.js';

const { Internal, Sensitive } = labelsOf('ELDERLY');

export const CareStayConnection = connectionType(CareStay, 'CareStay');

@Resolver(() => CareStay)
export class CareStayResolver {
  @Internal({ facet: ['STAY', 'STATUS'] })
  @Query(() => CareStayConnection, { nullable: true, description: '辖区内的入住记录。Stays in the scope of the viewer.' })
  careStays(
    @Arg('filter', () => CareStayFilter, { nullable: true, description: '筛选。Filter.' }) filter: CareStayFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<CareStay>> {
    return pageStays(context, filter ?? {}, page);
  }

  @Sensitive({ facet: 'STAY' })
  @FieldResolver(() => ElderlyFacility, { nullable: true, description: '入住的设施。The facility.' })
  facility(@Root() { facilityId }: CareStay, @Ctx() { loaders }: SubgraphContext): Promise<ElderlyFacility | null> {
    return loaders.one(ElderlyFacility, 'id').load(facilityId);
  }
}
