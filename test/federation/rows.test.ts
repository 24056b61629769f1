import type { RoleCode } from '@civil/schema/access';
import { divisionPrefix } from '@civil/schema/scalars';
import type { IdentityDetails } from '@civil/subgraph-kernel/testing';
import { assert, asyncProperty, constantFrom, type Arbitrary } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { allPages, cast, isMinor, known, officeOf, resident, today, world } from './demo-world.js';
import { policyOn, type Register, registers, visible } from './scopes.js';

const flagshipHome = resident(cast.flagship).residenceDivision;
const villageOfChild = resident(cast.childOfVillage).residenceDivision;
const villageOfNext = resident(cast.childOfNextVillage).residenceDivision;

/** All ids of a list as a role sees them, and the total it is told on every page. */
async function walk({ list }: Pick<Register, 'list'>, role: RoleCode, division?: string, details?: IdentityDetails): Promise<{ ids: string[]; totals: number[] }> {
  const totals: number[] = [];
  const nodes = await allPages<{ id: string }>(async (after) => {
    const answer = await ask(`query($after: String) { ${list}(first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`, { after }).as(role, division, details);
    expect(answer.codes, `${list} as ${role} at ${division}`).toEqual({});
    totals.push(answer.data[list].totalCount);
    return answer.data[list];
  });
  return { ids: nodes.map(({ id }) => id), totals };
}

async function expectPolicy(register: Register, role: RoleCode, division: string): Promise<void> {
  const label = `${register.list} as ${role} at ${division}`;
  const policy = policyOn(role, register);
  if (policy !== 'rows') {
    const answer = await ask(`{ ${register.list}(first: 5) { totalCount edges { node { id } } } }`).as(role, division);
    expect({ data: answer.data, codes: answer.codes }, label).toEqual({ data: { [register.list]: null }, codes: { [register.list]: policy } });
    return;
  }
  const { ids, totals } = await walk(register, role, division);
  const expected = visible(role, divisionPrefix(division), register);
  expect(ids.sort(), label).toEqual(expected);
  expect(new Set(totals), label).toEqual(new Set([expected.length]));
}

const lines = ['assist', 'elder', 'child', 'vital', 'orgs', 'places'] as const;
const viewers: [RoleCode, string][] = [
  ...lines.map((line): [RoleCode, string] => [`county.${line}`, '620102']),
  ...lines.slice(0, 4).flatMap((line): [RoleCode, string][] => [[`county.${line}`, '620103'], [`county.${line}`, '620921'], [`county.${line}.approver`, '620102']]),
  ['pref.assist', '620100'], ['pref.child', '620100'], ['prov.elder', '620000'],
  ['town.assist', flagshipHome.slice(0, 9)], ['town.elder', flagshipHome.slice(0, 9)], ['town.child', villageOfChild.slice(0, 9)],
  ['village', flagshipHome], ['village', villageOfChild], ['village', villageOfNext],
];

describe('every guarded list', () => {
  it.each(viewers)('holds the rows of %s at %s and no other', async (role, division) => {
    for (const register of registers) await expectPolicy(register, role, division);
  });

  it('holds the rows of any role at any division', async () => {
    const counties = [...new Set(world.residents.map(({ countyCode }) => countyCode))];
    const villages = [...new Set(world.residents.map(({ residenceDivision }) => residenceDivision))];
    const at = (roles: RoleCode[], divisions: string[]): Arbitrary<[RoleCode, string]> => constantFrom(...roles.flatMap((role) => divisions.map((division): [RoleCode, string] => [role, division])));
    const anyViewer = [
      at(['county.assist', 'county.elder', 'county.child', 'county.vital', 'county.orgs.approver'], counties),
      at(['town.assist', 'town.elder', 'town.child'], [...new Set(villages.map((code) => code.slice(0, 9)))]),
      at(['village'], villages),
    ];
    for (const viewer of anyViewer) {
      await assert(asyncProperty(viewer, constantFrom(...registers), ([role, division], register) => expectPolicy(register, role, division)), { numRuns: 25, seed: 620_000 });
    }
  });

  it('narrows, never widens, by a filter on another division', async () => {
    const mine = new Set(visible('county.assist', '620102', known(registers[0])));
    const answer = await ask('query($code: DivisionCode!) { residents(first: 100, filter: { scope: { code: $code } }) { totalCount edges { node { id } } } }', { code: '620103' }).as('county.assist', '620102');
    const ids: string[] = answer.data.residents.edges.map(({ node }: { node: { id: string } }) => node.id);
    const both = visible('county.assist', '620103', known(registers[0])).filter((id) => mine.has(id));
    expect(ids.sort()).toEqual(both);
    expect(answer.data.residents.totalCount).toBe(both.length);
    expect(both.length).toBeGreaterThan(0);
  });
});

