import type { RoleCode } from '@civil/schema/access';
import { viewerOf } from '@civil/schema/identity';
import { beforeAll, describe, expect, it } from 'vitest';
import { setToday } from '../context/today.js';
import { claimsOf, type IdentityDetails } from '../testing/identities.js';
import { guarded, isInScope, open } from './row-rules.js';

beforeAll(() => setToday('2021-12-31'));

const rule = guarded('ELDERLY', { division: ['payerCode', 'facilityCode'], own: 'residentId', facility: 'facilityId', office: 'officeId', hideMinorsBy: 'adultOn' });
const row = { payerCode: '620102001', facilityCode: '620103002', residentId: 'r_1', facilityId: 'ef_1', officeId: 'mo_1', adultOn: '1990-01-01', synthetic: true };
const sees = (role: RoleCode, division?: string, details: IdentityDetails = {}, of: object = row): boolean => isInScope(rule, viewerOf(claimsOf(role, division, details)), of);

describe('a guarded row', () => {
  it('is in scope by any of its divisions', () => {
    expect(sees('county.elder', '620102')).toBe(true);
    expect(sees('county.elder', '620103')).toBe(true);
    expect(sees('county.elder', '620104')).toBe(false);
    expect(sees('pref.elder', '620100')).toBe(true);
    expect(sees('prov.elder', '620000')).toBe(true);
    expect(sees('prov.elder', '610000')).toBe(false);
    expect(sees('town.elder', '620102001')).toBe(true);
    expect(sees('town.elder', '620102002')).toBe(false);
  });

  it('is out of scope for a role without any right in its domain', () => {
    for (const role of ['county.orgs', 'county.places'] as const) expect(sees(role, '620102')).toBe(false);
    for (const role of ['anon', 'hotline', 'steward', 'secadmin', 'sysadmin', 'platform_pull', 'bank', 'checkhub'] as const) expect(sees(role)).toBe(false);
  });

  it('is the own row of its person and of whoever has that child in care', () => {
    expect(sees('citizen', undefined, { residentId: 'r_1' })).toBe(true);
    expect(sees('citizen', undefined, { residentId: 'r_2' })).toBe(false);
    expect(sees('citizen', undefined, { residentId: 'r_2', wardIds: ['r_1'] })).toBe(true);
    expect(isInScope(guarded('ELDERLY', { own: 'ids' }), viewerOf(claimsOf('citizen', undefined, { residentId: 'r_2' })), { ids: ['r_1', 'r_2'] })).toBe(true);
  });

  it('is in scope of its facility', () => {
    expect(sees('facility', undefined, { facilityId: 'ef_1' })).toBe(true);
    expect(sees('facility', undefined, { facilityId: 'ef_2' })).toBe(false);
  });

  it('is open to those who see all, and to developers when it is made up', () => {
    expect(sees('auditor')).toBe(true);
    expect(sees('developer')).toBe(true);
    expect(sees('developer', undefined, {}, { ...row, synthetic: false })).toBe(false);
  });

  it('about a child is in scope only of those with a right on minors, until the 18th birthday', () => {
    const child = { ...row, adultOn: '2022-01-01' };
    expect(sees('county.elder', '620102', {}, child)).toBe(false);
    expect(sees('county.elder', '620102', {}, { ...row, adultOn: '2021-12-31' })).toBe(true);
    expect(sees('auditor', undefined, {}, child)).toBe(true);
  });

  it('with a code that only begins alike is another division', () => expect(sees('county.elder', '620102', {}, { ...row, payerCode: '62010', facilityCode: '62010' })).toBe(false));
});

describe('a row of no place', () => {
  const shared = guarded('PLATFORM', { client: 'clientId', desk: ['steward'] });
  const seesShared = (role: RoleCode, sub: string): boolean => isInScope(shared, viewerOf({ ...claimsOf(role, role === 'county.assist' ? '620102' : undefined), sub }), { clientId: 'u_one' });

  it('is its client\'s own, and lies at the desk of the role that keeps it', () => {
    expect([seesShared('platform_pull', 'u_one'), seesShared('platform_pull', 'u_two')]).toEqual([true, false]);
    expect([seesShared('steward', 'u_any'), seesShared('auditor', 'u_any')]).toEqual([true, true]);
    for (const role of ['county.assist', 'secadmin', 'bank', 'anon'] as const) expect(seesShared(role, 'u_one'), role).toBe(false);
  });

  it('is at no desk in a domain where the role has no right', () => {
    expect(isInScope(guarded('ELDERLY', { desk: ['steward'] }), viewerOf(claimsOf('steward')), {})).toBe(false);
  });
});

describe('an open case', () => {
  const boundCase = { caseNo: 'SQ6201030012021000001', residentIds: ['r_1'] };
  const bound = { purpose: 'ASSIST_REVIEW', caseNo: boundCase.caseNo, boundCase };

  it('opens the rows about its persons to its handler, wherever they live and whatever their age', () => {
    expect(sees('county.assist', '620999')).toBe(false);
    expect(sees('county.assist', '620999', bound)).toBe(true);
    expect(sees('county.assist', '620999', bound, { ...row, adultOn: '2030-01-01' })).toBe(true);
  });

  it('opens nothing about others, and nothing in a domain in which its handler has no stake', () => {
    expect(sees('county.assist', '620999', bound, { ...row, residentId: 'r_2' })).toBe(false);
    expect(sees('county.elder', '620102', bound, { ...row, residentId: 'r_2' })).toBe(true);
    expect(sees('county.places', '620102', bound)).toBe(false);
    expect(sees('hotline', undefined, bound)).toBe(false);
  });

  it('goes by the subject of a row, not by who else may read it', () => {
    const ofChild = guarded('ELDERLY', { own: 'guardianIds', subject: 'residentId' });
    const child = { guardianIds: ['r_1'], residentId: 'r_9' };
    expect(isInScope(ofChild, viewerOf(claimsOf('county.assist', '620102', bound)), child)).toBe(false);
    expect(isInScope(ofChild, viewerOf(claimsOf('county.assist', '620102', bound)), { ...child, residentId: 'r_1' })).toBe(true);
  });
});

describe('an open row', () => {
  it('asks for scope where its guarded fields do', () => {
    const register = open('ELDERLY', { division: ['divisionCode'] });
    expect(isInScope(register, viewerOf(claimsOf('county.elder', '620102')), { divisionCode: '620102001' })).toBe(true);
    expect(isInScope(register, viewerOf(claimsOf('county.elder', '620103')), { divisionCode: '620102001' })).toBe(false);
    expect(isInScope(register, viewerOf(claimsOf('anon')), { divisionCode: '620102001' })).toBe(false);
  });
});
