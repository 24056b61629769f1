import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { platformCodes } from '@civil/schema/errors';
import { nodeOptions, subgraphRegistry } from '@civil/schema/registry';
import { buildSchema, type GraphQLSchema, isEnumType, isInputObjectType, isIntrospectionType, isObjectType, isSpecifiedScalarType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { repository } from '../kit/processes.js';

const read = (path: string): string => readFileSync(join(repository, path), 'utf8');
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: repository, encoding: 'utf8' }).split('\n').filter((path) => path && existsSync(join(repository, path)));
const sources = tracked.filter((path) => /^(gateway|schema|subgraphs|test)\/.*\.ts$/.test(path) && !path.startsWith('test/client/'));
const api: GraphQLSchema = buildSchema(read('schema/api.graphql'));

describe('the top level', () => {
  it('holds the rooms of the house and nothing else', () => {
    const rooms = ['gateway', 'subgraphs', 'schema', 'test', 'codegen.yml', 'package.json', 'turbo.json', 'tsconfig.json', 'README.md', 'LICENSE', 'package-lock.json'];
    const top = new Set(tracked.map((path) => path.split('/')[0] as string).filter((name) => !name.startsWith('.')));
    expect([...top].filter((name) => !rooms.includes(name))).toEqual([]);
  });

  it('has a README in every room, of forty lines at most', () => {
    const rooms = ['gateway', 'schema', 'test', ...readdirSync(join(repository, 'subgraphs')).map((name) => `subgraphs/${name}`)];
    for (const room of rooms) expect(read(`${room}/README.md`).trimEnd().split('\n').length, room).toBeLessThanOrEqual(42);
  });

  it('names only commands and paths that exist in the README', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    for (const [, name] of read('README.md').matchAll(/npm run (?:-s )?([\w:]+)/g)) expect(Object.keys(scripts)).toContain(name);
    for (const [, path] of read('README.md').matchAll(/`((?:schema|gateway|subgraphs|test)\/[\w./-]*)`/g)) expect(existsSync(join(repository, path as string)), path).toBe(true);
  });
});

describe('the gateway', () => {
  it('is started alone with its own options of Node', () => {
    expect((JSON.parse(read('gateway/package.json')) as { scripts: { start: string } }).scripts.start).toBe(['node', ...nodeOptions.gateway, 'dist/index.js'].join(' '));
  });
});

describe('every subgraph', () => {
  it('is a folder of the registry with its parts in their places', () => {
    const folders = readdirSync(join(repository, 'subgraphs')).filter((name) => !name.startsWith('_'));
    expect(folders.sort()).toEqual(subgraphRegistry.map(({ name }) => name).sort());
    for (const name of folders) {
      for (const file of ['index', 'subgraph', 'schema', 'permissions', 'errors', 'migrations/index', 'seeders/demo-seeder']) {
        expect(existsSync(join(repository, 'subgraphs', name, 'src', `${file}.ts`)), `${name}/${file}`).toBe(true);
      }
    }
  });
});

describe('the schema', () => {
  const operationFiles = readdirSync(join(repository, 'schema', 'operations'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  const faultsOf = (schema: GraphQLSchema, file: string): string[] => validate(schema, parse(read(`schema/operations/${file}`))).map(({ message }) => `${file}: ${message}`);
  const inBothLanguages = /\p{Script=Han}[\s\S]*[A-Za-z0-9]/u;

  it('describes every type, field, argument and value in Chinese and English', () => {
    const silent: string[] = [];
    const check = (coordinate: string, description: string | null | undefined): void => { if (!description || !inBothLanguages.test(description)) silent.push(coordinate); };
    for (const type of Object.values(api.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type) || ['Query', 'Mutation'].includes(type.name)) continue;
      check(type.name, type.description);
    }
    for (const type of Object.values(api.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        check(`${type.name}.${field.name}`, field.description);
        if ('args' in field) for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    expect(silent).toEqual([]);
  });

  it('never lets a citizen number or a phone out as itself', () => {
    for (const type of Object.values(api.getTypeMap())) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) expect(String(field.type), `${type.name}.${field.name}`).not.toMatch(/\b(IdNumber|Phone)\b/);
    }
  });

  it('fits every trusted operation', () => {
    for (const file of operationFiles) expect(faultsOf(api, file)).toEqual([]);
  });

  it('lets the public have all that a public trusted operation asks', () => {
    const ofThePublic = buildSchema(read('schema/roles/anon.graphql'));
    const files = operationFiles.filter((file) => file.startsWith('public/'));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(faultsOf(ofThePublic, file)).toEqual([]);
  });

  it('is asked by trusted operations that say in Chinese and English what they are for', () => {
    for (const file of operationFiles) expect(read(`schema/operations/${file}`).split('\n')[0], file).toMatch(/^# .*\p{Script=Han}.*。[A-Z].*\.$/u);
  });
});

describe('error codes', () => {
  it('that the code raises are all in ERRORS.md, and the other way round for those of subgraphs', () => {
    const page = read('schema/ERRORS.md');
    const listed = new Set([...page.matchAll(/^\| `([A-Z_0-9]+)` \|/gm)].map(([, code]) => code as string));
    const raised = new Set(sources.filter((path) => !path.includes('.test.')).flatMap((path) => [...read(path).matchAll(/civilError\(\s*'([A-Z_0-9]+)'/g)].map(([, code]) => code as string)));
    expect([...raised].filter((code) => !listed.has(code))).toEqual([]);
    const named = sources.filter((path) => !path.endsWith('/errors.ts')).map(read).join('\n');
    const unused = [...listed].filter((code) => !(code in platformCodes) && !named.includes(`'${code}'`));
    expect(unused).toEqual([]);
  });
});

describe('sources', () => {
  it('keep to the width and length of the house', () => {
    const long = sources.filter((path) => read(path).split('\n').length > (path.includes('.test.') ? 801 : 401));
    expect(long).toEqual([]);
  });

  it('name the locks they take: one number further, a row that somebody holds is passed over instead of waited for', () => {
    expect(sources.filter((path) => /lockMode: ?\d/.test(read(path)))).toEqual([]);
  });

  it('put spies on modules in tests and mock none: files of one process share its modules, and a mocked one stays for the next', () => {
    expect(sources.filter((path) => path.endsWith('.test.ts') && /\bvi\.(do)?[mM]ock\(/.test(read(path)))).toEqual([]);
  });

  it('wait in tests until what a feed holds back is settled: on a server it waits for transactions of every database', () => {
    const readers = /\b(readOutbox|readSharedChanges)\b/;
    expect(sources.filter((path) => path.endsWith('.test.ts') && readers.test(read(path)) && !read(path).includes('await untilSettled('))).toEqual([]);
  });
});
