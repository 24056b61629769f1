import { divisionPrefix } from '@civil/schema/scalars';
import { assertNotMaker, newId, Refusal, RunningClock, type Step } from '@civil/subgraph-kernel';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient, MachineClientStatus } from '../machine-client/machine-client.entity.js';
import { PROVINCE } from '../province.js';
import { LONGEST_REASON, optionalText, statedReason, statedText } from '../sharing-step.js';
import { assertFields, assertMethod, assertShared } from './grantable.js';
import type { ShareRequestContentInput, ShareRequestInputs } from './request-inputs.js';
import { ShareRequest, ShareRequestStatus } from './share-request.entity.js';

export type RequestStep<E extends keyof ShareRequestInputs> = Step<ShareRequest, ShareRequestInputs[E]>;
type OfRequest = Pick<Step<ShareRequest, unknown>, 'em' | 'subject'>;

const LONGEST_UNIT = 60;
const LONGEST_TEXT = 300;
const LONGEST_CONSENT = 60;
const MOST_ROWS = 10_000_000;

/** A request that asks for nothing yet. */
export const emptyRequest = (): ShareRequest => Object.assign(new ShareRequest(), {
  id: newId('sr'), sharingClass: null, fieldsApproved: [], submittedAt: null, supplementAsked: null, extensionConsent: null, extensionReason: null, answerDueAt: null, answeredAt: null, refusalReason: null,
  closeReason: null, acceptedOn: null, synthetic: false,
});

/** The resource of a request. @throws Refusal `RESOURCE_UNKNOWN`. */
async function resourceOf({ em }: Pick<OfRequest, 'em'>, id: string): Promise<DataResource> {
  const resource = await em.findOne(DataResource, { id });
  if (!resource) throw new Refusal('RESOURCE_UNKNOWN', ['input', 'content', 'resourceId']);
  return resource;
}

/** A client that may be given data. @throws Refusal `CLIENT_NOT_ENABLED`. */
export async function assertEnabled({ em, subject: { clientId } }: OfRequest): Promise<void> {
  if ((await em.count(MachineClient, { id: clientId, status: MachineClientStatus.ENABLED })) === 0) throw new Refusal('CLIENT_NOT_ENABLED');
}

const contentOf = (content: ShareRequestContentInput) => ({
  resourceId: content.resourceId, requester: statedText(content.requester, LONGEST_UNIT, 'requester'), legalBasis: statedText(content.legalBasis, LONGEST_REASON, 'legalBasis'), basisValidTo: content.basisValidTo ?? null,
  scenario: statedText(content.scenario, LONGEST_TEXT, 'scenario'), fieldsAsked: content.fields, divisionCode: content.division, method: content.method, quotaAsked: content.quotaPerDay, useFrom: content.useFrom,
  useTo: content.useTo,
});

/** What can be said of the content alone. @throws Refusal. */
async function assertContent({ em, input: { content } }: RequestStep<'draftShareRequest'> | RequestStep<'amendShareRequest'>): Promise<void> {
  const path = (field: string): string[] => ['input', 'content', field];
  const resource = await resourceOf({ em }, content.resourceId);
  assertShared(resource, path('resourceId'));
  assertFields(resource, content.fields, path('fields'));
  assertMethod(resource, content.method, path('method'));
  if (!content.division.startsWith(divisionPrefix(PROVINCE))) throw new Refusal('DIVISION_UNKNOWN', path('division'));
  if (content.quotaPerDay < 1 || content.quotaPerDay > MOST_ROWS) throw new Refusal('BAD_USER_INPUT', path('quotaPerDay'));
  if (content.useTo < content.useFrom) throw new Refusal('BAD_USER_INPUT', path('useTo'));
}
export const isContentSound = assertContent;

/** A client drafts for itself; a steward says for whom. */
export async function draft({ em, subject, input, actor }: RequestStep<'draftShareRequest'>): Promise<void> {
  const isClient = actor.role === 'platform_pull';
  if (isClient && input.clientId && input.clientId !== actor.id) throw new Refusal('FORBIDDEN_ROW', ['input', 'clientId']);
  const clientId = isClient ? actor.id : input.clientId;
  if (!clientId) throw new Refusal('BAD_USER_INPUT', ['input', 'clientId']);
  Object.assign(subject, { clientId, ...contentOf(input.content) });
  await assertEnabled({ em, subject });
}

