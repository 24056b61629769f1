import { createHash } from 'node:crypto';
import { civilError } from '@civil/schema/errors';
import { COUNTY_DIGITS, divisionLevel } from '@civil/schema/scalars';
import { newId, nextSerial, oneAtATime, optionalText, OutboxEntry, Refusal, type Step } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { Resident } from '../resident/resident.entity.js';
import { ServiceItem } from '../service-item/service-item.entity.js';
import { ServiceApplication, ServiceApplicationStatus } from './service-application.entity.js';
import type {
  ReceiveExternalApplicationInput, RecordCommitmentCheckInput, SubmitWithCommitmentInput, UpdateExternalStatusInput, WithdrawServiceApplicationInput,
} from './service-application.inputs.js';

/** Every step of an application for a service, with what it takes. */
export interface ServiceApplicationInputs {
  receiveExternalApplication: ReceiveExternalApplicationInput;
  submitWithCommitment: SubmitWithCommitmentInput;
  handOverApplication: Record<string, never>;
  updateExternalStatus: UpdateExternalStatusInput;
  withdrawServiceApplication: WithdrawServiceApplicationInput;
  recordCommitmentCheck: RecordCommitmentCheckInput;
}
type ApplicationStep<E extends keyof ServiceApplicationInputs> = Step<ServiceApplication, ServiceApplicationInputs[E]>;

const { HANDED_OVER, ACCEPTED, RETURNED, GRANTED, REFUSED, REVOKED } = ServiceApplicationStatus;
const EXTERNAL_NUMBER = /^[\w-]{1,64}$/;
const IDENTITY_CARD = '111';
const LEVELS: readonly number[] = [3, 4];
const LONGEST_REMARK = 200;

/** An application of which nothing is stated yet. */
export const emptyApplication = (): ServiceApplication => Object.assign(new ServiceApplication(), {
  id: newId('sv'), externalSystem: null, externalNumber: null, contentDigest: null, remark: null, commitment: null, commitmentCheckedOn: null, commitmentKept: null, synthetic: false,
});

/** What two pushes under one number must agree in. A digest is kept of it, since it names the applicant. */
export const contentDigestOf = ({ itemCode, division, idNumber, name }: ReceiveExternalApplicationInput): string =>
  createHash('sm3').update(JSON.stringify([itemCode, division, idNumber, name.trim()])).digest('hex');

/** One number of a system is received once: of two at once, the second waits here and then meets the first. */
export async function isNewNumber({ em, input, actor }: ApplicationStep<'receiveExternalApplication'>): Promise<void> {
  if (!EXTERNAL_NUMBER.test(input.externalNumber)) throw new Refusal('BAD_USER_INPUT', ['input', 'externalNumber']);
  await oneAtATime(em, `external-number:${actor.id}:${input.externalNumber}`);
  const known = await em.count(ServiceApplication, { externalSystem: actor.id, externalNumber: input.externalNumber });
  if (known > 0) throw new Refusal('EXTERNAL_NUMBER_KNOWN', ['input', 'externalNumber']);
}

async function itemOf(em: EntityManager, code: string): Promise<ServiceItem> {
  const item = await em.findOne(ServiceItem, { id: code });
  if (!item) throw new Refusal('SERVICE_ITEM_UNKNOWN', ['input', 'itemCode']);
  return item;
}

async function begin({ em, subject, now, today }: Pick<ApplicationStep<'submitWithCommitment'>, 'em' | 'subject' | 'now' | 'today'>, item: ServiceItem, division: string, applicant: Resident): Promise<void> {
  const [county, year] = [division.slice(0, COUNTY_DIGITS), today.slice(0, 4)];
  Object.assign(subject, {
    code: `FW${county}${year}${await nextSerial(em, 'FW', county, year)}`, itemCode: item.id, domain: item.domain, divisionCode: division, applicantId: applicant.id, adultOn: applicant.adultOn,
    receivedAt: now, changedAt: now, acceptedOn: today,
  });
}