describe('a viewer without a division', () => {
  const facilityId = known(resident(cast.flagship).careFacilityId);
  const officeId = officeOf('620102');
  const guardian = known(known(world.children.find(({ residentId }) => residentId === cast.childOfVillage)).guardians[0]).residentId;
  const staying = world.elders.filter(({ stay }) => stay?.facilityId === facilityId);
  const owned = new Set([guardian, cast.childOfVillage]);
  it.each<[RoleCode, string, IdentityDetails, string[]]>([
    ['citizen', 'residents', { residentId: guardian, wardIds: [cast.childOfVillage] }, [...owned]],
    ['citizen', 'residents', { residentId: guardian }, [guardian]],
    ['citizen', 'childFiles', { residentId: guardian, wardIds: [cast.childOfVillage] }, world.children.filter(({ residentId }) => residentId === cast.childOfVillage).map(({ id }) => id)],
    ['citizen', 'households', { residentId: guardian }, world.households.filter(({ members }) => members.some(({ residentId }) => residentId === guardian)).map(({ id }) => id)],
    ['facility', 'residents', { facilityId }, world.residents.filter(({ careFacilityId }) => careFacilityId === facilityId).map(({ id }) => id)],
    ['facility', 'careStays', { facilityId }, staying.map(({ stay }) => known(stay).id)],
    ['facility', 'abilityAssessments', { facilityId }, staying.flatMap(({ assessment, stay }) => (assessment && stay?.status !== 'LEFT' ? [assessment.id] : []))],
    ['facility', 'elderSubsidies', { facilityId }, []],
    ['registrar', 'marriageRegistrations', { officeId }, world.marriages.filter((marriage) => marriage.officeId === officeId).map(({ id }) => id)],
    ['registrar', 'deathRecords', { officeId }, []],
    ['auditor', 'deathRecords', {}, world.deaths.map(({ id }) => id)],
  ])('as %s lists of %s what is theirs', async (role, list, details, expected) => {
    const { ids, totals } = await walk({ list }, role, undefined, details);
    expect(ids.sort()).toEqual([...expected].sort());
    expect(new Set(totals)).toEqual(new Set([expected.length]));
  });
});

const lookUps: Record<string, string> = {
  residents: 'resident', households: 'household', assistanceEnrollments: 'assistanceEnrollment', monitoringSubjects: 'monitoringSubject', riskWarnings: 'riskWarning',
  abilityAssessments: 'abilityAssessment', childFiles: 'childFile', marriageRegistrations: 'marriageRegistration', deathRecords: 'deathRecord',
};

describe('a look-up by id', () => {
  const officers: RoleCode[] = ['county.assist', 'county.elder', 'county.child', 'county.vital'];
  it.each(officers)('answers %s of 620102 for rows of the county alone, an unknown id like one outside', async (role) => {
    for (const register of registers) {
      const field = lookUps[register.list];
      if (!field || policyOn(role, register) !== 'rows') continue;
      const mine = visible(role, '620102', register);
      const outside = register.rows.map(({ id }) => id).filter((id) => !mine.includes(id));
      const ids = [...outside.filter((_, place) => place % Math.ceil(outside.length / 40) === 0), ...mine.slice(0, 15), `${outside[0]?.slice(0, -4)}ZZZZ`];
      for (let from = 0; from < ids.length; from += 20) {
        const part = ids.slice(from, from + 20);
        const { data, codes } = await ask(`{ ${part.map((id, place) => `a${place}: ${field}(id: ${JSON.stringify(id)}) { id }`).join(' ')} }`).as(role, '620102');
        expect(codes, field).toEqual({});
        expect(part.map((_, place) => data[`a${place}`]?.id ?? null), field).toEqual(part.map((id) => (mine.includes(id) ? id : null)));
      }
    }
  });
});

describe('the child director of a village', () => {
  const paths = `query($child: ID!, $household: ID!) {
    resident(id: $child) { id } childFile(residentId: $child) { id }
    household(id: $household) { members { resident { id } } minors { id } }
    residents(first: 100) { edges { node { id childFile { id } } } }
    households(first: 100) { edges { node { members { resident { id } } minors { id resident { id } } } } }
    childFiles(first: 100) { totalCount edges { node { id resident { id } } } } childStipends(first: 100) { edges { node { resident { id } } } }
  }`;
  it.each([
    ['never sees the child of the next village', villageOfChild, cast.childOfNextVillage, cast.childOfVillage],
    ['never sees the child of this village from the next', villageOfNext, cast.childOfVillage, cast.childOfNextVillage],
  ])('%s, by whatever path', async (_title, village, hidden, own) => {
    const household = known(resident(hidden).householdId);
    const answer = await ask(paths, { child: hidden, household }).as('village', village);
    const file = known(world.children.find(({ residentId }) => residentId === hidden)).id;
    expect(answer.data).toMatchObject({ resident: null, childFile: null, household: null });
    expect(answer.text).not.toContain(hidden);
    expect(answer.text).not.toContain(file);
    expect(answer.text).toContain(own);
  });
});

