import { syntheticUscc } from '@civil/demo-data';
import type { Claims } from '@civil/schema/identity';
import { NEVER, setToday } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceStation } from '../assistance-station/assistance-station.entity.js';
import { AssistanceProgram } from '../program.js';
import { ServiceDelivery } from '../service-delivery/service-delivery.entity.js';
import { SpecialNeedKind, SpecialNeedStatus } from '../special-need/special-need-enums.js';
import { SpecialNeed } from '../special-need/special-need.entity.js';
import { socialAssistance } from '../subgraph.js';
import { officers } from '../testing/enrollment-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { forget } from '../testing/forget.js';
import { at, mustMake, resourceStep } from '../testing/resource-steps.js';
import { insertBenefit, STILL_A_CHILD } from '../testing/rows.js';
import { AssistanceResource } from './assistance-resource.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [AssistanceResource, ServiceDelivery, AssistanceStation, SpecialNeed]);
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const USCC = syntheticUscc('51', 1, 1);
const otherCounty: Claims = { ...claimsOf('county.assist.approver', '620103'), sub: 'u_other_county' };
const offer = (more: Record<string, unknown> = {}) => ({
  division: '620102', divisionsServed: ['620102'], kind: 'GOODS', name: '物资包', offer: '米面油', providerName: '慈善会', providerUscc: USCC, condition: {}, capacity: 3, validFrom: '2021-01-01', validTo: '2022-12-31', ...more,
});
const make = async (event: string, as: Claims, input: Record<string, unknown>): Promise<string> => (await resourceStep(subgraph, event, as, input)).code;
const must = (event: string, as: Claims, input: Record<string, unknown>) => mustMake(subgraph, event, as, input);
const approved = async (more: Record<string, unknown> = {}) => must('approveResource', officers.approver, at(await must('registerResource', officers.county, offer(more))));
const library = async (filter: Record<string, unknown> = {}) => (await subgraph.execute('query ($filter: AssistanceResourceFilter) { assistanceResources(filter: $filter) { edges { node { name status } } } }', { filter }).as('anon')).data.assistanceResources.edges;

describe('an assistance station', () => {
  const station = (more: Record<string, unknown> = {}) => ({ division: '620102001', name: '救助服务站', addressText: '便民服务中心', hours: '工作日', phone: '10000000001', services: ['CONSULTATION', 'CONSULTATION'], staff: 2, ...more });

  it('is opened once by the county in its own townships and villages, and closed by the same county', async () => {
    for (const [more, code] of [[{ division: '620102' }, 'DIVISION_LEVEL'], [{ division: '620103001' }, 'FORBIDDEN_ROW'], [{ services: [] }, 'BAD_USER_INPUT'], [{ staff: 0 }, 'BAD_USER_INPUT'], [{ name: '  ' }, 'BAD_USER_INPUT']] as const) {
      expect(await make('openAssistanceStation', officers.county, station(more)), JSON.stringify(more)).toBe(code);
    }
    expect(await make('openAssistanceStation', officers.clerk, station())).toBe('FORBIDDEN_ACTION');
    const opened = await must('openAssistanceStation', officers.county, station());
    expect(opened).toMatchObject({ status: 'OPEN', services: ['CONSULTATION'] });
    expect(await make('openAssistanceStation', officers.county, station())).toBe('STATION_EXISTS');
    const listed = async () => (await subgraph.execute('{ assistanceStations(scope: { code: "620102" }) { edges { node { name phone division { code } } } } }').as('anon')).data.assistanceStations.edges;
    expect(await listed()).toHaveLength(1);
    expect(await make('closeAssistanceStation', { ...otherCounty, roles: ['county.assist'] }, at(opened))).toBe('NOT_FOUND');
    expect(await must('closeAssistanceStation', officers.county, at(opened))).toMatchObject({ status: 'CLOSED', closedOn: '2021-12-31' });
    expect(await listed()).toEqual([]);
  });
});

