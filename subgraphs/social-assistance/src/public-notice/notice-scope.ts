import { open } from '@civil/subgraph-kernel';

/** A notice is open to all while it runs; what was said against it, and what is over, to who works where it was put up. */
export const noticeScope = open('ASSISTANCE', { division: ['divisionCode'] });
