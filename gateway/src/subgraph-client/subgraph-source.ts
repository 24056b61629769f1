import type { GraphQLFormattedError } from 'graphql';
import type { CallContext } from './call-context.js';

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

/** Asks one subgraph. Whatever goes wrong there is answered as an error, not thrown. */
export interface SubgraphSource {
  process(request: SubgraphRequest, call: CallContext): Promise<SubgraphAnswer>;
}
