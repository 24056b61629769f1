import { assertNotMaker, policyNumber, Refusal } from '@civil/subgraph-kernel';
import { OpinionProposal } from '../../assistance-application/application-enums.js';
import { fenOf } from '../../money.js';
import { NoticeObjection, PublicNotice } from '../../public-notice/public-notice.entity.js';
import { ceilingOf, needsNotice } from '../aid-ceilings.js';
import { type AidGuard, type AidStep, placeOf } from './aid-step.js';
import { closeAidCase, numberAid, openAidCase } from './case-file.js';
import { passOn } from './decision.js';
import { measuresOf, writeMeasures } from './measures.js';
import { addPapers } from './urgent.js';

const LONGEST_TEXT = 500;
const LONGEST_ACCOUNT = 128;

/** Where the family is registered, or with a permit where it lives. What happens elsewhere is for the aid that is granted at once. */
export const isEligibleThere: AidGuard = ({ subject: { placeDivisionCode, homeDivisionCode, hasResidencePermit } }) => {
  if (!homeDivisionCode?.startsWith(placeDivisionCode) && !hasResidencePermit) throw new Refusal('RESIDENCE_NOT_ELIGIBLE', ['input', 'details', 'place']);
};

export async function submit(step: AidStep<'submitAid'>): Promise<void> {
  addPapers(step);
  await numberAid(step.em, step.subject, step.today);
}

/** Acceptance opens a case, and with it what other lines know of those it names: nobody opens one for an application of their own making. */
export const isNotFiler: AidGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['draftAid', 'amendAid', 'submitAid']);

export function accept({ em, subject, today }: AidStep<'acceptAid'>): void {
  subject.acceptedOn = today;
  openAidCase(em, subject, today);
}

/** As many investigators as the rules ask for, each once. */
export const hasInvestigators = ({ subject, input, today }: AidStep<'recordAidVisit'>): void => {
  const { investigators, finding } = input;
  if (new Set(investigators).size < policyNumber('assistance.temporary.investigators', placeOf(subject, today))) throw new Refusal('INVESTIGATORS_TOO_FEW', ['input', 'investigators']);
  if (investigators.some((account) => account.length === 0 || account.length > LONGEST_ACCOUNT)) throw new Refusal('BAD_USER_INPUT', ['input', 'investigators']);
  if (finding.trim().length === 0 || finding.length > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'finding']);
};

export function visit({ subject, input, now }: AidStep<'recordAidVisit'>): void {
  subject.visits = [...subject.visits, { at: now.toISOString(), investigators: [...new Set(input.investigators)], finding: input.finding.trim(), expenseFound: input.expenseFound ?? null }];
}

/** Whoever has investigated, or is named as an investigator, gives no opinion and decides nothing. */
export const isNoInvestigator: AidGuard = async ({ em, subject, actor }) => {
  await assertNotMaker(em, subject.id, actor, ['recordAidVisit']);
  if (subject.visits.some(({ investigators }) => investigators.includes(actor.id))) throw new Refusal('MAKER_IS_CHECKER');
};

/** Every objection gets an answer with the opinion that follows it. */
export const answersObjection = async ({ em, subject, input }: AidStep<'proposeAid'>): Promise<void> => {
  const open = await em.count(NoticeObjection, { applicationId: subject.id, outcome: null });
  if (open > 0 && !input.objectionOutcome) throw new Refusal('OBJECTION_OPEN', ['input', 'objectionOutcome']);
};

/** What is proposed keeps to the cap of one case; a refusal states its grounds. */
export async function propose({ em, subject, input, actor, now, today }: AidStep<'proposeAid'>): Promise<void> {
  const grounds = [...new Set(input.grounds ?? [])];
  const isApproval = input.proposal === OpinionProposal.APPROVE;
  if (!isApproval && grounds.length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'grounds']);
  writeMeasures(subject, isApproval ? measuresOf(input.measures) : []);
  if (fenOf(subject.amount) > (await ceilingOf(em, 'case-cap', subject, today))) throw new Refusal('AID_CAP_EXCEEDED', ['input', 'measures']);
  subject.opinion = { proposal: input.proposal, at: now.toISOString(), unit: actor.unit, grounds: isApproval ? [] : grounds, amount: subject.amount };
  if (isApproval && !needsNotice(subject, today)) await passOn({ em, subject, today });
  if (input.objectionOutcome) await em.nativeUpdate(NoticeObjection, { applicationId: subject.id, outcome: null }, { outcome: input.objectionOutcome });
}

async function end({ em, subject, today }: Pick<AidStep<'withdrawAid'>, 'em' | 'subject' | 'today'>): Promise<void> {
  subject.systemStepOn = null;
  await em.nativeUpdate(PublicNotice, { applicationId: subject.id, to: { $gte: today } }, { objected: true });
  await closeAidCase(em, subject, today);
}

export const withdraw = (step: AidStep<'withdrawAid'>): Promise<void> => end(step);

export async function terminate(step: AidStep<'terminateAid'>): Promise<void> {
  step.subject.terminationGround = step.input.ground;
  await end(step);
}
