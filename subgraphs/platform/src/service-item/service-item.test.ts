import type { RoleCode } from '@civil/schema/access';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Indicator } from '../indicator/indicator.entity.js';
import { indicatorRows } from '../seeders/indicator-rows.js';
import { platform } from '../subgraph.js';
import { makeStep } from '../testing/make-step.js';
import { ServiceItem } from './service-item.entity.js';
import { serviceItemRows } from './service-items.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(ServiceItem, serviceItemRows() as never);
  await subgraph.em().insertMany(Indicator, indicatorRows() as never);
});
afterAll(() => subgraph.close());

const codesOf = async (filter: Record<string, unknown>): Promise<string[]> => {
  const { data } = await subgraph.execute('query ($filter: ServiceItemFilter) { serviceItems(filter: $filter, first: 100) { edges { node { code } } } }', { filter }).as('anon');
  return data.serviceItems.edges.map(({ node }: { node: { code: string } }) => node.code);
};
const provincial = (line: string) => claimsOf(`prov.${line}` as RoleCode, '62');
const step = (event: string, as: ReturnType<typeof provincial>, input: Record<string, unknown>) => makeStep(subgraph, event, 'item { code version commitment commitmentMode cancelledProofs channels { channel division { code } } }', as, input);

describe('the catalogue of services', () => {
  it('is read by the public, by channel, domain, place and name', async () => {
    expect((await codesOf({})).length).toBe(serviceItemRows().length);
    expect(await codesOf({ channel: 'CROSS_PROVINCE' })).toEqual(['CP-01', 'CP-02', 'SA-04']);
    expect(await codesOf({ domain: 'VITAL', channel: 'WINDOW' })).toEqual(['FM-01', 'FM-02', 'FM-03', 'FM-04']);
    expect(await codesOf({ onlineOnly: true })).toEqual(['SA-01', 'SA-02', 'SA-03', 'SA-04']);
    expect(await codesOf({ q: '婚姻' })).toEqual(['FM-01', 'FM-02']);
    expect(await codesOf({ q: 'ORPHANS' })).toEqual(['CP-01']);
  });

  it('tells where a channel is open: same-city registration in the two pilots, and in what lies in them', async () => {
    for (const divisionCode of ['620100', '620102', '620102001', '620302']) expect(await codesOf({ channel: 'SAME_CITY', divisionCode })).toEqual(['FM-01']);
    for (const divisionCode of ['620000', '620402', '140000']) expect(await codesOf({ channel: 'SAME_CITY', divisionCode })).toEqual([]);
    expect(await codesOf({ divisionCode: '140000' })).toEqual([]);
    expect(await codesOf({ divisionCode: '620402', onlineOnly: false })).toHaveLength(serviceItemRows().length);
  });

  it('gives one item with its channels, and null for a code that is none', async () => {
    const { data } = await subgraph.execute('{ serviceItem(code: "FM-01") { nameZh commitmentMode cancelledProofs legalBasis namedIn channels { channel division { code } } } none: serviceItem(code: "XX-99") { code } }').as('anon');
    expect(data).toMatchObject({ none: null, serviceItem: { nameZh: '婚姻登记', commitmentMode: false, cancelledProofs: [], legalBasis: null } });
    expect(data.serviceItem.channels).toContainEqual({ channel: 'SAME_CITY', division: { code: '620300' } });
  });

  it('sets the published length of a list beside what a document names of it', async () => {
    const { data } = await subgraph.execute('{ serviceItemCounts { list named published { value period } } }').as('anon');
    expect(Object.fromEntries(data.serviceItemCounts.map(({ list, named, published }: { list: string; named: number; published: { value: string } }) => [list, [published.value, named]]))).toEqual({
      SERVICE_CENTRE: ['13', 0], COMMITMENT: ['8', 0], CANCELLED_PROOFS: ['24', 0], POWERS_ADJUSTED: ['7', 2], POWERS_AND_DUTIES: ['78', 0], SERVICE_ITEMS: ['35', 15],
    });
  });

  it('tells each role what it has to do with which service', async () => {
    const of = async (role: RoleCode, division?: string): Promise<Record<string, string[]>> => {
      const { data } = await subgraph.execute('{ myServices { item { code } actions } }').asClaims(claimsOf(role, division, { residentId: 'r_1', organizationId: 'o_1' }));
      return Object.fromEntries(data.myServices.map(({ item, actions }: { item: { code: string }; actions: string[] }) => [item.code, actions]));
    };
    expect(await of('anon')).toEqual({});
    expect(await of('citizen')).toEqual({ 'SA-01': ['APPLY'], 'SA-02': ['APPLY'], 'SA-03': ['APPLY'], 'SA-04': ['APPLY'] });
    expect(await of('county.orgs', '620102')).toEqual({ 'SO-01': ['HANDLE'], 'SO-02': ['HANDLE'], 'SO-03': ['HANDLE'] });
    expect(await of('prov.places', '62')).toEqual({ 'PN-01': ['MAINTAIN'] });
    expect(await of('org')).toEqual({ 'SO-01': ['ENQUIRE'], 'SO-02': ['ENQUIRE'], 'SO-03': ['ENQUIRE'] });
  });
});

