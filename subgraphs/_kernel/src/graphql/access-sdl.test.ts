import { print } from 'graphql';
import { describe, expect, it } from 'vitest';
import { toSubgraphDocument } from './access-sdl.js';

const sdl = (text: string): string => print(toSubgraphDocument(text));

describe('toSubgraphDocument', () => {
  it('writes the label of the type on each field without one, and the scopes it asks for', () => {
    const text = sdl('type Case @access(class: SENSITIVE, domain: ASSISTANCE) @key(fields: "id") { id: ID! amount: String no: String @access(class: INTERNAL, domain: ASSISTANCE) }');
    expect(text).toContain('amount: String @access(class: SENSITIVE, domain: ASSISTANCE) @requiresScopes(scopes: [["assistance:sensitive"], ["assistance:sensitive:own"]');
    expect(text).toContain('no: String @access(class: INTERNAL, domain: ASSISTANCE) @requiresScopes(scopes: [["assistance:internal"]');
    expect(text).toMatch(/id: ID!\n/);
  });

  it('refuses a field without any label', () => expect(() => sdl('type Case { amount: String }')).toThrow('Case.amount has no access label'));

  it('refuses a guarded field that cannot be null', () => {
    expect(() => sdl('type Case { amount: String! @access(class: SENSITIVE, domain: ASSISTANCE) }')).toThrow('Case.amount is guarded, so it must be nullable');
  });

  it('names facets, and only the facet where it is sealed', () => {
    const text = sdl('type Report { by: String @access(class: MINOR, domain: CHILD, facet: REPORTER, mask: NAME) }');
    expect(text).toContain('"child:reporter"');
    expect(text).not.toContain('"child:minor"');
  });

  it('tells the size of a page by its argument, of another list of records that it is short, and nothing of a list of codes', () => {
    const text = sdl(`type Query @access(class: PUBLIC, domain: ORGS) { cases(first: Int): CaseConnection open: [Case!] many: [Case!] @listSize(assumedSize: 40) codes: [String!] }
      type CaseConnection @access(class: PUBLIC, domain: ORGS) { edges: [CaseEdge!]! }
      type CaseEdge @access(class: PUBLIC, domain: ORGS) { cursor: String! }
      type Case @access(class: PUBLIC, domain: ORGS) { no: String }`);
    const of = (field: string): string => new RegExp(`^ +${field}[(:].*?(@listSize\\([^)]*\\))`, 'm').exec(text)?.[1] ?? '';
    expect(of('cases')).toBe('@listSize(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)');
    expect([of('open'), of('many'), of('edges'), of('codes')]).toEqual(['@listSize(assumedSize: 5)', '@listSize(assumedSize: 40)', '', '']);
  });
});
