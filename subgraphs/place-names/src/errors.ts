import { defineErrors } from '@civil/schema/errors';

/** Codes that the place-names subgraph owns. */
export const errors = defineErrors('place-names', {
  DIVISION_TREE_TOO_LARGE: {
    zh: '所取区划树节点过多，请减少层数或从下级区划取起', en: 'The tree has too many nodes; ask for fewer levels or start from a lower division', retryable: false,
  },
});
