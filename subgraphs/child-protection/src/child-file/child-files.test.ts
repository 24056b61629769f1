import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { weeksBefore } from '../calendar.js';
import { childProtection } from '../subgraph.js';
import { type ChildPlan, insertChild } from '../testing/build-child.js';
import { ChildCategory, RiskLevel } from './child-file.enums.js';

let subgraph: TestSubgraph;
const VILLAGE = '620102001001';
const TODAY = '2021-12-31';
const window = weeksBefore(TODAY, 12);
const contactIn = (weeks: readonly string[]): NonNullable<ChildPlan['contacts']> => weeks.map((week) => ({ week, at: '2021-12-01T19:00:00+08:00' }));
const leftBehind = (name: string, more: Partial<ChildPlan>): ChildPlan => ({ name, village: VILLAGE, category: ChildCategory.LEFT_BEHIND,
  risk: RiskLevel.LOW, ...more });

beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
  const em = subgraph.em();
  await insertChild(em, leftBehind('diligent', { agreement: { to: '2021-12-31' }, contacts: contactIn(window),
    file: { contactDueWeek: '2021-W10' } }));
  await insertChild(em, leftBehind('forgetful', { agreement: { to: '2021-12-30' }, contacts: contactIn(window.slice(3)),
    file: { contactDueWeek: '2021-W10' } }));
  await insertChild(em, leftBehind('new', { file: { contactDueWeek: '2021-W50' } }));
  await insertChild(em, leftBehind('open', { agreement: { to: null } }));
  await insertChild(em, { name: 'late', village: '620102001002', risk: RiskLevel.HIGH, adultOn: '2034-01-01', file: { lastSeenOn: '2021-12-23',
    disabilityRehab: true } });
  await insertChild(em, { name: 'intime', village: '620102002001', risk: RiskLevel.HIGH, adultOn: '2022-01-01', file: { lastSeenOn: '2021-12-24' } });
  await insertChild(em, { name: 'elsewhere', village: '620103001001', adultOn: '2026-01-01' });
});
afterAll(() => subgraph.close());

const LIST = `query ($filter: ChildFileFilter, $orderBy: [ChildFileOrder!], $first: Int, $after: String) {
  childFiles(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { id } } } }`;
const list = (variables: Record<string, unknown>) => subgraph.execute(LIST, variables).as('county.child', '620102');
const namesOf = (data: { childFiles: { edges: { node: { id: string } }[] } }): string[] => data.childFiles.edges.map(({ node }) =>
  node.id.slice(3)).sort();
const matching = async (filter: Record<string, unknown>): Promise<string[]> => namesOf((await list({ filter })).data);

