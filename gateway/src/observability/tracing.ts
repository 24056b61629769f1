/** What a span may say: names, counts and codes, never a value that a client sent or a subgraph answered. */
export type SpanAttributes = Readonly<Record<string, string | number | boolean>>;

/** One stretch of work within a trace. */
export interface TraceSpan {
  readonly traceId: string;
  /** What a call made within this stretch carries along. */
  readonly traceparent: string;
  /** Begins work within this one; a `client` span waits for another process. */
  child(name: string, kind: 'internal' | 'client', attributes?: SpanAttributes): TraceSpan;
  /** Adds work within this one that is already over, by times of `performance.now()`. */
  record(name: string, started: number, ended: number, attributes?: SpanAttributes): void;
  set(attributes: SpanAttributes): void;
  end(hasFailed?: boolean): void;
}

export interface Tracing {
  /** Begins the work for a request, within the trace its caller named where it named one. */
  begin(name: string, traceparent: unknown): TraceSpan;
  /** Sends what has not been sent. */
  stop(): Promise<void>;
}

export interface TracingOptions {
  /** Address of a collector that takes OTLP over HTTP, without the path of the signal. */
  readonly endpoint: string;
  /** Share of the traces that begin here which are kept, 0 to 1; one that a caller began is kept if the caller keeps it. */
  readonly ratio?: number;
}

/** Starts tracing. Its libraries are loaded only now: a gateway that does not trace carries none of them. */
export async function openTracing(options: TracingOptions): Promise<Tracing> {
  const { createTracing } = await import('./otlp-tracing.js');
  return createTracing(options);
}
