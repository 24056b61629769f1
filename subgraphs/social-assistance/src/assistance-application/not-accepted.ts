/** Stands for the day of acceptance before there is one: a list is ordered by a column without nulls. */
export const NOT_ACCEPTED = '9999-12-31';
