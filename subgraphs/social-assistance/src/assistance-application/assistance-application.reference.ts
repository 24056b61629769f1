import type { SubgraphContext } from '@civil/subgraph-kernel';
import { AssistanceApplication } from './assistance-application.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  AssistanceApplication: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(AssistanceApplication, 'id').load(id),
};
