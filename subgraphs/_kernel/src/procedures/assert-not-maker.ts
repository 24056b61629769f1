import type { EntityManager } from '@mikro-orm/core';
import type { Actor } from './machine.js';
import { Refusal } from './refusal.js';
import { TimelineEntry } from './timeline-entry.entity.js';

/** Keeps the checker apart from the maker. @throws Refusal `MAKER_IS_CHECKER` for whoever has made one of these steps of the record. */
export async function assertNotMaker(em: EntityManager, subjectId: string, actor: Actor, events: readonly string[]): Promise<void> {
  const made = await em.count(TimelineEntry, { subjectId, actorId: actor.id, event: { $in: [...events] } });
  if (made > 0) throw new Refusal('MAKER_IS_CHECKER');
}
