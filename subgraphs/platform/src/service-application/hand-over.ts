import { fireAsSystem, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ServiceApplication, ServiceApplicationStatus } from './service-application.entity.js';
import { serviceApplicationMachine } from './service-application-machine.js';

const AT_ONCE = 200;

/** Hands over what was received to the domains that handle it; tells how many. */
export async function handOverApplications(em: EntityManager): Promise<number> {
  const received = await em.find(ServiceApplication, { status: ServiceApplicationStatus.RECEIVED }, { orderBy: { id: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  let made = 0;
  for (const { id } of received) {
    try {
      await fireAsSystem(em, serviceApplicationMachine, 'handOverApplication', id, {});
      made++;
    } catch (cause) {
      // Another replica was quicker, or the applicant has withdrawn since.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}
