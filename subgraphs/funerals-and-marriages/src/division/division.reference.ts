import type { DivisionStub } from '@civil/subgraph-kernel';

/** Takes a division by its code: which ones exist is for place-names to say. */
export const references = { Division: (reference: DivisionStub): DivisionStub => reference };
