export type * from './types.js';
export { AMOUNTS, AS_OF, PLANTED, SEED_BASE, SHARES, VOLUMES } from './calibration.js';
export { worldOfCounty } from './county.js';
export { type DemoDivision, fullNameOf, readDivisions, villageName } from './divisions.js';
export { bankAccount, rowId, syntheticIdNumber, syntheticUscc } from './identity.js';
export { planWorld, SHOWN_COUNTIES } from './plan.js';
export { type PopulationSummary, populationSummary, townshipPopulation } from './population-summary.js';
export { hash32, type Rng, rngOf } from './rng.js';
export { createWorld, type WorldOptions } from './world.js';
