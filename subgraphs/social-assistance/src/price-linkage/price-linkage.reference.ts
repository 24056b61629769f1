import type { SubgraphContext } from '@civil/subgraph-kernel';
import { PriceLinkageRun } from './price-linkage-run.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  PriceLinkageRun: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(PriceLinkageRun, 'id').load(id),
};
