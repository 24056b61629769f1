import { type FactName, factColumns } from '../monitoring-fact/fact-name.js';
import type { FactTest, RuleCondition, RuleTerm } from './rule-condition.js';

const MOST_TERMS = 10;
const MOST_VALUE = 100_000_000;

const comparisons: Readonly<Partial<Record<FactTest, string>>> = { AT_LEAST: '>=', ABOVE: '>', AT_MOST: '<=', BELOW: '<' };
const positive: readonly FactTest[] = ['AT_LEAST', 'ABOVE'] as FactTest[];

/** Why a condition is none: it says nothing, compares what cannot be compared, or would be met by everybody. */
export class ConditionFault extends Error {}

const ownEntry = <T>(of: Readonly<Partial<Record<string, T>>>, key: unknown): T | undefined => (typeof key === 'string' && Object.hasOwn(of, key) ? of[key] : undefined);

/** A condition on the facts of a month as SQL: columns and operators from closed lists, thresholds bound. */
export interface CompiledCondition {
  readonly text: string;
  readonly values: readonly string[];
}

function compileTerm({ fact, test, value }: RuleTerm): CompiledCondition {
  const known = ownEntry(factColumns, fact);
  if (!known) throw new ConditionFault('no such fact');
  if (known.kind === 'flag') {
    if ((test !== 'IS_TRUE' && test !== 'IS_FALSE') || value !== null) throw new ConditionFault('what is so or not is not compared');
    return { text: `${test === 'IS_FALSE' ? 'not ' : ''}coalesce(${known.column}, false)`, values: [] };
  }
  const operator = ownEntry(comparisons, test);
  if (!operator) throw new ConditionFault('a number is compared');
  if (typeof value !== 'string' || !/^\d{1,9}(\.\d{1,2})?$/.test(value) || Number(value) > MOST_VALUE) throw new ConditionFault('no threshold');
  // A fact that nobody told is not compared: null is neither above nor below.
  return { text: `coalesce(${known.column} ${operator} ?::numeric, false)`, values: [value] };
}

/** A term that holds of nobody about whom nothing was told. */
const needsFact = ({ fact, test, value }: RuleTerm): boolean =>
  fact !== ('ENROLLED' as FactName) && (test === ('IS_TRUE' as FactTest) || (positive.includes(test) && Number(value) > 0));

/** @throws ConditionFault where the condition is none. */
export function compileCondition({ all, any }: RuleCondition): CompiledCondition {
  if (!Array.isArray(all) || !Array.isArray(any)) throw new ConditionFault('no terms');
  const terms = [...all, ...any];
  if (terms.length === 0 || terms.length > MOST_TERMS) throw new ConditionFault('too few terms, or too many');
  if (!all.some(needsFact) && !(any.length > 0 && any.every(needsFact))) throw new ConditionFault('met by whoever is watched');
  const parts = [all.map(compileTerm), any.map(compileTerm)] as const;
  const text = [...parts[0].map((term) => term.text), ...(any.length > 0 ? [`(${parts[1].map((term) => term.text).join(' or ')})`] : [])].join(' and ');
  return { text: `(${text})`, values: parts.flat().flatMap(({ values }) => values) };
}
