import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSupergraph, sealOfSupergraph, sealSupergraph, supergraphLabels } from './supergraph.js';

let folder: string;
const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

beforeAll(() => { folder = mkdtempSync(join(tmpdir(), 'supergraph-')); });
afterAll(() => rmSync(folder, { recursive: true }));

describe('supergraphLabels', () => {
  it('reads the label of every field but keys', () => {
    const file = write('labelled.graphql', 'type Person @join__type(graph: A, key: "id") { id: ID! name: String @access(class: PERSONAL, domain: PLATFORM, mask: NAME) }');
    const labels = supergraphLabels(file);
    expect([...labels.keys()]).toEqual(['Person.name']);
    expect(labels.get('Person.name')).toMatchObject({ class: 'PERSONAL', domain: 'PLATFORM', mask: 'NAME', purpose: false });
  });

  it('parses a file once', () => {
    const file = write('once.graphql', 'type Person { name: String @access(class: PUBLIC, domain: PLATFORM) }');
    expect(supergraphLabels(file)).toBe(supergraphLabels(file));
  });

  it('refuses a supergraph with a field that has no label', () => {
    const file = write('unlabelled.graphql', 'type Person { name: String }');
    expect(() => supergraphLabels(file)).toThrow('Person.name');
  });
});

describe('readSupergraph', () => {
  it('answers the text of the file', () => {
    expect(readSupergraph(write('text.graphql', 'type Query { a: Int }'))).toBe('type Query { a: Int }');
  });
});

describe('seal', () => {
  const sdl = '# note\n\ntype Query { a: Int }\n\n"城市 City"\ntype City { name: String }\n';
  const sealed = sealSupergraph(sdl);

  it('holds for the text it was made of, whatever ends its lines', () => {
    expect(sealOfSupergraph(sealed)).toBe('sound');
    expect(sealOfSupergraph(sealed.replaceAll('\n', '\r\n'))).toBe('sound');
    expect(sealOfSupergraph(sdl)).toBe('absent');
  });

  it('holds for no part of it and for no other text', () => {
    for (let length = '# sha256:'.length; length < sealed.length; length++) expect(sealOfSupergraph(sealed.slice(0, length))).toBe('broken');
    expect(sealOfSupergraph(`${sealed}\n`)).toBe('broken');
    expect(sealOfSupergraph(sealed.replace('Int', 'ID'))).toBe('broken');
    expect(sealOfSupergraph(sealed.replace(/[0-9a-f]{8}/, '00000000'))).toBe('broken');
  });

  it('stands on the committed supergraph', () => {
    expect(sealOfSupergraph(readSupergraph())).toBe('sound');
  });
});
