import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MarriageOffice } from '../marriage-office/marriage-office.entity.js';
import { funeralsAndMarriages } from '../subgraph.js';
import { officeOf, registrationOf } from '../testing/builders.js';
import { CourtNote, MarriageRegistration } from './marriage-registration.entity.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph.em().insertMany(MarriageOffice, [officeOf('o1', '620102'), officeOf('o2', '620102'), officeOf('o3', '620103')]);
  await subgraph
    .em()
    .insertMany(MarriageRegistration, [
      registrationOf('1', ['r1', 'r2']),
      registrationOf('2', ['r1', 'r2'], { certNo: 'L629901-2021-000002', matterCode: 'L', registeredOn: '2021-06-01', linkedId: '1' }),
      registrationOf('3', ['r3', 'r4'], { officeId: 'o2', crossRegion: true, registeredOn: '2021-02-14' }),
      registrationOf('4', ['r5', null], { officeId: 'o3', officeDivisionCode: '620103', isVoid: true }),
    ]);
  await subgraph.em().insertMany(CourtNote, [
    {
      id: 'n1',
      registrationId: '4',
      kindCode: 'NOTE_VOID',
      court: '兰州市七里河区人民法院',
      judgmentNo: '（2021）甘0103民初1号',
      judgedOn: '2021-03-01',
      notedOn: '2021-03-10',
      officeId: 'o3',
      officeDivisionCode: '620103',
      partyIds: ['r5'],
      synthetic: true,
    } as CourtNote,
  ]);
});
afterAll(() => subgraph.close());

const FIELDS = `id certNo matter { code zh } registeredOn crossRegion registrar archiveNo office { id }
  partyA { resident { id } recordedName { value masked } recordedIdMasked { value } kind { code } age } linked { id } notes { kind { code } court }`;
const ENTRY = `query ($id: ID!) { marriageRegistration(id: $id) { ${FIELDS} } }`;

describe('marriageRegistration', () => {
  it('shows a registrar every field of an entry of the own office', async () => {
    const { data, codes } = await subgraph.execute(ENTRY, { id: '2' }).as('registrar', undefined, { officeId: 'o1' });
    expect(codes).toEqual({});
    expect(data.marriageRegistration).toEqual({
      id: '2',
      certNo: 'L629901-2021-000002',
      matter: { code: 'L', zh: '离婚登记' },
      registeredOn: '2021-06-01',
      crossRegion: false,
      registrar: '登记员',
      archiveNo: 'DA2',
      office: { id: 'o1' },
      linked: { id: '1' },
      notes: [],
      partyA: {
        resident: { id: 'r1' },
        recordedName: { value: '张小三', masked: false },
        recordedIdMasked: { value: '6299**********0001' },
        kind: { code: 'MAINLAND' },
        age: 30,
      },
    });
  });

  it('is absent at another office, even of the same county', async () => {
    const { data, errors } = await subgraph.execute(ENTRY, { id: '1' }).as('registrar', undefined, { officeId: 'o2' });
    expect(data.marriageRegistration).toBeNull();
    expect(errors).toEqual([]);
  });

  it('follows the office, not the parties, for an officer of a county', async () => {
    const own = await subgraph.execute(ENTRY, { id: '4' }).as('county.vital', '620103');
    expect(own.data.marriageRegistration).toMatchObject({ id: '4', notes: [{ kind: { code: 'NOTE_VOID' }, court: '兰州市七里河区人民法院' }] });
    expect((await subgraph.execute(ENTRY, { id: '4' }).as('county.vital', '620102')).data.marriageRegistration).toBeNull();
  });

  it('shows supervisors and auditors masked names and the internal fields, and refuses the rest', async () => {
    for (const [role, division] of [
      ['pref.vital', '6201'],
      ['prov.vital', '62'],
      ['auditor', undefined],
    ] as const) {
      const { data, codes } = await subgraph.execute(ENTRY, { id: '1' }).as(role, division);
      expect(data.marriageRegistration).toMatchObject({
        id: '1',
        certNo: 'J629901-****-****01',
        registrar: '登记员',
        partyA: { resident: null, recordedName: { value: '张*三', masked: true }, age: null },
      });
      expect(codes).toMatchObject({
        'marriageRegistration.registeredOn': 'FORBIDDEN_FIELD',
        'marriageRegistration.office': 'FORBIDDEN_FIELD',
        'marriageRegistration.partyA.resident': 'FORBIDDEN_FIELD',
        'marriageRegistration.linked': 'FORBIDDEN_FIELD',
      });
    }
  });

  it('gives the cross-check runner facts without names or numbers of documents', async () => {
    const { data, codes } = await subgraph.execute(ENTRY, { id: '1' }).as('crosscheck_runner');
    expect(data.marriageRegistration).toMatchObject({
      certNo: null,
      registeredOn: '2020-05-20',
      partyA: { resident: { id: 'r1' }, recordedName: null },
    });
    expect(codes).toEqual({
      'marriageRegistration.certNo': 'FORBIDDEN_FIELD',
      'marriageRegistration.partyA.recordedName': 'FORBIDDEN_FIELD',
      'marriageRegistration.partyA.recordedIdMasked': 'FORBIDDEN_FIELD',
    });
  });

  it('is closed to every other role with no statement sent', async () => {
    for (const [role, division] of [
      ['anon'],
      ['county.assist', '620102'],
      ['county.child', '620102'],
      ['village', '620102001001'],
      ['steward'],
      ['hotline'],
    ] as const) {
      const { codes, statements } = await subgraph.execute(ENTRY, { id: '1' }).as(role, division);
      expect(codes).toEqual({ marriageRegistration: 'FORBIDDEN_FIELD' });
      expect(statements).toBe(0);
    }
  });
});

