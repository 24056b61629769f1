import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { socialAssistance } from '../subgraph.js';
import { RescueEpisode } from './rescue-episode.entity.js';
import { boundTo, insertStations, known, makeStep, officer, officerElsewhere, passerBy, RescueStory, STATION, STATION_ELSEWHERE, stranger } from '../testing/rescue-story.js';

const VILLAGE = '620302001001';
let subgraph: TestSubgraph;
let grown: RescueStory;
let child: RescueStory;
let elsewhere: RescueStory;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStations(subgraph);
  grown = await (await new RescueStory(subgraph).admitted()).must('publishTracingNotice');
  child = await (await new RescueStory(subgraph).admittedChild()).must(['publishTracingNotice', { policeConsent: { documentNo: '公寻17号', on: '2021-12-31' } }]);
  for (const { noticeId } of [grown, child]) await makeStep(subgraph, 'submitTracingLead', passerBy, { noticeId, content: '见过此人', contactName: '李四', contactPhone: '13800005678' });
  elsewhere = new RescueStory(subgraph);
  elsewhere.as = officerElsewhere;
  await elsewhere.admitted({ stationId: STATION_ELSEWHERE, identity: { ...known, homeDivision: VILLAGE } });
  const entry = { residentId: 'r5', name: '赵小云', birthDate: '1950-01-01', division: VILLAGE, reasons: ['3'], guardianName: '赵大有', guardianPhone: '13800005678' };
  await makeStep(subgraph, 'addToStrayRegister', officer, entry);
  await makeStep(subgraph, 'addToStrayRegister', officer, { ...entry, residentId: 'r6', birthDate: '2010-01-01' });
});
afterAll(() => subgraph.close());

const idsOf = (connection: { edges: { node: { id: string } }[] } | null) => connection?.edges.map(({ node }) => node.id);
const list = 'rescueEpisodes { edges { node { id } } }';

