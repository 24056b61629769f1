import { buildASTSchema, parse, print, printSchema, validateSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type AccessInput, completeLabel, projectDocument } from './index.js';

const api = parse(`
  type Query { person: Person subject: Subject hit: Hit secret: Secret plain: Int }
  interface Subject { id: ID! name: String amount: Int }
  type Person implements Subject { id: ID! name: String amount: Int kind: Kind note(in: NoteInput): String }
  type Firm implements Subject { id: ID! name: String amount: Int owner: Owner }
  type Owner { id: ID! }
  type Secret { value: String }
  union Hit = Secret | Owner
  enum Kind { A B }
  input NoteInput { range: Range }
  input Range { from: Int }
`);
const label = (domain: AccessInput['domain']) => completeLabel({ class: 'SENSITIVE', domain });
const labels = new Map([
  ['Person.amount', label('ASSISTANCE')], ['Firm.owner', label('ORGS')], ['Secret.value', label('VITAL')], ['Person.note', label('ELDERLY')],
]);
const project = (...scopes: string[]): string => print(projectDocument(api, labels, new Set(scopes)));

describe('projectDocument', () => {
  it('is a valid schema whatever the scopes', () => {
    const all = ['assistance:sensitive', 'orgs:sensitive', 'vital:sensitive', 'elderly:sensitive'];
    for (let bits = 0; bits < 16; bits++) {
      const schema = buildASTSchema(projectDocument(api, labels, new Set(all.filter((_, place) => bits & (1 << place)))));
      expect(validateSchema(schema)).toEqual([]);
    }
    expect(printSchema(buildASTSchema(projectDocument(api, labels, new Set(all))))).toBe(printSchema(buildASTSchema(api)));
  });

  it('takes a type without fields away, with the fields and unions that led to it', () => {
    const text = project();
    for (const gone of ['Secret', 'secret', 'note', 'NoteInput', 'Range']) expect(text).not.toMatch(new RegExp(`\\b${gone}\\b`));
    expect(text).toContain('union Hit = Owner');
  });

  it('keeps a field of an interface only when every possible type grants it', () => {
    const subject = (text: string): string => /interface Subject \{[^}]*\}/.exec(text)?.[0] ?? '';
    expect(subject(project())).not.toContain('amount');
    expect(subject(project('assistance:sensitive'))).toContain('amount');
  });

  it('keeps the types behind an interface, which no field names', () => expect(project()).toContain('type Firm implements Subject'));
});
