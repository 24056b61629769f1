import { loggedOperationName, parseTraceparent } from '@civil/schema/tracing';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { AlwaysOffSampler, BatchSpanProcessor, ParentBasedSampler, TracerProvider } from '@opentelemetry/sdk-trace';
import { statementText } from './statement-text.js';
import type { SubgraphTracing, TracingOptions } from './tracing.js';

/** Milliseconds that a collector has to take a batch. */
const EXPORT_MS = 2000;

/** A gateway names the operation in the text and not beside it. */
const nameIn = (query: string): string | undefined => /^\s*(?:query|mutation)\s+([_A-Za-z]\w*)/.exec(query)?.[1];
const isPromise = (value: unknown): value is Promise<unknown> => value instanceof Promise;

/** Tracing by OpenTelemetry, with a provider and a context manager of its own: subgraphs of one process do not meet. */
export function createTracing(subgraph: string, { endpoint }: TracingOptions): SubgraphTracing {
  const contexts = new AsyncLocalStorageContextManager().enable();
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': subgraph }),
    sampler: new ParentBasedSampler({ root: new AlwaysOffSampler() }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: EXPORT_MS }) })],
  });
  const tracer = provider.getTracer('civil-subgraph');

  return {
    operation: async ({ query, traceparent }, run) => {
      const parent = parseTraceparent(traceparent);
      if (!parent?.isSampled) return run();
      const { traceId, spanId } = parent;
      const above = trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags: TraceFlags.SAMPLED, isRemote: true });
      const name = nameIn(query);
      const attributes = name ? { 'graphql.operation.name': loggedOperationName(name) } : {};
      const span = tracer.startSpan('graphql operation', { kind: SpanKind.SERVER, attributes }, above);
      try {
        return await contexts.with(trace.setSpan(ROOT_CONTEXT, span), run);
      } catch (cause) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        throw cause;
      } finally {
        span.end();
      }
    },
    statement: (query, run) => {
      const context = contexts.active();
      if (!trace.getSpan(context)) return run();
      const text = statementText(query);
      const span = tracer.startSpan(`sql ${/^\w+/.exec(text)?.[0] ?? 'statement'}`, {
        kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql', 'db.query.text': text },
      }, context);
      const ended = run();
      if (isPromise(ended)) {
        // The message of a driver's error quotes values, so the span keeps that there was one and no more.
        ended.then(() => span.end(), () => span.setStatus({ code: SpanStatusCode.ERROR }).end());
      } else span.end();
      return ended;
    },
    // Spans that a collector does not take any more are lost; that must not keep a process from stopping in good order.
    stop: () => provider.shutdown().catch(() => undefined),
  };
}