describe('stays at rescue stations', () => {
  it('are seen by the county of the station alone, and those of children only bound to their case', async () => {
    expect(idsOf((await subgraph.execute(`{ ${list} }`).asClaims(officer)).data.rescueEpisodes)).toEqual([grown.id]);
    expect(idsOf((await subgraph.execute(`{ ${list} }`).asClaims(child.as)).data.rescueEpisodes)?.sort()).toEqual([grown.id, child.id].sort());
    expect(idsOf((await subgraph.execute(`{ ${list} }`).asClaims(officerElsewhere)).data.rescueEpisodes)).toEqual([elsewhere.id]);
    for (const role of ['county.child', 'village', 'anon', 'county.elder'] as const) {
      const { data, codes } = await subgraph.execute(`{ ${list} }`).as(role, role === 'village' ? VILLAGE : role === 'anon' ? undefined : '620302');
      expect([role, data.rescueEpisodes?.edges ?? [], Object.keys(codes).length > 0 || data.rescueEpisodes.edges.length === 0]).toEqual([role, [], true]);
    }
  });

  it('of a child do not exist for the officer by their id, nor for a step', async () => {
    expect((await subgraph.execute('query ($id: ID!) { rescueEpisode(id: $id) { id } }', { id: child.id }).asClaims(officer)).data.rescueEpisode).toBeNull();
    expect((await makeStep(subgraph, 'transferMinor', officer, { id: child.id, expectedVersion: child.version, institutionId: 'ci_1' })).code).toBe('NOT_FOUND');
    expect((await makeStep(subgraph, 'recordDeathInCare', boundTo(officer, grown.caseNo, [grown.id]), { id: child.id, expectedVersion: child.version })).code).toBe('NOT_FOUND');
  });

  it('answer the admission of a child with nothing but the number of its case', async () => {
    const { result, answer } = await makeStep(subgraph, 'admitPerson', officer, { stationId: STATION, ...stranger, ageFrom: 5, ageTo: 6 });
    expect([result, answer.codes]).toEqual([{ caseNo: expect.stringMatching(/^SQ620302/), episode: null, userErrors: [] }, {}]);
    const find = (as: typeof officer) => subgraph.execute('query ($caseNo: String) { rescueEpisode(caseNo: $caseNo) { ageFrom status } }', { caseNo: result.caseNo }).asClaims(as);
    const { id } = await subgraph.em().findOneOrFail(RescueEpisode, { caseNo: result.caseNo });
    expect([(await find(officer)).data.rescueEpisode, (await find(boundTo(officer, result.caseNo, [id]))).data.rescueEpisode]).toEqual([null, { ageFrom: 5, status: 'ADMITTED' }]);
    expect((await subgraph.execute('{ rescueEpisode { id } }').asClaims(officer)).codes).toEqual({ rescueEpisode: 'BAD_USER_INPUT' });
  });

  it('are masked for the supervisor, who reads neither features nor services', async () => {
    const { data, codes } = await subgraph.execute('{ rescueEpisodes { edges { node { personName { value masked } homeDivision { code } features services { code } status } } } }').as('prov.assist', '620000');
    const nodes = data.rescueEpisodes.edges.map(({ node }: { node: object }) => node);
    expect(nodes).toContainEqual({ personName: { value: '王*国', masked: true }, homeDivision: { code: '620302' }, features: null, services: null, status: 'ADMITTED' });
    expect(codes['rescueEpisodes.edges.0.node.features']).toBe('FORBIDDEN_FIELD');
  });

  it('are the own affair of whoever was taken in', async () => {
    const ask = (residentId: string) => subgraph.execute('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { rescueEpisodes { status station { name } personName { value } } } } }', { r: [{ __typename: 'Resident', id: 'r1' }] }).as('citizen', undefined, { residentId });
    expect((await ask('r1')).data._entities[0].rescueEpisodes).toEqual([{ status: 'ADMITTED', station: { name: '620321救助管理站' }, personName: { value: '王建国' } }]);
    expect((await ask('r9')).data._entities[0].rescueEpisodes).toEqual([]);
  });

  it('cost as many statements for a list of many as of few', async () => {
    const query = `query ($first: Int) { rescueEpisodes(first: $first, orderBy: [{ field: ADMITTED_AT }]) { edges { node { id station { name } clocks { name } timeline { event } tracingNotices { leads { id } } longStay } } } }`;
    for (let i = 0; i < 6; i++) await new RescueStory(subgraph).admitted();
    const few = await subgraph.execute(query, { first: 2 }).asClaims(child.as);
    const many = await subgraph.execute(query, { first: 20 }).asClaims(child.as);
    expect([few.data.rescueEpisodes.edges.length, many.data.rescueEpisodes.edges.length, many.statements - few.statements]).toEqual([2, 8, 0]);
  });

  it('may be searched by nobody who does not read what the search reads', async () => {
    const search = await subgraph.execute('{ rescueEpisodes(filter: { identityKnown: true, overdue: false, repeat: false, status: [ADMITTED], dueBefore: "2023-01-01", admittedOn: { gte: "2021-12-31", lte: "2021-12-31" }, scope: { code: "620321" } }) { edges { node { id } } } }').asClaims(officerElsewhere);
    expect(idsOf(search.data.rescueEpisodes)).toEqual([elsewhere.id]);
    expect((await subgraph.execute('{ unidentifiedPersons(first: 1) { edges { node { id } } } longStays { totalCount } }').asClaims(officer)).data).toMatchObject({ unidentifiedPersons: { edges: [{ node: { id: grown.id } }] }, longStays: { totalCount: 0 } });
  });
});