describe('onlineRate', () => {
  it('is computed from the catalogue and stands beside the target of the plan', async () => {
    const { data } = await subgraph.execute('query ($division: DivisionCode!) { onlineRate(divisionCode: $division) { items online rate target { value unit kind } } }', { division: '620102' }).as('anon');
    expect(data.onlineRate).toEqual({ items: 15, online: 4, rate: '26.7', target: { value: '80', unit: 'percent', kind: 'TARGET' } });
    const elsewhere = await subgraph.execute('{ onlineRate(divisionCode: "140000") { items rate } }').as('anon');
    expect(elsewhere.data.onlineRate).toEqual({ items: 0, rate: null });
  });
});

describe('keeping the catalogue', () => {
  const item = { code: 'SO-90', nameZh: '社会团体注销登记', nameEn: 'Deregistration of associations', domain: 'ORGS', channels: [{ channel: 'ONLINE', division: '620100' }], namedIn: '省级事项清单' };

  it('is for the province and its own line', async () => {
    expect((await step('listServiceItem', claimsOf('county.orgs', '620102'), item)).code).toBe('FORBIDDEN_ACTION');
    expect((await step('listServiceItem', provincial('vital'), item)).code).toBe('FORBIDDEN_ROW');
    expect((await step('listServiceItem', claimsOf('hotline'), item)).code).toBe('FORBIDDEN_FIELD');
    expect((await step('listServiceItem', provincial('orgs'), item)).result.item).toMatchObject({ code: 'SO-90', version: 1, channels: [{ channel: 'ONLINE', division: { code: '620100' } }] });
    expect(await codesOf({ channel: 'ONLINE', divisionCode: '620102', domain: 'ORGS' })).toEqual(['SO-90']);
  });

  it.each([
    ['SERVICE_ITEM_EXISTS', { code: 'SO-01' }], ['BAD_USER_INPUT', { code: 'so 1' }], ['BAD_USER_INPUT', { channels: [] }], ['BAD_USER_INPUT', { nameZh: ' ' }], ['BAD_USER_INPUT', { nameEn: 'x'.repeat(121) }],
    ['DIVISION_LEVEL', { channels: [{ channel: 'WINDOW', division: '620102001' }] }],
  ])('answers %s to an item that does not hold', async (code, more) => {
    expect((await step('listServiceItem', provincial('orgs'), { ...item, code: 'SO-91', ...more })).code).toBe(code);
  });

  it('has an item handled by commitment and names the proofs that fall away, until it is ended', async () => {
    const set = (as: ReturnType<typeof provincial>, expectedVersion: number, commitment: string | null, cancelledProofs: string[] = []) => step('setServiceCommitment', as, { code: 'SO-01', expectedVersion, commitment, cancelledProofs });
    expect((await set(provincial('vital'), 1, '承诺')).code).toBe('NOT_FOUND');
    expect((await set(claimsOf('county.orgs', '620102'), 1, '承诺')).code).toBe('FORBIDDEN_ACTION');
    expect((await set(provincial('orgs'), 9, '承诺')).code).toBe('CONFLICT_VERSION');
    expect((await set(provincial('orgs'), 1, '承诺', Array.from({ length: 21 }, () => '证明'))).code).toBe('BAD_USER_INPUT');
    expect((await set(provincial('orgs'), 1, '承诺住所真实有效', ['住所使用证明'])).result.item).toMatchObject({ version: 2, commitmentMode: true, cancelledProofs: ['住所使用证明'] });
    const citizen = await subgraph.execute('{ myServices { item { code } actions } }').asClaims(claimsOf('citizen', undefined, { residentId: 'r_1' }));
    expect(citizen.data.myServices).toContainEqual({ item: { code: 'SO-01' }, actions: ['APPLY_WITH_COMMITMENT'] });
    expect((await set(provincial('orgs'), 2, null)).result.item).toMatchObject({ version: 3, commitmentMode: false, cancelledProofs: [] });
  });
});
