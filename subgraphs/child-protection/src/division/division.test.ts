import { roles } from '@civil/schema/access';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChildCategory } from '../child-file/child-file.enums.js';
import { ChildInstitutionKind } from '../child-institution/child-institution.codes.js';
import { ChildWelfareInstitution } from '../child-institution/child-institution.entity.js';
import { childProtection } from '../subgraph.js';
import { insertChild } from '../testing/build-child.js';

let subgraph: TestSubgraph;
const counties: Record<string, Partial<Record<ChildCategory, number>>> = {
  '620102': { ORPHAN: 6, LEFT_BEHIND: 12, DISTRESSED: 5 }, '620103': { ORPHAN: 3, LEFT_BEHIND: 9, DISTRESSED: 7 }, '620121': { LEFT_BEHIND: 1 },
};

beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
  const em = subgraph.em();
  for (const [county, counts] of Object.entries(counties)) {
    for (const [category, count] of Object.entries(counts)) {
      for (let i = 0; i < count; i++) {
        const institutionId = category === 'ORPHAN' ? `ci_${county}` : null;
        await insertChild(em, { name: `${county}${category}${i}`, village: `${county}00100${1 + (i % 2)}`, category: category as ChildCategory,
          file: { institutionId } });
      }
    }
  }
  await insertChild(em, { name: 'late', village: '620102001001', since: '2021-11-01' });
  await insertChild(em, { name: 'grown', village: '620102001001', adultOn: '2021-12-31' });
  await em.insertMany(ChildWelfareInstitution, Object.keys(counties).map((county) => ({
    id: `ci_${county}`, name: `${county}儿童福利院`, kindCode: ChildInstitutionKind.WELFARE, divisionCode: county, addressText: '甘肃省兰州市东岗东路1号',
      phone: null, beds: 60,
    serviceCodes: ['CARE', 'MEDICAL'], synthetic: true,
  })) as ChildWelfareInstitution[]);
});
afterAll(() => subgraph.close());

const SUMMARY = `query ($r: [_Any!]!, $on: Date) { _entities(representations: $r) { ... on Division { childSummary(on: $on) {
  on institutions total { value suppressed } byCategory { category count { value suppressed } } } } } }`;
const of = (...codes: string[]) => codes.map((code) => ({ __typename: 'Division', code }));
interface Summary {
  on: string;
  institutions: number;
  total: { value: number | null };
  byCategory: { category: string; count: { value: number | null; suppressed: boolean } }[];
}
const read = ({ data }: { data: { _entities: { childSummary: Summary }[] } }) => data._entities.map(({ childSummary }) => childSummary);
const count = (summary: Summary | undefined, category: string): number | null | undefined => summary?.byCategory.find((one) =>
  one.category === category)?.count.value;

