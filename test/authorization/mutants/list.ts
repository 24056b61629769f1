import { assistanceMutants } from './assistance-mutants.js';
import { gatewayMutants } from './gateway-mutants.js';
import type { Mutant } from './mutant.js';
import { procedureMutants } from './procedure-mutants.js';
import { schemaMutants } from './schema-mutants.js';
import { sharingMutants } from './sharing-mutants.js';
import { subgraphMutants } from './subgraph-mutants.js';

/** Every mutant. */
export const mutants: readonly Mutant[] = [...schemaMutants, ...subgraphMutants, ...gatewayMutants, ...procedureMutants, ...assistanceMutants, ...sharingMutants];
