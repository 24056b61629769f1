import type { Schema } from '@apollo/federation-internals';
import type { QueryPlanner } from '@apollo/query-planner';

/** What a planner keeps besides the supergraph: a schema of each subgraph. */
interface KeptByPlanner {
  readonly federatedQueryGraph: { readonly sources: ReadonlyMap<string, Schema> };
}

interface Sourced {
  sourceAST?: unknown;
}

/** All of a schema that was read from a text: elements, what extends them, and directives where they are applied. */
function* sourcedOf(schema: Schema): Generator<Sourced> {
  for (const element of schema.allSchemaElement() as Iterable<Sourced & Partial<{ extensions: () => readonly Sourced[] }>>) {
    yield element;
    yield* element.extensions?.() ?? [];
  }
  for (const directive of schema.allDirectives()) yield* directive.applications() as Iterable<Sourced>;
}

/** The schemas of a planner, each once. */
const schemasOfPlanner = (planner: QueryPlanner): Set<Schema> =>
  new Set([planner.supergraph.schema, planner.supergraph.apiSchema(), ...(planner as unknown as KeptByPlanner).federatedQueryGraph.sources.values()]);

/**
 * Takes from the schemas of a planner the text that each of their elements was read from. It is there for the messages of errors in a
 * supergraph; this one is accepted, and planning never looks at it. With all tokens of the text it is a fifth of what a gateway at rest holds.
 */
export function forgetSource(planner: QueryPlanner): void {
  for (const schema of schemasOfPlanner(planner)) for (const sourced of sourcedOf(schema)) sourced.sourceAST = undefined;
}
