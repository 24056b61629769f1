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

  it('withholds one to four from the public and from officers of elsewhere', async () => {
    for (const [role, division] of [['anon', undefined], ['county.vital', '620503']] as const) {
      const { data } = await ask(SUMMARY('2021'), '620102', '620102002').as(role, division);
      expect(data._entities[0].vitalSummary).toEqual({ marriages: shown(6), divorces: withheld, deaths: shown(6) });
      expect(data._entities[1].vitalSummary).toEqual({ marriages: shown(0), divorces: shown(0), deaths: withheld });
    }
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
