import { civilError } from '@civil/schema/errors';
import { DateScalar } from '@civil/schema/scalars';
import {
  addDays, BareStepInput, defineMachine, executeSql, fireAsSystem, type Machine, newId, oneAtATime, policyNumber, type RecordStepInput, Refusal, type Step, tableOf,
  todayOf,
} from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { DeviceRentalSite, DeviceStock, RentalSiteStatus } from '../assistive-device/assistive-device.entity.js';
import { isWithin } from '../own-division.js';
import { DeviceReservation, DeviceReservationStatus } from './device-reservation.entity.js';

@InputType({ description: '预约租借器具。Reserving a device.' })
export class ReserveDeviceInput extends BareStepInput {
  @Field(() => ID, { description: '站点标识。Id of the site.' }) siteId!: string;
  @Field(() => ID, { description: '器具标识。Id of the device.' }) deviceId!: string;
  @Field(() => ID, { description: '使用人，须为成年人。Who uses it, an adult.' }) residentId!: string;
  @Field(() => DateScalar, { description: '使用人出生日期。Date of birth of the user.' }) birthDate!: string;
}

/** Every step of a rental, with what it takes. */
export interface ReservationInputs {
  reserveDevice: ReserveDeviceInput;
  handOutDevice: RecordStepInput;
  returnDevice: RecordStepInput;
  cancelReservation: RecordStepInput;
  lapseReservation: Record<string, never>;
}
type ReservationStep<E extends keyof ReservationInputs> = Step<DeviceReservation, ReservationInputs[E]>;

const { RESERVED, HANDED_OUT, RETURNED, CANCELLED, LAPSED } = DeviceReservationStatus;
const AT_ONCE = 200;

/** A reservation of which nothing is stated yet. */
export const emptyReservation = (): DeviceReservation => Object.assign(new DeviceReservation(), { id: newId('dr'), handedOutOn: null, returnedOn: null, systemStepOn: null, synthetic: false });

/** Moves how many pieces are free. The condition stands in the statement itself: the last piece goes to one of two who reserve it at once. @throws Refusal `DEVICE_NONE_FREE`. */
async function moveFree(em: EntityManager, { siteId, deviceId }: Pick<DeviceReservation, 'siteId' | 'deviceId'>, by: 1 | -1): Promise<void> {
  const moved = await executeSql(em, `update ${tableOf(em, DeviceStock)} set free = free + ? where site_id = ? and device_id = ? and free + ? >= 0 returning id`, [by, siteId, deviceId, by]);
  if (moved.length === 0) throw new Refusal('DEVICE_NONE_FREE', ['input', 'deviceId']);
}

async function reserve({ em, subject, input, actor, today }: ReservationStep<'reserveDevice'>): Promise<void> {
  const { siteId, deviceId, residentId } = input;
  if (actor.role === 'citizen' && !actor.residentIds.includes(residentId)) throw civilError('FORBIDDEN_ROW', { argument: 'input.residentId' });
  const site = await em.findOne(DeviceRentalSite, { id: siteId, status: RentalSiteStatus.OPEN });
  if (!site || (actor.role !== 'citizen' && !isWithin(actor, site.divisionCode))) throw civilError('NOT_FOUND', { argument: 'input.siteId' });
  const adultOn = adultOnOf(input.birthDate);
  if (adultOn > today) throw new Refusal('CHILD_REHABILITATION', ['input', 'birthDate']);
  const place = { on: today, division: site.divisionCode.slice(0, 6) };
  await oneAtATime(em, `rental ${residentId}`);
  const open = await em.count(DeviceReservation, { residentId, status: { $in: [RESERVED, HANDED_OUT] } });
  if (open >= policyNumber('assistance.device.rentals-most', place)) throw new Refusal('DEVICE_RENTALS_TOO_MANY');
  await moveFree(em, { siteId, deviceId }, -1);
  Object.assign(subject, { siteId, deviceId, residentId, reservedOn: today, systemStepOn: addDays(today, policyNumber('assistance.device.fetch', place) + 1), divisionCode: site.divisionCode, adultOn });
}

const handOut = ({ subject, today }: ReservationStep<'handOutDevice'>): void => { Object.assign(subject, { handedOutOn: today, systemStepOn: null }); };

async function takeBack({ em, subject, today }: ReservationStep<'returnDevice'>): Promise<void> {
  subject.returnedOn = today;
  await moveFree(em, subject, 1);
}

async function free({ em, subject }: ReservationStep<'cancelReservation'> | ReservationStep<'lapseReservation'>): Promise<void> {
  subject.systemStepOn = null;
  await moveFree(em, subject, 1);
}

const isOverdue = ({ subject, today }: ReservationStep<'lapseReservation'>): void => {
  if (!subject.systemStepOn || today < subject.systemStepOn) throw new Refusal('CLOCK_NOT_REACHED');
};

const staff = ['town.assist', 'county.assist'] as const;

/** The rental of a device by a site of the community (社区租赁, systems A19). */
export const reservationMachine: Machine<DeviceReservationStatus, DeviceReservation, ReservationInputs> = defineMachine<DeviceReservationStatus, DeviceReservation, ReservationInputs>({
  name: 'DeviceReservation',
  entity: DeviceReservation,
  states: Object.values(DeviceReservationStatus),
  final: [RETURNED, CANCELLED, LAPSED],
  transitions: {
    reserveDevice: { from: [], to: RESERVED, actors: ['citizen', ...staff], effect: reserve, starts: [{ name: 'device-fetch', parameter: 'assistance.device.fetch' }] },
    handOutDevice: { from: [RESERVED], to: HANDED_OUT, actors: staff, effect: handOut, stops: ['device-fetch'], starts: [{ name: 'device-return', parameter: 'assistance.device.rental' }] },
    returnDevice: { from: [HANDED_OUT], to: RETURNED, actors: staff, effect: takeBack, stops: 'all' },
    cancelReservation: { from: [RESERVED], to: CANCELLED, actors: ['citizen', ...staff], effect: free, stops: 'all' },
    lapseReservation: { from: [RESERVED], to: LAPSED, actors: ['SYSTEM'], guards: [isOverdue], effect: free, stops: 'all' },
  },
});

/** Frees what was reserved and not fetched in its time; tells how many. */
export async function lapseReservations(em: EntityManager): Promise<number> {
  const due = await em.find(DeviceReservation, { status: RESERVED, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc' }, limit: AT_ONCE, disableIdentityMap: true });
  let made = 0;
  for (const { id } of due) {
    try {
      await fireAsSystem(em, reservationMachine, 'lapseReservation', id, {});
      made++;
    } catch (cause) {
      // Another replica was quicker, or the site in the last minute.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}
