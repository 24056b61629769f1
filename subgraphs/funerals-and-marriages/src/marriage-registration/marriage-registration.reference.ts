import type { SubgraphContext } from '@civil/subgraph-kernel';
import { MarriageRegistration } from './marriage-registration.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  MarriageRegistration: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(MarriageRegistration, 'id').load(id),
};
