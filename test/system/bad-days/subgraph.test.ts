import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { until } from '../helpers.js';
import { Front } from './front.js';
import { type LogLine, type OwnGateway, startOwnGateway, type Told } from './own-gateway.js';

const SUBGRAPH = 'social-assistance';
const SECRETS = ['pw-hunter2', '10.9.8.7', 'SELECT secret_column', '629901190001019999', '张三丰'];
const body = JSON.stringify({ errors: [{ message: SECRETS.join(' '), extensions: { code: SECRETS[0], stacktrace: SECRETS, idNumber: SECRETS[3] } }], data: null });

let front: Front;
let gateway: OwnGateway;
let whole: Told['data'];

beforeAll(async () => {
  front = new Front(inject('graph').subgraphs[SUBGRAPH] as string);
  await front.start();
  gateway = await startOwnGateway({ env: { SUBGRAPH_TIMEOUT_MS: '2000' }, fronts: { [SUBGRAPH]: front.url } });
  whole = (await gateway.ask()).data;
});
afterAll(async () => {
  await gateway.stop();
  await front.stop();
});

/** The answer without the fields of the subgraph, each null among the errors by a code and the name of the subgraph. */
const expectOnlyItsFieldsLost = ({ status, data, errors }: Told, code: string): void => {
  expect(status).toBe(200);
  expect(data).toEqual({ ...whole, resident: { ...whole.resident, assistanceEnrollments: null } });
  expect(errors).toMatchObject([{ path: ['resident'], extensions: { code, subgraph: SUBGRAPH, retryable: true, requestId: expect.any(String) } }]);
};

describe.each([
  { day: 'is down', begin: () => front.stop(), code: 'UPSTREAM_UNAVAILABLE', message: 'subgraph unavailable', logged: { level: 40, fault: 'connection', cause: expect.objectContaining({ code: 'ECONNREFUSED' }) } },
  { day: 'hangs', begin: () => { front.day = 'hangs'; }, code: 'UPSTREAM_UNAVAILABLE', message: 'subgraph unavailable', logged: { level: 40, fault: 'timeout' } },
  { day: 'answers garbage', begin: () => { front.day = { status: 200, body: `<html>${SECRETS.join()}` }; }, code: 'DOWNSTREAM_SERVICE_ERROR', message: 'subgraph answered out of turn', logged: { level: 50, status: 200 } },
  { day: 'answers JSON that is no answer', begin: () => { front.day = { status: 200, body: JSON.stringify(SECRETS) }; }, code: 'DOWNSTREAM_SERVICE_ERROR', message: 'subgraph answered out of turn', logged: { level: 50, status: 200 } },
  { day: 'answers 500 with a body of secrets', begin: () => { front.day = { status: 500, body }; }, code: 'DOWNSTREAM_SERVICE_ERROR', message: 'subgraph answered out of turn', logged: { level: 50, status: 500 } },
  { day: 'answers 200 with errors of secrets', begin: () => { front.day = { status: 200, body }; }, code: 'DOWNSTREAM_SERVICE_ERROR', message: undefined, logged: {} },
])('bad day: a subgraph $day', ({ begin, code, message, logged }) => {
  afterEach(async () => {
    front.day = 'good';
    await front.stop();
    await front.start();
    await until('the whole answer', async () => (await gateway.ask()).errors.length === 0);
  });

  it(`the client sees ${code} at the fields of that subgraph alone, the log says why, nothing leaks, nothing is lost`, async () => {
    await begin();
    const told = await gateway.ask();
    expectOnlyItsFieldsLost(told, code);
    const { requestId } = told.errors[0]?.extensions ?? {};
    const accessLine = (): LogLine | undefined => gateway.linesWith('answered').find((line) => line['requestId'] === requestId);
    await until('the line of the access log', () => accessLine() !== undefined);
    expect(accessLine()).toMatchObject({ operation: 'BadDay', roles: ['county.assist'], status: 200, codes: { [code]: 1 } });
    if (message) expect(gateway.linesWith(message)).toContainEqual(expect.objectContaining({ subgraph: SUBGRAPH, requestId, ...logged }));
    gateway.expectNothingLeaked(...SECRETS);
    await gateway.expectNothingLost();
  });
});
