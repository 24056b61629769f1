import type { SubgraphContext } from '@civil/subgraph-kernel';
import { ChildWelfareInstitution } from './child-institution.entity.js';

/** Resolves the keys of entities that other subgraphs hand over. */
export const references = {
  ChildWelfareInstitution: ({ id }: { id: string }, { loaders }: SubgraphContext) => loaders.one(ChildWelfareInstitution, 'id').load(id),
};
