import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { POLICY_VERSION } from '@civil/schema/access';
import { type DisclosureEntry, subjectDigest } from '@civil/schema/ledger';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { LedgerServer } from '../testing/ledger-server.js';
import { reportingAssistance, reportingPlatform, residents } from '../testing/reporting-graph.js';
import { mountSmallDisk, type SmallDisk } from '../testing/small-disk.js';
import { SECRET, TestGraph } from '../testing/start-graph.js';

const within = { timeout: 20_000, interval: 20 };
const subgraphs = [reportingPlatform, reportingAssistance];
const digests = (...ids: string[]): string[] => ids.map((id) => subjectDigest(`Resident:${id}`)).sort();

let platform: LedgerServer;
let directory: string;
const startGraph = (ledger: object = {}): Promise<TestGraph> => TestGraph.start({ ledger: { directory, platformUrl: platform.url, ...ledger } }, subgraphs);

beforeAll(async () => { platform = await new LedgerServer(SECRET).start(); });
afterAll(() => platform.stop());
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'civil-ledger-'));
  platform.fault = undefined;
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** The entries that a piece of work leads to, once the gateway has stopped and delivered them. */
async function entriesOf(work: (graph: TestGraph) => Promise<unknown>): Promise<DisclosureEntry[]> {
  const before = platform.entries.length;
  const graph = await startGraph();
  await work(graph).finally(() => graph.stop());
  return platform.entries.slice(before);
}

/** Everything that lies in the directory of the ledger. */
async function kept(): Promise<string> {
  const names = await readdir(directory, { recursive: true, withFileTypes: true });
  return (await Promise.all(names.filter((one) => one.isFile()).map((one) => readFile(join(one.parentPath, one.name), 'utf8')))).join('\n');
}

describe('an entry', () => {
  it('tells who was shown which fields of whom, and by which operation', async () => {
    const [entry, ...rest] = await entriesOf(async (graph) => {
      const told = await graph.ask('query Look { residents { id name } }', { as: 'officer', headers: { 'x-request-id': 'request-17' } });
      expect(told.data).toMatchObject({ residents: [{ name: residents[0]?.name }, {}, {}] });
    });
    expect(rest).toEqual([]);
    expect(entry).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/), at: expect.stringMatching(/^\d{4}-.*Z$/), requestId: 'request-17', actor: 'u-officer', roles: ['county.assist'],
      unit: null, division: '620102', purpose: null, caseNo: null, operationName: null, operationHash: expect.stringMatching(/^[0-9a-f]{64}$/), policyVersion: POLICY_VERSION,
      outcome: 'DISCLOSED', disclosed: [{ fields: ['Resident.name'], subjects: digests('r_1', 'r_2', 'r_3') }], refused: [],
    });
  });

  it('gathers the fields of all subgraphs that were asked', async () => {
    const [entry] = await entriesOf((graph) => graph.ask('{ resident(id: "r_2") { name monthlyAmount } }', { as: 'officer' }));
    expect(entry?.disclosed).toEqual([
      { fields: ['Resident.monthlyAmount'], subjects: digests('r_2') }, { fields: ['Resident.name'], subjects: digests('r_2') },
    ]);
  });

  it('leaves out what was fetched for another subgraph and not selected', async () => {
    const entries = await entriesOf(async (graph) => {
      expect((await graph.ask('{ resident(id: "r_1") { isOfAge } }', { as: 'officer' })).data).toEqual({ resident: { isOfAge: true } });
      expect(graph.takeCalls().some(({ query }) => query.includes('birthDate'))).toBe(true);
      await graph.ask('{ resident(id: "r_1") { isOfAge birthDate } }', { as: 'officer' });
    });
    expect(entries.map(({ disclosed }) => disclosed)).toEqual([[{ fields: ['Resident.birthDate'], subjects: digests('r_1') }]]);
  });

  it('follows aliases, fragments, interfaces and conditions', async () => {
    const entries = await entriesOf(async (graph) => {
      await graph.ask('query ($no: Boolean!) { a: resident(id: "r_1") { b: name isOfAge ...C } } fragment C on Resident { birthDate @include(if: $no) }', { as: 'officer', variables: { no: false } });
      await graph.ask('query ($no: Boolean!) { a: resident(id: "r_1") { b: name isOfAge ...C } } fragment C on Resident { birthDate @include(if: $no) }', { as: 'officer', variables: { no: true } });
      await graph.ask('{ named { name } }', { as: 'officer' });
      await graph.ask('{ named { ... on Resident { called: name } } }', { as: 'officer' });
    });
    expect(entries.map(({ disclosed }) => disclosed.flatMap(({ fields }) => fields))).toEqual([
      ['Resident.name'], ['Resident.birthDate', 'Resident.name'], ['Resident.name'], ['Resident.name'],
    ]);
  });

  it('is not made where nothing personal was shown or refused', async () => {
    expect(await entriesOf(async (graph) => {
      await graph.ask('{ standard office }', { as: 'officer' });
      await graph.ask('{ residents { id } }');
      await graph.ask('{ resident(id: "nobody") { name } }', { as: 'officer' });
      await graph.ask('{ named { ... on Organization { name note } } }');
      await graph.ask('{ oops', { as: 'officer' });
      await graph.ask('{ noSuchField }', { as: 'officer' });
    })).toEqual([]);
  });

  it('is made for each of those whose equal questions went out once', async () => {
    const entries = await entriesOf(async (graph) => {
      graph.subgraph('platform').delayMs = 100;
      await Promise.all(Array.from({ length: 4 }, () => graph.ask('{ resident(id: "r_3") { name } }', { as: 'officer' })));
      expect(graph.takeCalls().length).toBeLessThan(4);
    });
    expect(entries.map(({ disclosed }) => disclosed)).toEqual(Array.from({ length: 4 }, () => [{ fields: ['Resident.name'], subjects: digests('r_3') }]));
  });

  it('is dealt out where it would name too many', async () => {
    const entries = await entriesOf((graph) => graph.ask('{ many(count: 12000) { name idNumber } }', { as: 'clerk' }));
    expect(entries.map(({ disclosed }) => disclosed[0]?.subjects.length)).toEqual([5000, 5000, 2000]);
    expect(new Set(entries.flatMap(({ disclosed }) => disclosed[0]?.subjects)).size).toBe(12_000);
    expect(new Set(entries.map(({ requestId }) => requestId)).size).toBe(1);
    expect(entries.map(({ refused }) => refused)).toEqual([[{ field: 'Resident.idNumber', code: 'FORBIDDEN_FIELD', count: 12_000 }], [], []]);
  });

  it('holds no word of the client', async () => {
    const [entry] = await entriesOf((graph) =>
      graph.ask('query ZhangWei620102199001011234 { zhangWei: resident(id: "r_1") { zhangWeiName: name zhangWeiBroken: broken } }', {
        as: 'officer', headers: { 'x-request-id': '620102199001011234' },
      }));
    expect(entry).toMatchObject({ outcome: 'PARTLY_REFUSED', refused: [{ field: 'Resident.broken', code: 'CASE_NOT_BOUND', count: 1 }] });
    expect(JSON.stringify(entry)).not.toMatch(/zhangWei|199001011234/i);
  });
});

