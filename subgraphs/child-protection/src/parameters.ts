/** One dated value of a rule that officials may change without a new release of the law's text. */
export interface Parameter {
  key: string;
  value: number;
  unit: 'DAY' | 'WEEK';
  validFrom: string;
  validTo: string | null;
  lawRef: string;
  /** L read in the law, K expert knowledge, A assumption. */
  tag: 'L' | 'K' | 'A';
}

const assumed = (key: string, value: number, unit: Parameter['unit'], lawRef: string): Parameter => ({
  key, value, unit, validFrom: '2021-06-01', validTo: null, lawRef, tag: 'A',
});

/** In force since the Minors Protection Law of 2021. */
export const parameters: readonly Parameter[] = [
  assumed('child.visitCycle.URGENT', 7, 'DAY', '未成年人保护法第四十三条'), // no slower than HIGH: what is urgent runs by the clocks of its case
  assumed('child.visitCycle.HIGH', 7, 'DAY', '未成年人保护法第四十三条'),
  assumed('child.visitCycle.MEDIUM', 30, 'DAY', '未成年人保护法第四十三条'),
  assumed('child.visitCycle.LOW', 90, 'DAY', '未成年人保护法第四十三条'),
  assumed('child.contactWindow', 12, 'WEEK', '未成年人保护法第二十三条'),
];

/** The value in force on a day; the oldest one for days before all. @throws {Error} for an unknown key. */
export function parameterOn(key: string, day: string): number {
  const versions = parameters.filter((parameter) => parameter.key === key);
  const inForce = versions.find(({ validFrom, validTo }) => validFrom <= day && (!validTo || day < validTo)) ?? versions[0];
  if (!inForce) throw new Error(`no parameter is called ${key}`);
  return inForce.value;
}
