import { type RoleCode, roles, scopesOfRole } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, createTestSubgraph, type IdentityDetails, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { Resident } from '../resident/resident.entity.js';
import { platform } from '../subgraph.js';
import { disclosuresOf } from '../testing/ledger-kit.js';
import { residentRow } from '../testing/resident-rows.js';
import { RevealCount } from './reveal-count.entity.js';

let subgraph: TestSubgraph;
const CASE = 'SQ6201020012021000001';
const bound: IdentityDetails = { purpose: 'ASSIST_REVIEW', caseNo: CASE, boundCase: { caseNo: CASE, residentIds: ['r_1', 'r_child', 'r_gone'] } };
const child = residentRow('r_child', { name: '赵小小', birthDate: '2012-06-01', adultOn: '2030-06-01', idNumber: '629901201206010017', residenceDivisionCode: '620999001001' });

beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await subgraph.em().insertMany(Resident, [residentRow('r_1'), residentRow('r_2'), child]);
});
beforeEach(async () => {
  vi.unstubAllEnvs();
  await subgraph.em().nativeDelete(RevealCount, {});
});
afterAll(() => subgraph.close());

const REVEAL = `mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) { residentId name idNumber birthDate phone address residencePermitNo } }`;
const input = (more: Record<string, unknown> = {}) => ({ input: { residentId: 'r_1', fields: ['ID_NUMBER'], purpose: 'ASSIST_REVIEW', caseNo: CASE, ...more } });
const reveal = (more: Record<string, unknown> = {}, details: IdentityDetails = bound, role: RoleCode = 'county.assist') => subgraph.execute(REVEAL, input(more)).as(role, '620102', details);
const taken = async (): Promise<number> => (await subgraph.em().find(RevealCount, {})).reduce((sum, count) => sum + count.taken, 0);

describe('revealIdentity', () => {
  it('gives the plain values that were asked for and no others', async () => {
    const { data, codes } = await reveal();
    expect(codes).toEqual({});
    const nothing = { name: null, idNumber: null, birthDate: null, phone: null, address: null, residencePermitNo: null };
    expect(data.revealIdentity).toEqual({ ...nothing, residentId: 'r_1', idNumber: residentRow('r_1').idNumber });
    const { data: more } = await reveal({ fields: ['NAME', 'PHONE', 'ADDRESS', 'BIRTH_DATE', 'RESIDENCE_PERMIT_NO', 'NAME'] });
    expect(more.revealIdentity).toEqual({ ...nothing, residentId: 'r_1', name: '张小三', phone: '10000000001', address: '甘肃省兰州市城关区东岗街道一号', birthDate: '1985-03-12' });
  });

  it('opens a child of the case who lives elsewhere: the case lists them', async () => {
    expect((await reveal({ residentId: 'r_child' })).data.revealIdentity.idNumber).toBe('629901201206010017');
  });

  it('leaves the number masked everywhere else, the case notwithstanding', async () => {
    const { data } = await subgraph.execute('{ resident(id: "r_1") { idNumber { masked } } }').as('county.assist', '620102', bound);
    expect(data.resident.idNumber.masked).toBe(true);
  });

  it.each<[string, string, Record<string, unknown>, IdentityDetails]>([
    ['without a purpose of the request', 'PURPOSE_REQUIRED', {}, {}],
    ['without a bound case', 'CASE_NOT_BOUND', {}, { purpose: 'ASSIST_REVIEW', caseNo: CASE }],
    ['for a purpose that nobody knows', 'PURPOSE_UNKNOWN', { purpose: 'CURIOSITY' }, bound],
    ['for a purpose of another line', 'PURPOSE_UNKNOWN', { purpose: 'ELDER_SERVICE' }, bound],
    ['for another purpose than the request states', 'PURPOSE_REQUIRED', { purpose: 'BENEFIT_RECHECK' }, bound],
    ['for a purpose that is bound to no case', 'CASE_NOT_BOUND', { purpose: 'STATUTORY_DUTY' }, { ...bound, purpose: 'STATUTORY_DUTY' }],
    ['in another case than the request is bound to', 'CASE_NOT_BOUND', { caseNo: 'SQ6201020012021000002' }, bound],
    ['in a case of another kind', 'CASE_NOT_BOUND', { caseNo: 'YL6201020012021000001' }, { ...bound, boundCase: { caseNo: 'YL6201020012021000001', residentIds: ['r_1'] } }],
    ['of somebody the case does not list', 'CASE_NOT_BOUND', { residentId: 'r_2' }, bound],
    ['of somebody who is not there', 'NOT_FOUND', { residentId: 'r_gone' }, bound],
    ['of no field', 'BAD_USER_INPUT', { fields: [] }, bound],
  ])('is refused %s, which costs nothing', async (_what, code, more, details) => {
    const { data, codes } = await reveal(more, details);
    expect([data?.revealIdentity ?? null, codes]).toEqual([null, { revealIdentity: code }]);
    expect(await taken()).toBe(0);
  });

  it('is there for the roles of the matrix and for no other, whatever they are bound to', async () => {
    for (const { code, rows, prefixLengths } of roles) {
      const details: IdentityDetails = {
        ...bound, ...(rows === 'OWN' ? { residentId: 'r_1' } : {}), ...(rows === 'FACILITY' ? { facilityId: 'f' } : {}), ...(rows === 'ORG' ? { organizationId: 'o' } : {}),
        ...(rows === 'OFFICE' ? { officeId: 'o' } : {}),
      };
      const claims = claimsOf(code, rows === 'DIVISION' ? '620102001001'.slice(0, prefixLengths?.[0]).padEnd(6, '0') : undefined, details);
      const { codes, data, statements } = await subgraph.execute(REVEAL, input()).asClaims(claims);
      const mayState = /^county\.assist(\.approver)?$/.test(code);
      const granted = scopesOfRole(code).includes('platform:reveal:case');
      expect([code, codes['revealIdentity'] ?? 'shown']).toEqual([code, !granted ? 'FORBIDDEN_FIELD' : mayState ? 'shown' : 'PURPOSE_UNKNOWN']);
      if (!mayState) expect([data?.revealIdentity ?? null, statements]).toEqual([null, 0]);
    }
  });

  it.each<[RoleCode, string | undefined, string, string]>([
    ['prov.orgs', '620000', 'INSPECTION', 'DC6200000002021000001'], ['pref.child', '620100', 'APPEAL', 'FY6201000002021000001'], ['auditor', undefined, 'AUDIT', 'SJ6200000002021000001'],
    ['county.vital.approver', '620102', 'FUNERAL_BENEFIT', 'BZ6201020002021000001'],
  ])('is open to %s in cases of their own kind', async (role, division, purpose, caseNo) => {
    const details = { unit: 'u', purpose, caseNo, boundCase: { caseNo, residentIds: ['r_1'] } };
    const { data, codes } = await subgraph.execute(REVEAL, input({ purpose, caseNo })).as(role, division, details);
    expect([data?.revealIdentity?.idNumber, codes]).toEqual([residentRow('r_1').idNumber, {}]);
  });

  it('is told to the gateway, field by field, as about the resident', async () => {
    const reports = await disclosuresOf(subgraph, claimsOf('county.assist', '620102', bound), 'mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) { idNumber phone } }', input({ fields: ['ID_NUMBER', 'PHONE'] }));
    expect(reports).toEqual([{ fields: ['RevealIdentityResult.idNumber', 'RevealIdentityResult.phone'], subjects: ['Resident:r_1'] }]);
  });
});

