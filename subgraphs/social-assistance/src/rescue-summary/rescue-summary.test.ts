import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { emptyEpisode } from '../rescue-episode/steps/admission.js';
import { socialAssistance } from '../subgraph.js';
import { insertStations, STATION } from '../testing/rescue-story.js';

let subgraph: TestSubgraph;
let serial = 0;
const stays = (count: number, divisionCode: string, more: Partial<RescueEpisode> = {}): RescueEpisode[] => Array.from({ length: count }, () => ({
  ...emptyEpisode(), caseNo: `SQ${divisionCode}2021${String(++serial).padStart(6, '0')}`, stationId: STATION, divisionCode, status: 'LEFT', sexCode: '1', ageFrom: 40, ageTo: 50, admittedAt: new Date('2021-06-01T10:00:00+08:00'),
  foundDivisionCode: divisionCode, foundPlace: null, broughtByCode: '1', features: null, conditionCodes: [], subjectIds: [], adultOn: '2000-01-01', version: 1, identityKnown: true, leftOn: '2021-06-05', leaveKindCode: 'ESCORTED', ...more,
}) as RescueEpisode);

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStations(subgraph);
  const inCare = { leftOn: null, leaveKindCode: null, status: 'IDENTIFYING', identityKnown: false } as Partial<RescueEpisode>;
  await subgraph.em().insertMany(RescueEpisode, [
    ...stays(8, '620302'), ...stays(2, '620302', { identityKnown: true, leaveKindCode: null, leftOn: null, status: 'IDENTIFIED' as never }), ...stays(6, '620302', inCare), ...stays(1, '620302', { leaveKindCode: 'DECEASED', identityKnown: false, leftOn: '2021-06-11' }),
    ...stays(20, '620321'), ...stays(10, '620321', inCare), ...stays(3, '620402'), ...stays(20, '620403'), ...stays(4, '620302', { admittedAt: new Date('2020-06-01T10:00:00+08:00') }),
  ]);
});
afterAll(() => subgraph.close());

const FIELDS = 'period admitted { value suppressed } identified { value } returned { value suppressed } settled { value } leftOtherwise { value suppressed } inCare { value } returnRate meanStayDays';
const ask = (division: string, period?: number) => subgraph.execute(`query ($division: DivisionCode!, $period: Int) { rescueSummary(division: $division, period: $period) { ${FIELDS} } }`, { division, period });

describe('rescueSummary', () => {
  it('gives officers of the county the counts, the rate and the mean as they are, in one statement', async () => {
    const { data, statements } = await ask('620302').as('county.assist', '620302');
    expect(data.rescueSummary).toMatchObject({
      period: 2021, admitted: { value: 17, suppressed: false }, identified: { value: 10 }, returned: { value: 8 }, settled: { value: 0 }, leftOtherwise: { value: 1, suppressed: false }, inCare: { value: 8 }, returnRate: '0.8000',
      meanStayDays: '4.6667',
    });
    expect(statements).toBe(1);
    expect((await ask('620302', 2020).as('county.assist', '620302')).data.rescueSummary).toMatchObject({ admitted: { value: 4 }, returnRate: '1.0000' });
  });

  it('withholds small counts from the public, and what would give them away', async () => {
    const { data } = await ask('620302').as('anon');
    expect(data.rescueSummary).toMatchObject({ admitted: { value: 17, suppressed: false }, leftOtherwise: { value: null, suppressed: true } });
    const siblings = (await ask('620321').as('anon')).data.rescueSummary;
    expect(siblings.leftOtherwise).toEqual({ value: null, suppressed: true });
    const hidden = Object.entries(data.rescueSummary).filter(([, cell]) => (cell as { value?: unknown } | null)?.value === null).map(([name]) => name);
    expect(hidden.length).toBeGreaterThanOrEqual(2);
  });

  it('withholds a county with four persons or fewer whole, from officers of others too', async () => {
    for (const answer of [await ask('620402').as('anon'), await ask('620402').as('county.assist', '620302')]) {
      expect(answer.data.rescueSummary).toMatchObject({ admitted: { value: null, suppressed: true }, returned: { value: null, suppressed: true }, returnRate: null, meanStayDays: null });
    }
  });

  it('tells no mean of a county whose number is withheld for the sake of its neighbour', async () => {
    expect((await ask('620403').as('anon')).data.rescueSummary).toMatchObject({ admitted: { value: null, suppressed: true }, meanStayDays: null });
    expect((await ask('620403').as('county.assist', '620403')).data.rescueSummary).toMatchObject({ admitted: { value: 20 }, meanStayDays: '4.0000' });
  });

  it('counts nothing below the county for the public, and refuses years that are none', async () => {
    expect((await ask('620302001').as('anon')).data.rescueSummary.admitted).toEqual({ value: null, suppressed: true });
    for (const period of [1999, 2022]) expect((await ask('620302', period).as('anon')).codes).toEqual({ rescueSummary: 'BAD_USER_INPUT' });
  });
});
