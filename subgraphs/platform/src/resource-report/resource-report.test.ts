import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CorrectionTicket } from '../correction-ticket/correction-ticket.entity.js';
import { judgeResources } from '../data-resource/judge-resources.js';
import { platform } from '../subgraph.js';
import { insertSharing, makeStep, mustStep, on, runner, steward } from '../testing/sharing-story.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await insertSharing(subgraph);
});
afterAll(() => subgraph.close());
beforeEach(() => setToday('2021-12-31'));

// The first moment of the day: it has passed whenever this runs.
const kept = ['USCC_CHECKSUM', 'DIVISION_IN_FORCE', 'OCCUPANCY_WITHIN_LICENCE'];
const report = (more: Record<string, unknown> = {}, failing: Record<string, number> = {}) => ({
  resourceId: 'R07', recordCount: 1042, refreshedAt: '2021-12-31T00:00:00+08:00', results: kept.map((rule) => ({ rule, failures: failing[rule] ?? 0 })), ...more,
});
const verdictsOf = async (id: string): Promise<Record<string, unknown>> => {
  const { data } = await subgraph.execute('query ($id: ID!) { dataResource(id: $id) { qualityRules { code verdict } recordCount { value suppressed } lastRefreshedAt } }', { id }).as('anon');
  const { qualityRules, ...facts } = data.dataResource;
  return { ...facts, ...Object.fromEntries(qualityRules.map(({ code, verdict }: Record<string, string>) => [code, verdict])) };
};
const ticketsOf = (resourceId: string) => subgraph.em().find(CorrectionTicket, { resourceId, ruleCode: { $ne: null } }, { orderBy: { id: 'asc' } });

describe('a report', () => {
  it('shows on the entry; what fails a rule opens one correction', async () => {
    expect(await verdictsOf('R07')).toMatchObject({ FRESHNESS: 'UNJUDGED', USCC_CHECKSUM: 'UNJUDGED', recordCount: null });
    await mustStep(subgraph, 'reportResourceQuality', runner, report());
    expect(await verdictsOf('R07')).toEqual({
      FRESHNESS: 'KEPT', USCC_CHECKSUM: 'KEPT', DIVISION_IN_FORCE: 'KEPT', OCCUPANCY_WITHIN_LICENCE: 'KEPT', recordCount: { value: 1042, suppressed: false }, lastRefreshedAt: '2021-12-31T00:00:00.000+08:00',
    });
    expect(await ticketsOf('R07')).toEqual([]);
    await mustStep(subgraph, 'reportResourceQuality', runner, report({ recordCount: 1043 }, { USCC_CHECKSUM: 3 }));
    await mustStep(subgraph, 'reportResourceQuality', runner, report({ recordCount: 1043 }, { USCC_CHECKSUM: 2 }));
    expect(await verdictsOf('R07')).toMatchObject({ USCC_CHECKSUM: 'FAILED', recordCount: { value: 1043 } });
    const [ticket, ...more] = await ticketsOf('R07');
    expect([ticket, more]).toMatchObject([{ ruleCode: 'USCC_CHECKSUM', status: 'OPEN', claimed: '统一社会信用代码校验码与类型正确：不符 3 条', clientId: null }, []]);
    const verified = await mustStep(subgraph, 'verifyCorrection', steward, on(ticket as CorrectionTicket));
    await mustStep(subgraph, 'resolveCorrection', steward, { ...on(verified), corrected: true });
    await mustStep(subgraph, 'reportResourceQuality', runner, report({}, { USCC_CHECKSUM: 1 }));
    expect(await ticketsOf('R07')).toHaveLength(2);
  });

  it.each([
    [{ resourceId: 'R99' }, 'RESOURCE_UNKNOWN', 'input.resourceId'], [{ resourceId: 'R10' }, 'RESOURCE_NOT_PUBLISHED', 'input.resourceId'], [{ results: [] }, 'BAD_USER_INPUT', 'input.results'],
    [{ results: [...kept, 'FRESHNESS'].map((rule) => ({ rule, failures: 0 })) }, 'BAD_USER_INPUT', 'input.results'], [{ results: kept.map((rule) => ({ rule, failures: 1043 })) }, 'BAD_USER_INPUT', 'input.results'],
    [{ results: kept.map((rule) => ({ rule, failures: -1 })) }, 'BAD_USER_INPUT', 'input.results'], [{ refreshedAt: '2022-01-01T00:00:00+08:00' }, 'BAD_USER_INPUT', 'input.refreshedAt'],
  ])('is not kept with %j', async (more, code, path) => {
    const step = await makeStep(subgraph, 'reportResourceQuality', runner, report(more));
    expect([step.code, step.path]).toEqual([code, path]);
  });

  it('is the system\'s to make', async () => expect((await makeStep(subgraph, 'reportResourceQuality', steward, report())).code).toBe('FORBIDDEN_ACTION'));

  it('of a resource that has few records tells the public no number', async () => {
    await mustStep(subgraph, 'reportResourceQuality', runner, { resourceId: 'R06', recordCount: 3, refreshedAt: '2021-12-31T00:00:00+08:00', results: ['ID_CHECKSUM', 'DIVISION_IN_FORCE'].map((rule) => ({ rule, failures: 0 })) });
    expect((await verdictsOf('R06'))['recordCount']).toEqual({ value: null, suppressed: true });
  });
});

describe('what the catalogue judges itself', () => {
  it('opens a correction for each rule that fails, once', async () => {
    await mustStep(subgraph, 'reportResourceQuality', runner, report());
    setToday('2022-01-02');
    expect(await verdictsOf('R07')).toMatchObject({ FRESHNESS: 'FAILED' });
    const [one, two] = await Promise.all([judgeResources(subgraph.em()), judgeResources(subgraph.em())]);
    expect([one + two, await judgeResources(subgraph.em())]).toEqual([4, 0]); // R06 and R07 are stale, grants of R03 and R14 have lost their ground
    expect((await ticketsOf('R03')).map(({ ruleCode, claimed, status }) => [ruleCode, claimed, status])).toEqual([['GRANT_BASIS', '有条件共享的授权均有现行依据：不符 1 条', 'OPEN']]);
    expect((await ticketsOf('R07')).at(-1)).toMatchObject({ ruleCode: 'FRESHNESS' });
  });
});

describe('sharingBoard', () => {
  it('tells the steward what waits, what is overdue and what fails', async () => {
    const text = '{ sharingBoard { requestsToAnswer answersOverdue requestsToProvision provisionsOverdue correctionsOpen correctionsOverdue groundlessGrants failingResources { id groundlessGrants qualityRules { code failures } } } }';
    const { data, errors } = await subgraph.execute(text).asClaims(steward);
    expect(errors).toEqual([]);
    expect(data.sharingBoard).toMatchObject({ requestsToAnswer: 3, answersOverdue: 1, requestsToProvision: 1, provisionsOverdue: 0, correctionsOverdue: 1, groundlessGrants: 2 });
    expect(data.sharingBoard.failingResources.map(({ id, groundlessGrants }: Record<string, unknown>) => [id, groundlessGrants])).toEqual([['R03', 1], ['R14', 1]]);
    setToday('2022-02-28');
    const later = (await subgraph.execute(text).asClaims(steward)).data.sharingBoard;
    expect([later.answersOverdue, later.provisionsOverdue]).toEqual([3, 1]);
  });
});
