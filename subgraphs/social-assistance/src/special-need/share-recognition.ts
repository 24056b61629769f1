import { OutboxEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import type { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { AssistanceProgram } from '../program.js';
import { ReferralDepartment } from './special-need-enums.js';

const recognised: readonly AssistanceProgram[] = [AssistanceProgram.MARGIN, AssistanceProgram.RIGID];
/** Departments that take a recognition for their own (Social Assistance Law 2026, art. 42). */
const departments = [ReferralDepartment.MEDICAL_INSURANCE, ReferralDepartment.EDUCATION, ReferralDepartment.HOUSING, ReferralDepartment.HUMAN_RESOURCES] as const;

/** Tells the departments that a household was recognised, one event for each: by the id of the benefit, never by who they are. */
export function shareRecognition(em: EntityManager, { id, program, divisionCode, effectiveFrom, persons }: AssistanceEnrollment, now: Date): void {
  if (!recognised.includes(program)) return;
  em.persist(departments.map((department) => Object.assign(new OutboxEntry(), {
    at: now, subjectType: 'AssistanceEnrollment', subjectId: id, event: 'recognitionShared', facts: { department, program, division: divisionCode, from: effectiveFrom, persons },
  })));
}
