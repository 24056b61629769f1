/** One rule by number, with the text it stands in and how sure we are of it. */
export interface Parameter {
  key: 'ABILITY_VALIDITY_MONTHS' | 'ABILITY_ACCIDENTS_TO_UPGRADE';
  validFrom: string;
  value: number;
  unit: 'MONTH' | 'TIMES';
  lawRef: string;
  /** L read in the text itself, K known and not re-read, A assumed. */
  tag: 'L' | 'K' | 'A';
}

const parameters: readonly Parameter[] = [
  { key: 'ABILITY_VALIDITY_MONTHS', validFrom: '2013-08-01', value: 12, unit: 'MONTH', lawRef: 'GB/T 42195-2022', tag: 'K' },
  { key: 'ABILITY_ACCIDENTS_TO_UPGRADE', validFrom: '2013-08-01', value: 2, unit: 'TIMES', lawRef: 'GB/T 42195-2022', tag: 'K' },
];

/** The value in force on a day. @throws {Error} where none was. */
export function parameterOn(key: Parameter['key'], day: string): number {
  const found = parameters.filter((row) => row.key === key && row.validFrom <= day).at(-1);
  if (!found) throw new Error(`no ${key} was in force on ${day}`);
  return found.value;
}
