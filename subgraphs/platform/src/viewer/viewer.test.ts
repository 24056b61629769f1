import { labelsOfSupergraph } from '@civil/schema/access';
import * as supergraph from '@civil/schema/supergraph';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Resident, ResidentStatus } from '../resident/resident.entity.js';
import { platform } from '../subgraph.js';

let subgraph: TestSubgraph;

const ELSEWHERE = `type ChildFile { id: ID @access(class: PUBLIC, domain: CHILD) riskLevel: String @access(class: MINOR, domain: CHILD, facet: RISK) }
  type Secret { text: String @access(class: SENSITIVE, domain: VITAL) }`;

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  vi.spyOn(supergraph, 'supergraphLabels').mockReturnValue(labelsOfSupergraph(parse(`${subgraph.server.sdl} ${ELSEWHERE}`)));
  await subgraph.em().insert(Resident, {
    id: '1',
    name: '张小三',
    idTypeCode: '111',
    idNumber: '629901198503120017',
    sexCode: '1',
    birthDate: '1985-03-12',
    adultOn: '2003-03-12',
    ethnicityCode: '01',
    hukouNature: 'RURAL',
    residenceDivisionCode: '620102001001',
    addressText: '甘肃省兰州市城关区',
    recordStatus: ResidentStatus.ACTIVE,
    synthetic: true,
  } as never);
});
afterAll(() => { vi.restoreAllMocks(); return subgraph.close(); });

const WHO = '{ viewer { roles { code zh en } kind unit scopePrefix domains } }';
const PREVIEW = 'query ($type: String!) { viewer { maskPreview(type: $type) { field right mask class domain } } }';
const CAN = 'query ($action: String!, $type: String!, $id: ID) { viewer { can(action: $action, type: $type, id: $id) } }';

describe('viewer', () => {
  it('tells the public that they are the public', async () => {
    const { data, statements } = await subgraph.execute(WHO).as('anon');
    expect(data.viewer).toEqual({
      roles: [{ code: 'anon', zh: '公众', en: 'Anonymous public' }],
      kind: 'ANONYMOUS',
      unit: null,
      scopePrefix: null,
      domains: [],
    });
    expect(statements).toBe(0);
  });

  it('tells an officer role, unit, divisions and domains', async () => {
    const { data } = await subgraph.execute(WHO).as('county.assist', '620102');
    expect(data.viewer).toEqual({
      roles: [{ code: 'county.assist', zh: '县级社会救助业务人员', en: 'County officer, social assistance' }],
      kind: 'OFFICER',
      unit: '620102-MZJ',
      scopePrefix: '620102',
      domains: ['PLATFORM', 'ASSISTANCE', 'ELDERLY', 'CHILD', 'ORGS', 'VITAL'],
    });
  });
});

describe('viewer.maskPreview', () => {
  const rightsOf = async (type: string, ...who: Parameters<ReturnType<TestSubgraph['execute']>['as']>): Promise<Record<string, string>> => {
    const { data } = await subgraph.execute(PREVIEW, { type }).as(...who);
    return Object.fromEntries(data.viewer.maskPreview.map(({ field, right }: { field: string; right: string }) => [field, right]));
  };

  it('says of each field what a county officer gets', async () => {
    expect(await rightsOf('Resident', 'county.assist', '620102')).toMatchObject({
      name: 'FULL',
      idNumber: 'MASKED',
      ageBand: 'FULL',
      disability: 'DENIED',
    });
  });

  it('says the same in the words of every kind of right', async () => {
    expect(await rightsOf('Resident', 'anon')).toMatchObject({ name: 'DENIED', ageBand: 'DENIED' });
    expect(await rightsOf('Resident', 'citizen', undefined, { residentId: '1' })).toMatchObject({ name: 'OWN', idNumber: 'OWN' });
    expect(await rightsOf('Resident', 'registrar', undefined, { officeId: 'o1' })).toMatchObject({ name: 'CASE', ageBand: 'DENIED' });
    expect(await rightsOf('Resident', 'platform_pull')).toMatchObject({ name: 'GRANT' });
    expect(await rightsOf('Resident', 'crosscheck_runner')).toMatchObject({ name: 'DENIED', birthDate: 'UNNAMED' });
    expect(await rightsOf('Resident', 'auditor')).toMatchObject({ name: 'MASKED', birthDate: 'DENIED' });
  });

  it('gives mask, class and domain of the label', async () => {
    const { data } = await subgraph.execute(PREVIEW, { type: 'Resident' }).as('auditor');
    expect(data.viewer.maskPreview).toContainEqual({ field: 'idNumber', right: 'MASKED', mask: 'ID_NUMBER', class: 'SENSITIVE', domain: 'PLATFORM' });
  });

  it('reaches types of other subgraphs', async () => {
    expect(await rightsOf('ChildFile', 'village', '620102001001')).toEqual({ id: 'FULL', riskLevel: 'FULL' });
    expect(await rightsOf('ChildFile', 'county.assist', '620102')).toEqual({ id: 'FULL', riskLevel: 'DENIED' });
  });

  it('leaves out keys and what subgraphs pass among themselves, and is empty for an unknown type', async () => {
    const fields = Object.keys(await rightsOf('Resident', 'developer'));
    expect(fields.filter((field) => field.startsWith('_') || field === 'id')).toEqual([]);
    expect(await rightsOf('NoSuchType', 'developer')).toEqual({});
  });
});

describe('viewer.can', () => {
  const can = async (type: string, id: string | undefined, ...who: Parameters<ReturnType<TestSubgraph['execute']>['as']>): Promise<boolean> =>
    (await subgraph.execute(CAN, { action: 'READ', type, id }).as(...who)).data.viewer.can;

  it('lets a type be read of which any field is readable', async () => {
    expect([
      await can('Resident', undefined, 'village', '620102001001'),
      await can('Resident', undefined, 'anon'),
      await can('Indicator', undefined, 'anon'),
    ]).toEqual([true, false, true]);
  });

  it('counts no right that waits for a purpose, a case or a grant', async () => {
    expect(await can('Secret', undefined, 'county.child', '620102')).toBe(false);
    expect(await can('Resident', undefined, 'registrar', undefined, { officeId: 'o1' })).toBe(false);
  });

  it('asks for the row of its own records', async () => {
    expect([
      await can('Resident', '1', 'county.assist', '620102'),
      await can('Resident', '1', 'county.assist', '620103'),
      await can('Resident', '2', 'county.assist', '620102'),
    ]).toEqual([true, false, false]);
  });

  it('judges types of others by rights alone', async () => {
    expect([await can('ChildFile', 'any', 'county.child', '620102'), await can('Secret', 'any', 'anon')]).toEqual([true, false]);
  });

  it('knows no other action and no unknown type', async () => {
    const other = await subgraph.execute(CAN, { action: 'DELETE', type: 'Resident' }).as('developer');
    expect([other.data.viewer.can, await can('NoSuchType', undefined, 'developer'), await can('constructor', '1', 'developer')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
