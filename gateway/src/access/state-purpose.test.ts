import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CASE_BINDING_PATH, isServiceCall, parseClaims, SERVICE_SIGNATURE_HEADER, viewerContextKey, viewerOf } from '@civil/schema/identity';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createServiceClient, type ServiceClient } from '../subgraph-client/service-client.js';
import { TestGraph } from '../testing/start-graph.js';
import { createPurposeBinder } from './state-purpose.js';

const SECRET = 'a secret of these tests that is long enough';
const CASE = 'SQ6201020012021000001';
const officer = viewerOf(parseClaims({ sub: 'u', roles: ['county.assist'], scopePrefix: '620102', unit: '620102-MZJ' }));

let register: Server;
let services: ServiceClient;
let asked: unknown[] = [];
let answer: { status: number; body: string } | 'hang' = { status: 200, body: '' };

beforeAll(async () => {
  register = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk: Buffer) => { text += chunk.toString(); }).on('end', () => {
      const holds = isServiceCall(viewerContextKey(SECRET, 'social-assistance'), request.headers[SERVICE_SIGNATURE_HEADER], CASE_BINDING_PATH, text);
      asked.push(holds ? JSON.parse(text) : 'unsigned');
      if (answer !== 'hang') response.writeHead(answer.status, { 'content-type': 'application/json' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => { register.listen(0, '127.0.0.1', resolve); });
  const { port } = register.address() as AddressInfo;
  services = createServiceClient({
    subgraphs: [{ name: 'social-assistance', url: `http://127.0.0.1:${port}/graphql` }, { name: 'elderly-care', url: 'http://127.0.0.1:1/graphql' }],
    viewerContextSecret: SECRET, timeoutMs: 300,
  });
});
afterAll(async () => {
  await services.close();
  register.closeAllConnections();
  await new Promise((resolve) => { register.close(resolve); });
});
beforeEach(() => {
  asked = [];
  answer = { status: 200, body: JSON.stringify({ boundCase: { caseNo: CASE, residentIds: ['r_1'] } }) };
});

const bind = (purpose?: string, caseNo?: string, viewer = officer) => createPurposeBinder(services.call)(viewer, { purpose, caseNo });
const codeOf = (promise: Promise<unknown>) => promise.then(() => 'none', (cause: { extensions?: { code?: string } }) => cause.extensions?.code);

describe('a request that states a purpose and a case', () => {
  it('is bound to the case that its register lists as open for the unit', async () => {
    expect((await bind('ASSIST_REVIEW', CASE)).claims).toMatchObject({ purpose: 'ASSIST_REVIEW', caseNo: CASE, boundCase: { caseNo: CASE, residentIds: ['r_1'] } });
    expect(asked).toEqual([{ caseNo: CASE, unit: '620102-MZJ' }]);
  });

  it('asks the register once for a while, however often it comes', async () => {
    const binder = createPurposeBinder(services.call);
    await binder(officer, { purpose: 'ASSIST_REVIEW', caseNo: CASE });
    await binder(officer, { purpose: 'ECONOMIC_CHECK', caseNo: CASE });
    expect(asked).toHaveLength(1);
    const ofOther = viewerOf({ ...officer.claims, unit: '620103-MZJ' });
    await binder(ofOther, { purpose: 'ASSIST_REVIEW', caseNo: CASE });
    expect(asked).toHaveLength(2);
  });

  it.each([
    ['a case of another line', 'ASSIST_REVIEW', 'YL6201022021000001'],
    ['a text that is no case number', 'ASSIST_REVIEW', '620102200001010011'],
    ['a purpose that no case goes with', 'STATUTORY_DUTY', CASE],
  ])('is not bound by %s, and nobody is asked', async (_what, purpose, caseNo) => {
    expect((await bind(purpose, caseNo)).claims.boundCase).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each([
    ['a case that is not open here', { status: 200, body: '{"boundCase":null}' }],
    ['an answer without sense', { status: 200, body: '<html>' }],
    ['a list of persons that is none', { status: 200, body: '{"boundCase":{"caseNo":"x","residentIds":"r_1"}}' }],
  ])('is not bound by %s', async (_what, given) => {
    answer = given;
    expect((await bind('ASSIST_REVIEW', CASE)).claims.boundCase).toBeUndefined();
  });

  it('is not bound without a unit', async () => {
    const { unit: _unit, ...claims } = officer.claims;
    expect((await bind('ASSIST_REVIEW', CASE, viewerOf(claims))).claims.boundCase).toBeUndefined();
  });

  it('takes what the token says where the headers say nothing, and the headers where they do', async () => {
    const viewer = viewerOf({ ...officer.claims, purpose: 'BENEFIT_RECHECK', caseNo: CASE });
    expect((await bind(undefined, undefined, viewer)).claims).toMatchObject({ purpose: 'BENEFIT_RECHECK', boundCase: { caseNo: CASE } });
    expect((await bind('STATUTORY_DUTY', undefined, viewer)).claims).toMatchObject({ purpose: 'STATUTORY_DUTY' });
    expect(await bind()).toBe(officer);
  });
});

describe('is refused', () => {
  it.each([
    ['a purpose nobody knows', 'CURIOSITY', undefined, 'PURPOSE_UNKNOWN'],
    ['a purpose of another line', 'ELDER_SERVICE', undefined, 'PURPOSE_UNKNOWN'],
    ['a case without a purpose', undefined, CASE, 'PURPOSE_REQUIRED'],
  ])('%s', async (_what, purpose, caseNo, code) => {
    expect(await codeOf(bind(purpose, caseNo))).toBe(code);
    expect(asked).toEqual([]);
  });

  it.each<[string, typeof answer]>([['fails', { status: 500, body: '{}' }], ['refuses', { status: 401, body: '{}' }], ['hangs', 'hang']])(
    'a case whose register %s, rather than read without one', async (_what, given) => {
      answer = given;
      expect(await codeOf(bind('ASSIST_REVIEW', CASE))).toBe('UPSTREAM_UNAVAILABLE');
    });

  it('a case whose register is down', async () => {
    const elder = viewerOf(parseClaims({ sub: 'u', roles: ['county.elder'], scopePrefix: '620102', unit: '620102-MZJ' }));
    expect(await codeOf(bind('ELDER_SERVICE', 'YL6201022021000001', elder))).toBe('UPSTREAM_UNAVAILABLE');
  });
});

describe('a purpose', () => {
  it('is looked at after its caller was counted, so that nobody makes the gateway ask registers without limit', async () => {
    const graph = await TestGraph.start({ rateLimits: { officer: 2 } });
    const codes: unknown[] = [];
    for (let time = 0; time < 3; time++) {
      const { errors } = await graph.ask('{ resident(id: "1") { id } }', { as: 'officer', headers: { 'x-purpose': 'CURIOSITY' } });
      codes.push(errors[0]?.extensions['code']);
    }
    await graph.stop();
    expect(codes).toEqual(['PURPOSE_UNKNOWN', 'PURPOSE_UNKNOWN', 'RATE_LIMITED']);
  });
});
