import { addMonths } from './dates.js';
import { SHOWN_COUNTIES } from './plan.js';
import { hash32 } from './rng.js';
import type { AssistanceProgram, DemoAssistance } from './types-people.js';
import type { World } from './types.js';

export type DemoLedgerStatus = 'DRAFT' | 'CHECKED' | 'APPROVED' | 'SENT' | 'SETTLED' | 'PARTIAL' | 'VOID';

/** A payment that a ledger beside those of the paid months orders. */
export interface DemoLedgerLine {
  readonly enrollmentId: string;
  readonly status: 'PENDING' | 'PAID' | 'FAILED' | 'RETURNED';
}

/** A ledger beside those of the paid months: that of the month to come, or one that pays again what failed. */
export interface DemoLedger {
  readonly id: string;
  readonly countyCode: string;
  readonly program: AssistanceProgram;
  readonly month: string;
  /** 0 the ledger of the month, 1 its first repairs. */
  readonly round: number;
  readonly status: DemoLedgerStatus;
  readonly lines: readonly DemoLedgerLine[];
}

/** That a bank pays for a county. */
export interface DemoBankAgreement {
  readonly id: string;
  readonly clientId: string;
  readonly countyCode: string;
  readonly program?: AssistanceProgram;
  readonly from: string;
  readonly to?: string;
}

/** The county whose payments tests walk through: its dibao ledger of the month to come is not built yet, and those of its subsidies are with the bank. */
const WALKED = '620121';
const coming: readonly (DemoLedgerStatus | undefined)[] = ['DRAFT', 'CHECKED', 'APPROVED', 'SENT', 'VOID', undefined];

function stateOf(county: string, program: AssistanceProgram): DemoLedgerStatus | undefined {
  if (county === WALKED) return program === 'DIS_LIVING' || program === 'DIS_NURSING' ? 'SENT' : undefined;
  return program === 'DIBAO' && !SHOWN_COUNTIES.some((shown) => shown === county) ? coming[hash32(`ledger ${county}`) % coming.length] : undefined;
}

const ledgerId = (county: string, program: string, month: string, round: number): string => `pb_${county}_${program}_${month.replace('-', '')}${round > 0 ? `_${round}` : ''}`;

const isPaid = (row: DemoAssistance, month: string): boolean =>
  row.status !== 'SUSPENDED' && row.status !== 'TERMINATED' && row.from <= month && (row.to === undefined || row.to >= month) && row.monthlyAmount + row.supplementAmount + row.nursingAmount > 0;

/** What became of a failed payment that was made again, by its turn; the others still wait. */
const repairs: readonly (readonly [DemoLedgerStatus, DemoLedgerLine['status']] | undefined)[] = [
  ['SETTLED', 'PAID'], ['SETTLED', 'RETURNED'], ['SETTLED', 'RETURNED'], ['SETTLED', 'RETURNED'], ['SENT', 'PENDING'], ['DRAFT', 'PENDING'], undefined, undefined, undefined,
];

/** Ledgers in every state: of the month to come, and of failed payments that were made again. */
export function demoLedgers(world: World): DemoLedger[] {
  const month = addMonths(world.asOf.slice(0, 7), 1);
  const groups = Map.groupBy(world.assistance.filter((row) => isPaid(row, month)), ({ countyCode, program }) => `${countyCode} ${program}`);
  const ofMonth = [...groups.values()].flatMap((rows): DemoLedger[] => {
    const [{ countyCode, program }] = rows as [DemoAssistance];
    const status = stateOf(countyCode, program);
    if (!status) return [];
    return [{ id: ledgerId(countyCode, program, month, 0), countyCode, program, month, round: 0, status, lines: rows.map(({ id }) => ({ enrollmentId: id, status: 'PENDING' })) }];
  });
  const failed = world.assistance.flatMap((row) => row.paidMonths.filter(({ status }) => status === 'FAILED').map((paid) => ({ row, paid })));
  const again = failed.flatMap(({ row: { id, countyCode, program }, paid }, turn): DemoLedger[] => {
    const [status, line] = repairs[turn % repairs.length] ?? [];
    return status && line ? [{ id: ledgerId(countyCode, program, paid.month, 1), countyCode, program, month: paid.month, round: 1, status, lines: [{ enrollmentId: id, status: line }] }] : [];
  });
  // Two that failed in one ledger are paid again by one.
  const merged = [...Map.groupBy(again, ({ id }) => id).values()].map((same) => ({ ...(same[0] as DemoLedger), lines: same.flatMap(({ lines }) => lines) }));
  return [...ofMonth, ...merged.filter(({ lines }) => new Set(lines.map(({ status }) => status)).size === 1)];
}

/** The banks of the counties: one for most, another for some, and for a few one that no longer pays. */
export function demoBankAgreements(world: World): DemoBankAgreement[] {
  const counties = [...new Set(world.assistance.map(({ countyCode }) => countyCode))].sort();
  return counties.flatMap((countyCode): DemoBankAgreement[] => {
    const turn = countyCode.startsWith('6201') ? 0 : hash32(`bank ${countyCode}`) % 4;
    return [
      { id: `ba_${countyCode}_1`, clientId: turn === 3 ? 'u_bank_rural' : 'u_bank', countyCode, from: '2021-01-01' },
      ...(turn === 2 ? [{ id: `ba_${countyCode}_2`, clientId: 'u_bank_rural', countyCode, program: 'TEKUN' as const, from: '2021-01-01' }] : []),
      ...(turn === 1 ? [{ id: `ba_${countyCode}_3`, clientId: 'u_bank_rural', countyCode, from: '2016-01-01', to: '2020-12-31' }] : []),
    ];
  });
}
