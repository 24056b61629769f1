import type { SubgraphContext } from '@civil/subgraph-kernel';
import { loadCertificate } from './electronic-certificate.service.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  ElectronicCertificate: ({ id }: { id: string }, context: SubgraphContext) => loadCertificate(context, id),
};
