import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openEmbeddedCluster } from './embedded-cluster.js';

describe('openEmbeddedCluster', () => {
  let root: string;
  beforeEach(() => { root = mkdtempSync(join(tmpdir(), 'civil-cluster-')); });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const namesIn = async (directory: string, before = 'select 1'): Promise<string[]> => {
    const { pglite, close } = await openEmbeddedCluster(directory);
    try {
      await pglite.exec(before);
      return (await pglite.query<{ name: string }>('select name from names')).rows.map(({ name }) => name);
    } finally {
      await close();
    }
  };
  const FILL = "create table names (name text); insert into names values ('a')";

  it('lays out anew what was cut off while it was laid out', async () => {
    const directory = join(root, 'shared');
    mkdirSync(join(directory, 'base'), { recursive: true });
    writeFileSync(join(directory, 'PG_VERSION'), '18\n');
    writeFileSync(`${directory}.unfinished`, '');
    expect(await namesIn(directory, FILL)).toEqual(['a']);
    expect(existsSync(`${directory}.unfinished`)).toBe(false);
  });

  it('keeps what was laid out to the end', async () => {
    const directory = join(root, 'shared');
    await namesIn(directory, FILL);
    expect(await namesIn(directory)).toEqual(['a']);
  });
});
