import { type GraphQLSchema, Kind, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import { type Fetched, type PlanRun, runPlan } from '../execution/run-plan.js';
import { type Shaped, shapeAnswer, tellClient } from '../execution/shape-answer.js';
import type { PlannedOperation } from '../plan-operation.js';
import { compilePlan } from './compile-plan.js';
import { compileShape } from './compile-shape.js';
import type { CompileTools } from './fetch-step.js';
import { UNUSUAL } from './leaf-checks.js';
import type { Json, Run } from './run.js';

/**
 * A planned operation as functions made for it alone, built of closures: no code is generated from strings, so the process may run where
 * that is forbidden.
 */
export interface Program {
  /** Runs the plan: asks subgraphs in its order and puts together what they answer. */
  fetch(run: Pick<PlanRun, 'variables' | 'conditions' | 'call'>): Promise<Fetched>;
  /** Makes the client's answer of what was fetched. Anything unusual is left to the interpreter, which also says what is wrong. */
  shape(fetched: Fetched, conditions: Readonly<Json>): Shaped;
}

export interface ProgramTools extends CompileTools {
  /** The schema of all that clients of any role may ask. */
  readonly schema: GraphQLSchema;
}

/** Combinations of conditions whose shapes are kept of one operation. */
const KEPT_SHAPES = 16;

const nothingUnplanned: ReadonlySet<string> = new Set();

/** Names of the variables that decide what is asked. */
function conditionNames({ operation, fragments }: PlannedOperation): string[] {
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
  const step = compilePlan(planned.plan, { sources, meets });
  const names = conditionNames(planned);
  const shapes = new LRUCache<string, ReturnType<typeof compileShape>>({ max: KEPT_SHAPES });
  const shapeFor = (conditions: Readonly<Json>): ReturnType<typeof compileShape> => {
    const key = names.map((name) => String(conditions[name])).join();
    const known = shapes.get(key);
    if (known) return known;
    const shape = compileShape(planned, schema, conditions);
    shapes.set(key, shape);
    return shape;
  };
  if (names.length === 0) shapeFor({});

  return {
    fetch: async ({ variables, conditions, call }) => {
      if (!step) return runPlan(planned.plan, { sources, meets, variables, conditions, call });
      const run: Run = { data: {}, errors: [], brought: [], variables, conditions, call, earlier: new Map() };
      await step(run);
      return run;
    },
    shape: (fetched, conditions) => {
      const data = shapeFor(conditions)(fetched.data);
      if (data === UNUSUAL) return shapeAnswer(planned, fetched, { schema, conditions });
      return { data, errors: tellClient(fetched.errors, planned), unplanned: nothingUnplanned };
    },
  };
}
