import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Resident } from './resident.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  Resident: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(Resident, 'id').load(id),
};
