import { demoLedgers, type World } from '@civil/demo-data';

/** Variables of the operations of payments: a ledger of the month to come that is checked, and one that is with the bank. */
export function paymentVariables(world: World): Record<string, Record<string, unknown>> {
  const ledgers = demoLedgers(world);
  return {
    PaymentBatch: { id: ledgers.find(({ status, round }) => status === 'CHECKED' && round === 0)?.id, first: 20 },
    PaymentBatches: { first: 20 },
    FailedPayments: { first: 20 },
    BankBatches: { first: 20 },
    BankPaymentLines: { batchId: ledgers.find(({ status, countyCode }) => status === 'SENT' && countyCode === '620121')?.id, first: 20 },
  };
}
