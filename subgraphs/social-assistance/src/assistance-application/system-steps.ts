import { fireAsSystem, Refusal, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { ApplicationStatus } from './application-enums.js';
import { applicationMachine } from './application-machine.js';
import { AssistanceApplication } from './assistance-application.entity.js';

const AT_ONCE = 200;

/** Makes a step of the system for every application in a state whose day has come; tells how many. */
async function makeDue(em: EntityManager, status: ApplicationStatus, event: 'closeNotice' | 'publishResult'): Promise<number> {
  const due = await em.find(AssistanceApplication, { status, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  let made = 0;
  for (const { id } of due) {
    try {
      await fireAsSystem(em, applicationMachine, event, id, {});
      made++;
    } catch (cause) {
      // Somebody else was quicker: another replica, or an objection in the last minute.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}

/** Passes on what was on notice for its time without an objection. */
export const closeEndedNotices = (em: EntityManager): Promise<number> => makeDue(em, ApplicationStatus.NOTICE, 'closeNotice');
/** Publishes what was confirmed and begins its benefits, those whose process died after the decision included. */
export const publishResults = (em: EntityManager): Promise<number> => makeDue(em, ApplicationStatus.CONFIRMED, 'publishResult');
