/** The middle of some figures, which one wild round does not move; the mean of the two middle ones of an even number. `NaN` of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The value that a share of the figures does not exceed, by nearest rank: 0.99 of latencies is p99. `NaN` of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** How far the figures typically lie from their median: the median absolute deviation, as a share of the median. */
export function spread(values: readonly number[]): number {
  const middle = median(values);
  return median(values.map((value) => Math.abs(value - middle))) / middle;
}

/** What one thing costs by round, and another in the same rounds. */
export interface Ratio {
  /** Median of the quotients of each round. */
  readonly ratio: number;
  /** The quotients that a quarter and three quarters of the rounds do not exceed. */
  readonly low: number;
  readonly high: number;
}

/**
 * How many times as much one thing cost as another, round by round, so that what slows the whole machine slows both.
 * @throws {Error} when they were not measured in the same rounds.
 */
export function pairedRatio(values: readonly number[], against: readonly number[]): Ratio {
  if (values.length !== against.length) throw new Error(`${values.length} rounds cannot be paired with ${against.length}`);
  const quotients = values.map((value, round) => value / (against[round] ?? Number.NaN));
  return { ratio: median(quotients), low: quantile(quotients, 0.25), high: quantile(quotients, 0.75) };
}
