import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operationIdOf } from './operation-id.js';

const idOf = (text: string): string => operationIdOf(parse(text));

describe('operation id', () => {
  it('is the same whoever is asked about, and however it is laid out', () => {
    const id = idOf('{ resident(id: "62010219900101123X", on: 5, near: 1.5) { name } }');
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect(idOf('{ resident(id: "x", on: 7, near: 2.5) {\n name } }')).toBe(id);
    expect(idOf('{ resident(id: """x""", on: 7, near: 2.5) { name } }')).toBe(id);
  });

  it('is another for other fields, and leaves the document as it was', () => {
    const document = parse('{ resident(id: "1") { name } }');
    expect(operationIdOf(document)).not.toBe(idOf('{ resident(id: "1") { phone } }'));
    expect(JSON.stringify(document)).toContain('"1"');
    expect(operationIdOf(document)).toBe(operationIdOf(document));
  });
});
