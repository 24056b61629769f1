import { defineSubgraph } from '@civil/subgraph-kernel';
import { errors } from './errors.js';
import { migrations } from './migrations/index.js';
import { rowRules } from './permissions.js';
import { entities, references, resolvers } from './schema.js';
import { seed } from './seeders/demo-seeder.js';

/** The support subgraph: natural persons and households, published indicators, policy parameters, the viewer. */
export const platform = defineSubgraph({ name: 'platform', entities, migrations, rowRules, resolvers, references, errors, seed });
