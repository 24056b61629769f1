import type { SubgraphContext } from '@civil/subgraph-kernel';
import { VolunteerProfile } from './volunteer-profile.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  VolunteerProfile: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(VolunteerProfile, 'id').load(id),
};
