import { timingSafeEqual } from 'node:crypto';
import { findCertificateType, isCertificateDigest, readCertificateId } from '@civil/schema/certificates';
import { civilError } from '@civil/schema/errors';
import { CertificateStatus, type Connection, divisionCondition, type PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { domainsOfViewer, isOfLine } from '../business-line.js';
import { type CertificateRevocations, CertificateVerification } from './certificate-type.type.js';
import { ElectronicCertificate } from './electronic-certificate.entity.js';
import type { ElectronicCertificateFilter } from './electronic-certificate.inputs.js';

type Condition = FilterQuery<ElectronicCertificate>;

/** Certificates whose time is up are EXPIRED whatever their issuer last told, as a day that passes changes nothing at the issuer. */
function statusCondition(statuses: readonly CertificateStatus[], today: string): Condition {
  const isOver: Condition = { validTo: { $lt: today } };
  const { VALID, SUSPENDED, EXPIRED, REVOKED } = CertificateStatus;
  return {
    $or: statuses.map((status): Condition => {
      if (status === REVOKED) return { toldStatus: REVOKED };
      if (status === EXPIRED) return { $or: [{ toldStatus: EXPIRED }, { $and: [{ toldStatus: { $in: [VALID, SUSPENDED] } }, isOver] }] };
      return { toldStatus: status, $or: [{ validTo: null }, { validTo: { $gte: today } }] };
    }),
  } as Condition;
}

function conditionOf({ scope, type, status }: ElectronicCertificateFilter, today: string): Condition[] {
  if (type?.some((id) => !findCertificateType(id))) throw civilError('CERTIFICATE_TYPE_UNKNOWN', { argument: 'filter.type' });
  const division = divisionCondition(scope);
  return [...(division ? [{ divisionCode: division }] : []), ...(type?.length ? [{ typeId: { $in: type } }] : []), ...(status?.length ? [statusCondition(status, today)] : [])] as Condition[];
}

/** A page of certificates in the rows and lines of the viewer. */
export function pageCertificates({ pager, viewer, today }: SubgraphContext, filter: ElectronicCertificateFilter, page: PageArgs): Promise<Connection<ElectronicCertificate>> {
  const domains = domainsOfViewer(viewer);
  const where = { $and: [...conditionOf(filter, today), ...(domains ? [{ domain: { $in: domains } }] : [])] } as Condition;
  return pager.page(ElectronicCertificate, { field: 'Query.certificates', where, orderBy: [{ property: 'id', direction: 'asc' }] }, page);
}

/** One certificate in the rows and lines of the viewer. */
export async function loadCertificate({ loaders, viewer }: SubgraphContext, id: string): Promise<ElectronicCertificate | null> {
  const found = await loaders.one(ElectronicCertificate, 'id').load(id);
  return found && isOfLine(viewer, found.domain) ? found : null;
}

const MOST_OF_ONE = 200;

/** The certificates of whoever asks, and of the minors in their care. */
export function loadOwnCertificates({ rows, viewer: { claims } }: SubgraphContext): Promise<ElectronicCertificate[]> {
  const own = [...(claims.residentId ? [claims.residentId] : []), ...(claims.wardIds ?? [])];
  return own.length === 0 ? Promise.resolve([]) : rows.find(ElectronicCertificate, { residentIds: { $overlap: own } } as never, { orderBy: { issuedOn: 'desc', id: 'asc' }, limit: MOST_OF_ONE });
}

const nothing = (): CertificateVerification =>
  Object.assign(new CertificateVerification(), { matches: false, status: null, statusAt: null, type: null, issuerName: null, issuerUscc: null, issuedOn: null, validFrom: null, validTo: null });

/**
 * Verifies a certificate by its identifier and digest. Whoever holds both holds the certificate; a digest that is another and a certificate that is
 * unknown are answered alike.
 * @throws `CERTIFICATE_ID`, `CERTIFICATE_DIGEST` for texts that can be neither, which anybody can work out.
 */
export async function verifyCertificate({ system }: SubgraphContext, certId: string, digest: string): Promise<CertificateVerification> {
  if (!readCertificateId(certId)) throw civilError('CERTIFICATE_ID', { argument: 'certId' });
  if (!isCertificateDigest(digest)) throw civilError('CERTIFICATE_DIGEST', { argument: 'digest' });
  const found = await system.one(ElectronicCertificate, 'id').load(certId);
  if (!found || !timingSafeEqual(Buffer.from(found.digest), Buffer.from(digest))) return nothing();
  const { status, statusAt, type, issuerName, issuerUscc, issuedOn, validFrom, validTo } = found;
  return { matches: true, status, statusAt, type, issuerName, issuerUscc, issuedOn, validFrom, validTo };
}

const MOST_CHANGES = 1000;
const DEFAULT_CHANGES = 200;
const PLACE = /^r1\.(\d{1,20})\.([0-9A-Z.]{1,120})$/;

/** Where a reader of the feed goes on. It names the last certificate that was told, which is public, so it needs no seal. */
function readPlace(cursor: string | null | undefined): readonly [transaction: string, id: string] | undefined {
  if (!cursor) return undefined;
  const [, transaction, id] = PLACE.exec(cursor) ?? [];
  if (!transaction || !id || BigInt(transaction) > 2n ** 64n - 1n) throw civilError('CURSOR_INVALID');
  return [transaction, id];
}

/**
 * Certificates that are no longer in force, or were suspended and are again, in the order in which the index learned of it. Read up to the oldest
 * transaction under way, so that a reader that goes on misses none. Certificates that were never touched since they were issued are not told.
 */
export async function readRevocations({ system: { rows } }: SubgraphContext, first: number | null | undefined, after: string | null | undefined): Promise<CertificateRevocations> {
  const size = first ?? DEFAULT_CHANGES;
  if (size < 1 || size > MOST_CHANGES) throw civilError('PAGE_SIZE', { argument: 'first', limit: MOST_CHANGES });
  const from = readPlace(after);
  const found = await rows.query<{ id: string; told_status: CertificateStatus; status_at: string | Date; transaction: string }>(
    `select c.id, c.told_status, c.status_at, c.transaction::text as transaction from ${rows.shapeOf(ElectronicCertificate).table} as c
     where c.transaction < pg_snapshot_xmin(pg_current_snapshot()) and (c.told_status <> 'VALID' or c.has_changed) ${from ? 'and (c.transaction, c.id) > (?::xid8, ?)' : ''} order by c.transaction, c.id limit ?`,
    [...(from ?? []), size + 1],
  );
  const page = found.slice(0, size);
  const last = page.at(-1);
  return {
    revocations: page.map(({ id, told_status: status, status_at: at }) => ({ id, status, at: new Date(at) })),
    cursor: last ? `r1.${last.transaction}.${last.id}` : (after ?? null), hasMore: found.length > size,
  };
}
