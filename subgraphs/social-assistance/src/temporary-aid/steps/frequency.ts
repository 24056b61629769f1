import { addDays, oneAtATime, Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { frequencyOf } from '../aid-ceilings.js';
import { AidRecipient } from '../aid-recipient.entity.js';
import { TemporaryAid } from '../temporary-aid.entity.js';

/**
 * No second grant for one event, and no more for one cause than the rules allow in a year. Of two grants to one household at once, the second
 * waits here and then finds the first. @throws Refusal `SAME_EVENT_GRANTED`, `AID_TOO_OFTEN`.
 */
export async function assertNotTooOften(em: EntityManager, aid: TemporaryAid, today: string): Promise<void> {
  const { id, householdId, partyIds, causeCode, occurredOn } = aid;
  for (const key of [...(householdId ? [householdId] : []), ...partyIds].toSorted()) await oneAtATime(em, `aid ${key}`);
  const shared = await em.find(AidRecipient, { residentId: { $in: partyIds }, aidId: { $ne: id } });
  const same = { $or: [{ id: { $in: shared.map(({ aidId }) => aidId) } }, ...(householdId ? [{ householdId }] : [])] };
  const year = today.slice(0, 4);
  const { timesPerYear, sameEventDays } = frequencyOf(aid, today);
  const earlier = await em.find(TemporaryAid, { $and: [same, { id: { $ne: id }, causeCode, grantedOn: { $ne: null } }] });
  if (earlier.some((one) => one.occurredOn >= addDays(occurredOn, -sameEventDays) && one.occurredOn <= addDays(occurredOn, sameEventDays))) throw new Refusal('SAME_EVENT_GRANTED');
  if (earlier.filter(({ grantedOn }) => grantedOn?.startsWith(year)).length >= timesPerYear) throw new Refusal('AID_TOO_OFTEN');
}
