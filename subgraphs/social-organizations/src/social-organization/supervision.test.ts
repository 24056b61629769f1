import { describe, expect, it } from 'vitest';
import { starsOf } from '../volunteer-profile/volunteer-stars.js';
import type { SocialOrganization } from './social-organization.entity.js';
import { CreditListKind, OrgStatus } from './social-organization.enums.js';
import { creditStateOn, mayRaiseFunds, standsOn } from './supervision.js';

const entry = (kind: CreditListKind, listedOn: string, removedOn: string | null = null) => ({ kind, listedOn, removedOn });
const { ABNORMAL, SERIOUS } = CreditListKind;

describe('creditStateOn', () => {
  it.each([
    ['nothing listed', [], '2021-12-31', 'NORMAL'],
    ['the day of listing', [entry(ABNORMAL, '2021-07-20')], '2021-07-20', 'ABNORMAL'],
    ['the day before', [entry(ABNORMAL, '2021-07-20')], '2021-07-19', 'NORMAL'],
    ['the last day listed', [entry(ABNORMAL, '2021-07-20', '2021-09-01')], '2021-08-31', 'ABNORMAL'],
    ['the day of removal', [entry(ABNORMAL, '2021-07-20', '2021-09-01')], '2021-09-01', 'NORMAL'],
    ['both lists', [entry(ABNORMAL, '2018-07-20'), entry(SERIOUS, '2020-07-20')], '2021-12-31', 'SERIOUS'],
    ['the graver removed', [entry(ABNORMAL, '2018-07-20'), entry(SERIOUS, '2018-08-20', '2020-08-20')], '2021-12-31', 'ABNORMAL'],
    ['listed anew', [entry(ABNORMAL, '2018-07-20', '2019-01-01'), entry(ABNORMAL, '2021-07-20')], '2021-12-31', 'ABNORMAL'],
  ] as const)('with %s', (_, entries, day, state) => expect(creditStateOn(entries, day)).toBe(state));

  it('agrees with whether one entry stands', () => {
    expect(standsOn(entry(ABNORMAL, '2021-07-20', '2021-07-20'), '2021-07-20')).toBe(false);
  });
});

describe('mayRaiseFunds', () => {
  const licensed = {
    status: OrgStatus.ACTIVE,
    fundraisingLicenceNo: 'GM1',
    fundraisingFrom: '2019-09-01',
    fundraisingTo: '2022-08-31',
  } as SocialOrganization;
  it.each([
    ['on the first day', {}, '2019-09-01', true],
    ['on the last day', {}, '2022-08-31', true],
    ['a day early', {}, '2019-08-31', false],
    ['a day late', {}, '2022-09-01', false],
    ['without an end', { fundraisingTo: null }, '2030-01-01', true],
    ['without a licence', { fundraisingLicenceNo: null }, '2021-01-01', false],
    ['while changing its registration', { status: OrgStatus.CHANGING }, '2021-01-01', true],
    ['while being prepared', { status: OrgStatus.PREPARING }, '2021-01-01', false],
    ['with its certificate revoked', { status: OrgStatus.LICENCE_REVOKED }, '2021-01-01', false],
  ] as const)('%s', (_, more, day, may) => expect(mayRaiseFunds({ ...licensed, ...more } as SocialOrganization, day)).toBe(may));
});

describe('starsOf', () => {
  it.each([
    ['0.0', 0],
    ['99.9', 0],
    ['100.0', 1],
    ['299.5', 1],
    ['300.0', 2],
    ['320.0', 2],
    ['600.0', 3],
    ['1000.0', 4],
    ['1499.9', 4],
    ['1500.0', 5],
    ['9000.0', 5],
  ] as const)('%s hours earn %i', (hours, stars) => expect(starsOf(hours, '2021-12-31')).toBe(stars));
});
