import { defineErrors } from '@civil/schema/errors';

/** Codes that the child-protection subgraph owns: none yet, as reading answers with those of the platform alone. */
export const errors = defineErrors('child-protection', {});
