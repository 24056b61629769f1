import type { SubgraphContext } from '@civil/subgraph-kernel';
import { SubsidyFinding } from './subsidy-finding.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  SubsidyFinding: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(SubsidyFinding, 'id').load(id),
};
