import { completeLabel, rightOn } from '@civil/schema/access';
import type { SubgraphContext } from '@civil/subgraph-kernel';
import type { ResidentStub } from '../resident/resident.stub.js';
import type { BenefitPayment } from './benefit-payment.entity.js';
import { loadPaymentsAfterDeath } from './benefit-payment.service.js';

const paymentLabel = completeLabel({ class: 'SENSITIVE', domain: 'ASSISTANCE' });

/** Payments after death for those who may read payments; to others who may know the death, not even their number is told. */
export async function findPaymentsAfterDeath(
  { loaders, viewer }: SubgraphContext,
  { id, _deathDate: deathDate }: ResidentStub,
): Promise<BenefitPayment[]> {
  if (!deathDate || rightOn(paymentLabel, viewer.scopes) === 'none') return [];
  return loadPaymentsAfterDeath(loaders, id, deathDate);
}
