import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, insertStandards } from '../testing/application-story.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
let granted: ApplicationStory;
let begun: ApplicationStory;
let kin: ApplicationStory;
const alone = (id: string, more: Record<string, unknown> = {}) => ({ householdId: null, singlePersonBasis: '5', members: [{ residentId: id, relation: '01', birthDate: '1980-05-01' }], ...more });
/** Somebody who applies alone, with the help of the clerk. */
const draftFor = async (id: string, more: Record<string, unknown> = {}): Promise<ApplicationStory> => {
  const one = await new ApplicationStory(subgraph).draft({ ...alone(id, more), applicantId: id, accountHolderId: id }, 'clerk');
  return one.must('submitApplication', 'clerk', { signedBy: [id], documents: [] });
};

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
  granted = await new ApplicationStory(subgraph).onNotice();
  begun = await draftFor('r3', { channel: 'MOBILE', povertyCause: ['1', '5'] });
  kin = await draftFor('r4', { kinDisclosure: true, kinRelation: '70', kinUnit: '村委会' });
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const LIST = 'query ($filter: AssistanceApplicationFilter, $orderBy: [AssistanceApplicationOrder!]) { assistanceApplications(filter: $filter, orderBy: $orderBy) { totalCount edges { node { id } } } }';
const found = async (filter: Record<string, unknown>, orderBy?: unknown): Promise<string[]> => {
  const { data, errors } = await subgraph.execute(LIST, { filter, orderBy }).asClaims(actors.county);
  expect(errors).toEqual([]);
  return data.assistanceApplications.edges.map(({ node }: { node: { id: string } }) => node.id);
};

describe('assistanceApplications', () => {
  it('finds by what officers ask for', async () => {
    const expected: [Record<string, unknown>, ApplicationStory[]][] = [
      [{}, [kin, begun, granted]], [{ status: ['NOTICE'] }, [granted]], [{ program: ['TEKUN'] }, []], [{ channel: 'MOBILE' }, [begun]], [{ povertyCause: ['5'] }, [begun]], [{ kinDisclosure: true }, [kin]],
      [{ hasObjection: false, householdSize: { gte: 2 } }, [granted]], [{ acceptedAt: { gte: TODAY } }, [granted]], [{ handlerUnit: '620102001-MZJ' }, [granted]], [{ q: granted.last.caseNo }, [granted]],
      [{ q: 'SQ620103' }, []], [{ scope: { code: '620102002' } }, []], [{ dueBefore: '2022-02-18' }, [granted]], [{ dueBefore: '2022-02-17' }, []], [{ overdue: true }, []],
    ];
    for (const [filter, stories] of expected) expect([filter, await found(filter)]).toEqual([filter, stories.map(({ id }) => id)]);
  });

  it('orders by the first time limit that is up, by acceptance, and by the amount proposed', async () => {
    expect(await found({}, [{ field: 'DUE_AT' }])).toEqual([granted.id, begun.id, kin.id]);
    expect(await found({}, [{ field: 'ACCEPTED_AT', direction: 'DESC' }])).toEqual([kin.id, begun.id, granted.id]);
    expect((await found({}, [{ field: 'AMOUNT', direction: 'DESC' }]))[0]).toBe(granted.id);
  });

  it('costs as many statements for three as for one', async () => {
    const text = `query ($first: Int) { assistanceApplications(first: $first) { edges { node { clocks { name } timeline { event } members { relation { code } } documents { kind } notices { kind objections { content } }
      economicChecks { requestNo } } } } }`;
    const cost = async (first: number): Promise<number> => (await subgraph.execute(text, { first }).asClaims(actors.county)).statements;
    expect(await cost(3)).toBe(await cost(1) + 1); // only the oldest has a notice, whose objections are one statement
  });
});

describe('overdueApplications', () => {
  it('lists what is late, in the scope of the viewer, with the clock that says so', async () => {
    const QUERY = 'query ($scope: DivisionScope) { overdueApplications(scope: $scope) { totalCount edges { node { id clocks { name overdue remaining } } } } }';
    const ask = async (as: keyof typeof actors, scope?: object) => (await subgraph.execute(QUERY, { scope }).asClaims(actors[as])).data.overdueApplications;
    expect((await ask('county')).totalCount).toBe(0);
    setToday('2022-02-18');
    const late = await ask('county');
    expect(late.edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual([granted.id]);
    expect(late.edges[0].node.clocks.find(({ name }: { name: string }) => name === 'procedure')).toEqual({ name: 'procedure', overdue: true, remaining: -1 });
    expect([(await ask('elsewhere')).totalCount, (await ask('county', { code: '620102002' })).totalCount]).toEqual([0, 0]);
  });
});

describe('one application', () => {
  it('is found by its id or by its number, and by one of the two only', async () => {
    const ask = (args: string) => subgraph.execute(`{ assistanceApplication(${args}) { id } }`).asClaims(actors.county);
    expect((await ask(`caseNo: "${granted.last.caseNo}"`)).data.assistanceApplication).toEqual({ id: granted.id });
    for (const args of [`id: "${granted.id}", caseNo: "x"`, 'id: null']) expect(Object.values((await ask(args)).codes)).toEqual(['BAD_USER_INPUT']);
  });

  it('is met by a person and a household that it lists', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { assistanceApplications { id } } ... on Household { assistanceApplications { id } } } }';
    const r = [{ __typename: 'Resident', id: 'r2' }, { __typename: 'Household', id: 'h1' }, { __typename: 'Resident', id: 'r9' }];
    const { data } = await subgraph.execute(query, { r }).asClaims(actors.county);
    expect(data._entities).toEqual([{ assistanceApplications: [{ id: granted.id }] }, { assistanceApplications: [{ id: granted.id }] }, { assistanceApplications: [] }]);
    expect((await subgraph.execute(query, { r }).asClaims(actors.elsewhere)).data._entities[0]).toEqual({ assistanceApplications: [] });
  });

  it('shows a child among its members to those alone who may see children', async () => {
    const members = [{ residentId: 'r5', relation: '01', birthDate: '1980-05-01' }, { residentId: 'r6', relation: '20', birthDate: '2012-05-01' }];
    const one = await new ApplicationStory(subgraph).draft({ applicantId: 'r5', householdId: 'h5', accountHolderId: 'r5', members }, 'clerk');
    const ask = 'query ($id: ID!) { assistanceApplication(id: $id) { persons members { resident { id } } } }';
    const membersFor = async (as: keyof typeof actors) => (await subgraph.execute(ask, { id: one.id }).asClaims(actors[as])).data.assistanceApplication;
    expect(await membersFor('clerk')).toEqual({ persons: 2, members: [{ resident: { id: 'r5' } }] });
    expect((await membersFor('village')).members).toHaveLength(2);
  });
});
