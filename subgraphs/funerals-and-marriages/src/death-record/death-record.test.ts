import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { funeralsAndMarriages } from '../subgraph.js';
import { deathOf } from '../testing/builders.js';
import { DeathRecord } from './death-record.entity.js';

let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph.em().insertMany(DeathRecord, [
    deathOf('1', 'r1', '620102001'),
    deathOf('2', 'r2', '620103001', { hukouDivisionCode: '620102001001', deathDate: '2021-05-01' }),
    deathOf('3', 'r3', '620103001', { sourceCode: 'ASSISTANT_REPORT', verified: false, certNo: null }),
    deathOf('4', 'r4', '620102001', { recordedName: '李小小', adultOn: '2030-01-01' }),
  ]);
});
afterAll(() => subgraph.close());

const FIELDS =
  'id resident { id } recordedName { value masked } deathDate deathPlace { zh } source { code } certNo { value masked } verified division { code }';
const RECORD = `query ($id: ID!) { deathRecord(id: $id) { ${FIELDS} } }`;

describe('deathRecord', () => {
  it('shows the vital officer of the county of death or of the hukou every field', async () => {
    const { data, codes } = await subgraph.execute(RECORD, { id: '1' }).as('county.vital', '620102');
    expect(codes).toEqual({});
    expect(data.deathRecord).toEqual({
      id: '1',
      resident: { id: 'r1' },
      recordedName: { value: '王老五', masked: false },
      deathDate: '2021-03-15',
      deathPlace: { zh: '家中' },
      source: { code: 'MEDICAL_CERT' },
      certNo: { value: 'D62990102-2021-000001', masked: false },
      verified: true,
      division: { code: '620102001' },
    });
    for (const county of ['620102', '620103']) {
      expect((await subgraph.execute(RECORD, { id: '2' }).as('county.vital', county)).data.deathRecord).toMatchObject({ id: '2' });
    }
  });

  it('is absent outside both, and to a registrar, whose rows are those of an office', async () => {
    const other = await subgraph.execute(RECORD, { id: '3' }).as('county.vital', '620102');
    expect(other.data.deathRecord).toBeNull();
    expect(other.errors).toEqual([]);
    expect((await subgraph.execute(RECORD, { id: '1' }).as('registrar', undefined, { officeId: 'o1' })).data.deathRecord).toBeNull();
  });

  it('masks name and number for supervisors and auditors and refuses the day', async () => {
    for (const [role, division] of [['pref.vital', '6201'], ['auditor', undefined]] as const) {
      const { data, codes } = await subgraph.execute(RECORD, { id: '1' }).as(role, division);
      expect(data.deathRecord).toMatchObject({
        resident: { id: 'r1' },
        recordedName: { value: '王*五', masked: true },
        certNo: { value: 'D62990102-****-****01', masked: true },
        deathDate: null,
        verified: null,
        division: { code: '620102001' },
      });
      expect(codes).toMatchObject({ 'deathRecord.deathDate': 'FORBIDDEN_FIELD', 'deathRecord.source': 'FORBIDDEN_FIELD' });
    }
  });

  it('is absent for a child unless the role sees children', async () => {
    expect((await subgraph.execute(RECORD, { id: '4' }).as('county.vital', '620102')).data.deathRecord).toBeNull();
    const { data } = await subgraph.execute(RECORD, { id: '4' }).as('auditor');
    expect(data.deathRecord).toMatchObject({ id: '4', recordedName: { value: '李**', masked: true } });
    expect((await subgraph.execute(RECORD, { id: '4' }).as('crosscheck_runner')).data.deathRecord).toMatchObject({
      deathDate: '2021-03-15',
      recordedName: null,
    });
  });

  it('is closed to every other role with no statement sent', async () => {
    for (const [role, division] of [['anon'], ['village', '620102001001'], ['county.orgs', '620102']] as const) {
      const { codes, statements } = await subgraph.execute(RECORD, { id: '1' }).as(role, division);
      expect(codes).toEqual({ deathRecord: 'FORBIDDEN_FIELD' });
      expect(statements).toBe(0);
    }
  });
});

