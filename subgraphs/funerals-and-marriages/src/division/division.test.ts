import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { FuneralFacility } from '../funeral-facility/funeral-facility.entity.js';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { MarriageRegistration } from '../marriage-registration/marriage-registration.entity.js';
import { funeralsAndMarriages } from '../subgraph.js';
import { deathOf, facilityOf, officeOf, registrationOf } from '../testing/builders.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph.em().insertMany(MarriageOffice, [officeOf('o1', '620102'), officeOf('o2', '620103'), officeOf('o3', '620503')]);
  await subgraph.em().insertMany(FuneralFacility, [facilityOf('f1', '620102001'), facilityOf('f2', '620102002'), facilityOf('f3', '620503001')]);
  await subgraph.em().insertMany(MarriageRegistration, [
    ...Array.from({ length: 6 }, (_, i) => registrationOf(`1${i}`, [`a${i}`, `b${i}`], { registeredOn: '2021-02-28' })),
    ...Array.from({ length: 2 }, (_, i) => registrationOf(`2${i}`, [`c${i}`, `d${i}`], { matterCode: 'L', registeredOn: '2021-03-01' })),
    registrationOf('30', ['e', 'f'], { matterCode: 'BJ', registeredOn: '2021-03-01' }),
    registrationOf('31', ['g', 'h'], { registeredOn: '2021-12-31', officeId: 'o2', officeDivisionCode: '620103' }),
  ]);
  await subgraph.em().insertMany(DeathRecord, [
    ...Array.from({ length: 5 }, (_, i) => deathOf(`${i}`, `r${i}`, '620102001')),
    deathOf('8', 'r8', '620102002'), deathOf('9', 'r9', '620102002', { verified: false }),
  ]);
});
afterAll(() => subgraph.close());

