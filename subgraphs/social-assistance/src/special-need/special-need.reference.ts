import type { SubgraphContext } from '@civil/subgraph-kernel';
import { SpecialNeed } from './special-need.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  SpecialNeed: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(SpecialNeed, 'id').load(id),
};
