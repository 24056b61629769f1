/** What is counted together, and counted again together: benefits and subjects of a county as a whole, all else of a county by its month. */
export const rollUpParts = ['BENEFITS', 'PAYMENTS', 'AIDS', 'APPLICATIONS', 'OBJECTIONS', 'SUBJECTS', 'WARNINGS'] as const;
export type RollUpPart = (typeof rollUpParts)[number];

/** Part of the cells that put right what counties count of persons and households that draw on benefits in several of them. */
export const SHARED = 'SHARED';
/** The month after all months. */
export const NEVER_ENDS = '9999-12';
