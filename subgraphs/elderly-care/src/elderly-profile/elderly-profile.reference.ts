import type { SubgraphContext } from '@civil/subgraph-kernel';
import { ElderlyProfile } from './elderly-profile.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  ElderlyProfile: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(ElderlyProfile, 'id').load(id),
};
