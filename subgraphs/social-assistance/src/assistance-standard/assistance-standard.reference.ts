import type { SubgraphContext } from '@civil/subgraph-kernel';
import { AssistanceStandard } from './assistance-standard.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  AssistanceStandard: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(AssistanceStandard, 'id').load(id),
};
