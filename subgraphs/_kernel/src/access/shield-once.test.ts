import { findRole, type RoleCode, verdictOf } from '@civil/schema/access';
import { type Claims, viewerOf } from '@civil/schema/identity';
import { buildSchema, type GraphQLError, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import { allow, applyMiddleware, deny, rule, shield } from './shield.js';
import { shieldOnce } from './shield-once.js';
import type { Standing } from './standing.js';

/** A schema behind a shield that notes when it is asked. */
function shielded() {
  const asked: string[] = [];
  const noting = rule('noting', { cache: 'no_cache' })((_parent, _args, { viewer }: Standing) => {
    asked.push(JSON.stringify([viewer.projectionKey, viewer.claims]));
    return verdictOf(viewer.projectionKey === 'auditor' ? 'case' : 'none', {} as never, viewer.claims) === 'full';
  });
  const schema = shieldOnce(buildSchema('type Query { rows: [Row!]! } type Row { shown: Int hidden: Int forgotten: Int }'), (open) =>
    applyMiddleware(open, shield({ Query: { rows: allow }, Row: { shown: allow, hidden: noting } }, { fallbackRule: deny, allowExternalErrors: true })));
  const ask = async (query: string, role: RoleCode, claims: Partial<Claims> = {}) => {
    const viewer = viewerOf({ sub: 'u', kind: findRole(role)?.kind ?? 'anonymous', roles: [role], ...claims });
    const rows = [1, 2, 3].map((value) => ({ shown: value, hidden: value, forgotten: value }));
    const { data, errors = [] } = await graphql({ schema, source: query, rootValue: { rows }, contextValue: { viewer } });
    return { rows: data?.['rows'] as Record<string, unknown>[], errors: errors.map(({ path }: GraphQLError) => path?.join('.')) };
  };
  return { asked, ask };
}

const bound = { purpose: 'AUDIT', boundCase: { caseNo: 'c', residentIds: [] } };

describe('the shield', () => {
  it('is asked once for all values and all requests of one standing', async () => {
    const { asked, ask } = shielded();
    const { rows } = await ask('{ rows { hidden } }', 'auditor', bound);
    expect(rows.map(({ hidden }) => hidden)).toEqual([1, 2, 3]);
    const before = asked.length;
    await ask('{ rows { hidden } }', 'auditor', { ...bound, sub: 'another', boundCase: { caseNo: 'd', residentIds: ['r_1'] } });
    expect(asked.length).toBe(before);
  });

  it.each<[string, RoleCode, Partial<Claims>]>([
    ['another role', 'hotline', bound],
    ['no purpose', 'auditor', { boundCase: bound.boundCase }],
    ['no case', 'auditor', { purpose: bound.purpose }],
  ])('decides anew for %s', async (_what, role, claims) => {
    const { ask } = shielded();
    await ask('{ rows { hidden } }', 'auditor', bound);
    for (const _again of [1, 2]) {
      const { rows, errors } = await ask('{ rows { hidden } }', role, claims);
      expect(rows.map(({ hidden }) => hidden)).toEqual([null, null, null]);
      expect(errors).toEqual(['rows.0.hidden', 'rows.1.hidden', 'rows.2.hidden']);
    }
    expect((await ask('{ rows { hidden } }', 'auditor', bound)).errors).toEqual([]);
  });

  it('denies a field that no rule was made for, however often it is asked', async () => {
    const { ask } = shielded();
    for (const _again of [1, 2]) expect((await ask('{ rows { forgotten } }', 'auditor', bound)).rows).toEqual([{ forgotten: null }, { forgotten: null }, { forgotten: null }]);
  });

  it('is told nothing of who asks but their standing', async () => {
    const { asked, ask } = shielded();
    await ask('{ rows { hidden } }', 'auditor', { ...bound, unit: '62010200-MZJ' });
    expect([...new Set(asked)]).toEqual(['["auditor",{"purpose":"AUDIT","boundCase":true}]']);
  });

  it('stands before every field, or the schema is not built', () => {
    const schema = buildSchema('type Query { rows: Int }');
    expect(() => shieldOnce(schema, (open) => open)).toThrow('Query.rows is not behind the shield');
  });
});
