import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, sortKeys, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Division } from '../division/division.entity.js';
import { loadDivision } from '../division/division.loaders.js';
import { PlaceName } from './place-name.entity.js';
import { PlaceNameFilter, PlaceNameOrder } from './place-name.inputs.js';
import { conditionOf } from './place-name.service.js';

const { Public } = labelsOf('PLACES');

export const PlaceNameConnection = connectionType(PlaceName, 'PlaceName');

@Resolver(() => PlaceName)
export class PlaceNameResolver {
  @Public()
  @Query(() => PlaceName, { nullable: true, description: '按标识取地名。One place name.' })
  placeName(@Arg('id', () => ID, { description: '地名标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<PlaceName | null> {
    return loaders.one(PlaceName, 'id').load(id);
  }

  @Public()
  @Query(() => PlaceNameConnection, { nullable: true, description: '地名列表。Place names.' })
  async placeNames(
    @Arg('filter', () => PlaceNameFilter, { nullable: true, description: '筛选。Filter.' }) filter: PlaceNameFilter | undefined,
    @Arg('orderBy', () => [PlaceNameOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<PlaceName>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<PlaceName>> {
    const keys = sortKeys(orderBy, [{ property: 'id', direction: 'desc' }]);
    return pager.page(PlaceName, { field: 'Query.placeNames', where: conditionOf(filter ?? {}), orderBy: keys }, page);
  }

  @Public()
  @FieldResolver(() => Division, { description: '所在区划。Division.' })
  division(@Root() { divisionCode }: PlaceName, @Ctx() { loaders }: SubgraphContext): Promise<Division | null> {
    return loadDivision(loaders, divisionCode);
  }
}

@Resolver(() => Division)
export class DivisionPlaceNamesResolver {
  @Public()
  @FieldResolver(() => PlaceNameConnection, { nullable: true, description: '区划内的地名，含下级。Place names in the division and below.' })
  async placeNames(
    @Root() { code }: Division,
    @Arg('filter', () => PlaceNameFilter, { nullable: true, description: '筛选。Filter.' }) filter: PlaceNameFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<PlaceName>> {
    const where = { $and: [conditionOf({ scope: { code } }), conditionOf(filter ?? {})] };
    return pager.pageEach(PlaceName, { field: 'Division.placeNames', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
  }
}
