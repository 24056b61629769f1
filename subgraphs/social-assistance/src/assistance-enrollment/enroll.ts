import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { nextSerial, type UrbanRural } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceProgram, CareForm, DibaoGrade, SelfCareLevel } from '../program.js';
import type { AssistanceEnrollment } from './assistance-enrollment.entity.js';
import { beginBenefit } from './begin-benefit.js';

/** What a decision grants. Amounts are in yuan a month. */
export interface GrantedBenefit {
  readonly program: AssistanceProgram;
  /** Letters that the number of its certificate begins with. */
  readonly certificatePrefix: string;
  readonly decidedOn: string;
  /** First month. */
  readonly from: string;
  readonly divisionCode: string;
  readonly residenceDivisionCode: string;
  readonly urbanRural: UrbanRural;
  readonly monthlyAmount: string;
  readonly supplementAmount?: string;
  readonly nursingAmount?: string | null;
  readonly perCapitaIncome?: string | null;
  readonly householdId?: string | null;
  readonly grade?: DibaoGrade | null;
  readonly careForm?: CareForm | null;
  readonly selfCare?: SelfCareLevel | null;
  readonly reviewCycle: number;
  readonly nextReviewDue: string;
  readonly account: string | null;
  readonly synthetic: boolean;
}

/** Somebody who shares in it. */
export interface GrantedPerson {
  readonly residentId: string;
  readonly adultOn: string;
  readonly supplementCode?: string | null;
  readonly lastingSupplementCode?: string | null;
}

/** Gives a benefit the number of its certificate and begins it, in the transaction of the step that grants it: a decision has its benefit once, or there is neither. */
export async function enroll(
  em: EntityManager, { certificatePrefix, decidedOn, from, ...benefit }: GrantedBenefit, persons: readonly GrantedPerson[], moment: { now: Date; today: string },
): Promise<AssistanceEnrollment> {
  const county = benefit.divisionCode.slice(0, COUNTY_DIGITS);
  const year = decidedOn.slice(0, 4);
  return beginBenefit(em, {
    supplementAmount: '0.00', nursingAmount: null, perCapitaIncome: null, householdId: null, grade: null, careForm: null, selfCare: null, effectiveTo: null, graceUntil: null, careFacilityId: null, ...benefit,
    certNo: `${certificatePrefix}${county}${year}${await nextSerial(em, certificatePrefix, county, year)}`, persons: persons.length, effectiveFrom: from,
    beneficiaryIds: persons.map(({ residentId }) => residentId), adultOn: persons.map(({ adultOn }) => adultOn).toSorted()[0] as string,
  }, persons.map((person) => ({ supplementCode: null, ...person })), moment);
}
