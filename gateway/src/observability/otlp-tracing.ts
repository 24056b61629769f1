import { formatTraceparent, parseTraceparent } from '@civil/schema/tracing';
import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, ParentBasedSampler, TracerProvider, TraceIdRatioBasedSampler } from '@opentelemetry/sdk-trace';
import type { TraceSpan, Tracing, TracingOptions } from './tracing.js';

/** Milliseconds that a collector has to take a batch. */
const EXPORT_MS = 2000;

/**
 * Tracing by OpenTelemetry. Nothing is registered globally: spans are handed on by parameter, several gateways of one process do not
 * meet, and `@apollo/gateway`, whose spans would quote error messages, finds no provider.
 */
export function createTracing({ endpoint, ratio = 1 }: TracingOptions): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'gateway' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: EXPORT_MS }) })],
  });
  const tracer = provider.getTracer('civil-gateway');

  const wrap = (span: Span): TraceSpan => {
    const { traceId, spanId, traceFlags } = span.spanContext();
    const within = trace.setSpan(ROOT_CONTEXT, span);
    return {
      traceId,
      traceparent: formatTraceparent({ traceId, spanId, isSampled: (traceFlags & TraceFlags.SAMPLED) !== 0 }),
      child: (name, kind, attributes = {}) =>
        wrap(tracer.startSpan(name, { kind: kind === 'client' ? SpanKind.CLIENT : SpanKind.INTERNAL, attributes: { ...attributes } }, within)),
      record: (name, started, ended, attributes = {}) =>
        tracer.startSpan(name, { startTime: performance.timeOrigin + started, attributes: { ...attributes } }, within).end(performance.timeOrigin + ended),
      set: (attributes) => { span.setAttributes({ ...attributes }); },
      end: (hasFailed = false) => {
        if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
      },
    };
  };

  return {
    begin: (name, traceparent) => {
      const parent = parseTraceparent(traceparent);
      const traceFlags = parent?.isSampled ? TraceFlags.SAMPLED : TraceFlags.NONE;
      const context = parent
        ? trace.setSpanContext(ROOT_CONTEXT, { traceId: parent.traceId, spanId: parent.spanId, traceFlags, isRemote: true })
        : ROOT_CONTEXT;
      return wrap(tracer.startSpan(name, { kind: SpanKind.SERVER }, context));
    },
    // Spans that a collector does not take any more are lost; that must not keep a process from stopping in good order.
    stop: () => provider.shutdown().catch(() => undefined),
  };
}
