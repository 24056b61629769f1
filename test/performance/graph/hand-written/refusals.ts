import { civilError } from '@civil/schema/errors';

/** What the officer may not see of a person, and why: worked out by hand from the matrix, for this one role without a purpose. */
const refused: Readonly<Record<string, 'PURPOSE_REQUIRED' | 'FORBIDDEN_FIELD'>> = {
  orgPositions: 'PURPOSE_REQUIRED', childFile: 'PURPOSE_REQUIRED', childStipends: 'PURPOSE_REQUIRED', abilityAssessments: 'PURPOSE_REQUIRED',
  careStays: 'PURPOSE_REQUIRED', registeredMaritalState: 'PURPOSE_REQUIRED', deathRecord: 'PURPOSE_REQUIRED',
  disability: 'FORBIDDEN_FIELD', registeredSpouse: 'FORBIDDEN_FIELD', elderlyProfile: 'FORBIDDEN_FIELD', elderSubsidies: 'FORBIDDEN_FIELD',
  volunteerProfile: 'FORBIDDEN_FIELD',
};

/** The places of a person's file that stay empty, and the errors that say so. */
export const emptyPlaces: Readonly<Record<string, null>> = Object.fromEntries(Object.keys(refused).map((field) => [field, null]));
export const refusals = Object.entries(refused).map(([field, code]) => {
  const { message, extensions } = civilError(code, code === 'FORBIDDEN_FIELD' ? { field: `Resident.${field}` } : { argument: 'x-purpose' });
  return { message, path: ['resident', field], extensions };
});
