import type { InnerError } from '../../errors/answer-error.js';
import type { CallContext } from '../../subgraph-client/call-context.js';
import type { SubgraphReply } from '../../subgraph-client/send-request.js';

export type Json = Record<string, unknown>;

/** What one run of a compiled plan knows and has gathered. */
export interface Run {
  readonly data: Json;
  /** Errors at their places in the data. */
  readonly errors: InnerError[];
  /** The entities that each fetch brought, by the number of the fetch; an entity that stands at many places is here once. */
  readonly brought: (readonly unknown[] | undefined)[];
  /** Values as the client gave them, by the names that the plan has for them. */
  readonly variables: Readonly<Json>;
  /** Values of `@skip` and `@include`, defaults included. */
  readonly conditions: Readonly<Json>;
  readonly call: CallContext;
  /** Replies to what this run asked before, by question: a query asks nothing twice. */
  readonly earlier: Map<string, Promise<SubgraphReply>>;
}

/** Makes some stretch of a plan. */
export type Step = (run: Run) => Promise<void>;

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether every object seems to have a property of this name; reading it needs a second look. */
export const isInherited = (key: string): boolean => inherited.has(key);
