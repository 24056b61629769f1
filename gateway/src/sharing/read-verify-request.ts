import { civilError } from '@civil/schema/errors';
import { idNumberFault } from '@civil/schema/scalars';
import type { VerifiedPersonQuestion } from '@civil/schema/sharing';
import type { FastifyRequest } from 'fastify';

/** Persons that one question names at most: somebody, or a couple. */
const MOST_PERSONS = 2;
const LONGEST_NAME = 100;

type Values = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value);
const hasOnly = (value: Values, ...names: string[]): boolean => Object.keys(value).every((name) => names.includes(name));

function parsed(body: unknown): unknown {
  try {
    return JSON.parse(String(body)) as unknown;
  } catch {
    return undefined; // the message of JSON.parse quotes its input, so it goes nowhere
  }
}

function readPerson(value: unknown, place: number): VerifiedPersonQuestion {
  const argument = `persons.${place}`;
  if (!isObject(value) || !hasOnly(value, 'idNumber', 'name')) throw civilError('BAD_USER_INPUT', { argument });
  const { idNumber, name } = value;
  if (typeof idNumber !== 'string') throw civilError('BAD_USER_INPUT', { argument: `${argument}.idNumber` });
  const fault = idNumberFault(idNumber);
  if (fault) throw civilError(fault, { argument: `${argument}.idNumber` });
  if (name === undefined) return { idNumber };
  if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME || name.includes('\0')) throw civilError('BAD_USER_INPUT', { argument: `${argument}.name` });
  return { idNumber, name: name.trim() };
}

/** What a question about persons asks. */
export interface VerifyRequest {
  readonly persons: readonly VerifiedPersonQuestion[];
  /** Id of the grant that is drawn on, where a client has several of the resource. */
  readonly grant: string | undefined;
}

/**
 * Reads who is asked about: `{"persons":[{"idNumber":"…","name":"…"}]}`, names as far as the client knows them. Numbers stand in the body
 * alone; an address with anything behind it is refused.
 * @throws `BAD_USER_INPUT`, or a code of the identity number, naming the place and nothing of the value.
 */
export function readVerifyRequest({ query, headers, body }: Pick<FastifyRequest, 'query' | 'headers' | 'body'>): VerifyRequest {
  if (Object.keys(query as Values).length > 0) throw civilError('BAD_USER_INPUT', { rule: 'parameter-unknown' });
  if (!/^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '')) throw civilError('BAD_USER_INPUT', { rule: 'content-type' });
  const asked = parsed(body);
  if (!isObject(asked) || !hasOnly(asked, 'persons', 'grant') || !Array.isArray(asked['persons'])) throw civilError('BAD_USER_INPUT', { rule: 'json' });
  const { persons, grant } = asked;
  const isGrant = grant === undefined || (typeof grant === 'string' && grant !== '' && grant.length <= 64);
  if (!isGrant) throw civilError('BAD_USER_INPUT', { argument: 'grant' });
  if (persons.length < 1 || persons.length > MOST_PERSONS) throw civilError('BAD_USER_INPUT', { argument: 'persons', limit: MOST_PERSONS, actual: persons.length });
  return { persons: persons.map(readPerson), grant };
}
