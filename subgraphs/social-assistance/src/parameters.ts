/** A number that a plan, a rule or a local notice sets, in force from a day until the next row of the same name. */
interface Parameter {
  name: 'TEKUN_BASIC_RATIO' | 'REVIEW_MONTHS_STABLE' | 'REVIEW_MONTHS_UNSTABLE' | 'GRACE_MONTHS';
  value: string;
  validFrom: string;
  lawRef: string;
  /** PUBLISHED in a text of the project; KNOWN from practice, to be replaced by the text of the local notice. */
  basis: 'PUBLISHED' | 'KNOWN';
}

const parameters: readonly Parameter[] = [
  { name: 'TEKUN_BASIC_RATIO', value: '1.3', validFrom: '2016-01-01', lawRef: '甘肃省“十四五”民政事业发展规划', basis: 'PUBLISHED' },
  { name: 'REVIEW_MONTHS_STABLE', value: '12', validFrom: '2021-07-01', lawRef: '最低生活保障审核确认办法', basis: 'KNOWN' },
  { name: 'REVIEW_MONTHS_UNSTABLE', value: '6', validFrom: '2021-07-01', lawRef: '最低生活保障审核确认办法', basis: 'KNOWN' },
  { name: 'GRACE_MONTHS', value: '6', validFrom: '2021-07-01', lawRef: '最低生活保障审核确认办法', basis: 'KNOWN' },
];

/** The value in force on a day. @throws {Error} when none was in force yet. */
export function parameterOn(name: Parameter['name'], day: string): string {
  const inForce = parameters.filter((row) => row.name === name && row.validFrom <= day).sort((a, b) => (a.validFrom < b.validFrom ? 1 : -1));
  const [latest] = inForce;
  if (!latest) throw new Error(`parameter ${name} was not in force on ${day}`);
  return latest.value;
}
