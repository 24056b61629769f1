import { readFile } from 'node:fs/promises';
import { Kind, parse } from 'graphql';
import type { Demonstration } from './demonstration.js';

/** A saved operation as the explorer offers it. */
export interface SavedOperation {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The leading comment in its two halves, `中文。English.`; the name of the operation where there is none. */
function titleOf(text: string, name: string): SavedOperation['title'] {
  const comment = /^#\s*(.+)$/m.exec(text)?.[1]?.trim();
  if (!comment) return { zh: name, en: name };
  const [, zh, en] = /^(.*[\u3002\uff1b\u4e00-\u9fff])\s*([A-Za-z0-9].*)$/.exec(comment) ?? [];
  return { zh: (zh ?? comment).replace(/。$/, ''), en: (en ?? comment).replace(/\.$/, '') };
}

const nameOf = (text: string): string | undefined => {
  for (const node of parse(text, { noLocation: true }).definitions) if (node.kind === Kind.OPERATION_DEFINITION) return node.name?.value;
  return undefined;
};

/** Operations by their files, each with its title and, where the demonstration data are there, variables that find something. */
export const savedOperations = (texts: Readonly<Record<string, string>>, demonstration: Demonstration | undefined): SavedOperation[] =>
  Object.entries(texts)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, text]) => {
      const name = nameOf(text) ?? file.replace(/\.graphql$/, '');
      return { name, title: titleOf(text, name), text, variables: demonstration?.variables[name] ?? {} };
    });

/** The cast of the demonstration data, or `undefined` where the file is not part of the installation. */
export async function readDemonstration(file: string): Promise<Demonstration | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as Demonstration);
}
