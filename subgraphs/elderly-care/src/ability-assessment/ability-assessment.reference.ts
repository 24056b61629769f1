import type { SubgraphContext } from '@civil/subgraph-kernel';
import { AbilityAssessment } from './ability-assessment.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  AbilityAssessment: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(AbilityAssessment, 'id').load(id),
};
