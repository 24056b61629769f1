import type { SubgraphContext } from '@civil/subgraph-kernel';
import { RiskWarning } from './risk-warning.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  RiskWarning: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(RiskWarning, 'id').load(id),
};
