import { SERVICE_SIGNATURE_HEADER, signServiceCall, viewerContextKey } from '@civil/schema/identity';
import { idNumberCheckCharacter } from '@civil/schema/scalars';
import { NOBODY, readVerifiedPerson, VERIFIED_PERSON_PATH } from '@civil/schema/sharing';
import { createTestSubgraph, TEST_SECRET, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { residentRow } from '../testing/resident-rows.js';
import { Resident, ResidentStatus } from './resident.entity.js';

let subgraph: TestSubgraph;
const key = viewerContextKey(TEST_SECRET, 'platform');
const numberOf = (order: string): string => `629901198503120${order}${idNumberCheckCharacter(`629901198503120${order}`)}`;

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(Resident, [
    residentRow('r_1', { idNumber: numberOf('01'), name: '张小三' }), residentRow('r_2', { idNumber: numberOf('02'), recordStatus: ResidentStatus.MERGED, mergedIntoId: 'r_1' }),
    residentRow('r_3', { idNumber: numberOf('03'), recordStatus: ResidentStatus.CANCELLED }),
  ]);
});
afterAll(() => subgraph.close());

async function ask(body: object, signature?: string): Promise<{ status: number; body: unknown }> {
  const payload = JSON.stringify(body);
  const headers = { 'content-type': 'application/json', [SERVICE_SIGNATURE_HEADER]: signature ?? signServiceCall(key, VERIFIED_PERSON_PATH, payload) };
  const reply = await subgraph.server.app.inject({ method: 'POST', url: VERIFIED_PERSON_PATH, payload, headers });
  return { status: reply.statusCode, body: reply.json() };
}
const idOf = async (idNumber: string, name?: string): Promise<string> => readVerifiedPerson((await ask({ idNumber, ...(name === undefined ? {} : { name }) })).body);

describe('the person behind a number', () => {
  it('is told to the gateway, by the record in use, and only under the name that is theirs', async () => {
    expect([await idOf(numberOf('01')), await idOf(numberOf('01'), '张小三'), await idOf(numberOf('02'))]).toEqual(['r_1', 'r_1', 'r_1']);
    expect([await idOf(numberOf('01'), '李四'), await idOf(numberOf('03')), await idOf(numberOf('99'))]).toEqual([NOBODY, NOBODY, NOBODY]);
  });

  it('is told to nobody else, and of no malformed number', async () => {
    expect((await ask({ idNumber: numberOf('01') }, 'not signed')).status).toBe(401);
    for (const body of [{}, { idNumber: '6299' }, { idNumber: numberOf('01'), name: '' }, { idNumber: [numberOf('01')] }]) expect((await ask(body)).status).toBe(400);
  });
});
