import { Supergraph } from '@apollo/federation-internals';
import { execute, type GraphQLSchema, Kind, parse, print, visit, type FieldDefinitionNode } from 'graphql';
import type { GatewayOptions } from '../server.js';
import { composeTestSubgraphs, TestGraph, type Told } from './start-graph.js';
import type { TestSubgraph } from './subgraph-server.js';

type Row = Record<string, unknown>;

export interface FederationCaseOptions {
  readonly subgraphs: readonly TestSubgraph[];
  /** All data as one graph of plain objects; a field with arguments is a function. */
  readonly world: Row;
  /** Changes the composed supergraph, for what only other composers let through. */
  readonly edit?: (supergraphSdl: string) => string;
  readonly options?: Partial<GatewayOptions>;
}

export interface Comparison {
  /** Data and places of errors as the gateway answers them, as text. */
  readonly answered: string;
  /** The same as graphql-js answers over one schema with all data. */
  readonly expected: string;
  readonly told: Told;
}

const anyClass = parse('type T { f: Int @access(class: PUBLIC, domain: PLATFORM) }', { noLocation: true }).definitions[0];
const publicLabel = anyClass?.kind === Kind.OBJECT_TYPE_DEFINITION ? (anyClass.fields?.[0]?.directives ?? []) : [];

/** The same types with every field open to everybody. */
function openToAll(typeDefs: string): string {
  const open = (node: FieldDefinitionNode): FieldDefinitionNode => ({ ...node, directives: [...(node.directives ?? []), ...publicLabel] });
  return print(visit(parse(typeDefs, { noLocation: true }), { FieldDefinition: open }));
}

/** A subgraph of a federation case: fields without a label are open to everybody. */
export const openSubgraph = (name: string, typeDefs: string, resolvers: TestSubgraph['resolvers']): TestSubgraph => ({
  name,
  typeDefs: openToAll(typeDefs),
  resolvers,
});

const agrees = (row: unknown, given: unknown): boolean => {
  if (typeof given !== 'object' || given === null || typeof row !== 'object' || row === null) return row === given;
  return Object.entries(given).every(([key, value]) => agrees((row as Row)[key], value));
};

/**
 * A reference resolver that finds a row by the key fields of a representation. What is external to the subgraph it knows from
 * the representation alone.
 */
export const referenceTo =
  (rows: readonly Row[], { keys, external = [] }: { readonly keys: readonly string[]; readonly external?: readonly string[] }) =>
  (given: Row): Row | null => {
    const { __typename: _typename, ...representation } = given;
    const present = keys.filter((key) => Object.hasOwn(representation, key));
    const row = present.length > 0 ? rows.find((candidate) => present.every((key) => agrees(candidate[key], representation[key]))) : undefined;
    if (!row) return null;
    const unknown = Object.fromEntries(external.map((name) => [name, undefined]));
    const brought = Object.fromEntries(external.flatMap((name) => (Object.hasOwn(representation, name) ? [[name, representation[name]]] : [])));
    return { ...row, ...unknown, ...brought };
  };

const pathsOf = (errors: readonly { readonly path?: readonly (string | number)[] | undefined }[] | undefined): string[] =>
  (errors ?? []).map(({ path }) => (path ?? []).join('.')).sort();

/** A running graph of subgraphs that share a world, and the answers that graphql-js gives over the whole of that world. */
export class FederationCase {
  readonly graph: TestGraph;
  /** What clients may ask, as one schema without subgraphs. */
  readonly monolith: GraphQLSchema;
  readonly #world: Row;

  private constructor(graph: TestGraph, monolith: GraphQLSchema, world: Row) {
    this.graph = graph;
    this.monolith = monolith;
    this.#world = world;
  }

  static async start({ subgraphs, world, edit, options = {} }: FederationCaseOptions): Promise<FederationCase> {
    const composed = composeTestSubgraphs(subgraphs.map((subgraph) => ({ ...subgraph, url: 'http://127.0.0.1:1/graphql' })));
    const graph = await TestGraph.start({ ...options, ...(edit ? { supergraphSdl: edit(composed) } : {}) }, subgraphs);
    return new FederationCase(graph, Supergraph.build(composed).apiSchema().toGraphQLJSSchema(), world);
  }

  /** Asks the gateway and the monolith the same. Order of fields counts. */
  async compare(query: string, variables: Row = {}): Promise<Comparison> {
    const told = await this.graph.ask(query, { variables });
    const whole = await execute({ schema: this.monolith, document: parse(query), rootValue: this.#world, variableValues: variables });
    return {
      answered: JSON.stringify({ data: told.data, errors: pathsOf(told.errors) }),
      expected: JSON.stringify({ data: whole.data, errors: pathsOf(whole.errors) }),
      told,
    };
  }

  stop(): Promise<void> {
    return this.graph.stop();
  }
}
