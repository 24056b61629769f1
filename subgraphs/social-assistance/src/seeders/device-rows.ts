import { type DemoResident, hash32, rngOf, rowId, syntheticUscc, type World } from '@civil/demo-data';
import { addDays, NEVER, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { type AssistiveDevice, type DeviceRentalSite, DeviceStatus, type DeviceStock, RentalSiteStatus } from '../assistive-device/assistive-device.entity.js';
import { type DeviceReservation, DeviceReservationStatus } from '../device-reservation/device-reservation.entity.js';
import { emptyReservation, reservationMachine } from '../device-reservation/reservation-machine.js';
import { DeviceRefusalGround, type DeviceSubsidyApplication, DeviceSubsidyStatus } from '../device-subsidy/device-subsidy.entity.js';
import { deviceSubsidy } from '../device-subsidy/device-subsidy-amount.js';
import { deviceSubsidyMachine, emptyDeviceSubsidy } from '../device-subsidy/device-subsidy-machine.js';
import { groupBy } from '../group-by.js';

export interface DeviceRows extends WalkedRows {
  readonly sites: Partial<DeviceRentalSite>[];
  readonly stocks: DeviceStock[];
  readonly subsidies: DeviceSubsidyApplication[];
  readonly reservations: DeviceReservation[];
}

type CatalogueLine = readonly [categoryCode: string, name: string, price: string, usefulYears: number, disabilityCodes: string, lightestGrade: number];
/** A catalogue of basic devices [A]; categories of disability by GB/T 26341, none for all. */
const catalogue: readonly CatalogueLine[] = [
  ['04', '防压疮床垫', '680.00', 3, '', 2], ['06', '小腿假肢', '9800.00', 3, '4', 3], ['06', '踝足矫形器', '1500.00', 2, '4', 4], ['09', '坐便椅', '260.00', 3, '', 4], ['09', '洗浴椅', '320.00', 3, '', 4],
  ['12', '手动轮椅', '1200.00', 4, '4', 3], ['12', '电动轮椅', '6800.00', 5, '4', 2], ['12', '盲杖', '90.00', 2, '1', 2], ['12', '助行架', '280.00', 4, '4', 4], ['15', '防抖餐具', '160.00', 2, '4', 4],
  ['18', '护理床', '3200.00', 6, '', 2], ['22', '助听器', '4200.00', 4, '2', 4], ['22', '电子助视器', '3600.00', 4, '1', 4], ['22', '沟通板', '450.00', 3, '3', 4], ['24', '环境控制遥控器', '520.00', 4, '4', 2],
  ['27', '闪光门铃', '180.00', 4, '2', 4], ['30', '盲人象棋', '120.00', 5, '1', 4],
];

export const deviceId = (place: number): string => `ad_${String(place + 1).padStart(3, '0')}`;

/** The catalogue, which is whole at every scale. */
export const catalogueRows = (): AssistiveDevice[] => catalogue.map(([categoryCode, name, price, usefulYears, codes, lightestGrade], place) => ({
  id: deviceId(place), categoryCode, name, price, usefulYears, disabilityCodes: codes ? [codes] : [], lightestGrade, status: DeviceStatus.LISTED, version: 1, nextDueAt: NEVER, synthetic: true,
} as unknown as AssistiveDevice));

/** What every site rents out: a pressure mattress, a wheelchair, a walking frame, a care bed; and its pieces and rents. */
const rented: readonly (readonly [place: number, pieces: number, rent: string])[] = [[0, 3, '20.00'], [5, 6, '30.00'], [8, 4, '10.00'], [10, 3, '80.00']];
const WHEELCHAIR = deviceId(5);
const subsidyPaths: Readonly<Record<DeviceSubsidyStatus, readonly string[]>> = {
  APPLIED: ['applyDeviceSubsidy'], APPROVED: ['applyDeviceSubsidy', 'approveDeviceSubsidy'], REFUSED: ['applyDeviceSubsidy', 'refuseDeviceSubsidy'], SUPPLIED: ['applyDeviceSubsidy', 'approveDeviceSubsidy', 'recordDeviceSupply'],
};
const rentalPaths: Readonly<Record<DeviceReservationStatus, readonly string[]>> = {
  RESERVED: ['reserveDevice'], HANDED_OUT: ['reserveDevice', 'handOutDevice'], RETURNED: ['reserveDevice', 'handOutDevice', 'returnDevice'], CANCELLED: ['reserveDevice', 'cancelReservation'], LAPSED: ['reserveDevice', 'lapseReservation'],
};
const FETCHED_WITHIN = 4;
const unit = (code: string) => ({ unitOf: (role: string): string => `${role.startsWith('county') ? code.slice(0, 6) : code.slice(0, 9)}-MZJ` });

function addSubsidies(world: World, holders: readonly DemoResident[], rows: DeviceRows): void {
  const states = Object.values(DeviceSubsidyStatus);
  const devices = catalogueRows();
  holders.slice(0, states.length).forEach(({ id, disability, residenceDivision, adultOn }, place) => {
    const { category = '4', grade = 2 } = disability ?? {};
    const device = devices.find(({ disabilityCodes, lightestGrade }) => (disabilityCodes.length === 0 || disabilityCodes.includes(category)) && grade <= lightestGrade);
    const status = states[place] as DeviceSubsidyStatus;
    const events = subsidyPaths[status];
    const appliedOn = addDays(world.asOf, -(10 + place * 20));
    if (!device) return;
    const row = Object.assign(emptyDeviceSubsidy(), {
      id: rowId('da', 0, 0, rngOf('device-subsidy', id)), residentId: id, deviceId: device.id, amount: deviceSubsidy(device.price, grade, { on: appliedOn, division: residenceDivision.slice(0, 6) }), appliedOn,
      decidedOn: events.length > 1 ? addDays(appliedOn, 6) : null, refusalGround: status === DeviceSubsidyStatus.REFUSED ? DeviceRefusalGround.NOT_SUITED : null, suppliedOn: status === DeviceSubsidyStatus.SUPPLIED ? addDays(appliedOn, 12) : null,
      divisionCode: residenceDivision, adultOn, synthetic: true,
    });
    walkDays(deviceSubsidyMachine, row, events.map((event, step) => ({ event, on: addDays(appliedOn, step * 6) })), rows, unit(residenceDivision));
    rows.subsidies.push(row);
  });
}

function addRentals(world: World, county: string, elders: readonly DemoResident[], rows: DeviceRows): void {
  const siteId = rowId('dl', 0, 0, rngOf('rental-site', county));
  const operator = world.organizations.find(({ countyCode, level }) => countyCode === county && level === 'COUNTY');
  rows.sites.push({
    id: siteId, name: '康复辅助器具社区租赁点', divisionCode: county, addressText: '残疾人综合服务中心', phone: `100${String(hash32(`rental/${county}`) % 100_000_000).padStart(8, '0')}`, hours: '工作日 9:00—17:00',
    operatorUscc: operator?.uscc ?? syntheticUscc('11', 7, hash32(county) % 1_000_000), status: RentalSiteStatus.OPEN, version: 1, nextDueAt: NEVER, synthetic: true,
  });
  const stocks = rented.map(([place, pieces, monthlyRent]) => ({ id: rowId('dk', 0, place + 1, rngOf('stock', county, place)), siteId, deviceId: deviceId(place), pieces, free: pieces, monthlyRent, synthetic: true }) as unknown as DeviceStock);
  const wheelchairs = stocks.find((stock) => stock.deviceId === WHEELCHAIR) as DeviceStock;
  Object.values(DeviceReservationStatus).forEach((status, place) => {
    const user = elders[place];
    if (!user) return;
    const events = rentalPaths[status];
    const isOpen = status === DeviceReservationStatus.RESERVED;
    const reservedOn = isOpen ? world.asOf : addDays(world.asOf, -(30 + place * 25));
    const row = Object.assign(emptyReservation(), {
      id: rowId('dr', 0, 0, rngOf('rental', user.id)), siteId, deviceId: WHEELCHAIR, residentId: user.id, reservedOn, handedOutOn: events.includes('handOutDevice') ? addDays(reservedOn, 2) : null,
      returnedOn: events.includes('returnDevice') ? addDays(reservedOn, 20) : null, systemStepOn: isOpen ? addDays(reservedOn, FETCHED_WITHIN) : null, divisionCode: county, adultOn: user.adultOn, synthetic: true,
    });
    walkDays(reservationMachine, row, events.map((event, step) => ({ event, on: addDays(reservedOn, step === 2 ? 20 : event === 'lapseReservation' ? FETCHED_WITHIN : step * 2) })), rows, unit(county));
    if (isOpen || status === DeviceReservationStatus.HANDED_OUT) wheelchairs.free -= 1;
    rows.reservations.push(row);
  });
  rows.stocks.push(...stocks);
}

/** Rental sites with what they have, who rents, and who has applied for a device, by county. */
export function deviceRows(world: World): DeviceRows {
  const rows: DeviceRows = { sites: [], stocks: [], subsidies: [], reservations: [], clocks: [], timeline: [] };
  for (const [county, residents] of groupBy(world.residents, ({ countyCode }) => countyCode)) {
    const adults = residents.filter(({ deathDate, adultOn }) => !deathDate && adultOn <= world.asOf);
    addSubsidies(world, adults.filter(({ disability }) => disability), rows);
    addRentals(world, county, adults.filter(({ age, disability }) => age >= 60 && !disability), rows);
  }
  return rows;
}
