import type { DivisionStub } from '@civil/subgraph-kernel';

/** Hands a division back as it came: which divisions exist is for place-names to say. */
export const references = { Division: (reference: DivisionStub) => reference };
