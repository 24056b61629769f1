import { defineSubgraph } from '@civil/subgraph-kernel';
import { errors } from './errors.js';
import { migrations } from './migrations/index.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { checks, shared } from './shared.js';

/** Child welfare and the protection of minors: files, stipends, entrusted care, institutions. */
export const childProtection = defineSubgraph({ name: 'child-protection', entities, migrations, rowRules, resolvers, references, errors, seed, shared, checks });
