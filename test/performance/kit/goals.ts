/** A figure that is to be reached. */
export interface Goal {
  readonly name: string;
  /** What is to be reached, as text: `≤ 1.15 ×`. */
  readonly goal: string;
  readonly measured: string;
  readonly met: boolean;
}

type Format = (value: number) => string;
const plain: Format = (value) => String(value);

/** Formats of figures. */
export const times: Format = (value) => `${value.toFixed(value < 10 ? 2 : 1)} ×`;
export const percent: Format = (value) => `${(value * 100).toFixed(1)} %`;
export const withUnit = (unit: string, digits = 0): Format => (value) => `${value.toFixed(digits)} ${unit}`;

/** A figure that must not be above its limit; one that could not be measured misses it. */
export const atMost = (name: string, measured: number, limit: number, format: Format = plain): Goal => ({
  name, goal: `≤ ${format(limit)}`, measured: Number.isFinite(measured) ? format(measured) : 'not measured', met: measured <= limit,
});

/** A figure that must not be below its limit; one that could not be measured misses it. */
export const atLeast = (name: string, measured: number, limit: number, format: Format = plain): Goal => ({
  name, goal: `≥ ${format(limit)}`, measured: Number.isFinite(measured) ? format(measured) : 'not measured', met: measured >= limit,
});
