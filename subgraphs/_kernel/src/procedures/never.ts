/** Stands where no clock runs: a list is ordered by a column without nulls. */
export const NEVER = new Date('9999-12-31T00:00:00Z');
