import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestGraph, type Told } from '../testing/start-graph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.start();
});
afterAll(() => graph.stop());
beforeEach(() => {
  graph.takeCalls();
});

const refusedPaths = ({ errors }: Told): string[] => errors.map(({ path, extensions }) => `${extensions['code']} ${path?.join('.')}`);
const forbidden = (...paths: string[]): string[] => paths.map((path) => `FORBIDDEN_FIELD ${path}`);

describe('filter by projection', () => {
  it('answers a public field to anybody', async () => {
    const told = await graph.ask('{ standard division(code: "62") { fullName } }');
    expect(told.data).toEqual({ standard: 700, division: { fullName: 'division-62' } });
    expect(told.errors).toEqual([]);
  });

  it('answers null and one error at each refused place', async () => {
    const told = await graph.ask('{ resident(id: "1") { id name idNumber monthlyAmount } }', { as: 'clerk' });
    expect(told.data).toEqual({ resident: { id: '1', name: 'name-1', idNumber: null, monthlyAmount: null } });
    expect(told.errors).toMatchObject([
      {
        path: ['resident', 'idNumber'],
        message: 'This role may not see this field',
        extensions: { code: 'FORBIDDEN_FIELD', field: 'Resident.idNumber' },
      },
      { path: ['resident', 'monthlyAmount'], extensions: { code: 'FORBIDDEN_FIELD', field: 'Resident.monthlyAmount' } },
    ]);
  });

  it('never asks a subgraph for what it refuses', async () => {
    await graph.ask('{ resident(id: "1") { name idNumber monthlyAmount } }', { as: 'clerk' });
    const calls = graph.takeCalls();
    expect(calls).toHaveLength(1);
    expect(calls[0]?.query).not.toMatch(/idNumber|monthlyAmount/);
  });

  it('keeps the order in which the fields were asked', async () => {
    const told = await graph.ask('{ b: standard resident(id: "1") { phone division { code } idNumber name } a: secrets }', { as: 'clerk' });
    expect(told.text).toContain('"data":{"b":700,"resident":{"phone":null,"division":{"code":"620102"},"idNumber":null,"name":"name-1"},"a":null}');
  });

  it('holds for aliases and for a key asked twice', async () => {
    const told = await graph.ask(
      `{
      one: resident(id: "1") { n: name secret: idNumber secret: idNumber }
      one: resident(id: "1") { n: name phone }
    }`,
      { as: 'clerk' },
    );
    expect(told.data).toEqual({ one: { n: 'name-1', secret: null, phone: null } });
    expect(refusedPaths(told)).toEqual(forbidden('one.secret', 'one.phone'));
  });

  it('holds beside aliases that are names of keys', async () => {
    const told = await graph.ask('{ id: resident(id: "1") { id: name code: idNumber division { code: fullName } payments { id: month } } }', { as: 'clerk' });
    expect(told.data).toEqual({
      id: { id: 'name-1', code: null, division: { code: 'division-620102' }, payments: [{ id: '2025-01' }, { id: '2025-02' }] },
    });
    expect(refusedPaths(told)).toEqual(forbidden('id.code'));
  });

  it('holds in named and inline fragments', async () => {
    const told = await graph.ask(
      `
      query { resident(id: "1") { ...Person ...Money ... on Resident { phone } ... { idNumber } } }
      fragment Person on Resident { name idNumber }
      fragment Money on Resident { monthlyAmount payments(from: 1) { ...Pay } }
      fragment Pay on Payment { month account }
    `,
      { as: 'clerk' },
    );
    expect(told.data).toEqual({
      resident: {
        name: 'name-1',
        idNumber: null,
        monthlyAmount: null,
        phone: null,
        payments: [
          { month: '2025-01', account: null },
          { month: '2025-02', account: null },
        ],
      },
    });
    expect(refusedPaths(told)).toEqual(
      forbidden('resident.idNumber', 'resident.monthlyAmount', 'resident.payments.0.account', 'resident.payments.1.account', 'resident.phone'),
    );
  });

  it('names the indices of nested lists and leaves absent objects alone', async () => {
    const told = await graph.ask('{ residents(first: 2) { friends { idNumber } } }', { as: 'clerk' });
    const friends = [[{ idNumber: null }, null], [{ idNumber: null }]];
    expect(told.data).toEqual({ residents: [{ friends }, { friends }] });
    expect(refusedPaths(told)).toEqual(
      forbidden(
        'residents.0.friends.0.0.idNumber',
        'residents.0.friends.1.0.idNumber',
        'residents.1.friends.0.0.idNumber',
        'residents.1.friends.1.0.idNumber',
      ),
    );
  });

  it('refuses nothing below an object that is not there', async () => {
    const told = await graph.ask('{ resident(id: "none") { idNumber } }', { as: 'clerk' });
    expect(told.data).toEqual({ resident: null });
    expect(told.errors).toEqual([]);
  });

  it('answers nulls without any call where everything is refused', async () => {
    const told = await graph.ask('query Q($name: String) { secrets(name: $name) again: secrets __typename }', {
      as: 'clerk',
      variables: { name: 'x' },
    });
    expect(told.data).toEqual({ secrets: null, again: null, __typename: 'Query' });
    expect(refusedPaths(told)).toEqual(forbidden('secrets', 'again'));
    expect(graph.takeCalls()).toEqual([]);
  });

  it('does not return the placeholder of an emptied selection', async () => {
    const told = await graph.ask('{ resident(id: "1") { idNumber } }', { as: 'clerk' });
    expect(told.data).toEqual({ resident: { idNumber: null } });
  });

  it('does not run a refused mutation', async () => {
    const told = await graph.ask('mutation { erase(id: "1") rename(id: "1", name: "new") { name idNumber } }', { as: 'clerk' });
    expect(told.data).toEqual({ erase: null, rename: { name: 'new', idNumber: null } });
    expect(graph.takeCalls().map(({ query }) => query)).toEqual([expect.not.stringContaining('erase')]);
  });

  it('tells at most a hundred errors per selection and their number in the last', async () => {
    const told = await graph.ask('{ residents(first: 130) { idNumber phone } }', { as: 'clerk' });
    const ofIdNumber = told.errors.filter(({ extensions }) => extensions['field'] === 'Resident.idNumber');
    expect(ofIdNumber).toHaveLength(100);
    expect(ofIdNumber.at(-1)?.extensions).toMatchObject({ occurrences: 130 });
    expect(ofIdNumber.at(-2)?.extensions).not.toHaveProperty('occurrences');
    expect(told.errors).toHaveLength(200);
  });

  it('blanks the parent of a refused field that promises a value', async () => {
    const told = await graph.ask('{ promised { kept hidden } promises { kept hidden } }', { as: 'clerk' });
    expect(told.data).toEqual({ promised: null, promises: [null] });
    expect(refusedPaths(told)).toEqual(forbidden('promised.hidden', 'promises.0.hidden'));
  });
});

