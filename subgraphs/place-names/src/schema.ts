import { CodeResolutionResolver } from './division/code-resolution.js';
import { Division, DivisionAlias, DivisionSuccession } from './division/division.entity.js';
import { references as divisionReferences } from './division/division.reference.js';
import { DivisionResolver } from './division/division.resolver.js';
import { DivisionHistoryResolver } from './division/division-history.js';
import { DivisionTreeResolver } from './division/division-tree.js';
import { PlaceName } from './place-name/place-name.entity.js';
import { references as placeNameReferences } from './place-name/place-name.reference.js';
import { DivisionPlaceNamesResolver, PlaceNameResolver } from './place-name/place-name.resolver.js';

/** The parts of the graph that this subgraph defines. */
export const resolvers = [
  DivisionResolver, DivisionTreeResolver, DivisionHistoryResolver, CodeResolutionResolver, PlaceNameResolver, DivisionPlaceNamesResolver,
];
export const entities = [Division, DivisionAlias, DivisionSuccession, PlaceName];
export const references = { ...divisionReferences, ...placeNameReferences };
