import { createHash } from 'node:crypto';
import { type RoleCode, roles } from '@civil/schema/access';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { interfaceOf, labelled, labelledDomains, labelledSubgraphs, type LabelledType, mayAsk, rootOf, sendAs } from '../testing/labelled-graph.js';
import { TestGraph, type Told } from '../testing/start-graph.js';

declare module 'vitest' {
  interface TaskMeta {
    /** Read by the reporter of the access suite. */
    access?: { readonly zh: string; readonly en: string; readonly cases: number; readonly differences: number };
  }
  interface ProvidedContext {
    accessSuite: 'sample' | 'whole';
  }
}

const allCodes = roles.map(({ code }) => code);
const SAMPLE = 4;
let turn = 0;
/** Roles that a test asks as: all of them in the whole suite, else every fourth, in the next test the next. */
let codes: readonly RoleCode[] = allCodes;
const TRUSTED = `query Everything { all { ${labelled.map(({ open, own }) => `... on ${open} { ${own} note }`).join(' ')} } }`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await TestGraph.start({ maxBatch: 4, trustedOperations: { 'everything.graphql': TRUSTED }, limits: { maxFields: 5000, maxAliases: 1000, maxTokens: 50_000 } }, labelledSubgraphs);
});
afterAll(() => graph.stop());
beforeEach(() => {
  graph.takeCalls();
  turn += 1;
  codes = inject('accessSuite') === 'whole' ? allCodes : allCodes.filter((_, place) => (place + turn) % SAMPLE === 0);
});

type Expected = { data: Record<string, unknown>; refused: string[] };

/** Sets a value where the matrix lets the role ask, else null and its path among the refused. */
function put(expected: Expected, into: Record<string, unknown>, role: RoleCode, { label }: Pick<LabelledType, 'label'>, path: string, value: string): void {
  const key = path.slice(path.lastIndexOf('.') + 1);
  into[key] = mayAsk(role, label) ? value : null;
  if (!mayAsk(role, label)) expected.refused.push(path);
}

const list = (name: string, fill: (into: Record<string, unknown>, type: LabelledType, path: string, expected: Expected) => void, types = labelled): Expected => {
  const expected: Expected = { data: {}, refused: [] };
  expected.data[name] = types.map((type, place) => {
    const into: Record<string, unknown> = {};
    fill(into, type, `${name}.${place}`, expected);
    return into;
  });
  return expected;
};

/** Every guarded field of the open types under these keys. */
const everything = (name: string, role: RoleCode, keys: (type: LabelledType) => readonly [key: string, of: 'own' | 'note'][]): Expected =>
  list(name, (into, type, path, expected) => {
    for (const [key, of] of keys(type)) put(expected, into, role, type, `${path}.${key}`, of === 'own' ? `value of ${type.own}` : `note of ${type.own}`);
  });

const spread = (make: (type: LabelledType) => string): string => labelled.map((type) => `... on ${type.open} { ${make(type)} }`).join(' ');
const refusedOf = ({ errors }: Told): string[] => errors.map(({ path, extensions }) => `${extensions['code'] === 'FORBIDDEN_FIELD' ? '' : String(extensions['code'])}${path?.join('.')}`);

/** What subgraphs were asked for that the role may not ask for. */
function overAsked(role: RoleCode): string[] {
  const text = graph.takeCalls().map(({ query }) => query).join('\n');
  return labelled.flatMap(({ label, own }) => (!mayAsk(role, label) && new RegExp(`\\b${own}\\b`).test(text) ? [own] : []));
}

/** Of the values of one selection the first hundred that are refused are told, and how many there were. */
const TOLD_OF_ONE_SELECTION = 100;
function toldOf(refused: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return refused.filter((path) => {
    const selection = path.replaceAll(/\.\d+\b/g, '.*');
    const count = (counts.get(selection) ?? 0) + 1;
    counts.set(selection, count);
    return count <= TOLD_OF_ONE_SELECTION;
  });
}

const expectTold = (role: RoleCode, told: Told, expected: Expected): void => {
  expect([role, told.data]).toEqual([role, expected.data]);
  expect([role, refusedOf(told).sort()]).toEqual([role, toldOf(expected.refused).sort()]);
};