describe('a resource', () => {
  it('is in the library once another than its maker approves it, until it is suspended or ended', async () => {
    const draft = await must('registerResource', officers.county, offer());
    expect([draft.status, draft.provider, await library()]).toEqual(['DRAFT', { uscc: USCC }, []]);
    expect(await make('approveResource', officers.county, at(draft))).toBe('FORBIDDEN_ACTION');
    expect(await make('approveResource', { ...officers.approver, sub: officers.county.sub }, at(draft))).toBe('MAKER_IS_CHECKER');
    expect(await make('approveResource', otherCounty, at(draft))).toBe('NOT_FOUND');
    const entered = await must('approveResource', officers.approver, at(draft));
    expect(await library({ scope: { code: '620100' }, kind: ['GOODS'] })).toHaveLength(1);
    const paused = await must('suspendResource', officers.county, at(entered));
    expect([await library(), await make('approveResource', officers.approver, at(paused))]).toEqual([[], 'STATE_TRANSITION']);
    const back = await must('resumeResource', officers.county, at(paused));
    expect(await library()).toHaveLength(1);
    expect((await must('endResource', officers.county, at(back))).status).toBe('ENDED');
    expect(await library()).toEqual([]);
  });

  it('is refused with a condition, division, contract or day that is none', async () => {
    for (const more of [{ divisionsServed: [] }, { divisionsServed: ['620103'] }, { capacity: 0 }, { validTo: '2021-12-30' }, { validFrom: '2023-01-01' }, { condition: { ageFrom: 70, ageTo: 60 } }, { condition: { ageTo: 130 } }, { contractNo: 'ZC1' }]) {
      expect(await make('registerResource', officers.county, offer(more)), JSON.stringify(more)).toBe('BAD_USER_INPUT');
    }
    expect([await make('registerResource', officers.county, offer({ division: '620103' })), await make('registerResource', officers.county, offer({ division: '620100' }))]).toEqual(['FORBIDDEN_ROW', 'DIVISION_LEVEL']);
  });

  it('that waits for approval is listed to officers of its place alone', async () => {
    await must('registerResource', officers.county, offer());
    const LIST = '{ registeredResources { totalCount edges { node { contractNo } } } }';
    for (const [claims, count] of [[officers.county, 1], [officers.clerk, 0], [otherCounty, 0]] as const) expect((await subgraph.execute(LIST).asClaims(claims)).data.registeredResources.totalCount).toBe(count);
    expect((await subgraph.execute(LIST).as('anon')).codes).toEqual({ registeredResources: 'FORBIDDEN_FIELD' });
  });

  it('is told of its organisation by the contracts in force, and by nothing that is not public', async () => {
    await approved({ kind: 'SERVICE', name: '照护', contractNo: 'ZC1', condition: { needs: ['CARE'] } });
    await approved({ kind: 'SERVICE', name: '陪诊', contractNo: 'ZC1', condition: { needs: ['MEDICAL'] } });
    await approved({ kind: 'SERVICE', name: '过期', contractNo: 'ZC2', validFrom: '2022-02-01' });
    await approved({ name: '非购买' });
    const { data } = await subgraph.execute(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on SocialOrganization { purchasedAssistanceServices { contracts needs services } } } }', { of: [{ __typename: 'SocialOrganization', uscc: USCC }] },
    ).as('anon');
    expect(data._entities[0].purchasedAssistanceServices).toEqual({ contracts: 1, needs: ['CARE', 'MEDICAL'], services: ['照护', '陪诊'] });
  });
});

