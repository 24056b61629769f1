import { civilError } from '@civil/schema/errors';
import { type ClockRule, defineMachine, fireAsSystem, type Machine, newId, Refusal, type Step, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { rightsOf } from '../assistance-enrollment/steps/adjust.js';
import { AssistanceProgram, CareForm } from '../program.js';
import type { EndCareAgreementInput, RecordCareCheckInput, RenewCareAgreementInput, SignCareAgreementInput } from './care-agreement.inputs.js';
import { CareAgreementStatus, CarerKind } from './care-agreement-enums.js';
import { CareServiceAgreement } from './care-service-agreement.entity.js';

const { IN_FORCE, LAPSED, ENDED } = CareAgreementStatus;
const LONGEST_NAME = 100;
const AT_ONCE = 200;

export interface CareAgreementInputs {
  signCareAgreement: SignCareAgreementInput;
  recordCareCheck: RecordCareCheckInput;
  renewCareAgreement: RenewCareAgreementInput;
  endCareAgreement: EndCareAgreementInput;
  lapse: Record<string, never>;
}
type Of<E extends keyof CareAgreementInputs> = Step<CareServiceAgreement, CareAgreementInputs[E]>;

/** An agreement of which nothing is stated yet. */
export const emptyAgreement = (): CareServiceAgreement =>
  Object.assign(new CareServiceAgreement(), { id: newId('ca'), checks: [], endGround: null, carerId: null, carerBody: null, synthetic: false });

const checkClock: ClockRule<CareServiceAgreement> = { name: 'care-check', parameter: 'assistance.care-check-cycle' };

/** The carer is a person where kin or a neighbour cares, else a body; the period has an end after its beginning. */
const isWellFormed = ({ input }: Of<'signCareAgreement'>): void => {
  const isPerson = input.carerKind === CarerKind.KIN || input.carerKind === CarerKind.NEIGHBOUR;
  if (isPerson !== Boolean(input.carerId)) throw new Refusal('BAD_USER_INPUT', ['input', 'carerId']);
  if (isPerson === Boolean(input.carerBody?.trim()) || (input.carerBody?.length ?? 0) > LONGEST_NAME) throw new Refusal('BAD_USER_INPUT', ['input', 'carerBody']);
  if (input.duties.length === 0) throw new Refusal('BAD_USER_INPUT', ['input', 'duties']);
  if (input.to <= input.from) throw new Refusal('BAD_USER_INPUT', ['input', 'to']);
};

/** Only who is extremely poor and lives at home is cared for under an agreement, and under one at a time. */
async function sign({ em, subject, input, actor, today }: Of<'signCareAgreement'>): Promise<void> {
  const enrollment = await em.findOne(AssistanceEnrollment, { id: input.enrollmentId });
  // A benefit of a child alone is not there for who has no right on minors: their guardian cares for them.
  if (!enrollment?.divisionCode.startsWith(actor.scopePrefix ?? 'nowhere') || enrollment.adultOn > today) throw civilError('NOT_FOUND', { argument: 'input.enrollmentId' });
  if (enrollment.program !== AssistanceProgram.TEKUN || enrollment.careForm !== CareForm.DISPERSED || enrollment.status === EnrollmentStatus.TERMINATED) {
    throw new Refusal('BAD_USER_INPUT', ['input', 'enrollmentId']);
  }
  const [person] = await em.find(EnrolledPerson, { enrollmentId: enrollment.id, until: null });
  if (!person || person.residentId === input.carerId) throw new Refusal('BAD_USER_INPUT', ['input', 'carerId']);
  if ((await em.count(CareServiceAgreement, { enrollmentId: enrollment.id, status: IN_FORCE })) > 0) throw new Refusal('AGREEMENT_RUNNING');
  const { carerKind, carerId = null, carerBody = null, duties, from, to } = input;
  Object.assign(subject, { enrollmentId: enrollment.id, residentId: person.residentId, carerKind, carerId, carerBody: carerBody?.trim() ?? null, duties: [...new Set(duties)], from, to, ...rightsOf(enrollment) });
}

const check = ({ subject, input, actor, today }: Of<'recordCareCheck'>): void => { subject.checks = [...subject.checks, { on: today, unit: actor.unit, result: input.result }]; };

const renew = ({ subject, input }: Of<'renewCareAgreement'>): void => {
  if (input.to <= subject.to) throw new Refusal('BAD_USER_INPUT', ['input', 'to']);
  subject.to = input.to;
};

const isOver = ({ subject, today }: Of<'lapse'>): void => {
  if (subject.to >= today) throw new Refusal('CLOCK_NOT_REACHED');
};

/** The agreement on the care of an extremely poor person at home (委托照料服务协议): signed, checked, renewed, ended or lapsed. */
export const careAgreementMachine: Machine<CareAgreementStatus, CareServiceAgreement, CareAgreementInputs> = defineMachine<CareAgreementStatus, CareServiceAgreement, CareAgreementInputs>({
  name: 'CareServiceAgreement',
  entity: CareServiceAgreement,
  states: Object.values(CareAgreementStatus),
  final: [LAPSED, ENDED],
  transitions: {
    signCareAgreement: { from: [], to: IN_FORCE, actors: ['town.assist', 'county.assist'], guards: [isWellFormed], effect: sign, starts: [checkClock] },
    recordCareCheck: { from: [IN_FORCE], actors: ['village', 'town.assist'], effect: check, stops: ['care-check'], starts: [checkClock] },
    renewCareAgreement: { from: [IN_FORCE], actors: ['town.assist', 'county.assist'], effect: renew },
    endCareAgreement: { from: [IN_FORCE], to: ENDED, actors: ['town.assist', 'county.assist'], effect: ({ subject, input }) => { subject.endGround = input.ground; }, stops: 'all' },
    lapse: { from: [IN_FORCE], to: LAPSED, actors: ['SYSTEM'], guards: [isOver], stops: 'all' },
  },
});

/** Lapses agreements whose period is over and was not renewed. */
export async function lapseAgreements(em: EntityManager): Promise<number> {
  const due = await em.find(CareServiceAgreement, { status: IN_FORCE, to: { $lt: todayOf() } }, { orderBy: { to: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  let made = 0;
  for (const { id } of due) {
    try {
      await fireAsSystem(em.fork(), careAgreementMachine, 'lapse', id, {});
      made++;
    } catch (cause) {
      // Renewed in the last minute, or taken by another replica.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}