interface ShapeCase {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly expected: (role: RoleCode) => Expected;
}

const own = ({ own: name }: LabelledType): readonly [string, 'own'][] => [[name, 'own']];

const cases: Record<string, ShapeCase> = {
  'a union, by inline fragments': { query: `{ all { ${spread(({ own: name }) => name)} } }`, expected: (role) => everything('all', role, own) },
  'a union of types that may be hidden whole': {
    query: `{ sealed { ${labelled.map(({ sealed, own: name }) => `... on ${sealed} { ${name} }`).join(' ')} } }`,
    expected: (role) => {
      if (!labelled.some(({ label }) => mayAsk(role, label))) return { data: { sealed: null }, refused: ['sealed'] };
      return list('sealed', (into, type, path, expected) => put(expected, into, role, type, `${path}.${type.own}`, `value of ${type.own}`));
    },
  },
  aliases: { query: `{ a: all { ${spread(({ own: name }) => `x: ${name} y: ${name}`)} } }`, expected: (role) => everything('a', role, () => [['x', 'own'], ['y', 'own']]) },
  'an alias that bears the name of a public field': { query: `{ all { ${spread(({ own: name }) => `id: ${name}`)} } }`, expected: (role) => everything('all', role, () => [['id', 'own']]) },
  'named fragments within named fragments': {
    query: `{ ...R } fragment R on Query { all { ${labelled.map(({ open }) => `...On${open}`).join(' ')} } } ${labelled.map(({ open, own: name }) => `fragment On${open} on ${open} { ${name} ...Note${open} } fragment Note${open} on ${open} { note }`).join(' ')}`,
    expected: (role) => everything('all', role, ({ own: name }) => [[name, 'own'], ['note', 'note']]),
  },
  'the same key asked in two places': {
    query: `{ all { ${spread(({ own: name }) => name)} } ... on Query { all { ${spread(({ own: name }) => `${name} note`)} } } }`,
    expected: (role) => everything('all', role, ({ own: name }) => [[name, 'own'], ['note', 'note']]),
  },
  'a nested object': {
    query: `{ all { ${spread(({ own: name }) => `inner { inner { ${name} } ${name} }`)} } }`,
    expected: (role) => list('all', (into, type, path, expected) => {
      const inner: Record<string, unknown> = { inner: null };
      into['inner'] = inner;
      put(expected, inner, role, type, `${path}.inner.${type.own}`, `value of ${type.own}`);
    }),
  },
  'fields that are included': {
    query: `query ($on: Boolean!) { all { ${spread(({ own: name }) => `${name} @include(if: $on)`)} } }`, variables: { on: true }, expected: (role) => everything('all', role, own),
  },
  'fields that are not included': { query: `query ($on: Boolean!) { all { __typename ${spread(({ own: name }) => `${name} @include(if: $on)`)} } }`, variables: { on: false }, expected: () => list('all', (into, { open }) => { into['__typename'] = open; }) },
  'fields that are skipped by default': { query: `query ($off: Boolean = true) { all { __typename ${spread(({ own: name }) => `${name} @skip(if: $off)`)} } }`, expected: () => list('all', (into, { open }) => { into['__typename'] = open; }) },
  'fragments that are not skipped': {
    query: `query ($off: Boolean!) { all { ${labelled.map(({ open, own: name }) => `... on ${open} @skip(if: $off) { ${name} }`).join(' ')} } }`, variables: { off: false }, expected: (role) => everything('all', role, own),
  },
  'a field included by one fragment and left out by another': {
    query: `query ($on: Boolean!, $off: Boolean!) { all { ${spread(({ own: name }) => `${name} @include(if: $on) ... @include(if: $off) { ${name} }`)} } }`, variables: { on: true, off: false }, expected: (role) => everything('all', role, own),
  },
  'fields of an entity in two subgraphs': {
    query: `{ person { ${labelled.map(({ own: name }) => name).join(' ')} } }`,
    expected: (role) => {
      const expected: Expected = { data: { person: {} }, refused: [] };
      for (const type of labelled) put(expected, expected.data['person'] as Record<string, unknown>, role, type, `person.${type.own}`, `value of ${type.own}`);
      return expected;
    },
  },
};

