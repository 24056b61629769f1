import { civilError } from '@civil/schema/errors';
import { OutboxEntry, Refusal } from '@civil/subgraph-kernel';
import { handOver } from '../../assistance-application/steps/case-register.js';
import { acceptingUnitOf, countyOf, homeUnitOf, type SubsidyGuard, type SubsidyStep } from './subsidy-step.js';

const LONGEST_TEXT = 200;

/** An application accepted in its own county goes nowhere. */
export const isElsewhere: SubsidyGuard = ({ subject }) => {
  if (!subject.crossRegion) throw new Refusal('TRANSFER_NOT_NEEDED');
};

/**
 * Sends the application home: within the province the county finds it among its own; to another province it is handed on by the outbox, for whatever
 * connection there will be, without saying whose it is.
 */
export async function send({ em, subject, now }: SubsidyStep<'transferCrossProvince'>): Promise<void> {
  if (subject.crossProvince) {
    em.persist(Object.assign(new OutboxEntry(), {
      at: now, subjectType: 'DisabilitySubsidyApplication', subjectId: subject.id, event: 'disabilitySubsidyExported',
      facts: { caseNo: subject.caseNo, program: subject.program, from: subject.appliedDivisionCode, home: subject.homeDivisionCode, submittedOn: subject.submittedOn },
    }));
    return;
  }
  await handOver(em, subject, homeUnitOf(subject));
}

/** The home county looks at it once it lies there: at once where it was accepted in the county, else when it was sent. @throws `FORBIDDEN_ACTION` for another county. */
export const liesAtHome: SubsidyGuard = ({ subject, actor }) => {
  if (subject.crossProvince || !actor.scopePrefix || !countyOf(subject.homeDivisionCode).startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ACTION', { rule: 'home-county' });
  if (subject.crossRegion && subject.status === 'ACCEPTED') throw new Refusal('STATE_TRANSITION');
};

/** What is missing is told once, and all of it. */
export const tellsAllAtOnce = ({ subject, input }: SubsidyStep<'returnDisabilitySubsidy'>): void => {
  if (input.missing.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'missing']);
  if (input.missing.length > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'missing']);
  if (subject.missing) throw new Refusal('SUPPLEMENT_TWICE');
};

export async function sendBack({ em, subject, input }: SubsidyStep<'returnDisabilitySubsidy'>): Promise<void> {
  subject.missing = input.missing.trim();
  await handOver(em, subject, acceptingUnitOf(subject));
}

/** What was missing is there: it lies again where it was accepted, and one of another county is sent home anew. */
export const takeBack = ({ em, subject }: SubsidyStep<'supplementDisabilitySubsidy'>): Promise<void> =>
  handOver(em, subject, subject.crossRegion ? acceptingUnitOf(subject) : homeUnitOf(subject));

/** Only what came from elsewhere is answered there. */
export const cameFromElsewhere: SubsidyGuard = ({ subject }) => {
  if (!subject.crossRegion || subject.crossProvince) throw new Refusal('TRANSFER_NOT_NEEDED');
};
export const sendResult = ({ em, subject }: SubsidyStep<'sendDisabilityResult'>): Promise<void> => handOver(em, subject, acceptingUnitOf(subject));

/** The applicant is told once the result is there. */
export const hasResult: SubsidyGuard = ({ subject }) => {
  if (subject.status === 'DECIDED' && subject.crossRegion && !subject.crossProvince) throw new Refusal('STATE_TRANSITION');
};
