import { fireAsSystem, Refusal, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { TemporaryAidStatus } from './aid-enums.js';
import { aidMachine } from './aid-machine.js';
import { TemporaryAid } from './temporary-aid.entity.js';

const AT_ONCE = 200;

/** Takes down notices of aid that ran their time without an objection; tells how many. */
export async function closeAidNotices(em: EntityManager): Promise<number> {
  const due = await em.find(TemporaryAid, { status: TemporaryAidStatus.NOTICE, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  let made = 0;
  for (const { id } of due) {
    try {
      await fireAsSystem(em, aidMachine, 'closeAidNotice', id, {});
      made++;
    } catch (cause) {
      // Somebody else was quicker: another replica, or an objection in the last minute.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}
