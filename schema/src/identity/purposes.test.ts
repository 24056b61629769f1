import { describe, expect, it } from 'vitest';
import { rightOn, roles, scopesOfRole } from '../access/index.js';
import { subgraphRegistry } from '../registry.js';
import { caseKindOf, caseKinds, findPurpose, mayState, purposes } from './index.js';

describe('purposes', () => {
  it('have one code each, a legal basis in both languages and kinds of case that exist', () => {
    expect(new Set(purposes.map(({ code }) => code)).size).toBe(purposes.length);
    const prefixes = new Set(caseKinds.map(({ prefix }) => prefix));
    for (const { basis, cases, roles: statedBy } of purposes) {
      expect(basis.zh).toMatch(/\p{Script=Han}/u);
      expect(basis.en).toMatch(/[a-z]/);
      expect(statedBy.length).toBeGreaterThan(0);
      expect(cases.filter((prefix) => !prefixes.has(prefix))).toEqual([]);
    }
  });

  it('are stated by the roles of their line only', () => {
    const review = findPurpose('ASSIST_REVIEW');
    expect(review && mayState(review, ['county.assist'])).toBe(true);
    expect(review && mayState(review, ['county.elder'])).toBe(false);
    expect(findPurpose('CURIOSITY')).toBeUndefined();
    for (const purpose of purposes) expect(mayState(purpose, ['anon'])).toBe(false);
  });

  it('reach every role that has a right waiting for a case', () => {
    const waiting = roles.filter(({ code }) => scopesOfRole(code).some((scope) => scope.endsWith(':case'))).map(({ code }) => code);
    expect(waiting.filter((code) => !purposes.some((purpose) => purpose.cases.length > 0 && mayState(purpose, [code])))).toEqual([]);
    expect(rightOn({ class: 'PUBLIC', domain: 'PLATFORM', scope: 'NONE', mask: 'NONE', purpose: false, facet: 'NONE' }, new Set())).toBe('full');
  });
});

describe('a case number', () => {
  it('tells its kind, whose register is in a subgraph of the registry', () => {
    expect(caseKindOf('SQ6201020012021000001')?.subgraph).toBe('social-assistance');
    const names: string[] = subgraphRegistry.map(({ name }) => name);
    expect(caseKinds.filter(({ subgraph }) => !names.includes(subgraph))).toEqual([]);
  });

  it.each(['', 'SQ', 'XX6201020012021000001', 'sq6201020012021000001', 'SQ6201020012021000001; drop', 'SQ620102'])('is not %s', (text) => {
    expect(caseKindOf(text)).toBeUndefined();
  });
});
