import type { SubgraphContext } from '@civil/subgraph-kernel';
import { PaymentBatch } from './payment-batch.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  PaymentBatch: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(PaymentBatch, 'id').load(id),
};
