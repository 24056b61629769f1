import type { SubgraphContext } from '@civil/subgraph-kernel';
import { SocialOrganization } from './social-organization.entity.js';

/** Resolves the keys of entities that other subgraphs hand over; records of care, children and funerals know an organisation by its code. */
export const references = {
  SocialOrganization: ({ id, uscc }: { id?: string; uscc?: string }, { loaders }: SubgraphContext) =>
    id ? loaders.one(SocialOrganization, 'id').load(id) : uscc ? loaders.one(SocialOrganization, 'uscc').load(uscc) : null,
};
