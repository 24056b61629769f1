import { setToday } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient, MachineClientStatus } from '../machine-client/machine-client.entity.js';
import { ShareGrant } from '../share-grant/share-grant.entity.js';
import { platform } from '../subgraph.js';
import { approvedRequest, clientNamed, contentOf, housing, insertSharing, insurance, makeStep, mustStep, nextRequest, on, otherSteward, steward } from '../testing/sharing-story.js';
import { ShareRequest } from './share-request.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await insertSharing(subgraph);
});
afterAll(() => subgraph.close());
beforeEach(() => setToday('2021-12-31'));

const draft = (more: Record<string, unknown> = {}, as = housing) => mustStep(subgraph, 'draftShareRequest', as, { content: contentOf(more) });
const submitted = async (more: Record<string, unknown> = {}, as = housing) => mustStep(subgraph, 'submitShareRequest', as, on(await draft(more, as)));
const codeOf = async (event: string, as: Parameters<typeof makeStep>[2], input: Record<string, unknown>): Promise<[string, string | undefined]> => {
  const { code, path } = await makeStep(subgraph, event, as, input);
  return [code, path];
};

describe('a request for data', () => {
  it('goes from the draft over approval to the grant, on the clocks of the law', async () => {
    const one = await draft();
    expect([one.status, one.client.id, one.clocks]).toEqual(['DRAFT', 'u_county_housing', []]);
    const asked = await mustStep(subgraph, 'submitShareRequest', housing, on(one));
    expect([asked.status, asked.sharingClass, asked.clocks]).toEqual(['SUBMITTED', 'CONDITIONAL', [expect.objectContaining({ name: 'share-answer', length: 10, dueAt: '2022-01-17T23:59:59.000+08:00', stoppedAt: null })]]);
    setToday('2022-01-10');
    const approved = await mustStep(subgraph, 'answerShareRequest', steward, { ...on(asked), approved: true, fields: ['subjectToken', 'kind'] });
    expect([approved.status, approved.fieldsApproved]).toEqual(['APPROVED', ['subjectToken', 'kind']]);
    expect(approved.clocks[1]).toMatchObject({ name: 'share-provision', length: 20, dueAt: '2022-02-10T23:59:59.000+08:00' });
    const done = await mustStep(subgraph, 'provisionGrant', steward, { ...on(approved), quotaPerDay: 300, validTo: '2022-06-30' });
    expect([done.status, done.dueAt, done.grant.status, done.grant.version]).toEqual(['PROVISIONED', null, 'ACTIVE', 1]);
    expect(done.timeline.map(({ event, actorRole }: Record<string, string>) => `${event} ${actorRole}`)).toEqual([
      'draftShareRequest platform_pull', 'submitShareRequest platform_pull', 'answerShareRequest steward', 'provisionGrant steward',
    ]);
    expect(await subgraph.em().findOneOrFail(ShareGrant, { requestId: done.id })).toMatchObject({
      clientId: 'u_county_housing', resourceId: 'R04', fields: ['subjectToken', 'kind'], divisionPrefix: '620102', quotaPerDay: 300, validFrom: '2022-01-10', validTo: '2022-06-30', legalBasis: '《社会救助暂行办法》第五十八条', synthetic: false,
    });
    await mustStep(subgraph, 'terminateGrant', steward, { ...on(done.grant), reason: '试用结束' });
  });

  it('of an unconditional resource is answered within one working day, a holiday between or not', async () => {
    const one = await submitted({ resourceId: 'R07', fields: ['id', 'name'] });
    expect(one.clocks).toEqual([expect.objectContaining({ name: 'share-answer', length: 1, dueAt: '2022-01-04T23:59:59.000+08:00' })]);
    setToday('2022-01-05');
    const { data } = await subgraph.execute('query ($id: ID!) { shareRequest(id: $id) { isOverdue clocks { overdue remaining } } }', { id: one.id }).asClaims(steward);
    expect(data.shareRequest).toEqual({ isOverdue: true, clocks: [{ overdue: true, remaining: -1 }] });
    const late = 'query { shareRequests(filter: { overdue: true, status: [SUBMITTED] }, first: 100) { edges { node { id } } } }';
    expect((await subgraph.execute(late).asClaims(steward)).data.shareRequests.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(one.id);
    await mustStep(subgraph, 'withdrawShareRequest', housing, on(one));
  });

  it('is told once what is missing, and the clock runs anew when it is there', async () => {
    const one = await submitted();
    setToday('2022-01-07');
    const waiting = await mustStep(subgraph, 'requestShareSupplement', steward, { ...on(one), missing: '等级保护备案证明' });
    expect([waiting.status, waiting.dueAt]).toEqual(['SUPPLEMENT', null]);
    const amended = await mustStep(subgraph, 'amendShareRequest', housing, { ...on(waiting), content: contentOf({ scenario: '住房困难家庭排查（已备案）' }) });
    const again = await mustStep(subgraph, 'submitShareRequest', housing, on(amended));
    expect(again.clocks.map(({ name, stoppedAt }: Record<string, unknown>) => [name, stoppedAt !== null])).toEqual([['share-answer', true], ['share-answer', false]]);
    expect(again.dueAt).toBe('2022-01-21T23:59:59.000+08:00');
    expect(await codeOf('requestShareSupplement', steward, { ...on(again), missing: '又一份材料' })).toEqual(['SUPPLEMENT_ASKED_ALREADY', undefined]);
    await mustStep(subgraph, 'withdrawShareRequest', housing, on(again));
  });

  it('is extended once, with the consent of the sharing authority, from the day on which the first time is up', async () => {
    const one = await submitted();
    expect(await codeOf('extendShareAnswer', steward, { ...on(one), reason: '须会商' })).toEqual(['AUTHORITY_CONSENT_REQUIRED', 'input.consent']);
    expect(await codeOf('extendShareAnswer', steward, { ...on(one), consent: '甘数据函〔2022〕1号' })).toEqual(['REASON_REQUIRED', 'input.reason']);
    const extended = await mustStep(subgraph, 'extendShareAnswer', steward, { ...on(one), consent: '甘数据函〔2022〕1号', reason: '须会商' });
    expect(extended.clocks).toEqual([
      expect.objectContaining({ name: 'share-answer', dueAt: '2022-01-17T23:59:59.000+08:00', stoppedAt: expect.any(String) }),
      expect.objectContaining({ name: 'share-answer-extended', startedAt: '2022-01-17T23:59:59.000+08:00', dueAt: '2022-01-29T23:59:59.000+08:00', length: 10, stoppedAt: null }),
    ]);
    expect(await codeOf('extendShareAnswer', steward, { ...on(extended), consent: 'x', reason: 'y' })).toEqual(['EXTENSION_NOT_ALLOWED', undefined]);
    await mustStep(subgraph, 'withdrawShareRequest', housing, on(extended));
    const open = await submitted({ resourceId: 'R07', fields: ['id'] });
    expect(await codeOf('extendShareAnswer', steward, { ...on(open), consent: 'x', reason: 'y' })).toEqual(['EXTENSION_NOT_ALLOWED', undefined]);
    await mustStep(subgraph, 'withdrawShareRequest', housing, on(open));
    const late = await submitted();
    setToday('2022-01-18');
    expect(await codeOf('extendShareAnswer', steward, { ...on(late), consent: 'x', reason: 'y' })).toEqual(['CLOCK_EXPIRED', undefined]);
  });

  it('is not refused without a reason', async () => {
    const one = await submitted();
    expect(await codeOf('answerShareRequest', steward, { ...on(one), approved: false, reason: ' ' })).toEqual(['REASON_REQUIRED', 'input.reason']);
    const refused = await mustStep(subgraph, 'answerShareRequest', steward, { ...on(one), approved: false, reason: '超出必要范围' });
    expect([refused.status, refused.refusalReason, refused.dueAt, refused.grant]).toEqual(['REFUSED', '超出必要范围', null, null]);
    expect(await codeOf('provisionGrant', steward, { ...on(refused), quotaPerDay: 1 })).toEqual(['STATE_TRANSITION', undefined]);
  });

  it('that a steward enters for a client is answered by another', async () => {
    expect(await codeOf('draftShareRequest', steward, { content: contentOf() })).toEqual(['BAD_USER_INPUT', 'input.clientId']);
    const one = await mustStep(subgraph, 'draftShareRequest', steward, { clientId: 'u_county_housing', content: contentOf() });
    const asked = await mustStep(subgraph, 'submitShareRequest', steward, on(one));
    expect(await codeOf('answerShareRequest', steward, { ...on(asked), approved: true })).toEqual(['MAKER_IS_CHECKER', undefined]);
    expect((await mustStep(subgraph, 'answerShareRequest', otherSteward, { ...on(asked), approved: true })).status).toBe('APPROVED');
  });

  it('comes to the same however often it is sent', async () => {
    const input = { clientMutationId: nextRequest(), content: contentOf() };
    const [first, second] = [await mustStep(subgraph, 'draftShareRequest', insurance, input), await mustStep(subgraph, 'draftShareRequest', insurance, input)];
    expect(second.id).toBe(first.id);
    expect(await codeOf('draftShareRequest', insurance, { ...input, content: contentOf({ quotaPerDay: 1 }) })).toEqual(['DUPLICATE_REQUEST', 'input.clientMutationId']);
    const before = await subgraph.em().count(ShareRequest);
    const once = { clientMutationId: nextRequest(), ...on(first) };
    await mustStep(subgraph, 'submitShareRequest', insurance, once);
    expect((await mustStep(subgraph, 'submitShareRequest', insurance, once)).version).toBe(2);
    expect(await subgraph.em().count(ShareRequest)).toBe(before);
    expect(await codeOf('submitShareRequest', insurance, on(first))).toEqual(['CONFLICT_VERSION', 'input.expectedVersion']);
  });
});

describe('what is asked for', () => {
  const inContent: [string, Record<string, unknown>, string, string][] = [
    ['a resource that is not there', { resourceId: 'R99' }, 'RESOURCE_UNKNOWN', 'resourceId'],
    ['one that is not published', { resourceId: 'R10', fields: ['deathDate'] }, 'RESOURCE_NOT_PUBLISHED', 'resourceId'],
    ['a field that it has not', { fields: ['subjectToken', 'account'] }, 'SHARE_FIELD_UNKNOWN', 'fields'],
    ['no field', { fields: [] }, 'BAD_USER_INPUT', 'fields'],
    ['a field twice', { fields: ['kind', 'kind'] }, 'BAD_USER_INPUT', 'fields'],
    ['a method that it does not offer', { method: 'FILE' }, 'METHOD_NOT_OFFERED', 'method'],
    ['a verification in bulk', { resourceId: 'R09', fields: ['isRegistered'], method: 'BATCH' }, 'METHOD_NOT_OFFERED', 'method'],
    ['another province', { division: '630102' }, 'DIVISION_UNKNOWN', 'division'],
    ['no rows', { quotaPerDay: 0 }, 'BAD_USER_INPUT', 'quotaPerDay'],
    ['more rows than there are people', { quotaPerDay: 20_000_000 }, 'BAD_USER_INPUT', 'quotaPerDay'],
    ['an end before the beginning', { useTo: '2022-01-09' }, 'BAD_USER_INPUT', 'useTo'],
  ];
  it.each(inContent)('is refused for %s', async (_what, more, code, field) => {
    expect(await codeOf('draftShareRequest', housing, { content: contentOf(more) })).toEqual([code, `input.content.${field}`]);
  });

  it.each([['legalBasis', ' '], ['requester', 'x'.repeat(61)], ['scenario', 'x'.repeat(301)]])('states its %s within bounds', async (field, text) => {
    expect(await codeOf('draftShareRequest', housing, { content: contentOf({ [field]: text }) })).toEqual(['BAD_USER_INPUT', `input.${field}`]);
  });

  it.each(['联系人13800000000', '办 6201 0219 9001 0112 34', '62010219900101123X'])('holds no number of a person: %s', async (scenario) => {
    expect(await codeOf('draftShareRequest', housing, { content: contentOf({ scenario }) })).toEqual(['TEXT_HOLDS_NUMBER', 'input.scenario']);
  });

  it('may have been withdrawn from the catalogue, or over, by the time it is submitted', async () => {
    const one = await draft({ resourceId: 'R05', fields: ['kind'] });
    await subgraph.em().nativeUpdate(DataResource, { id: 'R05' }, { status: 'WITHDRAWN' });
    expect(await codeOf('submitShareRequest', housing, on(one))).toEqual(['RESOURCE_NOT_PUBLISHED', 'input.id']);
    await subgraph.em().nativeUpdate(DataResource, { id: 'R05' }, { status: 'PUBLISHED', sharingClass: 'NOT_SHARED' });
    expect(await codeOf('submitShareRequest', housing, on(one))).toEqual(['RESOURCE_NOT_SHARED', 'input.id']);
    await subgraph.em().nativeUpdate(DataResource, { id: 'R05' }, { sharingClass: 'UNCONDITIONAL' });
    expect(await codeOf('submitShareRequest', housing, on(one))).toEqual(['ITEM_ABOVE_CLASS', 'input.id']);
    await subgraph.em().nativeUpdate(DataResource, { id: 'R05' }, { sharingClass: 'CONDITIONAL' });
    setToday('2023-01-03');
    expect(await codeOf('submitShareRequest', housing, on(one))).toEqual(['CLOCK_EXPIRED', 'input.id']);
    setToday('2021-12-31');
    const lapsed = await draft({ basisValidTo: '2021-12-30' });
    expect(await codeOf('submitShareRequest', housing, on(lapsed))).toEqual(['GRANT_BASIS_LAPSED', 'input.id']);
  });

  it('is of a client that is registered and enabled', async () => {
    expect(await codeOf('draftShareRequest', clientNamed('u_stranger'), { content: contentOf() })).toEqual(['CLIENT_NOT_ENABLED', undefined]);
    const one = await draft();
    await subgraph.em().nativeUpdate(MachineClient, { id: 'u_county_housing' }, { status: MachineClientStatus.DISABLED });
    expect(await codeOf('submitShareRequest', housing, on(one))).toEqual(['CLIENT_NOT_ENABLED', undefined]);
    await subgraph.em().nativeUpdate(MachineClient, { id: 'u_county_housing' }, { status: MachineClientStatus.ENABLED });
    expect(await codeOf('draftShareRequest', housing, { clientId: 'u_medical_insurance', content: contentOf() })).toEqual(['FORBIDDEN_ROW', 'input.clientId']);
  });
});

describe('an approval', () => {
  it('goes no further than the request', async () => {
    const one = await submitted();
    expect(await codeOf('answerShareRequest', steward, { ...on(one), approved: true, fields: ['subjectToken', 'amount'] })).toEqual(['FIELD_NOT_ASKED', 'input.fields']);
    expect(await codeOf('answerShareRequest', steward, { ...on(one), approved: true, fields: ['account'] })).toEqual(['SHARE_FIELD_UNKNOWN', 'input.fields']);
    expect(await codeOf('answerShareRequest', steward, { ...on(one), approved: true, fields: [] })).toEqual(['BAD_USER_INPUT', 'input.fields']);
  });

  it('leads to one grant of the same rows, within it', async () => {
    const one = await approvedRequest(subgraph, {}, insurance);
    const provision = (request: { id: string; version: number }, more: Record<string, unknown> = {}) => codeOf('provisionGrant', steward, { ...on(request), quotaPerDay: 500, ...more });
    expect(await provision(one, { quotaPerDay: 501 })).toEqual(['GRANT_BEYOND_REQUEST', 'input.quotaPerDay']);
    expect(await provision(one, { quotaPerDay: 0 })).toEqual(['BAD_USER_INPUT', 'input.quotaPerDay']);
    expect(await provision(one, { validTo: '2023-01-01' })).toEqual(['GRANT_BEYOND_REQUEST', 'input.validTo']);
    expect(await provision(one, { validTo: '2022-01-09' })).toEqual(['BAD_USER_INPUT', 'input.validTo']);
    expect(await provision(one)).toEqual(['done', undefined]);
    const [wider, beside] = [await approvedRequest(subgraph, { division: '620100' }, insurance), await approvedRequest(subgraph, { division: '620103' }, insurance)];
    expect(await provision(wider)).toEqual(['GRANT_EXISTS', 'input.id']);
    expect(await provision(beside)).toEqual(['done', undefined]);
  });

  it('whose basis has lapsed meanwhile leads to none', async () => {
    const one = await approvedRequest(subgraph, { basisValidTo: '2022-01-05' });
    setToday('2022-01-06');
    expect(await codeOf('provisionGrant', steward, { ...on(one), quotaPerDay: 1 })).toEqual(['GRANT_BASIS_LAPSED', 'input.id']);
  });

  it('of two at once for the same rows makes one grant', async () => {
    const [a, b] = [await approvedRequest(subgraph, { division: '620104' }), await approvedRequest(subgraph, { division: '620104' })];
    const codes = await Promise.all([a, b].map((request) => codeOf('provisionGrant', steward, { ...on(request), quotaPerDay: 1 })));
    expect(codes.map(([code]) => code).toSorted()).toEqual(['GRANT_EXISTS', 'done']);
  });
});

describe('a request that is withdrawn', () => {
  it('is closed, from whatever state before the grant', async () => {
    const one = await approvedRequest(subgraph, { division: '620105' });
    const closed = await mustStep(subgraph, 'withdrawShareRequest', housing, { ...on(one), reason: '不再需要' });
    expect([closed.status, closed.closeReason, closed.dueAt]).toEqual(['CLOSED', '不再需要', null]);
    expect(await codeOf('withdrawShareRequest', housing, on(closed))).toEqual(['STATE_TRANSITION', undefined]);
  });
});
