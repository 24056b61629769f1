import type { DivisionStub } from '@civil/subgraph-kernel';

/** Whether the division exists is for the owner of the register to say. */
export const references = {
  Division: (reference: DivisionStub): DivisionStub => reference,
};
