import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { Kind, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { OneHouseholdDocument } from '../client/graphql.js';
import { ask, post } from '../kit/ask.js';
import { repository } from '../kit/processes.js';

const directory = join(repository, 'schema/operations');
const { variables, resident } = JSON.parse(readFileSync(join(repository, 'schema/demonstration.json'), 'utf8')) as { variables: Record<string, Record<string, unknown>>; resident: string };
const operationIn = (file: string) => {
  const [definition] = parse(readFileSync(join(directory, file), 'utf8')).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition : undefined;
};
const nameIn = (file: string): string => operationIn(file)?.name?.value ?? '';
// What changes something is walked through by `assistance-application.test.ts`, on a graph of its own.
const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql') && operationIn(file)?.operation === 'query');
const ofThePublic = files.filter((file) => file.startsWith('public/')).map(nameIn);
const ofSharing = new Set(files.filter((file) => file.startsWith('sharing/')).map(nameIn));
const ofOfficers = files.filter((file) => !file.startsWith('public/')).map(nameIn);

const ofOperators = ['SyncStatus', 'PlatformHealth'];

/** Whether anything but empty lists and nulls stands in an answer. */
const saysSomething = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(saysSomething)
    : typeof value === 'object' && value !== null ? Object.values(value).some(saysSomething)
      : value !== null && value !== 0 && value !== false;

describe('the public', () => {
  it.each(ofThePublic)('runs %s by its name and finds what it asks for, with nothing refused', async (documentId) => {
    const answer = await post({ documentId, variables: variables[documentId] });
    expect(answer.errors).toEqual([]);
    expect(saysSomething(answer.data), answer.text).toBe(true);
  });
});

describe('officers and machines', () => {
  it.each(ofOfficers)('run %s by its text, within their budget', async (documentId) => {
    const query = readFileSync(join(directory, files.find((file) => nameIn(file) === documentId) as string), 'utf8');
    const asking = ask(query, variables[documentId]);
    const answer = await (documentId.startsWith('My') ? asking.as('citizen', undefined, { residentId: resident })
      : documentId.startsWith('Bank') ? asking.asClaims({ ...claimsOf('bank'), sub: 'u_bank' })
        : ofOperators.includes(documentId) ? asking.as('sysadmin') : asking.as(ofSharing.has(documentId) ? 'steward' : 'crosscheck_runner'));
    expect(answer.errors.filter(({ extensions: { code } }) => !['FORBIDDEN_FIELD', 'PURPOSE_REQUIRED'].includes(code))).toEqual([]);
    expect(saysSomething(answer.data), answer.text).toBe(true);
  });

  it('have their typed documents taken for what they are', async () => {
    const { errors } = await ask(String(OneHouseholdDocument), variables['OneHousehold']).as('auditor');
    expect(errors.map(({ extensions: { code } }) => code)).not.toContain('OPERATION_NOT_TRUSTED');
  });
});
