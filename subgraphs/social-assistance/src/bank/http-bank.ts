import type { SignedClient } from '@civil/subgraph-kernel';
import { type Acknowledgement, type BankConnector, headOf } from './bank-connector.js';
import { inParts, readReceiptLine } from './read-receipt.js';

/** What the bank answers to the head of an order: that it has all of it, or that it is not that far. */
type Answer = Acknowledgement | { readonly receiptNo: null };

interface ReceiptPage {
  readonly receipts: readonly { readonly receiptNo: string; readonly lines: readonly unknown[] }[];
  /** Where the next page begins; null at the end. */
  readonly next: string | null;
}

/** A bank that is called by signed requests: first the lines in parts, then the head, which says how much that was and by which digest. */
export function httpBank(client: SignedClient): BankConnector {
  return {
    send: async (order) => {
      const { batchId, sm3Digest } = order;
      const path = `payment-orders/${encodeURIComponent(batchId)}`;
      let part = 0;
      // A part that came already, before a process died, comes under the same key, and the bank takes it once.
      for await (const lines of order.lines()) {
        await client.post(`${path}/lines`, { sm3Digest, part, lines: lines.map(({ id, account, amount }) => ({ id, account, amount })) }, { idempotencyKey: `${batchId}.${sm3Digest}.${part++}` });
      }
      const answer = await client.post<Answer>(path, { ...headOf(order), parts: part }, { idempotencyKey: `${batchId}.${sm3Digest}` });
      return answer.receiptNo === null ? undefined : answer;
    },
    receipts: async function* ({ batchId, sm3Digest }) {
      let after: string | null = null;
      do {
        const page: ReceiptPage = await client.post<ReceiptPage>(`payment-orders/${encodeURIComponent(batchId)}/receipts`, { sm3Digest, after });
        for (const { receiptNo, lines } of page.receipts) yield* inParts(receiptNo, lines.map(readReceiptLine));
        after = page.next;
      } while (after !== null);
    },
  };
}
