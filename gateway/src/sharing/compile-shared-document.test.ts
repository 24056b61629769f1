import { readdirSync, readFileSync } from 'node:fs';
import { type DataResource, dataResources } from '@civil/schema/sharing';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileCheckDocument } from './compile-check-document.js';
import { compileSharedDocument, coordinatesOf } from './compile-shared-document.js';
import { writeLines } from './write-lines.js';

const schema = buildSchema(`
  type Query { sharedTekun(after: String, first: Int): Changes }
  type Changes { changes: [Change!] cursor: String hasMore: Boolean }
  type Change { id: ID at: String subjectToken: String record: Grant }
  type Grant { certNo: String person: Person members: [Person] program: Program months: [Month] }
  type Person { name: Masked idNumber: Masked level: Int }
  type Masked { value: String }
  type Month { from: String to: String }
  enum Program { DIBAO TEKUN }
`);
const base = dataResources.find(({ id }) => id === 'R02');
if (!base) throw new Error('R02 is gone');
const item = (name: string) => ({ name, zh: name, type: 'TEXT', class: 'PERSONAL' }) as const;
const resource = { ...base, items: ['subjectToken', 'certNo', 'name', 'memberNumbers', 'program', 'months'].map(item) };
const documentOf = (record: string, change = 'id at subjectToken', page = 'cursor hasMore') =>
  `query Tekun($after: String, $first: Int) { sharedTekun(after: $after, first: $first) { ${page} changes { ${change} ${record} } } }`;
const whole = documentOf('record { certNo program person { name { value } } members { memberNumbers: idNumber { value } } months { from to } }');
const compile = (text = whole) => compileSharedDocument(text, schema, resource);

describe('a shared document', () => {
  it('is read as the items of its resource, each with the fields that it needs', () => {
    const document = compile();
    expect([...document.items].map(([name, { coordinates }]) => [name, coordinates])).toEqual([
      ['subjectToken', ['Change.subjectToken']], ['certNo', ['Grant.certNo']], ['name', ['Grant.person', 'Person.name', 'Masked.value']],
      ['memberNumbers', ['Grant.members', 'Person.idNumber', 'Masked.value']], ['program', ['Grant.program']], ['months', ['Grant.months', 'Month.from', 'Month.to']],
    ]);
    expect([...document.items].map(([, { type }]) => String(type))).toEqual(['String', 'String', 'String', '[String]', 'Program', '[Month]']);
    expect(coordinatesOf(document, ['certNo'])).toEqual(['Query.sharedTekun', 'Changes.cursor', 'Changes.hasMore', 'Changes.changes', 'Change.id', 'Change.at', 'Change.record', 'Grant.certNo']);
  });

  it('writes an object of one leaf as its value, and of several as itself', () => {
    const change = { id: 'x', at: null, subjectToken: 't', record: { certNo: null, program: 'TEKUN', person: { name: { value: '甲' } }, members: [{ memberNumbers: { value: '1' } }, null, { memberNumbers: null }], months: [{ from: 'a', to: 'b' }] } };
    const document = compile();
    const { bytes, records, tombstones } = writeLines(document, [...document.items.keys()], [change, { ...change, record: null }]);
    expect([records, tombstones]).toEqual([1, 1]);
    expect(bytes.toString().trimEnd().split('\n').map((line) => JSON.parse(line) as unknown)).toEqual([
      { id: 'x', at: null, record: { subjectToken: 't', certNo: null, name: '甲', memberNumbers: ['1', null, null], program: 'TEKUN', months: [{ from: 'a', to: 'b' }] } },
      { id: 'x', at: null, deleted: true },
    ]);
  });

  it('is cut to the items that are wanted, and always tells whether there is a record', () => {
    const document = compile();
    const cut = (items: string[]) => document.textOf(items).replace(/\s+/g, ' ').replace(/^.*?\) \{ (.*) \}$/, '$1');
    expect(cut(['name'])).toBe('sharedTekun(after: $after, first: $first) { cursor hasMore changes { id at record { person { name { value } } } } }');
    expect(cut(['subjectToken'])).toBe('sharedTekun(after: $after, first: $first) { cursor hasMore changes { id at subjectToken record { __typename } } }');
    for (const items of [['name'], ['subjectToken'], [...document.items.keys()]]) expect(validate(schema, parse(document.textOf(items)))).toEqual([]);
  });

  it.each([
    ['a field that is no item', documentOf('record { certNo person { level } }'), 'asks for Person.level as level'],
    ['a field that is not there', documentOf('record { nothing }'), 'selects Grant.nothing'],
    ['another root', whole.replaceAll('sharedTekun', '__typename'), 'selects Query.__typename'],
    ['no cursor', documentOf('record { certNo }', 'id at', 'hasMore'), 'does not ask for cursor'],
    ['no id', documentOf('record { certNo }', 'at'), 'does not ask for the id'],
    ['a fragment', documentOf('record { ... on Grant { certNo } }'), 'may hold no fragments'],
    ['an item twice', documentOf('record { certNo person { certNo: level } }'), 'asks for the item certNo twice'],
  ])('is refused with %s', (_what, text, fault) => {
    expect(() => compile(text)).toThrow(fault);
  });
});

