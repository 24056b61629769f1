import type { SubgraphContext } from '@civil/subgraph-kernel';
import { CareServiceAgreement } from './care-service-agreement.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  CareServiceAgreement: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(CareServiceAgreement, 'id').load(id),
};
