import { assertNotMaker, policyNumber, Refusal } from '@civil/subgraph-kernel';
import type { AssistanceApplication } from '../assistance-application.entity.js';
import { beginCheck, enterReport as enterReportOf } from '../../economic-check/checks-of-applications.js';
import { AssistanceProgram, SelfCareLevel } from '../../program.js';
import type { SelfCareItem } from '../application-enums.js';
import { DocumentKind } from '../document-kinds.js';
import type { ApplicationGuard, ApplicationStep } from './application-step.js';
import { openCase, townshipUnitOf } from './case-register.js';
import { addDocuments } from './documents.js';

const LONGEST_TEXT = 500;

/** Where and when an application is judged. */
export const placeOf = ({ acceptedOn, applyDivisionCode }: AssistanceApplication, today: string) => ({ on: acceptedOn ?? today, division: applyDivisionCode });

/** Acceptance opens a case, and with it what other lines know of those it lists: nobody opens one for an application of their own making. */
export const isNotFiler: ApplicationGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['draftApplication', 'amendDraft', 'submitApplication', 'supplementApplication']);

export async function accept({ em, subject, actor, today }: ApplicationStep<'acceptApplication'>): Promise<void> {
  subject.acceptedOn = today;
  await openCase(em, subject, actor.unit ?? townshipUnitOf(subject), today);
}

/** As many investigators as the rules ask for, each once. */
export const hasInvestigators = ({ subject, input, today }: ApplicationStep<'recordHomeVisit'>): void => {
  const least = policyNumber('assistance.home-visit-investigators', placeOf(subject, today));
  if (new Set(input.investigators).size < least) throw new Refusal('INVESTIGATORS_TOO_FEW', ['input', 'investigators']);
  if (input.investigators.some((account) => account.length === 0 || account.length > 128)) throw new Refusal('BAD_USER_INPUT', ['input', 'investigators']);
  if ((input.livingCondition?.length ?? 0) > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'livingCondition']);
};

const visitBy = (byCounty: boolean) => ({ subject, input, now }: ApplicationStep<'recordHomeVisit'>): void => {
  const { signedByApplicant, livingCondition = null, incomeFound = null, refusal = false } = input;
  subject.homeVisits = [...subject.homeVisits, { at: now.toISOString(), byCounty, investigators: [...new Set(input.investigators)], signedByApplicant, livingCondition, incomeFound, refusal }];
};
export const visitHome = visitBy(false);
export const visitHomeForCounty = visitBy(true);

/** The power to check is signed and was not revoked. */
export const isAuthorised: ApplicationGuard = ({ subject: { storedAuthorisation } }) => {
  if (!storedAuthorisation || storedAuthorisation.revokedAt) throw new Refusal('AUTHORISATION_MISSING');
};

/** Asks for the check of the household, which goes its own way until its report returns. */
export const askForCheck = ({ em, subject, actor, now, today }: ApplicationStep<'requestEconomicCheck'>): Promise<void> => beginCheck(em, subject, { actor, now, today });

/** Enters the report of a check that was made by hand. */
export const enterReport = ({ em, subject, input, actor }: ApplicationStep<'recordEconomicCheck'>): Promise<void> => enterReportOf(em, subject, actor, input);

/** Enters a democratic review: who took part as numbers, its result, and the minutes by their digest. */
export function review({ em, subject, input, now }: ApplicationStep<'recordDemocraticReview'>): void {
  const { attendees, votesFor, votesAgainst, representatives = null, minutes = null } = input;
  if (votesFor < 0 || votesAgainst < 0 || votesFor + votesAgainst > attendees) throw new Refusal('BAD_USER_INPUT', ['input', 'attendees']);
  if (representatives !== null && (representatives < 0 || representatives > attendees)) throw new Refusal('BAD_USER_INPUT', ['input', 'representatives']);
  if (minutes) {
    if (minutes.kind !== DocumentKind.REVIEW_MINUTES) throw new Refusal('BAD_USER_INPUT', ['input', 'minutes', 'kind']);
    addDocuments(em, subject, [minutes], now);
  }
  const supported = votesFor * 2 > attendees;
  subject.reviews = [...subject.reviews, { at: now.toISOString(), attendees, votesFor, votesAgainst, representatives, supported, minutesSm3: minutes?.sm3 ?? null }];
}

/** Level of self-care by how many of the six items fail. */
export function selfCareLevelOf(items: readonly SelfCareItem[], place: { on: string; division: string }): SelfCareLevel {
  const failed = new Set(items).size;
  const isNone = failed >= policyNumber('assistance.tekun.self-care-none-least', place);
  const isPartial = failed >= policyNumber('assistance.tekun.self-care-partial-least', place);
  return isNone ? SelfCareLevel.NONE : isPartial ? SelfCareLevel.PARTIAL : SelfCareLevel.FULL;
}

export function assess({ subject, input, today }: ApplicationStep<'assessSelfCare'>): void {
  if (subject.program !== AssistanceProgram.TEKUN) throw new Refusal('BAD_USER_INPUT', ['input', 'id']);
  subject.selfCare = selfCareLevelOf(input.failed, placeOf(subject, today));
}

/** Whoever has visited the home, or stands among its investigators, gives no opinion and takes no decision. */
export const isNoInvestigator: ApplicationGuard = async ({ em, subject, actor }) => {
  await assertNotMaker(em, subject.id, actor, ['recordHomeVisit', 'recordCountyVisit']);
  if (subject.homeVisits.some(({ investigators }) => investigators.includes(actor.id))) throw new Refusal('MAKER_IS_CHECKER');
};
