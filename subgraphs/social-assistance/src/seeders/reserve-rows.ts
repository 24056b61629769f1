import { reserveFundId, rngOf, rowId, SHOWN_COUNTIES, type World } from '@civil/demo-data';
import { TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { type DatedStep, NEVER, unitOfDivision, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { ReserveEntry, ReserveEntryKind, ReserveFund, ReserveFundStatus } from '../reserve-fund/reserve-fund.entity.js';
import { reserveFundMachine } from '../reserve-fund/reserve-fund-machine.js';
import { TempKind } from '../temporary-aid/aid-enums.js';
import type { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';

/** Reserve funds with their entries. */
export interface ReserveRows extends WalkedRows {
  readonly funds: ReserveFund[];
  readonly entries: ReserveEntry[];
}

/** Something that moves a fund, on a day. */
interface Movement {
  readonly kind: ReserveEntryKind;
  readonly fen: bigint;
  readonly at: Date;
  readonly aidId: string | null;
}

const LEAST = 150_000n;
const at = (day: string): Date => new Date(`${day}T08:30:00+08:00`);

/** What an aid moves: the grant, and what was got back of it. */
const movementsOf = (aid: TemporaryAid): Movement[] => [
  { kind: ReserveEntryKind.GRANT, fen: -fenOf(aid.amount), at: aid.paidAt as Date, aidId: aid.id },
  ...aid.corrections.map(({ at: when, recovered }) => ({ kind: ReserveEntryKind.RECOVERY, fen: fenOf(recovered), at: new Date(when), aidId: aid.id })),
];

/** Movements in their order, with a replenishment the day before wherever the fund would not reach. */
function* balanced(first: bigint, movements: readonly Movement[]): Generator<Movement> {
  let left = first;
  for (const movement of movements.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    if (left + movement.fen < 0n) {
      left += first;
      yield { kind: ReserveEntryKind.REPLENISHMENT, fen: first, at: new Date(movement.at.getTime() - 3_600_000), aidId: null };
    }
    left += movement.fen;
    yield movement;
  }
}

function write(rows: ReserveRows, divisionCode: string, year: string, movements: readonly Movement[], steps: readonly DatedStep<ReserveFund>[]): ReserveFund {
  const fund = Object.assign(new ReserveFund(), {
    id: reserveFundId(divisionCode, year), divisionCode, year: Number(year), status: ReserveFundStatus.OPEN, balance: '0.00', nextDueAt: NEVER, synthetic: true,
  });
  let balance = 0n;
  movements.forEach(({ kind, fen, at: when, aidId }, place) => {
    balance += fen;
    rows.entries.push(Object.assign(new ReserveEntry(), {
      id: rowId('re', Number(year) % 100, place, rngOf('reserve', divisionCode, year, place)), fundId: fund.id, kind, amount: yuanOf(fen), balanceAfter: yuanOf(balance), at: when, aidId, divisionCode, synthetic: true,
      unit: `${kind === ReserveEntryKind.GRANT ? divisionCode : divisionCode.slice(0, 6)}-MZJ`,
    }));
  });
  fund.balance = yuanOf(balance);
  walkDays(reserveFundMachine, fund, steps, rows, { unitOf: unitOfDivision(divisionCode), prefer: /^(town|county)/ });
  rows.funds.push(fund);
  return fund;
}

/** The fund of each township that has aided at once, replayed day by day, and in the shown counties that of the year before, which is settled. */
export function reserveRows(world: World, aids: readonly TemporaryAid[]): ReserveRows {
  const rows: ReserveRows = { funds: [], entries: [], clocks: [], timeline: [] };
  const year = world.asOf.slice(0, 4);
  const before = String(Number(year) - 1);
  for (const [township, ofTownship] of groupBy(aids.filter(({ kind }) => kind === TempKind.URGENT), ({ placeDivisionCode }) => placeDivisionCode)) {
    const spent = ofTownship.reduce((sum, { amount }) => sum + fenOf(amount), 0n);
    const first = spent / 2n > LEAST ? (spent / 200_000n) * 100_000n : LEAST;
    const movements = [{ kind: ReserveEntryKind.ALLOCATION, fen: first, at: at(`${year}-01-04`), aidId: null }, ...balanced(first, ofTownship.flatMap(movementsOf))];
    const replenished = movements.filter(({ kind }) => kind === ReserveEntryKind.REPLENISHMENT).map((movement) => ({ event: 'replenishReserve', on: movement.at.toISOString().slice(0, 10) }));
    const fund = write(rows, township, year, movements, [{ event: 'allocateReserve', on: `${year}-01-04` }, ...replenished]);
    for (const aid of ofTownship) aid.reserveFundId = fund.id;
  }
  for (const county of SHOWN_COUNTIES) {
    const township = world.residents.find(({ countyCode }) => countyCode === county)?.residenceDivision.slice(0, TOWNSHIP_DIGITS);
    if (!township) continue;
    const [begun, ended] = [`${before}-01-06`, `${before}-12-30`];
    const ofBefore = [{ kind: ReserveEntryKind.ALLOCATION, fen: LEAST, at: at(begun), aidId: null }, { kind: ReserveEntryKind.RETURN, fen: -LEAST, at: at(ended), aidId: null }];
    write(rows, township, before, ofBefore, [{ event: 'allocateReserve', on: begun }, { event: 'closeReserve', on: ended }]);
  }
  return rows;
}
