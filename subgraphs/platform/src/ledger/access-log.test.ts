import { labelsOfSupergraph, roles } from '@civil/schema/access';
import * as supergraph from '@civil/schema/supergraph';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Resident } from '../resident/resident.entity.js';
import { platform } from '../subgraph.js';
import { deliver, disclosuresOf, entryOf, ledgerFiles, residentKey } from '../testing/ledger-kit.js';
import { residentRow } from '../testing/resident-rows.js';

let subgraph: TestSubgraph;

const ELSEWHERE = `type ChildFile { category: String @access(class: MINOR, domain: CHILD, facet: CATEGORY)
  riskLevel: String @access(class: MINOR, domain: CHILD, facet: RISK) }`;

/** An entry at a second of the morning; later ones come first. */
const at = (second: number): string => `2026-11-21T08:00:${String(second).padStart(2, '0')}.000Z`;
const shown = (fields: string[], ...ids: string[]) => ({ fields, subjects: ids.map(residentKey) });

const log = [
  entryOf({ at: at(1), disclosed: [shown(['Resident.name'], 'r_1', 'r_2'), shown(['Resident.idNumber'], 'r_2')] }),
  entryOf({ at: at(2), actor: 'u_elder', roles: ['county.elder'], unit: '620103-MZJ', purpose: 'ELDER_SERVICE', caseNo: 'YL6201030012021000001', disclosed: [shown(['Resident.phone'], 'r_2')] }),
  entryOf({
    at: at(3), operationName: 'Reveal', outcome: 'PARTLY_REFUSED', disclosed: [shown(['RevealIdentityResult.idNumber'], 'r_1')],
    refused: [{ field: 'Resident.disability', code: 'FORBIDDEN_FIELD', count: 1 }],
  }),
  entryOf({ at: at(4), actor: 'u_child', roles: ['county.child'], purpose: 'CHILD_PROTECTION', caseNo: 'ET6201020012021000001', disclosed: [shown(['ChildFile.category'], 'r_ward'), shown(['Resident.name'], 'r_1')] }),
  entryOf({ at: at(5), actor: 'u_child', roles: ['county.child', 'county.child.approver'], purpose: null, operationName: null, disclosed: [shown(['ChildFile.riskLevel'], 'r_ward')] }),
  entryOf({ at: at(6), actor: 'u_child', roles: ['county.child'], purpose: 'CHILD_WELFARE', disclosed: [shown(['ChildFile.category', 'ChildFile.riskLevel'], 'r_ward')] }),
  entryOf({ at: at(7), actor: 'u_portal', roles: ['anon'], unit: null, division: null, purpose: null, outcome: 'REFUSED', disclosed: [], refused: [{ field: 'Resident.name', code: 'FORBIDDEN_FIELD', count: 3 }] }),
];

beforeAll(async () => {
  for (const [name, value] of Object.entries(ledgerFiles())) vi.stubEnv(name, value);
  subgraph = await createTestSubgraph(platform);
  vi.spyOn(supergraph, 'supergraphLabels').mockReturnValue(labelsOfSupergraph(parse(`${subgraph.server.sdl} ${ELSEWHERE}`)));
  await subgraph.em().insertMany(Resident, [residentRow('r_1'), residentRow('r_2'), residentRow('r_ward', { birthDate: '2012-06-01', adultOn: '2030-06-01', idNumber: '629901201206010017' })]);
  await deliver(subgraph, { entries: log });
});
afterAll(() => { vi.restoreAllMocks(); return subgraph.close(); });

const TOLD = 'at unit roles { code zh en } purpose { code zh basisZh } operationName fields outcome';
const KEPT = 'actor division caseNo requestId operationHash policyVersion disclosed { fields subjects } refused { field code count } sequence hash';
const LOG = `query ($id: ID!, $first: Int, $after: String) { resident(id: $id) { accessLog(first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor } edges { node { ${TOLD} } } } } }`;
const me = { residentId: 'r_1', wardIds: ['r_ward'] };

interface Node { at: string; fields: string[]; roles: { code: string }[] }
const secondsOf = (edges: { node: Node }[] | undefined): number[] | undefined => edges?.map(({ node }) => Number(node.at.slice(17, 19)));

