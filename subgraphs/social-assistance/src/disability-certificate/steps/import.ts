import { civilError } from '@civil/schema/errors';
import { divisionLevel } from '@civil/schema/scalars';
import { codesUnder, executeSql, NEVER, newId, Refusal, type Step, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { adultOnOf } from '../../assistance-application/supplement-ground.js';
import { monthOf } from '../../months.js';
import { CertificateImport } from '../certificate-import.entity.js';
import { compareCounty } from '../comparison.js';
import { DisabilityCertificate } from '../disability-certificate.entity.js';
import type { CertificateImportInputs } from './step-inputs.js';

const MOST_LINES = 500;
const COUNTY = 3;

type ImportStep<E extends keyof CertificateImportInputs> = Step<CertificateImport, CertificateImportInputs[E]>;

/** The import of a county and month, begun by its first part: of two first parts at once, one begins it and both find it. */
export async function openImport(em: EntityManager, county: string, month: string): Promise<string | undefined> {
  if (divisionLevel(county) !== COUNTY) throw new Refusal('DIVISION_LEVEL', ['input', 'county']);
  await executeSql(em, `insert into ${tableOf(em, CertificateImport)} (id, division_code, month, status, holders, ended, version, next_due_at, synthetic) values (?, ?, ?, 'RECEIVING', 0, 0, 1, ?, false)
    on conflict (division_code, month) do nothing`, [newId('ci'), county, month, NEVER]);
  return (await em.findOne(CertificateImport, { divisionCode: county, month }))?.id;
}

/** The list of a county is received by who works there. @throws `FORBIDDEN_ROW`. */
export const isOwnCounty = ({ subject, actor }: ImportStep<'importDisabilityCertificates'>): void => {
  if (!actor.scopePrefix || !subject.divisionCode.startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ROW', { argument: 'input.county' });
};

/** A month that has come, and lines without a fault. */
export const isReadable = ({ input, today }: ImportStep<'importDisabilityCertificates'>): void => {
  if (input.month > monthOf(today)) throw new Refusal('CLOCK_NOT_REACHED', ['input', 'month']);
  if (input.lines.length === 0 || input.lines.length > MOST_LINES) throw new Refusal('BAD_USER_INPUT', ['input', 'rows']);
  if (input.lines.some(({ fault }) => fault !== null)) throw new Refusal('IMPORT_ROWS_INVALID', ['input', 'rows']);
};

/** The list told of a later month stands: an older one does not overwrite it. */
export const isNotOutdated = async ({ em, subject }: ImportStep<'importDisabilityCertificates'>): Promise<void> => {
  const later = await em.count(CertificateImport, { divisionCode: subject.divisionCode, month: { $gt: subject.month } });
  if (later > 0) throw new Refusal('CLOCK_EXPIRED', ['input', 'month']);
};

/** Writes a part in one statement; told again, a line stays what it is. */
export async function receive({ em, subject, input }: ImportStep<'importDisabilityCertificates'>): Promise<void> {
  const rows = input.lines.flatMap(({ residentId, validTo, divisionCode, card }) => card ? [{
    id: newId('dc'), residentId, categoryCode: card.category, grade: card.grade, validTo, endedOn: null, toldMonth: subject.month, divisionCode, adultOn: adultOnOf(card.birthDate), synthetic: subject.synthetic,
  }] : []);
  await em.upsertMany(DisabilityCertificate, rows, { onConflictFields: ['residentId'], onConflictAction: 'merge', onConflictExcludeFields: ['id', 'synthetic'], disableIdentityMap: true });
  subject.holders = await em.count(DisabilityCertificate, { divisionCode: codesUnder(subject.divisionCode), toldMonth: subject.month });
}

/** Ends the certificates of the county that the list of the month leaves out, and compares what stands with the benefits in force. */
export async function complete({ em, subject, today }: ImportStep<'completeCertificateImport'>): Promise<void> {
  subject.ended = await em.nativeUpdate(DisabilityCertificate, { divisionCode: codesUnder(subject.divisionCode), toldMonth: { $lt: subject.month }, endedOn: null }, { endedOn: today });
  await em.nativeUpdate(CertificateImport, { divisionCode: subject.divisionCode, month: { $lt: subject.month } }, { comparedOn: null }); // one list of a county is compared: its last
  await compareCounty(em, subject.divisionCode, today);
  subject.comparedOn = today;
}
