/** Header of W3C Trace Context that ties the work of several processes for one request together. */
export const TRACEPARENT_HEADER = 'traceparent';

/** The span that a request was sent from. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}

/** Version 00 and its fields; of a later version the same fields are read (https://www.w3.org/TR/trace-context/#versioning-of-traceparent). */
const FORM = /^(?!ff)([0-9a-f]{2})-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** Reads the header; `undefined` where it is missing or malformed, so that a new trace begins. */
export function parseTraceparent(header: unknown): TraceParent | undefined {
  if (typeof header !== 'string' || header.length > 128) return undefined;
  const [, version, traceId, spanId, flags, rest] = FORM.exec(header) ?? [];
  if (!traceId || !spanId || !flags || (version === '00' && rest !== undefined)) return undefined;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

export const formatTraceparent = ({ traceId, spanId, isSampled }: TraceParent): string => `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
