import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createWorld } from '@civil/demo-data';
import { repository } from '../../kit/processes.js';

/** The day on which the demonstration data end. */
export const TODAY = '2021-12-31';
/** The county whose officer asks. */
export const COUNTY = '620102';

const ownOperation = (name: string): string => readFileSync(fileURLToPath(new URL(`operations/${name}.graphql`, import.meta.url)), 'utf8');
const trustedOperation = (name: string): string => readFileSync(join(repository, 'schema', 'operations', `${name}.graphql`), 'utf8');

export interface Question {
  readonly name: string;
  readonly operationName: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const { cast } = createWorld({ scale: 'demo' });

/** What an officer for social assistance asks all day. */
export const questions = {
  person: {
    name: 'one person', operationName: 'OnePersonOneFile', query: trustedOperation('one-person-one-file'), variables: { id: cast.flagship, today: TODAY },
  },
  list: { name: 'list of 50', operationName: 'OfficersList', query: ownOperation('officers-list'), variables: {} },
  dashboard: {
    name: 'dashboard', operationName: 'DivisionDashboard', query: ownOperation('division-dashboard'),
    variables: { code: COUNTY, period: TODAY.slice(0, 7), year: TODAY.slice(0, 4), today: TODAY },
  },
} as const satisfies Record<string, Question>;

export type QuestionKey = keyof typeof questions;
export const questionKeys = Object.keys(questions) as QuestionKey[];

/** The body of a request. */
export const bodyOf = ({ operationName, query, variables }: Omit<Question, 'name'>): string => JSON.stringify({ operationName, query, variables });
