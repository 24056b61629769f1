import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorld } from '@civil/demo-data';
import { repository } from '../../kit/processes.js';
import { COUNTY, type Question, TODAY } from './questions.js';

const directory = join(repository, 'schema', 'operations');
const { cast } = createWorld({ scale: 'demo' });

/** A value for each variable that the trusted operations cannot do without, by its name. */
const values: Readonly<Record<string, unknown>> = {
  today: TODAY, since: '2021-01-01', root: '620000', division: COUNTY, code: COUNTY, codes: [COUNTY], items: [], kind: 'ABNORMAL', q: '兰州', measure: 'population',
};

const variablesOf = (query: string, operationName: string): Record<string, unknown> => {
  const id = operationName === 'OneHousehold' ? cast.flagshipHousehold : cast.flagship;
  const names = [...query.matchAll(/\$(\w+): [^,)$]*!(?! =)/g)].map(([, name]) => name as string);
  return Object.fromEntries(names.map((name) => [name, name === 'id' ? id : values[name]]));
};

/** Every trusted operation as a question. */
export const trustedQuestions: readonly Question[] = readdirSync(directory, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.graphql')).sort()
  .map((file) => {
    const query = readFileSync(join(directory, file), 'utf8');
    const operationName = /^query (\w+)/m.exec(query)?.[1] ?? '';
    return { name: file.replace(/^.*\/|\.graphql$/g, ''), operationName, query, variables: variablesOf(query, operationName) };
  });

/** The same question in words that the gateway has not heard before: another name, and one more alias in every object of the first root field. */
export function inOtherWords(question: Question, number: number): Question {
  const operationName = `${question.operationName}${number}`;
  const query = question.query.replace(`query ${question.operationName}`, `query ${operationName}`).replace(/\n {2}(\w+)(?=[ ({])/, `\n  root${number}: $1`);
  return { ...question, operationName, query };
}
