import { NOBODY } from '@civil/schema/sharing';
import { subjectTokenOf } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, grantOfPull, PullingConsumer, type PullStory, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ChildStipend, StipendStatus } from './child-stipend/child-stipend.entity.js';
import { childProtection } from './subgraph.js';
import { insertChild } from './testing/build-child.js';

const VILLAGE = '620102001001';
/** Birthdays of somebody under 14 and of somebody over it on the day the tests take for today. */
const [UNDER_14, OVER_14] = ['2026-01-01', '2024-06-01'];

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(childProtection);
  await insertChild(subgraph.em(), { name: 'young', village: VILLAGE, adultOn: UNDER_14 });
  await insertChild(subgraph.em(), { name: 'older', village: VILLAGE, adultOn: OVER_14 });
  await insertChild(subgraph.em(), { name: 'away', village: '620103001001', adultOn: OVER_14 });
  await insertChild(subgraph.em(), { name: 'ended', village: VILLAGE, adultOn: UNDER_14, stipend: { status: StipendStatus.ENDED, to: '2021-06' } });
});
afterAll(() => subgraph.close());

const story: PullStory = {
  resource: 'R06', root: 'sharedChildBenefit', division: '620102', selection: 'id subjectToken record { kind from to division { code } monthlyAmount }',
  fields: ['kind', 'from', 'to', 'division'].map((field) => `ChildStipend.${field}`),
};

describe('sharedChildBenefit', () => {
  it('tells of those of 14 and over in rows, never of a younger child', async () => {
    const consumer = new PullingConsumer(subgraph, story);
    const { changes, codes } = await consumer.pull();
    expect(changes).toEqual([{ id: expect.any(String), subjectToken: subjectTokenOf(consumer.grant, 'r_older'), record: { kind: 'DE_FACTO', from: '2020-04', to: '2030-06', division: { code: '620102' }, monthlyAmount: null } }]);
    expect(codes).toEqual({ 'sharedChildBenefit.changes.0.record.monthlyAmount': 'GRANT_FIELD_DENIED' });
    await subgraph.em().nativeUpdate(ChildStipend, { residentId: 'r_older' }, { status: StipendStatus.ENDED, to: '2021-12' });
    expect((await consumer.pull()).changes.map(({ record, subjectToken }) => [record, subjectToken])).toEqual([[null, null]]);
  });
});

describe('sharedChildBenefitCheck', () => {
  const ask = async (about: unknown, { division = '620102', fields = ['holds', 'since'] } = {}) => {
    const { pseudonymKey } = grantOfPull(story);
    const boundGrant = { id: 'g_1', version: 1, resource: 'R06', divisionPrefix: division, pseudonymKey, fields: ['Query.sharedChildBenefitCheck', ...fields.map((field) => `SharedChildBenefitCheckAnswer.${field}`)] };
    const query = 'query ($about: [ID!]!) { sharedChildBenefitCheck(about: $about) { holds since } }';
    return subgraph.execute(query, { about }).asClaims(claimsOf('platform_pull', undefined, { boundGrant }));
  };

  it('tells of a child of any age whether it is supported, and since when', async () => {
    expect((await ask(['r_young'])).data.sharedChildBenefitCheck).toEqual({ holds: true, since: '2020-04-01' });
    const { data, codes } = await ask(['r_young'], { fields: ['holds'] });
    expect([data.sharedChildBenefitCheck, codes]).toEqual([{ holds: true, since: null }, { 'sharedChildBenefitCheck.since': 'GRANT_FIELD_DENIED' }]);
  });

  it('answers alike of whom nobody supports any more, whom another county does, and whom nobody knows', async () => {
    for (const id of ['r_ended', 'r_away', 'r_unknown', NOBODY]) expect((await ask([id])).data.sharedChildBenefitCheck, id).toEqual({ holds: false, since: null });
    expect((await ask(['r_away'], { division: '62' })).data.sharedChildBenefitCheck.holds).toBe(true);
  });

  it('is asked of one person, under a grant', async () => {
    for (const about of [[], ['r_young', 'r_older']]) expect((await ask(about)).codes).toEqual({ sharedChildBenefitCheck: 'BAD_USER_INPUT' });
    const query = '{ sharedChildBenefitCheck(about: ["r_young"]) { holds } }';
    expect((await subgraph.execute(query).as('platform_pull')).codes).toEqual({ sharedChildBenefitCheck: 'GRANT_MISSING' });
    for (const [role, division] of [['county.child', '620102'], ['auditor', undefined], ['anon', undefined]] as const) expect((await subgraph.execute(query).as(role, division)).codes, role).toEqual({ sharedChildBenefitCheck: 'FORBIDDEN_FIELD' });
  });
});
