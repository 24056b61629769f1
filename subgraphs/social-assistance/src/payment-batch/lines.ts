import { createHash } from 'node:crypto';
import { executeSql, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { BenefitPayment, PaymentFault, unsentFaults } from '../benefit-payment/benefit-payment.entity.js';
import { type PayableSource, payableColumns } from '../payables/payable-source.js';
import type { PaymentBatch } from './payment-batch.entity.js';

/** What a line orders: so much to that account. */
export interface OrderLine {
  readonly id: string;
  readonly month: string;
  readonly amount: string;
  readonly account: string | null;
}

/** What the lines of a batch come to. */
export interface Figures {
  readonly households: number;
  readonly persons: number;
  readonly total: string;
  readonly unpayable: number;
  readonly pending: number;
  readonly failed: number;
}

const AT_ONCE = 5000;
const STEM_DIGITS = 10;
const OWN_DIGITS = 16;

/** What tells the ledgers of all counties, programmes, months and rounds apart. */
type LedgerKey = Pick<PaymentBatch, 'divisionCode' | 'program' | 'month' | 'round'>;

const { ACCOUNT_MISSING, ACCOUNT_FORMAT, ACCOUNT_NOT_BENEFICIARY } = PaymentFault;
const unsent = `in (${unsentFaults.map((fault) => `'${fault}'`).join(', ')})`;

/** The condition that a line goes to the bank: nothing was found against it before. */
export const wasSent = (line: string): string => `(${line}.fault is null or ${line}.fault not ${unsent})`;

/** Digest of what is ordered to be paid: the lines by id, whatever order they come in. What became of a line is not part of it. */
export function batchDigest(lines: Iterable<OrderLine>): string {
  const texts = Array.from(lines, ({ id, month, amount, account }) => `${id} ${month} ${amount} ${account ?? '-'}`).sort();
  return createHash('sm3').update(texts.join('\n')).digest('hex');
}

/** What the ids of the lines of one ledger begin with, so that they stand together in the index of ids: a ledger is written to one place of it, however large it is. */
const stemOf = ({ divisionCode, program, month, round }: LedgerKey): string =>
  `bp_${createHash('md5').update(`${divisionCode}:${program}:${month}:${round}`).digest('hex').slice(0, STEM_DIGITS).toUpperCase()}`;

/** Id of the line that pays something in a ledger: the same whoever builds it, so that no line is there twice. */
export const lineIdOf = (ledger: LedgerKey, payableId: string): string =>
  `${stemOf(ledger)}${createHash('md5').update(payableId).digest('hex').slice(0, OWN_DIGITS).toUpperCase()}`;

/** Whether the digits of an account pass the Luhn check: those at even places from the end are doubled, and the digits are added up by how often each is there. */
const luhn = `(${[1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `${digit} * (length(s.digits) - length(replace(s.digits, '${digit}', '')))`).join(' + ')}) % 10 = 0`;
/** Worked out once for each account: without its `offset 0` the planner would put it in every place where it is named. */
const doubled = `regexp_replace(reverse(due.account), '(.)(.{0,1})', '\\1', 'g') || translate(regexp_replace(reverse(due.account), '(.)(.{0,1})', '\\2', 'g'), '0123456789', '0246813579')`;

/**
 * Writes the lines of a ledger in one statement: of everything that is due one, save what a line of the month stands for already. What
 * cannot be paid to its account as it is gets a line too, marked for repair, so that nothing due is lost.
 */
export async function buildLines(em: EntityManager, source: PayableSource, batch: PaymentBatch): Promise<void> {
  const { id, program, month } = batch;
  const due = source.due(em, batch);
  const table = tableOf(em, BenefitPayment);
  await executeSql(
    em,
    `insert into ${table} (id, synthetic, payable_id, enrollment_id, batch_id, month, amount, status, fault, account, program, division_code, residence_division_code, beneficiary_ids, adult_on)
     select ? || upper(substr(md5(payable_id), 1, ${OWN_DIGITS})), synthetic, payable_id, enrollment_id, ?, ?, amount, case when fault is null then 'PENDING' else 'FAILED' end, fault, account, ?, division_code,
       residence_division_code, beneficiary_ids, adult_on
     from (
       select ${payableColumns.map((column) => `due.${column}`).join(', ')}, case
         when due.account is null then '${ACCOUNT_MISSING}'
         when due.account !~ '^[0-9]{12,19}$' or not (${luhn}) then '${ACCOUNT_FORMAT}'
         when not due.is_holders then '${ACCOUNT_NOT_BENEFICIARY}' end as fault
       from (${due.text}) due cross join lateral (select ${doubled} as digits offset 0) s
     ) judged
     where not exists (select 1 from ${table} other where other.payable_id = judged.payable_id and other.month = ? and other.replaced_by_id is null)`,
    [stemOf(batch), id, month, program, ...due.values, month],
  );
}

/** How many of what is due and of the lines do not agree: without a line, without anything due, another amount, another account. */
export async function countDeviations(em: EntityManager, source: PayableSource, batch: PaymentBatch): Promise<number> {
  const { id, month } = batch;
  const due = source.due(em, batch);
  const table = tableOf(em, BenefitPayment);
  const [row] = await executeSql<{ count: number }>(
    em,
    `select count(*)::int as count
     from (select payable_id, amount, account from (${due.text}) all_due where not exists (
       select 1 from ${table} other where other.payable_id = all_due.payable_id and other.month = ? and other.batch_id <> ? and other.replaced_by_id is null)) due
     full join (select payable_id, amount, account from ${table} where batch_id = ?) line using (payable_id)
     where due.amount is null or line.amount is null or due.amount <> line.amount or due.account is distinct from line.account`,
    [...due.values, month, id, id],
  );
  return row?.count ?? 0;
}

/** What the lines of a batch come to, counted anew. */
export async function figuresOf(em: EntityManager, batchId: string): Promise<Figures> {
  const [row] = await executeSql<Figures>(
    em,
    `select count(*)::int as households, coalesce(sum(cardinality(beneficiary_ids)), 0)::int as persons, coalesce(sum(amount), 0)::numeric(14, 2)::text as total,
       (count(*) filter (where fault ${unsent}))::int as unpayable, (count(*) filter (where status = 'PENDING'))::int as pending, (count(*) filter (where status = 'FAILED'))::int as failed
     from ${tableOf(em, BenefitPayment)} where batch_id = ?`,
    [batchId],
  );
  if (!row) throw new Error('a count gave no row');
  return row;
}

/** The lines of a batch some thousand at a time: all of them, or those that go to the bank. */
export async function* readLines(em: EntityManager, batchId: string, which: 'all' | 'sent'): AsyncGenerator<readonly OrderLine[]> {
  const table = tableOf(em, BenefitPayment);
  let last = '';
  for (;;) {
    const lines = await executeSql<OrderLine>(
      em,
      `select id, month, amount::text as amount, account from ${table} line where batch_id = ? and id > ? and ${which === 'sent' ? wasSent('line') : 'true'} order by id limit ${AT_ONCE}`,
      [batchId, last],
    );
    if (lines.length > 0) yield lines;
    if (lines.length < AT_ONCE) return;
    last = lines.at(-1)?.id ?? '';
  }
}

/** Digest of the lines of a batch as they stand. */
export async function digestOf(em: EntityManager, batchId: string, which: 'all' | 'sent' = 'all'): Promise<string> {
  const all: OrderLine[] = [];
  for await (const lines of readLines(em, batchId, which)) all.push(...lines);
  return batchDigest(all);
}

/** Removes the lines of a ledger that is thrown away; what they would have paid again waits once more. */
export async function discardLines(em: EntityManager, batchId: string): Promise<void> {
  const table = tableOf(em, BenefitPayment);
  const removed = `delete from ${table} where batch_id = ? returning id`;
  await executeSql(em, `with removed as (${removed}) update ${table} old set replaced_by_id = null from removed where old.replaced_by_id = removed.id`, [batchId]);
}
