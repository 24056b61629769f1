import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/core';
import { certificateStatements } from '../certificates/certificate-statements.js';
import { shareStatements } from '../sharing/share-statements.js';
import type { SubgraphDefinition } from '../subgraph.js';
import { openEmbeddedCluster } from './embedded-cluster.js';
import { ormOptions } from './open-orm.js';
import { pendingStatements } from './statement-triggers.js';

/** The statements that take the present migrations to the present records; empty when the two agree. */
export async function pendingSchemaChanges({ registration, entities, migrations, rowRules, shared = [], certificates }: SubgraphDefinition): Promise<string[]> {
  const cluster = await openEmbeddedCluster('memory://');
  try {
    await cluster.pglite.exec(`create schema if not exists "${registration.databaseSchema}"`);
    const options = ormOptions({ databaseSchema: registration.databaseSchema, entities, migrations, rowRules }, { pglite: cluster.pglite });
    // Triggers are written by hand in a migration, or by the sources of shared records: the ORM knows nothing of them, and would drop them.
    const orm = await MikroORM.init({ ...options, schemaGenerator: { ...options.schemaGenerator, ignoreTriggers: true } });
    await orm.migrator.up();
    const { up } = await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false, safe: false }).then(({ up: text }) => ({ up: text }));
    const ofTriggers = await pendingStatements(orm, [...(shared.length > 0 ? shareStatements(orm, shared) : []), ...(certificates ? certificateStatements(orm, certificates) : [])]);
    await orm.close();
    const ofTables = up.split(/;\s*\n/).map((line) => line.trim().replace(/;$/, '')).filter((line) => line && !/^create schema/i.test(line) && !/"migrations"/.test(line));
    return [...ofTables, ...ofTriggers];
  } finally {
    await cluster.close();
  }
}

/** Writes the pending changes as a migration class under `directory`; returns its file, or undefined when there are none. */
export async function createMigration(definition: SubgraphDefinition, directory: string, title: string, now = new Date()): Promise<string | undefined> {
  const statements = await pendingSchemaChanges(definition);
  if (statements.length === 0) return undefined;
  const name = `Migration${now.toISOString().replaceAll(/\D/g, '').slice(0, 14)}_${title}`;
  const lines = statements.map((statement) => `    this.addSql(\`${statement.replaceAll('\\', '\\\\').replaceAll('`', '\\`')};\`);`);
  mkdirSync(directory, { recursive: true });
  const file = join(directory, `${name}.ts`);
  writeFileSync(
    file,
    `import { Migration } from '@mikro-orm/migrations';\n\nexport class ${name} extends Migration {\n  override up(): void {\n${lines.join('\n')}\n  }\n}\n`,
  );
  return file;
}
