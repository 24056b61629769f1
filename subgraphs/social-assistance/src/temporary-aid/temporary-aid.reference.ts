import type { SubgraphContext } from '@civil/subgraph-kernel';
import { TemporaryAid } from './temporary-aid.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  TemporaryAid: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(TemporaryAid, 'id').load(id),
};
