import type { SubgraphContext } from '@civil/subgraph-kernel';
import { RescueStation } from './rescue-station.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  RescueStation: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(RescueStation, 'id').load(id),
};
