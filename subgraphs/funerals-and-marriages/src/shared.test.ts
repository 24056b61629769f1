import { NOBODY } from '@civil/schema/sharing';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeathRecord } from './death-record/death-record.entity.js';
import { MarriageOffice } from './marriage-office/marriage-office.entity.js';
import { MarriageRegistration } from './marriage-registration/marriage-registration.entity.js';
import { funeralsAndMarriages } from './subgraph.js';
import { deathOf, officeOf, registrationOf } from './testing/builders.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(funeralsAndMarriages);
  await subgraph.em().insertMany(MarriageOffice, [officeOf('o1', '620102'), officeOf('o3', '620103')]);
  await subgraph.em().insertMany(MarriageRegistration, [
    registrationOf('1', ['wed', 'bride']), registrationOf('2', ['parted', 'former'], { registeredOn: '2010-01-01' }),
    registrationOf('3', ['parted', 'former'], { matterCode: 'L', registeredOn: '2021-06-01', officeId: 'o3', officeDivisionCode: '620103', linkedId: '2' }),
    registrationOf('4', ['widow', 'dead'], { registeredOn: '1999-01-01' }), registrationOf('5', ['void', 'other'], { isVoid: true }), registrationOf('6', ['abroad', null]),
    registrationOf('7', ['elsewhere', 'spouse'], { officeId: 'o3', officeDivisionCode: '620103' }),
  ]);
  await subgraph.em().insertMany(DeathRecord, [deathOf('1', 'dead', '620102001')]);
});
afterAll(() => subgraph.close());

const QUERY = 'query ($about: [ID!]!) { sharedMarriageCheck(about: $about) { holds since } }';
const ask = async (about: string[], division = '62') => {
  const fields = ['Query.sharedMarriageCheck', 'SharedMarriageCheckAnswer.holds', 'SharedMarriageCheckAnswer.since'];
  const boundGrant = { id: 'g_1', version: 1, resource: 'R09', divisionPrefix: division, pseudonymKey: Buffer.from('key').toString('base64url'), fields };
  return subgraph.execute(QUERY, { about }).asClaims(claimsOf('platform_pull', undefined, { boundGrant }));
};
const answerOf = async (...given: Parameters<typeof ask>) => (await ask(...given)).data.sharedMarriageCheck;
const NO = { holds: false, since: null };

describe('sharedMarriageCheck', () => {
  it('tells of somebody whether a marriage of theirs is in force, and since when', async () => {
    expect([await answerOf(['wed']), await answerOf(['bride']), await answerOf(['abroad'])]).toEqual(Array(3).fill({ holds: true, since: '2020-05-20' }));
  });

  it('tells of two whether they are married to each other', async () => {
    expect([await answerOf(['wed', 'bride']), await answerOf(['bride', 'wed'])]).toEqual(Array(2).fill({ holds: true, since: '2020-05-20' }));
    for (const about of [['wed', 'widow'], ['wed', 'wed'], ['wed', NOBODY], [NOBODY, 'wed']]) expect(await answerOf(about), about.join()).toEqual(NO);
  });

  it('is no, without a day, of the divorced, the widowed, the dead, of a marriage that is void, and of whom nobody knows', async () => {
    for (const id of ['parted', 'former', 'widow', 'dead', 'void', 'unknown', NOBODY]) expect(await answerOf([id]), id).toEqual(NO);
  });

  it('reaches the registers of the division of the grant, and tells no marriage that was ended elsewhere', async () => {
    expect([await answerOf(['wed'], '620102'), await answerOf(['elsewhere'], '620102'), await answerOf(['parted'], '620102'), await answerOf(['elsewhere'], '620103')]).toEqual([{ holds: true, since: '2020-05-20' }, NO, NO, { holds: true, since: '2020-05-20' }]);
  });

  it('is asked of one or two, under a grant of its resource', async () => {
    for (const about of [[], ['wed', 'bride', 'widow']]) expect((await ask(about)).codes).toEqual({ sharedMarriageCheck: 'BAD_USER_INPUT' });
    expect((await subgraph.execute(QUERY, { about: ['wed'] }).as('platform_pull')).codes).toEqual({ sharedMarriageCheck: 'GRANT_MISSING' });
    for (const [role, division] of [['county.vital', '620102'], ['auditor', undefined], ['anon', undefined]] as const) expect((await subgraph.execute(QUERY, { about: ['wed'] }).as(role, division)).codes, role).toEqual({ sharedMarriageCheck: 'FORBIDDEN_FIELD' });
  });
});
