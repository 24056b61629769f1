import { readFileSync } from 'node:fs';
import { labelsOfSupergraph, projectDocument, roles, scopesOfRole } from '@civil/schema/access';
import { buildASTSchema, buildSchema, isInputType, lexicographicSortSchema, parse, printSchema, validate, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { partOfSchema } from './part-of-schema.js';

const committed = (name: string): string => readFileSync(new URL(`../../../schema/${name}`, import.meta.url), 'utf8');
const whole = buildSchema(committed('api.graphql'));
const api = parse(printSchema(whole), { noLocation: true });
const labels = labelsOfSupergraph(parse(committed('supergraph.graphql'), { noLocation: true }));

describe('the part of the schema for a role', () => {
  it('has no field that nobody wrote', () => {
    const part = partOfSchema(whole, projectDocument(api, labels, new Set(scopesOfRole('anon'))));
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty']) expect(validate(part, parse(`{ ${name} }`)).map(({ message }) => message)).toEqual([`Cannot query field "${name}" on type "Query".`]);
  });

  it.each(roles.map(({ code }) => code))('of %s is the schema that its document builds', (code) => {
    const document = projectDocument(api, labels, new Set(scopesOfRole(code)));
    const part = partOfSchema(whole, document);
    expect(validateSchema(part)).toEqual([]);
    expect(printSchema(lexicographicSortSchema(part)) === printSchema(lexicographicSortSchema(buildASTSchema(document)))).toBe(true);
    const names = Object.keys(buildASTSchema(document).getTypeMap()).sort();
    expect(Object.keys(part.getTypeMap()).sort()).toEqual(names);
    for (const type of Object.values(part.getTypeMap())) if (isInputType(type)) expect(type).toBe(whole.getType(type.name));
  });

  it('leads to nothing of the whole that is not in it', () => {
    const [least] = roles.map(({ code }) => partOfSchema(whole, projectDocument(api, labels, new Set(scopesOfRole(code))))).toSorted((a, b) => Object.keys(a.getTypeMap()).length - Object.keys(b.getTypeMap()).length);
    const map = least?.getTypeMap() ?? {};
    for (const type of Object.values(map)) {
      if (!('getFields' in type)) continue;
      expect(Object.getPrototypeOf(type.getFields())).toBeNull();
      for (const field of Object.values(type.getFields())) {
        let inner = field.type as unknown as { ofType?: unknown; name?: string };
        while (inner.ofType) inner = inner.ofType as typeof inner;
        expect(inner).toBe(map[inner.name ?? '']);
      }
    }
  });
});
