import { RunningClock, setToday } from '@civil/subgraph-kernel';
import type { Claims } from '@civil/schema/identity';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceProgram, CareForm, SelfCareLevel } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { officers } from '../testing/enrollment-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { insertBenefit } from '../testing/rows.js';
import { lapseAgreements } from './care-agreement-machine.js';
import { CareServiceAgreement } from './care-service-agreement.entity.js';

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forgetApplications(subgraph);
  await subgraph.em().nativeDelete(CareServiceAgreement, {});
  await insertBenefit(subgraph, { id: 'home', persons: [{ id: 'r1' }], row: poor });
  await insertBenefit(subgraph, { id: 'institution', persons: [{ id: 'r2' }], row: { ...poor, careForm: CareForm.CENTRALIZED } });
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const poor = { program: AssistanceProgram.TEKUN, careForm: CareForm.DISPERSED, selfCare: SelfCareLevel.PARTIAL, monthlyAmount: '518.00', nursingAmount: '251.00' };
const terms = { enrollmentId: 'home', carerKind: 'NEIGHBOUR', carerId: 'r7', duties: ['DAILY_WATCH', 'HYGIENE', 'HYGIENE'], from: '2022-01-01', to: '2022-12-31' };
const types: Record<string, string> = { signCareAgreement: 'SignCareAgreementInput', recordCareCheck: 'RecordCareCheckInput', renewCareAgreement: 'RenewCareAgreementInput', endCareAgreement: 'EndCareAgreementInput' };

let serial = 0;
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
const make = async (event: string, as: Claims, input: Record<string, unknown>): Promise<{ code: string; agreement: any }> => {
  const { data, codes } = await subgraph.execute(
    `mutation ($input: ${types[event]}!) { ${event}(input: $input) { agreement { id version status to duties nextCheckDue checks { on unit result } endGround } userErrors { code path } } }`,
    { input: { clientMutationId: `care-${serial++}`, ...input } },
  ).asClaims(as);
  const result = data?.[event];
  return { code: codes[event] ?? codes[''] ?? result?.userErrors[0]?.code ?? 'done', agreement: result?.agreement };
};
const signed = async () => (await make('signCareAgreement', officers.clerk, terms)).agreement as { id: string; version: number };
const stepOn = ({ id, version }: { id: string; version: number }, more: Record<string, unknown> = {}) => ({ id, expectedVersion: version, ...more });

describe('a care agreement', () => {
  it('is signed for an extremely poor person at home, one at a time, with a carer and duties', async () => {
    const codeOf = async (more: Record<string, unknown>, as: Claims = officers.clerk) => (await make('signCareAgreement', as, { ...terms, ...more })).code;
    for (const more of [
      { enrollmentId: 'institution' }, { carerId: null }, { carerBody: '照料公司' }, { carerKind: 'ORGANIZATION', carerId: null }, { duties: [] }, { to: '2022-01-01' }, { carerId: 'r1' },
    ]) expect(await codeOf(more), JSON.stringify(more)).toBe('BAD_USER_INPUT');
    expect([await codeOf({ enrollmentId: 'none' }), await codeOf({}, officers.elsewhere), await codeOf({}, officers.village)]).toEqual(['NOT_FOUND', 'NOT_FOUND', 'FORBIDDEN_ACTION']);
    const { agreement } = await make('signCareAgreement', officers.clerk, terms);
    expect(agreement).toMatchObject({ status: 'IN_FORCE', duties: ['DAILY_WATCH', 'HYGIENE'], nextCheckDue: '2022-03-31T23:59:59.000+08:00' });
    expect(await codeOf({ carerKind: 'VILLAGE_COMMITTEE', carerId: null, carerBody: '某村委会' })).toBe('AGREEMENT_RUNNING');
  });

  it('is checked by village and township, renewed, and ended with a ground', async () => {
    const one = await signed();
    setToday('2022-02-10');
    const checked = await make('recordCareCheck', officers.village, stepOn(one, { result: 'LACKING' }));
    expect(checked.agreement).toMatchObject({ nextCheckDue: '2022-05-10T23:59:59.000+08:00', checks: [{ on: '2022-02-10', result: 'LACKING' }] });
    expect((await make('recordCareCheck', officers.county, stepOn(checked.agreement, { result: 'FULFILLED' }))).code).toBe('FORBIDDEN_ACTION');
    expect((await make('renewCareAgreement', officers.clerk, stepOn(checked.agreement, { to: '2022-12-31' }))).code).toBe('BAD_USER_INPUT');
    const renewed = await make('renewCareAgreement', officers.clerk, stepOn(checked.agreement, { to: '2023-12-31' }));
    expect(renewed.agreement.to).toBe('2023-12-31');
    expect((await make('endCareAgreement', officers.elsewhere, stepOn(renewed.agreement, { ground: 'REPLACED' }))).code).toBe('NOT_FOUND');
    expect((await make('endCareAgreement', officers.county, stepOn(one, { ground: 'REPLACED' }))).code).toBe('CONFLICT_VERSION');
    expect((await make('endCareAgreement', officers.county, stepOn(renewed.agreement, { ground: 'REPLACED' }))).agreement).toMatchObject({ status: 'ENDED', endGround: 'REPLACED', nextCheckDue: null });
    expect((await make('recordCareCheck', officers.clerk, stepOn({ ...renewed.agreement, version: renewed.agreement.version + 1 }, { result: 'FULFILLED' }))).code).toBe('STATE_TRANSITION');
    expect(await subgraph.em().count(RunningClock, { stoppedAt: null })).toBe(0);
    expect((await make('signCareAgreement', officers.clerk, terms)).code).toBe('done');
  });

  it('lapses by itself once its period is over', async () => {
    await signed();
    setToday('2022-12-31');
    expect(await lapseAgreements(subgraph.em())).toBe(0);
    setToday('2023-01-01');
    expect((await Promise.all([lapseAgreements(subgraph.em()), lapseAgreements(subgraph.em())])).reduce((sum, count) => sum + count, 0)).toBe(1);
    expect((await subgraph.em().findOneOrFail(CareServiceAgreement, { enrollmentId: 'home' })).status).toBe('LAPSED');
  });

  it('shows with the benefit, to officers of the place and to the person', async () => {
    await signed();
    const ONE = 'query ($id: ID!) { assistanceEnrollment(id: $id) { careAgreement { status carerKind carer { id } resident { id } from to } } }';
    const own = await subgraph.execute(ONE, { id: 'home' }).as('citizen', undefined, { residentId: 'r1' });
    expect(own.data.assistanceEnrollment.careAgreement).toEqual({ status: 'IN_FORCE', carerKind: 'NEIGHBOUR', carer: { id: 'r7' }, resident: { id: 'r1' }, from: '2022-01-01', to: '2022-12-31' });
    const LIST = '{ careServiceAgreements(status: [IN_FORCE], endsBefore: "2023-01-01", scope: { code: "620102" }) { totalCount edges { node { id division { code } } } } }';
    for (const [claims, count] of [[officers.county, 1], [officers.village, 1], [officers.elsewhere, 0]] as const) {
      expect((await subgraph.execute(LIST).asClaims(claims)).data.careServiceAgreements.totalCount).toBe(count);
    }
    expect((await subgraph.execute(LIST).as('anon')).codes).toEqual({ careServiceAgreements: 'FORBIDDEN_FIELD' });
  });
});
