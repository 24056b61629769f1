import { civilError } from '@civil/schema/errors';
import { divisionLevel, TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { assertNotMaker, type ClockRule, defineMachine, type Machine, newId, Refusal, type Step } from '@civil/subgraph-kernel';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { CaseMeeting, UrgentCaseStatus } from './case-meeting.entity.js';
import type { HoldCaseMeetingInput, ReportUrgentCaseInput, ReviewUrgentCaseInput, SolveUrgentCaseInput, TriageUrgentCaseInput } from './case-meeting.inputs.js';

/** Every step of an urgent case, with what it takes. */
export interface CaseMeetingInputs {
  reportUrgentCase: ReportUrgentCaseInput;
  triageUrgentCase: TriageUrgentCaseInput;
  holdCaseMeeting: HoldCaseMeetingInput;
  solveUrgentCase: SolveUrgentCaseInput;
  reviewUrgentCase: ReviewUrgentCaseInput;
}
type CaseStep<E extends keyof CaseMeetingInputs> = Step<CaseMeeting, CaseMeetingInputs[E]>;

const { REPORTED, TRIAGED, MET, SOLVED, REVIEWED } = UrgentCaseStatus;
const VILLAGE = 5;
const LONGEST_TEXT = 500;
/** A meeting of one department with itself is none. */
const LEAST_DEPARTMENTS = 2;

/** A case of which nothing is reported yet. */
export const emptyCase = (): CaseMeeting => Object.assign(new CaseMeeting(), {
  id: newId('cm'), urgency: null, complex: false, metOn: null, departments: [], conclusion: null, solution: null, aidId: null, review: null, acceptedOn: null, synthetic: false,
});

const textOf = (text: string, field: string): string => {
  if (text.trim().length === 0 || text.length > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', field]);
  return text.trim();
};

/** A citizen reports for themselves and those in their care; officers whatever comes to them of their own place. @throws `FORBIDDEN_ROW`. */
const mayReport = ({ input: { village, residentId, birthDate }, actor }: CaseStep<'reportUrgentCase'>): void => {
  if (divisionLevel(village) !== VILLAGE) throw new Refusal('DIVISION_LEVEL', ['input', 'village']);
  if (Boolean(residentId) !== Boolean(birthDate)) throw new Refusal('BAD_USER_INPUT', ['input', 'birthDate']);
  const isNear = actor.scopePrefix !== undefined && village.startsWith(actor.scopePrefix);
  const isOwn = typeof residentId === 'string' && actor.residentIds.includes(residentId);
  if (!(actor.role === 'citizen' ? isOwn : isNear)) throw civilError('FORBIDDEN_ROW', { argument: 'input.village' });
};

function report({ subject, input, today }: CaseStep<'reportUrgentCase'>): void {
  Object.assign(subject, {
    divisionCode: input.village.slice(0, TOWNSHIP_DIGITS), villageDivisionCode: input.village, residentId: input.residentId ?? null, reporter: input.reporter, report: textOf(input.report, 'report'),
    acceptedOn: today, adultOn: input.birthDate ? adultOnOf(input.birthDate) : today,
  });
}

function triage({ subject, input }: CaseStep<'triageUrgentCase'>): void {
  subject.urgency = input.urgency;
  subject.complex = input.complex;
}

function meet({ subject, input, today }: CaseStep<'holdCaseMeeting'>): void {
  const departments = [...new Set(input.departments)];
  if (departments.length < LEAST_DEPARTMENTS) throw new Refusal('DEPARTMENT_REQUIRED', ['input', 'departments']);
  Object.assign(subject, { departments, conclusion: textOf(input.conclusion, 'conclusion'), metOn: today });
}

/** What is complex is not solved past the meeting. */
const hasMet = ({ subject }: CaseStep<'solveUrgentCase'>): void => {
  if (subject.complex && subject.status === TRIAGED) throw new Refusal('MEETING_REQUIRED');
};

async function solve({ em, subject, input }: CaseStep<'solveUrgentCase'>): Promise<void> {
  if (input.aidId) {
    const isOfPlace = await em.count(TemporaryAid, { id: input.aidId, placeDivisionCode: subject.divisionCode, grantedOn: { $ne: null } });
    if (isOfPlace === 0) throw new Refusal('LINK_NOT_FOUND', ['input', 'aidId']);
  }
  subject.solution = textOf(input.solution, 'solution');
  subject.aidId = input.aidId ?? null;
}

/** Whoever solved a case does not review it. */
const isNotSolver = ({ em, subject, actor }: CaseStep<'reviewUrgentCase'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['solveUrgentCase']);

function review({ subject, input }: CaseStep<'reviewUrgentCase'>): void {
  subject.review = input.review;
}

const clock = (name: string, parameter: string): ClockRule<CaseMeeting> => ({ name, parameter: `assistance.urgent-case.${parameter}` });

/** An emergency from the report to the review, with a meeting of departments where it is complex (救急难). */
export const caseMeetingMachine: Machine<UrgentCaseStatus, CaseMeeting, CaseMeetingInputs> = defineMachine<UrgentCaseStatus, CaseMeeting, CaseMeetingInputs>({
  name: 'CaseMeeting',
  entity: CaseMeeting,
  states: Object.values(UrgentCaseStatus),
  final: [REVIEWED],
  transitions: {
    reportUrgentCase: { from: [], to: REPORTED, actors: ['citizen', 'village', 'town.assist', 'county.assist'], guards: [mayReport], effect: report, starts: [clock('response', 'response')] },
    triageUrgentCase: { from: [REPORTED], to: TRIAGED, actors: ['town.assist', 'county.assist'], effect: triage, stops: ['response'], starts: [clock('solution', 'solution')] },
    holdCaseMeeting: { from: [TRIAGED], to: MET, actors: ['county.assist', 'town.assist'], effect: meet },
    solveUrgentCase: { from: [TRIAGED, MET], to: SOLVED, actors: ['town.assist', 'county.assist'], guards: [hasMet], effect: solve, stops: ['solution'], starts: [clock('review', 'review')] },
    reviewUrgentCase: { from: [SOLVED], to: REVIEWED, actors: ['county.assist'], guards: [isNotSolver], effect: review, stops: ['review'] },
  },
});
