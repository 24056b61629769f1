import { readFileSync, writeFileSync } from 'node:fs';
import { chainHash, type DisclosureEntry, subjectDigest, type LedgerReceipt } from '@civil/schema/ledger';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import type { EntityManager } from '@mikro-orm/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { platform } from '../subgraph.js';
import { entryOf, ledgerFiles, residentKey } from '../testing/ledger-kit.js';
import { describeFault } from './fault-words.js';
import { SealedLedger } from './sealed-ledger.js';
import { readSignatureCheck, readSigningKey } from './signing-key.js';
import { type Fault, type Verification, verifyLedger } from './verify-ledger.js';

const LAST = 24;
/** Places of the checkpoints: with the first entry, and where the ledger was sealed. */
const CHECKPOINTS = [1, 10, 20];
const files = ledgerFiles();
const { LEDGER_SIGNING_KEY_FILE: keyFile, LEDGER_ANCHOR_FILE: anchorFile } = files;
const tables = ['data_accesses', 'data_access_subjects', 'ledger_checkpoints'];

let subgraph: TestSubgraph;
const entries: DisclosureEntry[] = Array.from({ length: LAST }, (_, i) =>
  entryOf({
    at: `2026-11-21T08:00:${String(i).padStart(2, '0')}.000Z`, caseNo: 'SQ6201020012021000001', refused: [{ field: 'Resident.phone', code: 'FORBIDDEN_FIELD', count: 1 }],
    disclosed: [{ fields: ['Resident.name'], subjects: [residentKey(`r_${i}`), residentKey('r_1000')] }],
  }));

type Sql = (query: string, params?: readonly unknown[]) => Promise<Record<string, unknown>[]>;
const sqlOf = (em: EntityManager): Sql => (query, params = []) => (em as unknown as { execute: (query: string, params: unknown[]) => Promise<Record<string, unknown>[]> }).execute(query, [...params]);

beforeAll(async () => {
  for (const [name, value] of Object.entries(files)) vi.stubEnv(name, value);
  subgraph = await createTestSubgraph(platform);
  const ledger = new SealedLedger({ signingKeyFile: keyFile, mayMakeKey: true, anchorFile });
  for (const [from, to] of [[0, 1], [1, 10], [10, 20], [20, LAST]] as const) {
    await ledger.keep({ entries: entries.slice(from, to) }, subgraph.em());
    if (to < LAST) await ledger.seal(subgraph.em());
  }
});
afterAll(() => subgraph.close());

const verify = (em: EntityManager, anchors = [anchorFile], receipts: LedgerReceipt[] = []) => verifyLedger(em, { isSigned: readSignatureCheck([keyFile]), anchorFiles: anchors, receipts });

class Undo extends Error {}

/** What is found after somebody with every right on the database did something to it, which is then undone. */
async function tampered(tamper: (sql: Sql) => Promise<unknown>, anchors?: string[], receipts?: LedgerReceipt[]): Promise<Verification> {
  let found: Verification | undefined;
  await subgraph.em().transactional(async (tx) => {
    const sql = sqlOf(tx);
    for (const table of tables) await sql(`alter table platform.${table} disable trigger user`);
    await tamper(sql);
    for (const table of tables) await sql(`alter table platform.${table} enable trigger user`);
    found = await verify(tx, anchors, receipts);
    throw new Undo();
  }).catch((error: unknown) => { if (!(error instanceof Undo)) throw error; });
  return found as Verification;
}
const firstFault = async (tamper: (sql: Sql) => Promise<unknown>): Promise<Fault | undefined> => (await tampered(tamper)).faults[0];

