import { type AccessInput, accessDirectiveSdl, completeLabel, findRole, maskText, minorLabel, printAccess, type RoleCode, rightOn, roles, scopesOfRole, verdictOf, weakerRight } from '@civil/schema/access';
import { viewerOf } from '@civil/schema/identity';
import { buildSchema, graphql } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { setToday } from '../context/today.js';
import { Disclosures } from './disclosures.js';
import { guardSchema } from './guard-schema.js';

beforeAll(() => setToday('2021-12-31'));

const labels: readonly AccessInput[] = [
  { class: 'INTERNAL', domain: 'PLATFORM' }, { class: 'PERSONAL', domain: 'PLATFORM', mask: 'NAME' }, { class: 'SENSITIVE', domain: 'PLATFORM', mask: 'ID_NUMBER' }, { class: 'SENSITIVE', domain: 'ASSISTANCE' },
  { class: 'PERSONAL', domain: 'ELDERLY', facet: 'LEVEL' }, { class: 'MINOR', domain: 'CHILD', mask: 'RECORD' }, { class: 'MINOR', domain: 'CHILD', facet: 'REPORTER' }, { class: 'PERSONAL', domain: 'ORGS', facet: 'POSITIONS' },
  { class: 'SENSITIVE', domain: 'VITAL', facet: 'DEATH_DATE', mask: 'RECORD' }, { class: 'INTERNAL', domain: 'PLACES' }, { class: 'SENSITIVE', domain: 'ASSISTANCE', purpose: true },
];

const schema = guardSchema(buildSchema(`
  ${accessDirectiveSdl}
  type Query { row: Row @access(class: PUBLIC, domain: PLATFORM) }
  type Row { ${labels.map((label, index) => `f${index}: String ${printAccess(completeLabel(label))}`).join('\n')} }
`), {}, new Map());

/** Asks for a field of a row that notes what is read of it. */
async function readBy(role: RoleCode, field: string): Promise<{ code: unknown; value: unknown; reads: string[] }> {
  const reads: string[] = [];
  const row = new Proxy({}, {
    get: (_target, property) => {
      if (property === 'then' || typeof property === 'symbol') return undefined; // graphql-js asks whether it is a promise
      reads.push(property);
      return property === field ? 'some value' : undefined;
    },
  });
  const viewer = viewerOf({ sub: 'u', kind: findRole(role)?.kind ?? 'anonymous', roles: [role] });
  const { data, errors } = await graphql({ schema, source: `{ row { ${field} } }`, rootValue: { row }, contextValue: { viewer, disclosures: new Disclosures() } });
  return { code: errors?.[0]?.extensions['code'], value: (data?.['row'] as Record<string, unknown> | null)?.[field], reads };
}

describe('the shield', () => {
  it.each(roles.map(({ code }) => code))('refuses %s a field by its label alone, before anything of the row is read', async (role) => {
    for (const [index, input] of labels.entries()) {
      const label = completeLabel(input);
      const verdict = verdictOf(rightOn(label, new Set(scopesOfRole(role))), label, {});
      const { code, value, reads } = await readBy(role, `f${index}`);
      if (verdict === 'full') expect([role, index, code, value]).toEqual([role, index, undefined, 'some value']);
      else if (verdict !== 'masked') expect([role, index, code, value, reads]).toEqual([role, index, verdict, null, []]);
    }
  });
});

describe('the locks of values', () => {
  const label: AccessInput = { class: 'PERSONAL', domain: 'ASSISTANCE', mask: 'NAME' };
  const registers = guardSchema(buildSchema(`
    ${accessDirectiveSdl}
    type Query { persons: [Person] @access(class: PUBLIC, domain: PLATFORM) }
    type Person { name: String ${printAccess(completeLabel(label))} }
  `), {}, new Map());
  const [adult, child] = [{ residentId: 'r1', adultOn: '2001-05-06', name: '王小明' }, { residentId: 'r2', adultOn: '2031-05-06', name: '王小红' }];
  const sibling = { ...child, residentId: 'r3' };
  const persons = [adult, child, adult, sibling];

  async function namesFor(role: RoleCode, listed: readonly string[] = []): Promise<unknown[]> {
    const boundCase = listed.length > 0 ? { boundCase: { id: 'c1', residentIds: listed }, purpose: 'CASE_HANDLING' } : {};
    const viewer = viewerOf({ sub: 'u', kind: findRole(role)?.kind ?? 'anonymous', roles: [role], ...boundCase } as never);
    const { data, errors = [] } = await graphql({ schema: registers, source: '{ persons { name } }', rootValue: { persons }, contextValue: { viewer, disclosures: new Disclosures() } });
    const told = data?.['persons'] as { name: string | null }[] | undefined;
    return (told ?? []).map(({ name }, place) => name ?? errors.find(({ path }) => path?.[1] === place)?.extensions['code']);
  }

  it('go by each row and each viewer, whoever was asked about before', async () => {
    const found = new Set<string>();
    for (const role of [...roles, ...roles.toReversed()].map(({ code }) => code)) {
      const scopes = new Set(scopesOfRole(role));
      const right = rightOn(completeLabel(label), scopes);
      const told = (of: typeof right, { name }: typeof adult): string => {
        const [byLabel, byRow] = [verdictOf(right, completeLabel(label), {}), verdictOf(of, completeLabel(label), {})];
        const verdict = byLabel === 'full' || byLabel === 'masked' ? byRow : byLabel;
        return verdict === 'full' ? name : verdict === 'masked' ? maskText('NAME', name, name === child.name) : verdict;
      };
      const names = [told(right, adult), told(weakerRight(right, rightOn(minorLabel, scopes)), child)];
      expect([role, ...(await namesFor(role))]).toEqual([role, ...names, ...names]);
      found.add(names.join());
    }
    expect(found.size).toBeGreaterThan(2);
  });

  it('go by who is listed in the case that is open', async () => {
    const opened = roles.map(({ code }) => code).filter((role) => rightOn(completeLabel(label), new Set(scopesOfRole(role))) === 'full');
    expect(opened).not.toEqual([]);
    for (const role of opened) {
      const [before, others, listed] = [await namesFor(role), await namesFor(role, ['r9']), await namesFor(role, ['r2'])];
      expect([role, ...others]).toEqual([role, ...before]);
      expect([role, ...listed]).toEqual([role, adult.name, child.name, adult.name, before[3]]);
    }
  });
});
