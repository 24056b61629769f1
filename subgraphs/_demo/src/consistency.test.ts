import { describe, expect, it } from 'vitest';
import { addYears } from './dates.js';
import { countyOfCode, readDivisions } from './divisions.js';
import { finalLevel, ITEM_MAXIMA, levelOfTotal } from './elders.js';
import { populationSummary } from './population-summary.js';
import type { DemoAssistance } from './types-people.js';
import type { World } from './types.js';
import { createWorld } from './world.js';

const worlds = { demo: createWorld({ scale: 'demo' }), medium: createWorld({ scale: 'medium' }) };
const keyOf = (f: { rule: string; kind: string; line: string; subjectId?: string; rowId?: string; divisionCode?: string }): string =>
  [f.rule, f.kind, f.line, f.subjectId ?? '', f.rowId ?? '', f.divisionCode ?? ''].join(' ');

/** Recomputes the findings from the rows alone. */
function recompute(world: World): string[] {
  const found: string[] = [];
  const died = (id: string): string | undefined => world.byId.deathsByResident.get(id)?.deathDate;
  const judge = (line: string, subjectId: string, rowId: string, lastMonth: string | undefined): void => {
    const month = died(subjectId)?.slice(0, 7);
    if (!month || !lastMonth || lastMonth < month) return;
    found.push(keyOf({ rule: 'X01', kind: lastMonth > month ? 'positive' : 'near-miss', line, subjectId, rowId }));
  };
  for (const row of world.assistance) for (const id of row.beneficiaryIds) judge('ASSISTANCE', id, row.id, row.paidMonths.filter((p) => p.status === 'PAID').at(-1)?.month);
  for (const elder of world.elders) {
    for (const row of elder.subsidies) judge('ELDERLY', elder.residentId, row.id, row.to ?? '2021-12');
    const day = died(elder.residentId);
    if (elder.stay && day && (elder.stay.leftOn === undefined || elder.stay.leftOn >= day))
      found.push(keyOf({ rule: 'X02', kind: elder.stay.leftOn === day ? 'near-miss' : 'positive', line: 'STAY', subjectId: elder.residentId, rowId: elder.stay.id }));
  }
  for (const child of world.children) for (const row of child.stipends) judge('CHILD', child.residentId, row.id, row.to ?? '2021-12');
  const held = new Map<string, DemoAssistance[]>();
  for (const row of world.assistance) if (row.status !== 'TERMINATED') for (const id of row.beneficiaryIds) held.set(id, [...(held.get(id) ?? []), row]);
  const holds = (id: string, ...programs: string[]): DemoAssistance[] => (held.get(id) ?? []).filter((row) => programs.includes(row.program));
  const put = (rule: string, kind: string, line: string, subjectId: string, rowId: string): void => { found.push(keyOf({ rule, kind, line, subjectId, rowId })); };
  for (const { residentId: id, stipends } of world.children) {
    if (!stipends.some((s) => s.status === 'PAYING' && s.kind.startsWith('ORPHAN'))) continue;
    for (const row of holds(id, 'TEKUN')) put('X03', 'positive', 'CHILD_ASSISTANCE', id, row.id);
    for (const row of holds(id, 'DIS_LIVING')) put('X04', 'positive', 'CHILD_ASSISTANCE', id, row.id);
    for (const row of holds(id, 'DIS_NURSING')) put('X04', 'near-miss', 'CHILD_ASSISTANCE', id, row.id);
  }
  for (const [id] of held) if (holds(id, 'TEKUN').length > 0) for (const row of holds(id, 'DIS_LIVING', 'DIS_NURSING')) put('X05', 'positive', 'ASSISTANCE', id, row.id);
  for (const { residentId: id, subsidies } of world.elders)
    if (subsidies.some((s) => s.kind === 'NURSING' && s.status === 'PAYING')) for (const row of holds(id, 'DIS_NURSING')) put('X06', 'positive', 'ELDERLY_ASSISTANCE', id, row.id);
  for (const org of world.organizations)
    if (org.legalRepResidentId && held.has(org.legalRepResidentId)) put('X09', org.status === 'ACTIVE' ? 'positive' : 'near-miss', 'ORGS_ASSISTANCE', org.legalRepResidentId, org.id);
  for (const facility of world.facilities) {
    const org = world.byId.organizationsByUscc.get(facility.operatorUscc ?? '');
    if (org && (org.status !== 'ACTIVE' || org.creditState !== 'NORMAL')) put('X13', 'positive', 'ORGS_ELDERLY', org.id, facility.id);
    if (org && org.name !== facility.operatorName) put('X14', 'positive', 'ORGS_ELDERLY', org.id, facility.id);
  }
  const dayCare = new Set(world.facilities.filter((f) => f.kind === 'DAYCARE' || f.kind === 'MUTUAL_HOME').map((f) => f.divisionCode));
  const stations = new Set(world.socialWorkStations.map((s) => s.divisionCode));
  const funeral = new Set(world.funeralFacilities.map((f) => f.countyCode));
  const townships = readDivisions().filter((d) => d.level === 4);
  for (const { code } of townships) {
    if ((populationSummary(code)?.age80plus ?? 0) >= 500 && !dayCare.has(code)) found.push(keyOf({ rule: 'X25', kind: 'positive', line: 'DAYCARE', divisionCode: code }));
    if (!stations.has(code)) found.push(keyOf({ rule: 'X25', kind: 'positive', line: 'SOCIAL_WORK_STATION', divisionCode: code }));
  }
  for (const code of new Set(townships.map((d) => countyOfCode(d.code)))) if (!funeral.has(code)) found.push(keyOf({ rule: 'X25', kind: 'positive', line: 'FUNERAL', divisionCode: code }));
  return found.sort();
}

