import type { SubgraphContext } from '@civil/subgraph-kernel';
import { MarriageOffice } from './marriage-office.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  MarriageOffice: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(MarriageOffice, 'id').load(id),
};
