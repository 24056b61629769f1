import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestGraph } from '../testing/start-graph.js';

let graph: TestGraph;
beforeAll(async () => { graph = await TestGraph.start(); });
afterAll(() => graph.stop());
beforeEach(() => { graph.takeCalls(); });

const QUERY = 'query One($with: Boolean!) { resident(id: "1") { id name number: idNumber monthlyAmount secret: idNumber @include(if: $with) division { note } } }';
const headers = (mode: string, explain = false) => ({ 'x-access-mode': mode, ...(explain ? { 'x-access-explain': '1' } : {}) });
const accessOf = (told: { text: string }) => (JSON.parse(told.text) as { extensions?: { access?: Record<string, never> } }).extensions?.access as
  | { policyVersion: string; roles: string[]; purpose: string | null; caseBound: boolean; fields: Record<string, unknown>[] } | undefined;

describe('x-access-mode', () => {
  it('filter, which is the default, answers what is allowed and tells the rest', async () => {
    const told = await graph.ask('{ resident(id: "1") { id idNumber } }', { as: 'clerk' });
    expect(told.data).toEqual({ resident: { id: '1', idNumber: null } });
    expect(told.errors.map(({ extensions }) => extensions['code'])).toEqual(['FORBIDDEN_FIELD']);
    expect(accessOf(told)).toBeUndefined();
  });

  it('reject refuses the whole operation before any subgraph is asked', async () => {
    const told = await graph.ask(QUERY, { as: 'clerk', variables: { with: false }, headers: headers('reject') });
    expect(told.data).toBeUndefined();
    expect(told.errors.map(({ extensions }) => [extensions['code'], extensions['field']])).toEqual([
      ['FORBIDDEN_FIELD', 'Resident.idNumber'], ['FORBIDDEN_FIELD', 'Resident.monthlyAmount'], ['FORBIDDEN_FIELD', 'Division.note'],
    ]);
    expect(graph.takeCalls()).toEqual([]);
  });

  it('reject lets pass what holds nothing refused, with the variables as they are', async () => {
    const query = 'query ($with: Boolean!) { resident(id: "1") { id idNumber @include(if: $with) } }';
    const without = await graph.ask(query, { as: 'clerk', variables: { with: false }, headers: headers('reject') });
    expect([without.data, without.errors]).toEqual([{ resident: { id: '1' } }, []]);
    const withIt = await graph.ask(query, { as: 'clerk', variables: { with: true }, headers: headers('reject') });
    expect([withIt.data, withIt.errors.length]).toEqual([undefined, 1]);
  });

  it('reject refuses what an interface or a union hides', async () => {
    const told = await graph.ask('{ search { ... on Sealed { record } } named { name } }', { as: 'registrarOfOrganizations', headers: headers('reject') });
    expect(told.errors.map(({ extensions }) => extensions['field']).sort()).toEqual(['Organization.name', 'Resident.name', 'Sealed.record']); // of an interface the strictest type decides
  });

  it('dry-run asks no subgraph and reports', async () => {
    const told = await graph.ask(QUERY, { as: 'clerk', variables: { with: true }, headers: headers('dry-run') });
    expect([told.data, told.errors, graph.takeCalls()]).toEqual([null, [], []]);
    const fields = accessOf(told)?.fields ?? [];
    expect(fields.map(({ field, verdict, paths }) => [field, verdict, paths])).toEqual([
      ['Resident.name', 'MASKED', ['resident.name']],
      ['Resident.idNumber', 'REFUSED', ['resident.number', 'resident.secret']],
      ['Resident.monthlyAmount', 'REFUSED', ['resident.monthlyAmount']],
      ['Division.note', 'REFUSED', ['resident.division.note']],
    ]);
  });

  it('dry-run reports a field as refused that leads to nothing its caller may see', async () => {
    const query = '{ closed { ... on Sealed { record } } search { __typename ... on Sealed { text } } }';
    const dry = await graph.ask(query, { as: 'registrarOfOrganizations', headers: headers('dry-run') });
    const run = await graph.ask(query, { as: 'registrarOfOrganizations' });
    const reported = (accessOf(dry)?.fields ?? []).filter(({ verdict }) => verdict === 'REFUSED').flatMap(({ paths }) => paths as string[]);
    const refused = run.errors.filter(({ extensions }) => extensions['code'] === 'FORBIDDEN_FIELD').map(({ path }) => (path ?? []).filter((step) => typeof step === 'string').join('.'));
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.filter((path) => !reported.includes(path))).toEqual([]);
  });

  it('dry-run still refuses what is no valid operation', async () => {
    const told = await graph.ask('{ nothing }', { as: 'clerk', headers: headers('dry-run') });
    expect(told.errors.map(({ extensions }) => extensions['code'])).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('refuses a mode that it does not have', async () => {
    const told = await graph.ask('{ resident(id: "1") { id } }', { headers: headers('lenient') });
    expect([told.status, told.errors[0]?.extensions['rule']]).toEqual([400, 'access-mode']);
  });
});

describe('the explanation', () => {
  it('tells an officer the rule and what would open the field, in the language asked', async () => {
    const told = await graph.ask('{ resident(id: "1") { idNumber } }', { as: 'clerk', headers: { ...headers('filter', true), 'accept-language': 'zh' } });
    expect(told.data).toEqual({ resident: { idNumber: null } });
    expect(accessOf(told)).toMatchObject({
      roles: ['village'], purpose: null, caseBound: false,
      fields: [{
        field: 'Resident.idNumber', verdict: 'REFUSED', code: 'FORBIDDEN_FIELD', right: 'none', message: '角色矩阵未授予该类数据', label: { class: 'SENSITIVE', domain: 'PLATFORM' },
        opensWith: [{ en: expect.stringContaining('town.assist') }],
      }],
    });
  });

  it('tells an outsider no more than that it is not available', async () => {
    const told = await graph.ask('{ resident(id: "1") { id name idNumber } }', { headers: headers('dry-run', true) });
    expect(accessOf(told)?.fields).toEqual([
      { field: 'Resident.name', paths: ['resident.name'], verdict: 'REFUSED', message: 'Not available' },
      { field: 'Resident.idNumber', paths: ['resident.idNumber'], verdict: 'REFUSED', message: 'Not available' },
    ]);
  });
});
