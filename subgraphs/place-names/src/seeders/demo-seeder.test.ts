import { pendingSchemaChanges, type SeedReport, seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Division } from '../division/division.entity.js';
import { codesAbove } from '../division/division.service.js';
import { PlaceName } from '../place-name/place-name.entity.js';
import { placeNames } from '../subgraph.js';
import { aliasRows, divisionRows, successionRows } from './division-rows.js';
import { placeNameRows } from './place-name-rows.js';

let subgraph: TestSubgraph;
let report: SeedReport;

beforeAll(async () => {
  subgraph = await createTestSubgraph(placeNames);
  report = await seedSubgraph({ definition: placeNames, orm: subgraph.server.orm }, { scale: 'demo', progress: () => undefined });
});
afterAll(() => subgraph.close());

const countBy = <T>(rows: readonly T[], keyOf: (row: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const row of rows) counts[keyOf(row)] = (counts[keyOf(row)] ?? 0) + 1;
  return counts;
};

/** Divisions of Gansu in force at one level, as the database holds them. */
const gansuAt = (level: number) => subgraph.em().find(Division, { level, validTo: null, code: { $gte: '62', $lt: '63' } });

describe('the register of Gansu', () => {
  it('has fourteen prefectures', async () => {
    expect(countBy(await gansuAt(2), ({ kind }) => kind)).toEqual({ PREFECTURE: 12, AUTONOMOUS_PREFECTURE: 2 });
  });

  it('has eighty-six counties and one functional area', async () => {
    const counties = await gansuAt(3);
    expect(countBy(counties, ({ kind }) => kind)).toEqual({ DISTRICT: 17, COUNTY_CITY: 5, COUNTY: 57, AUTONOMOUS_COUNTY: 7, FUNCTIONAL_AREA: 1 });
    expect(counties.filter(({ statutory }) => statutory)).toHaveLength(86);
    expect(counties.find(({ code }) => code === '620171')).toMatchObject({ name: '兰州新区', kind: 'FUNCTIONAL_AREA', statutory: false });
  });

  it('has 131 streets, 892 towns, 338 townships and 42 similar units', async () => {
    const kinds = countBy(await gansuAt(4), ({ kind }) => kind);
    expect(kinds).toEqual({ STREET: 131, TOWN: 892, TOWNSHIP: 321, ETHNIC_TOWNSHIP: 17, SIMILAR: 42 });
    expect((kinds['TOWNSHIP'] ?? 0) + (kinds['ETHNIC_TOWNSHIP'] ?? 0)).toBe(338);
  });

  it('has 17,718 units at village level', async () => {
    expect(countBy(await gansuAt(5), ({ kind }) => kind)).toEqual({ VILLAGE: 15_513, COMMUNITY: 2_098, SIMILAR: 107 });
  });

  it('has the streets and towns of Jiayuguan directly below 620200', async () => {
    const townships = (await gansuAt(4)).filter(({ code }) => code.startsWith('6202'));
    expect(townships.map(({ code, parentCode, depth }) => [code, parentCode, depth])).toEqual(
      ['620201001', '620201002', '620201100', '620201101', '620201102'].map((code) => [code, '620200', 2]),
    );
    expect(await subgraph.em().count(Division, { code: '620201' })).toBe(0);
  });
});

describe('the register of China', () => {
  const rows = divisionRows();

  it('has thirty-four units of province level', () => {
    expect(rows.filter(({ level }) => level === 1)).toHaveLength(34);
  });

  it('has no placeholder of the statistics bureau as a division', () => {
    const codes = new Set(rows.map(({ code }) => code));
    expect(codes.size).toBe(rows.length);
    for (const { code } of aliasRows()) expect(codes.has(code ?? '')).toBe(false);
    expect(rows.find(({ code }) => code === '110101')).toMatchObject({ name: '东城区', parentCode: '110000', depth: 1 });
    expect(rows.find(({ code }) => code === '419001')).toMatchObject({ name: '济源市', parentCode: '410000', kind: 'COUNTY_CITY' });
    expect(rows.filter(({ code }) => code === '441900')).toMatchObject([{ name: '东莞市', level: 2 }]);
  });

  it('finds the parent of every division among the codes above its own', () => {
    const codes = new Set(rows.map(({ code }) => code));
    const wrong = rows.filter(({ code, parentCode, depth }) => {
      const above = codesAbove(code ?? '').filter((one) => codes.has(one));
      return (above.at(-1) ?? null) !== parentCode || above.length !== depth;
    });
    expect(wrong).toEqual([]);
  });

  it('gives every division a statistical code of twelve digits and a spelling', () => {
    expect(rows.filter(({ statCode, pinyin }) => !/^\d{12}$/.test(statCode ?? '') || !/^[A-Z]/.test(pinyin ?? ''))).toEqual([]);
  });
});

describe('the place names', () => {
  it('are three thousand, 70.2 % of them standard', async () => {
    const names = await subgraph.em().find(PlaceName, {});
    expect(names).toHaveLength(3_000);
    expect(names.filter(({ statusCode }) => statusCode === 'STANDARD')).toHaveLength(2_106);
    expect(new Set(names.map(({ categoryCode }) => categoryCode)).size).toBe(8);
    expect(new Set(names.map(({ statusCode }) => statusCode)).size).toBe(4);
  });

  it('are the same every time, and those of one county where told so', () => {
    const [divisions, successions] = [divisionRows(), successionRows()];
    const all = placeNameRows(divisions, successions, { scale: 'demo' });
    expect(placeNameRows(divisions, successions, { scale: 'demo' })).toEqual(all);
    const ofCounty = placeNameRows(divisions, successions, { scale: 'demo', only: '620102' });
    expect(ofCounty).toEqual(all.filter(({ divisionCode }) => divisionCode?.startsWith('620102')));
    expect(ofCounty.length).toBeGreaterThan(0);
  });

  it('call no real name anything but standard or historical', async () => {
    const real = await subgraph.em().find(PlaceName, { synthetic: false });
    expect(new Set(real.map(({ statusCode }) => statusCode))).toEqual(new Set(['STANDARD', 'HISTORICAL']));
    expect(real.find(({ name }) => name === '华亭市')?.formerNames).toEqual([{ name: '华亭县', from: null, to: '2018-07-31' }]);
  });
});

describe('seeding', () => {
  it('writes every row in one transaction, and nothing the second time', async () => {
    expect(report).toMatchObject({ skipped: false, rows: divisionRows().length + aliasRows().length + successionRows().length + 3_000 });
    const again = await seedSubgraph({ definition: placeNames, orm: subgraph.server.orm }, { scale: 'demo', progress: () => undefined });
    expect(again).toMatchObject({ skipped: true, rows: 0 });
  });
});

describe('migrations', () => {
  it('lead to the records as they are', async () => {
    expect(await pendingSchemaChanges(placeNames)).toEqual([]);
  });
});