describe('refusals', () => {
  it('are told by field and reason, with the number of places', async () => {
    const entries = await entriesOf(async (graph) => {
      await graph.ask('{ residents { name idNumber phone } again: residents { idNumber } }', { as: 'clerk' });
      await graph.ask('{ residents { name } }');
      await graph.ask('{ residents { phone } }', { as: 'officer' });
    });
    expect(entries.map(({ actor, outcome, disclosed, refused }) => ({ actor, outcome, fields: disclosed.flatMap(({ fields }) => fields), refused }))).toEqual([
      {
        actor: 'u-clerk', outcome: 'PARTLY_REFUSED', fields: ['Resident.name'],
        refused: [{ field: 'Resident.idNumber', code: 'FORBIDDEN_FIELD', count: 6 }, { field: 'Resident.phone', code: 'FORBIDDEN_FIELD', count: 3 }],
      },
      { actor: 'anonymous', outcome: 'REFUSED', fields: [], refused: [{ field: 'Resident.name', code: 'FORBIDDEN_FIELD', count: 3 }] },
      { actor: 'u-officer', outcome: 'REFUSED', fields: [], refused: [{ field: 'Resident.phone', code: 'PURPOSE_REQUIRED', count: 3 }] },
    ]);
  });

  it('are entered where the whole request was refused, and nothing counts as shown then', async () => {
    const entries = await entriesOf(async (graph) => {
      expect((await graph.ask('{ residents { name idNumber } }', { as: 'clerk', headers: { 'x-access-mode': 'reject' } })).data).toBeUndefined();
      expect((await graph.ask('{ residents { name phone } }', { as: 'officer', headers: { 'x-access-mode': 'reject' } })).data).toBeUndefined();
    });
    expect(entries.map(({ outcome, disclosed, refused }) => [outcome, disclosed, refused.map(({ field, code }) => [field, code])])).toEqual([
      ['REFUSED', [], [['Resident.idNumber', 'FORBIDDEN_FIELD']]],
      ['REFUSED', [], [['Resident.phone', 'PURPOSE_REQUIRED']]],
    ]);
  });
});

