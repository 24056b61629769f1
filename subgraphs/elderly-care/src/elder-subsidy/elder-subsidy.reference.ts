import type { SubgraphContext } from '@civil/subgraph-kernel';
import { ElderSubsidy } from './elder-subsidy.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  ElderSubsidy: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(ElderSubsidy, 'id').load(id),
};
