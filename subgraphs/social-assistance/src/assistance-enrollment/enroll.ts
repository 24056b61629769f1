import { newId, type UrbanRural } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { nextSerial } from '../next-serial.js';
import type { AssistanceProgram, CareForm, DibaoGrade, SelfCareLevel } from '../program.js';
import { AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment.entity.js';
import { EnrolledPerson } from './enrolled-person.entity.js';

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
}

const COUNTY_DIGITS = 6;

/** Begins a benefit, in the transaction of the step that grants it: a decision has its benefit once, or there is neither. */
export async function enroll(em: EntityManager, { certificatePrefix, decidedOn, from, ...benefit }: GrantedBenefit, persons: readonly GrantedPerson[]): Promise<AssistanceEnrollment> {
  const county = benefit.divisionCode.slice(0, COUNTY_DIGITS);
  const year = decidedOn.slice(0, 4);
  const rights = { divisionCode: benefit.divisionCode, residenceDivisionCode: benefit.residenceDivisionCode, beneficiaryIds: persons.map(({ residentId }) => residentId) };
  const enrollment = Object.assign(new AssistanceEnrollment(), {
    id: newId('ae'), certNo: `${certificatePrefix}${county}${year}${await nextSerial(em, certificatePrefix, county, year)}`, status: EnrollmentStatus.ACTIVE, persons: persons.length, supplementAmount: '0.00',
    nursingAmount: null, perCapitaIncome: null, householdId: null, grade: null, careForm: null, selfCare: null, effectiveFrom: from, effectiveTo: null, graceUntil: null, careFacilityId: null, ...benefit, ...rights,
    adultOn: persons.map(({ adultOn }) => adultOn).toSorted()[0],
  });
  em.persist(enrollment);
  em.persist(persons.map(({ residentId, adultOn, supplementCode = null }) => Object.assign(new EnrolledPerson(), {
    id: `${enrollment.id}.${residentId}`, enrollmentId: enrollment.id, residentId, since: `${from}-01`, until: null, supplementCode, careFacilityId: null, ...rights, adultOn, synthetic: benefit.synthetic,
  })));
  return enrollment;
}
