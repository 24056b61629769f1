import type { SubgraphContext } from '@civil/subgraph-kernel';
import { RescueEpisode } from './rescue-episode.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  RescueEpisode: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(RescueEpisode, 'id').load(id),
};
