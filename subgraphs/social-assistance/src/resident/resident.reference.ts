import type { ResidentStub } from './resident.stub.js';

/** Whether the resident exists is for the owner of the register to say; what a field requires stays in the representation. */
export const references = {
  Resident: (reference: ResidentStub): ResidentStub => reference,
};
