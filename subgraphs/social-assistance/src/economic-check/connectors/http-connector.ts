import { createHash } from 'node:crypto';
import { ConnectorFault, type SignedClient } from '@civil/subgraph-kernel';
import type { StoredFact } from '../check-values.js';
import { isWholeFact } from '../steps/reply.js';
import type { CheckConnector, SourceAnswers, SourceRequest } from './check-connector.js';

const MOST_FACTS = 200;
const AMOUNT = /^\d{1,12}(\.\d{1,2})?$/;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 32;
const fault = (): ConnectorFault => new ConnectorFault('MALFORMED');

/** @throws ConnectorFault for a fact that says too little, or speaks of somebody who was not asked about. */
function factOf(value: unknown, { residentIds }: SourceRequest): StoredFact {
  const { personId, kind, amount = null, otherId = null } = (value ?? {}) as Record<string, unknown>;
  if (!isText(personId) || !isText(kind) || (otherId !== null && !isText(otherId)) || (amount !== null && !(typeof amount === 'string' && AMOUNT.test(amount)))) throw fault();
  const fact = { kind, residentId: personId, amount, otherId };
  if (!isWholeFact(fact, residentIds)) throw fault();
  return fact;
}

/** The facts of one answer; undefined where one of them does not hold, since half an answer would be taken for the whole. */
function factsIn(facts: unknown, request: SourceRequest): StoredFact[] | undefined {
  if (!Array.isArray(facts) || facts.length > MOST_FACTS) return undefined;
  try {
    return facts.map((one) => factOf(one, request));
  } catch (cause) {
    if (cause instanceof ConnectorFault) return undefined;
    throw cause;
  }
}

/**
 * Reads what a hub answered. What does not hold about one check leaves that check unanswered; of a hub that answers what it was not asked nothing is taken.
 * @throws ConnectorFault
 */
function answersOf(body: unknown, requests: readonly SourceRequest[]): SourceAnswers {
  const list = (body as { answers?: unknown } | null)?.answers;
  if (!Array.isArray(list) || list.length > requests.length) throw fault();
  const asked = new Map(requests.map((request) => [request.requestNo, request]));
  const answers = new Map<string, StoredFact[]>();
  for (const answer of list) {
    const { requestNo, facts } = (answer ?? {}) as Record<string, unknown>;
    const request = isText(requestNo) ? asked.get(requestNo) : undefined;
    if (!request) throw fault();
    asked.delete(request.requestNo);
    const read = factsIn(facts, request);
    if (read) answers.set(request.requestNo, read);
  }
  return answers;
}

/** The same for the same questions, also after a crash between asking and storing: the hub answers them once. */
const keyOf = (source: string, requests: readonly SourceRequest[]): string =>
  createHash('sm3').update([source, ...requests.map(({ requestNo, tries }) => `${requestNo}/${tries}`)].join('\n')).digest('hex');

/** Asks a hub of departments by signed requests over HTTP: `POST sources/<source>` with the requests, answered by request number. */
export const httpConnector = (client: SignedClient, sources: readonly string[]): CheckConnector => ({
  name: 'http',
  serves: (source) => sources.includes(source),
  ask: async (source, requests) => {
    const body = { source, requests: requests.map(({ requestNo, residentIds }) => ({ requestNo, personIds: residentIds })) };
    return answersOf(await client.post<unknown>(`sources/${source}`, body, { idempotencyKey: keyOf(source, requests) }), requests);
  },
});
