import { defineSubgraph, procedureWork } from '@civil/subgraph-kernel';
import { errors } from './errors.js';
import { facilityCertificates } from './facility-certificate/facility-certificates.js';
import { migrations } from './migrations/index.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { shared } from './shared.js';

const EVERY_MINUTES = 60;

/** Care of the elderly: facilities, ability assessments, stays, subsidies and the profiles of the old. */
export const elderlyCare = defineSubgraph({
  name: 'elderly-care', entities, migrations, rowRules, resolvers, references, errors, seed, shared, certificates: facilityCertificates, work: procedureWork(EVERY_MINUTES, []),
});
