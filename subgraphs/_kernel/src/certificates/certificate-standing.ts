import type { EntityClass, EntityManager } from '@mikro-orm/core';
import type { CertificateBook, CertificateSource } from './certificate-book.js';
import { type CertificateRecord, CertificateStatus, IssueState } from './certificate-record.js';

type Row = Readonly<Record<string, unknown>>;
/** Finds records whose property has one of some values. */
export type FindRecords = (entity: EntityClass<object>, property: string, values: readonly string[]) => Promise<object[]>;

/** The standing of a certificate, once its record and what belongs to it are known. A record that is gone was never right. */
function standingOf(certificate: CertificateRecord, source: CertificateSource, record: object | undefined, parts: readonly object[], today: string): CertificateStatus {
  if (certificate.status === IssueState.WITHDRAWN || !record) return CertificateStatus.REVOKED;
  const said = CertificateStatus[source.standing(certificate, record, parts)];
  if (said === CertificateStatus.REVOKED) return said;
  return certificate.status === IssueState.REPLACED || (certificate.validTo !== null && certificate.validTo < today) ? CertificateStatus.EXPIRED : said;
}

/** How certificates stand, each by the record that it rests on: nothing of it is stored, so it cannot be out of date. */
export async function standingsOf(book: Pick<CertificateBook, 'sources'>, certificates: readonly CertificateRecord[], find: FindRecords, today: string): Promise<CertificateStatus[]> {
  const known = new Map<CertificateRecord, CertificateStatus>();
  for (const source of book.sources) {
    const ofSource = certificates.filter(({ typeId }) => source.types.includes(typeId));
    if (ofSource.length === 0) continue;
    const ids = [...new Set(ofSource.map(({ sourceId }) => sourceId))];
    const [records, parts] = [await find(source.entity, 'id', ids), await find(source.part.entity, source.part.owner, ids)] as [Row[], Row[]];
    const byId = new Map(records.map((record) => [record['id'], record]));
    const byOwner = new Map<unknown, Row[]>();
    for (const part of parts) byOwner.set(part[source.part.owner], [...(byOwner.get(part[source.part.owner]) ?? []), part]);
    for (const certificate of ofSource) known.set(certificate, standingOf(certificate, source, byId.get(certificate.sourceId), byOwner.get(certificate.sourceId) ?? [], today));
  }
  return certificates.map((certificate) => known.get(certificate) ?? CertificateStatus.REVOKED);
}

/** Finds records by an entity manager that sees every row. */
export const findBy = (em: EntityManager): FindRecords => (entity, property, values) => em.find(entity, { [property]: { $in: values } } as never);
