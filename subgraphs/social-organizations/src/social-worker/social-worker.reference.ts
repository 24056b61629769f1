import type { SubgraphContext } from '@civil/subgraph-kernel';
import { SocialWorker } from './social-worker.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  SocialWorker: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(SocialWorker, 'id').load(id),
};