describe('DeathRecord of _entities', () => {
  const ENTITIES = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on DeathRecord { ${FIELDS} } } }`;
  const r = ['1', '3', '4'].map((id) => ({ __typename: 'DeathRecord', id }));

  it('goes through the same locks and costs one statement', async () => {
    const { data, statements } = await subgraph.execute(ENTITIES, { r }).as('county.vital', '620102');
    expect(data._entities).toMatchObject([{ id: '1', deathDate: '2021-03-15' }, null, null]);
    expect(statements).toBe(1);
    const anon = await subgraph.execute(ENTITIES, { r }).as('anon');
    expect(anon.data._entities).toEqual([null, null, null]);
    expect(anon.statements).toBe(0);
  });

  it('does not tell assistance officers without a case which records exist', async () => {
    for (const details of [{}, { purpose: 'ASSIST_REVIEW' }]) {
      const { data, codes, statements } = await subgraph.execute(ENTITIES, { r }).as('county.assist', '620102', details);
      expect([data._entities, codes, statements]).toEqual([[null, null, null], {}, 0]);
    }
  });
});

describe('deathRecords', () => {
  const LIST = `query ($first: Int, $after: String, $filter: DeathRecordFilter, $orderBy: [DeathRecordOrder!]) {
    deathRecords(first: $first, after: $after, filter: $filter, orderBy: $orderBy) { totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
  const ids = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { data, codes } = await subgraph.execute(LIST, { filter }).as('crosscheck_runner');
    expect(codes).toEqual({});
    return data.deathRecords.edges.map(({ node }: { node: { id: string } }) => node.id);
  };

  it('filters by division, day, source and verification', async () => {
    expect(await ids({ scope: { code: '620103' } })).toEqual(['3', '2']);
    expect(await ids({ deathDate: { gte: '2021-04-01' } })).toEqual(['2']);
    expect(await ids({ source: ['ASSISTANT_REPORT'] })).toEqual(['3']);
    expect(await ids({ unverified: true })).toEqual(['3']);
    expect(await ids({ unverified: false })).toEqual(['4', '2', '1']);
  });

  it('counts the rows of the county and no child', async () => {
    const { data } = await subgraph.execute(LIST).as('county.vital', '620102');
    expect(data.deathRecords).toMatchObject({ totalCount: 2, edges: [{ node: { id: '2' } }, { node: { id: '1' } }] });
  });

  it('lets the runner walk pages of 500, people pages of 100', async () => {
    expect((await subgraph.execute(LIST, { first: 500 }).as('crosscheck_runner')).codes).toEqual({});
    expect((await subgraph.execute(LIST, { first: 500 }).as('county.vital', '620102')).codes).toEqual({ deathRecords: 'PAGE_SIZE' });
    const first = await subgraph.execute(LIST, { first: 3 }).as('crosscheck_runner');
    const after: string = first.data.deathRecords.pageInfo.endCursor;
    expect((await subgraph.execute(LIST, { first: 3, after }).as('crosscheck_runner')).data.deathRecords.edges).toEqual([{ node: { id: '1' } }]);
    expect((await subgraph.execute(LIST, { after, filter: { unverified: false } }).as('crosscheck_runner')).codes).toEqual({
      deathRecords: 'CURSOR_INVALID',
    });
  });

  it('refuses supervisors to search or sort by the day, but not by the place', async () => {
    expect((await subgraph.execute(LIST, { filter: { deathDate: { gte: '2021-01-01' } } }).as('pref.vital', '6201')).codes).toEqual({
      deathRecords: 'FORBIDDEN_FIELD',
    });
    expect((await subgraph.execute(LIST, { orderBy: [{ field: 'DEATH_DATE' }] }).as('auditor')).codes).toEqual({ deathRecords: 'FORBIDDEN_FIELD' });
    const { data } = await subgraph
      .execute(LIST, { filter: { scope: { code: '620103' } }, orderBy: [{ field: 'DIVISION' }] })
      .as('pref.vital', '6201');
    expect(data.deathRecords.totalCount).toBe(2);
  });

  it('refuses a source that does not exist', async () => {
    expect((await subgraph.execute(LIST, { filter: { source: ['RUMOUR'] } }).as('crosscheck_runner')).codes).toEqual({
      deathRecords: 'CODE_UNKNOWN',
    });
  });
});
