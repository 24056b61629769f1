import type { ResidentStub } from '@civil/subgraph-kernel';

/** Takes a resident as the index hands it over: whether there is one is for the platform to say. */
export const references = { Resident: (reference: ResidentStub): ResidentStub => reference };
