import { todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { CertificateImport } from './certificate-import.entity.js';
import { compareCounty } from './comparison.js';

const AT_ONCE = 20;

/**
 * Compares once a day every county whose list is complete: a certificate lapses, a benefit ends, a rule begins without anybody's doing. A county in one
 * transaction that marks the day, so that a dead process loses a county and no more, and a second replica finds it done.
 */
export async function compareCounties(em: EntityManager): Promise<number> {
  const today = todayOf();
  const due = await em.find(CertificateImport, { status: 'COMPLETE' as never, comparedOn: { $lt: today } }, { orderBy: { comparedOn: 'asc', id: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  for (const { id, divisionCode } of due) {
    await em.transactional(async (transaction) => {
      const marked = await transaction.nativeUpdate(CertificateImport, { id, comparedOn: { $lt: today } }, { comparedOn: today });
      if (marked > 0) await compareCounty(transaction, divisionCode, today);
    });
  }
  return due.length;
}
