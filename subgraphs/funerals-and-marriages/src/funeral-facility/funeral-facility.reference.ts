import type { SubgraphContext } from '@civil/subgraph-kernel';
import { FuneralFacility } from './funeral-facility.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  FuneralFacility: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(FuneralFacility, 'id').load(id),
};
