import { COUNTY_DIGITS, PROVINCE_DIGITS } from '@civil/schema/scalars';
import type { Guard, Step } from '@civil/subgraph-kernel';
import type { DisabilitySubsidyApplication } from '../disability-subsidy-application.entity.js';
import type { DisabilitySubsidyInputs } from './step-inputs.js';

export type SubsidyStep<E extends keyof DisabilitySubsidyInputs> = Step<DisabilitySubsidyApplication, DisabilitySubsidyInputs[E]>;
/** A guard of any step: it looks at the application alone. */
export type SubsidyGuard = Guard<DisabilitySubsidyApplication, unknown>;

export const countyOf = (code: string): string => code.slice(0, COUNTY_DIGITS);
export const provinceOf = (code: string): string => code.slice(0, PROVINCE_DIGITS);

/** The unit of the county that decides. */
export const homeUnitOf = ({ homeDivisionCode }: Pick<DisabilitySubsidyApplication, 'homeDivisionCode'>): string => `${countyOf(homeDivisionCode)}-MZJ`;
/** The unit of the township that accepted. */
export const acceptingUnitOf = ({ appliedDivisionCode }: Pick<DisabilitySubsidyApplication, 'appliedDivisionCode'>): string => `${appliedDivisionCode}-MZJ`;
