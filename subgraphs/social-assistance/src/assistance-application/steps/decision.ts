import { civilError } from '@civil/schema/errors';
import { addDays, assertNotMaker, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { fenOf } from '../../money.js';
import { ConfirmAuthority, OpinionProposal } from '../application-enums.js';
import { authorityOf } from '../confirm-authority.js';
import { refusalLetter } from '../refusal-letter.js';
import type { ApplicationGuard, ApplicationStep } from './application-step.js';
import { closeCase, handOver, townshipUnitOf } from './case-register.js';
import { placeOf } from './investigation.js';
import { benefitOf } from './opinion.js';

const LONGEST_TEXT = 500;
const LONGEST_REASON = 200;

/** The county decides, unless it has delegated the decision to the township; neither decides for the other. @throws `FORBIDDEN_ACTION`. */
export const isInAuthority: ApplicationGuard = ({ subject, actor, today }) => {
  const rightful = authorityOf(subject, today) === ConfirmAuthority.TOWNSHIP ? 'town.assist' : 'county.assist.approver';
  if (actor.role !== rightful) throw civilError('FORBIDDEN_ACTION', { rule: 'confirm-authority' });
};

/** Whoever has given the opinion does not decide on it. */
export const isNotProposer: ApplicationGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['proposeOpinion']);

/** Close kin of staff, and what was objected to or complained about, take a visit by the county. */
export const isVisitedByCounty: ApplicationGuard = ({ subject }) => {
  if ((subject.kinDisclosure || subject.hasObjection || subject.hasComplaint) && !subject.homeVisits.some(({ byCounty, refusal }) => byCounty && !refusal)) throw new Refusal('COUNTY_VISIT_REQUIRED');
};

/** What was proposed is still what the standards give. */
export const isRightAmount: ApplicationGuard = async ({ em, subject, today }) => {
  const { townshipOpinion } = subject;
  if (townshipOpinion?.proposal !== OpinionProposal.APPROVE) throw new Refusal('STATE_TRANSITION');
  const given = await benefitOf(em, subject, { grade: townshipOpinion.grade, workers: townshipOpinion.workers ?? 0 }, today);
  const isSame = fenOf(given.monthlyAmount) === fenOf(townshipOpinion.monthlyAmount) && fenOf(given.supplementAmount) === fenOf(townshipOpinion.supplementAmount)
    && fenOf(given.nursingAmount ?? '0') === fenOf(townshipOpinion.nursingAmount ?? '0');
  if (!isSame) throw new Refusal('AMOUNT_MISMATCH');
};

/** Confirms. The result is published, and the benefit begins, by a step of the system. */
export function confirm({ subject, actor, today }: ApplicationStep<'confirmApplication'>): void {
  subject.countyDecision = { confirmed: true, authority: authorityOf(subject, today), unit: actor.unit, on: today };
  subject.systemStepOn = addDays(today, policyNumber('assistance.result-publication', placeOf(subject, today)));
}

export const statesGrounds = ({ input }: ApplicationStep<'refuseApplication'>): void => {
  if (input.grounds.length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'grounds']);
  if ((input.explanation?.length ?? 0) > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'explanation']);
};

/** Refuses, with the letter that says why and what may be done about it. */
export function refuse({ subject, input, actor, today }: ApplicationStep<'refuseApplication'>): void {
  subject.countyDecision = { confirmed: false, authority: authorityOf(subject, today), unit: actor.unit, on: today };
  subject.systemStepOn = null;
  subject.refusalLetter = refusalLetter(subject, input, today);
}

export async function deliver({ em, subject, today }: ApplicationStep<'deliverRefusalLetter'>): Promise<void> {
  if (!subject.refusalLetter || subject.refusalLetter.deliveredOn) throw new Refusal('STATE_TRANSITION');
  subject.refusalLetter = { ...subject.refusalLetter, deliveredOn: today };
  await closeCase(em, subject, today);
}

export const statesReason = ({ input }: ApplicationStep<'returnForCheck'>): void => {
  if (input.reason.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
  if (input.reason.length > LONGEST_REASON) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
};

export const sendBack = ({ em, subject }: ApplicationStep<'returnForCheck'>): Promise<void> => handOver(em, subject, townshipUnitOf(subject));
