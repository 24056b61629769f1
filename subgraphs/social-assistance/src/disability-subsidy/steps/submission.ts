import { civilError } from '@civil/schema/errors';
import { divisionLevel, isLuhnValid } from '@civil/schema/scalars';
import { assertNotMaker, newId, nextSerial, oneAtATime, Refusal } from '@civil/subgraph-kernel';
import { openCase } from '../../assistance-application/steps/case-register.js';
import { adultOnOf } from '../../assistance-application/supplement-ground.js';
import { AssistanceProgram } from '../../program.js';
import { DisabilitySubsidyApplication } from '../disability-subsidy-application.entity.js';
import { undecidedStatuses } from '../subsidy-enums.js';
import { runningProgramsOf } from './eligibility.js';
import { acceptingUnitOf, countyOf, homeUnitOf, provinceOf, type SubsidyGuard, type SubsidyStep } from './subsidy-step.js';

const { DIS_LIVING, DIS_NURSING, TEKUN } = AssistanceProgram;
const COUNTY = 3;
const TOWNSHIP = 4;
const VILLAGE = 5;

/** An application of which nothing is stated yet. */
export const emptySubsidyApplication = (): DisabilitySubsidyApplication => Object.assign(new DisabilitySubsidyApplication(), {
  id: newId('ds'), acceptedOn: null, missing: null, check: null, decision: null, handlerUnit: null, enrollmentId: null, synthetic: false,
});

type Submission = SubsidyStep<'submitDisabilitySubsidy'>;

/** Looks at what is stated by itself. @throws Refusal naming the field. */
export const isWellStated = ({ input, today }: Submission): void => {
  const refuse = (code: string, field: string): never => { throw new Refusal(code, ['input', field]); };
  if (input.program !== DIS_LIVING && input.program !== DIS_NURSING) refuse('BAD_USER_INPUT', 'program');
  if (divisionLevel(input.appliedAt) !== TOWNSHIP) refuse('DIVISION_LEVEL', 'appliedAt');
  if (divisionLevel(input.residenceDivision) !== VILLAGE) refuse('DIVISION_LEVEL', 'residenceDivision');
  if (divisionLevel(input.homeDivision) < (provinceOf(input.homeDivision) === provinceOf(input.appliedAt) ? TOWNSHIP : COUNTY)) refuse('DIVISION_LEVEL', 'homeDivision');
  if (!isLuhnValid(input.account)) refuse('ACCOUNT_FORMAT', 'account');
  if (![input.residentId, input.applicantId].includes(input.accountHolderId)) refuse('ACCOUNT_NOT_BENEFICIARY', 'accountHolderId');
  if (input.applicantId === input.residentId && adultOnOf(input.card.birthDate) > today) refuse('GUARDIAN_REQUIRED', 'applicantId');
};

/** Whoever files does so for themselves or their ward; an officer where the person is met or lives. @throws `FORBIDDEN_ROW`. */
export const mayFile = ({ actor, input }: Submission): void => {
  const isOwn = actor.residentIds[0] === input.applicantId && actor.residentIds.includes(input.residentId);
  const isNear = actor.scopePrefix !== undefined && [input.appliedAt, input.residenceDivision].some((code) => code.startsWith(actor.scopePrefix as string));
  if (!(actor.role === 'citizen' ? isOwn : isNear)) throw civilError('FORBIDDEN_ROW', { argument: 'input' });
};

/** One at a time for each subsidy: of two at once, the second waits here and then finds the first. */
export const isOnlySubsidy = async ({ em, input }: Submission): Promise<void> => {
  await oneAtATime(em, input.residentId);
  const open = await em.count(DisabilitySubsidyApplication, { residentId: input.residentId, program: input.program, status: { $in: [...undecidedStatuses] } });
  if (open > 0) throw new Refusal('APPLICATION_OPEN');
};

/** Neither the extremely poor, nor who is paid this subsidy already. */
export const isNotExcluded = async ({ em, input, today }: Submission): Promise<void> => {
  const running = await runningProgramsOf(em, input.residentId, today);
  if (running.includes(TEKUN) || running.includes(input.program)) throw new Refusal('PROGRAM_CONFLICT');
};

export async function file({ em, subject, input, today }: Submission): Promise<void> {
  const { program, residentId, applicantId, appliedAt, homeDivision, residenceDivision, urbanRural, channel, account, card } = input;
  const year = today.slice(0, 4);
  const parties = [...new Set([residentId, applicantId])];
  Object.assign(subject, {
    program, residentId, applicantId, categoryCode: card.category, grade: card.grade, appliedDivisionCode: appliedAt, homeDivisionCode: homeDivision, residenceDivisionCode: residenceDivision, urbanRural, channel, account,
    crossRegion: countyOf(homeDivision) !== countyOf(appliedAt), crossProvince: provinceOf(homeDivision) !== provinceOf(appliedAt), submittedOn: today, residentIds: [residentId], partyIds: parties,
    caseNo: `SQ${appliedAt}${year}${await nextSerial(em, 'SQ', appliedAt, year)}`,
    // A guardian who applies for a child is of age: the application is about more than the child.
    adultOn: applicantId === residentId ? adultOnOf(card.birthDate) : today,
  });
}

/** The township that was applied to accepts, and nobody else. @throws `FORBIDDEN_ACTION`. */
export const isAcceptingTownship: SubsidyGuard = ({ subject, actor }) => {
  if (actor.scopePrefix !== subject.appliedDivisionCode) throw civilError('FORBIDDEN_ACTION', { rule: 'accepting-township' });
};

/** Acceptance opens a case, and with it what other lines know of the person: nobody opens one for an application of their own making. */
export const isNotFiler: SubsidyGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['submitDisabilitySubsidy']);

/** Accepts; the case of one's own county goes to the county at once, that of another waits to be sent. */
export async function accept({ em, subject, today }: SubsidyStep<'acceptDisabilitySubsidy'>): Promise<void> {
  subject.acceptedOn = today;
  await openCase(em, subject, subject.crossRegion ? acceptingUnitOf(subject) : homeUnitOf(subject), today);
}
