import { OutboxEntry, TimelineEntry } from '@civil/subgraph-kernel';
import { claimsOf, type TestAnswer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import type { Claims } from '@civil/schema/identity';
import type { RoleCode } from '@civil/schema/access';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BankAgreement } from '../bank-agreement/bank-agreement.entity.js';
import { simulatedBank } from '../bank/simulated-bank.js';
import type { Bank } from '../bank/open-bank.js';
import { BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { sendLedgers } from '../payment-batch/system-steps.js';
import { forget } from './forget.js';

/** Takes ledgers through their steps as the officers of a county, by the operations of the graph. */

export const COUNTY = '620102';
export const MONTH = '2021-12';

const officer = (name: string, role: RoleCode, division = COUNTY): Claims => ({ ...claimsOf(role, division), sub: `u_${name}` });
export const payers = {
  builder: officer('builder', 'county.assist'),
  checker: officer('checker', 'county.assist'),
  approver: officer('approver', 'county.assist.approver'),
  neighbour: officer('neighbour', 'county.assist', '620103'),
  clerk: officer('clerk', 'town.assist', '620102001'),
  bank: { ...claimsOf('bank'), sub: 'u_bank' },
} satisfies Record<string, Claims>;
export type PayerName = keyof typeof payers;

export const simulated: Bank = { connector: simulatedBank, claimSeconds: 60 };

const inputTypes: Readonly<Record<string, string>> = {
  checkPaymentLedger: 'PaymentBatchStepInput', submitLedgerToBank: 'PaymentBatchStepInput',
};
const textOf = (event: string): string => {
  const type = inputTypes[event] ?? `${event.charAt(0).toUpperCase()}${event.slice(1)}Input`;
  const fields = event === 'recordBankReceipt' ? 'id status' : 'id version status round persons households total suspended unpayable sm3Digest dueOn sums { status lines amount } timeline { event }';
  return `mutation ($input: ${type}!) { ${event}(input: $input) { batch { ${fields} } userErrors { code path } } }`;
};

let serial = 0;
export const nextRequest = (): string => `payment-${serial++}`;

export interface MadeStep {
  readonly answer: TestAnswer;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  readonly batch: any;
  /** Code of the first rule that stood against the step, or of the error; `done` where it was made. */
  readonly code: string;
}

export class PaymentStory {
  constructor(readonly subgraph: TestSubgraph) {}

  async make(event: string, as: PayerName | Claims, input: Record<string, unknown>): Promise<MadeStep> {
    const claims = typeof as === 'string' ? payers[as] : as;
    const answer = await this.subgraph.execute(textOf(event), { input: { clientMutationId: nextRequest(), ...input } }).asClaims(claims);
    const result = answer.data?.[event];
    return { answer, batch: result?.batch, code: String(answer.codes[event] ?? answer.codes[''] ?? result?.userErrors[0]?.code ?? 'done') };
  }

  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  async must(event: string, as: PayerName, input: Record<string, unknown>): Promise<any> {
    const { batch, code, answer } = await this.make(event, as, input);
    if (code !== 'done') throw new Error(`${event} as ${as}: ${code} ${JSON.stringify(answer.errors)}`);
    return batch;
  }

  generate = (more: Record<string, unknown> = {}) => this.must('generatePaymentLedger', 'builder', { division: COUNTY, program: 'DIBAO', month: MONTH, ...more });
  step = (event: string, as: PayerName, { id, version }: { id: string; version: number }, more: Record<string, unknown> = {}) => this.must(event, as, { id, expectedVersion: version, ...more });

  /** Takes a draft to the approval. */
  async approve(draft: { id: string; version: number }) {
    const checked = await this.step('checkPaymentLedger', 'checker', draft);
    return this.step('approvePaymentLedger', 'approver', checked, { sm3Digest: checked.sm3Digest });
  }

  /** Takes a draft to the bank, and gives its record. */
  async send(draft: { id: string; version: number }): Promise<PaymentBatch> {
    await this.step('submitLedgerToBank', 'builder', await this.approve(draft));
    await sendLedgers(this.subgraph.em(), simulated);
    return this.record(draft.id);
  }

  record = (id: string): Promise<PaymentBatch> => this.subgraph.em().findOneOrFail(PaymentBatch, id);
  lines = (batchId: string): Promise<BenefitPayment[]> => this.subgraph.em().find(BenefitPayment, { batchId }, { orderBy: { payableId: 'asc' } });

  /** The bank tells what became of some lines, or that all were paid. */
  receipt = (batchId: string, lines: readonly { id: string; fault?: string }[], receiptNo = nextRequest()) =>
    this.make('recordBankReceipt', 'bank', { batchId, receiptNo, lines: lines.map(({ id, fault }) => ({ id, outcome: fault ? 'FAILED' : 'PAID', at: '2021-12-10T10:00:00+08:00', ...(fault ? { fault } : {}) })) });

  /** The bank has told of a line that it failed, of the others that they were received. */
  async withFailed(payableId: string, fault = 'ACCOUNT_CLOSED'): Promise<BenefitPayment> {
    const sent = await this.send(await this.generate());
    const lines = await this.lines(sent.id);
    await this.receipt(sent.id, lines.filter(({ status }) => status === PaymentStatus.PENDING).map(({ id, payableId: of }) => (of === payableId ? { id, fault } : { id })));
    return lines.find((line) => line.payableId === payableId) as BenefitPayment;
  }
}

export const insertAgreement = (subgraph: TestSubgraph, more: Partial<BankAgreement> = {}): Promise<unknown> =>
  subgraph.em().insertMany(BankAgreement, [{ id: 'ba_1', clientId: 'u_bank', divisionCode: COUNTY, program: null, validFrom: '2021-01-01', validTo: null, synthetic: true, ...more } as BankAgreement]);

/** Empties the registers that payments write to, between the tests of one file. */
export async function forgetPayments(subgraph: TestSubgraph): Promise<void> {
  await forget(subgraph, [AssistanceEnrollment, Adjustment, EnrolledPerson, AssistanceApplication, BenefitPayment, PaymentBatch, BankAgreement, TimelineEntry, OutboxEntry]);
}
