import type { SubgraphContext } from '@civil/subgraph-kernel';
import { AssistanceEnrollment } from './assistance-enrollment.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  AssistanceEnrollment: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(AssistanceEnrollment, 'id').load(id),
};