describe('the question of a resource', () => {
  const register = buildSchema('type Query { sharedMarriageCheck(about: [ID!]!): Answer here: String } type Answer { holds: Boolean since: String name: String }');
  const entry = dataResources.find(({ id }) => id === 'R09') as DataResource;
  const ask = (selection: string, root = 'sharedMarriageCheck(about: $about)', kind = 'query') => compileCheckDocument(`${kind} R09Check($about: [ID!]!) { ${root} { ${selection} } }`, register, entry);

  it('is one field with what holds and since when, under the names of its items', () => {
    expect(ask('isRegistered: holds registeredOn: since')).toMatchObject({
      operationName: 'R09Check', rootKey: 'sharedMarriageCheck', door: 'Query.sharedMarriageCheck',
      items: { holds: { name: 'isRegistered', coordinate: 'Answer.holds' }, since: { name: 'registeredOn', coordinate: 'Answer.since' } },
    });
  });

  it.each([
    ['no day', () => ask('isRegistered: holds'), 'does not ask for since'], ['more than an answer', () => ask('isRegistered: holds registeredOn: since name'), 'asks for more'], ['what is no item', () => ask('holds registeredOn: since'), 'asks for holds as holds'],
    ['what is not there', () => ask('isRegistered: holds registeredOn: since', 'elsewhere'), 'asks elsewhere, which is not there'], ['a mutation', () => ask('isRegistered: holds registeredOn: since', 'sharedMarriageCheck(about: $about)', 'mutation'), 'must be a query'],
    ['a second field', () => ask('isRegistered: holds registeredOn: since', 'here sharedMarriageCheck(about: $about)'), 'must be a query of one root field'],
  ])('is refused with %s', (_what, compile, fault) => {
    expect(compile).toThrow(fault);
  });
});

describe('the shared documents of the project', () => {
  const directory = new URL('../../../schema/shared/', import.meta.url);
  const api = buildSchema(readFileSync(new URL('../api.graphql', directory), 'utf8'), { assumeValidSDL: true });
  const files = readdirSync(directory, { recursive: true }).map(String).filter((file) => file.endsWith('.graphql'));
  const questions = files.filter((file) => file.startsWith('verify'));
  const entryOf = (file: string): DataResource => {
    const entry = dataResources.find(({ id }) => file.endsWith(`${id}.graphql`));
    if (!entry) throw new Error(`${file} names no resource`);
    return entry;
  };
  /** Items that a question is asked with, and those that it answers. */
  const isOfQuestion = (item: { zh: string }): boolean => /（(查询条件|核验)）$/.test(item.zh);

  it.each(files.filter((file) => !questions.includes(file)))('%s gives every item of its resource that is told in rows', (file) => {
    const entry = entryOf(file);
    const { items, textOf } = compileSharedDocument(readFileSync(new URL(file, directory), 'utf8'), api, entry);
    expect([...items.keys()]).toEqual(entry.items.filter((item) => !isOfQuestion(item)).map(({ name }) => name));
    for (const name of items.keys()) expect(validate(api, parse(textOf([name])))).toEqual([]);
  });

  it.each(questions)('%s answers every item of its resource that a question answers', (file) => {
    const entry = entryOf(file);
    const { items, text } = compileCheckDocument(readFileSync(new URL(file, directory), 'utf8'), api, entry);
    expect([items.holds.name, items.since.name]).toEqual(entry.items.filter(({ zh }) => zh.endsWith('（核验）')).map(({ name }) => name));
    expect(validate(api, parse(text))).toEqual([]);
  });

  it('are there for every resource that is published', () => {
    const served = new Set(files.map((file) => entryOf(file).id));
    const published = dataResources.filter(({ status }) => status === 'PUBLISHED').map(({ id }) => id);
    // The published figures are told by a field of the graph that everybody may ask.
    expect(published.filter((id) => !served.has(id))).toEqual(['R21']);
    expect([...served].filter((id) => !published.includes(id))).toEqual([]);
  });
});
