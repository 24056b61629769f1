export type * from './types.js';
export { AMOUNTS, AS_OF, PLANTED, SEED_BASE, SHARES, VOLUMES } from './calibration.js';
export { bankAccount, rowId, syntheticIdNumber, syntheticUscc } from './identity.js';
export { hash32, type Rng, rngOf } from './rng.js';
