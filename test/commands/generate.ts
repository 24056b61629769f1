import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeArtefacts } from '../generate/artefacts.js';
import { makeDocuments } from '../generate/typed-documents.js';

/** `npm run generate`: writes the generated files; with `--check`, only says which of them differ, and fails when one does. */
const check = process.argv.includes('--check');
const schema = fileURLToPath(new URL('../../schema', import.meta.url));

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};
const generatedFolders = ['subgraphs', 'roles'];

const artefacts = await makeArtefacts();
const stale = generatedFolders.flatMap((folder) => {
  try {
    return readdirSync(join(schema, folder)).map((file) => `${folder}/${file}`).filter((file) => !artefacts.has(file));
  } catch {
    return [];
  }
});
const files = new Map([...artefacts].map(([path, text]) => [join(schema, path), text]));
let written = 0;
const write = (file: string, text: string): void => {
  if (read(file) === text) return;
  mkdirSync(dirname(file), { recursive: true });
  // A gateway may be watching: it sees the old file or the new one, never a part.
  const draft = `${file}.draft`;
  writeFileSync(draft, text);
  renameSync(draft, file);
  written++;
};
// The typed documents are made from api.graphql, so that is written first.
if (!check) for (const [file, text] of files) write(file, text);
for (const [file, text] of await makeDocuments()) files.set(file, text);

if (check) {
  const different = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
  for (const file of [...different, ...stale.map((path) => join(schema, path))]) console.error(`differs: ${relative(process.cwd(), file)} (run npm run generate)`);
  process.exit(different.length + stale.length > 0 ? 1 : 0);
}
for (const [file, text] of files) write(file, text);
for (const path of stale) rmSync(join(schema, path));
console.log(`${files.size} files, ${written} of them written`);
process.exit(0);
