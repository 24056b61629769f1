import { defaultFieldResolver, execute, isNonNullType, parse } from 'graphql';
import { Supergraph } from '@apollo/federation-internals';
import { describe, expect, it } from 'vitest';
import { prepareOperation } from '../operations/prepare-operation.js';
import { randomNumbers, randomQuery } from '../testing/random-operation.js';
import { refusableFields, withoutFields } from '../testing/refused-schema.js';
import { composeTestSubgraphs } from '../testing/start-graph.js';
import { createTown } from '../testing/town.js';
import { assembleAnswer } from './assemble-answer.js';

const aliases = ['id', 'no', 'name', 'a', 'b', 'constructor', '__proto__'];
const literals = { ID: ['"1"', '"2"', '"9"'], Int: ['1', '3'], String: ['"km"', '"m"'] };
const OPERATIONS = 300;

const named = (path: { readonly prev: unknown; readonly key: string | number } | undefined): string =>
  path ? `${named(path.prev as Parameters<typeof named>[0])}.${path.key}` : '';

describe('random refusals', () => {
  it('are answered as graphql-js answers where every refused field is null', async () => {
    const random = randomNumbers(20260303);
    const { subgraphs } = createTown();
    const composed = composeTestSubgraphs(subgraphs.map((subgraph) => ({ ...subgraph, url: 'http://127.0.0.1:1/graphql' })));
    const full = Supergraph.build(composed).apiSchema().toGraphQLJSSchema();
    const candidates = refusableFields(full);
    let places = 0;
    for (let count = 0; count < OPERATIONS; count += 1) {
      const refused = new Set(candidates.filter(() => random() < 0.2));
      const { world } = createTown(random);
      const query = randomQuery({ schema: full, random, aliases, literals });
      const asked = parse(query);
      const variables = { yes: random() < 0.5, no: random() < 0.5 };
      const prepared = prepareOperation(asked, undefined, full, { key: 'some', schema: withoutFields(full, refused) });
      if (!('projection' in prepared)) continue;
      const { filtered } = prepared;
      const expectedPlaces: string[] = [];
      const expected = await execute({
        schema: full,
        document: asked,
        rootValue: world,
        variableValues: variables,
        fieldResolver: (source, args, context, info) => {
          if (!refused.has(info.fieldName) || isNonNullType(info.returnType)) return defaultFieldResolver(source, args, context, info);
          expectedPlaces.push(named(info.path));
          return null;
        },
      });
      const brought = prepared.remote ? (await execute({ schema: full, document: filtered.document, rootValue: world, variableValues: variables })).data : {};
      if (!brought) throw new Error('none of the roots of the town must be there');
      const { data, errors } = assembleAnswer({ client: prepared, variables, introspect: () => null }, brought, full);
      expect(JSON.stringify(data), query).toBe(JSON.stringify(expected.data));
      expect(errors.map(({ path }) => `.${(path ?? []).join('.')}`).sort(), query).toEqual(expectedPlaces.sort());
      places += expectedPlaces.length;
    }
    expect(places).toBeGreaterThan(OPERATIONS);
  });
});
