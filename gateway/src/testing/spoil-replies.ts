import { hash } from 'node:crypto';
import { SubgraphUnavailable } from '../subgraph-client/subgraph-connection.js';
import type { Spoil } from './executor-pair.js';
import { randomNumbers } from './random-operation.js';

type Path = readonly (string | number)[];

/** Values that the schema allows at no place, or at none of most. */
const wrong: readonly unknown[] = [17, 'WRONG', true, {}, [], [null], 1.5, { __typename: 'Nobody' }];

/** What a subgraph that is not well may answer, as long as it is GraphQL. */
function spoilData(value: unknown, chance: (share: number) => boolean, pick: <T>(items: readonly T[]) => T): unknown {
  if (chance(0.015)) return null;
  if (chance(0.004)) return pick(wrong);
  if (Array.isArray(value)) return value.map((item) => spoilData(item, chance, pick));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (chance(0.004)) return [];
      if (key === '__typename') return [[key, chance(0.004) ? pick(['Person', 'Birth', 'Record', 'Nobody', null]) : inner]];
      return [[key, spoilData(inner, chance, pick)]];
    }),
  );
}

/** Places of an answer, each with its path. */
function placesOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]))];
}

/**
 * Spoils the replies of subgraphs at random: one is away, one fails, one answers less, other types or errors. Equal questions are spoiled
 * equally.
 */
export const spoilAtRandom =
  (seed: number): Spoil =>
  (subgraph, question, reply) => {
    const random = randomNumbers(Number.parseInt(hash('sha256', `${seed} ${subgraph} ${question}`).slice(0, 8), 16));
    const chance = (share: number): boolean => random() < share;
    const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
    if (chance(0.03)) throw new SubgraphUnavailable('connection');
    if (chance(0.03)) return { status: pick([500, 503, 401]), body: reply };
    if (chance(0.02)) return { status: 200, body: pick(['', '{}', 'null', '{"data":null}', '<html>']) };
    if (chance(0.02)) return { status: 200, body: JSON.stringify({ data: null, errors: [{ message: 'all is lost' }] }) };
    const { data, errors = [] } = JSON.parse(reply) as { data: Record<string, unknown> | null; errors?: unknown[] };
    const spoiled = chance(0.5) && data ? Object.fromEntries(Object.entries(data).map(([key, value]) => [key, chance(0.01) ? pick([[], null, 5]) : spoilData(value, chance, pick)])) : data;
    const places = placesOf(data);
    const told = chance(0.3) ? Array.from({ length: 1 + Math.floor(random() * 3) }, () => ({ message: 'told', path: pick(places), extensions: chance(0.5) ? { code: 'CONFLICT' } : {} })) : [];
    if (chance(0.1)) told.push({ message: 'of nowhere', path: [], extensions: {} });
    return { status: 200, body: JSON.stringify({ data: spoiled, ...(told.length + errors.length > 0 ? { errors: [...errors, ...told] } : {}) }) };
  };
