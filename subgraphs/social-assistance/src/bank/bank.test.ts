import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSignedClient } from '@civil/subgraph-kernel';
import { startSignedPeer } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { batchDigest, type OrderLine } from '../payment-batch/lines.js';
import type { BankReceipt } from '../payment-batch/steps/batch-step.js';
import type { PaymentOrder } from './bank-connector.js';
import { fileBank } from './file-bank.js';
import { httpBank } from './http-bank.js';
import { readBank } from './open-bank.js';
import { readSignedFile, writeSignedFile } from './signed-file.js';
import { simulatedBank } from './simulated-bank.js';

const root = mkdtempSync(join(tmpdir(), 'civil-bank-'));
afterAll(() => rmSync(root, { recursive: true }));
afterEach(() => { vi.unstubAllEnvs(); });

const [own, theirs] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
const keys = { keyId: 'civil', privateKey: own.privateKey };
const peer = { keyId: 'bank', publicKey: theirs.publicKey };
const lines: OrderLine[] = Array.from({ length: 7 }, (_, place) => ({ id: `bp_${place}`, month: '2021-12', amount: '399.00', account: `62999900000000000${place}${place === 3 ? 7 : 1}`.slice(-19) }));

let serial = 0;
const order = (): PaymentOrder => ({
  batchId: `pb_${serial++}`, clientId: 'u_bank', division: '620102', program: 'DIBAO', month: '2021-12', count: 7, total: '2793.00', sm3Digest: batchDigest(lines),
  lines: async function* () { yield lines.slice(0, 4); yield lines.slice(4); },
});
const head = ({ batchId, division, program, month, count, total, sm3Digest }: PaymentOrder) => ({ batchId, division, program, month, count, total, sm3Digest });
const stemOf = ({ batchId, sm3Digest }: PaymentOrder): string => `${batchId}-${sm3Digest.slice(0, 16)}`;
const all = async (receipts: AsyncIterable<BankReceipt>): Promise<BankReceipt[]> => {
  const found: BankReceipt[] = [];
  for await (const receipt of receipts) found.push(receipt);
  return found;
};
async function* texts(...some: string[]): AsyncGenerator<string> { yield* some; }