describe('directives and variables around refused fields', () => {
  const query = 'query Q($with: Boolean = true, $id: ID!) { resident(id: $id) { name idNumber @include(if: $with) ... @skip(if: $with) { phone } } }';

  it('follows the default of a variable that only a refused field used', async () => {
    const told = await graph.ask(query, { as: 'clerk', variables: { id: '1' } });
    expect(told.data).toEqual({ resident: { name: 'name-1', idNumber: null } });
  });

  it('follows the value of a variable that only refused fields used', async () => {
    const told = await graph.ask(query, { as: 'clerk', variables: { id: '1', with: false } });
    expect(told.data).toEqual({ resident: { name: 'name-1', phone: null } });
    expect(Object.values(graph.takeCalls()[0]?.variables ?? {})).toEqual(['1']);
  });

  it('refuses a variable of the wrong type without repeating it', async () => {
    const told = await graph.ask('query Q($level: Level) { residents(filter: {level: $level}) { name } }', {
      as: 'clerk',
      variables: { level: '62010219900101123X' },
    });
    expect(told.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument: 'level' } }]);
    expect(told.text).not.toContain('62010219900101123X');
    expect(told.data).toBeUndefined();
  });

  it('still refuses a variable and a fragment that nobody used', async () => {
    const told = await graph.ask('query Q($unused: Int) { standard } fragment F on Query { standard secrets }', { as: 'clerk' });
    expect(told.errors.map(({ extensions }) => extensions['code'])).toEqual(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_VALIDATION_FAILED']);
  });

  it('drops fragments that only refused fields used', async () => {
    const told = await graph.ask('{ standard resident(id: "1") { monthlyAmount ...S } } fragment S on Resident { idNumber phone }', { as: 'clerk' });
    expect(told.data).toEqual({ standard: 700, resident: { monthlyAmount: null, idNumber: null, phone: null } });
  });
});