describe.each(Object.entries(cases))('%s', (_shape, { query, variables, expected }) => {
  it('brings every role what the matrix lets it ask for, and asks no subgraph for more', async ({ task }) => {
    for (const role of codes) {
      expectTold(role, await sendAs(graph, role, { query, ...(variables ? { variables } : {}) }), expected(role));
      expect([role, overAsked(role)]).toEqual([role, []]);
    }
    task.meta.access = { zh: '接口与联合类型(网关)', en: 'interfaces and unions at the gateway', cases: codes.length * labelled.length, differences: 0 };
  });
});

describe.each(labelledDomains)('the interface of %s', (domain) => {
  const root = rootOf(domain);
  const types = labelled.filter(({ label }) => label.domain === domain);
  const ofInterface = (role: RoleCode): boolean => types.every(({ label }) => mayAsk(role, label));

  it('opens a field by the strictest of its types', async ({ task }) => {
    for (const role of codes) {
      const expected: Expected = { data: {}, refused: [] };
      expected.data[root] = types.map(({ open, own: name }, place) => {
        if (!ofInterface(role)) expected.refused.push(`${root}.${place}.note`);
        return { id: open, note: ofInterface(role) ? `note of ${name}` : null };
      });
      expectTold(role, await sendAs(graph, role, { query: `{ ${root} { id note } }` }), expected);
      expectTold(role, await sendAs(graph, role, { query: `{ ${root} { ...N } } fragment N on ${interfaceOf(domain)} { id note }` }), expected);
    }
    task.meta.access = { zh: '接口与联合类型(网关)', en: 'interfaces and unions at the gateway', cases: 2 * codes.length * types.length, differences: 0 };
  });

  it('opens a field that is asked of one type by that type alone', async ({ task }) => {
    for (const role of codes) {
      const expected = list(root, (into, type, path, sum) => { into['id'] = type.open; put(sum, into, role, type, `${path}.note`, `note of ${type.own}`); }, types);
      expectTold(role, await sendAs(graph, role, { query: `{ ${root} { id ${types.map(({ open }) => `... on ${open} { note }`).join(' ')} } }` }), expected);
    }
    task.meta.access = { zh: '接口与联合类型(网关)', en: 'interfaces and unions at the gateway', cases: codes.length * types.length, differences: 0 };
  });
});

describe('a field that is worked out of one that is hidden', () => {
  it('is shown by its own label, and what it is worked out of is not', async () => {
    for (const role of codes) {
      const told = await sendAs(graph, role, { query: `{ person { id ${labelled.map(({ own: name }) => `derived${name} ${name}`).join(' ')} } }` });
      const person = told.data?.['person'] as Record<string, unknown>;
      for (const { label, own: name } of labelled) {
        const mayDerive = mayAsk(role, { ...label, class: 'INTERNAL', facet: 'NONE', mask: 'NONE' });
        expect([role, name, person[name]]).toEqual([role, name, mayAsk(role, label) ? `value of ${name}` : null]);
        expect([role, name, person[`derived${name}`]]).toEqual([role, name, mayDerive ? `derived of ${name}` : null]);
      }
    }
  });
});

