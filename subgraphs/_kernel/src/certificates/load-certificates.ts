import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { CaseSerial } from '../procedures/case-serial.entity.js';
import { serialText } from '../procedures/next-serial.js';
import { insertRows } from '../seeding/seed-subgraph.js';
import { type CertificateBook, sourceOf, type StatedHolder } from './certificate-book.js';
import { certificateSerial, countyOf, issuedColumns } from './certificate-machine.js';
import { type CertificateRecord, IssueState } from './certificate-record.js';

/** A certificate that a data set is to have: of which record, when issued, and what whoever issued it stated. */
export interface SeededCertificate extends StatedHolder {
  readonly typeId: string;
  readonly recordId: string;
  readonly issuedOn: string;
}

const SALT_PLACES = 32;

/** The county whose records have certificates in the data sets, and how many of a register at most: what is issued is sealed one by one, and a first start must not wait for it. */
export const CERTIFIED_COUNTY = '620102';
export const MOST_CERTIFIED = 500;

/**
 * Loads certificates of records that a data set has loaded, by what the records say. Their numbers and salts follow from the records, so that two
 * loadings are alike; whoever the certificates are about is made up.
 */
export async function loadCertificates(em: EntityManager, book: CertificateBook, seeded: readonly SeededCertificate[], progress: (rows: number) => void): Promise<void> {
  if (seeded.length === 0 || (await em.count(book.entity)) > 0) return; // loaded with the county they are of, in a load of one county after another
  const rows: Partial<CertificateRecord>[] = [];
  const serials = new Map<string, CaseSerial>();
  for (const source of book.sources) {
    const ofSource = seeded.filter(({ typeId }) => sourceOf(book, typeId) === source);
    const ids = [...new Set(ofSource.map(({ recordId }) => recordId))];
    const records = new Map((await em.find(source.entity, { id: { $in: ids } } as never)).map((record) => [(record as { id: string }).id, record]));
    const parts = Map.groupBy(await em.find(source.part.entity, { [source.part.owner]: { $in: ids } } as never), (part) => (part as Record<string, unknown>)[source.part.owner]);
    for (const { typeId, recordId, issuedOn, holderId = null, holderName = null } of ofSource) {
      const record = records.get(recordId);
      if (!record) throw new Error(`no record for a certificate ${typeId}`);
      const content = await source.content({ typeId, record, parts: parts.get(recordId) ?? [], today: issuedOn, em, holderId, holderName });
      const [divisionCode, year] = [countyOf(content), issuedOn.slice(0, 4)];
      const key = `${typeId}${divisionCode}${year}`;
      const serial = serials.get(key) ?? Object.assign(new CaseSerial(), { kind: typeId, divisionCode, year: Number(year), last: 0 });
      serials.set(key, serial);
      serial.last += 1;
      const salt = createHash('sm3').update(`${typeId} ${recordId} ${content.copyOf ?? ''}`).digest('hex').slice(0, SALT_PLACES);
      const columns = issuedColumns({ typeId, sourceId: recordId, serial: certificateSerial(divisionCode, year, serialText(serial.last)), edition: 1, issuedOn, salt }, content);
      rows.push({ ...columns, id: `ec_${createHash('sm3').update(columns.certificateId as string).digest('hex').slice(0, 26).toUpperCase()}`, status: IssueState.ISSUED });
    }
  }
  await insertRows(em, CaseSerial, [...serials.values()], progress);
  await insertRows(em, book.entity, rows as never, progress);
}
