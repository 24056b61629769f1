import type { SubgraphContext } from '@civil/subgraph-kernel';
import { StandardAdjustment } from './standard-adjustment.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  StandardAdjustment: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(StandardAdjustment, 'id').load(id),
};
