import { readDivisions, rngOf, rowId, type World } from '@civil/demo-data';
import { type ServiceCentre, ServiceCentreKind } from '../service-centre/service-centre.entity.js';

const TOWNSHIP = 4;
const WITH_CENTRE = 0.92;
const ONLINE = 0.85;
const ONE_STOP = 0.6;
const MOST_DESKS = 8;

/** Centres of most townships of the counties that the world holds: the plan's target is that all have one. */
export function serviceCentreRows({ residents }: World): Partial<ServiceCentre>[] {
  const counties = new Set(residents.map(({ countyCode }) => countyCode));
  return readDivisions().filter(({ level, parent }) => level === TOWNSHIP && parent !== undefined && counties.has(parent)).flatMap(({ code, name }) => {
    const rng = rngOf('service-centre', code);
    if (!rng.chance(WITH_CENTRE)) return [];
    const isOneStop = rng.chance(ONE_STOP);
    return [{
      id: rowId('sc', 0, 0, rng), name: `${name}${isOneStop ? '一站式服务中心' : '便民服务中心'}`, kind: isOneStop ? ServiceCentreKind.ONE_STOP : ServiceCentreKind.CONVENIENCE, divisionCode: code, windows: rng.int(2, MOST_DESKS),
      onlinePlatform: rng.chance(ONLINE), synthetic: true,
    }];
  });
}
