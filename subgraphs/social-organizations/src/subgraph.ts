import { defineSubgraph, procedureWork } from '@civil/subgraph-kernel';
import { errors } from './errors.js';
import { migrations } from './migrations/index.js';
import { organizationCertificates } from './organization-certificate/organization-certificates.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { shared } from './shared.js';

const EVERY_MINUTES = 60;

/** Social organisations, charity, social work and volunteering. */
export const socialOrganizations = defineSubgraph({
  name: 'social-organizations', entities, migrations, rowRules, resolvers, references, errors, seed, shared, certificates: organizationCertificates, work: procedureWork(EVERY_MINUTES, []),
});
