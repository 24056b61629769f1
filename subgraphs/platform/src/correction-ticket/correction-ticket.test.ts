import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { platform } from '../subgraph.js';
import { clientNamed, housing, insertSharing, makeStep, mustStep, nextRequest, on, otherSteward, steward } from '../testing/sharing-story.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await insertSharing(subgraph);
});
afterAll(() => subgraph.close());
beforeEach(() => setToday('2021-12-31'));

const doubt = { resourceId: 'R01', recordRef: 'ae_01FR613K099AGNQNJGH01B7DB3', field: 'status', claimed: '对象已迁出', evidence: '户籍系统比对' };
const open = (more: Record<string, unknown> = {}, as = housing) => mustStep(subgraph, 'openCorrection', as, { ...doubt, ...more });
const codeOf = async (event: string, as: typeof housing, input: Record<string, unknown>): Promise<[string, string | undefined]> => {
  const { code, path } = await makeStep(subgraph, event, as, input);
  return [code, path];
};

describe('a correction', () => {
  it('is opened by a client, verified, and made within ten working days', async () => {
    const ticket = await open();
    expect(ticket).toMatchObject({ status: 'OPEN', version: 1, client: { id: 'u_county_housing' }, rule: null, dueAt: '2022-01-17T23:59:59.000+08:00', clocks: [{ name: 'share-correction', length: 10 }] });
    expect(await codeOf('resolveCorrection', steward, { ...on(ticket), corrected: true })).toEqual(['STATE_TRANSITION', undefined]);
    const verified = await mustStep(subgraph, 'verifyCorrection', steward, { ...on(ticket), note: '属实' });
    expect([verified.status, verified.outcome]).toEqual(['VERIFIED', '属实']);
    const done = await mustStep(subgraph, 'resolveCorrection', steward, { ...on(verified), corrected: true, reason: '已更正' });
    expect([done.status, done.outcome, done.dueAt]).toEqual(['CORRECTED', '已更正', null]);
    expect(await codeOf('verifyCorrection', steward, on(done))).toEqual(['STATE_TRANSITION', undefined]);
  });

  it('is not rejected without a reason, and not by who opened it', async () => {
    const ticket = await open({ recordRef: null, field: null }, steward);
    expect(ticket.client).toBeNull();
    expect(await codeOf('resolveCorrection', otherSteward, { ...on(ticket), corrected: false })).toEqual(['REASON_REQUIRED', 'input.reason']);
    expect(await codeOf('verifyCorrection', steward, on(ticket))).toEqual(['MAKER_IS_CHECKER', undefined]);
    expect(await codeOf('resolveCorrection', steward, { ...on(ticket), corrected: false, reason: '无误' })).toEqual(['MAKER_IS_CHECKER', undefined]);
    expect((await mustStep(subgraph, 'resolveCorrection', otherSteward, { ...on(ticket), corrected: false, reason: '无误' })).status).toBe('REJECTED');
  });

  it.each([
    [{ resourceId: 'R99' }, 'RESOURCE_UNKNOWN', 'input.resourceId'], [{ field: 'account' }, 'SHARE_FIELD_UNKNOWN', 'input.field'], [{ recordRef: '620102199001011234' }, 'BAD_USER_INPUT', 'input.recordRef'],
    [{ claimed: '应为 13800000000' }, 'TEXT_HOLDS_NUMBER', 'input.claimed'], [{ evidence: '证件 62010219900101123X' }, 'TEXT_HOLDS_NUMBER', 'input.evidence'], [{ claimed: ' ' }, 'BAD_USER_INPUT', 'input.claimed'],
    [{ resourceId: 'R02' }, 'GRANT_MISSING', 'input.resourceId'],
  ])('is not opened with %j', async (more, code, path) => {
    expect(await codeOf('openCorrection', housing, { ...doubt, ...more })).toEqual([code, path]);
  });

  it('is opened once however often it is sent', async () => {
    const input = { clientMutationId: nextRequest(), ...doubt };
    const [first, second] = [await mustStep(subgraph, 'openCorrection', housing, input), await mustStep(subgraph, 'openCorrection', housing, input)];
    expect(second.id).toBe(first.id);
  });

  it('that is overdue stands first on the list, and in the count of errata unless it is rejected', async () => {
    const text = 'query ($filter: CorrectionTicketFilter) { correctionTickets(filter: $filter, first: 100) { edges { node { isOverdue dueAt resource { id errataCount } } } } }';
    const list = async (filter: Record<string, unknown>, as = steward) => (await subgraph.execute(text, { filter }).asClaims(as)).data.correctionTickets.edges.map(({ node }: { node: Record<string, unknown> }) => node);
    expect(await list({ overdue: true })).toEqual([{ isOverdue: true, dueAt: '2021-12-16T23:59:59.000+08:00', resource: { id: 'R12', errataCount: 1 } }]);
    expect((await list({ resource: 'R08', status: ['CORRECTED'] }))[0].resource.errataCount).toBe(1);
    expect((await list({ overdue: false, resource: 'R07' }))[0].resource.id).toBe('R07');
    expect((await list({ resource: 'R07' }, clientNamed('u_medical_insurance')))).toEqual([]);
  });
});
