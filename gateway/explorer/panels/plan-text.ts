import type { Speaker } from '../texts.js';
import type { FetchStep, PlanStep } from '../wire.js';

const innerSteps = (step: PlanStep): readonly PlanStep[] => {
  switch (step.kind) {
    case 'fetch':
      return [];
    case 'flatten':
      return [step.step];
    case 'condition':
      return [step.included, step.skipped].filter((inner) => inner !== undefined);
    default:
      return step.steps;
  }
};

/** The fetches of a plan in the order in which they are drawn. */
export const fetchesOf = (step: PlanStep): FetchStep[] => (step.kind === 'fetch' ? [step] : innerSteps(step).flatMap(fetchesOf));

/** How often the gateway has to wait for subgraphs, one after the other. */
export function roundsOf(step: PlanStep): number {
  if (step.kind === 'fetch') return 1;
  const rounds = innerSteps(step).map(roundsOf);
  return step.kind === 'sequence' ? rounds.reduce((sum, one) => sum + one, 0) : Math.max(0, ...rounds);
}

/** A plan in words, an indented line per step: what a screen reader or a message to a colleague needs. */
export function planText(plan: PlanStep, t: Speaker): string {
  const lines: string[] = [];
  const write = (step: PlanStep, depth: number, into = ''): void => {
    const indent = '  '.repeat(depth);
    if (step.kind === 'flatten') {
      write(step.step, depth, step.path);
    } else if (step.kind === 'fetch') {
      lines.push(`${indent}${t('fetch')} ${step.subgraph}${into ? ` · ${t('into')} ${into}` : ''}`);
      for (const line of step.operation.trim().split('\n')) lines.push(`${indent}    ${line}`);
    } else {
      lines.push(`${indent}${t(step.kind)}${step.kind === 'condition' ? ` $${step.variable}` : ''}`);
      for (const inner of innerSteps(step)) write(inner, depth + 1, into);
    }
  };
  write(plan, 0);
  return lines.join('\n');
}
