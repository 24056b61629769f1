import { SEED_BASE } from './calibration.js';
import { readCensus } from './census.js';
import { divisionOf, fullNameOf, townshipsOf } from './divisions.js';
import type { CountyDraft } from './draft.js';
import { rowId, syntheticUscc } from './identity.js';
import { type Rng, rngOf } from './rng.js';
import type { FuneralFacilityKind } from './types-registers.js';

const FUNERAL_NAMES: Record<FuneralFacilityKind, string> = { FUNERAL_HOME: '殡仪馆', SERVICE_CENTER: '殡仪服务中心', PUBLIC_CEMETERY: '公益性公墓', COMMERCIAL_CEMETERY: '经营性公墓' };

/** Marriage offices, funeral facilities, child-welfare institution and social-work station of the county. */
export function createOffices(draft: CountyDraft): void {
  const rng = draft.rng('offices');
  const { registers, census } = draft.plan;
  const { world } = draft;
  const townships = townshipsOf(draft.code);
  const seat = townships[0];
  if (!seat) throw new Error(`${draft.code} has no township`);
  for (let i = 0; i < registers.marriageOffices; i++) {
    world.marriageOffices.push({
      id: officeId(draft, draft.code, census.ordinal, i), name: `${census.name}婚姻登记处${i === 0 ? '' : `第${'零一二三四五'.charAt(i + 1)}登记点`}`, divisionCode: draft.code,
      addressText: `${fullNameOf((townships[i * 3] ?? seat).code)}${rng.int(1, 200)}号`, foreignRelated: i === 0 && registers.foreignOffice,
      counsellingRoom: rng.chance(0.8), ceremonyHall: rng.chance(0.7), ...(i === 0 && rng.chance(0.4) ? { grade: rng.pick(['3A', '3A', '4A', '5A'] as const) } : {}), synthetic: true,
    });
  }
  let cremators = registers.cremators;
  for (const [kind, count] of Object.entries(registers.funeral) as [FuneralFacilityKind, number][]) {
    for (let i = 0; i < count; i++) {
      const township = rng.pick(townships);
      const machines = kind === 'FUNERAL_HOME' ? Math.ceil(cremators / (count - i)) : 0;
      cremators -= machines;
      const plots = kind.endsWith('CEMETERY') ? rng.int(8, 60) * 100 : 0;
      world.funeralFacilities.push({
        id: draft.id('ff'), kind, name: `${census.name}${i === 0 ? '' : `第${'零一二三四'.charAt(i + 1)}`}${FUNERAL_NAMES[kind]}`, divisionCode: township.code, countyCode: draft.code,
        addressText: `${fullNameOf(township.code)}${rng.int(1, 90)}号`,
        uscc: syntheticUscc(kind === 'COMMERCIAL_CEMETERY' ? '91' : '12', census.ordinal, 500 + draft.nextSequence('uscc-funeral')),
        cremators: machines, plotsTotal: plots, plotsUsed: Math.floor(plots * rng.next() * 0.9), synthetic: true,
      });
    }
  }
  for (let i = 0; i < registers.childInstitutions; i++) {
    world.childInstitutions.push({
      id: draft.id('ci'), kind: 'WELFARE', name: `${registers.foreignOffice ? divisionOf(census.prefecture).name : census.name}儿童福利院`, divisionCode: draft.code, countyCode: draft.code,
      addressText: `${fullNameOf(rng.pick(townships).code)}${rng.int(1, 90)}号`, beds: rng.int(3, 20) * 10, synthetic: true,
    });
  }
  if (registers.stationTownship) {
    const agency = world.organizations.find((org) => org.isSocialWorkAgency && org.status === 'ACTIVE' && org.creditState === 'NORMAL');
    world.socialWorkStations.push({
      id: draft.id('sw'), name: `${divisionOf(registers.stationTownship).name}社会工作服务站`, divisionCode: registers.stationTownship, countyCode: draft.code,
      ...(agency ? { contractorUscc: agency.uscc } : {}), workers: rng.int(2, 6), opened: `2021-0${rng.int(3, 9)}-15`, synthetic: true,
    });
  }
}

/** Identifier of an office, computable without generating its county. */
const officeId = (draft: CountyDraft, code: string, ordinal: number, place: number): string =>
  rowId('mo', ordinal, place + 1, rngOf(SEED_BASE, draft.plan.scale, code, 'office', place));

/** First office of another county, for couples who register away from home. */
export function officeElsewhere(draft: CountyDraft, rng: Rng): { id: string; divisionCode: string; ordinal: number } {
  const others = readCensus().filter((county) => county.code !== draft.code);
  const county = others[rng.weighted(others.map((c) => c.population))];
  if (!county) throw new Error('no other county');
  return { id: officeId(draft, county.code, county.ordinal, 0), divisionCode: county.code, ordinal: county.ordinal };
}
