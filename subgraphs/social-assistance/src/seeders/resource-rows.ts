import { type DemoAssistance, hash32, rngOf, rowId, syntheticUscc, type World } from '@civil/demo-data';
import { addDays, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import type { AssistanceResource } from '../assistance-resource/assistance-resource.entity.js';
import { AssistanceNeed, ResourceKind, ResourceStatus } from '../assistance-resource/resource-enums.js';
import { emptyResource, resourceMachine } from '../assistance-resource/resource-machine.js';
import { type AssistanceStation, AssistanceStationStatus, StationService } from '../assistance-station/assistance-station.entity.js';
import { emptyStation, stationMachine } from '../assistance-station/station-machine.js';
import { groupBy } from '../group-by.js';
import { LowIncomeCategory } from '../monitoring-subject/monitoring-subject.entity.js';
import { AssistanceProgram } from '../program.js';
import { DeliveryStatus, type ServiceDelivery } from '../service-delivery/service-delivery.entity.js';
import { deliveryMachine, emptyDelivery } from '../service-delivery/delivery-machine.js';
import { rightsOf } from './enrollment-rows.js';

export interface ResourceRows extends WalkedRows {
  readonly stations: AssistanceStation[];
  readonly resources: AssistanceResource[];
  readonly deliveries: ServiceDelivery[];
}

/** What each county has in its library [A]. */
interface Offer {
  readonly kind: ResourceKind;
  readonly status: ResourceStatus;
  readonly name: string;
  readonly offer: string;
  readonly needs: readonly AssistanceNeed[];
  readonly programs?: readonly AssistanceProgram[];
  readonly categories?: readonly LowIncomeCategory[];
  readonly ageFrom?: number;
  readonly capacity?: number;
  readonly contract?: boolean;
}

const { DIBAO, TEKUN, MARGIN, RIGID } = AssistanceProgram;
const { CARE, COUNSELLING, GOODS, MONEY, EDUCATION, MEDICAL, HOUSING, INTEGRATION } = AssistanceNeed;
const offers: readonly Offer[] = [
  { kind: ResourceKind.SERVICE, status: ResourceStatus.APPROVED, name: '困难老人居家照护', offer: '每周两次上门照料、助浴、陪诊', needs: [CARE], programs: [DIBAO, TEKUN], ageFrom: 60, capacity: 120, contract: true },
  { kind: ResourceKind.GOODS, status: ResourceStatus.APPROVED, name: '冬春生活物资包', offer: '米面油、棉被、取暖用煤，每户一份', needs: [GOODS, HOUSING], capacity: 300 },
  { kind: ResourceKind.FUND, status: ResourceStatus.APPROVED, name: '大病助困金', offer: '对自付医疗费用较高的家庭一次性资助', needs: [MONEY, MEDICAL], programs: [DIBAO, TEKUN, MARGIN, RIGID], capacity: 40 },
  { kind: ResourceKind.VOLUNTEER, status: ResourceStatus.APPROVED, name: '课后陪伴志愿服务', offer: '志愿者每周课业辅导与陪伴', needs: [EDUCATION, INTEGRATION] },
  { kind: ResourceKind.PROGRAMME, status: ResourceStatus.DRAFT, name: '圆梦助学项目', offer: '资助考入大专院校的困难家庭子女', needs: [EDUCATION, MONEY], capacity: 30 },
  { kind: ResourceKind.SERVICE, status: ResourceStatus.SUSPENDED, name: '心理疏导', offer: '专业社工个案辅导', needs: [COUNSELLING], categories: [LowIncomeCategory.DIBAO, LowIncomeCategory.MARGIN], capacity: 60, contract: true },
  { kind: ResourceKind.PROGRAMME, status: ResourceStatus.ENDED, name: '暖冬行动', offer: '上一年度取暖补助', needs: [MONEY] },
];
const pathOf: Readonly<Record<ResourceStatus, readonly string[]>> = {
  DRAFT: ['registerResource'], APPROVED: ['registerResource', 'approveResource'], SUSPENDED: ['registerResource', 'approveResource', 'suspendResource'], ENDED: ['registerResource', 'approveResource', 'endResource'],
};
const deliveryPaths: Readonly<Record<DeliveryStatus, readonly string[]>> = {
  PLANNED: ['planDelivery'], DELIVERED: ['planDelivery', 'recordDelivery'], CHECKED: ['planDelivery', 'recordDelivery', 'checkDelivery'], CANCELLED: ['planDelivery', 'cancelDelivery'],
};
const STATIONS_OF_A_COUNTY = 3;
const ONE_DELIVERY_OF = 3;
/** Less than the parcels that there are. */
const MOST_DELIVERIES = 60;
const GOODS_OFFER = 1;
const unit = (code: string) => ({ unitOf: (role: string): string => `${role.startsWith('county') ? code.slice(0, 6) : code.slice(0, 9)}-MZJ` });
/** Digits that name no telephone: the block 100. */
const officePhone = (key: string): string => `100${String(hash32(key) % 100_000_000).padStart(8, '0')}`;

function addStations(townships: readonly string[], rows: ResourceRows): void {
  townships.slice(0, STATIONS_OF_A_COUNTY + 1).forEach((township, place) => {
    const isClosed = place === STATIONS_OF_A_COUNTY || townships.length === place + 1;
    const openedOn = '2020-05-12';
    const station = Object.assign(emptyStation(), {
      id: rowId('ss', 0, 0, rngOf('station', township)), divisionCode: township, name: '社会救助服务站', addressText: '便民服务中心一楼', hours: '工作日 8:30—12:00、14:30—18:00', phone: officePhone(`station/${township}`),
      services: [StationService.CONSULTATION, StationService.HELP_TO_APPLY, ...(place === 0 ? [StationService.GOODS, StationService.COUNSELLING] : [StationService.HOME_VISIT])], staff: 2 + place, openedOn, synthetic: true,
    });
    const steps = [{ event: 'openAssistanceStation', on: openedOn }, ...(isClosed ? [{ event: 'closeAssistanceStation', on: '2021-03-01' }] : [])];
    walkDays(stationMachine, station, steps, rows, unit(township));
    if (station.status === AssistanceStationStatus.CLOSED) station.closedOn = '2021-03-01';
    rows.stations.push(station);
  });
}

function addResources(world: World, county: string, rows: ResourceRows): AssistanceResource[] {
  const organizations = world.organizations.filter(({ countyCode, level }) => countyCode === county && level === 'COUNTY');
  return offers.map(({ kind, status, name, offer, needs, programs = [], categories = [], ageFrom = null, capacity = null, contract = false }, place) => {
    const provider = organizations[place % Math.max(1, organizations.length)];
    const on = addDays('2021-02-01', place * 9);
    const resource = Object.assign(emptyResource(), {
      id: rowId('ar', 0, place + 1, rngOf('resource', county, place)), kind, name, offer, providerName: provider?.name ?? '县民政局', providerUscc: provider?.uscc ?? syntheticUscc('11', place, hash32(county) % 1_000_000),
      contractNo: contract ? `ZC${county}2021${String(place).padStart(3, '0')}` : null, divisionCode: county, servedDivisions: [county], condition: { programs: [...programs], categories: [...categories], ageFrom, ageTo: null, needs: [...needs] },
      needs: [...needs], capacity, remaining: capacity, validFrom: '2021-01-01', validTo: status === ResourceStatus.ENDED ? '2021-06-30' : kind === ResourceKind.VOLUNTEER ? null : '2022-12-31', synthetic: true,
    });
    walkDays(resourceMachine, resource, pathOf[status].map((event, step) => ({ event, on: addDays(on, step * 5) })), rows, unit(county));
    rows.resources.push(resource);
    return resource;
  });
}

function addDeliveries(world: World, benefits: readonly DemoAssistance[], goods: AssistanceResource, rows: ResourceRows): void {
  const states = Object.values(DeliveryStatus);
  benefits.filter(({ id }, place) => place < states.length || hash32(`delivery/${id}`) % ONE_DELIVERY_OF === 0).slice(0, MOST_DELIVERIES).forEach((benefit, place) => {
    const rights = rightsOf(world, benefit);
    if (rights.adultOn > world.asOf) return;
    const status = states[place % states.length] as DeliveryStatus;
    const plannedOn = addDays(world.asOf, -(20 + (place % 4) * 15));
    const events = deliveryPaths[status];
    const delivery = Object.assign(emptyDelivery(), {
      id: rowId('de', 0, 0, rngOf('delivery', benefit.id)), resourceId: goods.id, enrollmentId: benefit.id, specialNeedId: null, quantity: 1, plannedOn, deliveredOn: events.includes('recordDelivery') ? addDays(plannedOn, 4) : null,
      metNeed: status === DeliveryStatus.CHECKED ? hash32(benefit.id) % 5 !== 0 : null, ...rights, synthetic: true,
    });
    walkDays(deliveryMachine, delivery, events.map((event, step) => ({ event, on: addDays(plannedOn, step * 4) })), rows, unit(benefit.divisionCode));
    if (status !== DeliveryStatus.CANCELLED && goods.remaining !== null) goods.remaining -= 1;
    rows.deliveries.push(delivery);
  });
}

/** Stations, the libraries of resources and what was delivered, by county. */
export function resourceRows(world: World): ResourceRows {
  const rows: ResourceRows = { stations: [], resources: [], deliveries: [], clocks: [], timeline: [] };
  const benefits = groupBy(world.assistance.filter(({ status, to, program }) => status === 'ACTIVE' && !to && (program === 'DIBAO' || program === 'TEKUN')), ({ countyCode }) => countyCode);
  for (const [county, residents] of groupBy(world.residents, ({ countyCode }) => countyCode)) {
    addStations([...new Set(residents.map(({ residenceDivision }) => residenceDivision.slice(0, 9)))].sort(), rows);
    const library = addResources(world, county, rows);
    addDeliveries(world, benefits.get(county) ?? [], library[GOODS_OFFER] as AssistanceResource, rows);
  }
  return rows;
}
