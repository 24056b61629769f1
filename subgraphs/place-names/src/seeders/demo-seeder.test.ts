import { pendingSchemaChanges, type SeedReport, seedSubgraph } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Division, DivisionAlias } from '../division/division.entity.js';
import { codesAbove } from '../division/division.service.js';
import { PlaceName } from '../place-name/place-name.entity.js';
import { placeNames } from '../subgraph.js';
import { divisionRows } from './division-rows.js';
import { placeNameRows } from './place-name-rows.js';

let subgraph: TestSubgraph;
let report: SeedReport;

beforeAll(async () => {
  subgraph = await createTestSubgraph(placeNames);
  report = await seedSubgraph({ definition: placeNames, orm: subgraph.server.orm }, { scale: 'demo', progress: () => undefined });
  console.log(report);
});
afterAll(() => subgraph.close());

/** Number of divisions of Gansu in force by kind, at one level. */
async function kindsAt(level: number): Promise<Record<string, number>> {
  const rows = await subgraph.em().find(Division, { level, validTo: null, code: { $gte: '62', $lt: '63' } }, { fields: ['kind'] });
  const counts: Record<string, number> = {};
  for (const { kind } of rows) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the register of Gansu', () => {
  it('has fourteen prefectures', async () => {
    expect(await kindsAt(2)).toEqual({ PREFECTURE: 12, AUTONOMOUS_PREFECTURE: 2 });
  });

  it('has eighty-six counties and one functional area', async () => {
    expect(await kindsAt(3)).toEqual({ DISTRICT: 17, COUNTY_CITY: 5, COUNTY: 57, AUTONOMOUS_COUNTY: 7, FUNCTIONAL_AREA: 1 });
  });

  it('has 1,403 townships by kind', async () => {
    expect(await kindsAt(4)).toEqual({ STREET: 131, TOWN: 892, TOWNSHIP: 321, ETHNIC_TOWNSHIP: 17, SIMILAR: 42 });
  });

  it('has 17,718 villages and communities', async () => {
    expect(await kindsAt(5)).toEqual({ VILLAGE: 15_513, COMMUNITY: 2_098, SIMILAR: 107 });
  });
});
