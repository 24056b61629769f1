import type { SubgraphContext } from '@civil/subgraph-kernel';
import { PlaceName } from './place-name.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  PlaceName: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(PlaceName, 'id').load(id),
};
