import {
  CERTIFICATE_INDEX_PATH, type CertificateEntry, type CertificateIndexAnswer, type CertificateIndexQuestion, type CertificatePlace, findCertificateType, isCertificateEntry, isCertificatePlace, issuingSubgraphs,
} from '@civil/schema/certificates';
import { civilError } from '@civil/schema/errors';
import { executeSql, type SubgraphService, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { CertificatePlaceRecord } from './certificate-place.entity.js';
import { ElectronicCertificate } from './electronic-certificate.entity.js';

const MOST_ENTRIES = 1000;

/** Reads what a gateway hands over. A subgraph speaks of certificates that it issues, and of no others. @throws `BAD_USER_INPUT` */
function readQuestion(body: unknown): CertificateIndexQuestion {
  const { subgraph, changes } = (body ?? {}) as Partial<CertificateIndexQuestion>;
  const isOwn = (entry: unknown): boolean => isCertificateEntry(entry) && findCertificateType(entry.type)?.subgraph === subgraph;
  const isSound = changes === undefined
    || ((changes.from === null || isCertificatePlace(changes.from)) && isCertificatePlace(changes.to) && Array.isArray(changes.entries) && changes.entries.length <= MOST_ENTRIES && changes.entries.every(isOwn));
  if (typeof subgraph !== 'string' || !issuingSubgraphs.includes(subgraph) || !isSound) throw civilError('BAD_USER_INPUT', { rule: 'certificate-index' });
  return { subgraph, ...(changes ? { changes } : {}) };
}

async function placeOf(em: EntityManager, subgraph: string): Promise<CertificatePlace | null> {
  const known = await em.findOne(CertificatePlaceRecord, { subgraph }, { refresh: true });
  return known && { transaction: known.transaction, id: known.lastId };
}

/** Moves the place of a subgraph on, where it is still where whoever brings the entries has begun: what a slower gateway read is older. */
async function moveOn(em: EntityManager, subgraph: string, from: CertificatePlace | null, to: CertificatePlace): Promise<boolean> {
  const moved = await executeSql(
    em,
    `insert into ${tableOf(em, CertificatePlaceRecord)} as known (subgraph, transaction, last_id) values (?, ?, ?)
     on conflict (subgraph) do update set transaction = excluded.transaction, last_id = excluded.last_id where known.transaction = ? and known.last_id = ? returning subgraph`,
    [subgraph, to.transaction, to.id, from?.transaction ?? '', from?.id ?? ''],
  );
  return moved.length > 0;
}

const domainOf = ({ type }: CertificateEntry): string => findCertificateType(type)?.domain ?? '';

/** Enters what is new. The feed hears of a certificate again only when its status is another. */
async function enter(em: EntityManager, entries: readonly CertificateEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({ ...entry, domain: domainOf(entry) }));
  await executeSql(
    em,
    `insert into ${tableOf(em, ElectronicCertificate)} as known
       (id, type_id, domain, issuer_name, issuer_uscc, issued_on, valid_from, valid_to, told_status, status_at, digest, division_code, resident_ids, adult_on, synthetic)
     select e."id", e."type", e."domain", e."issuerName", e."issuerUscc", e."issuedOn", e."validFrom", e."validTo", e."status", e."touchedAt", e."digest", e."divisionCode",
       array(select jsonb_array_elements_text(e."residentIds")), e."adultOn", e."synthetic"
     from jsonb_to_recordset(?::jsonb) as e("id" text, "type" text, "domain" text, "issuerName" text, "issuerUscc" text, "issuedOn" date, "validFrom" date, "validTo" date, "status" text, "touchedAt" timestamptz,
       "digest" text, "divisionCode" text, "residentIds" jsonb, "adultOn" date, "synthetic" boolean)
     on conflict (id) do update set told_status = excluded.told_status, status_at = excluded.status_at, has_changed = true, transaction = pg_current_xact_id() where known.told_status <> excluded.told_status`,
    [JSON.stringify(rows)],
  );
}

/** Takes what a gateway brings of the certificates that other subgraphs issue, and tells how far the index has come. */
export const certificateIndex: SubgraphService = {
  path: CERTIFICATE_INDEX_PATH,
  answer: async (body, em): Promise<CertificateIndexAnswer> => {
    const { subgraph, changes } = readQuestion(body);
    if (!changes) return { place: await placeOf(em, subgraph) };
    const isEntered = await em.transactional(async (transaction) => {
      const isFirst = await moveOn(transaction as EntityManager, subgraph, changes.from, changes.to);
      if (isFirst) await enter(transaction as EntityManager, changes.entries);
      return isFirst;
    });
    return { place: isEntered ? changes.to : await placeOf(em, subgraph) };
  },
};
