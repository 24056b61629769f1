import { open } from '@civil/subgraph-kernel';

/** A tracing notice is open to all while it is up; leads, and what was taken down, to the staff of the station. */
export const tracingScope = open('ASSISTANCE', { division: ['divisionCode'] });