describe('tracing notices', () => {
  it('tell the public neither consent nor leads, and nobody outside the station who gave one', async () => {
    const query = '{ missingPersonNotices { edges { node { id ofChild features consentNo leads { content contactName contactPhone } } } } }';
    const anybody = await subgraph.execute(query).as('anon');
    expect(anybody.data.missingPersonNotices.edges.map(({ node }: { node: object }) => node)).toEqual(expect.arrayContaining([expect.objectContaining({ ofChild: true, features: null, consentNo: null, leads: null })]));
    const other = await subgraph.execute(query).asClaims(officerElsewhere);
    expect(Object.values(other.codes)).toContain('FORBIDDEN_ROW');
    const station = await subgraph.execute(query).asClaims(officer);
    const of = (noticeId: string) => station.data.missingPersonNotices.edges.find(({ node }: { node: { id: string } }) => node.id === noticeId).node.leads;
    expect([of(grown.noticeId), of(child.noticeId)]).toEqual([[{ content: '见过此人', contactName: '李四', contactPhone: '13800005678' }], []]);
    const supervisor = await subgraph.execute(query).as('prov.assist', '620000');
    expect(JSON.stringify(supervisor.data)).not.toMatch(/李四|1380000/);
  });

  it('that were taken down exist for the station alone', async () => {
    const gone = await (await new RescueStory(subgraph).admitted()).must('publishTracingNotice', 'withdrawTracingNotice', 'leaveOnOwnWish');
    const ask = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on MissingPersonNotice { id ageFrom } } }';
    const variables = { r: [{ __typename: 'MissingPersonNotice', id: gone.noticeId }] };
    expect((await subgraph.execute(ask, variables).as('anon')).data._entities).toEqual([null]);
    expect((await subgraph.execute(ask, variables).asClaims(officerElsewhere)).data._entities).toEqual([null]);
    expect((await subgraph.execute(ask, variables).asClaims(officer)).data._entities).toEqual([{ id: gone.noticeId, ageFrom: 40 }]);
  });

  it('on a child are answered to officers with nothing, who gave the lead all the same', async () => {
    const { result, answer } = await makeStep(subgraph, 'submitTracingLead', officerElsewhere, { noticeId: child.noticeId, content: '见过此人', contactName: '王五', contactPhone: '13800005678' });
    expect([result, answer.codes]).toEqual([{ lead: null, userErrors: [] }, {}]);
    const query = 'query ($id: ID!) { rescueEpisode(id: $id) { tracingNotices { leads { contactName } } } }';
    expect((await subgraph.execute(query, { id: child.id }).asClaims(child.as)).data.rescueEpisode.tracingNotices[0].leads).toEqual([{ contactName: '李四' }, { contactName: '王五' }]);
  });

  it('are found by place, sex and age', async () => {
    const find = async (filter: object) => (await subgraph.execute('query ($filter: MissingPersonNoticeFilter) { missingPersonNotices(filter: $filter) { edges { node { id } } } }', { filter }).as('anon')).data.missingPersonNotices;
    expect(idsOf(await find({ age: 45 }))).toEqual([grown.noticeId]);
    expect(idsOf(await find({ sex: '2' }))).toEqual([]);
    expect(idsOf(await find({ scope: { code: '620302' }, age: 10 }))).toEqual([child.noticeId]);
    expect(idsOf(await find({ scope: { code: '620321' } }))).toEqual([]);
  });
});

describe('the register of those likely to stray', () => {
  const query = '{ strayRiskRegister { edges { node { personName { value masked } guardianPhone { value masked } reasons { code } status } } } }';
  const rowsAs = async (role: 'village' | 'county.assist' | 'town.assist' | 'county.child', division: string) => (await subgraph.execute(query).as(role, division)).data.strayRiskRegister?.edges.map(({ node }: { node: object }) => node);

  it('shows a village its own, masked and without reasons, and of a child no more than the first character', async () => {
    const masked = { guardianPhone: { value: '138****5678', masked: true }, reasons: null };
    expect(await rowsAs('village', VILLAGE)).toEqual([{ ...masked, personName: { value: '赵**', masked: true }, status: null }, { ...masked, personName: { value: '赵*云', masked: true }, status: 'LISTED' }]);
    expect(await rowsAs('village', '620302001002')).toEqual([]);
  });

  it('shows the township and the county theirs, and other lines nothing', async () => {
    const whole = [{ personName: { value: '赵小云', masked: false }, guardianPhone: { value: '13800005678', masked: false }, reasons: [{ code: '3' }], status: 'LISTED' }];
    expect([await rowsAs('town.assist', '620302001'), await rowsAs('county.assist', '620302'), await rowsAs('county.assist', '620321')]).toEqual([whole, whole, []]);
    expect((await rowsAs('county.child', '620302')) ?? []).toEqual([]);
  });
});

describe('rescue stations', () => {
  it('are public, by division, for a list of divisions in one statement', async () => {
    const query = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Division { code rescueStations { id beds } } } }';
    const { data, statements } = await subgraph.execute(query, { r: ['620000', '620302', '620402'].map((code) => ({ __typename: 'Division', code })) }).as('anon');
    expect([data._entities.map(({ rescueStations }: { rescueStations: { id: string }[] }) => rescueStations.map(({ id }) => id)), statements]).toEqual([[[STATION, STATION_ELSEWHERE], [STATION], []], 1]);
    expect((await subgraph.execute('{ rescueStations(scope: { code: "620321" }) { edges { node { id phone grade division { code } } } } }').as('anon')).data.rescueStations.edges)
      .toEqual([{ node: { id: STATION_ELSEWHERE, phone: '0935-1000000', grade: null, division: { code: '620321' } } }]);
  });
});
