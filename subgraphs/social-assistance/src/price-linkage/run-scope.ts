import { open, type RowRule } from '@civil/subgraph-kernel';

/** That there is a run, and of what prices, is public; what it comes to is for who works in its division. */
export const runScope: RowRule = open('ASSISTANCE', { division: ['divisionCode'] });