describe('interfaces and unions', () => {
  it('decide an interface field by the strictest possible type', async () => {
    const asOrganizations = await graph.ask('{ named { id name } }', { as: 'registrarOfOrganizations' });
    expect(asOrganizations.data).toEqual({ named: [{ id: '2', name: null }, null, { id: 'o1', name: null }] });
    expect(refusedPaths(asOrganizations)).toEqual(forbidden('named.0.name', 'named.2.name'));
    const asClerk = await graph.ask('{ named { id name } }', { as: 'clerk' });
    expect(asClerk.data).toEqual({ named: [{ id: '2', name: 'name-2' }, null, { id: 'o1', name: 'org-1' }] });
  });

  it('decide a conditioned field by its own type', async () => {
    const told = await graph.ask('{ named { id ... on Organization { name operator } ... on Resident { name } } }', {
      as: 'registrarOfOrganizations',
    });
    expect(told.data).toEqual({ named: [{ id: '2', name: null }, null, { id: 'o1', name: 'org-1', operator: 'operator-1' }] });
    expect(refusedPaths(told)).toEqual(forbidden('named.0.name'));
  });

  it('give the value where one of two equal keys is allowed', async () => {
    const told = await graph.ask('{ named { ...N ... on Organization { name } } } fragment N on Named { name }', { as: 'registrarOfOrganizations' });
    expect(told.data).toEqual({ named: [{ name: null }, null, { name: 'org-1' }] });
  });

  it('refuse the fields of a type that is hidden altogether', async () => {
    const told = await graph.ask('{ search { __typename ... on Resident { name idNumber } ... on Sealed { record } } }', { as: 'clerk' });
    expect(told.data).toEqual({
      search: [{ __typename: 'Resident', name: 'name-1', idNumber: null }, { __typename: 'Organization' }, { __typename: 'Sealed', record: null }],
    });
    expect(refusedPaths(told)).toEqual(forbidden('search.0.idNumber', 'search.2.record'));
  });

  it('hide a union of hidden types altogether', async () => {
    const told = await graph.ask('{ closed { ... on Sealed { record } } }', { as: 'clerk' });
    expect(told.data).toEqual({ closed: null });
    expect(refusedPaths(told)).toEqual(forbidden('closed'));
    expect((await graph.ask('{ closed { ... on Sealed { record } } }', { as: 'developer' })).data).toEqual({ closed: { record: 'sealed-1' } });
  });

  it('return no type name that was not asked for', async () => {
    const told = await graph.ask('{ search { ... on Resident { idNumber } } }', { as: 'clerk' });
    expect(told.data).toEqual({ search: [{ idNumber: null }, {}, {}] });
  });

  it('do not let a client choose a type name', async () => {
    const told = await graph.ask('{ search { ... on Organization { __typename: operator } } }', { as: 'developer' });
    expect(told.errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });
});
