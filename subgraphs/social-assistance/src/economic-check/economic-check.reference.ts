import type { SubgraphContext } from '@civil/subgraph-kernel';
import { EconomicCheck } from './economic-check.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  EconomicCheck: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(EconomicCheck, 'id').load(id),
};
