import type { KeyObject } from 'node:crypto';
import { REQUEST_ID_HEADER, signViewerContext, VIEWER_CONTEXT_HEADER, viewerContextKey } from '@civil/schema/identity';
import { readReports } from '@civil/schema/ledger';
import { TRACEPARENT_HEADER } from '@civil/schema/tracing';
import type { GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { describeCause } from '../errors/describe-cause.js';
import type { LeaveSignal } from '../load/departure.js';
import type { FetchOutcome, Metrics } from '../observability/metrics.js';
import type { TraceSpan } from '../observability/tracing.js';
import type { CallContext } from './call-context.js';
import { distinctRepresentations } from './representations.js';
import type { SubgraphReply } from './send-request.js';
import { SharedFetch } from './shared-fetch.js';
import { type SubgraphConnection, SubgraphUnavailable } from './subgraph-connection.js';
import { errorOfSubgraph, errorsOfLostFetch } from './subgraph-errors.js';
import type { EarlierQuestions, LostFetch, SubgraphAnswer, SubgraphRequest, SubgraphSource, WrittenRequest } from './subgraph-source.js';

interface GraphqlBody {
  data?: Record<string, unknown> | null;
  errors?: readonly unknown[];
  extensions?: unknown;
}

export interface SubgraphDataSourceOptions {
  readonly viewerContextSecret: string;
  readonly metrics: Metrics;
}

/** Viewers whose context is kept. */
const KEPT_CONTEXTS = 1000;
/** Milliseconds for which a context goes with calls: a slow call begun at the end of them still has most of the time that it is good for. */
const VOUCHED_MS = 15_000;

const isMutation = (text: string): boolean => /^\s*mutation\b/.test(text);
const isAnswered = (status: number): boolean => status === 200 || status === 400 || status === 422;

const bodyOf = (reply: SubgraphReply): GraphqlBody | undefined => {
  try {
    const body: unknown = JSON.parse(reply.body);
    return typeof body === 'object' && body !== null && ('data' in body || 'errors' in body) ? (body as GraphqlBody) : undefined;
  } catch {
    return undefined; // the message of JSON.parse quotes the body, so it goes nowhere
  }
};

/** Asks one subgraph on behalf of a viewer. Whatever goes wrong there becomes an error of the catalogue here. */
export class SubgraphDataSource implements SubgraphSource {
  readonly #name: string;
  readonly #connection: Pick<SubgraphConnection, 'post'>;
  readonly #key: KeyObject;
  readonly #metrics: Metrics;
  /** By the key of the viewer and the body. */
  readonly #underway = new Map<string, Map<string, SharedFetch>>();
  readonly #vouched = new LRUCache<string, { since: number; until: number; context: string }>({ max: KEPT_CONTEXTS });

  constructor(name: string, connection: Pick<SubgraphConnection, 'post'>, { viewerContextSecret, metrics }: SubgraphDataSourceOptions) {
    this.#name = name;
    this.#connection = connection;
    this.#key = viewerContextKey(viewerContextSecret, name);
    this.#metrics = metrics;
  }

  async process({ query: text, variables: given, operationName }: SubgraphRequest, call: CallContext): Promise<SubgraphAnswer> {
    const entities = Array.isArray(given['representations']) ? given['representations'].length : 0;
    const { variables, restore, spared } = distinctRepresentations(given);
    const body = JSON.stringify({ query: text, variables, ...(operationName ? { operationName } : {}) });
    const answer = await this.ask({ body, isMutation: isMutation(text), distinct: entities - spared, spared, earlier: undefined }, call);
    return 'lost' in answer ? { errors: errorsOfLostFetch(this.#name, answer.lost, text, entities) } : restore(answer);
  }

  ask(request: WrittenRequest, call: CallContext): Promise<SubgraphAnswer | LostFetch> {
    const { body, isMutation, distinct, spared, earlier, isOnlyRead } = request;
    if (distinct > 0) this.#metrics.represented(this.#name, distinct, spared);
    if (earlier && isOnlyRead) return this.#askToRead(body, call, earlier);
    return this.#read(isMutation ? this.#post(body, call, false) : this.#askOnce(body, call, earlier), call);
  }

  /** Holds nothing of the question while it waits: a thousand entities written out would be kept, and moved about, until they are answered. */
  #read(awaited: Promise<SubgraphReply>, call: CallContext): Promise<SubgraphAnswer | LostFetch> {
    return awaited.then((reply) => this.#readReply(reply, call), (cause: unknown) => this.#readFault(cause, call));
  }

  #readReply(reply: SubgraphReply, call: CallContext): SubgraphAnswer | LostFetch {
    const answer = isAnswered(reply.status) ? bodyOf(reply) : undefined;
    if (answer?.extensions) call.disclosures?.add(readReports(answer.extensions));
    if (answer) return this.#answered(answer);
    call.log.error({ subgraph: this.#name, status: reply.status }, 'subgraph answered out of turn');
    return { lost: reply.status >= 502 ? 'UPSTREAM_UNAVAILABLE' : 'DOWNSTREAM_SERVICE_ERROR' };
  }

  #readFault(cause: unknown, call: CallContext): LostFetch {
    if (!(cause instanceof SubgraphUnavailable)) throw cause;
    const why = describeCause(cause.cause);
    if (cause.fault !== 'abandoned') call.log.warn({ subgraph: this.#name, fault: cause.fault, cause: { type: why.type, code: why.code } }, 'subgraph unavailable');
    return { lost: 'UPSTREAM_UNAVAILABLE' };
  }

  #answered({ data, errors }: GraphqlBody): { data: Record<string, unknown> | null; errors?: readonly GraphQLFormattedError[] } {
    if (!Array.isArray(errors) || errors.length === 0) return { data: data ?? null };
    return { data: data ?? null, errors: errors.map((error) => errorOfSubgraph(this.#name, error)) };
  }

  /** Asks what the operation has not asked before; each time is read anew. */
  #askOnce(body: string, call: CallContext, earlier: WrittenRequest['earlier']): Promise<SubgraphReply> {
    if (!earlier) return this.#share(body, call);
    return this.#once(earlier.replies, body, call, () => this.#share(body, call));
  }

  /** Asks what the operation has not asked before; what was read once is read by all. */
  #askToRead(body: string, call: CallContext, { answers }: EarlierQuestions): Promise<SubgraphAnswer | LostFetch> {
    return this.#once(answers, body, call, () => this.#read(this.#share(body, call), call));
  }

  #once<T>(earlier: Map<string, Promise<T>>, body: string, { stats }: CallContext, ask: () => Promise<T>): Promise<T> {
    const question = `${this.#name}\n${body}`;
    const known = earlier.get(question);
    if (known) {
      stats.sharedFetches += 1;
      this.#metrics.shared(this.#name);
      return known;
    }
    const asked = ask();
    earlier.set(question, asked);
    return asked;
  }

  /** Equal questions of equal viewers that are under way at once are sent once; each asker parses an answer of its own. */
  #share(body: string, call: CallContext): Promise<SubgraphReply> {
    const { viewerKey, stats, signal } = call;
    const ofViewer = this.#underway.get(viewerKey) ?? new Map<string, SharedFetch>();
    const known = ofViewer.get(body);
    if (known && !known.isAbandoned) {
      stats.sharedFetches += 1;
      this.#metrics.shared(this.#name);
      return known.wait(signal);
    }
    const forget = (): void => {
      if (ofViewer.get(body) === fetch) ofViewer.delete(body);
      if (ofViewer.size === 0 && this.#underway.get(viewerKey) === ofViewer) this.#underway.delete(viewerKey);
    };
    const fetch = new SharedFetch((abandoned) => this.#post(body, call, true, abandoned), forget);
    ofViewer.set(body, fetch);
    this.#underway.set(viewerKey, ofViewer);
    return fetch.wait(signal);
  }

  #post(body: string, call: CallContext, isRepeatable: boolean, abandoned?: LeaveSignal): Promise<SubgraphReply> {
    const span = call.stats.span?.child(`fetch ${this.#name}`, 'client', { 'civil.subgraph': this.#name });
    const started = performance.now();
    call.stats.fetches += 1;
    const tell = (outcome: FetchOutcome): void => {
      this.#metrics.fetched(this.#name, outcome, (performance.now() - started) / 1000);
      span?.set({ 'civil.outcome': outcome });
      span?.end(outcome !== 'ok');
    };
    return this.#send(body, call, isRepeatable, span, abandoned).then(
      (reply) => {
        tell(isAnswered(reply.status) ? 'ok' : 'out-of-turn');
        return reply;
      },
      (cause: unknown) => {
        tell(cause instanceof SubgraphUnavailable ? cause.fault : 'connection');
        throw cause;
      },
    );
  }

  #send(body: string, call: CallContext, isRepeatable: boolean, span: TraceSpan | undefined, abandoned: LeaveSignal | undefined): Promise<SubgraphReply> {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      [REQUEST_ID_HEADER]: call.requestId,
      ...(span ? { [TRACEPARENT_HEADER]: span.traceparent } : {}),
      [VIEWER_CONTEXT_HEADER]: this.#vouch(call),
    };
    return this.#connection.post(body, headers, isRepeatable, abandoned);
  }

  /** A viewer context says all that a viewer is and nothing of the call, so it is signed once for the calls of some seconds. */
  #vouch({ viewer, viewerKey }: CallContext): string {
    const now = Date.now();
    const known = this.#vouched.get(viewerKey);
    if (known && now >= known.since && now < known.until) return known.context; // a clock that was put back makes a new one
    const context = signViewerContext(viewer.claims, this.#name, this.#key, now);
    this.#vouched.set(viewerKey, { since: now, until: now + VOUCHED_MS, context });
    return context;
  }
}