describe('me { accessLog }', () => {
  it('tells a citizen who looked at them, newest first: when, which unit and role, why, and which of their fields', async () => {
    const { data, codes } = await subgraph.execute(`{ me { accessLog { totalCount edges { node { ${TOLD} } } } } }`).as('citizen', undefined, me);
    expect(codes).toEqual({});
    expect(data.me.accessLog.totalCount).toBe(2);
    expect(data.me.accessLog.edges.map(({ node }: { node: Node }) => node)).toEqual([
      expect.objectContaining({ at: '2026-11-21T16:00:03.000+08:00', operationName: 'Reveal', fields: ['RevealIdentityResult.idNumber'], outcome: 'PARTLY_REFUSED' }),
      {
        at: '2026-11-21T16:00:01.000+08:00', unit: '620102-MZJ', roles: [{ code: 'county.assist', zh: '县级社会救助业务人员', en: 'County officer, social assistance' }],
        purpose: { code: 'ASSIST_REVIEW', zh: '社会救助审核确认', basisZh: '《社会救助暂行办法》(国务院令第649号)第十一条、第五十八条' }, operationName: 'OnePerson',
        fields: ['Resident.name'], outcome: 'DISCLOSED',
      },
    ]);
  });

  it('never names the account, the case, other subjects or what was refused', async () => {
    for (const field of KEPT.match(/\w+(?: \{[^}]*\})?/g) as string[]) {
      const { data, codes } = await subgraph.execute(`{ me { accessLog { edges { node { ${field} } } } } }`).as('citizen', undefined, me);
      const name = field.split(' ')[0] as string;
      expect(data.me.accessLog.edges[0].node[name]).toBeNull();
      expect(codes[`me.accessLog.edges.0.node.${name}`]).toBe('FORBIDDEN_FIELD');
    }
  });

  it('is nobody else\'s: not of another citizen, not through the entities of another subgraph', async () => {
    expect((await subgraph.execute(LOG, { id: 'r_2' }).as('citizen', undefined, me)).data.resident).toBeNull();
    const entities = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { accessLog { totalCount } } } }';
    const { data } = await subgraph.execute(entities, { r: [{ __typename: 'Resident', id: 'r_2' }, { __typename: 'Resident', id: 'r_1' }] }).as('citizen', undefined, me);
    expect(data._entities).toEqual([null, { accessLog: { totalCount: 2 } }]);
  });
});

describe('the log of a ward', () => {
  it('is told to the guardian without a word of child protection, in pages and counts alike', async () => {
    const { data, codes } = await subgraph.execute(LOG, { id: 'r_ward' }).as('citizen', undefined, me);
    expect(codes).toEqual({});
    expect(data.resident.accessLog.totalCount).toBe(1);
    expect(data.resident.accessLog.edges.map(({ node }: { node: Node }) => node.fields)).toEqual([['ChildFile.category']]);
    const { data: paged } = await subgraph.execute(LOG, { id: 'r_ward', first: 1 }).as('citizen', undefined, me);
    expect(paged.resident.accessLog.pageInfo.hasNextPage).toBe(false);
  });

  it('is told whole to the auditor', async () => {
    const { data, codes } = await subgraph.execute(LOG, { id: 'r_ward' }).as('auditor');
    expect(codes).toEqual({});
    expect(secondsOf(data.resident.accessLog.edges)).toEqual([6, 5, 4]);
  });
});

describe('Resident.accessLog', () => {
  it('is closed to every role but citizen and auditor', async () => {
    for (const { code, prefixLengths, rows } of roles) {
      if (code === 'citizen' || code === 'auditor') continue;
      const division = rows === 'DIVISION' ? '620102001001'.slice(0, prefixLengths?.[0]).padEnd(6, '0') : undefined;
      const details = { ...(rows === 'FACILITY' ? { facilityId: 'f' } : {}), ...(rows === 'ORG' ? { organizationId: 'o' } : {}), ...(rows === 'OFFICE' ? { officeId: 'o' } : {}) };
      const { data, codes } = await subgraph.execute(LOG, { id: 'r_1' }).as(code, division, details);
      expect([code, data?.resident?.accessLog ?? null]).toEqual([code, null]);
      if (data?.resident) expect([code, codes['resident.accessLog']]).toEqual([code, 'FORBIDDEN_FIELD']);
    }
  });

  it('is paged, and a cursor of one person is refused for another', async () => {
    const first = (await subgraph.execute(LOG, { id: 'r_1', first: 1 }).as('citizen', undefined, me)).data.resident.accessLog;
    expect([secondsOf(first.edges), first.pageInfo.hasNextPage]).toEqual([[3], true]);
    const after = first.pageInfo.endCursor;
    const second = (await subgraph.execute(LOG, { id: 'r_1', first: 1, after }).as('citizen', undefined, me)).data.resident.accessLog;
    expect([secondsOf(second.edges), second.pageInfo.hasNextPage]).toEqual([[1], false]);
    expect((await subgraph.execute(LOG, { id: 'r_ward', after }).as('citizen', undefined, me)).codes).toEqual({ 'resident.accessLog': 'CURSOR_INVALID' });
  });

  it('costs as many statements for a page of residents as for one', async () => {
    const text = 'query ($first: Int) { residents(first: $first) { edges { node { accessLog { totalCount edges { node { at fields } } } } } } }';
    const [one, three] = [await subgraph.execute(text, { first: 2 }).as('auditor'), await subgraph.execute(text, { first: 3 }).as('auditor')];
    expect(three.data.residents.edges).toHaveLength(3);
    expect(three.statements).toBe(one.statements);
  });

  it('is itself entered as a reading about the resident', async () => {
    const reports = await disclosuresOf(subgraph, claimsOf('citizen', undefined, me), '{ me { accessLog { edges { node { at fields } } } } }');
    expect(reports).toContainEqual({ fields: ['DataAccess.at', 'DataAccess.fields'], subjects: ['Resident:r_1'] });
  });
});

