import type { Viewer } from '@civil/schema/identity';
import type { DescribedCause } from '../errors/describe-cause.js';
import type { TraceSpan } from './tracing.js';

/**
 * What is gathered about one request on its way, by whoever comes to know it: the access log, the metrics and the headers that tell
 * of an answer read it at the end. It holds no value that a client sent or a subgraph answered.
 */
export class RequestStats {
  viewer: Viewer | undefined;
  /** Name that the client gave the operation; logged without what may be personal. */
  operationName: string | undefined;
  /** SHA-256 of the document asked, without its literals. */
  operationId: string | undefined;
  /** Name of the operation where it is a trusted one; the only name that may become a label of a metric. */
  trustedOperation: string | undefined;
  cost: { estimated: number; actual?: number } | undefined;
  /** Calls that subgraphs received for this request. */
  fetches = 0;
  /** Fetches answered by an equal one under way. */
  sharedFetches = 0;
  /** How often each error code is told. */
  codes: Record<string, number> | undefined;
  /** Why the request was refused before an operation ran, for the log alone. */
  cause: DescribedCause | undefined;
  /** The span of the request, where traces are kept. */
  span: TraceSpan | undefined;

  /** Counts the codes of the errors that are told. */
  tell(errors: readonly { readonly extensions?: Readonly<Record<string, unknown>> | undefined }[] | undefined): void {
    if (!errors || errors.length === 0) return;
    this.codes ??= {};
    for (const { extensions } of errors) {
      const code = String(extensions?.['code']);
      this.codes[code] = (this.codes[code] ?? 0) + 1;
    }
  }
}