describe('Division.childSummary', () => {
  it('shows a child role the counts of its own divisions, as of the day asked for', async () => {
    const [county, village] = read(await subgraph.execute(SUMMARY, { r: of('620103', '620103001001') }).as('county.child', '620103') as never);
    expect(county).toMatchObject({ on: '2021-12-31', institutions: 1, total: { value: 19, suppressed: false } });
    expect(count(county, 'ORPHAN')).toBe(3);
    expect(count(village, 'ORPHAN')).toBe(2);
    const ask = async (on: string) => count(read(await subgraph.execute(SUMMARY, { r: of('620102'), on }).as('county.child', '620102') as never)[0],
      'DE_FACTO');
    expect([await ask('2021-10-31'), await ask('2021-11-01')]).toEqual([1, 2]);
  });

  it('counts nobody from the day of the 18th birthday on', async () => {
    const [county] = read(await subgraph.execute(SUMMARY, { r: of('620102') }).as('county.child', '620102') as never);
    expect(county?.total.value).toBe(24);
    expect(count(county, 'DE_FACTO')).toBe(1);
  });

  it('withholds small counts from the public, and with them what would give them away', async () => {
    const [prefecture, first, second] = read(await subgraph.execute(SUMMARY, { r: of('620100', '620102', '620103') }).as('anon') as never);
    expect(count(second, 'ORPHAN')).toBeNull();
    expect(count(first, 'ORPHAN')).toBeNull();
    expect(count(first, 'LEFT_BEHIND')).toBeNull();
    expect(first?.total.value).toBeNull();
    expect(prefecture?.total.value).toBe(44);
    for (const summary of [prefecture, first, second]) expect(summary?.byCategory).toHaveLength(7);
  });

  it('gives the public the last quarter end, and nothing below a county', async () => {
    const [county, village] = read(await subgraph.execute(SUMMARY, { r: of('620102', '620102001001'), on: '2021-12-30' }).as('anon') as never);
    expect(county?.on).toBe('2021-09-30');
    expect(village?.total).toEqual({ value: null, suppressed: true });
    expect(village?.byCategory.every(({ count: { suppressed } }) => suppressed)).toBe(true);
  });

  it('shows every role outside child protection what the public gets', async () => {
    const ask = async (code: (typeof roles)[number]['code'], prefix?: string) =>
      read(await subgraph.execute(SUMMARY, { r: of('620000', '620103', '620103001') }).as(code, prefix, { residentId: 'r_x', facilityId: 'ef_1',
        organizationId: 'so_1', officeId: 'mo_1' }) as never);
    const published = await ask('anon');
    const insiders = ['town.child', 'county.child', 'county.child.approver', 'village', 'auditor'];
    for (const { code, prefixLengths } of roles.filter((role) => !insiders.includes(role.code))) {
      expect(await ask(code, prefixLengths ? '620103001001'.slice(0, prefixLengths[0]) : undefined), code).toEqual(published);
    }
    expect(await ask('county.child', '620102')).toEqual(published);
  });

  it('costs as many statements for twenty divisions as for two', async () => {
    const codes = Array.from({ length: 20 }, (_, i) => `620102${String(i + 1).padStart(3, '0')}`);
    for (const [role, division] of [['anon', undefined], ['county.child', '620102']] as const) {
      const two = await subgraph.execute(SUMMARY, { r: of(...codes.slice(0, 2)) }).as(role, division);
      const twenty = await subgraph.execute(SUMMARY, { r: of(...codes) }).as(role, division);
      expect(twenty.codes).toEqual({});
      expect(twenty.statements).toBe(two.statements);
    }
  });
});

describe('childInstitutions', () => {
  const LIST = `query ($scope: DivisionScope, $kind: [ChildInstitutionKind!]) { childInstitutions(scope: $scope, kind: $kind) { totalCount
    edges { node { id name kind { zh } division { code } addressText beds services { zh } caredFor { value suppressed } } } } }`;

  it('is open to the public, with small numbers of children withheld', async () => {
    const { data, codes, statements } = await subgraph.execute(LIST, { scope: { code: '620100' }, kind: ['WELFARE'] }).as('anon');
    expect(codes).toEqual({});
    expect(data.childInstitutions.totalCount).toBe(3);
    expect(data.childInstitutions.edges.map(({ node }: { node: { caredFor: unknown } }) => node.caredFor)).toEqual([
      { value: 6, suppressed: false }, { value: null, suppressed: true }, { value: 0, suppressed: false },
    ]);
    expect(data.childInstitutions.edges[0].node).toMatchObject({ kind: { zh: '儿童福利机构' }, division: { code: '620102' }, services: [{ zh: '养育' },
      { zh: '医疗' }] });
    expect(statements).toBe(3);
  });

  it('shows a child role of the place the number of children', async () => {
    const ask = async (county: string) => (await subgraph.execute('{ childInstitution(id: "ci_620103") { caredFor { value } } }').as('county.child',
      county)).data.childInstitution.caredFor.value;
    expect([await ask('620103'), await ask('620102')]).toEqual([3, null]);
  });

  it('lists those of a division and below, and finds them by key', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) {
      ... on Division { childInstitutions { id } } ... on ChildWelfareInstitution { beds } } }`;
    const { data } = await subgraph.execute(query, { r: [...of('620100', '620121', '630000'), { __typename: 'ChildWelfareInstitution',
      id: 'ci_620102' }] }).as('anon');
    expect(data._entities.slice(0, 3).map(({ childInstitutions }: { childInstitutions: unknown[] }) => childInstitutions.length)).toEqual([3, 1, 0]);
    expect(data._entities[3]).toEqual({ beds: 60 });
  });
});
