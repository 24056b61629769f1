import { chinaTime } from '@civil/schema/scalars';
import { attachmentRecord, clockOf, type ClockRule, Refusal } from '@civil/subgraph-kernel';
import { classOfDocument, DocumentKind } from '../../assistance-application/document-kinds.js';
import { ConfirmAuthority } from '../../assistance-application/application-enums.js';
import { fenOf } from '../../money.js';
import { moveBalance } from '../../reserve-fund/move-balance.js';
import { ReserveEntryKind } from '../../reserve-fund/reserve-fund.entity.js';
import { ceilingOf } from '../aid-ceilings.js';
import { AidPaymentMethod, reserveMethods } from '../aid-enums.js';
import type { TemporaryAid } from '../temporary-aid.entity.js';
import type { AidStep } from './aid-step.js';
import { closeAidCase, notifyHome, numberAid, openAidCase } from './case-file.js';
import { writeAidDetails } from './details.js';
import { assertNotTooOften } from './frequency.js';
import { measuresOf, writeMeasures } from './measures.js';

/** How long it may take from the report to the aid: begun by the report, so it has run already when the aid is there. */
const urgentAid: ClockRule<TemporaryAid> = { name: 'urgent-aid', parameter: 'assistance.temporary.urgent-aid', since: ({ reportedAt }) => reportedAt as Date };

/** Whoever is where it happened aids, whosever resident it is (Social Assistance Law 2026, art. 37). */
export const isPlaceOfEvent = ({ input: { details }, actor }: AidStep<'grantUrgentAid'>): void => {
  if (!actor.scopePrefix || !details.place.startsWith(actor.scopePrefix)) throw new Refusal('PLACE_NOT_OURS', ['input', 'details', 'place']);
};

/** An aid at once is paid by whoever gives it. */
export const isPaidAtOnce = ({ input, now }: AidStep<'grantUrgentAid'>): void => {
  if (!reserveMethods.includes(input.method)) throw new Refusal('BAD_USER_INPUT', ['input', 'method']);
  if (input.method === AidPaymentMethod.RESERVE_TRANSFER && !input.details.account) throw new Refusal('ACCOUNT_FORMAT', ['input', 'details', 'account']);
  const reportedAt = new Date(input.reportedAt);
  if (reportedAt > now || chinaTime(reportedAt).slice(0, 10) < input.details.occurredOn) throw new Refusal('BAD_USER_INPUT', ['input', 'reportedAt']);
};

/** Grants at once: the amount within the small ceiling, the money out of the reserve fund of the township, the papers later. */
export async function grantAtOnce({ em, subject, input, actor, now, today }: AidStep<'grantUrgentAid'>): Promise<void> {
  await writeAidDetails(em, subject, input.details, today);
  writeMeasures(subject, measuresOf(input.measures));
  Object.assign(subject, { acceptedOn: today, reportedAt: new Date(input.reportedAt), grantedOn: today, decision: { granted: true, authority: ConfirmAuthority.TOWNSHIP, unit: actor.unit, on: today } });
  if (fenOf(subject.amount) > (await ceilingOf(em, 'urgent-ceiling', subject, today))) throw new Refusal('AID_CAP_EXCEEDED', ['input', 'measures']);
  await assertNotTooOften(em, subject, today);
  await numberAid(em, subject, today);
  await payOutOfReserve({ em, subject, actor, now, today }, input.method);
  openAidCase(em, subject, today);
  notifyHome(em, subject, now);
  em.persist(Object.assign(clockOf(subject, urgentAid, now, today), { stoppedAt: now }));
}

/** Pays an aid out of the reserve fund of its township; a referral costs nothing. @throws Refusal `RESERVE_INSUFFICIENT`. */
export async function payOutOfReserve({ em, subject, actor, now, today }: Pick<AidStep<'grantUrgentAid'>, 'em' | 'subject' | 'actor' | 'now' | 'today'>, method: AidPaymentMethod): Promise<void> {
  const fen = fenOf(subject.amount);
  if (fen > 0n) {
    const key = { divisionCode: subject.placeDivisionCode, year: Number(today.slice(0, 4)) };
    subject.reserveFundId = (await moveBalance(em, key, { kind: ReserveEntryKind.GRANT, fen: -fen, aidId: subject.id, actor, now })).id;
  }
  Object.assign(subject, { paymentMethod: method, paidAt: now });
}

/** An emergency ends after it has begun, and not in the future. */
export const hasEnded = ({ subject, input, today }: AidStep<'endEmergency'>): void => {
  if (input.endedOn < subject.occurredOn || input.endedOn > today) throw new Refusal('BAD_USER_INPUT', ['input', 'endedOn']);
};

export function endEmergency({ subject, input }: AidStep<'endEmergency'>): void {
  subject.emergencyEndedOn = input.endedOn;
}

/** Registers papers that come with a step. @throws Refusal for a kind that nobody knows. */
export function addPapers({ em, subject, input, now }: Pick<AidStep<'addLaterPapers'>, 'em' | 'subject' | 'input' | 'now'> | Pick<AidStep<'submitAid'>, 'em' | 'subject' | 'input' | 'now'>): void {
  for (const document of input.documents) {
    if (!(document.kind in DocumentKind)) throw new Refusal('BAD_USER_INPUT', ['input', 'documents', 'kind']);
    em.persist(attachmentRecord(document, { subjectId: subject.id, dataClass: classOfDocument(document.kind as DocumentKind), at: now, synthetic: subject.synthetic }));
  }
}

/** With the papers the matter is closed. */
export async function addLaterPapers(step: AidStep<'addLaterPapers'>): Promise<void> {
  if (step.input.documents.length === 0) throw new Refusal('PAPERS_MISSING', ['input', 'documents']);
  addPapers(step);
  await closeAidCase(step.em, step.subject, step.today);
}
