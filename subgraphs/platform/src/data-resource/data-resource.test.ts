import { dataResources, findQualityRule, type ResourceCatalogueAnswer } from '@civil/schema/sharing';
import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { insertSharing, makeStep, mustStep, on, steward } from '../testing/sharing-story.js';
import { resourceCatalogue } from './resource-catalogue.js';
import { assertEntry, assertPublishable } from './resource-entry-rules.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await insertSharing(subgraph);
});
afterAll(() => subgraph.close());
beforeEach(() => setToday('2021-12-31'));

const codeOf = async (event: string, input: Record<string, unknown>): Promise<[string, string | undefined]> => {
  const { code, path } = await makeStep(subgraph, event, steward, input);
  return [code, path];
};
const idsOf = async (filter: Record<string, unknown>): Promise<string[]> => {
  const { data, errors } = await subgraph.execute('query ($filter: DataResourceFilter) { dataResources(filter: $filter, first: 100) { edges { node { id } } } }', { filter }).as('anon');
  expect(errors).toEqual([]);
  return data.dataResources.edges.map(({ node }: { node: { id: string } }) => node.id);
};

/** What the contract says of a resource, as an input takes it. */
const entryOf = (id: string, more: Record<string, unknown> = {}): Record<string, unknown> => {
  const { id: _id, status: _status, ...entry } = dataResources.find((one) => one.id === id) ?? (dataResources[0] as (typeof dataResources)[number]);
  return { ...entry, ...more };
};

describe('the catalogue of the contract', () => {
  it('holds 21 resources, each well formed, and none published that may not be', () => {
    expect(dataResources.map(({ id }) => id)).toEqual(Array.from({ length: 21 }, (_, place) => `R${String(place + 1).padStart(2, '0')}`));
    for (const resource of dataResources) {
      expect(() => assertEntry(resource), resource.id).not.toThrow();
      expect(() => assertPublishable(resource), resource.id).not.toThrow();
      expect(resource.qualityRules.filter((code) => !findQualityRule(code)), resource.id).toEqual([]);
      expect(resource.qualityRules.includes('GRANT_BASIS'), resource.id).toBe(resource.sharingClass === 'CONDITIONAL');
    }
  });

  it('plans what has no register yet', () => {
    expect(dataResources.filter(({ status }) => status === 'PLANNED').map(({ id }) => id)).toEqual(['R10', 'R13', 'R17', 'R18', 'R19', 'R20']);
  });
});

describe('dataResources', () => {
  it('is for everybody, with all that the regulations ask of a catalogue', async () => {
    const text = `{ dataResource(id: "R09") { id nameZh nameEn status format cadence sharingClass sharingMethods delivery grade ownerSubgraph rootField version publishedAt items { name zh type class } providerZh providerEn conditionsZh
      conditionsEn legalBasisZh legalBasisEn consumersZh consumersEn errataCount recordCount { value } lastRefreshedAt qualityRules { code zh en judge verdict } versions { number status note } } }`;
    const { data, errors } = await subgraph.execute(text).as('anon');
    expect(errors).toEqual([]);
    expect(data.dataResource).toMatchObject({
      nameZh: '婚姻登记信息（核验）', status: 'PUBLISHED', sharingClass: 'CONDITIONAL', sharingMethods: ['API'], delivery: 'VERIFICATION', grade: 3, ownerSubgraph: 'funerals-and-marriages', rootField: 'sharedMarriageCheck', version: 1,
      recordCount: null, lastRefreshedAt: null, errataCount: 0, versions: [{ number: 1, status: 'PUBLISHED', note: null }],
      qualityRules: [expect.objectContaining({ code: 'GRANT_BASIS', judge: 'CATALOGUE', verdict: 'KEPT' }), expect.objectContaining({ code: 'ID_CHECKSUM', judge: 'OWNER', verdict: 'UNJUDGED' })],
    });
    expect((await subgraph.execute('{ dataResource(id: "R99") { id } }').as('anon')).data.dataResource).toBeNull();
  });

  it('is found by class, owner, state and words in Chinese and English', async () => {
    expect(await idsOf({ sharingClass: 'UNCONDITIONAL' })).toEqual(['R07', 'R08', 'R11', 'R12', 'R16', 'R17', 'R21']);
    expect(await idsOf({ owner: 'elderly-care' })).toEqual(['R07', 'R14']);
    expect(await idsOf({ status: ['PLANNED'] })).toEqual(['R10', 'R13', 'R17', 'R18', 'R19', 'R20']);
    expect(await idsOf({ q: '养老' })).toEqual(['R07']);
    expect(await idsOf({ q: 'Dibao' })).toEqual(['R01']);
    expect(await idsOf({ q: '残疾人证号' })).toEqual(['R05']);
    expect(await idsOf({ q: '100%' })).toEqual([]);
    const { codes } = await subgraph.execute('{ a: dataResources(filter: { owner: "nobody" }) { totalCount } b: dataResources(filter: { q: "'.concat('长'.repeat(51), '" }) { totalCount } }')).as('anon');
    expect(codes).toEqual({ a: 'BAD_USER_INPUT', b: 'BAD_USER_INPUT' });
  });

  it('costs as many statements for all as for two', async () => {
    const cost = async (first: number) => (await subgraph.execute('query ($first: Int) { dataResources(first: $first) { edges { node { errataCount recordCount { value } qualityRules { verdict } versions { number } } } } }', { first }).as('anon')).statements;
    expect(await cost(21)).toBe(await cost(2));
  });
});

