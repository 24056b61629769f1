/** A GraphQL operation as a trace may tell of it. */
export interface TracedOperation {
  /** Its text, of which the name alone is told, without what may be somebody's number. */
  readonly query: string;
  /** The `traceparent` header. Without one the operation is not traced: traces begin at the gateway. */
  readonly traceparent: unknown;
}

/** Runs a statement and may watch it meanwhile. Never told the values of its parameters. */
export type StatementObserver = <T>(query: unknown, run: () => T) => T;

export interface SubgraphTracing {
  operation<T>(operation: TracedOperation, run: () => Promise<T>): Promise<T>;
  /** Makes a span of each statement that runs within a traced operation. */
  readonly statement: StatementObserver;
  /** Sends what has not been sent. */
  stop(): Promise<void>;
}

export interface TracingOptions {
  /** Address of a collector that takes OTLP over HTTP, without the path of the signal. */
  readonly endpoint: string;
}

/** Starts tracing. Its libraries are loaded only now: a subgraph that does not trace carries none of them. */
export async function openTracing(subgraph: string, options: TracingOptions): Promise<SubgraphTracing> {
  const { createTracing } = await import('./otlp-tracing.js');
  return createTracing(subgraph, options);
}
