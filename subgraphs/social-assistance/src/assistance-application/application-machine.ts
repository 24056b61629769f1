import { type ClockRule, defineMachine, type Machine } from '@civil/subgraph-kernel';
import { AssistanceProgram } from '../program.js';
import { ApplicationStatus, finalStatuses, openStatuses } from './application-enums.js';
import { AssistanceApplication } from './assistance-application.entity.js';
import type { ApplicationInputs } from './steps/application-step.js';
import * as authorisation from './steps/authorisation.js';
import * as decision from './steps/decision.js';
import { stateDetails } from './steps/draft.js';
import { terminate, withdraw } from './steps/ending.js';
import * as investigation from './steps/investigation.js';
import * as notice from './steps/notice.js';
import * as opinion from './steps/opinion.js';
import { grant } from './steps/result.js';
import { isAloneByRight } from './steps/single-person.js';
import * as submission from './steps/submission.js';

const { DRAFT, SUBMITTED, SUPPLEMENT, ACCEPTED, INVESTIGATING, PROPOSED, NOTICE, REINVESTIGATING, TO_COUNTY, CONFIRMED, REFUSED, CLOSED_GRANTED, WITHDRAWN, TERMINATED } = ApplicationStatus;

const applicants = ['citizen', 'village', 'town.assist'] as const;
const deciders = ['county.assist.approver', 'town.assist'] as const;

const clock = (name: string, parameter: string, more: Omit<ClockRule<AssistanceApplication>, 'name' | 'parameter'> = {}): ClockRule<AssistanceApplication> =>
  ({ name, parameter: `assistance.${parameter}`, ...more });
const sinceAcceptance = ({ acceptedDay }: AssistanceApplication): Date => new Date(`${acceptedDay}T12:00:00+08:00`);

const wholeProcedure = clock('procedure', 'procedure-length');
/** What was objected to has longer, from the same day on. */
const wholeProcedureOfObjection = clock('procedure', 'procedure-length-special', { since: sinceAcceptance });
const countyDecision = clock('county-decision', 'county-decision');

