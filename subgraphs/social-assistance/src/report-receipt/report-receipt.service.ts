import { type Actor, countRequests, newId, policyNumber, Refusal, type Step, type SubgraphContext } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { type Reporter, ReporterKind, ReportReceipt, type ReceiptKind, ReceiptState } from './report-receipt.entity.js';

/** Operations by which people hand something in. */
const entries = ['ProactiveReport.reportHardship', 'Complaint.fileComplaint'];
/** Roles that hand in on their own account and not for their office: they alone are limited in number. */
const ofTheirOwn: readonly Actor['role'][] = ['citizen', 'org', 'facility'];

const kinds: Partial<Record<Actor['role'], ReporterKind>> = {
  citizen: ReporterKind.CITIZEN, village: ReporterKind.VILLAGE, 'town.assist': ReporterKind.TOWNSHIP, 'county.assist': ReporterKind.COUNTY, org: ReporterKind.SOCIAL_WORKER,
  facility: ReporterKind.FACILITY, hotline: ReporterKind.HOTLINE,
};

/** As what somebody reports. */
export function reporterKindOf({ role }: Actor): ReporterKind {
  const kind = kinds[role];
  if (!kind) throw new Error(`${role} reports nothing`);
  return kind;
}

type Entry = Pick<Step<unknown, unknown>, 'em' | 'actor' | 'now' | 'today'>;

/** So many a day from one account and no more. */
export async function isWithinRate({ em, actor, today }: Entry): Promise<void> {
  if (!ofTheirOwn.includes(actor.role)) return;
  const made = await countRequests(em, 'report-entry', actor.id, entries);
  if (made > policyNumber('assistance.report.most-a-day', { on: today })) throw new Refusal('REPORTS_TOO_MANY');
}

/** What somebody states of themselves. */
export interface ReporterFacts {
  readonly anonymous?: boolean | null | undefined;
  readonly contactName?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
}

/** What was handed in. */
export interface HandedIn {
  readonly id: string;
  readonly number: string;
  readonly kind: ReceiptKind;
  readonly divisionCode: string;
  readonly synthetic: boolean;
}

/** Keeps who handed something in, apart from it. */
export function giveReceipt({ em, actor, now }: Entry, { id, number, kind, divisionCode, synthetic }: HandedIn, { anonymous, contactName, contactPhone }: ReporterFacts): void {
  const isNamed = anonymous !== true;
  em.persist(Object.assign(new ReportReceipt(), {
    id: newId('rr'), subjectId: id, number, kind, at: now, state: ReceiptState.RECEIVED, answer: null, residentId: isNamed && actor.role === 'citizen' ? (actor.residentIds[0] ?? null) : null,
    reporterKind: reporterKindOf(actor), name: isNamed ? (contactName?.trim() || null) : null, phone: isNamed ? (contactPhone ?? null) : null, divisionCode, synthetic,
  }));
}

/** The receipt as whoever hands something in gets it at once. */
export const receiptOf = (number: string, kind: ReceiptKind, at: Date, state = ReceiptState.RECEIVED): ReportReceipt => Object.assign(new ReportReceipt(), { number, kind, at, state, answer: null });

/** Tells whoever handed something in how far it has come, and what is answered. */
export const tellReporter = (em: EntityManager, subjectId: string, state: ReceiptState, answer?: string): Promise<number> =>
  em.nativeUpdate(ReportReceipt, { subjectId }, { state, ...(answer === undefined ? {} : { answer }) });

/** Receipts of a citizen, the newest first. Those of a ward are the ward's alone: a guardian may be who was reported. */
export async function loadOwnReceipts({ rows, viewer: { claims: { residentId } } }: SubgraphContext): Promise<ReportReceipt[]> {
  return residentId ? rows.find(ReportReceipt, { residentId }, { orderBy: { id: 'desc' } }) : [];
}

/** Who handed something in, for those who may know. */
export async function loadReporter({ loaders }: SubgraphContext, subjectId: string): Promise<Reporter | null> {
  const receipt = await loaders.one(ReportReceipt, 'subjectId').load(subjectId);
  return receipt && { kind: receipt.reporterKind, name: receipt.name, phone: receipt.phone, residentId: receipt.residentId };
}
