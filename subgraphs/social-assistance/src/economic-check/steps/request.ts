import { PROVINCE_DIGITS, TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { NEVER, newId, nextSerial, OpenCase, Refusal } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { AssistanceApplication } from '../../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { fenOf, yuanOf } from '../../money.js';
import { monthOf } from '../../months.js';
import { AssistanceProgram } from '../../program.js';
import { CheckStatus } from '../check-enums.js';
import { EconomicCheck } from '../economic-check.entity.js';
import type { CheckStep } from './check-step.js';

const { DIBAO, TEKUN, MARGIN, RIGID } = AssistanceProgram;
/** Programmes that ask for the income of the household, so that it is checked again. */
export const checkedPrograms: readonly AssistanceProgram[] = [DIBAO, TEKUN, MARGIN, RIGID];

const MONTHS_OF_YEAR = 12n;

/** The unit of the check hub of a province: a case of every open check binds it to whom the check is about, and to nobody else. */
export const hubUnitOf = (divisionCode: string): string => `${divisionCode.slice(0, PROVINCE_DIGITS)}-HDPT`;

/** Number of a request: the township, the year, and a serial of the two. */
export const requestNoOf = (divisionCode: string, year: string, serial: string): string => `HD${divisionCode.slice(0, TOWNSHIP_DIGITS)}${year}${serial}`;

/** The case by which the hub comes near the persons of a check, open as long as the check is. */
export const caseOf = ({ requestNo, applyDivisionCode, residentIds, synthetic }: EconomicCheck, today: string): OpenCase =>
  Object.assign(new OpenCase(), { caseNo: requestNo, handlerUnit: hubUnitOf(applyDivisionCode), openedOn: today, closedOn: null, residentIds, synthetic });

/** A check of which nothing is known yet. */
export const emptyCheck = (): EconomicCheck => Object.assign(new EconomicCheck(), {
  id: newId('ec'), applicationId: null, enrollmentId: null, openEnrollmentId: null, householdId: null, recheck: false, status: CheckStatus.REQUESTED, completedAt: null, validTo: null, conclusion: null,
  stopReason: null, totalIncome: null, perCapitaIncome: null, storedProperty: [], exceedances: [], discrepancies: [], declaredIncome: null, writtenAuthority: false, systemStepAt: NEVER, synthetic: false,
});

/** When a check is asked for, and as the how-many-eth of its township and year. */
export interface Request {
  readonly serial: string;
  readonly now: Date;
  readonly today: string;
}

const requested = (divisionCode: string, { serial, now, today }: Request) =>
  ({ requestNo: requestNoOf(divisionCode, today.slice(0, 4), serial), requestedAt: now, systemStepAt: now, applyDivisionCode: divisionCode.slice(0, TOWNSHIP_DIGITS) });

/** What of an application its check takes. */
export const ofApplication = (subject: AssistanceApplication, request: Request) => ({
  ...requested(subject.applyDivisionCode, request), applicationId: subject.id, householdId: subject.householdId, program: subject.program, urbanRural: subject.urbanRural, persons: subject.persons,
  declaredIncome: subject.declaredIncome, judgedOn: subject.acceptedOn ?? request.today, writtenAuthority: true, hukouDivisionCode: subject.hukouDivisionCode,
  residenceDivisionCode: subject.residenceDivisionCode, residentIds: subject.residentIds, partyIds: subject.partyIds, adultOn: subject.adultOn, synthetic: subject.synthetic,
});

/** What of a benefit its check takes. As declared counts the income by which it was last granted. */
export const ofBenefit = (benefit: AssistanceEnrollment, writtenAuthority: boolean, request: Request) => ({
  ...requested(benefit.divisionCode, request), enrollmentId: benefit.id, openEnrollmentId: benefit.id, recheck: true, householdId: benefit.householdId, program: benefit.program,
  urbanRural: benefit.urbanRural, persons: benefit.persons, judgedOn: request.today, writtenAuthority, hukouDivisionCode: benefit.divisionCode, residenceDivisionCode: benefit.residenceDivisionCode,
  declaredIncome: benefit.perCapitaIncome === null ? null : yuanOf(fenOf(benefit.perCapitaIncome) * MONTHS_OF_YEAR * BigInt(benefit.persons)),
  residentIds: benefit.beneficiaryIds, partyIds: benefit.beneficiaryIds, adultOn: benefit.adultOn, synthetic: benefit.synthetic,
});

/** Whether a family has given written authority, by benefit; those whose application is not on record have not, and revoked is revoked. */
export async function authorityOf(em: EntityManager, enrollmentIds: readonly string[]): Promise<Map<string, 'WRITTEN' | 'REVOKED'>> {
  const applications = await em.find(AssistanceApplication, { enrollmentId: { $in: [...enrollmentIds] } }, { disableIdentityMap: true });
  return new Map(applications.flatMap(({ enrollmentId, storedAuthorisation }) =>
    (enrollmentId && storedAuthorisation ? [[enrollmentId, storedAuthorisation.revokedAt ? 'REVOKED' : 'WRITTEN'] as const] : [])));
}

/** Whether a benefit is in force in the month of a day. */
const isInForce = ({ status, effectiveTo, program }: AssistanceEnrollment, today: string): boolean =>
  status !== EnrollmentStatus.TERMINATED && (effectiveTo === null || effectiveTo >= monthOf(today)) && checkedPrograms.includes(program);

/** The benefit of a recheck, held so that of two who ask at once the second finds what the first has begun. */
const benefitOf = ({ em, input }: CheckStep<'requestRecheck'>): Promise<AssistanceEnrollment> =>
  em.findOneOrFail(AssistanceEnrollment, { id: input.enrollmentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** A benefit in force, whose household has not revoked its authority, and of which no check is open. */
export async function mayBeChecked(step: CheckStep<'requestRecheck'>): Promise<void> {
  const { em, today } = step;
  const benefit = await benefitOf(step);
  if (!isInForce(benefit, today)) throw new Refusal('CHECK_BENEFIT_OVER', ['input', 'enrollmentId']);
  if ((await authorityOf(em, [benefit.id])).get(benefit.id) === 'REVOKED') throw new Refusal('AUTHORISATION_MISSING', ['input', 'enrollmentId']);
  if ((await em.count(EconomicCheck, { openEnrollmentId: benefit.id })) > 0) throw new Refusal('CHECK_OPEN', ['input', 'enrollmentId']);
}

export async function takeBenefit(step: CheckStep<'requestRecheck'>): Promise<void> {
  const { em, subject, now, today } = step;
  const benefit = await benefitOf(step);
  const serial = await nextSerial(em, 'HD', benefit.divisionCode.slice(0, TOWNSHIP_DIGITS), today.slice(0, 4));
  Object.assign(subject, ofBenefit(benefit, (await authorityOf(em, [benefit.id])).get(benefit.id) === 'WRITTEN', { serial, now, today }));
  em.persist(caseOf(subject, today));
}
