import { demoApplications, rngOf, rowId, type World } from '@civil/demo-data';
import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { addDays, addMonths } from '@civil/subgraph-kernel';
import type { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { nearestInForce } from '../assistance-standard/assistance-standard.service.js';
import type { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { CheckStopReason } from '../economic-check/check-enums.js';
import { limitsOf } from '../economic-check/check-limits.js';
import { reportOf } from '../economic-check/check-report.js';
import { sourcesFor } from '../economic-check/check-sources.js';
import type { StoredFact } from '../economic-check/check-values.js';
import { SILENT, type SourceFact } from '../economic-check/source-fact.entity.js';
import { placeOf } from '../economic-check/steps/report.js';
import { checkedPrograms, emptyCheck, ofBenefit } from '../economic-check/steps/request.js';
import { CheckInTheMaking, type CheckRows, nextCheckSerial, nextMorning } from './check-in-the-making.js';
import type { Trait } from './source-fact-rows.js';
import { standardRows } from './standard-rows.js';

/** What is planted among the benefits: open checks, and reports of every conclusion. */
const plan = ['requested', 'collecting', 'consistent', 'exceeds', 'inconsistent', 'visit'] as const;
type Planned = (typeof plan)[number] | 'due' | 'ended';
const traitFor: Partial<Record<Planned, Trait>> = { consistent: 'none', exceeds: 'vehicle', inconsistent: 'spouse', visit: 'silent', collecting: 'silent' };

const MOST_TRIES = 4;
const at = (day: string, hour: number): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);

/** Benefits that have been looked at again, by their id: those whose review has fallen due, and what is planted. */
export function plannedRechecks(world: World, enrollments: readonly Partial<AssistanceEnrollment>[]): Map<string, Planned> {
  const checked = enrollments.filter(({ program }) => program && checkedPrograms.includes(program));
  const isDue = ({ status, nextReviewDue }: Partial<AssistanceEnrollment>): boolean => status !== 'TERMINATED' && (nextReviewDue ?? '') <= world.asOf;
  // A change that was proposed by what the family states is decided before the check of this review has its report.
  const isProposed = ({ status }: Partial<AssistanceEnrollment>): boolean => status === 'PROPOSED_CHANGE' || status === 'HEARD';
  const planned = new Map<string, Planned>(checked.filter(isDue).map((row) => [row.id as string, isProposed(row) ? 'requested' : 'due']));
  const byCounty = (rows: readonly Partial<AssistanceEnrollment>[]) => Map.groupBy(rows, ({ divisionCode }) => (divisionCode as string).slice(0, COUNTY_DIGITS));
  // One of each county, and which is by the county alone, so that counties loaded one by one get the same.
  for (const [county, [first]] of byCounty(checked.filter((row) => row.status === 'ACTIVE' && !isDue(row)))) if (first) planned.set(first.id as string, rngOf('recheck-plan', county).pick(plan));
  const ended = byCounty(checked.filter(({ status, effectiveTo }) => status === 'TERMINATED' && effectiveTo));
  for (const [first] of ended.values()) if (first) planned.set(first.id as string, 'ended');
  return planned;
}

/** Traits of the families of planned rechecks, so that every report is what it was planned for. */
export const plannedTraits = (planned: ReadonlyMap<string, Planned>): Map<string, Trait> =>
  new Map([...planned].flatMap(([id, what]) => { const trait = traitFor[what]; return trait ? [[id, trait] as const] : []; }));

/** Adds the checks of benefits to the rows. */
export function addRechecks(world: World, rows: CheckRows, enrollments: readonly Partial<AssistanceEnrollment>[], planned: ReadonlyMap<string, Planned>, facts: readonly SourceFact[]): void {
  const factsOf = Map.groupBy(facts, ({ residentId }) => residentId);
  const standards = nearestInForce([(standardRows() as AssistanceStandard[]).filter(({ divisionCode }) => divisionCode === '620000')], { on: world.asOf });
  const signed = new Set(demoApplications(world).flatMap(({ enrollmentId }) => enrollmentId ?? []));
  let number = 0;
  for (const enrollment of enrollments) {
    const what = planned.get(enrollment.id as string);
    if (!what) continue;
    const benefit = enrollment as AssistanceEnrollment;
    const isOpen = what === 'requested' || what === 'collecting';
    const age = isOpen ? 1 : what === 'due' ? 0 : 9 + (number % 5);
    const on = what === 'ended' ? `${benefit.effectiveTo}-10` : what === 'due' ? [addDays(benefit.nextReviewDue, number % 3), world.asOf].toSorted()[0] as string : addDays(world.asOf, -age - 3);
    const request = { serial: nextCheckSerial(rows, benefit.divisionCode, on.slice(0, 4)), now: at(on, 9), today: on };
    const check = Object.assign(emptyCheck(), ofBenefit(benefit, signed.has(benefit.id), request), { id: rowId('ec', 1, number++, rngOf('recheck', benefit.id)) });
    const made = new CheckInTheMaking(rows, check).step(what === 'due' ? 'beginRecheck' : 'requestRecheck', at(on, 9), what === 'due' ? 'SYSTEM' : 'county.assist', what === 'due' ? null : `${benefit.divisionCode.slice(0, 6)}-MZJ`);
    if (what === 'requested') {
      check.systemStepAt = nextMorning(world.asOf);
      continue;
    }
    made.step('askSources', at(on, 10), 'SYSTEM', null);
    if (what === 'ended') {
      made.stop(CheckStopReason.BENEFIT_ENDED, at(addDays(on, 2), 10));
      continue;
    }
    const known = (source: string): SourceFact[] => check.residentIds.flatMap((id) => factsOf.get(id) ?? []).filter(({ sourceCode }) => sourceCode === source);
    const silent = sourcesFor(check.writtenAuthority).filter((source) => known(source).some(({ kind }) => kind === SILENT));
    const replies = sourcesFor(check.writtenAuthority).flatMap((source) => {
      if (!silent.includes(source)) return [made.reply(source, known(source).map(({ kind, residentId, amount, otherId }): StoredFact => ({ kind, residentId, amount, otherId })), at(on, 10))];
      if (what !== 'collecting') return [made.fail(source, at(addDays(on, 1), 9), MOST_TRIES)];
      made.waitFor(source, world.asOf, 2);
      return [];
    });
    if (what === 'collecting') {
      check.systemStepAt = nextMorning(world.asOf);
      continue;
    }
    const reportedOn = silent.length > 0 ? addDays(on, 1) : on;
    Object.assign(check, reportOf(check, replies, limitsOf(standards, placeOf(check))));
    made.step('reportCheck', at(reportedOn, 11), 'SYSTEM', null, check.conclusion);
    Object.assign(check, { completedAt: at(reportedOn, 11), validTo: addMonths(reportedOn, 6) });
    made.close(reportedOn);
    rows.timeline.push({
      subjectId: benefit.id, at: at(reportedOn, 11), event: 'returnEconomicCheck', fromState: benefit.status, toState: benefit.status, actorId: 'system', actorRole: 'SYSTEM', actorUnit: null, note: null, synthetic: true,
    });
  }
}
