import { createHash } from 'node:crypto';
import { idNumberFault, isLuhnValid, usccFault } from '@civil/schema/scalars';
import { describe, expect, it } from 'vitest';
import { VOLUMES } from './calibration.js';
import { worldOfCounty } from './county.js';
import { countyOfCode, divisionOf } from './divisions.js';
import { bankAccount } from './identity.js';
import { planWorld, SHOWN_COUNTIES } from './plan.js';
import type { Scale } from './types-people.js';
import type { World } from './types.js';
import { createWorld } from './world.js';

const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
const worlds = { demo: createWorld({ scale: 'demo' }), medium: createWorld({ scale: 'medium' }) };
const { demo } = worlds;
const persons = (world: World, test: (row: World['assistance'][number]) => boolean): number =>
  world.assistance.filter((row) => row.status !== 'TERMINATED' && test(row)).reduce((sum, row) => sum + row.beneficiaryIds.length, 0);

describe('createWorld', () => {
  it('gives the same world twice', () => {
    expect(digest(createWorld({ scale: 'demo' }))).toBe(digest(demo));
  });

  it('generates a county alone as within the province', () => {
    const alone = createWorld({ scale: 'demo', only: '620921' });
    expect(alone.residents).toEqual(demo.residents.filter((r) => r.countyCode === '620921'));
    const plan = planWorld('demo').find((p) => p.census.code === '620103');
    expect(plan && worldOfCounty(plan).assistance).toEqual(demo.assistance.filter((a) => a.countyCode === '620103'));
  });

  it('plans as many people for the province as there are, and generates them county by county alone', () => {
    const sum = (of: (plan: ReturnType<typeof planWorld>[number]) => number): number => planWorld('province').reduce((total, plan) => total + of(plan), 0);
    expect(sum(({ residents }) => residents)).toBe(VOLUMES.residents.province);
    expect(sum(({ quotas }) => quotas.redOrangeWarnings)).toBe(VOLUMES.redOrangeWarnings.province);
    expect(sum(({ quotas }) => quotas.dibaoRural + quotas.dibaoUrban)).toBe(VOLUMES.dibaoRural.province + VOLUMES.dibaoUrban.province);
    expect(() => createWorld({ scale: 'province' })).toThrow('county by county');
    const [smallest] = planWorld('province').toSorted((a, b) => a.residents - b.residents);
    const { residents } = createWorld({ scale: 'province', only: smallest?.census.code ?? '' });
    expect([residents.length, smallest?.census.population]).toEqual([smallest?.residents, smallest?.residents]);
  });

  it.each(['demo', 'medium'] as const)('meets every volume at %s scale', (scale) => {
    const world = worlds[scale];
    const volume = (name: keyof typeof VOLUMES): number => {
      const figure: Record<Scale, number> & { demoFloor?: number } = VOLUMES[name];
      return scale === 'demo' ? Math.max(figure.demo, figure.demoFloor ?? 0) : figure.medium;
    };
    const file = (category: string): number => world.children.filter((c) => c.categories[0]?.category === category).length;
    const monitored = (category: string): number => world.monitored.filter((m) => m.category === category).length;
    const warnings = world.monitored.flatMap((m) => m.warnings);
    const subsidies = world.elders.flatMap((e) => e.subsidies).filter((s) => s.status !== 'STOPPED');
    const year = (date: string): boolean => date.startsWith('2021');
    const orgs = world.organizations;
    expect({
      residents: world.residents.length,
      familyHouseholds: world.households.filter((h) => h.kind === 'HUKOU').length,
      aged60: world.residents.filter((r) => r.age >= 60).length,
      aged80: world.residents.filter((r) => r.age >= 80).length,
      aged0to14: world.residents.filter((r) => r.age < 15).length,
      monitored: world.monitored.length,
      dibaoUrban: persons(world, (a) => a.program === 'DIBAO' && a.urbanRural === 'URBAN'),
      dibaoRural: persons(world, (a) => a.program === 'DIBAO' && a.urbanRural === 'RURAL'),
      tekunUrban: persons(world, (a) => a.program === 'TEKUN' && a.urbanRural === 'URBAN'),
      tekunRural: persons(world, (a) => a.program === 'TEKUN' && a.urbanRural === 'RURAL'),
      margin: persons(world, (a) => a.program === 'MARGIN'),
      rigid: persons(world, (a) => a.program === 'RIGID'),
      relapseRisk: monitored('RELAPSE_RISK'),
      otherLowIncome: monitored('OTHER'),
      redOrangeWarnings: warnings.filter((w) => w.colour !== 'YELLOW' && year(w.raisedAt)).length,
      disLiving: persons(world, (a) => a.program === 'DIS_LIVING'),
      disNursing: persons(world, (a) => a.program === 'DIS_NURSING'),
      orphans: file('ORPHAN'), deFacto: file('DE_FACTO'), leftBehind: file('LEFT_BEHIND'), distressed: file('DISTRESSED'),
      ageAllowance: subsidies.filter((s) => s.kind === 'AGE_ALLOWANCE').length,
      careSubsidy: subsidies.filter((s) => s.kind !== 'AGE_ALLOWANCE').length,
      careStays: world.elders.filter((e) => e.stay).length,
      assessments: world.elders.filter((e) => e.assessment).length,
      marriages2021: world.marriages.filter((m) => m.matter === 'J' && year(m.registeredOn)).length,
      divorces2021: world.marriages.filter((m) => m.matter === 'L' && year(m.registeredOn)).length,
      deaths2021: world.deaths.filter((d) => year(d.deathDate)).length,
      cremations2021: world.deaths.filter((d) => d.cremated).length,
      volunteers: world.volunteers.length,
      socialWorkers: world.socialWorkers.length,
      institutions: world.facilities.filter((f) => f.kind === 'INSTITUTION').length,
      facilities: world.facilities.length,
      organizations: orgs.length,
      charities: orgs.filter((o) => o.isCharity).length,
      fundraisingLicensed: orgs.filter((o) => o.fundraisingLicensed && o.isCharity).length,
      assessedOrganizations: orgs.filter((o) => o.rating).length,
      seriousOrganizations: orgs.filter((o) => o.creditState === 'SERIOUS').length,
      socialWorkAgencies: orgs.filter((o) => o.isSocialWorkAgency).length,
      socialWorkStations: world.socialWorkStations.length,
      childInstitutions: world.childInstitutions.length,
      marriageOffices: world.marriageOffices.length,
      foreignOffices: world.marriageOffices.filter((o) => o.foreignRelated).length,
      funeralHomes: world.funeralFacilities.filter((f) => f.kind === 'FUNERAL_HOME').length,
      funeralServiceCenters: world.funeralFacilities.filter((f) => f.kind === 'SERVICE_CENTER').length,
      publicCemeteries: world.funeralFacilities.filter((f) => f.kind === 'PUBLIC_CEMETERY').length,
      commercialCemeteries: world.funeralFacilities.filter((f) => f.kind === 'COMMERCIAL_CEMETERY').length,
      cremators: world.funeralFacilities.reduce((sum, f) => sum + f.cremators, 0),
    }).toEqual(Object.fromEntries(Object.keys(VOLUMES).map((name) => [name, volume(name as keyof typeof VOLUMES)])));
  });

  it('marks floor rows so that the rest equals the scaled volume', () => {
    const real = <T extends { floorRow?: boolean }>(rows: readonly T[]): number => rows.filter((row) => !row.floorRow).length;
    const of = (category: string) => demo.children.filter((c) => c.categories[0]?.category === category);
    expect([real(of('ORPHAN')), real(of('DE_FACTO')), real(demo.elders.flatMap((e) => (e.stay ? [e.stay] : []))), real(demo.socialWorkers)])
      .toEqual([VOLUMES.orphans.demo, VOLUMES.deFacto.demo, VOLUMES.careStays.demo, VOLUMES.socialWorkers.demo]);
  });

  it('shows rows of every register in the counties that are looked at', () => {
    for (const code of SHOWN_COUNTIES) {
      const here = <T extends { countyCode: string }>(rows: readonly T[]): boolean => rows.some((row) => row.countyCode === code);
      expect([
        here(demo.assistance), here(demo.monitored), here(demo.elders), demo.elders.some((e) => e.countyCode === code && e.stay), here(demo.children), here(demo.deaths),
        demo.marriages.some((m) => m.matter === 'J' && demo.byId.residents.get(m.partyA.residentId)?.countyCode === code), demo.marriages.some((m) => m.officeDivision === code), here(demo.volunteers),
        here(demo.facilities), here(demo.organizations), demo.monitored.some((m) => m.countyCode === code && m.warnings.length > 0),
      ]).not.toContain(false);
    }
  });

  it('has two children or more in each of two neighbouring villages', () => {
    const byVillage = new Map<string, number>();
    for (const c of demo.children) if (c.countyCode === '620102') byVillage.set(c.divisionCode, (byVillage.get(c.divisionCode) ?? 0) + 1);
    const villages = [...byVillage].filter(([, count]) => count >= 2).map(([code]) => code).sort();
    expect(villages.some((code, i) => Number(villages[i + 1]) - Number(code) === 1)).toBe(true);
  });

  it('fills the cast', () => {
    expect(Object.keys(demo.cast).sort()).toMatchInlineSnapshot(`
      [
        "almostAdultOrphan",
        "childOfNextVillage",
        "childOfVillage",
        "diBaoHousehold",
        "dottedName",
        "elderWithStay",
        "extremelyPoorMinor",
        "flagship",
        "flagshipChild",
        "flagshipHousehold",
        "flagshipOrganization",
        "flagshipSpouse",
        "foreignSpouse",
        "fourCharacterName",
        "fullFacility",
        "jiayuguanResident",
        "leftBehindChild",
        "newAreaResident",
        "noHukouMatch",
        "oneHundredAndFive",
        "renamedOrganization",
        "threeCharacterName",
        "twinOne",
        "twinTwo",
        "twoCharacterName",
      ]
    `);
    const resident = (id: string) => demo.byId.residents.get(id);
    const lengthOf = (id: string): number => [...(resident(id)?.name ?? '')].length;
    expect([lengthOf(demo.cast.twoCharacterName), lengthOf(demo.cast.threeCharacterName), lengthOf(demo.cast.fourCharacterName)]).toEqual([2, 3, 4]);
    expect(resident(demo.cast.oneHundredAndFive)?.age).toBe(105);
    expect(resident(demo.cast.noHukouMatch)?.hukouDivision).toBeNull();
    expect(resident(demo.cast.almostAdultOrphan)?.adultOn).toBe('2022-01-01');
    expect(resident(demo.cast.twinOne)?.birthDate).toBe(resident(demo.cast.twinTwo)?.birthDate);
    expect(resident(demo.cast.jiayuguanResident)?.residenceDivision).toMatch(/^620201/);
    expect(resident(demo.cast.newAreaResident)?.countyCode).toBe('620171');
    const full = demo.byId.facilities.get(demo.cast.fullFacility);
    expect(full?.occupiedBeds).toBe(full?.licensedBeds);
  });

  it('puts every register on the flagship', () => {
    const id = demo.cast.flagship;
    const elder = demo.byId.eldersByResident.get(id);
    expect({
      age: (demo.byId.residents.get(id)?.age ?? 0) >= 80, county: demo.byId.residents.get(id)?.countyCode,
      dibao: demo.assistance.find((a) => a.beneficiaryIds.includes(id))?.householdId, warnings: demo.monitored.find((m) => m.residentId === id)?.warnings.length,
      allowance: elder?.subsidies[0]?.kind, stay: elder?.stay?.leftOn, inCare: demo.byId.residents.get(id)?.careFacilityId === elder?.stay?.facilityId, assessed: elder?.assessment?.itemScores.length,
      spouseDied: demo.byId.deathsByResident.get(demo.cast.flagshipSpouse)?.deathDate, volunteer: demo.volunteers.some((v) => v.residentId === id),
      post: demo.byId.organizations.get(demo.cast.flagshipOrganization)?.positions.some((p) => p.residentId === id), child: demo.byId.childrenByResident.get(demo.cast.flagshipChild)?.guardians.length,
    }).toEqual({
      age: true, county: '620102', dibao: demo.cast.flagshipHousehold, warnings: 1, allowance: 'AGE_ALLOWANCE', stay: undefined, inCare: true, assessed: 26, spouseDied: '2021-03-18', volunteer: true, post: true, child: 1,
    });
  });

  it.each(['demo', 'medium'] as const)('shows every state in three rows or more at %s scale', (scale) => {
    const world = worlds[scale];
    const count = (values: readonly string[]): [string, number][] => [...values.reduce((map, v) => map.set(v, (map.get(v) ?? 0) + 1), new Map<string, number>())];
    const registers: Record<string, [readonly string[], number]> = {
      enrollment: [world.assistance.map((a) => a.status), 7],
      warning: [world.monitored.flatMap((m) => m.warnings.map((w) => w.status)), 5],
      colour: [world.monitored.flatMap((m) => m.warnings.map((w) => w.colour)), 3],
      subsidy: [world.elders.flatMap((e) => e.subsidies.map((s) => s.status)).filter((s) => s !== 'STOPPED'), 3],
      stay: [world.elders.flatMap((e) => (e.stay ? [e.stay.status] : [])), 3],
      facility: [world.facilities.map((f) => f.status), 6],
      kind: [world.facilities.map((f) => f.kind), 7],
      nature: [world.facilities.flatMap((f) => (f.nature ? [f.nature] : [])), 5],
      organization: [world.organizations.map((o) => o.status), 7],
      credit: [world.organizations.map((o) => o.creditState), 3],
      type: [world.organizations.map((o) => o.type), 3],
      child: [world.children.flatMap((c) => c.categories.map((k) => k.category)), 7],
      risk: [world.children.map((c) => c.riskLevel), 4],
    };
    for (const [name, [values, states]] of Object.entries(registers)) {
      const counts = count(values);
      expect(counts.filter(([, n]) => n >= 3), name).toHaveLength(states);
    }
  });
});

