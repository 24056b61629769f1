import { type Actor, executeSql, newId, Refusal, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { yuanOf } from '../money.js';
import { ReserveEntry, type ReserveEntryKind, ReserveFund } from './reserve-fund.entity.js';

/** What moves the balance of a fund, and why. */
export interface Movement {
  readonly kind: ReserveEntryKind;
  /** In fen, negative where money leaves the fund. */
  readonly fen: bigint;
  readonly aidId: string | null;
  readonly actor: Actor;
  readonly now: Date;
}

/** Which fund is meant: by its id, or that of a township and year. */
export type FundKey = { readonly id: string } | { readonly divisionCode: string; readonly year: number };

interface MovedRow {
  id: string;
  division_code: string;
  balance: string;
  synthetic: boolean;
}

/**
 * Moves the balance of a fund and enters why, in the transaction of the step. The condition stands in the statement itself: of two grants at
 * once, the second waits for the first and is then measured by what is left. @throws Refusal `RESERVE_INSUFFICIENT`.
 * @returns the fund that was moved and what it holds now.
 */
export async function moveBalance(em: EntityManager, key: FundKey, { kind, fen, aidId, actor, now }: Movement): Promise<{ id: string; balance: string }> {
  const [which, keys] = 'id' in key ? ['id = ?', [key.id]] : ['division_code = ? and year = ?', [key.divisionCode, key.year]];
  const amount = yuanOf(fen);
  const [moved] = await executeSql<MovedRow>(
    em,
    `update ${tableOf(em, ReserveFund)} set balance = balance + ?::numeric where ${which} and status = 'OPEN' and balance + ?::numeric >= 0 returning id, division_code, balance::text as balance, synthetic`,
    [amount, ...keys, amount],
  );
  if (!moved) throw new Refusal('RESERVE_INSUFFICIENT');
  em.persist(Object.assign(new ReserveEntry(), {
    id: newId('re'), fundId: moved.id, kind, amount, balanceAfter: moved.balance, at: now, unit: actor.unit, aidId, divisionCode: moved.division_code, synthetic: moved.synthetic,
  }));
  return { id: moved.id, balance: moved.balance };
}
