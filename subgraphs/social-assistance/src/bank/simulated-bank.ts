import { nowOf } from '@civil/subgraph-kernel';
import { PaymentFault } from '../benefit-payment/benefit-payment.entity.js';
import { LineOutcome } from '../payment-batch/steps/step-inputs.js';
import { type BankConnector, headOf } from './bank-connector.js';
import { inParts } from './read-receipt.js';

/** Accounts whose last two digits are these are out of use at the simulated bank: one in a hundred. */
const CLOSED = '07';

/**
 * A bank that is none, for development: it has every order at once, and has paid it by the next day, save to accounts that end in 07, which it says are closed.
 * It keeps nothing, and answers the same however often it is asked.
 */
export const simulatedBank: BankConnector = {
  send: async (order) => {
    const { batchId, count, total, sm3Digest } = headOf(order);
    return { batchId, count, total, sm3Digest, receiptNo: `SIM${sm3Digest.slice(0, 16).toUpperCase()}` };
  },
  receipts: async function* ({ sm3Digest, lines }) {
    const at = nowOf();
    for await (const some of lines()) {
      yield* inParts(`SIM${sm3Digest.slice(0, 16).toUpperCase()}`, some.map(({ id, account }) => {
        const isClosed = account?.endsWith(CLOSED) ?? true;
        return { id, at, outcome: isClosed ? LineOutcome.FAILED : LineOutcome.PAID, fault: isClosed ? PaymentFault.ACCOUNT_CLOSED : null };
      }));
    }
  },
};