describe('aggregates', () => {
  const county = '620103';
  const query = `query($code: DivisionCode!) { division(code: $code) {
    assistanceSummary(period: "2021-12") { persons { value suppressed } households { value suppressed } byProgram { program persons { value suppressed } amount } }
    openWarnings { value suppressed } childSummary(on: "${today}") { total { value suppressed } byCategory { count { value suppressed } } }
    vitalSummary(period: "2021") { marriages { value suppressed } divorces { value suppressed } deaths { value suppressed } }
    elderlySummary(on: "${today}") { subsidies { recipients { value suppressed } } }
  } }`;
  interface Cell { value: number | null; suppressed: boolean }
  const cellsIn = (part: unknown): Cell[] => {
    if (typeof part !== 'object' || part === null) return [];
    return 'suppressed' in part ? [part as Cell] : Object.values(part).flatMap(cellsIn);
  };
  const openIn = (prefix: string): number => world.monitored
    .filter(({ residentId, divisionCode }) => divisionCode.startsWith(prefix) && !isMinor(resident(residentId)))
    .flatMap(({ warnings }) => warnings).filter(({ status }) => status !== 'RESOLVED' && status !== 'CLOSED').length;

  it.each([['anon', undefined], ['county.assist', '620102'], ['county.elder', '620921'], ['county.vital', '620102'], ['village', flagshipHome]] as const)('show %s outside no cell of one to four', async (role, division) => {
    for (const code of [county, '620105', '620402', '620522', `${county}001`]) {
      const answer = await ask(query, { code }).as(role, division);
      const cells = cellsIn(answer.data);
      expect(cells.length).toBeGreaterThan(5);
      for (const { value, suppressed } of cells) {
        expect(value, `${role} ${code}`).toSatisfy((shown: number | null) => shown === null || shown === 0 || shown >= 5);
        expect(suppressed).toBe(value === null);
      }
    }
  });

  it('give the public no cell of one to four by subtracting the sisters of a prefecture from the province', async () => {
    const prefectures = new Set(world.residents.map(({ residenceDivision }) => `${residenceDivision.slice(0, 4)}00`));
    const codes = ['620000', ...prefectures];
    const rows = await Promise.all(codes.map(async (code) => {
      const { assistanceSummary: { persons, households }, ...others } = (await ask(query, { code }).as('anon')).data.division;
      return cellsIn([persons, households, others.childSummary, others.vitalSummary, others.elderlySummary]);
    }));
    const [parent, ...children] = rows as [Cell[], ...Cell[][]];
    expect(children.length).toBeGreaterThan(3);
    expect(parent.some(({ value }) => value !== null && value > 0)).toBe(true);
    for (const [place, { suppressed }] of parent.entries()) {
      const hidden = children.filter((cells) => cells[place]?.suppressed);
      expect(suppressed ? children.length : [0, children.length], `cell ${place}`).toSatisfy((allowed: number | number[]) => [allowed].flat().includes(hidden.length));
    }
  });

  it('show the officer of the county every cell', async () => {
    const { data } = await ask(query, { code: county }).as('county.assist', county);
    expect(cellsIn(data.division.assistanceSummary).every(({ suppressed }) => !suppressed)).toBe(true);
    const { programs, persons } = enrolledIn(county);
    expect(data.division.assistanceSummary.persons.value).toBe(persons);
    expect(Object.fromEntries(data.division.assistanceSummary.byProgram.map((row: { program: string; persons: Cell }) => [row.program, row.persons.value]))).toEqual(programs);
  });

  it('count the children of a county for its child officer and hide the count from the others', async () => {
    const { data } = await ask(query, { code: '620102' }).as('county.child', '620102');
    expect(data.division.childSummary.total.value).toBe(world.children.filter(({ divisionCode, residentId }) => divisionCode.startsWith('620102') && isMinor(resident(residentId)) && !resident(residentId).deathDate).length);
    for (const role of ['county.assist', 'county.elder', 'county.vital'] as const) {
      const other = await ask(query, { code: '620102' }).as(role, '620102');
      expect(cellsIn(other.data.division.childSummary).every(({ value, suppressed }) => suppressed && value === null)).toBe(true);
    }
  });

  it('count open warnings of the own divisions only', async () => {
    const counted = async (role: RoleCode, division: string, code: string): Promise<Cell> => (await ask(query, { code }).as(role, division)).data.division.openWarnings;
    for (const code of ['620102', '620103', '620921']) expect(await counted('county.assist', code, code)).toEqual({ value: openIn(code), suppressed: false });
    expect(await counted('prov.assist', '620000', '620000')).toEqual({ value: openIn('62'), suppressed: false });
    const elsewhere = known(['620103', '620121', '620122', '620402', '620502', '620602', '620702'].find((code) => openIn(code) > 0));
    expect([0, null]).toContain((await counted('county.assist', '620102', elsewhere)).value);
  });
});

/** Persons with a benefit in force in December 2021, in all and by programme, each once. */
function enrolledIn(prefix: string): { programs: Record<string, number>; persons: number } {
  const running = world.assistance.filter(({ divisionCode, from, to }) => divisionCode.startsWith(prefix) && from <= '2021-12' && (to === undefined || to >= '2021-12'));
  const persons = (rows: typeof running): number => new Set(rows.flatMap(({ beneficiaryIds }) => beneficiaryIds)).size;
  const programs = [...new Set(running.map(({ program }) => program))];
  return { persons: persons(running), programs: Object.fromEntries(programs.map((program) => [program, persons(running.filter((row) => row.program === program))])) };
}