describe('a bank by files', () => {
  const outgoing = join(root, 'outgoing');
  const incoming = join(root, 'incoming');
  const bank = fileBank({ outgoing, incoming, keys, peer });
  const answer = (name: string, ...some: object[]) => writeSignedFile(join(incoming, 'u_bank'), name, texts(...some.map((one) => `${JSON.stringify(one)}\n`)), { keyId: 'bank', privateKey: theirs.privateKey });

  it('is given a file that is signed and whole, once, and has the order when it says so', async () => {
    const one = order();
    expect(await bank.send(one)).toBeUndefined();
    const name = `${stemOf(one)}.ndjson`;
    const text = await readSignedFile(join(outgoing, 'u_bank'), name, { keyId: 'civil', publicKey: own.publicKey });
    const [first, ...rest] = (text ?? '').trimEnd().split('\n').map((line) => JSON.parse(line));
    expect([first, rest]).toEqual([head(one), lines.map(({ id, account, amount }) => ({ id, account, amount }))]);
    expect(batchDigest(rest.map((line: OrderLine) => ({ ...line, month: first.month })))).toBe(first.sm3Digest);
    const written = readFileSync(join(outgoing, 'u_bank', `${name}.sig`), 'utf8');
    await answer(`${stemOf(one)}.ack.json`, { ...head(one), receiptNo: 'HD-1' });
    expect(await bank.send(one)).toMatchObject({ receiptNo: 'HD-1', count: 7, total: '2793.00' });
    expect(readFileSync(join(outgoing, 'u_bank', `${name}.sig`), 'utf8')).toBe(written);
    expect(readdirSync(join(outgoing, 'u_bank')).filter((file) => file.endsWith('.draft'))).toEqual([]);
  });

  it('writes over what a process left half-written', async () => {
    const one = order();
    const name = `${stemOf(one)}.ndjson`;
    mkdirSync(join(outgoing, 'u_bank'), { recursive: true });
    for (const left of [`.${name}`, `.${name}.1.draft`, `${name}.sig`]) writeFileSync(join(outgoing, 'u_bank', left), 'half a li');
    await bank.send(one);
    expect(await readSignedFile(join(outgoing, 'u_bank'), name, { keyId: 'civil', publicKey: own.publicKey })).toContain('bp_6');
  });

  it('tells of lines in receipts that are put away when they were entered, and come again when they were not', async () => {
    const one = order();
    await answer(`${stemOf(one)}.1.receipt.ndjson`, { receiptNo: 'R1' }, ...lines.slice(0, 5).map(({ id }) => ({ id, outcome: 'PAID', at: '2021-12-10T10:00:00+08:00' })));
    await answer(`${stemOf(one)}.2.receipt.ndjson`, { receiptNo: 'R2' }, { id: 'bp_5', outcome: 'FAILED', fault: 'ACCOUNT_CLOSED', at: '2021-12-10T10:00:00+08:00' }, { id: 'bp_6', outcome: 'FAILED', fault: 'unheard of', at: '2021-12-10T10:00:00+08:00' });
    for await (const { receiptNo } of bank.receipts(one)) {
      expect(receiptNo).toBe('R1');
      break; // the process dies before the receipt is put away
    }
    const receipts = await all(bank.receipts(one));
    expect(receipts.map((receipt) => [receipt.receiptNo, receipt.lines.length, receipt.lines.map(({ fault }) => fault)])).toEqual([['R1', 5, Array(5).fill(null)], ['R2', 2, ['ACCOUNT_CLOSED', 'OTHER']]]);
    expect(await all(bank.receipts(one))).toEqual([]);
    expect(readdirSync(join(incoming, 'u_bank', 'entered')).filter((name) => name.startsWith(stemOf(one)))).toHaveLength(4);
  });

  it('is not taken for the bank with another key, a changed file, or the signature of another file', async () => {
    const file = (one: PaymentOrder) => join(incoming, 'u_bank', `${stemOf(one)}.ack.json`);
    const sign = (one: PaymentOrder, privateKey: KeyObject) => writeSignedFile(join(incoming, 'u_bank'), `${stemOf(one)}.ack.json`, texts(JSON.stringify({ ...head(one), receiptNo: 'HD-1' })), { keyId: 'bank', privateKey });
    const [stranger, changed, moved, other] = [order(), order(), order(), order()];
    await sign(stranger, own.privateKey);
    await expect(bank.send(stranger)).rejects.toThrow('not signed by it');
    await sign(changed, theirs.privateKey);
    writeFileSync(file(changed), readFileSync(file(changed), 'utf8').replace('2793', '2794'));
    await expect(bank.send(changed)).rejects.toThrow('not signed by it');
    await sign(other, theirs.privateKey);
    writeFileSync(file(moved), readFileSync(file(other)));
    writeFileSync(`${file(moved)}.sig`, readFileSync(`${file(other)}.sig`));
    await expect(bank.send(moved)).rejects.toThrow('not signed by it');
  });

  it('tells nothing that is no receipt', async () => {
    const one = order();
    await answer(`${stemOf(one)}.1.receipt.ndjson`, { receiptNo: 'R1' }, { id: 'bp_1', outcome: 'MAYBE', at: 'today' });
    await expect(all(bank.receipts(one))).rejects.toThrow('malformed');
  });
});

