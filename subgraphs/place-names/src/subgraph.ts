import { defineSubgraph } from '@civil/subgraph-kernel';
import { errors } from './errors.js';
import { migrations } from './migrations/index.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';
import { shared } from './shared.js';

/** Divisions with their history and aliases, and the register of place names. Owns `Division`, the tree all other registers hang on. */
export const placeNames = defineSubgraph({ name: 'place-names', entities, migrations, rowRules, resolvers, references, errors, seed, shared, isSeededWhole: true });