describe('matchResources', () => {
  const MATCH = 'query ($for: MatchResourcesFor!) { matchResources(for: $for) { reasons resource { name } } }';
  const match = async (as: Claims, whom: Record<string, unknown>) => subgraph.execute(MATCH, { for: whom }).asClaims(as);

  beforeEach(async () => {
    await insertBenefit(subgraph, { id: 'b1', persons: [{ id: 'r1', adultOn: '1965-03-01' }] });
    await insertBenefit(subgraph, { id: 'child', persons: [{ id: 'r6', adultOn: STILL_A_CHILD }] });
  });

  it('ranks what suits the household with reasons, and leaves out what does not', async () => {
    await approved({ name: '普惠' });
    await approved({ name: '低保老人', condition: { programs: ['DIBAO'], ageFrom: 60 } });
    await approved({ name: '住房', condition: { needs: ['HOUSING'] } });
    for (const more of [{ name: '特困', condition: { programs: ['TEKUN'] } }, { name: '青年', condition: { ageTo: 30 } }, { name: '边缘', condition: { categories: ['MARGIN'] } }, { name: '医疗', condition: { needs: ['MEDICAL'] } }, { name: '未来', validFrom: '2022-01-01' }, { name: '别处', division: '620102002', divisionsServed: ['620102002'] }]) {
      const maker = more.division ? { ...officers.clerk, scopePrefix: '620102002' } : officers.county;
      await must('approveResource', officers.approver, at(await must('registerResource', maker, offer(more))));
    }
    await subgraph.em().insert(SpecialNeed, {
      id: 'sn1', enrollmentId: 'b1', program: AssistanceProgram.DIBAO, householdId: null, kind: SpecialNeedKind.HOUSING, status: SpecialNeedStatus.LISTED, detail: null, listedOn: '2021-12-01', referrals: [], divisionCode: '620102001', residenceDivisionCode: '620102001001',
      beneficiaryIds: ['r1'], adultOn: '1965-03-01', acceptedOn: null, version: 1, nextDueAt: NEVER, synthetic: true,
    } as unknown as SpecialNeed);
    const expected = [{ reasons: ['NEED', 'NEAR'], resource: { name: '住房' } }, { reasons: ['PROGRAM', 'AGE', 'NEAR'], resource: { name: '低保老人' } }, { reasons: ['NEAR'], resource: { name: '普惠' } }];
    expect((await match(officers.county, { enrollmentId: 'b1' })).data.matchResources).toEqual(expected);
    expect((await match(officers.clerk, { specialNeedId: 'sn1' })).data.matchResources).toEqual(expected);
  });

  it('costs the same statements for two resources as for twenty', async () => {
    for (let place = 0; place < 2; place++) await approved({ name: `物资${place}` });
    const { statements } = await match(officers.county, { enrollmentId: 'b1' });
    for (let place = 2; place < 20; place++) await approved({ name: `物资${place}` });
    const more = await match(officers.county, { enrollmentId: 'b1' });
    expect([more.data.matchResources.length, more.statements]).toEqual([20, statements]);
  });

  it('tells nothing of a household out of sight, and asks for one of the three', async () => {
    await approved();
    for (const [claims, whom] of [[otherCounty, { enrollmentId: 'b1' }], [officers.county, { enrollmentId: 'child' }], [officers.county, { specialNeedId: 'none' }], [officers.county, { applicationId: 'none' }]] as const) {
      expect((await match(claims, whom)).data.matchResources).toBeNull();
    }
    for (const whom of [{}, { enrollmentId: 'b1', applicationId: 'a1' }]) expect((await match(officers.county, whom)).codes).toEqual({ matchResources: 'BAD_USER_INPUT' });
    for (const role of ['anon', 'hotline'] as const) expect((await subgraph.execute(MATCH, { for: { enrollmentId: 'b1' } }).as(role)).codes).toEqual({ matchResources: 'FORBIDDEN_FIELD' });
    expect((await match(officers.village, { enrollmentId: 'b1' })).codes).toEqual({ matchResources: 'FORBIDDEN_FIELD' });
  });
});

