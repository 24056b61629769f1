import { civilError } from '@civil/schema/errors';
import { parameterOn } from '../parameters.js';
import { AbilityGroup, type AbilityItem, abilityItemNames, abilityItems } from './ability-items.js';

/** Levels of GB/T 42195-2022: 0 intact, 1 mild, 2 moderate, 3 severe, 4 complete disability. */
export type AbilityLevel = 0 | 1 | 2 | 3 | 4;

export interface ItemScore {
  item: AbilityItem;
  score: number;
}

/** What makes a level worse than the score alone gives. */
export interface AbilityConditions {
  /** Diagnosis F00–F03. */
  dementia: boolean;
  /** Diagnosis F04–F99. */
  psychiatric: boolean;
  accidentsInThirtyDays: number;
}

export interface AbilityResult {
  selfCareScore: number;
  motorScore: number;
  mentalScore: number;
  perceptionScore: number;
  totalScore: number;
  preliminaryLevel: AbilityLevel;
  /** Codes of `upgradeReasonCodes`. */
  upgradeReasonCodes: string[];
  finalLevel: AbilityLevel;
}

/** Level by the total: 90 intact, 66–89, 46–65, 30–45, and below 30 complete disability. */
export function levelOfTotal(total: number): AbilityLevel {
  if (total >= 90) return 0;
  if (total >= 66) return 1;
  if (total >= 46) return 2;
  return total >= 30 ? 3 : 4;
}

/**
 * Scores by item, each once and in range.
 * @throws `ITEM_MISSING`, `ITEM_RANGE`, naming the item.
 */
function readItems(items: readonly ItemScore[]): Map<AbilityItem, number> {
  const scores = new Map<AbilityItem, number>();
  for (const { item, score } of items) {
    const { maximum } = abilityItems[item];
    if (scores.has(item)) throw civilError('ITEM_MISSING', { argument: 'items', field: item, limit: abilityItemNames.length });
    if (!Number.isInteger(score) || score < 0 || score > maximum) throw civilError('ITEM_RANGE', { argument: 'items', field: item, limit: maximum });
    scores.set(item, score);
  }
  const missing = abilityItemNames.find((name) => !scores.has(name));
  if (missing) throw civilError('ITEM_MISSING', { argument: 'items', field: missing, limit: abilityItemNames.length });
  return scores;
}

/** Reasons to upgrade. Coma is not a diagnosis beside the scores: it is consciousness scored 0. */
function reasonsOf(scores: ReadonlyMap<AbilityItem, number>, conditions: AbilityConditions, day: string): string[] {
  const reasons: string[] = [];
  if (scores.get('CONSCIOUSNESS') === 0) reasons.push('1');
  if (conditions.dementia) reasons.push('2');
  if (conditions.psychiatric) reasons.push('3');
  if (conditions.accidentsInThirtyDays >= parameterOn('ABILITY_ACCIDENTS_TO_UPGRADE', day)) reasons.push('4');
  return reasons;
}

/** The level after the upgrade rules: coma is level 4 outright, any other reason makes it one worse, never beyond 4. */
export const upgradedLevel = (preliminary: AbilityLevel, reasons: readonly string[]): AbilityLevel =>
  reasons.includes('1') ? 4 : (Math.min(4, preliminary + (reasons.length > 0 ? 1 : 0)) as AbilityLevel);

/**
 * The result of an assessment by GB/T 42195-2022.
 * @throws `ITEM_MISSING`, `ITEM_RANGE`.
 */
export function scoreAbility(items: readonly ItemScore[], conditions: AbilityConditions, day: string): AbilityResult {
  const scores = readItems(items);
  const sumOf = (group: AbilityGroup): number =>
    abilityItemNames.reduce((sum, name) => sum + (abilityItems[name].group === group ? (scores.get(name) ?? 0) : 0), 0);
  const selfCareScore = sumOf(AbilityGroup.SELF_CARE);
  const motorScore = sumOf(AbilityGroup.MOTOR);
  const mentalScore = sumOf(AbilityGroup.MENTAL);
  const perceptionScore = sumOf(AbilityGroup.PERCEPTION);
  const totalScore = selfCareScore + motorScore + mentalScore + perceptionScore;
  const preliminaryLevel = levelOfTotal(totalScore);
  const upgradeReasons = reasonsOf(scores, conditions, day);
  return {
    selfCareScore, motorScore, mentalScore, perceptionScore, totalScore, preliminaryLevel, upgradeReasonCodes: upgradeReasons,
    finalLevel: upgradedLevel(preliminaryLevel, upgradeReasons),
  };
}

/** What an agency states of its own assessment. */
export type StatedResult = Partial<Omit<AbilityResult, 'upgradeReasonCodes'>>;

/**
 * Compares what an agency states with what follows from the items.
 * @throws `SCORE_SUM`, `LEVEL_MISMATCH`, naming the field.
 */
export function checkStated(stated: StatedResult, result: AbilityResult): void {
  for (const field of ['selfCareScore', 'motorScore', 'mentalScore', 'perceptionScore', 'totalScore'] as const) {
    if (stated[field] !== undefined && stated[field] !== result[field]) throw civilError('SCORE_SUM', { field });
  }
  for (const field of ['preliminaryLevel', 'finalLevel'] as const) {
    if (stated[field] !== undefined && stated[field] !== result[field]) throw civilError('LEVEL_MISMATCH', { field });
  }
}

/** Last day of a period of months: the day of the same number, or the last of the month (Civil Code art. 202). */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Last day on which an assessment is valid. */
export const validToOf = (assessedOn: string): string => monthsAfter(assessedOn, parameterOn('ABILITY_VALIDITY_MONTHS', assessedOn));
