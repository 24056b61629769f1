import { type GraphQLSchema, Kind, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Asking, ClientOperation } from '../../operations/prepare-operation.js';
import { assembleAnswer } from '../../projection/assemble-answer.js';
import { Refusals } from '../../projection/refusals.js';
import { type Fetched, type PlanRun, runPlan } from '../execution/run-plan.js';
import { type Shaped, shapeAnswer, tellClient } from '../execution/shape-answer.js';
import type { PlannedOperation } from '../plan-operation.js';
import { compilePlan } from './compile-plan.js';
import { compileShape } from './compile-shape.js';
import { RunTables } from './entity-tables.js';
import type { CompileTools } from './fetch-step.js';
import type { Json, Run } from './run.js';
import { BUBBLE, type ShapeObject, UNUSUAL } from './shape-values.js';

/**
 * A planned operation as functions made for it alone, built of closures: no code is generated from strings, so the process may run where
 * that is forbidden.
 */
export interface Program {
  /** Runs the plan: asks subgraphs in its order and puts together what they answer. */
  fetch(run: Pick<PlanRun, 'variables' | 'conditions' | 'call'>): Promise<FetchedAnswer>;
  /**
   * Makes the client's answer of what was fetched, with refusals where `asking` tells what the filter took out. Anything unusual is left to
   * the interpreter, which also says what is wrong.
   */
  shape(fetched: FetchedAnswer, conditions: Readonly<Json>, asking?: Asking): Shaped;
}

/** What was fetched; of entities some may still be in tables. */
export interface FetchedAnswer extends Fetched {
  readonly tables?: RunTables;
}

export interface ProgramTools extends CompileTools {
  /** The schema of all that clients of any role may ask. */
  readonly schema: GraphQLSchema;
}

/** Combinations of conditions whose shapes are kept of one operation. */
const KEPT_SHAPES = 16;

const nothingUnplanned: ReadonlySet<string> = new Set();
const nothing = (): null => null;
/** Nothing is added to it: where no client is told what it is refused, nothing is refused. */
const nothingRefused = new Refusals();

/** Shapes of one operation, by the values of its conditions. */
interface KeptShapes {
  readonly names: readonly string[];
  readonly shapes: LRUCache<string, ShapeObject>;
}

const keptShapes = (operation: Pick<PlannedOperation, 'operation' | 'fragments'>): KeptShapes => ({ names: conditionNames(operation), shapes: new LRUCache({ max: KEPT_SHAPES }) });

/** Names of the variables that decide what is asked. */
function conditionNames({ operation, fragments }: Pick<PlannedOperation, 'operation' | 'fragments'>): string[] {
  const names = new Set<string>();
  for (const node of [operation, ...fragments.values()]) {
    visit(node, {
      Directive: ({ arguments: given = [] }) => {
        for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names];
}

/** Compiles a planned operation. */
export function compileProgram(planned: PlannedOperation, { schema, sources, meets }: ProgramTools): Program {
  const compiled = compilePlan(planned.plan, { sources, meets });
  const plain = keptShapes(planned);
  // The same plan serves clients of different roles, who are refused different fields.
  const telling = new WeakMap<ClientOperation, KeptShapes>();
  const shapeFor = (conditions: Readonly<Json>, asking: Asking | undefined): ShapeObject => {
    const kept = asking ? (telling.get(asking.client) ?? keptShapes(asking.client)) : plain;
    if (asking) telling.set(asking.client, kept);
    const key = kept.names.map((name) => String((asking?.variables ?? conditions)[name])).join();
    const known = kept.shapes.get(key);
    if (known) return known;
    // A shape is kept for long: it holds conditions and nothing else of the request that it was made for.
    const only = (values: Readonly<Json>, names: readonly string[]): Json => Object.fromEntries(names.map((name) => [name, values[name]]));
    const shape = compileShape(planned, {
      schema, tables: compiled?.tables, conditions: only(conditions, plain.names), client: asking && { ...asking.client, variables: only(asking.variables, kept.names) },
    });
    kept.shapes.set(key, shape);
    return shape;
  };
  if (plain.names.length === 0) shapeFor({}, undefined);

  const interpret = (fetched: FetchedAnswer, conditions: Readonly<Json>, asking: Asking | undefined): Shaped => {
    fetched.tables?.mergeAll();
    const { data, errors, unplanned } = shapeAnswer(planned, fetched, { schema, conditions });
    // Without a plan and with errors there is nothing that a subgraph could be asked for.
    if (data === null || (planned.plan === undefined && errors.length > 0)) return { data: null, errors, unplanned };
    if (!asking) return { data, errors, unplanned };
    const assembled = assembleAnswer(asking, data, schema);
    return { data: assembled.data, errors: [...errors, ...assembled.errors], unplanned };
  };

  return {
    fetch: async ({ variables, conditions, call }) => {
      if (!compiled) return runPlan(planned.plan, { sources, meets, variables, conditions, call });
      const run: Run = { data: {}, errors: [], brought: [], variables, conditions, call, earlier: compiled.asksAgain ? { replies: new Map(), answers: new Map() } : undefined, together: undefined, tables: new RunTables() };
      await compiled.step(run);
      return run;
    },
    shape: (fetched, conditions, asking) => {
      const refusals = asking ? new Refusals() : nothingRefused;
      const data = shapeFor(conditions, asking)(fetched.data, { path: [], refusals, introspect: asking?.introspect ?? nothing, tables: fetched.tables ?? new RunTables(), shaped: [] });
      if (data === UNUSUAL) return interpret(fetched, conditions, asking);
      return { data: data === BUBBLE ? null : data, errors: [...tellClient(fetched.errors, planned), ...refusals.close()], unplanned: nothingUnplanned };
    },
  };
}
