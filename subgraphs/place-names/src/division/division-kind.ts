import { registerEnumType } from 'type-graphql';

export enum DivisionKind {
  PROVINCE = 'PROVINCE', PREFECTURE = 'PREFECTURE', AUTONOMOUS_PREFECTURE = 'AUTONOMOUS_PREFECTURE', DISTRICT = 'DISTRICT',
  COUNTY_CITY = 'COUNTY_CITY', COUNTY = 'COUNTY', AUTONOMOUS_COUNTY = 'AUTONOMOUS_COUNTY', STREET = 'STREET', TOWN = 'TOWN', TOWNSHIP = 'TOWNSHIP',
  ETHNIC_TOWNSHIP = 'ETHNIC_TOWNSHIP', SIMILAR = 'SIMILAR', VILLAGE = 'VILLAGE', COMMUNITY = 'COMMUNITY', FUNCTIONAL_AREA = 'FUNCTIONAL_AREA',
}
registerEnumType(DivisionKind, {
  name: 'DivisionKind', description: '区划类别。Kind of division.',
  valuesConfig: {
    PROVINCE: { description: '省、自治区、直辖市、特别行政区。Province, autonomous region, municipality or special administrative region.' },
    PREFECTURE: { description: '地级市、地区、盟。Prefecture-level city, prefecture or league.' },
    AUTONOMOUS_PREFECTURE: { description: '自治州。Autonomous prefecture.' },
    DISTRICT: { description: '市辖区。District of a city.' },
    COUNTY_CITY: { description: '县级市。County-level city.' },
    COUNTY: { description: '县、旗。County or banner.' },
    AUTONOMOUS_COUNTY: { description: '自治县、自治旗。Autonomous county or banner.' },
    STREET: { description: '街道。Street, the dispatched organ of a city or district.' },
    TOWN: { description: '镇。Town.' },
    TOWNSHIP: { description: '乡。Township.' },
    ETHNIC_TOWNSHIP: { description: '民族乡。Ethnic township.' },
    SIMILAR: { description: '类似单位（农场、园区等统计用单位，林区、特区等）。Unit counted at that level, such as a farm, park, forest or special district.' },
    VILLAGE: { description: '村民委员会。Village committee.' },
    COMMUNITY: { description: '居民委员会。Residents\' committee.' },
    FUNCTIONAL_AREA: { description: '功能区，不属 GB/T 2260 所列区划。Functional area, not a division of GB/T 2260.' },
  },
});

/** Last digits of county codes that the statistics bureau gives to development zones; GB/T 2260 leaves them out. */
const FUNCTIONAL_AREAS = { from: 71, to: 80 } as const;

/** The forest district and the special district at county level, which GB/T 2260 lists although they are neither county nor city. */
const LISTED_DISTRICTS = new Set(['神农架林区', '六枝特区']);

function countyKind(code: string, name: string): DivisionKind {
  const number = Number(code.slice(4));
  if (number >= FUNCTIONAL_AREAS.from && number <= FUNCTIONAL_AREAS.to) return DivisionKind.FUNCTIONAL_AREA;
  if (/自治[县旗]$/.test(name)) return DivisionKind.AUTONOMOUS_COUNTY;
  if (LISTED_DISTRICTS.has(name)) return DivisionKind.SIMILAR;
  if (name.endsWith('区')) return DivisionKind.DISTRICT;
  if (name.endsWith('市')) return DivisionKind.COUNTY_CITY;
  return /[县旗]$/.test(name) ? DivisionKind.COUNTY : DivisionKind.SIMILAR;
}

/** GB/T 10114: streets 001–099, towns 100–199, townships 200–399; 400–599 are units that the statistics bureau counts beside them. */
function townshipKind(code: string, name: string): DivisionKind {
  const number = Number(code.slice(6));
  if (number < 100) return DivisionKind.STREET;
  if (number < 200) return DivisionKind.TOWN;
  if (number >= 400) return DivisionKind.SIMILAR;
  return name.endsWith('族乡') ? DivisionKind.ETHNIC_TOWNSHIP : DivisionKind.TOWNSHIP;
}

/** Rules of the statistics bureau: residents' committees 001–199, village committees 200–399. */
function villageKind(code: string): DivisionKind {
  const number = Number(code.slice(9));
  return number < 200 ? DivisionKind.COMMUNITY : number < 400 ? DivisionKind.VILLAGE : DivisionKind.SIMILAR;
}

/** Kind of a division by its canonical code, its name and its level. */
export function kindOf(code: string, name: string, level: number): DivisionKind {
  switch (level) {
    case 1: return DivisionKind.PROVINCE;
    case 2: return name.endsWith('自治州') ? DivisionKind.AUTONOMOUS_PREFECTURE : DivisionKind.PREFECTURE;
    case 3: return countyKind(code, name);
    case 4: return townshipKind(code, name);
    default: return villageKind(code);
  }
}

/** Whether a unit of this kind is established by law: a division, a street office, or a committee of the organic laws. */
export const isStatutory = (kind: DivisionKind, name: string): boolean =>
  kind !== DivisionKind.FUNCTIONAL_AREA && (kind !== DivisionKind.SIMILAR || LISTED_DISTRICTS.has(name));
