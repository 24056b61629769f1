import { findPolicy, policyNumber, policyOn, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { standardsInForce } from '../assistance-standard/standards-in-force.js';
import { fenOf } from '../money.js';
import { AssistanceProgram, DibaoGrade } from '../program.js';
import { placeOf } from './steps/aid-step.js';
import type { TemporaryAid } from './temporary-aid.entity.js';

type Ceiling = 'urgent-ceiling' | 'township-ceiling' | 'case-cap';
const HUNDREDTHS = 100n;

/** A ceiling of an aid in fen: so many times the monthly dibao standard of its place, as it stood on the day of acceptance. @throws Refusal `STANDARD_MISSING`. */
export async function ceilingOf(em: EntityManager, ceiling: Ceiling, aid: TemporaryAid, today: string): Promise<bigint> {
  const place = placeOf(aid, today);
  const standards = await standardsInForce(em, place.division, place.on, AssistanceProgram.DIBAO);
  const whole = standards.find(({ urbanRural, grade }) => urbanRural === aid.urbanRural && (!grade || grade === DibaoGrade.C1 || grade === DibaoGrade.DIFFERENCE));
  if (!whole) throw new Refusal('STANDARD_MISSING');
  return (fenOf(whole.monthlyAmount) * fenOf(policyOn(`assistance.temporary.${ceiling}`, place).value)) / HUNDREDTHS;
}

/** Whether the rules of the place put an aid of this amount on public notice first: some counties do, most do not. */
export function needsNotice(aid: TemporaryAid, today: string): boolean {
  const from = findPolicy('assistance.temporary.notice-from', placeOf(aid, today));
  return from !== undefined && fenOf(aid.amount) >= fenOf(from.value);
}

/** The most grants to one household for one cause in a year, and the days within which two events of one cause are the same. */
export const frequencyOf = (aid: TemporaryAid, today: string) => ({
  timesPerYear: policyNumber('assistance.temporary.times-per-year', placeOf(aid, today)), sameEventDays: policyNumber('assistance.temporary.same-event-days', placeOf(aid, today)),
});
