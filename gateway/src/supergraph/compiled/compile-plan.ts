import type { ConditionNode, PlanNode } from '@apollo/query-planner';
import { compileCollector } from './collect-objects.js';
import { type CompileTools, compileFetch } from './fetch-step.js';
import { keyOfPath, type Path, type PlanFetches, readPlanFetches, UnknownPlan } from './plan-fetches.js';
import { type PlanTables, readTables } from './plan-tables.js';
import type { Json, Run, Step } from './run.js';
import { compileTabledFetch } from './tabled-fetch.js';

const nothing: Step = async () => undefined;

/** A plan as functions, and where to find what it brought; without tables everything is merged into the data. */
export interface CompiledPlan {
  readonly step: Step;
  readonly tables: PlanTables | undefined;
  /** Whether it asks a subgraph the same thing at several places. */
  readonly asksAgain: boolean;
}

interface Reading {
  readonly fetches: PlanFetches;
  readonly tables: PlanTables | undefined;
}

function compileNode(node: PlanNode | undefined, path: Path, reading: Reading, tools: CompileTools): Step {
  const { fetches, tables } = reading;
  const compile = (inner: PlanNode | undefined, at: Path = path): Step => compileNode(inner, at, reading, tools);
  switch (node?.kind) {
    case undefined:
      return nothing;
    case 'Fetch': {
      const placed = fetches.placed(node, path);
      const place = node.requires && tables?.placeAt(keyOfPath(path));
      if (tables && place) return compileTabledFetch(placed, place, tables, fetches, tools);
      const make = compileFetch(placed, fetches, tools);
      const source = fetches.sourceOf(placed);
      const collect = compileCollector(source ? path.slice(source.path.length) : path);
      const way = `${source?.number} ${path.join('/')}`;
      const find = (run: Run): Json[] => collect(source ? (run.brought[source.number] ?? []) : [run.data]);
      return (run) => {
        const found = run.together?.found.get(way) ?? find(run);
        run.together?.found.set(way, found);
        return make(run, found);
      };
    }
    case 'Sequence': {
      const steps = node.nodes.map((inner) => compile(inner));
      return async (run) => {
        for (const step of steps) await step(run);
      };
    }
    case 'Parallel': {
      const steps = node.nodes.map((inner) => compile(inner));
      return async (run) => {
        const outer = run.together;
        run.together ??= { found: new Map(), represented: new Map() };
        const begun = steps.map((step) => step(run));
        // Once a fetch is answered, the same way may lead to more.
        run.together = outer;
        await Promise.all(begun);
      };
    }
    case 'Flatten':
      return compile(node.node, [...path, ...node.path]);
    case 'Condition':
      return compileCondition(node, compile);
    default:
      throw new UnknownPlan('a plan with a node of another kind');
  }
}

function compileCondition({ condition, ifClause, elseClause }: ConditionNode, compile: (node: PlanNode | undefined) => Step): Step {
  const [whenTrue, otherwise] = [compile(ifClause), compile(elseClause)];
  return (run) => (run.conditions[condition] === true ? whenTrue : otherwise)(run);
}

/** Compiles a plan; `undefined` where it holds something that only the interpreter can run. */
export function compilePlan(plan: PlanNode | undefined, tools: CompileTools): CompiledPlan | undefined {
  if (!plan) return { step: nothing, tables: undefined, asksAgain: false };
  try {
    const fetches = readPlanFetches(plan);
    const tables = readTables(fetches);
    return { step: compileNode(plan, [], { fetches, tables }, tools), tables, asksAgain: fetches.asksAgain };
  } catch (cause) {
    if (cause instanceof UnknownPlan) return undefined;
    throw cause;
  }
}
