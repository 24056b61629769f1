import { defineSubgraph } from '@civil/subgraph-kernel';
import { errors } from './errors.js';
import { migrations } from './migrations/index.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { checks } from './shared.js';

/** Marriage offices and their register, deaths, and funeral facilities. */
export const funeralsAndMarriages = defineSubgraph({
  name: 'funerals-and-marriages', entities, migrations, rowRules, resolvers, references, errors, seed, checks,
});
