import type { ResidentStub } from '@civil/subgraph-kernel';

/** Hands a resident back as they came: who exists is for platform to say. */
export const references = { Resident: (reference: ResidentStub) => reference };
