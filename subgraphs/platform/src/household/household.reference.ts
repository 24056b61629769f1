import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Household } from './household.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  Household: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(Household, 'id').load(id),
};
