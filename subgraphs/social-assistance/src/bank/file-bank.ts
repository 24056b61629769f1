import { existsSync } from 'node:fs';
import { mkdir, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyPair, PeerKey } from '@civil/subgraph-kernel';
import { type Acknowledgement, type BankConnector, headOf, type PaymentOrder } from './bank-connector.js';
import { inParts, readReceiptLine } from './read-receipt.js';
import { readSignedFile, writeSignedFile } from './signed-file.js';

export interface FileBankOptions {
  /** Folder that ledgers are written to, and the bank fetches them from; one within it for each client. */
  readonly outgoing: string;
  /** Folder that the bank writes to, with the same folders within. */
  readonly incoming: string;
  readonly keys: KeyPair;
  readonly peer: PeerKey;
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
/** What all files of an order begin with: it is the same for the same order, and another for any other. */
const stem = ({ batchId, sm3Digest }: PaymentOrder): string => `${batchId}-${sm3Digest.slice(0, 16)}`;

/**
 * A bank that files are exchanged with, each signed beside it: `<stem>.ndjson` goes out, the head in its first line and one payment in each that follows; `<stem>.ack.json`
 * comes back once the bank has it, then `<stem>.<number>.receipt.ndjson`, which goes to `entered/` when it was entered.
 */
export function fileBank({ outgoing, incoming, keys, peer }: FileBankOptions): BankConnector {
  async function* texts(order: PaymentOrder): AsyncGenerator<string> {
    yield line(headOf(order));
    for await (const lines of order.lines()) yield lines.map(({ id, account, amount }) => line({ id, account, amount })).join('');
  }
  return {
    send: async (order) => {
      const name = `${stem(order)}.ndjson`;
      const directory = join(outgoing, order.clientId);
      if (!existsSync(join(directory, name))) await writeSignedFile(directory, name, texts(order), keys);
      const acknowledged = await readSignedFile(join(incoming, order.clientId), `${stem(order)}.ack.json`, peer);
      return acknowledged === undefined ? undefined : (JSON.parse(acknowledged) as Acknowledgement);
    },
    receipts: async function* (order) {
      const directory = join(incoming, order.clientId);
      const entered = join(directory, 'entered');
      await mkdir(entered, { recursive: true });
      const names = (await readdir(directory)).filter((name) => name.startsWith(`${stem(order)}.`) && name.endsWith('.receipt.ndjson')).sort();
      for (const name of names) {
        const text = await readSignedFile(directory, name, peer);
        if (text === undefined) continue; // its signature is still to come
        const [head, ...lines] = text.trimEnd().split('\n').map((one) => JSON.parse(one) as Record<string, unknown>);
        yield* inParts(String(head?.['receiptNo']), lines.map(readReceiptLine));
        for (const file of [name, `${name}.sig`]) await rename(join(directory, file), join(entered, file));
      }
    },
  };
}