/** Moves the entries from a place on by so many, as to make room or to close a gap. */
const shift = async (sql: Sql, from: number, by: number): Promise<void> => {
  await sql('update platform.data_accesses set sequence = -(sequence + ?) where sequence >= ?', [by, from]);
  await sql('update platform.data_accesses set sequence = -sequence where sequence < 0');
};
const copy = `id, at, request_id, actor, roles, unit, division, purpose, case_no, operation_name, operation_hash, policy_version, outcome, disclosed, refused, fields, previous_hash, hash`;
const insertCopyOf = (sql: Sql, of: number, sequence: number, id: string) =>
  sql(`insert into platform.data_accesses (sequence, ${copy}) select ?, ${copy.replace('id,', '?::uuid,')} from platform.data_accesses where sequence = ?`, [sequence, id, of]);
const place = fc.integer({ min: 1, max: LAST });

describe('a ledger that nobody touched', () => {
  it('is whole, with all checkpoints and anchors', async () => {
    expect(await verify(subgraph.em())).toEqual({ entries: LAST, checkpoints: CHECKPOINTS.length, anchors: CHECKPOINTS.length, unreadable: 0, faults: [] });
  });
});

describe('what a gateway was told of the end', () => {
  it('agrees with the chain, or the chain is not the one it was', async () => {
    const [at] = await sqlOf(subgraph.em())('select hash from platform.data_accesses where sequence = 7');
    expect((await verify(subgraph.em(), [anchorFile], [{ sequence: 7, hash: String(at?.['hash']) }])).faults).toEqual([]);
    expect((await verify(subgraph.em(), [anchorFile], [{ sequence: 7, hash: '0'.repeat(64) }])).faults).toEqual([{ kind: 'changed', sequence: 7 }]);
  });
});

