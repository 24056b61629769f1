import { Refusal } from '@civil/subgraph-kernel';
import { fenOf, yuanOf } from '../../money.js';
import { AidForm } from '../aid-enums.js';
import type { AidMeasure } from '../aid-values.js';
import type { TemporaryAid } from '../temporary-aid.entity.js';
import type { AidMeasureInput } from './step-inputs.js';

const MOST_MEASURES = 10;
const LONGEST_CONTENT = 100;

const wrong = (): never => { throw new Refusal('BAD_USER_INPUT', ['input', 'measures']); };

/** What is given, each measure complete in itself. @throws Refusal `MEASURE_MISSING`, `BAD_USER_INPUT`. */
export function measuresOf(stated: readonly AidMeasureInput[] | null | undefined): AidMeasure[] {
  if (!stated?.length || stated.length > MOST_MEASURES) throw new Refusal('MEASURE_MISSING', ['input', 'measures']);
  return stated.map(({ form, amount = null, content = null }) => {
    if (form !== AidForm.MONEY && !content?.trim()) throw new Refusal('MEASURE_MISSING', ['input', 'measures']);
    if ((content?.length ?? 0) > LONGEST_CONTENT || (form === AidForm.MONEY) !== (content === null)) wrong();
    // Money and goods have a worth that ceilings go by; a referral has none of its own.
    if (form === AidForm.REFERRAL ? amount !== null : amount === null || fenOf(amount) <= 0n) wrong();
    return { form, amount, content: content?.trim() ?? null };
  });
}

const sum = (measures: readonly AidMeasure[]): string => yuanOf(measures.reduce((total, { amount }) => total + fenOf(amount ?? '0'), 0n));

/** Writes what is given, and its worth, into an aid. */
export function writeMeasures(aid: TemporaryAid, measures: AidMeasure[]): void {
  aid.measures = measures;
  aid.amount = sum(measures);
  aid.cashAmount = sum(measures.filter(({ form }) => form === AidForm.MONEY));
}
