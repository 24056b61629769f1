import { buildSubgraphSchema } from '@apollo/subgraph';
import { anonymousClaims, viewerOf } from '@civil/schema/identity';
import { execute, graphql, type GraphQLSchema, getOperationAST, parse } from 'graphql';
import { createMetrics } from '../observability/prometheus-metrics.js';
import { RequestStats } from '../observability/request-stats.js';
import { prepareOperation } from '../operations/prepare-operation.js';
import { assembleAnswer } from '../projection/assemble-answer.js';
import type { CallContext } from '../subgraph-client/call-context.js';
import { SubgraphDataSource } from '../subgraph-client/subgraph-data-source.js';
import { compileProgram } from '../supergraph/compiled/program.js';
import { runPlan } from '../supergraph/execution/run-plan.js';
import { type Shaped, shapeAnswer } from '../supergraph/execution/shape-answer.js';
import { loadPlanner, type LoadedPlanner } from '../supergraph/load-planner.js';
import { isFault } from '../supergraph/plan-operation.js';
import { soften } from '../supergraph/soften.js';
import { orderEntities } from './entity-order.js';
import type { FederationCaseOptions } from './federation-case.js';
import { composeTestSubgraphs, SECRET } from './start-graph.js';
import { sdlOf } from './subgraph-server.js';

/** Answers instead of a subgraph, by what it would have answered; the same for the same question, whoever asks. */
export type Spoil = (subgraph: string, question: string, reply: string) => { readonly status: number; readonly body: string };

/** What one executor answered, as text: data in its order, errors without theirs. */
interface Answered {
  readonly text: string;
  readonly data: unknown;
  readonly hasErrors: boolean;
  /** Questions to the subgraphs, each once. */
  readonly questions: string;
}

export interface ComparedAnswers {
  readonly compiled: Answered;
  readonly interpreted: Answered;
  /** Data that graphql-js answers over the whole world, where nothing is spoiled. */
  readonly whole: string | undefined;
}

const metrics = createMetrics();
const healthy: Spoil = (_subgraph, _question, body) => ({ status: 200, body });
const silentLog = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** The compiled executor and the interpreter over subgraphs of this process, with all that is between an executor and its subgraphs. */
export class ExecutorPair {
  readonly #planner: LoadedPlanner;
  #schemas = new Map<string, GraphQLSchema>();
  #world: FederationCaseOptions['world'] = {};

  private constructor(planner: LoadedPlanner) {
    this.#planner = planner;
  }

  static async load(options: FederationCaseOptions): Promise<ExecutorPair> {
    const composed = composeTestSubgraphs(options.subgraphs.map((subgraph) => ({ ...subgraph, url: 'http://127.0.0.1:1/graphql' })));
    const pair = new ExecutorPair(await loadPlanner(soften(composed).sdl, () => undefined));
    pair.settle(options);
    return pair;
  }

  /** The schema without subgraphs. */
  get schema(): GraphQLSchema {
    return this.#planner.schema;
  }

  /** Puts other data behind the same supergraph. */
  settle({ subgraphs, world }: FederationCaseOptions): void {
    this.#schemas = new Map(subgraphs.map((subgraph) => [subgraph.name, buildSubgraphSchema([{ typeDefs: parse(sdlOf(subgraph)), resolvers: subgraph.resolvers }])]));
    this.#world = world;
  }

  /**
   * Runs an operation both ways, for callers who may see all or those of a smaller schema; `undefined` where it asks subgraphs nothing or
   * cannot be planned.
   */
  async compare(query: string, variables: Record<string, unknown>, { spoil = healthy, projected }: { spoil?: Spoil | undefined; projected?: GraphQLSchema | undefined } = {}): Promise<ComparedAnswers | undefined> {
    const { schema, planning, meets } = this.#planner;
    const document = parse(query);
    const prepared = prepareOperation(document, undefined, schema, { key: 'some', schema: projected ?? schema });
    if (!('projection' in prepared) || !prepared.remote) return undefined;
    const planned = planning.plan(prepared.remote);
    if (isFault(planned)) return undefined;
    const sent = { ...prepared.remote.constants, ...Object.fromEntries([...prepared.remote.variables].map(([asked, name]) => [name, variables[asked]])) };
    const asking = { client: prepared, variables, introspect: () => null };
    const run = async (isCompiled: boolean): Promise<Answered> => {
      const questions = new Set<string>();
      const sources = this.#sources(questions, spoil);
      const viewer = viewerOf(anonymousClaims);
      const call: CallContext = { viewer, viewerKey: 'anybody', requestId: 'r', log: silentLog, stats: new RequestStats() };
      const given = { variables: sent, conditions: sent, call };
      const program = compileProgram(planned, { schema, sources, meets });
      const fetched = await (isCompiled ? program.fetch(given) : runPlan(planned.plan, { sources, meets, ...given }));
      if (isCompiled) return answered(program.shape(fetched, sent, prepared.isTouched ? asking : undefined), questions);
      const shaped = shapeAnswer(planned, fetched, { schema, conditions: sent });
      if (!prepared.isTouched || shaped.data === null) return answered(shaped, questions);
      const { data, errors } = assembleAnswer(asking, shaped.data, schema);
      return answered({ ...shaped, data, errors: [...shaped.errors, ...errors] }, questions);
    };
    const interpreted = await run(false);
    const compiled = await run(true);
    const isMutation = getOperationAST(document)?.operation === 'mutation';
    const whole = spoil === healthy && !projected && !isMutation ? await execute({ schema, document, rootValue: this.#world, variableValues: variables }) : undefined;
    return { compiled, interpreted, whole: whole && JSON.stringify(whole.data) };
  }

  stop(): Promise<void> {
    return this.#planner.stop();
  }

  #sources(questions: Set<string>, spoil: Spoil): Map<string, SubgraphDataSource> {
    const sourceOf = (name: string, schema: GraphQLSchema): SubgraphDataSource => {
      const post = async (asked: string): Promise<{ status: number; body: string }> => {
        const { question, restore } = orderEntities(asked);
        questions.add(`${name} ${question}`);
        const { query, variables } = JSON.parse(question) as { query: string; variables: Record<string, unknown> };
        const reply = JSON.stringify(await graphql({ schema, source: query, variableValues: variables }));
        const { status, body } = spoil(name, question, reply);
        return { status, body: restore(body) };
      };
      return new SubgraphDataSource(name, { post }, { viewerContextSecret: SECRET, metrics });
    };
    return new Map([...this.#schemas].map(([name, schema]) => [name, sourceOf(name, schema)]));
  }
}

function answered({ data, errors, unplanned }: Shaped, questions: ReadonlySet<string>): Answered {
  const told = errors.map(({ path, extensions }) => JSON.stringify({ path, code: extensions?.['code'], occurrences: extensions?.['occurrences'] })).sort();
  return { text: JSON.stringify({ data, told, unplanned: [...unplanned].sort() }), data, hasErrors: errors.length > 0, questions: [...questions].sort().join('\n') };
}
