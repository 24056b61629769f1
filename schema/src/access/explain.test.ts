import { describe, expect, it } from 'vitest';
import { completeLabel, explainField, findRole, mayAskWhy, rightOn, type RoleCode, roles, scopesOfRole, verdictOf } from './index.js';

const state = completeLabel({ class: 'SENSITIVE', domain: 'VITAL', facet: 'MARITAL_STATE' });
const number = completeLabel({ class: 'SENSITIVE', domain: 'PLATFORM', mask: 'ID_NUMBER' });
const income = completeLabel({ class: 'SENSITIVE', domain: 'ASSISTANCE', purpose: true });
const explain = (label: typeof state, role: RoleCode, more: { purpose?: string; boundCase?: unknown } = {}) =>
  explainField('Type.field', label, { roles: [role], scopes: new Set(scopesOfRole(role)), ...more });

describe('an explanation', () => {
  it('says what rights and verdicts say, for every role', () => {
    for (const { code } of roles) {
      for (const label of [state, number, income]) {
        const scopes = new Set(scopesOfRole(code));
        const verdict = verdictOf(rightOn(label, scopes), label, {});
        const told = explain(label, code);
        expect([code, told.right, told.code]).toEqual([code, rightOn(label, scopes), verdict === 'full' || verdict === 'masked' ? null : verdict]);
        expect(told.reason.zh).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('names step by step what opens a field that waits for a case', () => {
    expect(explain(state, 'county.assist')).toMatchObject({ code: 'PURPOSE_REQUIRED', opensWith: [{ en: expect.stringContaining('x-purpose') }, { en: expect.stringContaining('x-case-no') }] });
    expect(explain(state, 'county.assist', { purpose: 'ASSIST_REVIEW' })).toMatchObject({ code: 'CASE_NOT_BOUND', opensWith: [{ en: expect.stringContaining('x-case-no') }] });
    expect(explain(state, 'county.assist', { purpose: 'ASSIST_REVIEW', boundCase: {} })).toMatchObject({
      verdict: 'FULL', code: null, opensWith: [], reason: { en: 'Shown of the persons of the bound case' },
    });
  });

  it('names roles that see what another does not, and no forty of them', () => {
    const [ask] = explain(number, 'county.orgs').opensWith;
    expect(ask?.en.split(',').length).toBeLessThanOrEqual(6);
    for (const code of ask?.en.replace('Ask as one of: ', '').split(', ') ?? []) expect(['full', 'masked']).toContain(rightOn(number, new Set(scopesOfRole(code as RoleCode))));
  });
});

describe('the rule behind a refusal', () => {
  it('is told to officers and developers, and to nobody else', () => {
    for (const { code } of roles) expect([code, mayAskWhy([code])]).toEqual([code, code === 'developer' || findRole(code)?.kind === 'officer']);
    expect(mayAskWhy([])).toBe(false);
  });
});
