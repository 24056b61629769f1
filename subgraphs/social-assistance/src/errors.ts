import { defineErrors } from '@civil/schema/errors';

/** Codes that the social-assistance subgraph owns. */
export const errors = defineErrors('social-assistance', {
  MONTHS_RANGE: { zh: '月数须在 1 至 120 之间', en: 'The number of months must lie between 1 and 120', retryable: false },
});