describe('an entry of the catalogue', () => {
  it('is planned, published, changed and withdrawn, and keeps what it said before', async () => {
    const planned = await mustStep(subgraph, 'planDataResource', steward, { id: 'R22', entry: entryOf('R07', { nameZh: '养老护理员名册', conditions: null }) });
    expect([planned.status, planned.version, planned.publishedAt]).toEqual(['PLANNED', 1, null]);
    expect(await codeOf('publishDataResource', on(planned))).toEqual(['CONDITIONS_REQUIRED', 'input.entry.conditions']);
    const published = await mustStep(subgraph, 'publishDataResource', steward, { ...on(planned), entry: entryOf('R07', { nameZh: '养老护理员名册' }), note: '首次发布' });
    expect([published.status, published.version, published.publishedAt !== null]).toEqual(['PUBLISHED', 2, true]);
    expect(await codeOf('withdrawDataResource', on(published))).toEqual(['REASON_REQUIRED', 'input.reason']);
    const withdrawn = await mustStep(subgraph, 'withdrawDataResource', steward, { ...on(published), reason: '并入 R07' });
    expect([withdrawn.status, withdrawn.version, withdrawn.publishedAt]).toEqual(['WITHDRAWN', 3, null]);
    expect(await codeOf('withdrawDataResource', { ...on(withdrawn), reason: '再次' })).toEqual(['STATE_TRANSITION', undefined]);
    expect((await mustStep(subgraph, 'publishDataResource', steward, on(withdrawn))).version).toBe(4);
    const { data } = await subgraph.execute('{ dataResource(id: "R22") { versions { number status note } } }').as('anon');
    expect(data.dataResource.versions.map(({ number, status, note }: Record<string, unknown>) => [number, status, note])).toEqual([
      [4, 'PUBLISHED', null], [3, 'WITHDRAWN', '并入 R07'], [2, 'PUBLISHED', '首次发布'], [1, 'PLANNED', null],
    ]);
    expect(await idsOf({ q: '护理员名册' })).toEqual(['R22']);
  });

  it('is told to the gateway as it stands', async () => {
    const told = async (id: string) => ((await resourceCatalogue.answer({}, subgraph.em())) as ResourceCatalogueAnswer).resources.find((resource) => resource.id === id);
    const contract = dataResources.find(({ id }) => id === 'R09');
    expect(await told('R09')).toEqual({ ...contract, version: 1, publishedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/) });
    const withdrawn = await mustStep(subgraph, 'withdrawDataResource', steward, { id: 'R22', expectedVersion: 4, reason: '并入 R07' });
    expect(await told('R22')).toMatchObject({ nameZh: '养老护理员名册', status: 'WITHDRAWN', version: withdrawn.version, publishedAt: null });
  });

  const rules: [string, string, Record<string, unknown>, string, string][] = [
    ['not shared and without a law', 'R20', { legalBasis: null }, 'BASIS_REQUIRED', 'legalBasis'],
    ['not shared and with items', 'R20', { items: [{ name: 'x', zh: '某项', type: 'TEXT', class: 'PUBLIC' }] }, 'ITEM_ABOVE_CLASS', 'items'],
    ['shared without conditions', 'R13', { conditions: null }, 'CONDITIONS_REQUIRED', 'conditions'],
    ['shared under conditions without a law', 'R13', { legalBasis: null }, 'BASIS_REQUIRED', 'legalBasis'],
    ['shared without a root field', 'R13', { rootField: null }, 'RESOURCE_NOT_SERVED', 'rootField'],
    ['shared without methods', 'R13', { sharingMethods: [] }, 'RESOURCE_NOT_SERVED', 'sharingMethods'],
    ['shared without items', 'R13', { items: [] }, 'RESOURCE_NOT_SERVED', 'items'],
    ['given to everybody with more than public items', 'R13', { sharingClass: 'UNCONDITIONAL' }, 'ITEM_ABOVE_CLASS', 'items'],
    ['verified in bulk', 'R19', { sharingMethods: ['API', 'BATCH'] }, 'METHOD_NOT_OFFERED', 'sharingMethods'],
    ['of a subgraph that is none', 'R13', { ownerSubgraph: 'nobody' }, 'BAD_USER_INPUT', 'ownerSubgraph'],
    ['of a level that is none', 'R13', { grade: 5 }, 'BAD_USER_INPUT', 'grade'],
    ['with a rule that is none', 'R13', { qualityRules: ['NO_RULE'] }, 'BAD_USER_INPUT', 'qualityRules'],
    ['without a name', 'R13', { nameEn: ' ' }, 'BAD_USER_INPUT', 'nameEn'],
    ['with half a provider', 'R13', { provider: { zh: '某厅', en: '' } }, 'BAD_USER_INPUT', 'provider'],
    ['with a root field that is none', 'R13', { rootField: 'a b' }, 'BAD_USER_INPUT', 'rootField'],
    ['with an item twice', 'R13', { items: ['a', 'a'].map((name) => ({ name, zh: '某项', type: 'TEXT', class: 'PUBLIC' })) }, 'BAD_USER_INPUT', 'items'],
  ];
  it.each(rules)('is not published: %s', async (_what, id, more, code, field) => {
    expect(await codeOf('publishDataResource', { id, expectedVersion: 1, entry: entryOf(id, more) })).toEqual([code, `input.entry.${field}`]);
  });

  it('has a number of its own', async () => {
    expect(await codeOf('planDataResource', { id: 'R07', entry: entryOf('R07') })).toEqual(['CONFLICT', 'input.id']);
    expect(await codeOf('planDataResource', { id: 'X1', entry: entryOf('R07') })).toEqual(['BAD_USER_INPUT', 'input.id']);
    expect(await codeOf('publishDataResource', { id: 'R99', expectedVersion: 1 })).toEqual(['NOT_FOUND', undefined]);
    expect(await codeOf('publishDataResource', { id: 'R07', expectedVersion: 7 })).toEqual(['CONFLICT_VERSION', 'input.expectedVersion']);
  });
});
