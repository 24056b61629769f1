import type { Period } from './periods.js';
import type { StatisticsDimension } from './statistics-dimension.js';

/** Sums of one division, period and category; of all categories where `category` is null. */
export interface Sums {
  prefix: string;
  period: string;
  category: string | null;
  persons: number;
  households: number;
  begun: number;
  ended: number;
  payments: number;
  amount: string;
}
export type Counts = Pick<Sums, 'persons' | 'households' | 'begun' | 'ended'>;

export interface Reading {
  readonly sizes: readonly number[];
  /** Only divisions that begin so; all where empty. */
  readonly inside: string;
  readonly periods: readonly Period[];
  readonly category: StatisticsDimension | undefined;
}
