import type { World } from '@civil/demo-data';
import { addDays, clockOf, NEVER, nextDueOf, type OpenCase, policyNumber, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';
import { benefitAmount } from '../assistance-application/benefit-amount.js';
import { remediesOf } from '../assistance-application/refusal-letter.js';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { ageCheckOf } from '../assistance-enrollment/begin-benefit.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { amountOf, groundOn } from '../assistance-enrollment/enrollment-amount.js';
import { AdjustmentKind, AdjustmentReason, BenefitChangeKind } from '../assistance-enrollment/enrollment-enums.js';
import { enrollmentMachine } from '../assistance-enrollment/enrollment-machine.js';
import type { ProposedChange } from '../assistance-enrollment/enrollment-values.js';
import { decisionLetterClock, rightsOf } from '../assistance-enrollment/steps/adjust.js';
import { countyUnitOf, reviewCase, townshipUnitOf } from '../assistance-enrollment/steps/review-case.js';
import { publishedStandards } from '../assistance-standard/published-standards.js';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { addMonths, monthOf } from '../months.js';
import { AssistanceProgram, DibaoGrade } from '../program.js';
import { enrollmentRows, personRows } from './enrollment-rows.js';

/** Benefits of the world with the procedures they have gone through, as rows. */
export interface EnrollmentRows {
  enrollments: AssistanceEnrollment[];
  persons: EnrolledPerson[];
  adjustments: Adjustment[];
  clocks: RunningClock[];
  timeline: Omit<TimelineEntry, 'position'>[];
  cases: OpenCase[];
}

/** The round of standards of 2021 in Gansu, and the amounts before it. */
export const ROUND_OF_2021 = 'sa_DEMO620000202101';
const BEFORE_2021 = { urban: 600n, share: 93n };
/** Numbers of the cases of reviews begin here, beyond those of applications. */
const FIRST_SERIAL = 900_000;
const NOTHING = '0.00';
const DISABLED = '3';

const { REVIEWING, PROPOSED_CHANGE, HEARD, GRACE, SUSPENDED, TERMINATED, ACTIVE } = EnrollmentStatus;
const standards = publishedStandards.filter(({ divisionCode }) => divisionCode === '620000').map((row) => ({ grade: null, selfCare: null, ...row }));
const at = (day: string, hour = 10): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
const stepDown: Partial<Record<DibaoGrade, DibaoGrade>> = { C1: DibaoGrade.C2, C2: DibaoGrade.C3, C3: DibaoGrade.C4 };
const stepUp: Partial<Record<DibaoGrade, DibaoGrade>> = { C4: DibaoGrade.C3, C3: DibaoGrade.C2, C2: DibaoGrade.C1 };

/** What a benefit came to before the standards of 2021. */
function amountBefore(row: AssistanceEnrollment): string {
  const rest = fenOf(row.supplementAmount) + fenOf(row.nursingAmount ?? NOTHING);
  if (row.grade !== DibaoGrade.DIFFERENCE) return yuanOf((fenOf(row.monthlyAmount) * BEFORE_2021.share) / 10_000n * 100n + rest);
  const gap = BEFORE_2021.urban * 100n - fenOf(row.perCapitaIncome ?? NOTHING);
  return yuanOf((gap > 0n ? gap * BigInt(row.persons) : 0n) + rest);
}

/** One benefit in the making: its steps, and what each of them has left. */
class BenefitInTheMaking {
  readonly clocks: RunningClock[] = [];
  #step = 0;
  #adjustment = 0;
  readonly #tail: string;

  constructor(readonly row: AssistanceEnrollment, readonly persons: readonly EnrolledPerson[], readonly rows: EnrollmentRows, readonly world: World) {
    this.#tail = row.id.replace(/^ae_/, '');
  }

  /** Enters a step; the state is that which it led to. */
  step(event: keyof typeof enrollmentMachine.transitions, day: string, to: EnrollmentStatus): void {
    const from = this.#step === 0 ? null : (this.rows.timeline.at(-1)?.toState ?? null);
    const { actors } = enrollmentMachine.transitions[event];
    const role = actors[0] ?? 'SYSTEM';
    const unit = role === 'SYSTEM' ? null : role.startsWith('county') ? countyUnitOf(this.row) : townshipUnitOf(this.row);
    this.rows.timeline.push({
      subjectId: this.row.id, at: at(day, 9 + (this.#step % 8)), event, fromState: from, toState: to, actorId: role === 'SYSTEM' ? 'system' : `u_demo_${role}`, actorRole: role, actorUnit: unit, note: null, synthetic: true,
    });
    this.#step += 1;
  }

  adjust(facts: Pick<Adjustment, 'kind' | 'reason' | 'from' | 'oldAmount' | 'newAmount'> & Partial<Adjustment>, decidedOn: string | null): void {
    this.#adjustment += 1;
    this.rows.adjustments.push(Object.assign(new Adjustment(), {
      id: `ad_${this.#tail}${String(this.#adjustment).padStart(2, '0')}`, enrollmentId: this.row.id, explanation: null, opinionHeardAt: null, opinionText: null, standardAdjustmentId: null,
      noticeAt: decidedOn && addDays(decidedOn, 2),
      letter: decidedOn && { number: `${this.row.certNo}-${decidedOn.replaceAll('-', '')}-${this.#step}`, ...remediesOf({ on: decidedOn, division: this.row.divisionCode }), decidedOn }, ...facts, ...rightsOf(this.row),
    }));
  }

  /** Starts a clock of the machine on a day. */
  start(rule: typeof decisionLetterClock, day: string): void {
    this.clocks.push(Object.assign(clockOf(this.row, rule, at(day), day), { id: `ck_${this.#tail}${String(this.clocks.length).padStart(2, '0')}` }));
  }

  finish(): void {
    this.row.version = Math.max(this.#step, 1);
    this.row.nextDueAt = nextDueOf(this.clocks);
    this.rows.clocks.push(...this.clocks);
    this.rows.enrollments.push(this.row);
    this.rows.persons.push(...this.persons);
  }

  /** What lies before this year: the grant, now and then a change or a pause, and the standards of 2021. */
  history(place: number): void {
    const { row } = this;
    this.step('enroll', addDays(`${row.effectiveFrom}-01`, -3), ACTIVE);
    if (row.effectiveFrom > '2019-12' || (row.program !== AssistanceProgram.DIBAO && row.program !== AssistanceProgram.TEKUN)) return;
    const before = amountBefore(row);
    if (place % 9 === 4) {
      const isLess = place % 2 === 0 && fenOf(before) > 0n;
      this.step('startReview', '2020-01-06', REVIEWING);
      this.step('proposeChange', '2020-01-10', PROPOSED_CHANGE);
      if (isLess) this.step('hearRecipient', '2020-01-14', HEARD);
      this.step('decideChange', '2020-01-20', ACTIVE);
      this.step('deliverDecision', '2020-01-22', ACTIVE);
      const oldAmount = yuanOf(isLess ? fenOf(before) + 5000n : (fenOf(before) * 8n) / 10n);
      this.adjust({
        kind: isLess ? AdjustmentKind.REDUCE : AdjustmentKind.INCREASE, reason: isLess ? AdjustmentReason.INCOME_UP : AdjustmentReason.INCOME_DOWN, from: '2020-02', oldAmount, newAmount: before,
        opinionHeardAt: isLess ? '2020-01-14' : null, opinionText: isLess ? '对调整无异议' : null,
      }, '2020-01-20');
    }
    if (place % 17 === 6) {
      this.step('suspendBenefit', '2020-04-20', SUSPENDED);
      this.adjust({ kind: AdjustmentKind.SUSPEND, reason: AdjustmentReason.ACCOUNT_UNPAID, from: '2020-05', oldAmount: before, newAmount: NOTHING }, '2020-04-20');
      this.step('resumeBenefit', '2020-06-15', ACTIVE);
      this.adjust({ kind: AdjustmentKind.RESUME, reason: AdjustmentReason.CLEARED, from: '2020-07', oldAmount: NOTHING, newAmount: before }, '2020-06-15');
    }
    this.step('adjustStandard', '2021-01-01', ACTIVE);
    this.adjust({ kind: AdjustmentKind.INCREASE, reason: AdjustmentReason.STANDARD_CHANGE, from: '2021-01', oldAmount: before, newAmount: amountOf(row), standardAdjustmentId: ROUND_OF_2021 }, null);
  }

  #openCase(serials: Map<string, number>, day: string, unit: string): void {
    const { row } = this;
    const township = row.divisionCode.slice(0, 9);
    const serial = (serials.get(township) ?? FIRST_SERIAL) + 1;
    serials.set(township, serial);
    row.reviewOpenedOn = day;
    row.reviewCaseNo = `SQ${township}${day.slice(0, 4)}${serial}`;
    this.rows.cases.push(reviewCase(row, row.reviewCaseNo, unit, day));
  }

  #proposal(kind: BenefitChangeKind, on: string): ProposedChange {
    const { row, persons } = this;
    const { asOf } = this.world;
    const isGraded = row.grade !== DibaoGrade.DIFFERENCE;
    const line = row.urbanRural === 'URBAN' ? 623 : 399;
    const grade = (kind === BenefitChangeKind.INCREASE ? stepUp : stepDown)[row.grade as DibaoGrade];
    const stored = Number(row.perCapitaIncome);
    const found = kind === BenefitChangeKind.INCREASE ? Math.floor(stored / 2) : kind === BenefitChangeKind.REDUCE ? Math.min(line - 1, stored + 50) : line + 300;
    const isEnding = kind === BenefitChangeKind.TERMINATE || kind === BenefitChangeKind.GRACE;
    const totalIncome = isGraded && !isEnding ? null : (found * 12 * row.persons).toFixed(2);
    const given = isEnding ? undefined : benefitAmount({
      program: row.program, urbanRural: row.urbanRural, grade: grade ?? row.grade, selfCare: null, perCapitaIncome: (totalIncome === null ? stored : found).toFixed(2), totalIncome: totalIncome ?? NOTHING, rigidExpense: null,
      members: persons.map((person) => ({ supplementCode: groundOn(person, asOf) })), division: row.divisionCode, on: asOf,
    }, standards);
    const kept = kind === BenefitChangeKind.GRACE ? row : { monthlyAmount: NOTHING, supplementAmount: NOTHING, nursingAmount: null };
    const { monthlyAmount, supplementAmount, nursingAmount } = given ?? kept;
    return {
      kind, reason: kind === BenefitChangeKind.GRACE ? AdjustmentReason.EMPLOYMENT_INCOME : kind === BenefitChangeKind.INCREASE ? AdjustmentReason.INCOME_DOWN : AdjustmentReason.INCOME_UP, explanation: '定期核查发现收入变化', on,
      unit: townshipUnitOf(row), from: addMonths(monthOf(on), 1), monthlyAmount, supplementAmount, nursingAmount, grade: given?.grade ?? row.grade, selfCare: null,
      perCapitaIncome: (totalIncome === null ? stored : found).toFixed(2), graceMonths: kind === BenefitChangeKind.GRACE ? 6 : null, finding: { totalIncome, rigidExpense: null, workers: kind === BenefitChangeKind.GRACE ? 1 : 0 },
    };
  }

  /** A review under way, and how far it has come. */
  underReview(place: number, serials: Map<string, number>): void {
    const { row } = this;
    const { status } = row;
    const day = row.nextReviewDue;
    const kinds = status === HEARD ? [BenefitChangeKind.REDUCE, BenefitChangeKind.TERMINATE, BenefitChangeKind.GRACE] : [BenefitChangeKind.INCREASE, BenefitChangeKind.REDUCE, BenefitChangeKind.TERMINATE, BenefitChangeKind.GRACE];
    const wanted = kinds[place % kinds.length] as BenefitChangeKind;
    const grade = row.grade as DibaoGrade;
    const cannot = grade !== DibaoGrade.DIFFERENCE && ((wanted === BenefitChangeKind.INCREASE && !stepUp[grade]) || (wanted === BenefitChangeKind.REDUCE && !stepDown[grade]));
    const kind = cannot ? BenefitChangeKind.TERMINATE : wanted;
    this.#openCase(serials, day, status === HEARD || (status === PROPOSED_CHANGE && kind === BenefitChangeKind.INCREASE) ? countyUnitOf(row) : townshipUnitOf(row));
    this.step('openReview', day, REVIEWING);
    const [reviewClock] = enrollmentMachine.transitions.openReview.starts ?? [];
    if (reviewClock) this.start(reviewClock, day);
    if (status === REVIEWING) return;
    row.proposal = this.#proposal(kind, addDays(day, 5));
    this.step('proposeChange', addDays(day, 5), PROPOSED_CHANGE);
    if (status === PROPOSED_CHANGE) return;
    row.hearing = { at: addDays(day, 8), opinion: '已说明收入来源，对调整无异议' };
    this.step('hearRecipient', addDays(day, 8), HEARD);
  }

  inGrace(place: number): void {
    const { row } = this;
    const from = addMonths(monthOf(this.world.asOf), 1);
    this.step('startReview', '2021-12-01', REVIEWING);
    this.step('proposeChange', '2021-12-06', PROPOSED_CHANGE);
    this.step('hearRecipient', '2021-12-08', HEARD);
    this.step('decideChange', '2021-12-13', GRACE);
    const isTold = place % 3 !== 0;
    const end = addMonths(monthOf(row.graceUntil ?? this.world.asOf), 1);
    this.adjust({
      kind: AdjustmentKind.TERMINATE, reason: AdjustmentReason.EMPLOYMENT_INCOME, from: end < from ? from : end, oldAmount: amountOf(row), newAmount: NOTHING, opinionHeardAt: '2021-12-08', opinionText: '已就业，同意渐退',
      ...(isTold ? {} : { noticeAt: null }),
    }, '2021-12-13');
    row.systemStepOn = `${end}-01`;
    if (isTold) this.step('deliverDecision', '2021-12-15', GRACE);
    else this.start(decisionLetterClock, '2021-12-13');
  }

  suspended(place: number): void {
    const reason = place % 2 === 0 ? AdjustmentReason.MISSING_PERSON : AdjustmentReason.ACCOUNT_UNPAID;
    this.step('suspendBenefit', '2021-10-20', SUSPENDED);
    this.adjust({ kind: AdjustmentKind.SUSPEND, reason, from: '2021-11', oldAmount: amountOf(this.row), newAmount: NOTHING }, '2021-10-20');
    this.step('deliverDecision', '2021-10-22', SUSPENDED);
    this.row.suspendedFor = reason;
  }

  terminated(): void {
    const { row, world } = this;
    const month = row.effectiveTo ?? monthOf(world.asOf);
    const from = addMonths(month, 1);
    const dead = this.persons.find(({ residentId }) => world.byId.residents.get(residentId)?.deathDate);
    if (dead) {
      this.step('recordDeath', `${month}-28`, TERMINATED);
      this.adjust({ kind: AdjustmentKind.TERMINATE, reason: AdjustmentReason.DEATH, from, oldAmount: amountOf(row), newAmount: NOTHING }, `${month}-28`);
      return;
    }
    this.step('startReview', `${month}-01`, REVIEWING);
    this.step('proposeChange', `${month}-08`, PROPOSED_CHANGE);
    this.step('hearRecipient', `${month}-12`, HEARD);
    this.step('decideChange', `${month}-18`, TERMINATED);
    this.adjust({ kind: AdjustmentKind.TERMINATE, reason: AdjustmentReason.INCOME_UP, from, oldAmount: amountOf(row), newAmount: NOTHING, opinionHeardAt: `${month}-12`, opinionText: '收入已稳定，同意退出' }, `${month}-18`);
    this.step('deliverDecision', `${month}-20`, TERMINATED);
  }
}

/** Grounds by which as many get more as the world pays for; by age first, as disability may have come since. */
function grounds(world: World, row: AssistanceEnrollment, persons: readonly EnrolledPerson[]): void {
  const perMember = policyNumber('assistance.dibao.supplement', { on: world.asOf, division: row.divisionCode });
  let left = Math.round(Number(row.supplementAmount) / perMember);
  for (const byAge of [true, false]) {
    for (const person of persons.filter(({ supplementCode }) => supplementCode !== null && (supplementCode !== DISABLED) === byAge)) {
      if (left === 0) person.supplementCode = null;
      else left -= 1;
    }
  }
  for (const person of persons) {
    const isDisabled = (world.byId.residents.get(person.residentId)?.disability?.grade ?? 4) <= 2;
    person.lastingSupplementCode = person.supplementCode !== null && isDisabled ? DISABLED : null;
  }
}

/** Those who share in a benefit, with what age will change for them. */
function sharersOf(world: World, row: AssistanceEnrollment, plain: readonly Partial<EnrolledPerson>[]): EnrolledPerson[] {
  const persons = plain.map((person) => Object.assign(new EnrolledPerson(), person));
  grounds(world, row, persons);
  for (const one of persons) one.ageCheckOn = one.until === null && one.adultOn > world.asOf ? ageCheckOf(row.program, one, one.since) : null;
  return persons;
}

/** Benefits of the world as rows, each with what it has gone through. */
export function enrollmentProcedureRows(world: World): EnrollmentRows {
  const rows: EnrollmentRows = { enrollments: [], persons: [], adjustments: [], clocks: [], timeline: [], cases: [] };
  const sharers = groupBy(personRows(world), ({ enrollmentId }) => enrollmentId as string);
  const serials = new Map<string, number>();
  const ofStatus = new Map<string, number>();
  enrollmentRows(world).forEach((plain, place) => {
    const row = Object.assign(new AssistanceEnrollment(), plain, { nextDueAt: NEVER });
    const persons = sharersOf(world, row, sharers.get(row.id) ?? []);
    const one = new BenefitInTheMaking(row, persons, rows, world);
    const among = ofStatus.get(row.status) ?? 0;
    ofStatus.set(row.status, among + 1);
    one.history(place);
    if (row.status === REVIEWING || row.status === PROPOSED_CHANGE || row.status === HEARD) one.underReview(among, serials);
    if (row.status === GRACE) one.inGrace(among);
    if (row.status === SUSPENDED) one.suspended(among);
    if (row.status === TERMINATED) one.terminated();
    one.finish();
  });
  return rows;
}