describe('the allowance of a day', () => {
  it('counts every call, those of one request and those at once too, and is each user\'s own', async () => {
    vi.stubEnv('REVEAL_DAILY_LIMIT', '3');
    const twice = `mutation ($input: RevealIdentityInput!) { a: revealIdentity(input: $input) { idNumber } b: revealIdentity(input: $input) { idNumber } }`;
    expect((await subgraph.execute(twice, input()).as('county.assist', '620102', bound)).codes).toEqual({});
    const outcomes = await Promise.all([reveal(), reveal(), reveal()]);
    expect(outcomes.map(({ codes }) => codes['revealIdentity'] ?? 'shown').sort()).toEqual(['RATE_LIMITED', 'RATE_LIMITED', 'shown']);
    expect(outcomes.find(({ errors }) => errors.length > 0)?.errors[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', rule: 'reveal-daily', limit: 3 });
    const other: Claims = { ...claimsOf('county.assist', '620102', bound), sub: 'u_other' };
    expect((await subgraph.execute(REVEAL, input()).asClaims(other)).codes).toEqual({});
  });

  it('is not forgotten by a restart: it stands in the database, by the day of the clock', async () => {
    await reveal();
    const [count] = await subgraph.em().find(RevealCount, {});
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
    expect(count).toMatchObject({ actor: 'u_county.assist_620102', day, taken: 1 });
  });

  it('is 50 unless it is set, and may be none', async () => {
    await subgraph.em().insert(RevealCount, { actor: 'u_county.assist_620102', day: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date()), taken: 49 });
    expect([(await reveal()).codes, (await reveal()).codes]).toEqual([{}, { revealIdentity: 'RATE_LIMITED' }]);
    vi.stubEnv('REVEAL_DAILY_LIMIT', '0');
    await subgraph.em().nativeDelete(RevealCount, {});
    expect((await reveal()).codes).toEqual({ revealIdentity: 'RATE_LIMITED' });
  });
});
