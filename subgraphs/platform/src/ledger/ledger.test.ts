import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { chainHash, type DisclosureEntry, LEDGER_ENTRIES_PATH, LEDGER_GENESIS, MAX_DELIVERED_ENTRIES } from '@civil/schema/ledger';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { platform } from '../subgraph.js';
import { deliver, entryOf, ledgerFiles, residentKey } from '../testing/ledger-kit.js';
import { DataAccess, DataAccessSubject, LedgerCheckpoint, LedgerHead } from './data-access.entity.js';
import { appendEntries, CHECKPOINT_ENTRIES, sealTail } from './ledger.service.js';
import { SealedLedger } from './sealed-ledger.js';
import { readSignatureCheck, readSigningKey } from './signing-key.js';
import { verifyLedger } from './verify-ledger.js';

let subgraph: TestSubgraph;
const files = ledgerFiles();
const { LEDGER_SIGNING_KEY_FILE: keyFile, LEDGER_ANCHOR_FILE: anchorFile } = files;

beforeAll(async () => {
  for (const [name, value] of Object.entries(files)) vi.stubEnv(name, value);
  subgraph = await createTestSubgraph(platform);
});
afterAll(() => subgraph.close());

const deliverAll = (entries: readonly DisclosureEntry[]) => deliver(subgraph, { entries });
const anchored = () => readFileSync(anchorFile, 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line) as { sequence: number });
const verified = () => verifyLedger(subgraph.em(), { isSigned: readSignatureCheck([keyFile]), anchorFiles: [anchorFile] });

describe('a delivery', () => {
  it('is chained in its order, and a receipt says where the chain stands', async () => {
    const entries = [entryOf({ at: '2026-11-21T09:00:00.000Z' }), entryOf({ at: '2026-11-21T08:30:00.123Z', purpose: null, unit: null, division: null, operationName: null })];
    const { status, body } = await deliverAll(entries);
    const first = chainHash(LEDGER_GENESIS, 1, entries[0] as DisclosureEntry);
    const second = chainHash(first, 2, entries[1] as DisclosureEntry);
    expect([status, body]).toEqual([200, { sequence: 2, hash: second }]);
    const rows = await subgraph.em().find(DataAccess, {}, { orderBy: { sequence: 'asc' } });
    expect(rows.map(({ id, sequence, previousHash, hash }) => [id, sequence, previousHash, hash])).toEqual([[entries[0]?.id, 1, LEDGER_GENESIS, first], [entries[1]?.id, 2, first, second]]);
  });

  it('may be repeated: what is known is passed over and the receipt is the same', async () => {
    const [a, b, c] = [entryOf(), entryOf(), entryOf()];
    const once = await deliverAll([a, b]);
    expect((await deliverAll([a, b])).body).toEqual(once.body);
    expect((await deliverAll([b, c, c, a])).body).toMatchObject({ sequence: 5 });
    expect(await subgraph.em().count(DataAccess, { id: { $in: [a.id, b.id, c.id] } })).toBe(3);
  });

  it('is indexed by whom it shows, each with the fields shown of them', async () => {
    const entry = entryOf({
      disclosed: [{ fields: ['Resident.name', 'Resident.age'], subjects: [residentKey('r_7'), residentKey('r_8')] }, { fields: ['Resident.phone'], subjects: [residentKey('r_7')] }],
      refused: [{ field: 'Resident.idNumber', code: 'FORBIDDEN_FIELD', count: 2 }],
    });
    const { body } = await deliverAll([entry]);
    const lines = await subgraph.em().find(DataAccessSubject, { sequence: Number(body['sequence']) }, { orderBy: { id: 'asc' } });
    expect(lines.map(({ subject, fields }) => [subject, fields])).toEqual([
      [residentKey('r_7'), ['Resident.age', 'Resident.name', 'Resident.phone']], [residentKey('r_8'), ['Resident.age', 'Resident.name']],
    ]);
    const [row] = await subgraph.em().find(DataAccess, { id: entry.id });
    expect(row?.fields).toEqual(['Resident.age', 'Resident.idNumber', 'Resident.name', 'Resident.phone']);
  });

  it('is one of many at once, and the chain is still one', async () => {
    const before = Number((await deliverAll([entryOf()])).body['sequence']);
    const entries = Array.from({ length: 40 }, () => entryOf());
    // Each entry comes twice, in deliveries that overlap.
    await Promise.all([...entries, ...entries].map((entry) => deliverAll([entry])));
    expect(await subgraph.em().count(DataAccess, { sequence: { $gt: before } })).toBe(40);
    expect((await verified()).faults).toEqual([]);
  });

  it('is taken from the gateway alone', async () => {
    const post = (headers: Record<string, string>) =>
      subgraph.server.app.inject({ method: 'POST', url: LEDGER_ENTRIES_PATH, payload: JSON.stringify({ entries: [entryOf()] }), headers: { 'content-type': 'application/json', ...headers } });
    expect([(await post({})).statusCode, (await post({ 'x-service-signature': `1.${'a'.repeat(43)}` })).statusCode]).toEqual([401, 401]);
  });
});