describe('a delivery', () => {
  let goods: { id: string };
  beforeEach(async () => {
    await insertBenefit(subgraph, { id: 'b1', persons: [{ id: 'r1' }] });
    await insertBenefit(subgraph, { id: 'child', persons: [{ id: 'r6', adultOn: STILL_A_CHILD }] });
    goods = await approved();
  });
  const plan = (more: Record<string, unknown> = {}) => ({ resourceId: goods.id, enrollmentId: 'b1', quantity: 1, ...more });

  it('is planned out of the stock, delivered, and checked by another', async () => {
    const planned = await must('planDelivery', officers.clerk, plan({ quantity: 2 }));
    expect(planned.resource.remaining).toBe(1);
    for (const on of ['2021-12-30', '2022-01-01']) expect(await make('recordDelivery', officers.clerk, at(planned, { on }))).toBe('BAD_USER_INPUT');
    const delivered = await must('recordDelivery', officers.clerk, at(planned, { on: '2021-12-31' }));
    expect(delivered).toMatchObject({ status: 'DELIVERED', dueAt: '2022-01-30T23:59:59.000+08:00' });
    expect(await make('checkDelivery', officers.clerk, at(delivered, { metNeed: true }))).toBe('MAKER_IS_CHECKER');
    expect(await must('checkDelivery', officers.county, at(delivered, { metNeed: false }))).toMatchObject({ status: 'CHECKED', metNeed: false, dueAt: null });
    const own = await subgraph.execute('{ serviceDeliveries { edges { node { status resource { name } } } } }').as('citizen', undefined, { residentId: 'r1' });
    expect(own.data.serviceDeliveries.edges).toEqual([{ node: { status: 'CHECKED', resource: { name: '物资包' } } }]);
  });

  it('never takes more than there is, by two at once or twice by one request, and gives back what is cancelled', async () => {
    const two = await Promise.all([make('planDelivery', officers.clerk, plan({ quantity: 2 })), make('planDelivery', officers.county, plan({ quantity: 2 }))]);
    expect(two.sort()).toEqual(['STOCK_EXHAUSTED', 'done']);
    const again = { ...plan(), clientMutationId: 'twice' };
    const [first, second] = [await must('planDelivery', officers.clerk, again), await must('planDelivery', officers.clerk, again)];
    expect([second.id, second.resource.remaining, await make('planDelivery', officers.clerk, plan())]).toEqual([first.id, 0, 'STOCK_EXHAUSTED']);
    expect((await must('cancelDelivery', officers.clerk, at(first))).status).toBe('CANCELLED');
    expect((await subgraph.em().findOneOrFail(AssistanceResource, { id: goods.id })).remaining).toBe(1);
  });

  it('goes to a benefit in sight and in force, of a place that is served, on a day that is', async () => {
    expect(await make('planDelivery', officers.clerk, plan({ quantity: 0 }))).toBe('BAD_USER_INPUT');
    for (const enrollmentId of ['child', 'none']) expect(await make('planDelivery', officers.clerk, plan({ enrollmentId }))).toBe('NOT_FOUND');
    expect([await make('planDelivery', officers.elsewhere, plan()), await make('planDelivery', officers.clerk, plan({ specialNeedId: 'none' }))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    await insertBenefit(subgraph, { id: 'over', persons: [{ id: 'r3' }], row: { status: 'TERMINATED' as never } });
    expect(await make('planDelivery', officers.clerk, plan({ enrollmentId: 'over' }))).toBe('BENEFIT_NOT_IN_FORCE');
    expect(await make('planDelivery', officers.clerk, plan({ resourceId: 'none' }))).toBe('RESOURCE_NOT_OFFERED');
    setToday('2023-01-01');
    expect(await make('planDelivery', officers.clerk, plan())).toBe('RESOURCE_NOT_OFFERED');
  });
});

describe('assistanceProgrammes', () => {
  it('tells conditions by the parameters and amounts by the standards of the day and place', async () => {
    const CARDS = 'query ($on: Date) { assistanceProgrammes(division: "620102", on: $on) { program papers conditions { key value validFrom } standards { monthlyAmount } } }';
    const cards = async (on?: string) => (await subgraph.execute(CARDS, { on }).as('anon')).data.assistanceProgrammes as { program: string; papers: string[]; conditions: { key: string; value: string }[] }[];
    const of = async (program: string, on?: string) => (await cards(on)).find((card) => card.program === program);
    expect((await of('MARGIN'))?.conditions).toContainEqual({ key: 'assistance.margin.ratio-to-dibao', value: '1.5', validFrom: '2020-08-25' });
    expect((await of('DIBAO'))?.papers).toEqual(['ID_CARD', 'AUTHORISATION_LETTER']);
    expect((await of('PRICE', '2021-10-31'))?.conditions).toContainEqual(expect.objectContaining({ value: '103.5' }));
    expect((await of('PRICE', '2021-11-30'))?.conditions).toContainEqual(expect.objectContaining({ value: '103' }));
    expect((await subgraph.execute(CARDS, { on: '2010-01-01' }).as('anon')).codes).toEqual({ assistanceProgrammes: 'BAD_USER_INPUT' });
  });
});
