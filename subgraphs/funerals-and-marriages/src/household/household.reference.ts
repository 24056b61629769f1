import type { Household } from './household.stub.js';

/** Takes a household as the platform hands it over, required fields included. */
export const references = { Household: (reference: Household): Household => reference };