describe('the way of entries', () => {
  const questions = ['{ residents { id name birthDate } }', '{ residents { idNumber } }', 'mutation { rename(id: "r_1", name: "secret-new-name") { name } }'];

  it('leads to the platform exactly once, although it is away and the gateway starts again meanwhile', async () => {
    const before = platform.entries.length;
    await platform.stop();
    const first = await startGraph();
    for (const question of questions) await first.ask(question, { as: 'officer' });
    await first.stop();
    const second = await startGraph();
    for (const question of questions) await second.ask(question, { as: 'clerk' });
    await platform.start();
    platform.fault = 'cut-after';
    await expect.poll(() => platform.entries.length - before, within).toBe(3); // kept there, and not known here
    await second.stop();
    platform.fault = undefined;
    const third = await startGraph();
    await third.ask(questions[0] as string, { as: 'officer' });
    await third.stop();
    const entries = platform.entries.slice(before);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(7);
    expect(entries.map(({ actor }) => actor).sort()).toEqual([...Array.from({ length: 3 }, () => 'u-clerk'), ...Array.from({ length: 4 }, () => 'u-officer')]);
    expect(entries.filter(({ outcome }) => outcome === 'REFUSED')).toHaveLength(1);
  });

  it('keeps nothing personal on the disk: no value, no key, no name', async () => {
    await platform.stop();
    const graph = await startGraph();
    const answers = await Promise.all(questions.map((question) => graph.ask(question, { as: 'developer' })));
    const spool = await kept();
    await graph.stop();
    await platform.start();
    expect(answers.map(({ text }) => text).join()).toContain('secret-number-1');
    expect(spool).toContain(createHash('sm3').update('civil-ledger-subject\nResident:r_1').digest('hex'));
    // Digests, ids and times hold any digits by chance.
    const told = spool.replaceAll(/[0-9a-f]{64}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|^[0-9a-f]{8}|\d{4}-\d\d-\d\dT[\d:.]+Z/gm, '');
    expect(told).toContain('u-developer');
    expect(told).not.toMatch(/secret|r_1|r_2|717/);
    for (const { text } of answers) {
      for (const [value] of text.matchAll(/(?<=")[^"{}:,[\]]+(?="\s*[,}\]])/g)) expect(spool).not.toContain(value);
    }
  });
});

describe('without room for entries', () => {
  let disk: SmallDisk;
  beforeEach(() => { disk = mountSmallDisk(); });
  afterEach(() => {
    disk.empty();
    disk.remove();
  });

  it('answers nothing personal, all else, and everything again once there is room', async () => {
    await platform.stop();
    const graph = await startGraph({ directory: disk.directory });
    const ask = (query: string, accept = 'application/graphql-response+json') => graph.ask(query, { as: 'officer', headers: { accept } });
    try {
      const personal = '{ standard many(count: 200) { name } }'; // its entry is larger than what is left of a page
      expect((await ask(personal)).status, disk.kind).toBe(200);
      disk.fill();
      const refused = await ask(personal);
      expect(refused.status).toBe(503);
      expect(refused.data).toBeNull();
      expect(refused.errors.map(({ extensions }) => [extensions['code'], extensions['retryable']])).toEqual([['LEDGER_UNAVAILABLE', true]]);
      expect(refused.text).not.toContain('secret');
      expect(await ask(personal, 'application/json')).toMatchObject({ status: 200, data: null });
      expect((await ask('{ standard }')).data).toEqual({ standard: 700 });
      expect((await ask('{ residents { phone } }')).errors[0]?.extensions['code']).toBe('PURPOSE_REQUIRED');
      graph.takeCalls();
      expect((await ask('mutation { rename(id: "r_1", name: "x") { name } }')).status).toBe(503);
      expect(graph.takeCalls()).toEqual([]);
      expect((await ask('mutation { countUp }')).data).toEqual({ countUp: 1 });
      disk.empty();
      expect((await ask('{ residents { name } }')).data).toMatchObject({ residents: [{ name: 'secret-name-1' }, {}, {}] });
      expect(graph.logLines.join()).toContain('ledger cannot be written');
      expect(graph.logLines.join()).not.toContain('secret');
    } finally {
      await platform.start();
      await graph.stop();
    }
  });

  it('does the same at the bound of the spool', async () => {
    await platform.stop();
    const graph = await startGraph({ maxBytes: 65_536 });
    try {
      for (let number = 0; number < 4; number++) {
        const told = await graph.ask('{ many(count: 400) { name } }', { as: 'officer', headers: { accept: 'application/graphql-response+json' } });
        expect(told.status).toBe(number < 2 ? 200 : 503);
      }
      await platform.start();
      await expect.poll(async () => (await graph.ask('{ many(count: 400) { name } }', { as: 'officer', headers: { accept: 'application/graphql-response+json' } })).status, within).toBe(200);
    } finally {
      await graph.stop();
    }
  });
});
