import type { SubgraphContext } from '@civil/subgraph-kernel';
import { ElderlyFacility } from './elderly-facility.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  ElderlyFacility: ({ id, filingNo }: { id?: string; filingNo?: string }, { loaders }: SubgraphContext) =>
    id ? loaders.one(ElderlyFacility, 'id').load(id) : filingNo ? loaders.one(ElderlyFacility, 'filingNo').load(filingNo) : null,
};
