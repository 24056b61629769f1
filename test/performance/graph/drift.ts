/**
 * How much a series rises over its last quarter, by the straight line that lies nearest to it there: one wild sample at either end does not
 * decide. `NaN` where the quarter has fewer than three samples.
 */
export function drift(series: readonly number[]): number {
  const last = series.slice(Math.floor(series.length * 0.75));
  if (last.length < 3) return Number.NaN;
  const mean = last.reduce((sum, value) => sum + value, 0) / last.length;
  const middle = (last.length - 1) / 2;
  const covariance = last.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0);
  const variance = last.reduce((sum, _value, place) => sum + (place - middle) ** 2, 0);
  return (covariance / variance) * (last.length - 1);
}
