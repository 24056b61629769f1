import { fireAsSystem, Refusal, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ServiceComplaint, ServiceComplaintStatus } from './service-complaint.entity.js';
import { serviceComplaintMachine } from './service-complaint-machine.js';

const AT_ONCE = 200;

/** Closes what was answered and not referred to the authority above in its time; tells how many. */
export async function closeAnsweredComplaints(em: EntityManager): Promise<number> {
  const due = await em.find(ServiceComplaint, { status: ServiceComplaintStatus.ANSWERED, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  let made = 0;
  for (const { id } of due) {
    try {
      await fireAsSystem(em, serviceComplaintMachine, 'closeServiceComplaint', id, {});
      made++;
    } catch (cause) {
      // Another replica was quicker, or the complainant in the last minute.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}
