import { policyRules } from '@civil/schema/parameters';
import { describe, expect, it } from 'vitest';
import { findPolicy, policyNumber, policyOn } from './policy-on.js';

describe('policyOn', () => {
  it('gives the version in force on the day, and none before the first', () => {
    const least = (on: string): string | undefined => findPolicy('child.contacts-least', { on })?.validFrom;
    expect([least('2021-05-31'), least('2021-06-01'), least('2024-04-25'), least('2024-04-26')]).toEqual([undefined, '2021-06-01', '2021-06-01', '2024-04-26']);
    expect(() => policyOn('child.contacts-least', { on: '2021-05-31' })).toThrow('no rule child.contacts-least is in force on 2021-05-31');
  });

  it('gives the rule of the nearest division, and that of the country elsewhere', () => {
    const delegated = (division?: string): number => policyNumber('assistance.confirm-by-township', { on: '2021-12-01', division });
    const township = policyRules.find(({ key, division }) => key === 'assistance.confirm-by-township' && division !== null)?.division as string;
    expect([delegated(township), delegated(`${township}201`), delegated(township.slice(0, 6)), delegated('140000'), delegated()]).toEqual([1, 1, 0, 0, 0]);
  });

  it('gives no division what another has set', () => {
    expect(findPolicy('assistance.dibao.grade-c1', { on: '2021-12-01', division: '140105' })).toBeUndefined();
    expect(findPolicy('assistance.dibao.grade-c1', { on: '2021-12-01', division: '620102001001' })?.value).toBe('399');
  });
});
