import { fireAsSystem, nowOf, Refusal, todayOf } from '@civil/subgraph-kernel';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { PriceLinkageCounty } from './price-linkage-county.entity.js';
import { PriceLinkageStatus } from './price-linkage-enums.js';
import { priceLinkageMachine } from './price-linkage-machine.js';
import { PriceLinkageRun } from './price-linkage-run.entity.js';
import { listCounty } from './price-lines.js';

const AT_ONCE = 20;

/** Makes the lines of one county, where nobody has: another replica waits for the row, and then finds it done. */
const listOnce = (em: EntityManager, run: PriceLinkageRun, countyId: string): Promise<void> => em.transactional(async (transaction) => {
  const county = await transaction.findOne(PriceLinkageCounty, { id: countyId, listedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (county) await listCounty(transaction, run, county.countyCode, nowOf());
});

/** Makes the lines of approved runs whose day has come, county by county, those left undone by a process that died included; tells how many runs are done. */
export async function makePriceLines(em: EntityManager): Promise<number> {
  const runs = await em.find(PriceLinkageRun, { status: PriceLinkageStatus.APPROVED, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc', id: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  let made = 0;
  for (const run of runs) {
    const undone = await em.find(PriceLinkageCounty, { runId: run.id, listedAt: null }, { orderBy: { countyCode: 'asc' }, disableIdentityMap: true });
    for (const { id } of undone) await listOnce(em, run, id);
    try {
      await fireAsSystem(em, priceLinkageMachine, 'completePriceLines', run.id, {});
      made++;
    } catch (cause) {
      // Another replica was quicker.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}