describe('a malformed delivery', () => {
  const wrong: [string, unknown][] = [
    ['no entries', {}], ['an empty list', { entries: [] }], ['more than may be', { entries: Array.from({ length: MAX_DELIVERED_ENTRIES + 1 }, () => entryOf()) }],
    ['more than entries', { entries: [entryOf()], more: 1 }], ['null', null], ['an entry that is null', { entries: [null] }],
    ...Object.entries({
      id: ['0f0e', 7], at: ['2026-11-21', '2026-11-21T08:00:00Z', '2026-02-30T08:00:00.000Z', '2026-11-21T08:00:00.0001Z'], requestId: ['', 'a b'], actor: ['', 'a\u0000b', 'x'.repeat(129), '\ud800'],
      roles: ['county.assist', ['County'], [7]], unit: [7, ''], division: ['62x', '1'], purpose: [{}], caseNo: [''], operationName: ['a b', ''], operationHash: ['ab', 'AB'.repeat(32)],
      policyVersion: [''], outcome: ['SHOWN', null], disclosed: [null, [{ fields: ['x'], subjects: [] }], [{ fields: [], subjects: ['Resident:r_1'] }], [{ fields: [], subjects: [], more: 1 }]],
      refused: [[{ field: 'A.b', code: 'x', count: 1 }], [{ field: 'A.b', code: 'X', count: 0 }], [{ field: 'A.b', code: 'X', count: 1.5 }]],
    }).flatMap(([name, values]) => values.map((value): [string, unknown] => [`${name} ${JSON.stringify(value)?.slice(0, 40)}`, { entries: [entryOf(), { ...entryOf(), [name]: value }] }])),
    ['a part too many', { entries: [entryOf(), { ...entryOf(), value: '张三' }] }], ['a part too few', { entries: [entryOf(), { ...entryOf(), actor: undefined }] }],
  ];

  it.each(wrong)('is refused whole: %s', async (_what, body) => {
    const before = await subgraph.em().count(DataAccess);
    const { status, body: answer } = await deliver(subgraph, body);
    expect([status, (answer['errors'] as { extensions: { code: string } }[])[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(JSON.stringify(answer)).not.toContain('张三');
    expect(await subgraph.em().count(DataAccess)).toBe(before);
  });
});

describe('the tables', () => {
  it.each(['data_accesses', 'data_access_subjects', 'ledger_checkpoints'])('of %s refuse to be changed', async (table) => {
    const em = subgraph.em() as unknown as { execute: (sql: string) => Promise<unknown> };
    const refused = async (sql: string) => em.execute(sql).then(() => 'done', (error: Error) => (error.message.includes('never changed') ? 'refused' : error.message));
    const column = table === 'ledger_checkpoints' ? 'hash' : 'purpose';
    expect(await refused(`update platform.${table} set ${column} = 'x'`)).toBe('refused');
    expect(await refused(`delete from platform.${table}`)).toBe('refused');
    expect(await refused(`truncate platform.${table}`)).toBe('refused');
  });
});

describe('checkpoints', () => {
  it('are made with the first entries, then each time enough have come in, and stand in the file too', async () => {
    const sequences = async () => (await subgraph.em().find(LedgerCheckpoint, {}, { orderBy: { sequence: 'asc' } })).map(({ sequence }) => sequence);
    const known = await sequences();
    const many = Array.from({ length: CHECKPOINT_ENTRIES }, () => entryOf());
    const { body } = await deliverAll(many);
    expect((await sequences()).slice(known.length)).toEqual([body['sequence']]);
    expect(anchored().map(({ sequence }) => sequence)).toEqual(await sequences());
    await deliverAll([entryOf()]);
    expect(await sequences()).toHaveLength(known.length + 1);
  });

  it('are made of a tail, once', async () => {
    const key = readSigningKey(keyFile, false);
    const { receipt } = await appendEntries(subgraph.em(), [entryOf()], key);
    expect((await sealTail(subgraph.em(), key))?.sequence).toBe(receipt.sequence);
    expect(await sealTail(subgraph.em(), key)).toBeUndefined();
  });

  it('that the file lacks are added when a process starts, behind a line that a crash cut off', async () => {
    const lines = readFileSync(anchorFile, 'utf8').trimEnd().split('\n');
    writeFileSync(anchorFile, `${lines.slice(0, -1).join('\n')}\n{"sequ`);
    const options = { signingKeyFile: keyFile, mayMakeKey: false, anchorFile };
    await new SealedLedger(options).catchUp(subgraph.em());
    const { unreadable, faults, anchors } = await verified();
    expect([unreadable, faults, anchors]).toEqual([1, [], await subgraph.em().count(LedgerCheckpoint)]);
    rmSync(anchorFile);
    await new SealedLedger(options).catchUp(subgraph.em());
    expect((await verified()).faults).toEqual([]);
  });

  it('do not hold up the ledger where the file cannot be written, and go with the next ones', async () => {
    const folder = ledgerFiles().LEDGER_ANCHOR_FILE;
    const options = { signingKeyFile: keyFile, mayMakeKey: false, anchorFile: `${keyFile}/not-a-folder/anchor.jsonl` };
    const ledger = new SealedLedger(options);
    const error = vi.fn();
    ledger.log = { error } as never;
    await ledger.keep({ entries: [entryOf()] }, subgraph.em());
    await ledger.seal(subgraph.em());
    expect(error).toHaveBeenCalledWith({ code: 'ENOTDIR', checkpoints: 1 }, 'ledger anchor file is not written');
    expect(existsSync(folder)).toBe(false);
    await new SealedLedger({ ...options, anchorFile }).catchUp(subgraph.em());
  });
});

describe('the key', () => {
  it('is made for its owner alone on a developer\'s machine, and by nobody in production', () => {
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    expect(() => readSigningKey(`${keyFile}.missing`, false)).toThrow('does not exist');
    writeFileSync(`${keyFile}.broken`, 'not a key of any kind');
    expect(() => readSigningKey(`${keyFile}.broken`, false)).toThrow(/holds no key in PEM$/);
  });

  it('signs the head with every delivery', async () => {
    const before = await subgraph.em().findOneOrFail(LedgerHead, { id: 1 });
    await deliverAll([entryOf()]);
    const after = await subgraph.em().findOneOrFail(LedgerHead, { id: 1 });
    expect([after.sequence, after.signature === before.signature]).toEqual([before.sequence + 1, false]);
  });
});
