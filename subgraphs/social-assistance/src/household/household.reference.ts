import type { HouseholdStub } from '@civil/subgraph-kernel';

/** Whether the household exists is for the owner of the register to say. */
export const references = {
  Household: (reference: HouseholdStub): HouseholdStub => reference,
};
