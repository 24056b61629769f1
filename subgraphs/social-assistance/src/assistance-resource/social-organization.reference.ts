import type { SocialOrganizationStub } from '@civil/subgraph-kernel';

/** Whether the organisation exists is for the owner of the register to say. */
export const references = {
  SocialOrganization: (reference: SocialOrganizationStub): SocialOrganizationStub => reference,
};
