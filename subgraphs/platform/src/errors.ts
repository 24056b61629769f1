import { defineErrors } from '@civil/schema/errors';

/** Codes that the platform subgraph owns. */
export const errors = defineErrors('platform', {
  NAME_SEARCH_TOO_WIDE: {
    zh: '按姓名查找须同时给出乡级及以下区划或出生年份', en: 'A search by name needs a division of township level or below, or a birth year', retryable: false,
  },
});
