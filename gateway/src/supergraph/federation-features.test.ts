import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FederationCase } from '../testing/federation-case.js';
import { town } from '../testing/town.js';

let run: FederationCase;
beforeAll(async () => {
  run = await FederationCase.start(town);
});
afterAll(() => run.stop());

describe('federation', () => {
  it.each([
    ['interfaces that are entities', '{ records { __typename no kind pages archived ... on Birth { weight summary(length: 9) } ... on Marriage { spouses { id income } } } }'],
    ['interface objects at a root', '{ latest { no pages } }'],
    ['interface objects whose type is asked', '{ latest { __typename no pages kind ... on Birth { weight holder { label } } } }'],
    ['interface objects reached from an entity', '{ person(id: "1") { files { record { no kind keeper { name income } ... on Marriage { parts { title owner { heirs } } } } } } }'],
    ['plain interfaces', '{ subjects { id name address { town } ... on Company { staff motto seat { zip } } ... on Person { income } } }'],
    ['unions in lists of lists', '{ grid { __typename ... on Person { id label mother { name } } ... on Company { tax staff } } }'],
    ['fragments of an interface on a union', '{ holders { ... on Subject { __typename name address { zip } } ... on Company { tax } ... on Person { scale } } }'],
    ['shared fields', '{ people { name address { zip town } label } }'],
    ['provided fields', '{ files { title owner { name income number } } }'],
    ['overridden fields', '{ holders { ... on Company { motto name } } }'],
    ['fields that are hidden but required', '{ holders { ... on Company { tax } } }'],
    ['several keys', '{ person(id: "2") { files { title owner { id files { title } } } income } }'],
    ['composite and nested keys', '{ holders { ... on Company { staff seat { town } } } subjects { ... on Company { staff } } }'],
    ['requirements with a nested selection', '{ people { label } }'],
    ['requirements inside lists', '{ people { heirs children { heirs label } } }'],
    ['requirements with arguments', '{ people { scale size(unit: "m") size: size(unit: "m") } }'],
    ['enums', 'query ($no: ID = "2") { record(no: $no) { kind } people { kind } }'],
    ['entities reached by a root of another subgraph', '{ richest { id name mother { label children { id } } files { record { no } } } }'],
    ['mutations followed by entities', 'mutation { rename(id: "1", name: "new") { name label income files { title } } close(no: "2") { __typename pages keeper { label } } again: rename(id: "3", name: "x") { label } }'],
    ['requirements under a condition that does not hold', 'query ($no: Boolean = false) { people { children { income ... on Person { label @include(if: $no) } } } }'],
    ['requirements below two conditions', 'query ($no: Boolean = false) { person(id: "3") { mother @skip(if: $no) { x: children { income heirs @include(if: false) } heirs } } }'],
    ['requirements of one of several types', '{ records { ... on Marriage { holder { label } } holder { heirs income } } }'],
    ['an interface object asked again by its type', '{ latest { ... on Marriage { __typename summary } ... on Birth { __typename summary } summary __typename } }'],
    ['selections of which nothing is left', '{ people { income @skip(if: true) } richest { ... on Person @include(if: false) { income } } }'],
    ['type names everywhere', '{ __typename people(first: 1) { __typename t: __typename address { __typename } files { __typename record { __typename } } } }'],
    ['variables of every kind', 'query ($first: Int!, $unit: String, $yes: Boolean!, $length: Int = 5) { people(first: $first) { size(unit: $unit) label @include(if: $yes) income @skip(if: $yes) } records { summary(length: $length) } }'],
  ])('serves %s', async (_feature, query) => {
    const { answered, expected } = await run.compare(query, { first: 2, unit: 'km', yes: true });
    expect(answered).toBe(expected);
    expect(expected).toContain('"errors":[]');
  });

  it('asks the subgraph that a field was moved to', async () => {
    run.graph.takeCalls();
    await run.compare('{ holders { ... on Company { motto } } }');
    const calls = [...run.graph.subgraphs].filter(([, { calls: received }]) => received.some(({ query }) => query.includes('motto')));
    expect(calls.map(([name]) => name)).toEqual(['finance']);
  });

  it('does not fetch what another subgraph provides', async () => {
    run.graph.takeCalls();
    await run.compare('{ files { owner { name } } }');
    expect(run.graph.takeCalls()).toHaveLength(1);
  });

  it('shows nobody what is hidden', async () => {
    expect((await run.graph.ask('{ holders { ... on Company { secret } } }')).errors[0]?.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
