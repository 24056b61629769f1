import { rngOf, rowId } from '@civil/demo-data';
import { TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { addDays, type CaseSerial, clockOf, nextDueOf, NEVER, type OpenCase, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';
import { CheckSourceStatus, type CheckStatus, type CheckStopReason } from '../economic-check/check-enums.js';
import type { CheckReply } from '../economic-check/check-reply.entity.js';
import type { StoredFact } from '../economic-check/check-values.js';
import type { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { economicCheckMachine } from '../economic-check/economic-check-machine.js';
import { answered } from '../economic-check/steps/reply.js';
import { end } from '../economic-check/steps/report.js';
import { caseOf } from '../economic-check/steps/request.js';

/** What the checks of the world come to, as rows. */
export interface CheckRows {
  checks: EconomicCheck[];
  replies: CheckReply[];
  clocks: RunningClock[];
  timeline: Omit<TimelineEntry, 'position'>[];
  cases: OpenCase[];
  serials: Map<string, CaseSerial>;
}

/** No checks yet; their numbers go on from those given out. */
export const emptyCheckRows = (known: readonly CaseSerial[] = []): CheckRows => ({
  checks: [], replies: [], clocks: [], timeline: [], cases: [], serials: new Map(known.filter(({ kind }) => kind === 'HD').map((serial) => [`${serial.divisionCode}/${serial.year}`, { ...serial }])),
});

/** Numbers of demonstration checks begin here, as those of applications do. */
const FIRST_SERIAL = 500_000;
/** The day's work of the system is done when the demonstration begins; what is left to ask, it asks the next morning. */
export const nextMorning = (day: string): Date => new Date(`${addDays(day, 1)}T09:00:00+08:00`);

type Event = keyof typeof economicCheckMachine.transitions;

/** The next serial number of requests of a township and year. */
export function nextCheckSerial({ serials }: CheckRows, divisionCode: string, year: string): string {
  const township = divisionCode.slice(0, TOWNSHIP_DIGITS);
  const serial = serials.get(`${township}/${year}`) ?? { kind: 'HD', divisionCode: township, year: Number(year), last: FIRST_SERIAL };
  serials.set(`${township}/${year}`, serial);
  serial.last += 1;
  return String(serial.last);
}

/** One check in the making: walked along the steps of the machine, so that states, clocks and entries are what it would have made. */
export class CheckInTheMaking {
  #clock: RunningClock | undefined;
  readonly #case: OpenCase;

  constructor(readonly rows: CheckRows, readonly check: EconomicCheck) {
    rows.checks.push(check);
    this.#case = caseOf(check, this.check.requestedAt.toISOString().slice(0, 10));
    rows.cases.push(this.#case);
  }

  step(event: Event, when: Date, role: string, unit: string | null, note: string | null = null): this {
    const { check, rows } = this;
    const { to, from, starts = [], stops = [] } = economicCheckMachine.transitions[event];
    const before = from.length === 0 ? null : check.status;
    check.status = (to ?? check.status) as CheckStatus;
    if (before !== null) check.version += 1;
    const [rule] = starts;
    if (rule) {
      const id = rowId('ck', 1, 0, rngOf('check-clock', check.id));
      this.#clock = Object.assign(clockOf(check, rule, when, when.toISOString().slice(0, 10)), { id });
      rows.clocks.push(this.#clock);
    }
    if (stops === 'all' && this.#clock) this.#clock.stoppedAt = when;
    check.nextDueAt = this.#clock ? nextDueOf([this.#clock]) : NEVER;
    rows.timeline.push({
      subjectId: check.id, at: when, event, fromState: before, toState: check.status, actorId: role === 'SYSTEM' ? 'system' : `u_demo_${role}`, actorRole: role, actorUnit: unit, note, synthetic: true,
    });
    return this;
  }

  reply(source: string, facts: StoredFact[], when: Date, tries = 1): CheckReply {
    const reply = answered(this.check, source, facts.length > 0 ? CheckSourceStatus.OK : CheckSourceStatus.NO_DATA, facts, tries, when);
    this.rows.replies.push(reply);
    return reply;
  }

  fail(source: string, when: Date, tries: number): CheckReply {
    const reply = answered(this.check, source, CheckSourceStatus.FAILED, [], tries, when);
    this.rows.replies.push(reply);
    return reply;
  }

  /** A source that was asked in vain and is asked again the next morning. */
  waitFor(source: string, asOf: string, tries: number): void {
    this.rows.replies.push(Object.assign(answered(this.check, source, CheckSourceStatus.PENDING, [], tries, nextMorning(asOf)), { answeredAt: null, nextTryAt: nextMorning(asOf) }));
  }

  close(on: string): void {
    end(this.check);
    this.check.openEnrollmentId = null;
    this.#case.closedOn = on;
  }

  stop(reason: CheckStopReason, when: Date): void {
    this.step('stopCheck', when, 'SYSTEM', null, reason);
    this.check.stopReason = reason;
    this.close(when.toISOString().slice(0, 10));
  }
}
