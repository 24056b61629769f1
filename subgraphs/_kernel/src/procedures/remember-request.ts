import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/core';
import { executeSql, tableOf } from '../orm/sql.js';
import { Refusal } from './refusal.js';
import { RequestRecord } from './request-record.entity.js';

/** What makes two requests the same. */
export interface RequestKey {
  /** Account of whoever asks. */
  readonly actor: string;
  readonly operation: string;
  /** Chosen by the client, new for each thing it wants done. */
  readonly clientMutationId: string;
  readonly input: unknown;
}

const KEPT_MS = 24 * 3_600_000;

const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
const digestOf = (input: unknown): string => createHash('sm3').update(JSON.stringify(input ?? null, inOrder)).digest('hex');

/**
 * Enters a request in the transaction that carries it out. Of two alike at once, the second waits here until the first is done: the row of one
 * is what the other meets.
 * @returns the id of the record that the same request has made or changed in the last 24 hours; `undefined` for a new one.
 * @throws Refusal `DUPLICATE_REQUEST` where the same id came with another input.
 */
export async function rememberRequest(em: EntityManager, { actor, operation, clientMutationId, input }: RequestKey, now = new Date()): Promise<string | undefined> {
  const digest = digestOf(input);
  const entered = await executeSql(
    em,
    `insert into ${tableOf(em, RequestRecord)} as known (actor, operation, client_mutation_id, input_digest, subject_id, at) values (?, ?, ?, ?, null, ?)
     on conflict (actor, operation, client_mutation_id) do update set input_digest = excluded.input_digest, subject_id = null, at = excluded.at
     where known.at < ? returning at`,
    [actor, operation, clientMutationId, digest, now, new Date(now.getTime() - KEPT_MS)],
  );
  if (entered.length > 0) return undefined;
  const known = await em.findOneOrFail(RequestRecord, { actor, operation, clientMutationId }, { filters: false });
  if (known.inputDigest !== digest || !known.subjectId) throw new Refusal('DUPLICATE_REQUEST', ['input', 'clientMutationId']);
  return known.subjectId;
}

/** Says which record a request has made or changed. Called in the same transaction, once that is known. */
export const answerRequest = (em: EntityManager, { actor, operation, clientMutationId }: RequestKey, subjectId: string): Promise<unknown> =>
  em.nativeUpdate(RequestRecord, { actor, operation, clientMutationId }, { subjectId }, { filters: false });

/** Forgets the requests of more than 24 hours ago; tells how many. */
export const clearExpiredRequests = (em: EntityManager, now = new Date()): Promise<number> =>
  em.nativeDelete(RequestRecord, { at: { $lt: new Date(now.getTime() - KEPT_MS) } }, { filters: false });
