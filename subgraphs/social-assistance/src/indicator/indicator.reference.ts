import type { IndicatorStub } from './indicator.stub.js';

/** Whether the figure exists is for the owner of the list to say; what a field requires stays in the representation. */
export const references = {
  Indicator: (reference: IndicatorStub): IndicatorStub => reference,
};
