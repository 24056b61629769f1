import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { nextSerial, OpenCase, OutboxEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { TemporaryAid } from '../temporary-aid.entity.js';

export const countyUnitOf = ({ placeDivisionCode }: TemporaryAid): string => `${placeDivisionCode.slice(0, COUNTY_DIGITS)}-MZJ`;
export const townshipUnitOf = ({ placeDivisionCode }: TemporaryAid): string => `${placeDivisionCode}-MZJ`;

/** Numbers an aid in the series of its township, which it shares with other applications for assistance. */
export async function numberAid(em: EntityManager, aid: TemporaryAid, today: string): Promise<void> {
  const year = today.slice(0, 4);
  aid.caseNo ??= `SQ${aid.placeDivisionCode}${year}${await nextSerial(em, 'SQ', aid.placeDivisionCode, year)}`;
}

/** Opens the case of an aid: from now on its handler may read what it needs of the persons it helps. */
export function openAidCase(em: EntityManager, aid: TemporaryAid, today: string): void {
  if (!aid.caseNo) throw new Error('an aid without a number has no case');
  aid.handlerUnit = townshipUnitOf(aid);
  em.persist(Object.assign(new OpenCase(), { caseNo: aid.caseNo, handlerUnit: aid.handlerUnit, openedOn: today, closedOn: null, residentIds: aid.partyIds, synthetic: aid.synthetic }));
}

/** Hands a case over to the unit that decides. */
export async function handOverAid(em: EntityManager, aid: TemporaryAid, unit: string): Promise<void> {
  aid.handlerUnit = unit;
  await em.nativeUpdate(OpenCase, { caseNo: aid.caseNo as string }, { handlerUnit: unit });
}

/** Closes a case, where one is open. */
export async function closeAidCase(em: EntityManager, { caseNo }: TemporaryAid, today: string): Promise<void> {
  if (caseNo) await em.nativeUpdate(OpenCase, { caseNo, closedOn: null }, { closedOn: today });
}

/** Tells the county where the family is registered, by an event, that it was aided elsewhere: it may read the aid from now on as before. */
export function notifyHome(em: EntityManager, aid: TemporaryAid, now: Date): void {
  const home = aid.homeDivisionCode?.slice(0, COUNTY_DIGITS);
  if (!home || aid.placeDivisionCode.startsWith(home)) return;
  aid.homeNotifiedAt = now;
  em.persist(Object.assign(new OutboxEntry(), {
    at: now, subjectType: 'TemporaryAid', subjectId: aid.id, event: 'notifyHomeCounty', facts: { division: home, place: aid.placeDivisionCode, kind: aid.kind },
  }));
}
