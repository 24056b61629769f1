import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Intake } from './intake.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  Intake: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(Intake, 'id').load(id),
};