describe.each(['demo', 'medium'] as const)('identities at %s scale', (scale) => {
  const world = worlds[scale];

  it('makes numbers valid, visibly synthetic and unique', () => {
    const numbers = world.residents.map((r) => r.idNumber);
    expect(numbers.filter((n) => !n.startsWith('6299') || idNumberFault(n, world.asOf) !== null)).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
    const codes = [...world.organizations.map((o) => o.uscc), ...world.funeralFacilities.map((f) => f.uscc), ...world.facilities.flatMap((f) => f.operatorUscc ?? [])];
    expect(codes.filter((c) => c.slice(2, 6) !== '6299' || usccFault(c) !== null)).toEqual([]);
    expect(world.residents.every((r) => r.phone.length === 11 && r.phone.startsWith('100'))).toBe(true);
    expect(isLuhnValid(bankAccount('x')) && bankAccount('x').length === 19).toBe(true);
    expect(new Set(world.organizations.map((o) => o.uscc)).size).toBe(world.organizations.length);
    expect(new Set(world.organizations.map((o) => o.name)).size).toBe(world.organizations.length);
    expect(new Set(world.marriages.map((m) => m.certNo)).size).toBe(world.marriages.length);
  });

  it('gives every row its own identifier', () => {
    const ids = [
      world.residents, world.households, world.facilities, world.organizations, world.marriageOffices, world.funeralFacilities, world.childInstitutions, world.socialWorkStations,
      world.marriages, world.deaths, world.children, world.assistance, world.monitored, world.volunteers, world.socialWorkers, world.monitored.flatMap((m) => m.warnings),
      world.elders.flatMap((e) => [...e.subsidies, ...(e.stay ? [e.stay] : []), ...(e.assessment ? [e.assessment] : [])]), world.children.flatMap((c) => c.stipends),
    ].flatMap((rows) => (rows as readonly { id: string }[]).map((row) => row.id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[a-z]{1,2}_[0-7][0-9A-HJKMNP-TV-Z]{25}$/.test(id))).toBe(true);
  });

  it('places everyone in a real village of the county', () => {
    const wrong = world.residents.filter((r) => countyOfCode(r.residenceDivision) !== r.countyCode || divisionOf(r.residenceDivision).level !== 5 || (r.hukouDivision !== null && divisionOf(r.hukouDivision).level !== 5));
    expect(wrong).toEqual([]);
    expect(world.residents.filter((r) => r.hukouDivision === null).map((r) => r.id)).toEqual([world.cast.noHukouMatch]);
  });
});
