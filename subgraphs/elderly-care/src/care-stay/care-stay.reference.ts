import type { SubgraphContext } from '@civil/subgraph-kernel';
import { CareStay } from './care-stay.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  CareStay: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(CareStay, 'id').load(id),
};
