import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Indicator } from './indicator.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  Indicator: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(Indicator, 'id').load(id),
};