export const amend = ({ subject, input }: RequestStep<'amendShareRequest'>): void => { Object.assign(subject, contentOf(input.content)); };

/** The catalogue may have changed since the draft. */
export async function isStillShared({ em, subject, today }: RequestStep<'submitShareRequest'>): Promise<void> {
  const resource = await resourceOf({ em }, subject.resourceId);
  assertShared(resource, ['input', 'id']);
  assertFields(resource, subject.fieldsAsked, ['input', 'id']);
  assertMethod(resource, subject.method, ['input', 'id']);
  if (subject.useTo < today) throw new Refusal('CLOCK_EXPIRED', ['input', 'id']);
  if (subject.basisValidTo !== null && subject.basisValidTo < today) throw new Refusal('GRANT_BASIS_LAPSED', ['input', 'id']);
}

export async function submit({ em, subject, now, today }: RequestStep<'submitShareRequest'>): Promise<void> {
  const { sharingClass } = await resourceOf({ em }, subject.resourceId);
  Object.assign(subject, { sharingClass, submittedAt: now, acceptedOn: today });
}

/** What is missing is told once: whoever has been told everything is answered. */
export const isFirstTold = ({ subject }: RequestStep<'requestShareSupplement'>): void => {
  if (subject.supplementAsked !== null) throw new Refusal('SUPPLEMENT_ASKED_ALREADY');
};
export const askSupplement = ({ subject, input }: RequestStep<'requestShareSupplement'>): void => { subject.supplementAsked = statedText(input.missing, LONGEST_TEXT, 'missing'); };

/** Once, while there is time, with the consent of the sharing authority; a request of the unconditional class has no extension. */
export function mayBeExtended({ subject, input, now }: RequestStep<'extendShareAnswer'>): void {
  if (subject.sharingClass !== 'CONDITIONAL' || subject.extensionConsent !== null) throw new Refusal('EXTENSION_NOT_ALLOWED');
  if (now > subject.nextDueAt) throw new Refusal('CLOCK_EXPIRED');
  if (!input.consent?.trim()) throw new Refusal('AUTHORITY_CONSENT_REQUIRED', ['input', 'consent']);
}
export async function extend({ em, subject, input }: RequestStep<'extendShareAnswer'>): Promise<void> {
  const running = await em.findOneOrFail(RunningClock, { subjectId: subject.id, name: 'share-answer', stoppedAt: null });
  Object.assign(subject, { extensionConsent: statedText(input.consent ?? '', LONGEST_CONSENT, 'consent'), extensionReason: statedReason(input.reason), answerDueAt: running.dueAt });
}

/** Whoever has drafted or submitted a request for another does not answer it. */
export const isNotOwnRequest = ({ em, subject, actor }: RequestStep<'answerShareRequest'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['draftShareRequest', 'amendShareRequest', 'submitShareRequest']);

export async function answer({ em, subject, input, now }: RequestStep<'answerShareRequest'>): Promise<void> {
  if (!input.approved) {
    Object.assign(subject, { status: ShareRequestStatus.REFUSED, refusalReason: statedReason(input.reason), answeredAt: now });
    return;
  }
  const resource = await resourceOf({ em }, subject.resourceId);
  const fields = input.fields ?? subject.fieldsAsked;
  assertShared(resource, ['input', 'id']);
  assertFields(resource, fields, ['input', 'fields']);
  if (fields.some((field) => !subject.fieldsAsked.includes(field))) throw new Refusal('FIELD_NOT_ASKED', ['input', 'fields']);
  Object.assign(subject, { status: ShareRequestStatus.APPROVED, fieldsApproved: fields, answeredAt: now });
}

export const withdraw = ({ subject, input }: RequestStep<'withdrawShareRequest'>): void => { subject.closeReason = optionalText(input.reason, LONGEST_REASON, 'reason'); };