/** The application of a household for DIBAO, TEKUN, MARGIN or RIGID, from the draft to the benefit (domain model A1.3). */
export const applicationMachine: Machine<ApplicationStatus, AssistanceApplication, ApplicationInputs> = defineMachine<ApplicationStatus, AssistanceApplication, ApplicationInputs>({
  name: 'AssistanceApplication',
  entity: AssistanceApplication,
  states: Object.values(ApplicationStatus),
  final: finalStatuses,
  transitions: {
    draftApplication: { from: [], to: DRAFT, actors: applicants, effect: stateDetails },
    amendDraft: { from: [DRAFT], actors: applicants, effect: stateDetails },
    submitApplication: {
      from: [DRAFT], to: SUBMITTED, actors: applicants,
      guards: [submission.isWholeUnit, isAloneByRight, submission.isSigned, submission.isEligibleThere, submission.isPaidToBeneficiary, submission.isOnlyOne, submission.hasNoConflict], effect: submission.file,
    },
    requestSupplement: { from: [SUBMITTED], to: SUPPLEMENT, actors: ['town.assist'], guards: [submission.asksForWhatMayBeAsked], effect: submission.tellWhatIsMissing },
    supplementApplication: { from: [SUPPLEMENT], to: SUBMITTED, actors: applicants, effect: submission.handIn },
    acceptApplication: {
      from: [SUBMITTED], to: ACCEPTED, actors: ['town.assist'], guards: [investigation.isNotFiler, submission.isComplete], effect: investigation.accept,
      starts: [
        clock('investigation-start', 'investigation-start'), wholeProcedure,
        clock('township-opinion', 'tekun.township-opinion', { onlyFor: ({ program }) => program === AssistanceProgram.TEKUN }),
      ],
    },
    startInvestigation: { from: [ACCEPTED, REINVESTIGATING], to: INVESTIGATING, actors: ['town.assist'], stops: ['investigation-start'] },
    recordHomeVisit: { from: [INVESTIGATING], actors: ['town.assist'], guards: [investigation.hasInvestigators], effect: investigation.visitHome },
    requestEconomicCheck: { from: [INVESTIGATING], actors: ['town.assist'], guards: [investigation.isAuthorised], effect: investigation.askForCheck },
    recordEconomicCheck: { from: [INVESTIGATING], actors: ['county.assist'], guards: [investigation.isAuthorised], effect: investigation.enterReport },
    recordDemocraticReview: { from: [INVESTIGATING], actors: ['town.assist'], effect: investigation.review },
    assessSelfCare: { from: [INVESTIGATING], actors: ['town.assist'], effect: investigation.assess },
    proposeOpinion: {
      from: [INVESTIGATING], to: PROPOSED, actors: ['town.assist'], guards: [investigation.isNoInvestigator, opinion.isVisited, opinion.hasValidCheck, opinion.answersObjection, authorisation.restsOnAuthority],
      effect: opinion.propose, stops: ['township-opinion'],
    },
    publishNotice: { from: [PROPOSED], to: NOTICE, actors: ['town.assist'], guards: [notice.isApproval, notice.runsLongEnough], effect: notice.putUp },
    forwardOpinion: { from: [PROPOSED], to: TO_COUNTY, actors: ['town.assist'], guards: [notice.isRefusal], effect: notice.passOn, starts: [countyDecision] },
    raiseObjection: {
      from: [NOTICE], to: REINVESTIGATING, actors: ['citizen', 'village', 'town.assist', 'county.assist'], guards: [notice.isInTime], effect: notice.object,
      isAnonymous: notice.isByNobody, stops: ['procedure'],
      starts: [wholeProcedureOfObjection],
    },
    closeNotice: { from: [NOTICE], to: TO_COUNTY, actors: ['SYSTEM'], guards: [notice.isNoticeOver], effect: notice.passOn, starts: [countyDecision] },
    recordCountyVisit: { from: [TO_COUNTY], actors: ['county.assist', 'county.assist.approver'], guards: [investigation.hasInvestigators], effect: investigation.visitHomeForCounty },
    confirmApplication: {
      from: [TO_COUNTY, NOTICE], to: CONFIRMED, actors: deciders, effect: decision.confirm, stops: 'all',
      guards: [
        decision.isInAuthority, notice.isNoticeOver, decision.isNotProposer, investigation.isNoInvestigator, decision.isVisitedByCounty, submission.hasNoConflict, submission.isPaidToBeneficiary,
        decision.isRightAmount, investigation.isAuthorised,
      ],
    },
    refuseApplication: {
      from: [TO_COUNTY], to: REFUSED, actors: deciders, guards: [decision.isInAuthority, decision.isNotProposer, investigation.isNoInvestigator, decision.statesGrounds], effect: decision.refuse,
      stops: 'all', starts: [clock('refusal-letter', 'refusal-letter')],
    },
    returnForCheck: {
      from: [TO_COUNTY], to: INVESTIGATING, actors: deciders, guards: [decision.isInAuthority, decision.statesReason], effect: decision.sendBack, stops: ['county-decision'],
      note: ({ input }) => input.reason.trim(),
    },
    deliverRefusalLetter: { from: [REFUSED], actors: ['county.assist', 'town.assist'], effect: decision.deliver, stops: ['refusal-letter'] },
    publishResult: { from: [CONFIRMED], to: CLOSED_GRANTED, actors: ['SYSTEM'], effect: grant },
    revokeAuthorisation: { from: [...openStatuses, CLOSED_GRANTED], actors: ['citizen'], guards: [authorisation.isSigner], effect: authorisation.revoke },
    withdrawApplication: { from: [DRAFT, ...openStatuses.filter((status) => status !== CONFIRMED)], to: WITHDRAWN, actors: ['citizen', 'village'], effect: withdraw, stops: 'all' },
    terminateApplication: {
      from: openStatuses.filter((status) => status !== CONFIRMED), to: TERMINATED, actors: ['town.assist'], effect: terminate, stops: 'all', note: ({ input }) => input.ground,
    },
  },
});
