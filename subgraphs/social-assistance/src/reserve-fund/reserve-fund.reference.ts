import type { SubgraphContext } from '@civil/subgraph-kernel';
import { ReserveFund } from './reserve-fund.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  ReserveFund: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(ReserveFund, 'id').load(id),
};
