import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { subgraphRegistry } from '@civil/schema/registry';
import { openEmbeddedCluster } from '@civil/subgraph-kernel';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { folder, pause, type Program, runNode } from './helpers.js';

/** Tables whose rows tell when something was done, which differs between runs. */
const TIMES = ['seed_runs', 'migrations'];
/** Columns that number what was written, by the transaction and the order in which it was: of such a table the rest is compared. */
const TOUCHED = ['transaction', 'touched_at'];
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  shared_changes: ['position', 'transaction', 'at'], statistics_marks: ['id'],
  assistance_certificates: TOUCHED, facility_certificates: TOUCHED, marriage_certificates: TOUCHED, organization_certificates: TOUCHED,
};

interface Table { schema: string; name: string; rows: number; digest: string }

/** Every table of a database with the number of its rows and a digest of all that they hold. Opens a copy, the original is left as the crash left it. */
async function tablesOf(directory: string): Promise<Table[]> {
  const copy = folder('copy');
  cpSync(directory, join(copy.path, 'shared'), { recursive: true });
  if (existsSync(`${directory}.unfinished`)) cpSync(`${directory}.unfinished`, join(copy.path, 'shared.unfinished'));
  const { pglite, close } = await openEmbeddedCluster(join(copy.path, 'shared'));
  try {
    const { rows: names } = await pglite.query<{ schema: string; name: string }>(
      'select table_schema as schema, table_name as name from information_schema.tables where table_schema = any($1) order by 1, 2',
      [subgraphRegistry.map(({ databaseSchema }) => databaseSchema)],
    );
    const tables: Table[] = [];
    for (const { schema, name } of names) {
      const { rows } = await pglite.query<Pick<Table, 'rows' | 'digest'>>(
        `select count(*)::int as rows, coalesce(md5(string_agg(md5(row), '' order by md5(row))), '') as digest
         from (select (to_jsonb(t) - $1::text[])::text as row from "${schema}"."${name}" t) of_table`, [NUMBERS[name] ?? []],
      );
      tables.push({ schema, name, ...(rows[0] as Pick<Table, 'rows' | 'digest'>) });
    }
    return tables;
  } finally {
    await close();
    await copy.remove();
  }
}

const contents = (tables: readonly Table[]): string[] => tables.filter(({ name }) => !TIMES.includes(name)).map(({ schema, name, rows, digest }) => `${schema}.${name} ${rows} ${digest}`);

/** Subgraphs that a seeding program has told to be loaded. */
const loaded = (output: string): string[] => [...output.matchAll(/^([\w-]+) +(?:\d+ rows in|was loaded already)/gm)].map(([, name]) => name as string);

const kill = async (program: Program): Promise<void> => {
  program.child.kill('SIGKILL');
  expect(await program.ended, program.output()).toBe('SIGKILL');
};

/** Tables that migrations write to: the list of them, and the end of the empty ledger. */
const ofMigrations = new Set(['migrations', 'ledger_head']);

describe('loading the demonstration data', () => {
  const disturbed = folder('disturbed');
  const seed = (directory: string): Program => runNode(['subgraphs/_host/dist/seed.js', '--scale', 'demo'], { CIVIL_DATA: directory });
  let whole: Table[];

  beforeAll(async () => {
    whole = await tablesOf(join(inject('seeded'), 'shared'));
  });
  afterAll(() => disturbed.remove());

  /** Kills a run once `moment` has come, and returns what the run had told to be loaded. */
  const killAt = async (moment: (program: Program) => Promise<unknown>): Promise<string[]> => {
    const program = seed(disturbed.path);
    await moment(program);
    await kill(program);
    return loaded(program.output());
  };
  const afterLoading = (name: string, milliseconds: number) => async (program: Program): Promise<void> => {
    await program.says(new RegExp(`^${name} +`, 'm'));
    await pause(milliseconds);
  };

  it('goes on from any kill with nothing lost, nothing half-written and nothing twice', async () => {
    const shared = join(disturbed.path, 'shared');
    const moments = {
      'while the files of the database are laid out': async () => { while (!existsSync(join(shared, 'PG_VERSION'))) await new Promise(setImmediate); },
      'in the first rows of the first subgraph': () => pause(2000),
      'in the rows of the second subgraph': afterLoading('platform', 600),
      'between two subgraphs': afterLoading('elderly-care', 0),
      'in the rows of the last but one': afterLoading('child-protection', 350),
    };
    let before: string[] = [];
    for (const [moment, come] of Object.entries(moments)) {
      const now = await killAt(come);
      expect(now.slice(0, Math.min(before.length, now.length)), moment).toEqual(before.slice(0, now.length));
      if (now.length > before.length) before = now;
      const tables = await tablesOf(shared);
      for (const { databaseSchema, name } of subgraphRegistry) {
        const own = tables.filter(({ schema }) => schema === databaseSchema);
        const isLoaded = own.some((table) => table.name === 'seed_runs' && table.rows === 1);
        if (before.includes(name)) expect(isLoaded, `${moment}: ${name} was told to be loaded`).toBe(true);
        if (isLoaded) expect(contents(own), `${moment}: ${name} whole`).toEqual(contents(whole.filter(({ schema }) => schema === databaseSchema)));
        else expect(own.filter((table) => !ofMigrations.has(table.name) && table.rows > 0), `${moment}: ${name} empty`).toEqual([]);
      }
    }
    const last = seed(disturbed.path);
    expect(await last.ended, last.output()).toBe(0);
    for (const name of before) expect(last.output()).toMatch(new RegExp(`^${name} +was loaded already`, 'm'));
    expect(before.length).toBeGreaterThan(3);
    expect(contents(await tablesOf(shared))).toEqual(contents(whole));
  }, 300_000);
});

describe('a transaction that was acknowledged', () => {
  const place = folder('acknowledged');
  afterAll(() => place.remove());

  it('is there whole after kill -9, and no other is there in part', async () => {
    const directory = join(place.path, 'platform');
    const acknowledged: string[] = [];
    for (const [run, milliseconds] of [['a', 0], ['b', 170], ['c', 420]] as const) {
      const program = runNode(['--conditions=@civil/source', '--import', 'tsx', 'test/system/acknowledged-rows.ts', directory, run], {});
      await program.says(/h_\w_5\n/);
      await pause(milliseconds);
      await kill(program);
      acknowledged.push(...program.output().split('\n').filter((line) => /^h_\w_\d+$/.test(line)));
    }
    expect(acknowledged.length).toBeGreaterThanOrEqual(15);
    const { pglite, close } = await openEmbeddedCluster(directory);
    try {
      const { rows } = await pglite.query<{ household: string | null; member: string | null }>(
        'select h.id as household, m.household_id as member from platform.households h full join platform.household_members m on m.household_id = h.id',
      );
      const there = new Set(rows.map(({ household }) => household));
      expect(acknowledged.filter((id) => !there.has(id))).toEqual([]);
      expect(rows.filter(({ household, member }) => household !== member)).toEqual([]);
      // One more of each run may be written and not yet acknowledged.
      expect(rows.length).toBeLessThanOrEqual(acknowledged.length + 3);
    } finally {
      await close();
    }
  });
});