const assertLevel = (division: string): void => {
  if (!LEVELS.includes(divisionLevel(division))) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
};

/** Takes an application in. Whose number and name do not go together is answered like one whom nobody knows. */
export async function receive(step: ApplicationStep<'receiveExternalApplication'>): Promise<void> {
  const { em, subject, input, actor } = step;
  assertLevel(input.division);
  const item = await itemOf(em, input.itemCode);
  const applicant = await em.findOne(Resident, { idTypeCode: IDENTITY_CARD, idNumber: input.idNumber, name: input.name.trim() });
  if (!applicant) throw new Refusal('APPLICANT_UNKNOWN', ['input', 'idNumber']);
  Object.assign(subject, { externalSystem: actor.id, externalNumber: input.externalNumber, contentDigest: contentDigestOf(input) });
  await begin(step, item, input.division, applicant);
}

/** An application by commitment: what was promised stays with it as it read on that day. */
export async function commit(step: ApplicationStep<'submitWithCommitment'>): Promise<void> {
  const { em, subject, input, actor } = step;
  assertLevel(input.division);
  const item = await itemOf(em, input.itemCode);
  if (item.commitment === null) throw new Refusal('COMMITMENT_NOT_OFFERED', ['input', 'itemCode']);
  if (!input.committed) throw new Refusal('COMMITMENT_REQUIRED', ['input', 'committed']);
  const applicantId = input.applicantId ?? actor.residentIds[0];
  const applicant = applicantId && actor.residentIds.includes(applicantId) ? await em.findOne(Resident, { id: applicantId }) : null;
  if (!applicant) throw civilError('FORBIDDEN_ROW', { argument: 'input.applicantId' });
  subject.commitment = item.commitment;
  await begin(step, item, input.division, applicant);
}

/** Hands over: the domain that handles the item finds the application in the outbox, under what it is for. */
export function handOver({ em, subject, now }: ApplicationStep<'handOverApplication'>): void {
  subject.changedAt = now;
  em.persist(Object.assign(new OutboxEntry(), {
    at: now, subjectType: 'ServiceApplication', subjectId: subject.id, event: 'serviceApplicationHandedOver',
    facts: { code: subject.code, item: subject.itemCode, domain: subject.domain, division: subject.divisionCode, commitment: subject.commitment !== null },
  }));
}

const next: Readonly<Partial<Record<ServiceApplicationStatus, readonly ServiceApplicationStatus[]>>> = { [HANDED_OVER]: [ACCEPTED, RETURNED], [ACCEPTED]: [GRANTED, REFUSED] };

/** What the handling unit tells of an application, which never goes back a step. */
export function update({ subject, input, now }: ApplicationStep<'updateExternalStatus'>): void {
  if (!next[subject.status]?.includes(input.status)) throw new Refusal('STATE_TRANSITION', ['input', 'status']);
  const remark = optionalText(input.remark, LONGEST_REMARK, 'remark');
  if (remark === null && (input.status === RETURNED || input.status === REFUSED)) throw new Refusal('EXPLANATION_REQUIRED', ['input', 'remark']);
  Object.assign(subject, { status: input.status, remark, changedAt: now });
}

export function withdraw({ subject, now }: ApplicationStep<'withdrawServiceApplication'>): void {
  subject.changedAt = now;
}

/** Looks into a promise once. One that did not hold undoes what was granted on it. */
export function checkCommitment({ subject, input, now, today }: ApplicationStep<'recordCommitmentCheck'>): void {
  if (subject.commitment === null || subject.commitmentKept !== null) throw new Refusal('STATE_TRANSITION');
  const remark = optionalText(input.remark, LONGEST_REMARK, 'remark');
  if (!input.kept && remark === null) throw new Refusal('EXPLANATION_REQUIRED', ['input', 'remark']);
  Object.assign(subject, { commitmentKept: input.kept, commitmentCheckedOn: today, changedAt: now, remark: remark ?? subject.remark, ...(input.kept ? {} : { status: REVOKED }) });
}
