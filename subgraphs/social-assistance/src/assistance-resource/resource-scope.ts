import { open } from '@civil/subgraph-kernel';

/** What is in the library is open to all; what is not, or no longer, is listed to who works where it was registered. */
export const resourceScope = open('ASSISTANCE', { division: ['divisionCode'] });
