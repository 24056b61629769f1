import { fileURLToPath } from 'node:url';
import { createMigration } from '@civil/subgraph-kernel';
import { findDefinition } from './definitions.js';

/** `npm run migration -- <subgraph> <title>`: writes the difference between records and migrations as a new migration. */
const [name = '', title = 'change'] = process.argv.slice(2);
const directory = fileURLToPath(new URL(`../../subgraphs/${name}/src/migrations`, import.meta.url));
const file = await createMigration(await findDefinition(name), directory, title);
console.log(file ? `wrote ${file}; add it to migrations/index.ts` : 'records and migrations agree');
process.exit(0);
