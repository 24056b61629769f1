import { executeSql, listOf, oneAtATime, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { groupBy } from '../../group-by.js';
import { recountBenefits } from './recount-benefits.js';
import { recountUnits, type RollUpUnit } from './recount-months.js';
import { type RollUpPart, rollUpParts } from './roll-up-part.js';
import { StatisticsMark } from './statistics-mark.entity.js';

/** Which marks matter to a question: those of some parts, in divisions that begin so, and in its months. */
export interface MarkScope {
  readonly parts: readonly RollUpPart[];
  readonly inside: string;
  readonly from: string;
  readonly to: string;
}

const everything: MarkScope = { parts: rollUpParts, inside: '', from: '', to: '9999-12' };
/** Counties or months of them that one transaction counts. */
const AT_ONCE = 40;

/** The condition that a mark matters, and its values. */
export const markConditionSql = `part = any(?::text[]) and division like ? and (month = '' or month between ? and ?)`;
export const markConditionValues = ({ parts, inside, from, to }: MarkScope): unknown[] => [listOf(parts), `${inside}%`, from, to];

interface Marked extends RollUpUnit {
  readonly part: RollUpPart;
  readonly ids: string[];
  /** Some change of the county is of so many benefits that they are not told. */
  readonly isWhole: boolean;
}

/**
 * Counts again what is marked, in the transaction of the entity manager; tells of how many counties or months of them. What is marked meanwhile stays so:
 * a mark goes only where the count began after the change was there to be counted. One at a time, as an older count must not come after a newer one.
 */
export async function recount(em: EntityManager, scope: MarkScope = everything, most?: number): Promise<number> {
  await oneAtATime(em, 'statistics');
  const marks = tableOf(em, StatisticsMark);
  const marked = await executeSql<Marked>(em, `
    select part, division, month, array_agg(id::text) as ids, bool_or(enrollment_ids is null) as "isWhole" from ${marks}
    where ${markConditionSql} group by part, division, month order by min(id) limit ${most ?? 'all'}`, markConditionValues(scope));
  for (const [part, units] of groupBy(marked, (one) => one.part)) {
    if (part === 'BENEFITS') await recountBenefits(em, units.map(({ division }) => division), await changedBenefits(em, units));
    else await recountUnits(em, part as Exclude<RollUpPart, 'BENEFITS'>, units);
  }
  await executeSql(em, `delete from ${marks} where id = any(?::bigint[])`, [listOf(marked.flatMap(({ ids }) => ids))]);
  return marked.length;
}

/** The benefits that changed; null where they are not told of every county. */
async function changedBenefits(em: EntityManager, units: readonly Marked[]): Promise<string[] | null> {
  if (units.some(({ isWhole }) => isWhole)) return null;
  const changed = await executeSql<{ id: string }>(em, `select distinct unnest(enrollment_ids) as id from ${tableOf(em, StatisticsMark)} where id = any(?::bigint[])`, [listOf(units.flatMap(({ ids }) => ids))]);
  return changed.map(({ id }) => id);
}

/** Counts all that is marked again, a little at a time. */
export async function recountMarked(em: EntityManager): Promise<number> {
  for (let all = 0; ; ) {
    const count = await em.transactional((transaction) => recount(transaction, everything, AT_ONCE));
    all += count;
    if (count < AT_ONCE) return all;
  }
}
