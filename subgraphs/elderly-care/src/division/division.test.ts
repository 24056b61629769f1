import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ElderSubsidy, ElderSubsidyKind, SubsidyStatus } from '../elder-subsidy/elder-subsidy.entity.js';
import { ElderlyFacility, NO_PRICE_RANK } from '../elderly-facility/elderly-facility.entity.js';
import { FacilityKind, FacilityStatus } from '../elderly-facility/elderly-facility.enums.js';
import { elderlyCare } from '../subgraph.js';

let subgraph: TestSubgraph;

const facilityOf = (id: string, divisionCode: string, kind: FacilityKind, more: Partial<ElderlyFacility> = {}): Partial<ElderlyFacility> => ({
  id,
  name: `设施${id}`,
  kind,
  status: FacilityStatus.OPERATING,
  divisionCode,
  addressText: '一号',
  operatorUscc: null,
  operatorName: '运营单位',
  openedOn: '2015-01-01',
  licensedBeds: 20,
  nursingBeds: 11,
  occupiedBeds: 8,
  ratingGrade: 0,
  staffCounts: { caregivers: 0, certified: [], nurses: 0, socialWorkers: 0 },
  vacantBeds: 12,
  vacantSelfCare: 6,
  vacantPartial: 3,
  vacantFull: 3,
  priceRank: NO_PRICE_RANK,
  synthetic: true,
  ...more,
});
const subsidyOf = (id: string, handlingDivisionCode: string, more: Partial<ElderSubsidy> = {}): Partial<ElderSubsidy> => ({
  id,
  residentId: `r_${id}`,
  kind: ElderSubsidyKind.AGE_ALLOWANCE,
  divisionCode: '620102',
  handlingDivisionCode,
  adultOn: '1950-01-01',
  monthlyAmount: '60.00',
  from: '2020-01',
  to: null,
  status: SubsidyStatus.PAYING,
  basisCode: '1',
  autoEnrolled: true,
  synthetic: true,
  ...more,
});
const { INSTITUTION, DAYCARE, MUTUAL_HOME } = FacilityKind;

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  await subgraph
    .em()
    .insertMany(ElderlyFacility, [
      facilityOf('1', '620102001', INSTITUTION, { operatorUscc: '51629901MJ00000182' }),
      facilityOf('2', '620102001', DAYCARE, { licensedBeds: 0, nursingBeds: 0, occupiedBeds: 0 }),
      facilityOf('3', '620102002', DAYCARE, { openedOn: '2021-12-15' }),
      facilityOf('4', '620103001', MUTUAL_HOME, { operatorUscc: '51629901MJ00000182' }),
      facilityOf('5', '620102002', INSTITUTION, { status: FacilityStatus.CLOSED }),
      facilityOf('6', '620102', INSTITUTION),
    ] as ElderlyFacility[]);
  await subgraph
    .em()
    .insertMany(ElderSubsidy, [
      ...['a', 'b', 'c', 'd', 'e'].map((id) => subsidyOf(id, '620102001001')),
      subsidyOf('f', '620102002001', { kind: ElderSubsidyKind.NURSING }),
      subsidyOf('g', '620102002001', { status: SubsidyStatus.PROPOSED }),
      subsidyOf('h', '620102002001', { status: SubsidyStatus.STOPPED, to: '2021-11' }),
    ] as ElderSubsidy[]);
});
afterAll(() => subgraph.close());

