import { operationFromDocument, Supergraph } from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { parse, Token } from 'graphql';
import { describe, expect, it } from 'vitest';
import { placeNames, platform, socialAssistance } from '../testing/civil-graph.js';
import { composeTestSubgraphs } from '../testing/start-graph.js';
import { forgetSource } from './forget-source.js';
import { soften } from './soften.js';

const { sdl } = soften(composeTestSubgraphs([platform, placeNames, socialAssistance].map((subgraph) => ({ ...subgraph, url: 'http://127.0.0.1:1/graphql' }))));
const newPlanner = (): QueryPlanner => new QueryPlanner(Supergraph.build(sdl));

/** Whether anything that hangs on an object came out of a text: tokens hang together from the first of it to the last. */
function holdsTokens(root: object): boolean {
  const seen = new Set<object>([root]);
  for (const one of seen) {
    if (one instanceof Token) return true;
    const parts = one instanceof Map ? [...one.keys(), ...one.values()] : one instanceof Set ? [...one] : Reflect.ownKeys(one).map((key) => Object.getOwnPropertyDescriptor(one, key)?.value as unknown);
    for (const part of parts) if (typeof part === 'object' && part !== null) seen.add(part);
  }
  return false;
}

describe('forgetSource', () => {
  it('leaves nothing of the text in a planner, and every plan as it was', () => {
    const [whole, lean] = [newPlanner(), newPlanner()];
    expect(holdsTokens(whole)).toBe(true);
    forgetSource(lean);
    expect(holdsTokens(lean)).toBe(false);
    const planOf = (planner: QueryPlanner, text: string): unknown =>
      planner.buildQueryPlan(operationFromDocument(planner.supergraph.apiSchema(), parse(text, { noLocation: true })));
    for (const text of ['{ residents(first: 2) { id name __typename } search { __typename ... on Resident { name } } }', 'mutation { rename(id: "1", name: "a") { name } }', '{ named { name } }']) {
      expect(planOf(lean, text)).toEqual(planOf(whole, text));
    }
    expect(holdsTokens(lean)).toBe(false);
  });
});
