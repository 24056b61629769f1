import { Supergraph } from '@apollo/federation-internals';
import { roles } from '@civil/schema/access';
import { type GraphQLError, type GraphQLSchema, parse, print } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Projection } from '../projection/projections.js';
import { randomNumbers, randomQuery } from '../testing/random-operation.js';
import { refusableFields, withoutFields } from '../testing/refused-schema.js';
import { composeTestSubgraphs, TestGraph } from '../testing/start-graph.js';
import { createTown } from '../testing/town.js';
import { type Kinds, type PreparedOperation, prepareOperation } from './prepare-operation.js';

const aliases = ['id', 'no', 'name', 'a', 'b'];
const literals = { ID: ['"1"', '"2"'], Int: ['1', '3'], String: ['"km"', '"m"'] };
const OPERATIONS = 200;

const isPrepared = (prepared: PreparedOperation | readonly GraphQLError[]): prepared is PreparedOperation => 'projection' in prepared;

/** All that is told apart of what an operation comes to. */
const shapeOf = (prepared: PreparedOperation | readonly GraphQLError[]) =>
  isPrepared(prepared)
    ? {
        projection: prepared.projection.key, isTouched: prepared.isTouched, rest: print(prepared.filtered.document), denied: [...prepared.filtered.denied], touched: prepared.filtered.touched,
        fragments: [...prepared.fragments.keys()], remote: prepared.remote && { text: prepared.remote.text, variables: [...prepared.remote.variables], constants: prepared.remote.constants },
      }
    : prepared.map(({ message, extensions }) => ({ message, extensions }));

describe('an operation prepared for one projection after another', () => {
  const { subgraphs } = createTown();
  const full: GraphQLSchema = Supergraph.build(composeTestSubgraphs(subgraphs.map((subgraph) => ({ ...subgraph, url: 'http://127.0.0.1:1/graphql' })))).apiSchema().toGraphQLJSSchema();
  const random = randomNumbers(20261130);
  const candidates = refusableFields(full);
  const projections: readonly Projection[] = [0, 0.02, 0.05, 0.1, 0.3].flatMap((share) =>
    [1, 2].map((turn) => ({ key: `${share} ${turn}`, schema: withoutFields(full, new Set(candidates.filter(() => random() < share))) })));

  it('comes to what it comes to alone, and is shared where the filter leaves the same', () => {
    let shared = 0;
    let apart = 0;
    for (let count = 0; count < OPERATIONS; count += 1) {
      const asked = parse(randomQuery({ schema: full, random, aliases, literals }));
      const kinds: Kinds = [];
      for (const projection of projections) {
        const known = kinds.length;
        const prepared = prepareOperation(asked, undefined, full, projection, kinds);
        expect(shapeOf(prepared)).toEqual(shapeOf(prepareOperation(asked, undefined, full, projection)));
        if (!isPrepared(prepared)) continue;
        expect(prepared.projection).toBe(projection);
        if (kinds.length === known) shared += 1;
        else apart += 1;
        expect(kinds.filter(({ remote }) => remote && remote === prepared.remote).length).toBeLessThan(2);
      }
    }
    expect(shared).toBeGreaterThan(OPERATIONS);
    expect(apart).toBeGreaterThan(OPERATIONS);
  });

  it('keeps for each projection its own, by which introspection is answered', () => {
    const asked = parse('{ __type(name: "Query") { name } }');
    const [first, second] = projections;
    const kinds: Kinds = [];
    const prepared = [first, second].map((projection) => prepareOperation(asked, undefined, full, projection as Projection, kinds));
    expect(prepared.map((one) => isPrepared(one) && one.projection.key)).toEqual([first?.key, second?.key]);
  });
});

describe('trusted operations', () => {
  it('stay prepared for every role, however many there are', async () => {
    const texts = Array.from({ length: 200 }, (_, place) => [`t${place}.graphql`, `query T${place} { resident(id: "${place}") { name idNumber } }`] as const);
    const graph = await TestGraph.start({ trustedOperations: Object.fromEntries(texts) });
    try {
      await expect.poll(() => graph.gateway.supergraph.isWarm && graph.gateway.supergraph.current.operations.kept().operations, { timeout: 60_000 }).toBe(texts.length * roles.length);
    } finally {
      await graph.stop();
    }
  });
});
