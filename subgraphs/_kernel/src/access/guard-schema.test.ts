import { type AccessInput, accessDirectiveSdl, completeLabel, findRole, printAccess, type RoleCode, rightOn, roles, scopesOfRole, verdictOf } from '@civil/schema/access';
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
