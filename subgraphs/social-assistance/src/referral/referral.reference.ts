import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Referral } from './referral.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  Referral: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(Referral, 'id').load(id),
};