describe('ways of sending', () => {
  const everyOwn = (role: RoleCode): Expected => everything('all', role, ({ own: name }) => [[name, 'own'], ['note', 'note']]);

  it('a digest that another role registered brings what the matrix lets this one ask for', async () => {
    const query = `{ all { ${spread(({ own: name }) => `${name} note`)} } }`;
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } };
    expect((await sendAs(graph, 'anon', { extensions })).errors[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await sendAs(graph, 'developer', { query, extensions })).status).toBe(200);
    for (const role of codes) expectTold(role, await sendAs(graph, role, { extensions }), everyOwn(role));
  });

  it('a trusted document is filtered as any other', async () => {
    for (const role of codes) expectTold(role, await sendAs(graph, role, { documentId: 'Everything' }), everyOwn(role));
  });

  it('each operation of a batch is filtered', async () => {
    const query = `{ all { ${spread(({ own: name }) => `${name} note`)} } }`;
    for (const role of codes) {
      const { text } = await sendAs(graph, role, [{ query }, { query: '{ __typename }' }, { query }]);
      const [first, second, third] = JSON.parse(text) as Told[];
      expect(second?.data).toEqual({ __typename: 'Query' });
      for (const told of [first, third]) expectTold(role, told as Told, everyOwn(role));
    }
  });

  it('an address is filtered', async () => {
    const query = `{ all { ${spread(({ own: name }) => name)} } }`;
    for (const role of codes) expectTold(role, await sendAs(graph, role, undefined, {}, { method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}` }), everything('all', role, own));
  });
});

describe('introspection', () => {
  it('shows every role the fields that it may ask for and no other', async ({ task }) => {
    for (const role of codes) {
      const { data } = await sendAs(graph, role, { query: '{ __schema { types { name fields { name } } } }' });
      const described = data?.['__schema'] as { types: { name: string; fields: { name: string }[] | null }[] } | undefined;
      const types = new Map((described?.types ?? []).map((type) => [type.name, type]));
      for (const { label, open, sealed, own: name } of labelled) {
        const may = mayAsk(role, label);
        expect([role, open, types.get(open)?.fields?.map((field) => field.name).sort()]).toEqual([role, open, (may ? ['id', 'inner', 'note', name] : ['id', 'inner']).sort()]);
        expect([role, sealed, types.has(sealed)]).toEqual([role, sealed, may]);
      }
      for (const domain of labelledDomains) {
        const every = labelled.filter(({ label }) => label.domain === domain).every(({ label }) => mayAsk(role, label));
        expect([role, domain, types.get(interfaceOf(domain))?.fields?.map((field) => field.name)]).toEqual([role, domain, every ? ['id', 'note'] : ['id']]);
      }
    }
    task.meta.access = { zh: '内省', en: 'introspection', cases: codes.length * labelled.length * 2, differences: 0 };
  });

  it('is silent about hidden names in what it says of mistakes', async () => {
    for (const role of codes) {
      const { text } = await sendAs(graph, role, { query: `{ person { ${labelled.map(({ own: name }) => `${name}x`).join(' ')} } }` });
      for (const { label, own: name } of labelled) if (!mayAsk(role, label)) expect([role, name, new RegExp(`\\b${name}\\b`).test(text)]).toEqual([role, name, false]);
    }
  });
});

const inFragments = `{ ...R } fragment R on Query { all { ...A } } fragment A on Any { ${spread(({ own: name }) => name)} }`;

describe.each([['inline fragments', `{ all { ${spread(({ own: name }) => name)} } }`], ['named fragments', inFragments]])('modes, with %s', (_form, query) => {
  it('reject refuses the whole where filter refuses a part', async () => {
    for (const role of codes) {
      const filtered = await sendAs(graph, role, { query });
      graph.takeCalls();
      const rejected = await sendAs(graph, role, { query }, { 'x-access-mode': 'reject' });
      const denied = labelled.filter(({ label }) => !mayAsk(role, label));
      for (const { open, own: name } of denied) expect([role, rejected.errors.some(({ extensions }) => extensions['field'] === `${open}.${name}` && extensions['code'] === 'FORBIDDEN_FIELD')]).toEqual([role, true]);
      if (filtered.errors.length > 0) expect([role, rejected.data, graph.takeCalls()]).toEqual([role, undefined, []]);
    }
  });

  it('dry-run reports as refused what filter refuses, and asks nobody', async () => {
    for (const role of codes) {
      const told = await sendAs(graph, role, { query }, { 'x-access-mode': 'dry-run' });
      const { fields } = (JSON.parse(told.text) as { extensions: { access: { fields: { field: string; verdict: string; code?: string }[] } } }).extensions.access;
      expect([role, told.data, graph.takeCalls()]).toEqual([role, null, []]);
      for (const { label, open, own: name } of labelled) {
        if (mayAsk(role, label)) continue;
        expect([role, fields.find(({ field }) => field === `${open}.${name}`)?.verdict]).toEqual([role, 'REFUSED']);
      }
    }
  });
});
