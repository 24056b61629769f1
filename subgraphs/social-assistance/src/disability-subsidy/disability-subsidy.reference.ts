import type { SubgraphContext } from '@civil/subgraph-kernel';
import { DisabilitySubsidyApplication } from './disability-subsidy-application.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  DisabilitySubsidyApplication: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(DisabilitySubsidyApplication, 'id').load(id),
};
