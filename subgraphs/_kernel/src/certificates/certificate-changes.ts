import { CERTIFICATE_CHANGES_PATH, type CertificateChangesAnswer, type CertificateEntry, isCertificatePlace } from '@civil/schema/certificates';
import { civilError } from '@civil/schema/errors';
import { todayOf } from '../context/today.js';
import { executeSql, tableOf } from '../orm/sql.js';
import type { SubgraphService } from '../server/services.js';
import type { CertificateBook } from './certificate-book.js';
import type { CertificateRecord, CertificateStatus } from './certificate-record.js';
import { findBy, standingsOf } from './certificate-standing.js';

const PAGE = 500;

/** What the index is told of a certificate: nothing that it states. */
const entryOf = (certificate: CertificateRecord, status: CertificateStatus): CertificateEntry => {
  const { certificateId: id, typeId: type, digest, touchedAt, issuerName, issuerUscc, issuedOn, validFrom, validTo, divisionCode, residentIds, adultOn, synthetic } = certificate;
  return { id, type, digest, status, touchedAt: (touchedAt as Date).toISOString(), issuerName, issuerUscc, issuedOn, validFrom, validTo, divisionCode, residentIds, adultOn, synthetic };
};

/**
 * Tells the gateway which certificates were touched after a place, in the order of the transactions that touched them, and how they stand now. Read
 * up to the oldest transaction under way, so nothing is passed over. After a restore from a dump the column `transaction` must be set to `0` once,
 * and the places of the index be removed.
 */
export const certificateChanges = (book: CertificateBook): SubgraphService => ({
  path: CERTIFICATE_CHANGES_PATH,
  answer: async (body, em): Promise<CertificateChangesAnswer> => {
    const { after } = (body ?? {}) as { after?: unknown };
    if (after !== null && !isCertificatePlace(after)) throw civilError('BAD_USER_INPUT', { rule: 'certificate-place' });
    const touched = await executeSql<{ id: string; transaction: string }>(
      em,
      `select c.id, c.transaction::text as transaction from ${tableOf(em, book.entity)} as c
       where c.transaction < pg_snapshot_xmin(pg_current_snapshot()) ${after ? 'and (c.transaction, c.id) > (?::xid8, ?)' : ''} order by c.transaction, c.id limit ?`,
      [...(after ? [after.transaction, after.id] : []), PAGE + 1],
    );
    const page = touched.slice(0, PAGE);
    const last = page.at(-1);
    const found = page.length > 0 ? ((await em.find(book.entity, { id: { $in: page.map(({ id }) => id) } } as never)) as CertificateRecord[]) : [];
    const standings = await standingsOf(book, found, findBy(em), todayOf());
    return { entries: found.map((certificate, place) => entryOf(certificate, standings[place] as CertificateStatus)), place: last ? { transaction: String(last.transaction), id: last.id } : after, hasMore: touched.length > PAGE };
  },
});
