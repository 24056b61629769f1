import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
if (!check) for (const [file, text] of files) { mkdirSync(dirname(file), { recursive: true }); if (read(file) !== text) writeFileSync(file, text); }
for (const [file, text] of await makeDocuments()) files.set(file, text);

const different = [...files].filter(([file, text]) => read(file) !== text).map(([file]) => file);
if (check) {
  for (const file of [...different, ...stale.map((path) => join(schema, path))]) console.error(`differs: ${relative(process.cwd(), file)} (run npm run generate)`);
  process.exit(different.length + stale.length > 0 ? 1 : 0);
}
for (const file of different) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, files.get(file) as string);
}
for (const path of stale) rmSync(join(schema, path));
console.log(`${files.size} files, ${different.length} of them written`);
process.exit(0);