describe('a bank by signed requests', () => {
  it('takes each part and the whole once, whatever breaks between, and tells of all lines page by page', async () => {
    const taken = new Map<string, unknown>();
    let calls = 0;
    const server = await startSignedPeer(({ path, body, idempotencyKey }, { response }) => {
      calls++;
      if (path.endsWith('/receipts')) {
        const { after } = body as { after: string | null };
        const some = after === null ? lines.slice(0, 3) : lines.slice(3);
        return { body: { receipts: [{ receiptNo: `R${after ?? 0}`, lines: some.map(({ id }) => ({ id, outcome: 'PAID', at: '2021-12-10T10:00:00+08:00' })) }], next: after === null ? '1' : null } };
      }
      if (taken.has(idempotencyKey) && JSON.stringify(taken.get(idempotencyKey)) !== JSON.stringify(body)) return { status: 422, body: {} };
      taken.set(idempotencyKey, body);
      if (calls === 2) { response.destroy(); return undefined; }
      return { body: path.endsWith('/lines') ? {} : { ...(body as object), receiptNo: 'HD-2' } };
    });
    try {
      const bank = httpBank(createSignedClient({ ...server.options, tries: 2, pauseMs: 1 }));
      const one = order();
      expect(await bank.send(one)).toMatchObject({ receiptNo: 'HD-2', batchId: one.batchId, sm3Digest: one.sm3Digest });
      expect(await bank.send(one)).toMatchObject({ receiptNo: 'HD-2' });
      expect([...taken.keys()]).toEqual([`${one.batchId}.${one.sm3Digest}.0`, `${one.batchId}.${one.sm3Digest}.1`, `${one.batchId}.${one.sm3Digest}`]);
      const sent = [...taken.values()].flatMap((body) => (body as { lines?: unknown[] }).lines ?? []);
      expect(sent).toEqual(lines.map(({ id, account, amount }) => ({ id, account, amount })));
      expect((await all(bank.receipts(one))).flatMap((receipt) => receipt.lines.map(({ id }) => id))).toEqual(lines.map(({ id }) => id));
      expect(server.rejected()).toBe(0);
    } finally {
      await server.close();
    }
  });
});

describe('the simulated bank', () => {
  it('answers the same however often, and fails the accounts that end in 07', async () => {
    const one = order();
    expect(await simulatedBank.send(one)).toEqual(await simulatedBank.send(one));
    const failing = { ...one, lines: async function* () { yield [{ ...(lines[0] as OrderLine), account: '6299990000000000707' }, lines[1] as OrderLine]; } };
    expect((await all(simulatedBank.receipts(failing))).flatMap((receipt) => receipt.lines.map(({ outcome, fault }) => [outcome, fault]))).toEqual([['FAILED', 'ACCOUNT_CLOSED'], ['PAID', null]]);
  });
});

describe('readBank', () => {
  const set = (variables: Record<string, string | undefined>): void => { for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value); };
  const none = { BANK_CHANNEL: undefined, BANK_OUTGOING: undefined, BANK_INCOMING: undefined, BANK_URL: undefined, BANK_KEY_ID: undefined, NODE_ENV: 'test' };

  it('is simulated on a developer\'s machine, and sends nothing in production unless it is told how', () => {
    set(none);
    expect(readBank()).toEqual({ connector: simulatedBank, claimSeconds: 60 });
    set({ NODE_ENV: 'production' });
    expect(readBank().connector).toBeUndefined();
    set({ BANK_CHANNEL: 'simulated' });
    expect(() => readBank()).toThrow('pays nobody');
  });

  it('names the variable that is missing, what it is for and an example', () => {
    set({ ...none, BANK_CHANNEL: 'post' });
    expect(() => readBank()).toThrow(/BANK_CHANNEL is malformed. It is for: how payment ledgers reach the bank. Example: BANK_CHANNEL=file/);
    set({ BANK_CHANNEL: 'file' });
    expect(() => readBank()).toThrow(/BANK_OUTGOING is missing/);
    set({ BANK_OUTGOING: root, BANK_INCOMING: root });
    expect(() => readBank()).toThrow(/BANK_KEY_ID is missing/);
    set({ BANK_CHANNEL: 'http' });
    expect(() => readBank()).toThrow(/BANK_URL is missing/);
  });
});
