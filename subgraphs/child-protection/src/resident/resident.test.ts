import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChildCategory, DeFactoReason } from '../child-file/child-file.enums.js';
import { StipendStatus } from '../child-stipend/child-stipend.entity.js';
import { childProtection } from '../subgraph.js';
import { insertChild } from '../testing/build-child.js';

let subgraph: TestSubgraph;
const VILLAGE = '620102001001';

beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
  const em = subgraph.em();
  await insertChild(em, { name: 'an', village: VILLAGE, parents: [{ id: 'r_father', reason: DeFactoReason.IN_PRISON }, { id: 'r_mother',
    reason: DeFactoReason.LOST_CONTACT, since: '2020-05-01' }] });
  await insertChild(em, { name: 'bo', village: VILLAGE, category: ChildCategory.LEFT_BEHIND, stipend: { to: '2021-09',
    status: StipendStatus.ENDED } });
  await insertChild(em, { name: 'cheng', village: VILLAGE, category: ChildCategory.LEFT_BEHIND, agreement: { to: '2022-08-31' } });
  await insertChild(em, { name: 'grown', village: VILLAGE, category: ChildCategory.LEFT_BEHIND, adultOn: '2021-12-31' });
  await insertChild(em, { name: 'elsewhere', village: '620103001001', category: ChildCategory.LEFT_BEHIND });
});
afterAll(() => subgraph.close());

const entities = (selection: string, r: Record<string, unknown>[]) =>
  subgraph.execute(`query ($r: [_Any!]!) { _entities(representations: $r) { ... on ${selection} } }`, { r });
const resident = (name: string, more: Record<string, unknown> = {}): Record<string, unknown> =>
  ({ __typename: 'Resident', id: `r_${name}`, ...more });

describe('Resident.childFile', () => {
  it('gives the file of a child in the place of the viewer, and null for everybody else', async () => {
    const { data, statements } = await entities('Resident { childFile { id } }', [resident('an'), resident('elsewhere'),
      resident('father')]).as('county.child', '620102');
    expect(data._entities).toEqual([{ childFile: { id: 'cf_an' } }, { childFile: null }, { childFile: null }]);
    expect(statements).toBe(1);
  });
});

describe('Resident.wardFiles', () => {
  it('leads from a guardian to the files of the wards', async () => {
    const guardian = { __typename: 'Resident', id: 'g_an' };
    expect((await entities('Resident { wardFiles { id } }', [guardian]).as('town.child',
      '620102001')).data._entities).toEqual([{ wardFiles: [{ id: 'cf_an' }] }]);
    expect((await entities('Resident { wardFiles { id } }', [guardian]).as('citizen', undefined, { residentId: 'g_an',
      wardIds: ['r_an'] })).data._entities).toEqual([{ wardFiles: [{ id: 'cf_an' }] }]);
    expect((await entities('Resident { wardFiles { id } }', [guardian]).as('citizen', undefined, { residentId: 'g_bo',
      wardIds: ['r_bo'] })).data._entities).toEqual([{ wardFiles: [] }]);
  });
});

describe('Resident.childStipends', () => {
  it('takes those paid in the month of a day', async () => {
    const query = 'Resident { all: childStipends { id } now: childStipends(activeOn: "2021-12-31") { id } }';
    const { data } = await entities(query, [resident('an'), resident('bo')]).as('county.child', '620102');
    expect(data._entities).toEqual([{ all: [{ id: 'st_an' }], now: [{ id: 'st_an' }] }, { all: [{ id: 'st_bo' }], now: [] }]);
  });
});

describe('Resident.childStipendsAfterDeath', () => {
  const afterDeath = async (name: string, _deathDate: string | null) =>
    (await entities('Resident { childStipendsAfterDeath { kind from to } }',
      [resident(name, { _deathDate })]).as('crosscheck_runner')).data._entities[0].childStipendsAfterDeath;

  it('finds a stipend paid for a month after that of the death', async () => {
    expect(await afterDeath('an', '2021-10-31')).toEqual([{ kind: 'DE_FACTO', from: '2020-04', to: '2030-06' }]);
    expect(await afterDeath('bo', '2021-08-15')).toHaveLength(1);
  });

  it('lets the month of the death itself pass, and the living', async () => {
    expect(await afterDeath('bo', '2021-09-01')).toEqual([]);
    expect(await afterDeath('an', '2021-12-01')).toEqual([]);
    expect(await afterDeath('an', null)).toEqual([]);
  });
});

describe('Resident.parentsContactable', () => {
  const contactable = async (...marriedOn: (string | null)[]) => {
    const parents = marriedOn.map((_latestMarriageOn) => ({ parent: { _latestMarriageOn } }));
    return (await entities('Resident { parentsContactable }',
      [resident('an', { childFile: { parents } })]).as('crosscheck_runner')).data._entities[0].parentsContactable;
  };

  it('is true when the parent out of contact married after the day of the loss', async () => {
    expect(await contactable(null, '2021-02-14')).toBe(true);
    expect(await contactable(null, '2020-05-01')).toBe(false);
    expect(await contactable(null, '2012-01-01')).toBe(false);
  });

  it('does not take the marriage of a parent who was never out of contact', async () => expect(await contactable('2021-02-14', null)).toBe(false));

  it('is unknown where the parents on record are not those asked about', async () => {
    expect(await contactable('2021-02-14')).toBeNull();
    expect((await entities('Resident { parentsContactable }',
      [resident('nobody', { childFile: null })]).as('crosscheck_runner')).data._entities).toEqual([{ parentsContactable: null }]);
  });
});

describe('Household', () => {
  const household = { __typename: 'Household', id: 'h_1', _memberIds: ['r_an', 'r_bo', 'r_cheng', 'r_grown', 'r_elsewhere', 'r_father'] };

  it('lists the files of its minors and counts those left behind without an agreement', async () => {
    const { data, statements } = await entities('Household { minors { id } leftBehindWithoutAgreement }', [household]).as('county.child', '620102');
    expect(data._entities).toEqual([{ minors: [{ id: 'cf_an' }, { id: 'cf_bo' }, { id: 'cf_cheng' }], leftBehindWithoutAgreement: 1 }]);
    expect(statements).toBe(1);
  });

  it('gives a village director the minors, and refuses what rests on agreements', async () => {
    const { data, codes } = await entities('Household { minors { id riskLevel } leftBehindWithoutAgreement }', [household]).as('village', VILLAGE);
    expect(data._entities[0]).toMatchObject({ minors: [{ riskLevel: 'MEDIUM' }, {}, {}], leftBehindWithoutAgreement: null });
    expect(codes).toEqual({ '_entities.0.leftBehindWithoutAgreement': 'FORBIDDEN_FIELD' });
  });

  it('costs as many statements for twenty households as for two', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => ({ ...household, id: `h_${i}` }));
    const ask = async (count: number) => (await entities('Household { minors { id } leftBehindWithoutAgreement }', many(count)).as('county.child',
      '620102')).statements;
    expect(await ask(20)).toBe(await ask(2));
  });
});