describe('dataAccessLog', () => {
  const ALL = `query ($filter: DataAccessFilter, $first: Int, $after: String) { dataAccessLog(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id ${TOLD} ${KEPT} } } } }`;
  const ask = async (filter: Record<string, unknown>, more: Record<string, unknown> = {}) => (await subgraph.execute(ALL, { filter, ...more }).as('auditor')).data.dataAccessLog;
  const seconds = async (filter: Record<string, unknown>) => secondsOf((await ask(filter)).edges);

  it('shows the auditor every entry in full, and no value', async () => {
    const { edges, totalCount } = await ask({});
    expect([totalCount, secondsOf(edges)]).toEqual([7, [7, 6, 5, 4, 3, 2, 1]]);
    expect(edges[5].node).toMatchObject({
      id: log[1]?.id, actor: 'u_elder', caseNo: 'YL6201030012021000001', division: '620102', requestId: 'q1', sequence: '2',
      disclosed: [{ fields: ['Resident.phone'], subjects: [residentKey('r_2')] }], refused: [],
    });
    expect(edges[0].node).toMatchObject({ fields: [], outcome: 'REFUSED', refused: [{ field: 'Resident.name', code: 'FORBIDDEN_FIELD', count: 3 }], purpose: null });
  });

  it.each<[Record<string, unknown>, number[]]>([
    [{ at: { gte: at(2), lte: '2026-11-21T16:00:04+08:00' } }, [4, 3, 2]], [{ actor: 'u_child' }, [6, 5, 4]], [{ role: 'county.child.approver' }, [5]], [{ unit: '620103-MZJ' }, [2]],
    [{ purpose: 'CHILD_PROTECTION' }, [4]], [{ caseNo: 'YL6201030012021000001' }, [2]], [{ operation: 'Reveal' }, [3]], [{ outcome: 'PARTLY_REFUSED' }, [3]],
    [{ field: 'Resident.name' }, [7, 4, 1]], [{ field: 'Resident.disability' }, [3]], [{ subject: 'r_2' }, [2, 1]], [{ subject: 'r_2', role: 'county.elder' }, [2]],
    [{ subject: 'r_ward', at: { gte: at(5) }, field: 'ChildFile.category' }, [6]], [{ actor: 'u_child', outcome: 'REFUSED' }, []], [{ subject: 'r_nobody' }, []],
  ])('finds by %j', async (filter, expected) => {
    expect(await seconds(filter)).toEqual(expected);
    const { pageInfo } = await ask(filter, { first: 1 });
    expect(pageInfo.hasNextPage).toBe(expected.length > 1);
    if (expected.length > 1) expect(secondsOf((await ask(filter, { first: 1, after: pageInfo.endCursor })).edges)).toEqual([expected[1]]);
    expect((await ask(filter)).totalCount).toBe(expected.length);
  });

  it('is open to the auditor and to nobody else', async () => {
    for (const [code, division, details] of [['citizen', undefined, me], ['county.assist', '620102'], ['secadmin'], ['sysadmin'], ['crosscheck_runner'], ['developer'], ['steward'], ['anon']] as const) {
      expect([code, (await subgraph.execute(ALL).as(code, division, details)).codes]).toEqual([code, { dataAccessLog: 'FORBIDDEN_FIELD' }]);
    }
  });
});
