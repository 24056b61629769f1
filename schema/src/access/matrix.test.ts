import { describe, expect, it } from 'vitest';
import { type AccessInput, completeLabel, type Domain, minorLabel, printAccess, rightOn, type RoleCode, requiredScopes, roles, scopesOfRole, verdictOf } from './index.js';

const right = (role: RoleCode, label: AccessInput): string => rightOn(completeLabel(label), new Set(scopesOfRole(role)));
const cell = (role: RoleCode, domain: Domain, dataClass: AccessInput['class']): string => right(role, { class: dataClass, domain, mask: 'NAME' });

describe('the matrix', () => {
  it('names every role of the model, each once', () => {
    expect(roles).toHaveLength(44);
    expect(new Set(roles.map(({ code }) => code)).size).toBe(44);
  });

  // Each row is one line of the table in the domain model: platform L S, assistance I L S, elderly I L S, child M, orgs I L, places I, vital L S.
  it.each([
    ['anon', 'none none | none none none | none none none | none | none none | none | none none'],
    ['citizen', 'own own | own own own | own own own | own | none own | none | own own'],
    ['village', 'masked none | full masked none | full masked none | masked | none none | none | none none'],
    ['town.assist', 'full masked | full full full | none none none | none | none none | none | none none'],
    ['town.child', 'full masked | none none none | none none none | full | none none | none | none none'],
    ['county.assist', 'full masked | full full full | none none none | none | none none | none | none none'],
    ['county.assist.approver', 'full masked | full full full | none none none | none | none none | none | none none'],
    ['county.elder', 'full masked | none none none | full full full | none | none none | none | none none'],
    ['county.child', 'full masked | none none none | none none none | full | none none | none | none none'],
    ['county.vital', 'full masked | none none none | none none none | none | none none | none | full full'],
    ['county.orgs', 'none none | none none none | none none none | none | full full | none | none none'],
    ['county.places', 'none none | none none none | none none none | none | none none | full | none none'],
    ['registrar', 'case case | none none none | none none none | none | none none | none | full full'],
    ['pref.assist', 'masked masked | full masked masked | full masked masked | none | full full | full | masked masked'],
    ['prov.child', 'masked masked | full masked masked | full masked masked | none | full full | full | masked masked'],
    ['facility', 'full masked | none none none | full full full | none | none none | none | none none'],
    ['org', 'none none | none none none | none none none | none | full full | none | none none'],
    ['auditor', 'masked masked | full masked masked | full masked masked | masked | full masked | full | masked masked'],
    ['hotline', 'none none | none none none | none none none | none | none none | none | none none'],
    ['steward', 'none none | none none none | none none none | none | none none | none | none none'],
    ['secadmin', 'none none | none none none | none none none | none | none none | none | none none'],
    ['platform_pull', 'grant grant | grant grant grant | grant grant grant | grant | grant grant | grant | grant grant'],
    ['crosscheck_runner', 'none none | unnamed none none | unnamed none none | none | unnamed none | unnamed | none none'],
  ] as const)('gives %s what the model says', (role, expected) => {
    const both = (domain: Domain, classes: AccessInput['class'][]): string =>
      classes.map((dataClass) => (dataClass === 'INTERNAL' ? right(role, { class: dataClass, domain }) : cell(role, domain, dataClass))).join(' ');
    const row = [
      both('PLATFORM', ['PERSONAL', 'SENSITIVE']), both('ASSISTANCE', ['INTERNAL', 'PERSONAL', 'SENSITIVE']), both('ELDERLY', ['INTERNAL', 'PERSONAL', 'SENSITIVE']),
      both('CHILD', ['MINOR']), both('ORGS', ['INTERNAL', 'PERSONAL']), both('PLACES', ['INTERNAL']), both('VITAL', ['PERSONAL', 'SENSITIVE']),
    ].join(' | ');
    expect(row).toBe(expected);
  });

  it('opens a label of several facets by each of them', () => {
    const list: AccessInput = { class: 'INTERNAL', domain: 'ELDERLY', facet: ['STAY', 'STATUS'] };
    expect([right('town.assist', list), right('county.assist', list), right('county.child', list), right('village', list)]).toEqual(['full', 'case', 'none', 'full']);
    expect(printAccess(completeLabel(list))).toBe('@access(class: INTERNAL, domain: ELDERLY, facet: [STAY, STATUS])');
  });

  it('grants facets by name, within a case where the model says C', () => {
    expect(right('village', { class: 'SENSITIVE', domain: 'ELDERLY', facet: 'LEVEL' })).toBe('full');
    expect(right('town.assist', { class: 'SENSITIVE', domain: 'ELDERLY', facet: 'STATUS' })).toBe('full');
    expect(right('town.assist', { class: 'MINOR', domain: 'CHILD', facet: 'CATEGORY' })).toBe('case');
    expect(right('county.assist', { class: 'SENSITIVE', domain: 'ELDERLY', facet: 'LEVEL' })).toBe('case');
    expect(right('county.assist', { class: 'SENSITIVE', domain: 'VITAL', facet: 'DEATH_DATE' })).toBe('case');
    expect(right('county.vital', { class: 'SENSITIVE', domain: 'ASSISTANCE', facet: 'TEKUN_FLAG' })).toBe('case');
    expect(right('county.elder', { class: 'SENSITIVE', domain: 'ASSISTANCE', facet: 'BENEFIT_CODES' })).toBe('case');
  });

  it('opens the sealed reporter to the approver and, masked, the auditor only', () => {
    const reporter: AccessInput = { class: 'MINOR', domain: 'CHILD', facet: 'REPORTER', mask: 'NAME' };
    const open = roles.filter(({ code }) => !['none', 'unnamed'].includes(right(code, reporter))).map(({ code }) => code);
    expect(open.filter((code) => code !== 'developer')).toEqual(['county.child.approver', 'auditor']);
  });

  it('opens who reported hardship or complained to the approver of the county and, masked, to the auditor, and to nobody of themselves', () => {
    const reporter: AccessInput = { class: 'SENSITIVE', domain: 'ASSISTANCE', facet: 'REPORTER', mask: 'REPORTER' };
    const open = roles.flatMap(({ code }) => (right(code, reporter) === 'none' ? [] : [`${code} ${right(code, reporter)}`]));
    expect(open).toEqual(['county.assist.approver full', 'auditor masked']);
  });

  it('opens who complained about a service to the approvers of every line and, masked, to the auditor', () => {
    const open = roles.flatMap(({ code }) => { const got = right(code, { class: 'SENSITIVE', domain: 'PLATFORM', facet: 'REPORTER', mask: 'REPORTER' }); return got === 'none' ? [] : [`${code} ${got}`]; });
    expect(open).toEqual([...['assist', 'elder', 'child', 'orgs', 'places', 'vital'].map((line) => `county.${line}.approver full`), 'auditor masked']);
  });

  it('opens services to the officers of every line, and how the platform runs to whoever runs it and nobody else', () => {
    const services: AccessInput = { class: 'INTERNAL', domain: 'PLATFORM', facet: 'SERVICES' };
    for (const role of ['county.orgs', 'county.orgs.approver', 'county.places', 'county.assist', 'pref.vital', 'prov.child'] as const) expect(right(role, services)).toBe('full');
    for (const role of ['anon', 'org', 'hotline', 'sysadmin', 'bank'] as const) expect(right(role, services)).toBe('none');
    expect([cell('county.orgs', 'PLATFORM', 'PERSONAL'), right('county.orgs', { class: 'INTERNAL', domain: 'PLATFORM' })]).toEqual(['none', 'none']);
    expect(roles.filter(({ code }) => right(code, { class: 'INTERNAL', domain: 'PLATFORM', facet: 'OPERATIONS' }) !== 'none').map(({ code }) => code)).toEqual(['sysadmin']);
  });

  it('lets those hand in reports and complaints who see nothing of assistance, and opens no row by it', () => {
    const entry: AccessInput = { class: 'INTERNAL', domain: 'ASSISTANCE', facet: 'REPORT_ENTRY' };
    expect((['hotline', 'org', 'facility', 'citizen', 'village', 'anon', 'county.child'] as const).map((role) => right(role, entry))).toEqual(['full', 'full', 'full', 'own', 'full', 'none', 'none']);
    expect((['hotline', 'org', 'facility'] as const).map((role) => cell(role, 'ASSISTANCE', 'INTERNAL'))).toEqual(['none', 'none', 'none']);
  });

  it('opens the access log to the auditor and, of themselves and their wards, to citizens; who looked to the auditor alone', () => {
    const who = (facet: 'ACCESS_LOG' | 'ACCESS_ACTOR') =>
      roles.flatMap(({ code }) => {
        const got = right(code, { class: 'PERSONAL', domain: 'PLATFORM', facet, mask: 'RECORD' });
        return got === 'none' ? [] : [`${code} ${got}`];
      });
    expect([who('ACCESS_LOG'), who('ACCESS_ACTOR')]).toEqual([['citizen own', 'auditor full'], ['auditor full']]);
  });

  it('opens what a check found to who verifies, to the hub within a case and, of themselves, to citizens; not to the township nor to supervisors', () => {
    const amounts: AccessInput = { class: 'SENSITIVE', domain: 'ASSISTANCE', facet: 'CHECK_AMOUNTS', purpose: true };
    const open = roles.flatMap(({ code }) => (right(code, amounts) === 'none' ? [] : [`${code} ${right(code, amounts)}`]));
    expect(open).toEqual(['citizen own', 'county.assist full', 'county.assist.approver full', 'checkhub case', 'developer full']);
    expect(right('town.assist', { class: 'SENSITIVE', domain: 'ASSISTANCE' })).toBe('full');
  });

  it('opens plain values within a case to county lines that handle persons, to supervisors and the auditor', () => {
    const open = roles.filter(({ code }) => right(code, { class: 'SENSITIVE', domain: 'PLATFORM', facet: 'REVEAL' }) !== 'none').map(({ code }) => code);
    expect(open.every((code) => right(code, { class: 'SENSITIVE', domain: 'PLATFORM', facet: 'REVEAL' }) === 'case')).toBe(true);
    expect(open.filter((code) => !/^(pref|prov)\./.test(code))).toEqual([
      ...['assist', 'elder', 'child', 'vital'].map((line) => `county.${line}`), ...['assist', 'elder', 'child', 'vital'].map((line) => `county.${line}.approver`), 'auditor',
    ]);
    expect(open.filter((code) => /^(pref|prov)\./.test(code))).toHaveLength(12);
  });

  it('lets the cross-check runner see facts, never who somebody is', () => {
    expect(right('crosscheck_runner', { class: 'SENSITIVE', domain: 'VITAL' })).toBe('unnamed');
    for (const mask of ['NAME', 'ID_NUMBER', 'PHONE', 'BANK', 'ADDRESS', 'CERT_NO'] as const) {
      expect(right('crosscheck_runner', { class: 'PERSONAL', domain: 'PLATFORM', mask })).toBe('none');
    }
  });
});

