import { open } from '@civil/subgraph-kernel';

/** What is published is for all; what is not yet, for officers of its division. */
export const enforcementScope = open('PLATFORM', { division: ['divisionCode'] });