describe('childFiles', () => {
  it('filters by place, category, level of risk and age', async () => {
    expect(await matching({})).toHaveLength(6);
    expect(await matching({ scope: { code: '620102001' } })).toEqual(['diligent', 'forgetful', 'late', 'new', 'open']);
    expect(await matching({ scope: { code: '620103' } })).toEqual([]);
    expect(await matching({ category: ['DE_FACTO', 'ORPHAN'] })).toEqual(['intime', 'late']);
    expect(await matching({ risk: ['HIGH'] })).toEqual(['intime', 'late']);
    expect(await matching({ ageBand: ['B0_5'] })).toEqual(['late']);
    expect(await matching({ ageBand: ['B14_17'] })).toEqual(['intime']);
    expect(await matching({ ageBand: ['B6_13'] })).toEqual(['diligent', 'forgetful', 'new', 'open']);
    const BANDS = '{ late: childFile(id: "cf_late") { ageBand } intime: childFile(id: "cf_intime") { ageBand } }';
    const { data } = await subgraph.execute(BANDS).as('county.child', '620102');
    expect(data).toEqual({ late: { ageBand: 'B0_5' }, intime: { ageBand: 'B14_17' } });
    expect(await matching({ disability: true })).toEqual(['late']);
  });

  it('finds visits overdue from the day after the one they were due', async () => {
    expect(await matching({ visitOverdue: true })).toEqual(['late']);
    expect(await matching({ visitOverdue: false })).toEqual(['diligent', 'forgetful', 'intime', 'new', 'open']);
  });

  it('finds left-behind children whose agreement is missing or ran out', async () => {
    expect(await matching({ noAgreement: true })).toEqual(['forgetful', 'new']);
    expect(await matching({ noAgreement: false })).toEqual(['diligent', 'intime', 'late', 'open']);
  });

  it('counts the whole weeks without a contact since the first was due', async () => {
    const { data } = await subgraph.execute('{ childFiles { edges { node { id contactMissedWeeks } } } }').as('county.child', '620102');
    const missed = Object.fromEntries(data.childFiles.edges.map(({ node }: { node: { id: string; contactMissedWeeks: number } }) => [node.id.slice(3),
      node.contactMissedWeeks]));
    expect(missed).toEqual({ diligent: 0, forgetful: 3, new: 2, open: 0, late: 0, intime: 0 });
    expect(await matching({ contactMissedWeeks: 1 })).toEqual(['forgetful', 'new']);
    expect(await matching({ contactMissedWeeks: 3 })).toEqual(['forgetful']);
    expect(await matching({ contactMissedWeeks: 4 })).toEqual([]);
    expect(await matching({ contactMissedWeeks: 13 })).toEqual([]);
    expect(await matching({ contactMissedWeeks: 0 })).toHaveLength(6);
  });

  it('pages in a stable order and counts all', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 4; page++) {
      const { data } = await list({ first: 2, after, orderBy: [{ field: 'LAST_SEEN_ON', direction: 'DESC' }] });
      expect(data.childFiles.totalCount).toBe(6);
      seen.push(...data.childFiles.edges.map(({ node }: { node: { id: string } }) => node.id));
      after = data.childFiles.pageInfo.endCursor;
      if (!data.childFiles.pageInfo.hasNextPage) break;
    }
    expect(seen).toHaveLength(6);
    expect(seen.slice(0, 2)).toEqual(['cf_intime', 'cf_late']);
  });

  it('refuses the cursor of another filter, a changed threshold included', async () => {
    const { data } = await list({ first: 1, filter: { contactMissedWeeks: 1 } });
    const after: string = data.childFiles.pageInfo.endCursor;
    expect((await list({ first: 1, after, filter: { contactMissedWeeks: 1 } })).data.childFiles.edges).toHaveLength(1);
    expect((await list({ first: 1, after, filter: { contactMissedWeeks: 2 } })).codes).toEqual({ childFiles: 'CURSOR_INVALID' });
    expect((await list({ first: 1, after: `${after.slice(0, -2)}AA`,
      filter: { contactMissedWeeks: 1 } })).codes).toEqual({ childFiles: 'CURSOR_INVALID' });
  });

  it('lets nobody search by what they get masked', async () => {
    const asVillage = (args: string) => subgraph.execute(`{ childFiles(${args}) { totalCount } }`).as('village', VILLAGE);
    expect((await asVillage('filter: { risk: [LOW], category: [LEFT_BEHIND], visitOverdue: false }')).data.childFiles.totalCount).toBe(4);
    for (const args of ['filter: { scope: { code: "620102001001" } }', 'filter: { ageBand: [B0_5] }', 'filter: { contactMissedWeeks: 1 }',
      'filter: { noAgreement: true }', 'orderBy: [{ field: ADULT_ON }]']) {
      expect((await asVillage(args)).codes).toEqual({ childFiles: 'FORBIDDEN_FIELD' });
    }
    const asAuditor = await subgraph.execute('{ childFiles(filter: { category: [ORPHAN] }) { totalCount } }').as('auditor');
    expect(asAuditor.codes).toEqual({ childFiles: 'FORBIDDEN_FIELD' });
  });

  it('costs as many statements for twenty files as for two', async () => {
    for (let i = 0; i < 20; i++) {
      await insertChild(subgraph.em(), leftBehind(`many${i}`, { village: '620104001001', agreement: {}, contacts: contactIn(window.slice(0, 2)),
        parents: [{}, {}] }));
    }
    const WHOLE = `query ($first: Int) { childFiles(first: $first) { edges { node {
      id resident { id childFile { id } } categories { category } guardians { guardian { id wardFiles { id } } } parents { parent { id } }
      careAgreements { id trusteeCheck { capable } } contacts { week by { zh } } stipends { kind } } } } }`;
    const two = await subgraph.execute(WHOLE, { first: 2 }).as('county.child', '620104');
    const twenty = await subgraph.execute(WHOLE, { first: 20 }).as('county.child', '620104');
    expect(twenty.codes).toEqual({});
    expect(twenty.data.childFiles.edges).toHaveLength(20);
    expect(twenty.data.childFiles.edges[19].node).toMatchObject({ contacts: [{ by: { zh: '母亲' } }, {}],
      careAgreements: [{ trusteeCheck: { capable: true } }] });
    expect(twenty.statements).toBe(two.statements);
  });
});

describe('careAgreements', () => {
  const AGREEMENTS = `{ childFile(id: "cf_diligent") { careAgreements { id child { id } principal { id } trustee { id } signedOn to
    notifiedVillage notifiedSchool trusteeCheck { capable barredBy { zh } checkedOn } } } }`;

  it('name who entrusts, who is entrusted, and the check of that person', async () => {
    const { data } = await subgraph.execute(AGREEMENTS).as('town.child', '620102001');
    expect(data.childFile.careAgreements).toEqual([{
      id: 'ca_diligent', child: { id: 'r_diligent' }, principal: { id: 'p_diligent' }, trustee: { id: 'g_diligent' }, signedOn: '2021-02-01',
        to: '2021-12-31',
      notifiedVillage: true, notifiedSchool: false, trusteeCheck: { capable: true, barredBy: null, checkedOn: '2021-01-30' },
    }]);
  });

  it('are refused to a village director, dates and check alike', async () => {
    const { data, codes } = await subgraph.execute(AGREEMENTS).as('village', VILLAGE);
    expect(data.childFile.careAgreements[0]).toMatchObject({ signedOn: null, trusteeCheck: { capable: null } });
    expect(codes).toMatchObject({ 'childFile.careAgreements.0.to': 'FORBIDDEN_FIELD',
      'childFile.careAgreements.0.trusteeCheck.capable': 'FORBIDDEN_FIELD' });
  });
});
