import type { SubgraphContext } from '@civil/subgraph-kernel';
import { DeathRecord } from './death-record.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  DeathRecord: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(DeathRecord, 'id').load(id),
};
