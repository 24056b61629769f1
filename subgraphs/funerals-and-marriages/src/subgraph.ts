import { defineSubgraph, procedureWork } from '@civil/subgraph-kernel';
import { errors } from './errors.js';
import { marriageCertificates } from './marriage-certificate/marriage-certificates.js';
import { migrations } from './migrations/index.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { checks } from './shared.js';

const EVERY_MINUTES = 60;

/** Marriage offices and their register, deaths, and funeral facilities. */
export const funeralsAndMarriages = defineSubgraph({
  name: 'funerals-and-marriages', entities, migrations, rowRules, resolvers, references, errors, seed, checks, certificates: marriageCertificates,
  work: procedureWork(EVERY_MINUTES, []),
});
