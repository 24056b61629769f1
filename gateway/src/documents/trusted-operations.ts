import { hash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';

/** An operation that somebody read and registered before anybody runs it. */
export interface TrustedOperation {
  readonly name: string;
  readonly text: string;
}

/** Every trusted operation, found by any of its ids or by its text. */
export interface TrustedOperations {
  readonly all: readonly TrustedOperation[];
  /** By `sha256:<hex>` of its text, as it stands in the file or as graphql-js prints it, or by the name of the operation. */
  byId(id: string): TrustedOperation | undefined;
  byText(text: string): TrustedOperation | undefined;
}

const PREFIX = 'sha256:';

const nameOf = (text: string, file: string): { name: string; printed: string } => {
  const document = parse(text, { noLocation: true });
  const [operation, ...others] = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  if (!operation?.name || others.length > 0) throw new Error(`the trusted document ${file} must hold one operation with a name`);
  return { name: operation.name.value, printed: print(document) };
};

/**
 * Makes the manifest of trusted operations from their texts by file. Clients send the text as their tools print it, with space around it, so
 * that form is known too.
 * @throws {Error} for a file that does not hold one named operation, and for a name that stands in two files.
 */
export function createTrustedOperations(files: Readonly<Record<string, string>>): TrustedOperations {
  const byId = new Map<string, TrustedOperation>();
  const byText = new Map<string, TrustedOperation>();
  const fileOf = new Map<string, string>();
  for (const [file, text] of Object.entries(files)) {
    const { name, printed } = nameOf(text, file);
    const other = fileOf.get(name);
    if (other !== undefined) throw new Error(`the trusted documents ${other} and ${file} both name their operation ${name}`);
    fileOf.set(name, file);
    const operation = { name, text };
    byId.set(name, operation);
    for (const form of [text, text.trim(), printed]) {
      byText.set(form.trim(), operation);
      byId.set(PREFIX + hash('sha256', form), operation);
    }
  }
  return { all: [...new Set(byText.values())], byId: (id) => byId.get(id), byText: (text) => byText.get(text.trim()) };
}

/** Texts of the documents below the directory that a variable names, by their path within it. */
export async function readOperationFiles(directory: string, variable: 'OPERATIONS_DIRECTORY' | 'SHARED_DIRECTORY' = 'OPERATIONS_DIRECTORY'): Promise<Record<string, string>> {
  const names = await readdir(directory, { recursive: true }).catch((cause: unknown) => {
    throw new Error(`${variable} cannot be read from ${directory}`, { cause });
  });
  const files = names.filter((name) => name.endsWith('.graphql')).sort();
  return Object.fromEntries(await Promise.all(files.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const)));
}
