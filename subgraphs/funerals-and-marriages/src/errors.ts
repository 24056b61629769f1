import { defineErrors } from '@civil/schema/errors';

/** Codes that the funerals and marriages subgraph owns. */
export const errors = defineErrors('funerals-and-marriages', {
  PERIOD_FORMAT: { zh: '统计期间须为年（2021）或年月（2021-03）', en: 'A period is a year (2021) or a month (2021-03)', retryable: false },
  CODE_UNKNOWN: { zh: '代码不在该代码表内', en: 'The code is not in the list of codes', retryable: false },
});
