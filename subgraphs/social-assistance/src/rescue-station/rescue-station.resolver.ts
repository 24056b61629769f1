import { type Connection, connectionType, DivisionScope, DivisionStub, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { RescueStation } from './rescue-station.entity.js';
import { loadStationsOf, pageStations } from './rescue-station.service.js';

const { Public } = labelsOf('ASSISTANCE');

export const RescueStationConnection = connectionType(RescueStation, 'RescueStation');

@Resolver()
export class RescueStationResolver {
  @Public()
  @Query(() => RescueStationConnection, { nullable: true, description: '救助管理站，按区划。Rescue stations, by division.' })
  rescueStations(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划范围。Division.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<RescueStation>> {
    return pageStations(context, scope, page);
  }
}

@Resolver(() => DivisionStub)
export class DivisionStationsResolver {
  @Public()
  @FieldResolver(() => [RescueStation], { nullable: true, description: '辖区内的救助管理站，含下级。Rescue stations of the division and all below it.' })
  rescueStations(@Root() { code }: DivisionStub, @Ctx() context: SubgraphContext): Promise<RescueStation[]> {
    return loadStationsOf(context, code);
  }
}