describe('MarriageRegistration of _entities', () => {
  const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on MarriageRegistration { ${FIELDS} } } }`;
  const references = (...ids: string[]) => ids.map((id) => ({ __typename: 'MarriageRegistration', id }));

  it('shows a party both sides of the own entry, save what is internal', async () => {
    const { data, codes } = await subgraph.execute(ENTITIES, { r: references('1', '3') }).as('citizen', undefined, { residentId: 'r2' });
    expect(data._entities[1]).toBeNull();
    expect(data._entities[0]).toMatchObject({
      certNo: 'J629901-2020-000001',
      office: { id: 'o1' },
      registrar: null,
      partyA: { recordedName: { value: '张小三', masked: false } },
    });
    expect(codes).toEqual({ '_entities.0.registrar': 'FORBIDDEN_FIELD', '_entities.0.archiveNo': 'FORBIDDEN_FIELD' });
  });

  it('goes through the same locks as the root', async () => {
    const officer = await subgraph.execute(ENTITIES, { r: references('1', '4') }).as('county.vital', '620102');
    expect(officer.data._entities).toMatchObject([{ id: '1', certNo: 'J629901-2020-000001' }, null]);
    const assistance = await subgraph.execute(ENTITIES, { r: references('1') }).as('county.assist', '620102');
    expect(assistance.data._entities).toEqual([null]);
    const anon = await subgraph.execute(ENTITIES, { r: references('1') }).as('anon');
    expect(anon.data._entities).toEqual([null]);
    expect(anon.statements).toBe(0);
  });
});

describe('marriageRegistrations', () => {
  const LIST = `query ($first: Int, $after: String, $filter: MarriageRegistrationFilter, $orderBy: [MarriageRegistrationOrder!]) {
    marriageRegistrations(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const ids = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { data, codes } = await subgraph.execute(LIST, { filter }).as('county.vital', '620102');
    expect(codes).toEqual({});
    return data.marriageRegistrations.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('holds the entries of the own office, or of the offices of the county', async () => {
    const registrar = await subgraph.execute(LIST).as('registrar', undefined, { officeId: 'o1' });
    expect(registrar.data.marriageRegistrations).toMatchObject({ totalCount: 2, edges: [{ node: { id: '2' } }, { node: { id: '1' } }] });
    expect(await ids({})).toEqual(['3', '2', '1']);
  });

  it('filters by office, division, matter, day, cross-region and number', async () => {
    expect(await ids({ office: 'o2' })).toEqual(['3']);
    expect(await ids({ scope: { code: '620103' } })).toEqual([]);
    expect(await ids({ matter: ['L'] })).toEqual(['2']);
    expect(await ids({ registeredOn: { gte: '2021-01-01', lte: '2021-03-01' } })).toEqual(['3']);
    expect(await ids({ crossRegion: true })).toEqual(['3']);
    expect(await ids({ q: 'J629901-2020' })).toEqual(['3', '1']);
    expect(await ids({ q: '%' })).toEqual([]);
  });

  it('pages by any order and refuses a cursor tampered with', async () => {
    const order = { orderBy: [{ field: 'REGISTERED_ON', direction: 'DESC' }] };
    const first = await subgraph.execute(LIST, { first: 2, ...order }).as('county.vital', '620102');
    expect(first.data.marriageRegistrations).toMatchObject({ totalCount: 3, edges: [{ node: { id: '2' } }, { node: { id: '3' } }] });
    const cursor: string = first.data.marriageRegistrations.pageInfo.endCursor;
    expect(
      (await subgraph.execute(LIST, { first: 2, after: cursor, ...order }).as('county.vital', '620102')).data.marriageRegistrations.edges,
    ).toEqual([{ node: { id: '1' } }]);
    const forged = await subgraph.execute(LIST, { after: `${cursor.slice(0, -2)}AA`, ...order }).as('county.vital', '620102');
    expect(forged.codes).toEqual({ marriageRegistrations: 'CURSOR_INVALID' });
  });

  it('refuses to search or sort by what the viewer does not get in full', async () => {
    for (const variables of [
      { filter: { q: 'J' } },
      { filter: { scope: { code: '620102' } } },
      { filter: { registeredOn: { gte: '2021-01-01' } } },
      { orderBy: [{ field: 'CERT_NO' }] },
    ]) {
      expect((await subgraph.execute(LIST, variables).as('pref.vital', '6201')).codes).toEqual({ marriageRegistrations: 'FORBIDDEN_FIELD' });
    }
    expect((await subgraph.execute(LIST, { filter: { matter: ['X'] } }).as('county.vital', '620102')).codes).toEqual({
      marriageRegistrations: 'CODE_UNKNOWN',
    });
  });

  it('costs as many statements for twenty entries as for two', async () => {
    const couples = Array.from({ length: 20 }, (_, i) => `${100 + i}`);
    const office = { officeId: 'o3', officeDivisionCode: '620104' };
    await subgraph.em().insertMany(MarriageRegistration, couples.map((id) => registrationOf(id, [`a${id}`, `b${id}`], office)));
    const divorces = couples.map((id) => registrationOf(`9${id}`, [`a${id}`, `b${id}`], { ...office, matterCode: 'L', linkedId: id }));
    await subgraph.em().insertMany(MarriageRegistration, divorces);
    const whole = `query ($first: Int) { marriageRegistrations(first: $first) { edges { node { ${FIELDS} } } } }`;
    const two = await subgraph.execute(whole, { first: 2 }).as('county.vital', '620104');
    const twenty = await subgraph.execute(whole, { first: 20 }).as('county.vital', '620104');
    expect(twenty.data.marriageRegistrations.edges).toHaveLength(20);
    expect(twenty.data.marriageRegistrations.edges[19].node.linked).not.toBeNull();
    expect(twenty.statements).toBe(two.statements);
  });
});