const ask = (selection: string, ...codes: string[]) =>
  subgraph.execute(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { code ${selection} } } }`, {
    r: codes.map((code) => ({ __typename: 'Division', code })),
  });

describe('Division.marriageOffices and funeralFacilities', () => {
  it('hold what lies in the division and below, for everybody', async () => {
    const { data, codes } = await ask(
      'marriageOffices { id } funeralFacilities { id kind }',
      '620000',
      '620100',
      '620102',
      '620102002',
      '620102003',
    ).as('anon');
    expect(codes).toEqual({});
    const [province, prefecture, county, township, bare] = data._entities;
    expect(province.marriageOffices).toHaveLength(3);
    expect(province.funeralFacilities).toHaveLength(3);
    expect(prefecture.marriageOffices).toEqual([{ id: 'o1' }, { id: 'o2' }]);
    expect(county).toMatchObject({ marriageOffices: [{ id: 'o1' }], funeralFacilities: [{ id: 'f1' }, { id: 'f2' }] });
    expect(township).toMatchObject({ marriageOffices: [], funeralFacilities: [{ id: 'f2', kind: 'PUBLIC_CEMETERY' }] });
    expect(bare.funeralFacilities).toEqual([]);
  });

  it('cost one statement for 500 townships', async () => {
    const townships = Array.from({ length: 500 }, (_, i) => `620102${String(i + 1).padStart(3, '0')}`);
    const { data, statements } = await ask('funeralFacilities { id kind }', ...townships).as('anon');
    expect(statements).toBe(1);
    expect(data._entities.map(({ funeralFacilities }: { funeralFacilities: unknown[] }) => funeralFacilities.length).slice(0, 3)).toEqual([1, 1, 0]);
  });
});

describe('Division.vitalSummary', () => {
  const SUMMARY = (period: string) =>
    `vitalSummary(period: "${period}") { marriages { value suppressed } divorces { value suppressed } deaths { value suppressed } }`;
  const shown = (value: number) => ({ value, suppressed: false });
  const withheld = { value: null, suppressed: true };

  it('counts marriages, divorces and verified deaths of a year or a month', async () => {
    const { data } = await ask(SUMMARY('2021'), '620102', '620100').as('county.vital', '620102');
    expect(data._entities[0].vitalSummary).toEqual({ marriages: shown(6), divorces: shown(2), deaths: shown(6) });
    expect(data._entities[1].vitalSummary).toMatchObject({ marriages: shown(7) });
    const february = await ask(SUMMARY('2021-02'), '620102').as('county.vital', '620102');
    expect(february.data._entities[0].vitalSummary).toEqual({ marriages: shown(6), divorces: shown(0), deaths: shown(0) });
  });

  it('withholds from the public, from officers of elsewhere and of other lines one to four, and what would give them away', async () => {
    for (const [role, division] of [['anon', undefined], ['county.vital', '620503'], ['county.elder', '620102']] as const) {
      const { data } = await ask(SUMMARY('2021'), '620102', '620103', '620100', '620102002').as(role, division);
      const [county, sibling, prefecture, township] = data._entities.map(({ vitalSummary }: { vitalSummary: unknown }) => vitalSummary);
      expect(county).toEqual({ marriages: withheld, divorces: withheld, deaths: shown(6) });
      expect(sibling).toEqual({ marriages: withheld, divorces: withheld, deaths: shown(0) });
      expect(prefecture).toEqual({ marriages: shown(7), divorces: withheld, deaths: shown(6) });
      expect(township).toEqual({ marriages: withheld, divorces: withheld, deaths: withheld });
    }
  });

  it('gives away no small number by subtraction, of siblings or of months', async () => {
    const isSmall = (count: number): boolean => count > 0 && count < 5;
    const families = {
      640000: ['640100', '640200', '640300'], 640100: ['640102', '640103', '640104'], 640200: ['640202', '640203'], 640300: ['640302'],
    };
    const counties = Object.values(families).slice(1).flat();
    const months = Array.from({ length: 12 }, (_, i) => `2019-${String(i + 1).padStart(2, '0')}`);
    // Of marriages April alone has small numbers, of divorces many months.
    const numberOf = { J: (i: number, j: number) => (j === 3 ? i % 3 : 5 + ((i + j) % 4)), L: (i: number, j: number) => (i * 5 + j * 3) % 12 };
    for (const [matterCode, count] of Object.entries(numberOf)) {
      await subgraph.em().insertMany(MarriageRegistration, counties.flatMap((county, i) => months.flatMap((month, j) =>
        Array.from({ length: count(i, j) }, (_, n) => registrationOf(`${county}${month}${matterCode}${n}`, [null, null], {
          matterCode, registeredOn: `${month}-10`, officeDivisionCode: county,
        })))));
    }
    await subgraph.em().insertMany(DeathRecord, counties.flatMap((county, i) => Array.from({ length: (i * 7 + 3) % 10 }, (_, n) =>
      deathOf(`${county}${n}`, `r${county}${n}`, `${county}001`, { deathDate: '2019-07-01' }))));
    const codes = ['640000', ...Object.values(families).flat()];
    const columns = ['marriages', 'divorces', 'deaths'] as const;
    const read = async (role: 'anon' | 'auditor', period: string) => {
      const { data, statements } = await ask(SUMMARY(period), ...codes).as(role);
      expect(statements).toBe(2);
      return new Map<string, Record<(typeof columns)[number], { value: number | null }>>(data._entities.map(
        ({ code, vitalSummary }: { code: string; vitalSummary: unknown }) => [code, vitalSummary]));
    };
    const told = new Map<string, Awaited<ReturnType<typeof read>>>();
    let small = 0;
    for (const period of ['2019', ...months]) {
      const [shownNow, exact] = [await read('anon', period), await read('auditor', period)];
      told.set(period, shownNow);
      for (const column of columns) {
        for (const [parent, children] of Object.entries(families)) {
          const hidden = children.filter((code) => shownNow.get(code)?.[column].value === null);
          for (const code of children.filter((one) => isSmall(exact.get(one)?.[column].value ?? 0))) {
            small++;
            expect(hidden).toContain(code);
          }
          if (hidden.length === 1) expect(shownNow.get(parent)?.[column].value).toBeNull();
        }
      }
    }
    expect(small).toBeGreaterThan(10);
    for (const code of codes) {
      for (const column of columns) {
        expect(months.filter((month) => told.get(month)?.get(code)?.[column].value === null).length).not.toBe(1);
      }
    }
    expect(told.get('2019')?.get('640102')?.marriages.value).toBeGreaterThan(60);
  });

  it('costs two statements for however many divisions', async () => {
    const { statements } = await ask(SUMMARY('2021'), '620000', '620100', '620102', '620102001', '620503').as('anon');
    expect(statements).toBe(2);
  });

  it('refuses what is no year or month', async () => {
    for (const period of ['2021-13', '21', '2021Q1', ''])
      expect((await ask(SUMMARY(period), '620102').as('anon')).codes).toEqual({ '_entities.0.vitalSummary': 'PERIOD_FORMAT' });
  });
});
