import { addMonths, assertNotMaker, newId, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { checkSourceCodes } from '../application.codes.js';
import type { AssistanceApplication } from '../assistance-application.entity.js';
import { EconomicCheck } from '../../economic-check/economic-check.entity.js';
import { fenOf, yuanOf } from '../../money.js';
import { AssistanceProgram, SelfCareLevel } from '../../program.js';
import type { SelfCareItem } from '../application-enums.js';
import type { ApplicationGuard, ApplicationStep } from './application-step.js';
import { openCase, townshipUnitOf } from './case-register.js';
import { rightsOf } from './details.js';

const LONGEST_TEXT = 500;
const MONTHS_OF_YEAR = 12n;

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

export async function askForCheck({ em, subject, now }: ApplicationStep<'requestEconomicCheck'>): Promise<void> {
  const earlier = await em.count(EconomicCheck, { applicationId: subject.id });
  em.persist(Object.assign(new EconomicCheck(), {
    id: newId('ec'), applicationId: subject.id, requestNo: `HD${subject.caseNo}${String(earlier + 1).padStart(2, '0')}`, requestedAt: now, completedAt: null, validTo: null, conclusion: null,
    totalIncome: null, perCapitaIncome: null, storedSources: [], propertyItems: [], ...rightsOf(subject), residentIds: subject.residentIds, adultOn: subject.adultOn, synthetic: subject.synthetic,
  }));
}

/** Enters the report of a check. Income per head is worked out here, from the whole. */
export async function enterReport({ em, subject, input, now, today }: ApplicationStep<'recordEconomicCheck'>): Promise<void> {
  const check = await em.findOne(EconomicCheck, { applicationId: subject.id, requestNo: input.requestNo });
  if (!check) throw new Refusal('NOT_FOUND', ['input', 'requestNo']);
  if (check.completedAt) throw new Refusal('CHECK_CONCLUDED', ['input', 'requestNo']);
  if (input.sources.some(({ source, hits }) => !checkSourceCodes.has(source) || hits < 0)) throw new Refusal('BAD_USER_INPUT', ['input', 'sources']);
  if (fenOf(input.totalIncome) < 0n) throw new Refusal('BAD_USER_INPUT', ['input', 'totalIncome']);
  Object.assign(check, {
    completedAt: now, validTo: addMonths(today, policyNumber('assistance.economic-check-validity', placeOf(subject, today))), conclusion: input.conclusion, totalIncome: input.totalIncome,
    perCapitaIncome: yuanOf(fenOf(input.totalIncome) / (MONTHS_OF_YEAR * BigInt(subject.persons))),
    storedSources: input.sources.map(({ source, status, hits }) => ({ sourceCode: source, status, hits })), propertyItems: input.propertyItems.map(({ kind, value }) => ({ kind, value })),
  });
}

export function review({ subject, input, now }: ApplicationStep<'recordDemocraticReview'>): void {
  const { attendees, votesFor, votesAgainst } = input;
  if (votesFor < 0 || votesAgainst < 0 || votesFor + votesAgainst > attendees) throw new Refusal('BAD_USER_INPUT', ['input', 'attendees']);
  subject.reviews = [...subject.reviews, { at: now.toISOString(), attendees, votesFor, votesAgainst }];
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
