import type { GraphQLFormattedError } from 'graphql';
import type { CallContext } from './call-context.js';
import type { SubgraphReply } from './send-request.js';

/** What a subgraph is asked by one fetch of a plan. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Record<string, unknown>;
}

export interface SubgraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/** What one operation has asked, by question: the replies as they came, and answers that are only read. */
export interface EarlierQuestions {
  readonly replies: Map<string, Promise<SubgraphReply>>;
  readonly answers: Map<string, Promise<SubgraphAnswer | LostFetch>>;
}

/** A question as it is sent, with each entity in it once. */
export interface WrittenRequest {
  readonly body: string;
  readonly isMutation: boolean;
  /** Entities in it. */
  readonly distinct: number;
  /** Entities left out because they equal another. */
  readonly spared: number;
  /** Earlier questions of the same operation, where it may ask the same again. */
  readonly earlier: EarlierQuestions | undefined;
  /** Whether the answer is only read, so that who asks the same may be handed the very same. */
  readonly isOnlyRead?: boolean;
}

/** A question that no subgraph answered. */
export interface LostFetch {
  readonly lost: 'UPSTREAM_UNAVAILABLE' | 'DOWNSTREAM_SERVICE_ERROR';
}

/** Asks one subgraph. Whatever goes wrong there is answered as an error, not thrown. */
export interface SubgraphSource {
  process(request: SubgraphRequest, call: CallContext): Promise<SubgraphAnswer>;
  /** Asks what is written already; answers for each entity once. */
  ask(request: WrittenRequest, call: CallContext): Promise<SubgraphAnswer | LostFetch>;
}