describe('rightOn', () => {
  it('makes a masked right no right where the mask leaves nothing', () => {
    expect(right('auditor', { class: 'PERSONAL', domain: 'PLATFORM', mask: 'NAME' })).toBe('masked');
    for (const mask of ['NONE', 'BIRTHDATE'] as const) expect(right('auditor', { class: 'PERSONAL', domain: 'PLATFORM', mask })).toBe('none');
  });

  it('lets a masked viewer through a door to records, and the cross-check runner too', () => {
    const door: AccessInput = { class: 'MINOR', domain: 'CHILD', mask: 'RECORD', facet: 'CATEGORY' };
    const rights = (['county.child', 'village', 'auditor', 'crosscheck_runner', 'citizen', 'town.assist', 'county.elder'] as const).map((role) => right(role, door));
    expect(rights).toEqual(['full', 'full', 'masked', 'unnamed', 'own', 'case', 'none']);
    expect((['auditor', 'crosscheck_runner', 'town.assist'] as const).map((role) => right(role, minorLabel))).toEqual(['masked', 'unnamed', 'none']);
  });

  it('keeps the risk at home from a guardian, whose right covers the rest of the ward', () => {
    expect(right('citizen', { class: 'MINOR', domain: 'CHILD' })).toBe('own');
    expect(right('citizen', { class: 'MINOR', domain: 'CHILD', facet: 'VISITS' })).toBe('own');
    for (const facet of ['RISK', 'REPORTER', ['VISITS', 'RISK']] as const) expect(right('citizen', { class: 'MINOR', domain: 'CHILD', facet })).toBe('none');
    expect(requiredScopes(completeLabel({ class: 'MINOR', domain: 'CHILD', facet: 'RISK' })).flat()).not.toContain('child:minor:own');
    expect(right('village', { class: 'MINOR', domain: 'CHILD', facet: 'RISK' })).toBe('full');
  });

  it('agrees with the scopes that @requiresScopes asks for', () => {
    for (const { code } of roles) {
      const scopes = new Set(scopesOfRole(code));
      for (const label of [completeLabel({ class: 'SENSITIVE', domain: 'ELDERLY', facet: 'LEVEL' }), completeLabel({ class: 'PERSONAL', domain: 'PLATFORM', mask: 'NAME' }), minorLabel]) {
        expect(requiredScopes(label).some((all) => all.every((scope) => scopes.has(scope)))).toBe(rightOn(label, scopes) !== 'none');
      }
    }
  });
});

describe('verdictOf', () => {
  const label = completeLabel({ class: 'SENSITIVE', domain: 'VITAL' });
  it('asks for a purpose, then for a bound case', () => {
    expect(verdictOf('case', label, {})).toBe('PURPOSE_REQUIRED');
    expect(verdictOf('case', label, { purpose: 'ASSIST_REVIEW' })).toBe('CASE_NOT_BOUND');
    expect(verdictOf('case', label, { purpose: 'ASSIST_REVIEW', boundCase: true })).toBe('full');
    expect(verdictOf('full', { ...label, purpose: true }, {})).toBe('PURPOSE_REQUIRED');
    expect(verdictOf('own', { ...label, purpose: true }, {})).toBe('full');
  });
});
