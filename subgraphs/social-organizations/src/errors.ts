import { defineErrors } from '@civil/schema/errors';

/** Codes that the social-organizations subgraph owns. */
export const errors = defineErrors('social-organizations', {
  ORGANIZATION_KEY_MISSING: {
    zh: '须给出统一社会信用代码、名称或标识之一', en: 'A unified social credit code, a name or an id is needed', retryable: false,
  },
});
