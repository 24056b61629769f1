import type { SubgraphContext } from '@civil/subgraph-kernel';
import { BenefitPayment } from './benefit-payment.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  BenefitPayment: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(BenefitPayment, 'id').load(id),
};