const divisions = (...codes: string[]) => codes.map((code) => ({ __typename: 'Division', code }));
const ask = (selection: string, r: object[]) =>
  subgraph.execute(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { code ${selection} } } }`, { r });

describe('Division.elderlySummary', () => {
  it('adds up what lies in a division and below, closed facilities left out', async () => {
    const { data } = await ask(
      'elderlySummary { facilities facilitiesByKind { kind count } licensedBeds nursingBeds occupiedBeds nursingBedShare }',
      divisions('620102', '620102001', '620000', '620104'),
    ).as('anon');
    expect(data._entities.map((row: { elderlySummary: unknown }) => row.elderlySummary)).toEqual([
      {
        facilities: 4,
        facilitiesByKind: [
          { kind: 'DAYCARE', count: 2 },
          { kind: 'INSTITUTION', count: 2 },
        ],
        licensedBeds: 60,
        nursingBeds: 33,
        occupiedBeds: 24,
        nursingBedShare: '0.5500',
      },
      {
        facilities: 2,
        facilitiesByKind: [
          { kind: 'DAYCARE', count: 1 },
          { kind: 'INSTITUTION', count: 1 },
        ],
        licensedBeds: 20,
        nursingBeds: 11,
        occupiedBeds: 8,
        nursingBedShare: '0.5500',
      },
      {
        facilities: 5,
        facilitiesByKind: [
          { kind: 'DAYCARE', count: 2 },
          { kind: 'INSTITUTION', count: 2 },
          { kind: 'MUTUAL_HOME', count: 1 },
        ],
        licensedBeds: 80,
        nursingBeds: 44,
        occupiedBeds: 32,
        nursingBedShare: '0.5500',
      },
      { facilities: 0, facilitiesByKind: [], licensedBeds: 0, nursingBeds: 0, occupiedBeds: 0, nursingBedShare: null },
    ]);
  });

  it('looks back to a day before a facility opened', async () => {
    const { data } = await ask('elderlySummary(on: "2021-12-14") { facilities }', divisions('620102002', '620102')).as('anon');
    expect(data._entities.map((row: { elderlySummary: { facilities: number } }) => row.elderlySummary.facilities)).toEqual([0, 3]);
  });

  it('withholds small numbers of recipients from the public, and from officers elsewhere', async () => {
    const SUBSIDIES = 'elderlySummary { subsidies { kind recipients { value suppressed } } }';
    const counts = async (...who: Parameters<ReturnType<typeof subgraph.execute>['as']>) =>
      (await ask(SUBSIDIES, divisions('620102')).as(...who)).data._entities[0].elderlySummary.subsidies.map(
        (row: { recipients: { value: number | null } }) => row.recipients.value,
      );
    expect(await counts('anon')).toEqual([5, 0, null]);
    expect(await counts('county.elder', '620102')).toEqual([5, 0, 1]);
    expect(await counts('county.elder', '620103')).toEqual([5, 0, null]);
    expect(await counts('county.vital', '620102')).toEqual([5, 0, null]);
    expect(
      (await ask('elderlySummary(on: "2021-11-30") { subsidies { recipients { value } } }', divisions('620102')).as('auditor')).data._entities[0]
        .elderlySummary.subsidies[0],
    ).toEqual({ recipients: { value: 6 } });
  });

  it('gives away no small number of recipients by subtraction, and costs the public one statement', async () => {
    const isSmall = (count: number): boolean => count > 0 && count < 5;
    const kinds = Object.values(ElderSubsidyKind);
    const families = {
      640000: ['640100', '640200', '640300'], 640100: ['640102', '640103', '640104'], 640200: ['640202', '640203'], 640300: ['640302'],
    };
    const counties = Object.values(families).slice(1).flat();
    const numberOf = (i: number, j: number): number => (j === 0 ? 5 + i : (i * 7 + j * 5 + i * j) % 11);
    await subgraph.em().insertMany(ElderSubsidy, counties.flatMap((county, i) => kinds.flatMap((kind, j) =>
      Array.from({ length: numberOf(i, j) }, (_, n) => subsidyOf(`${county}${kind}${n}`, `${county}001001`, { kind }))),
    ) as ElderSubsidy[]);
    const codes = ['640000', ...Object.values(families).flat()];
    const read = async (role: 'anon' | 'auditor') => {
      const answer = await ask('elderlySummary { subsidies { kind recipients { value } } }', divisions(...codes)).as(role);
      expect(answer.statements).toBe(2);
      return new Map<string, (number | null)[]>(answer.data._entities.map(
        ({ code, elderlySummary: { subsidies } }: { code: string; elderlySummary: { subsidies: { recipients: { value: number | null } }[] } }) =>
          [code, subsidies.map(({ recipients: { value } }) => value)]));
    };
    const [told, exact] = [await read('anon'), await read('auditor')];
    expect(codes.some((code) => exact.get(code)?.some((count) => isSmall(count ?? 0)))).toBe(true);
    expect([...told.values()].flat().filter((value) => value !== null && value > 0).length).toBeGreaterThan(3);
    for (const place of kinds.keys()) {
      for (const [parent, children] of Object.entries(families)) {
        const hidden = children.filter((code) => told.get(code)?.[place] === null);
        for (const code of children) if (isSmall(exact.get(code)?.[place] ?? 0)) expect(hidden).toContain(code);
        if (hidden.length === 1) expect(told.get(parent)?.[place]).toBeNull();
      }
    }
  });

  it('shows the public nothing of townships', async () => {
    const { data } = await ask('elderlySummary { subsidies { recipients { value suppressed } } }', divisions('620102001')).as('anon');
    for (const { recipients } of data._entities[0].elderlySummary.subsidies) expect(recipients).toEqual({ value: null, suppressed: true });
  });

  it('costs one statement for five hundred townships', async () => {
    const townships = Array.from(
      { length: 500 },
      (_, i) => `6201${String(2 + Math.floor(i / 100)).padStart(2, '0')}${String((i % 100) + 1).padStart(3, '0')}`,
    );
    const { data, statements, errors } = await ask('elderlySummary { facilitiesByKind { kind count } }', divisions(...townships)).as('anon');
    expect(errors).toEqual([]);
    expect(data._entities).toHaveLength(500);
    expect(data._entities[0]).toEqual({
      code: '620102001',
      elderlySummary: {
        facilitiesByKind: [
          { kind: 'DAYCARE', count: 1 },
          { kind: 'INSTITUTION', count: 1 },
        ],
      },
    });
    expect(statements).toBe(1);
  });

  it('is empty for a code that is none', async () => {
    const { data } = await ask('elderlySummary { facilities }', divisions("62','x", '{620102}')).as('anon');
    expect(data._entities.map((row: { elderlySummary: { facilities: number } }) => row.elderlySummary.facilities)).toEqual([0, 0]);
  });
});

describe('Division.elderlyFacilities', () => {
  const LIST = 'elderlyFacilities(first: 2) { totalCount pageInfo { hasNextPage endCursor } edges { node { id name } } }';
  const ids = (row: { elderlyFacilities: { edges: { node: { id: string } }[] } }): string =>
    row.elderlyFacilities.edges.map(({ node }) => node.id).join('');

  it('lists what lies in a division and below, page by page', async () => {
    const { data } = await ask(LIST, divisions('620102')).as('anon');
    expect(data._entities[0].elderlyFacilities).toMatchObject({
      totalCount: 5,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { id: '6', name: '设施6' } }, { node: { id: '5' } }],
    });
    const after: string = data._entities[0].elderlyFacilities.pageInfo.endCursor;
    const next = await ask(`elderlyFacilities(first: 3, after: "${after}") { edges { node { id } } }`, divisions('620102')).as('anon');
    expect(ids(next.data._entities[0])).toBe('321');
    const elsewhere = await ask(`elderlyFacilities(after: "${after}") { edges { node { id } } }`, divisions('620103')).as('anon');
    expect(elsewhere.codes).toEqual({ '_entities.0.elderlyFacilities': 'CURSOR_INVALID' });
  });

  it('takes the filter of the register', async () => {
    const { data } = await ask('elderlyFacilities(filter: { kind: [DAYCARE] }) { edges { node { id } } }', divisions('620000', '620102001')).as(
      'anon',
    );
    expect(data._entities.map(ids)).toEqual(['32', '2']);
  });

  it('costs one statement and one to count, for two divisions as for twenty', async () => {
    const few = await ask(LIST, divisions('620102001', '620103001')).as('anon');
    const many = await ask(LIST, divisions('620102', '620103', '620000', ...Array.from({ length: 17 }, (_, i) => `6201020${String(i + 10)}`))).as(
      'anon',
    );
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });
});

describe('SocialOrganization.operatedElderlyFacilities', () => {
  it('lists the facilities that an organisation runs, in one statement for all', async () => {
    const r = ['51629901MJ00000182', '91350100M000100Y43'].map((uscc) => ({ __typename: 'SocialOrganization', uscc }));
    const { data, statements } = await subgraph
      .execute(
        'query ($r: [_Any!]!) { _entities(representations: $r) { ... on SocialOrganization { uscc operatedElderlyFacilities { id name status occupiedBeds } } } }',
        { r },
      )
      .as('anon');
    expect(data._entities.map((row: { operatedElderlyFacilities: { id: string }[] }) => row.operatedElderlyFacilities.map(({ id }) => id))).toEqual([
      ['1', '4'],
      [],
    ]);
    expect(statements).toBe(1);
  });
});