describe.each(['demo', 'medium'] as const)('consistency at %s scale', (scale) => {
  const world = worlds[scale];
  const resident = (id: string) => world.byId.residents.get(id);

  it('finds exactly the planted findings', () => {
    const areaNearMiss = world.planted.filter((p) => p.rule === 'X25' && p.kind === 'near-miss');
    expect(recompute(world)).toEqual(world.planted.filter((p) => !areaNearMiss.includes(p)).map(keyOf).sort());
    expect(areaNearMiss.filter((p) => p.line === 'DAYCARE')).toHaveLength(6);
    for (const near of areaNearMiss) {
      const code = near.divisionCode ?? '';
      const rows = near.line === 'DAYCARE' ? world.facilities.filter((f) => f.kind === 'DAYCARE' || f.kind === 'MUTUAL_HOME') : near.line === 'FUNERAL' ? world.funeralFacilities : world.socialWorkStations;
      expect(rows.some((row) => row.divisionCode.startsWith(code) || row.countyCode === code)).toBe(true);
    }
    const [positives, nearMisses] = scale === 'demo' ? [3, 2] : [25, 10];
    const x01 = world.planted.filter((p) => p.rule === 'X01');
    expect([x01.filter((p) => p.kind === 'positive').length, x01.filter((p) => p.kind === 'near-miss').length]).toEqual([positives, nearMisses]);
    expect(new Set(x01.filter((p) => p.kind === 'positive').map((p) => p.line))).toEqual(new Set(['ASSISTANCE', 'ELDERLY', 'CHILD']));
  });

  it('gives the dead nothing but what was planted', () => {
    const planted = new Set(world.planted.map((p) => p.subjectId));
    const dead = new Set(world.deaths.map((d) => d.residentId));
    const served = [
      ...world.assistance.flatMap((a) => a.beneficiaryIds), ...world.elders.map((e) => e.residentId), ...world.children.map((c) => c.residentId), ...world.volunteers.map((v) => v.residentId),
      ...world.children.flatMap((c) => c.guardians.map((g) => g.residentId)), ...world.organizations.flatMap((o) => o.positions.map((p) => p.residentId)), ...world.socialWorkers.map((s) => s.residentId),
    ];
    expect(served.filter((id) => dead.has(id) && !planted.has(id))).toEqual([]);
    expect(world.residents.filter((r) => (r.deathDate !== undefined) !== dead.has(r.id))).toEqual([]);
  });

  it('keeps households whole', () => {
    const hukou = new Map<string, string>();
    for (const household of world.households) {
      expect(household.members.filter((m) => m.relation === '02').map((m) => m.residentId)).toEqual([household.headId]);
      for (const member of household.members) {
        const row = resident(member.residentId);
        if (!row) throw new Error(`no resident ${member.residentId}`);
        if (member.from < row.birthDate && household.kind === 'HUKOU') throw new Error(`${row.id} joins before birth`);
        if (household.kind === 'HUKOU') {
          if (hukou.has(row.id)) throw new Error(`${row.id} in two registers`);
          hukou.set(row.id, household.id);
        } else if (member.coLiving && row.coLivingHouseholdId !== household.id) throw new Error(`${row.id} lives elsewhere`);
      }
    }
    expect(world.residents.filter((r) => r.householdId !== hukou.get(r.id))).toEqual([]);
  });

  it('refers only to rows that exist', () => {
    const ids = [
      ...world.assistance.flatMap((a) => [a.applicantId, ...a.beneficiaryIds]), ...world.monitored.map((m) => m.residentId), ...world.elders.map((e) => e.residentId),
      ...world.children.flatMap((c) => [c.residentId, ...c.guardians.map((g) => g.residentId), ...c.parents.flatMap((p) => p.residentId ?? []), ...(c.careAgreement ? [c.careAgreement.principalId, c.careAgreement.trusteeId] : [])]),
      ...world.marriages.flatMap((m) => [m.partyA.residentId, m.partyB.residentId]), ...world.deaths.map((d) => d.residentId), ...world.volunteers.map((v) => v.residentId),
      ...world.organizations.flatMap((o) => [...(o.legalRepResidentId ? [o.legalRepResidentId] : []), ...o.positions.map((p) => p.residentId)]), ...world.socialWorkers.map((s) => s.residentId),
    ];
    expect(ids.filter((id) => !world.byId.residents.has(id))).toEqual([]);
    expect([...world.assistance, ...world.monitored].filter((a) => a.householdId && !world.byId.households.has(a.householdId))).toEqual([]);
    expect(world.elders.filter((e) => e.stay && !world.byId.facilities.has(e.stay.facilityId))).toEqual([]);
    expect(world.marriages.filter((m) => world.byId.marriageOffices.get(m.officeId)?.divisionCode !== m.officeDivision || (m.linkedId && !world.byId.marriages.has(m.linkedId)))).toEqual([]);
    expect(world.facilities.filter((f) => /^5[123]/.test(f.operatorUscc ?? '') && !world.byId.organizationsByUscc.has(f.operatorUscc ?? ''))).toEqual([]);
    expect(world.facilities.filter((f) => f.occupiedBeds > f.licensedBeds || f.nursingBeds > f.licensedBeds)).toEqual([]);
    expect(world.socialWorkStations.filter((s) => s.contractorUscc && !world.byId.organizationsByUscc.has(s.contractorUscc))).toEqual([]);
  });

  it('marries nobody too young, dead or married', () => {
    const open = new Map<string, string>();
    for (const m of [...world.marriages].sort((a, b) => a.registeredOn.localeCompare(b.registeredOn))) {
      for (const [party, least] of [[m.partyA, 22], [m.partyB, 20]] as const) {
        const row = resident(party.residentId);
        expect(row && addYears(row.birthDate, least) <= m.registeredOn).toBe(true);
        expect(row?.deathDate === undefined || row.deathDate > m.registeredOn).toBe(true);
        if (m.matter === 'J') {
          expect(open.has(party.residentId)).toBe(false);
          open.set(party.residentId, m.id);
        } else {
          expect(open.get(party.residentId)).toBe(m.linkedId);
          open.delete(party.residentId);
        }
      }
    }
  });

  it('pays by the rules of each programme', () => {
    const programmes = new Map<string, Set<string>>();
    for (const a of world.assistance) {
      if (a.status === 'TERMINATED') continue;
      for (const id of a.beneficiaryIds) programmes.set(id, (programmes.get(id) ?? new Set()).add(a.program));
      if (a.program === 'TEKUN') expect(a.monthlyAmount).toBe(a.urbanRural === 'URBAN' ? 811 : 518);
      if (a.grade && a.grade !== 'DIFFERENCE') expect(a.monthlyAmount).toBe({ C1: 399, C2: 378, C3: 84, C4: 58 }[a.grade] * a.beneficiaryIds.length);
      if (a.grade === 'DIFFERENCE') expect(a.monthlyAmount).toBe((623 - a.perCapitaIncome) * a.beneficiaryIds.length);
    }
    expect([...programmes].filter(([, set]) => set.has('DIBAO') && set.has('TEKUN'))).toEqual([]);
  });

  it('scores assessments by the standard', () => {
    expect(ITEM_MAXIMA.reduce<number>((a, b) => a + b, 0)).toBe(90);
    for (const { assessment } of world.elders) {
      if (!assessment) continue;
      expect(assessment.itemScores.every((score, i) => score <= (ITEM_MAXIMA[i] ?? 0))).toBe(true);
      expect(assessment.finalLevel).toBe(finalLevel(levelOfTotal(assessment.itemScores.reduce((a, b) => a + b, 0)), assessment.dementia, assessment.accidents));
    }
  });

  it('keeps files of minors only', () => {
    expect(world.children.filter((c) => (resident(c.residentId)?.age ?? 99) >= 18)).toEqual([]);
    expect(world.children.flatMap((c) => c.guardians).filter((g) => (resident(g.residentId)?.age ?? 0) < 18)).toEqual([]);
  });
});