describe('in a ledger that somebody touched', () => {
  const other: Record<string, string> = {
    id: "'00000000-0000-4000-8000-000000000000'", at: "at + interval '1 millisecond'", request_id: "'q2'", actor: "'u_other'", roles: "array['county.elder']", unit: "'620103-MZJ'",
    division: "'620103'", purpose: "'APPEAL'", case_no: 'null', operation_name: "'Other'", operation_hash: "repeat('0', 64)", policy_version: "'2000'", outcome: "'REFUSED'",
    disclosed: "'[]'", refused: "'[]'", fields: "array['Resident.name']", previous_hash: "repeat('0', 64)", hash: "repeat('0', 64)",
  };

  it.each(Object.keys(other))('a changed %s is found, in whatever entry', async (column) => {
    await fc.assert(fc.asyncProperty(place, async (n) => {
      const fault = await firstFault((sql) => sql(`update platform.data_accesses set ${column} = ${other[column]} where sequence = ?`, [n]));
      expect(fault).toEqual({ kind: column === 'fields' ? 'subjects' : 'changed', sequence: n });
    }), { numRuns: 2 });
  });

  it('every column of an entry is one of those that were tried', async () => {
    const columns = await sqlOf(subgraph.em())("select column_name from information_schema.columns where table_schema = 'platform' and table_name = 'data_accesses'");
    expect(columns.map(({ column_name: name }) => name).sort()).toEqual([...Object.keys(other), 'sequence'].sort());
  });

  it('a property too many inside an entry is found', async () => {
    expect(await firstFault((sql) => sql(`update platform.data_accesses set disclosed = jsonb_set(disclosed, '{0,note}', '"x"') where sequence = 5`))).toEqual({ kind: 'changed', sequence: 5 });
  });

  it('a removed entry is found, with a gap or closed up', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: LAST - 1 }), fc.boolean(), async (n, closed) => {
      const fault = await firstFault(async (sql) => {
        await sql('delete from platform.data_accesses where sequence = ?', [n]);
        if (closed) await shift(sql, n + 1, -1);
      });
      expect(fault).toEqual({ kind: 'removed', sequence: n });
    }), { numRuns: 8 });
  });

  it('a removed tail is found, with or without its checkpoints and its head', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: LAST - 1 }), fc.boolean(), async (kept, withCheckpoints) => {
      const fault = await firstFault(async (sql) => {
        await sql('delete from platform.data_accesses where sequence > ?', [kept]);
        await sql('delete from platform.data_access_subjects where sequence > ?', [kept]);
        if (withCheckpoints) await sql('delete from platform.ledger_checkpoints where sequence > ?', [kept]);
      });
      expect(fault).toEqual({ kind: 'removed', sequence: kept + 1 });
    }), { numRuns: 8 });
  });

  it('a removed tail is found by the file outside where checkpoints and a head that was signed then agree with what is left', async () => {
    const [then] = await sqlOf(subgraph.em())('select hash from platform.data_accesses where sequence = 10');
    const head = readSigningKey(keyFile, false);
    const at = '2026-11-21T09:00:00.000Z';
    const roll = async (sql: Sql): Promise<void> => {
      for (const table of ['data_accesses', 'data_access_subjects', 'ledger_checkpoints']) await sql(`delete from platform.${table} where sequence > 10`);
      const signature = head.sign(`civil-ledger-head\n10\n${then?.['hash']}\n${at}\n${head.id}`);
      await sql('update platform.ledger_head set sequence = 10, hash = ?, at = ?::timestamptz, signature = ?', [then?.['hash'], at, signature]);
    };
    expect((await tampered(roll)).faults).toEqual([{ kind: 'removed', sequence: 11 }]);
    expect((await tampered(roll, [])).faults).toEqual([]);
    const [later] = await sqlOf(subgraph.em())('select hash from platform.data_accesses where sequence = ?', [LAST]);
    expect((await tampered(roll, [], [{ sequence: LAST, hash: String(later?.['hash']) }])).faults).toEqual([{ kind: 'removed', sequence: 11 }]);
  });

  it('two entries that changed places are found', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: LAST - 1 }), fc.integer({ min: 1, max: 5 }), async (n, apart) => {
      const m = Math.min(LAST, n + apart);
      const fault = await firstFault(async (sql) => {
        await sql('update platform.data_accesses set sequence = case sequence when ? then -? else -? end where sequence in (?, ?)', [n, m, n, n, m]);
        await sql('update platform.data_accesses set sequence = -sequence where sequence < 0');
      });
      expect(fault).toEqual({ kind: 'reordered', sequence: n });
    }), { numRuns: 8 });
  });

  it('a forged entry is found that was slipped in between, with a hash of its own or a copied one', async () => {
    await fc.assert(fc.asyncProperty(fc.integer({ min: 2, max: LAST }), fc.boolean(), async (n, hashed) => {
      const id = '00000000-0000-4000-8000-000000000001';
      const fault = await firstFault(async (sql) => {
        await shift(sql, n, 1);
        await insertCopyOf(sql, n - 1, n, id);
        if (!hashed) return;
        const [before] = await sql('select hash from platform.data_accesses where sequence = ?', [n - 1]);
        const forged = { ...(entries[n - 2] as DisclosureEntry), id };
        await sql('update platform.data_accesses set previous_hash = ?, hash = ? where sequence = ?', [before?.['hash'], chainHash(String(before?.['hash']), n, forged), n]);
      });
      // One that is chained rightly itself is no worse than the one behind it, which then hangs in the air.
      if (hashed) expect([n, n + 1]).toContain(fault?.sequence);
      else expect(fault).toEqual({ kind: 'inserted', sequence: n });
    }), { numRuns: 8 });
  });

  it('an entry added behind the end is found, chained as it should be: nobody signed it', async () => {
    const append = async (sql: Sql, moveHead: boolean): Promise<void> => {
      const id = '00000000-0000-4000-8000-000000000002';
      const [last] = await sql('select hash from platform.data_accesses where sequence = ?', [LAST]);
      await insertCopyOf(sql, LAST, LAST + 1, id);
      const hash = chainHash(String(last?.['hash']), LAST + 1, { ...(entries[LAST - 1] as DisclosureEntry), id });
      await sql('update platform.data_accesses set previous_hash = ?, hash = ? where sequence = ?', [last?.['hash'], hash, LAST + 1]);
      await sql(
        `insert into platform.data_access_subjects (id, sequence, subject, at, purpose, fields) select id + 1048576, sequence + 1, subject, at, purpose, fields
         from platform.data_access_subjects where sequence = ?`, [LAST]);
      if (moveHead) await sql('update platform.ledger_head set sequence = ?, hash = ?', [LAST + 1, hash]);
    };
    expect(await firstFault((sql) => append(sql, false))).toEqual({ kind: 'inserted', sequence: LAST + 1 });
    expect(await firstFault((sql) => append(sql, true))).toEqual({ kind: 'head', after: 20 });
  });

  it('an entry that stands there twice is found, the constraints having been dropped', async () => {
    const twice = async (sequence: number) => firstFault(async (sql) => {
      await sql('alter table platform.data_accesses drop constraint data_accesses_pkey, drop constraint data_accesses_id_unique');
      await sql(`insert into platform.data_accesses (sequence, ${copy}) select ?, ${copy} from platform.data_accesses where sequence = 7`, [sequence]);
    });
    expect(await twice(7)).toEqual({ kind: 'duplicated', sequence: 7 });
    expect((await twice(LAST + 1))?.kind).toBe('duplicated');
    expect(await twice(0)).toEqual({ kind: 'inserted', sequence: 0 });
  });

  it('the whole chain made anew from a changed entry on is found by the next checkpoint', async () => {
    const rewrite = (from: number) => async (sql: Sql): Promise<void> => {
      let [previous] = await sql('select hash from platform.data_accesses where sequence = ?', [from - 1]);
      for (let n = from; n <= LAST; n++) {
        const entry = { ...(entries[n - 1] as DisclosureEntry), ...(n === from ? { actor: 'u_other' } : {}) };
        const hash = chainHash(String(previous?.['hash']), n, entry);
        await sql('update platform.data_accesses set actor = ?, previous_hash = ?, hash = ? where sequence = ?', [entry.actor, previous?.['hash'], hash, n]);
        await sql('update platform.ledger_checkpoints set hash = ? where sequence = ?', [hash, n]);
        previous = { hash };
      }
      await sql('update platform.ledger_head set hash = ?', [previous?.['hash']]);
    };
    expect(await firstFault(rewrite(12))).toEqual({ kind: 'checkpoint', sequence: 20, after: 10 });
    expect(await firstFault(rewrite(22))).toEqual({ kind: 'head', after: 20 });
  });

  it('what an entry is found by is checked by itself', async () => {
    const lines: Record<string, string> = {
      subject: `'${subjectDigest('Resident:r_other')}'`, at: "at + interval '1 second'", purpose: "'CHILD_PROTECTION'", fields: "array['Resident.phone']", sequence: 'sequence + 1', id: 'id + 100',
    };
    for (const [column, value] of Object.entries(lines)) {
      expect(await firstFault((sql) => sql(`update platform.data_access_subjects set ${column} = ${value} where id = 7 * 1048576`))).toEqual({ kind: 'subjects', sequence: 7 });
    }
    expect(await firstFault((sql) => sql('delete from platform.data_access_subjects where sequence = 9'))).toEqual({ kind: 'subjects', sequence: 9 });
    const add = (id: number, sequence: number) => (sql: Sql) =>
      sql(`insert into platform.data_access_subjects (id, sequence, subject, at, fields) values (?, ?, 'x', now(), '{}')`, [id, sequence]);
    expect(await firstFault(add(7 * 1048576 + 50, 7))).toEqual({ kind: 'subjects', sequence: 7 });
    expect(await firstFault(add(99 * 1048576, 7))).toEqual({ kind: 'subjects' });
  });

  it('forged, changed and removed checkpoints are found', async () => {
    for (const change of ["hash = repeat('0', 64)", 'entries = entries + 1', "at = at + interval '1 second'", "key_id = 'other'", "signature = repeat('A', 86)"]) {
      expect(await firstFault((sql) => sql(`update platform.ledger_checkpoints set ${change} where sequence = 10`))).toEqual({ kind: 'checkpoint', sequence: 10, after: 1 });
    }
    expect(await firstFault((sql) => sql('update platform.ledger_checkpoints set sequence = 11 where sequence = 10'))).toEqual({ kind: 'checkpoint', sequence: 11, after: 1 });
    expect(await firstFault((sql) => sql('delete from platform.ledger_checkpoints where sequence = 20'))).toEqual({ kind: 'checkpoint', sequence: 20 });
    const stranger = readSigningKey(`${keyFile}.stranger`, true);
    expect(
      await firstFault(async (sql) => {
        const [entry] = await sql('select hash from platform.data_accesses where sequence = 15');
        const at = '2026-11-21T09:00:00.000Z';
        const signature = stranger.sign(`civil-ledger-checkpoint\n15\n${entry?.['hash']}\n15\n${at}\n${stranger.id}`);
        await sql('insert into platform.ledger_checkpoints (sequence, hash, entries, at, key_id, signature) values (15, ?, 15, ?::timestamptz, ?, ?)', [entry?.['hash'], at, stranger.id, signature]);
      }),
    ).toEqual({ kind: 'checkpoint', sequence: 15, after: 10 });
  });

  it('a head that is gone or says otherwise is found', async () => {
    expect(await firstFault((sql) => sql('delete from platform.ledger_head'))).toEqual({ kind: 'head', after: 20 });
    for (const change of ["at = at + interval '1 second'", "signature = ''", "hash = repeat('0', 64)"]) {
      expect(await firstFault((sql) => sql(`update platform.ledger_head set ${change}`))).toEqual({ kind: 'head', after: 20 });
    }
  });

  it('triggers that are off, gone or toothless are found', async () => {
    const unprotected = { kind: 'unprotected' };
    const acts: readonly string[] = [
      'alter table platform.data_accesses disable trigger append_only', 'drop trigger append_only_whole on platform.ledger_checkpoints',
      'create or replace function platform.data_access_subjects_append_only_fn() returns trigger as $$ begin return null; end; $$ language plpgsql',
    ];
    for (const act of acts) {
      let found: Verification | undefined;
      await subgraph.em().transactional(async (tx) => {
        await sqlOf(tx)(act);
        found = await verify(tx);
        throw new Undo();
      }).catch((error: unknown) => { if (!(error instanceof Undo)) throw error; });
      expect(found?.faults).toEqual([unprotected]);
    }
  });
});

describe('the file of anchors', () => {
  const withAnchor = async (change: (lines: string[]) => string[]): Promise<Verification> => {
    const copied = `${anchorFile}.copy`;
    writeFileSync(copied, change(readFileSync(anchorFile, 'utf8').split('\n')).join('\n'));
    return verify(subgraph.em(), [copied]);
  };

  it('is missed where there are checkpoints', async () => {
    expect((await verify(subgraph.em(), [`${anchorFile}.missing`])).faults).toEqual([{ kind: 'anchor' }]);
  });

  it('must be signed line by line, and may have a line that a crash cut off', async () => {
    expect((await withAnchor((lines) => lines.map((line) => line.replace('"sequence":10', '"sequence":11')))).faults).toEqual([{ kind: 'anchor', sequence: 11 }]);
    expect(await withAnchor((lines) => ['{"sequ', ...lines])).toMatchObject({ unreadable: 1, faults: [] });
  });
});

describe('a fault', () => {
  it('is told in Chinese and English, and names the entry', () => {
    expect(describeFault({ kind: 'changed', sequence: 5 })).toBe('第 5 条记录被修改。Entry 5 has been changed.');
    expect(describeFault({ kind: 'head', after: 20 })).toContain('behind entry 20');
  });
});
