import type { SubgraphContext } from '@civil/subgraph-kernel';
import { SocialWorkStation } from './social-work-station.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  SocialWorkStation: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(SocialWorkStation, 'id').load(id),
};
