import { addMonths } from '@civil/subgraph-kernel';

/** What of a member decides whether the family gets more for them (分类施保). */
export interface SupplementFacts {
  readonly birthDate: string;
  readonly disabilityGrade: number | null;
  readonly graveIllness: boolean;
}

const MONTHS_OF_YEAR = 12;
const ADULT = 18;
const OLD = 70;
const SEVERE = 2;

/** The day on which somebody turns so many years old. */
export const birthdayOf = (birthDate: string, age: number): string => addMonths(birthDate, age * MONTHS_OF_YEAR);
/** The 18th birthday. */
export const adultOnOf = (birthDate: string): string => birthdayOf(birthDate, ADULT);

/** The ground that a member holds whatever their age, by its code of `supplementCodes`; null for none. */
export function lastingSupplementCodeOf({ disabilityGrade, graveIllness }: Omit<SupplementFacts, 'birthDate'>): string | null {
  if (disabilityGrade !== null && disabilityGrade <= SEVERE) return '3';
  return graveIllness ? '4' : null;
}

/** The ground on which a member gets more on a day, by its code of `supplementCodes`; null for none. */
export function supplementCodeOf(facts: SupplementFacts, on: string): string | null {
  if (birthdayOf(facts.birthDate, OLD) <= on) return '1';
  if (adultOnOf(facts.birthDate) > on) return '2';
  return lastingSupplementCodeOf(facts);
}
