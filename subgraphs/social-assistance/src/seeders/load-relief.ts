import type { World } from '@civil/demo-data';
import { AttachmentRecord, CaseSerial, insertRows, insertTimeline, OpenCase, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { CaseMeeting } from '../case-meeting/case-meeting.entity.js';
import { Intake } from '../intake/intake.entity.js';
import { PublicNotice } from '../public-notice/public-notice.entity.js';
import { ReserveEntry, ReserveFund } from '../reserve-fund/reserve-fund.entity.js';
import { AidRecipient } from '../temporary-aid/aid-recipient.entity.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { oneDoorRows } from './one-door-rows.js';
import { aidRows } from './relief-rows.js';
import { reserveRows } from './reserve-rows.js';

/** Loads temporary aid, the reserve funds that it was paid out of, urgent cases and intakes of the world. */
export async function loadRelief(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const relief = aidRows(world);
  const reserve = reserveRows(world, relief.aids);
  const door = oneDoorRows(world, relief.aids);
  const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));
  await insertRows(em, TemporaryAid, plain(relief.aids), progress);
  await insertRows(em, AidRecipient, plain(relief.recipients), progress);
  await insertRows(em, ReserveFund, reserve.funds.map(({ acceptedOn: _, ...row }) => row), progress);
  await insertRows(em, ReserveEntry, plain(reserve.entries), progress);
  await insertRows(em, CaseMeeting, plain(door.cases), progress);
  await insertRows(em, Intake, plain(door.intakes), progress);
  await insertRows(em, PublicNotice, plain(relief.notices), progress);
  await insertRows(em, AttachmentRecord, plain(relief.documents), progress);
  await insertRows(em, OpenCase, plain(relief.cases), progress);
  await insertRows(em, CaseSerial, plain(door.serials), progress);
  await insertRows(em, RunningClock, plain([...relief.clocks, ...reserve.clocks, ...door.clocks]), progress);
  await insertTimeline(em, [...relief.timeline, ...reserve.timeline, ...door.timeline], progress);
}
