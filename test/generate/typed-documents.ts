import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate, loadContext } from '@graphql-codegen/cli';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Runs `codegen.yml` without writing: typed documents of the trusted operations, by absolute path. */
export async function makeDocuments(): Promise<Map<string, string>> {
  const context = await loadContext(join(root, 'codegen.yml'));
  context.cwd = root;
  const outputs = (await generate(context, false)) as { filename: string; content: string }[];
  return new Map(outputs.map(({ filename, content }) => [join(root, filename), content]));
}
