import type { InnerError } from '../../errors/answer-error.js';
import type { CallContext } from '../../subgraph-client/call-context.js';
import type { EarlierQuestions } from '../../subgraph-client/subgraph-source.js';
import type { RunTables } from './entity-tables.js';
import type { Representations } from './write-representations.js';

export type Json = Record<string, unknown>;

/** What one run of a compiled plan knows and has gathered. */
export interface Run {
  readonly data: Json;
  /** Errors at their places in the data. */
  readonly errors: InnerError[];
  /** The entities that each fetch brought, by the number of the fetch; an entity that stands at many places is here once. */
  readonly brought: (readonly unknown[] | undefined)[];
  /** What was brought for entities, where the plan is run with tables. */
  readonly tables: RunTables;
  /** Values as the client gave them, by the names that the plan has for them. */
  readonly variables: Readonly<Json>;
  /** Values of `@skip` and `@include`, defaults included. */
  readonly conditions: Readonly<Json>;
  readonly call: CallContext;
  /** What this run asked before, where its plan asks the same at several places: a query asks nothing twice. */
  readonly earlier: EarlierQuestions | undefined;
  /** What was found and written for fetches that begin together, while they begin: several ask about the same objects. */
  together: Together | undefined;
}

/** Objects by the way that leads to them, and how they are represented, by what is required of them. */
export interface Together {
  readonly found: Map<string, readonly Json[]>;
  readonly represented: Map<readonly Json[], Map<string, Representations>>;
}

/** Makes some stretch of a plan. */
export type Step = (run: Run) => Promise<void>;

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether every object seems to have a property of this name; reading it needs a second look. */
export const isInherited = (key: string): boolean => inherited.has(key);
