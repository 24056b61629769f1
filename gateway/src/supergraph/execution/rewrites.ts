import type { FetchDataRewrite } from '@apollo/query-planner';
import { isRecord, own } from './places.js';
import type { TypeConditions } from './type-conditions.js';

const CONDITION = '... on ';

function apply(rewrite: FetchDataRewrite, path: readonly string[], value: unknown, meets: TypeConditions): void {
  if (Array.isArray(value)) {
    for (const item of value) apply(rewrite, path, item, meets);
    return;
  }
  const [step, ...rest] = path;
  if (!isRecord(value) || step === undefined) return;
  if (step.startsWith(CONDITION)) {
    const typename = own(value, '__typename');
    if (typeof typename !== 'string' || meets(typename, step.slice(CONDITION.length))) apply(rewrite, rest, value, meets);
  } else if (rest.length > 0) apply(rewrite, rest, own(value, step), meets);
  else if (rewrite.kind === 'ValueSetter') value[step] = rewrite.setValueTo;
  else if (Object.hasOwn(value, step)) {
    // An empty text, a zero and a `false` are values: the stock executor loses them here.
    value[rewrite.renameKeyTo] = value[step];
    delete value[step];
  }
}

/** Changes keys and type names in a representation or an answer, as the planner prescribes for one fetch. */
export function applyRewrites(rewrites: readonly FetchDataRewrite[] | undefined, value: unknown, meets: TypeConditions): void {
  for (const rewrite of rewrites ?? []) apply(rewrite, rewrite.path, value, meets);
}
