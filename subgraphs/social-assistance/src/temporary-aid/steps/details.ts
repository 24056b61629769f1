import { civilError } from '@civil/schema/errors';
import { divisionLevel, isLuhnValid } from '@civil/schema/scalars';
import { type Actor, newId, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { adultOnOf } from '../../assistance-application/supplement-ground.js';
import type { TempKind } from '../aid-enums.js';
import { AidRecipient } from '../aid-recipient.entity.js';
import { tempCauseCodes } from '../temporary-aid.codes.js';
import { TemporaryAid } from '../temporary-aid.entity.js';
import type { AidStep } from './aid-step.js';
import type { AidDetailsInput } from './step-inputs.js';

const MOST_RECIPIENTS = 20;
const LONGEST_NAME = 50;
const LONGEST_TEXT = 500;
const TOWNSHIP = 4;
const VILLAGE = 5;

const refuse = (code: string, field: string): never => { throw new Refusal(code, ['input', 'details', field]); };

/** An aid of which nothing is stated yet. */
export const emptyAid = (kind: TempKind) => (): TemporaryAid => Object.assign(new TemporaryAid(), {
  id: newId('ta'), caseNo: null, kind, homeNotifiedAt: null, measures: [], visits: [], opinion: null, decision: null, refusalLetter: null,
  terminationGround: null, corrections: [], reportedAt: null, emergencyEndedOn: null, grantedOn: null, amount: '0.00', cashAmount: '0.00', paymentMethod: null, orderedAt: null, handedOverAt: null, paidAt: null, reserveFundId: null,
  acceptedOn: null, handlerUnit: null, systemStepOn: null, synthetic: false,
});

/** Looks at what is stated by itself. @throws Refusal naming the field. */
function checkDetails(details: AidDetailsInput, today: string): void {
  const { recipients, occurrence } = details;
  if (details.applicantName.trim().length < 2 || details.applicantName.length > LONGEST_NAME) refuse('BAD_USER_INPUT', 'applicantName');
  if (recipients.length === 0 || recipients.length > MOST_RECIPIENTS || new Set(recipients.map(({ residentId }) => residentId)).size < recipients.length) refuse('BAD_USER_INPUT', 'recipients');
  if (recipients.some(({ birthDate }) => birthDate > today || birthDate < '1900-01-01')) refuse('BAD_USER_INPUT', 'recipients');
  if (!tempCauseCodes.has(details.cause)) refuse('BAD_USER_INPUT', 'cause');
  if (details.occurredOn > today) refuse('BAD_USER_INPUT', 'occurredOn');
  if (occurrence.trim().length === 0 || occurrence.length > LONGEST_TEXT) refuse('BAD_USER_INPUT', 'occurrence');
  if (divisionLevel(details.place) !== TOWNSHIP) refuse('DIVISION_LEVEL', 'place');
  if (divisionLevel(details.village) !== VILLAGE || !details.village.startsWith(details.place)) refuse('DIVISION_LEVEL', 'village');
  if (details.home && divisionLevel(details.home) < TOWNSHIP) refuse('DIVISION_LEVEL', 'home');
  if (details.account && !isLuhnValid(details.account)) refuse('ACCOUNT_FORMAT', 'account');
  const holders = [details.applicantId, ...recipients.map(({ residentId }) => residentId)];
  if (details.account && !holders.some((id) => id === details.accountHolderId)) refuse('ACCOUNT_NOT_BENEFICIARY', 'accountHolderId');
}

/** Whoever fills in an application does so for themselves or those in their care, or in their own place. @throws `FORBIDDEN_ROW`. */
function assertMayFile({ role, residentIds, scopePrefix }: Actor, { applicantId, place, village }: AidDetailsInput): void {
  const isNear = scopePrefix !== undefined && [place, village].some((code) => code.startsWith(scopePrefix));
  if (!(role === 'citizen' ? residentIds.includes(applicantId) : isNear)) throw civilError('FORBIDDEN_ROW', { argument: 'input.details' });
}

/** Columns that decide who comes near an aid, the same on its recipients. */
const rightsOf = ({ placeDivisionCode, homeDivisionCode, villageDivisionCode, partyIds }: TemporaryAid) => ({ placeDivisionCode, homeDivisionCode, villageDivisionCode, partyIds });

/** Persons whom an aid helps. */
export const recipientsOf = (em: EntityManager, { id }: Pick<TemporaryAid, 'id'>): Promise<AidRecipient[]> => em.find(AidRecipient, { aidId: id }, { orderBy: { id: 'asc' } });

/** Writes what is stated into an aid, its recipients included. @throws Refusal for what cannot be. */
export async function writeAidDetails(em: EntityManager, aid: TemporaryAid, details: AidDetailsInput, today: string): Promise<void> {
  checkDetails(details, today);
  const { recipients } = details;
  const adultOns = recipients.map(({ birthDate }) => adultOnOf(birthDate));
  Object.assign(aid, {
    causeCode: details.cause, occurredOn: details.occurredOn, occurrence: details.occurrence.trim(), applicantId: details.applicantId, applicantName: details.applicantName.trim(),
    householdId: details.householdId ?? null, persons: recipients.length, placeDivisionCode: details.place, homeDivisionCode: details.home ?? null, villageDivisionCode: details.village,
    hasResidencePermit: details.hasResidencePermit ?? false, urbanRural: details.urbanRural, declaredExpense: details.declaredExpense ?? null, account: details.account ?? null,
    accountHolderId: details.accountHolderId ?? null, partyIds: [...new Set([details.applicantId, ...recipients.map(({ residentId }) => residentId)])],
    // A guardian who asks for a child is of age: the aid is about more than children.
    adultOn: recipients.some(({ residentId }) => residentId === details.applicantId) ? (adultOns.toSorted()[0] as string) : today,
  });
  await em.nativeDelete(AidRecipient, { aidId: aid.id });
  em.persist(recipients.map(({ residentId, birthDate }) => Object.assign(new AidRecipient(), {
    id: `${aid.id}.${residentId}`, aidId: aid.id, residentId, adultOn: adultOnOf(birthDate), ...rightsOf(aid), synthetic: aid.synthetic,
  })));
}

export async function stateDetails({ em, subject, input, actor, today }: AidStep<'draftAid'> | AidStep<'amendAid'>): Promise<void> {
  assertMayFile(actor, input.details);
  await writeAidDetails(em, subject, input.details, today);
}
