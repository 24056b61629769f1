import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PopulationSource, PopulationSummary } from '../division/population-summary.entity.js';
import { Indicator } from '../indicator/indicator.entity.js';
import { indicatorRows } from '../seeders/indicator-rows.js';
import { platform } from '../subgraph.js';
import { ServiceCentre, ServiceCentreKind } from './service-centre.entity.js';

let subgraph: TestSubgraph;
const census = (divisionCode: string) => ({ divisionCode, total: 9, urban: 1, age0to14: 1, age60plus: 1, age65plus: 1, age80plus: 1, households: 3, source: PopulationSource.COMPUTED_SPLIT, synthetic: false });
const centre = (id: string, divisionCode: string, onlinePlatform: boolean) => ({ id, name: '东岗街道便民服务中心', kind: ServiceCentreKind.CONVENIENCE, divisionCode, windows: 4, onlinePlatform, synthetic: true });
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(PopulationSummary, ['620102', '620102001', '620102002', '620102003', '620104001'].map(census) as never);
  await subgraph.em().insertMany(ServiceCentre, [centre('sc_1', '620102001', true), centre('sc_2', '620102002', false), centre('sc_3', '620102002', false)] as never);
  await subgraph.em().insertMany(Indicator, indicatorRows() as never);
});
afterAll(() => subgraph.close());

describe('service centres', () => {
  it('are read by the public, in a division and all below it', async () => {
    const { data } = await subgraph.execute('{ serviceCentres(divisionCode: "620102") { totalCount edges { node { name kind windows onlinePlatform division { code } } } } elsewhere: serviceCentres(divisionCode: "620104") { totalCount } all: serviceCentres { totalCount } }').as('anon');
    expect([data.serviceCentres.totalCount, data.elsewhere.totalCount, data.all.totalCount]).toEqual([3, 0, 3]);
    expect(data.serviceCentres.edges[0].node).toEqual({ name: '东岗街道便民服务中心', kind: 'CONVENIENCE', windows: 4, onlinePlatform: true, division: { code: '620102001' } });
  });

  it('cover so many townships, each counted once, beside the target of the plan', async () => {
    const of = async (divisionCode: string) => (await subgraph.execute('query ($divisionCode: DivisionCode!) { serviceCentreCoverage(divisionCode: $divisionCode) { townships covered online rate target { value } } }', { divisionCode }).as('anon')).data.serviceCentreCoverage;
    expect(await of('620102')).toEqual({ townships: 3, covered: 2, online: 1, rate: '66.7', target: { value: '100' } });
    expect(await of('620000')).toMatchObject({ townships: 4, covered: 2, rate: '50.0' });
    expect(await of('140000')).toMatchObject({ townships: 0, covered: 0, rate: null });
  });
});
