import { createHash, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CLIENT = 'u_bank';
const RECEIPTS = 12;
/** Accounts that end so are closed at this bank. */
export const CLOSED = '07';

interface Order {
  readonly head: { readonly batchId: string; readonly count: number; readonly total: string; readonly sm3Digest: string };
  readonly lines: readonly { readonly id: string; readonly account: string; readonly amount: string }[];
  told: number;
}

const sm3 = (content: string | Buffer): string => createHash('sm3').update(content).digest('hex');

/** A bank that fetches ledgers from a folder and answers in another, by the form in which files are exchanged and by nothing of ours. It lives on while those who send are killed. */
export class BankStandIn {
  /** How far it goes with what it was sent. */
  does: 'nothing' | 'acknowledges' | 'tells' = 'tells';
  /** Orders by the name of their file: what comes again under the same name is the same order. */
  readonly orders = new Map<string, Order>();
  readonly faults: string[] = [];
  readonly #outgoing: string;
  readonly #incoming: string;
  readonly #own = generateKeyPairSync('ed25519');
  readonly #theirs: KeyObject;
  readonly variables: Readonly<Record<string, string>>;

  constructor(folder: string) {
    const client = generateKeyPairSync('ed25519');
    this.#theirs = client.publicKey;
    this.#outgoing = join(folder, 'outgoing');
    this.#incoming = join(folder, 'incoming');
    for (const directory of [join(this.#outgoing, CLIENT), join(this.#incoming, CLIENT, 'entered')]) mkdirSync(directory, { recursive: true });
    writeFileSync(join(folder, 'client.pem'), client.privateKey.export({ type: 'pkcs8', format: 'pem' }));
    writeFileSync(join(folder, 'bank.pem'), this.#own.publicKey.export({ type: 'spki', format: 'pem' }));
    this.variables = {
      BANK_CHANNEL: 'file', BANK_OUTGOING: this.#outgoing, BANK_INCOMING: this.#incoming, BANK_KEY_ID: 'civil', BANK_KEY_FILE: join(folder, 'client.pem'), BANK_PEER_KEY_ID: 'bank',
      BANK_PEER_KEY_FILE: join(folder, 'bank.pem'), BANK_CLAIM_SECONDS: '1',
    };
  }

  /** Files that are on their way to the bank or there. */
  get sent(): string[] { return readdirSync(join(this.#outgoing, CLIENT)).filter((name) => !name.endsWith('.sig')); }
  get acknowledged(): number { return readdirSync(join(this.#incoming, CLIENT)).filter((name) => name.endsWith('.ack.json')).length; }
  /** Receipts that were entered and put away. */
  get entered(): number { return readdirSync(join(this.#incoming, CLIENT, 'entered')).filter((name) => name.endsWith('.receipt.ndjson')).length; }

  #write(name: string, text: string): void {
    const path = join(this.#incoming, CLIENT, name);
    const digest = sm3(text);
    writeFileSync(`${path}.sig`, JSON.stringify({ keyId: 'bank', sm3: digest, signature: sign(null, Buffer.from(`${name} ${digest}`), this.#own.privateKey).toString('base64') }));
    writeFileSync(`${path}.draft`, text);
    renameSync(`${path}.draft`, path);
  }

  #fetch(name: string): void {
    const content = readFileSync(join(this.#outgoing, CLIENT, name));
    const beside = JSON.parse(readFileSync(join(this.#outgoing, CLIENT, `${name}.sig`), 'utf8'));
    if (beside.sm3 !== sm3(content) || !verify(null, Buffer.from(`${name} ${beside.sm3}`), this.#theirs, Buffer.from(beside.signature, 'base64'))) this.faults.push(`${name} is not signed, or not whole`);
    const [head, ...lines] = content.toString('utf8').trimEnd().split('\n').map((line) => JSON.parse(line));
    const order: Order = { head, lines, told: 0 };
    const fen = order.lines.reduce((sum, { amount }) => sum + BigInt(amount.replace('.', '')), 0n);
    const digest = sm3(order.lines.map(({ id, amount, account }) => `${id} ${head.month} ${amount} ${account}`).sort().join('\n'));
    if (order.lines.length !== head.count || fen !== BigInt(head.total.replace('.', '')) || digest !== head.sm3Digest) this.faults.push(`${name} does not come to what its head says`);
    this.orders.set(name, order);
  }

  /** Does what there is to do, one receipt at a time. */
  turn(): void {
    if (this.does === 'nothing') return;
    for (const name of this.sent) {
      if (!name.endsWith('.ndjson') || name.startsWith('.')) continue;
      if (!this.orders.has(name)) this.#fetch(name);
      const order = this.orders.get(name) as Order;
      const stem = name.replace(/\.ndjson$/, '');
      if (!existsSync(join(this.#incoming, CLIENT, `${stem}.ack.json`))) this.#write(`${stem}.ack.json`, JSON.stringify({ ...order.head, receiptNo: `HD${order.head.sm3Digest.slice(0, 12)}` }));
      if (this.does !== 'tells' || order.told >= RECEIPTS) continue;
      const size = Math.ceil(order.lines.length / RECEIPTS);
      const some = order.lines.slice(order.told * size, (order.told + 1) * size);
      const number = String(++order.told).padStart(3, '0');
      const at = '2022-01-01T10:00:00+08:00';
      const told = some.map(({ id, account }) => JSON.stringify({ id, at, ...(account.endsWith(CLOSED) ? { outcome: 'FAILED', fault: 'ACCOUNT_CLOSED' } : { outcome: 'PAID' }) }));
      if (some.length > 0) this.#write(`${stem}.${number}.receipt.ndjson`, [JSON.stringify({ receiptNo: `R${number}` }), ...told].join('\n'));
    }
  }
}
