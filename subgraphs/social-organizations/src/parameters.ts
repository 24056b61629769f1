/** One rule by number, with the text it stands in and how sure we are of it. */
export interface Parameter {
  key: 'REPORT_DUE' | 'FOUNDATION_REPORT_DUE' | 'DORMANT_YEARS' | 'VOLUNTEER_STAR_HOURS';
  validFrom: string;
  /** A day of the year `MM-DD`, a number of years, or the hours of one star after another. */
  value: string | number | readonly number[];
  lawRef: string;
  /** L read in the text itself, S read in a published report, K known and not re-read, A assumed. */
  tag: 'L' | 'S' | 'K' | 'A';
}

const parameters = [
  { key: 'REPORT_DUE', validFrom: '1998-10-25', value: '05-31', lawRef: '社会团体登记管理条例；民办非企业单位登记管理暂行条例', tag: 'L' },
  { key: 'FOUNDATION_REPORT_DUE', validFrom: '2004-06-01', value: '03-31', lawRef: '基金会管理条例', tag: 'L' },
  { key: 'DORMANT_YEARS', validFrom: '2021-01-01', value: 2, lawRef: '甘肃省民政厅 2021 年“僵尸型”社会组织专项整治', tag: 'S' },
  { key: 'VOLUNTEER_STAR_HOURS', validFrom: '2013-11-15', value: [100, 300, 600, 1000, 1500], lawRef: '中国注册志愿者管理办法', tag: 'K' },
] as const satisfies readonly Parameter[];

type ValueOf<K extends Parameter['key']> = Extract<(typeof parameters)[number], { key: K }>['value'];

/** The value in force on a day; before the first of them, the first. */
export function parameterOn<K extends Parameter['key']>(key: K, day: string): ValueOf<K> {
  const ofKey = parameters.filter((row) => row.key === key);
  const found = ofKey.filter(({ validFrom }) => validFrom <= day).at(-1) ?? ofKey[0];
  if (!found) throw new Error(`no parameter is called ${key}`);
  return found.value as ValueOf<K>;
}
