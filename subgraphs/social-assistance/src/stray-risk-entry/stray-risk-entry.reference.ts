import type { SubgraphContext } from '@civil/subgraph-kernel';
import { StrayRiskEntry } from './stray-risk-entry.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  StrayRiskEntry: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(StrayRiskEntry, 'id').load(id),
};
