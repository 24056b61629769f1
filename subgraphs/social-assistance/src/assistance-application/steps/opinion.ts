import { Refusal } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { standardsInForce } from '../../assistance-standard/standards-in-force.js';
import { EconomicCheck } from '../../economic-check/economic-check.entity.js';
import { fenOf } from '../../money.js';
import type { DibaoGrade } from '../../program.js';
import { NoticeObjection } from '../../public-notice/public-notice.entity.js';
import { OpinionProposal } from '../application-enums.js';
import type { AssistanceApplication } from '../assistance-application.entity.js';
import { type BenefitAmount, type BenefitFacts, benefitAmount, countedIncome } from '../benefit-amount.js';
import type { ApplicationGuard, ApplicationStep } from './application-step.js';
import { membersOf } from './details.js';
import { placeOf } from './investigation.js';

/** The last report of an application, where it is still valid. @throws Refusal `CHECK_STALE`. */
export async function validCheck(em: EntityManager, { id }: AssistanceApplication, today: string): Promise<EconomicCheck> {
  const [last] = await em.find(EconomicCheck, { applicationId: id, completedAt: { $ne: null } }, { orderBy: { completedAt: 'desc' }, limit: 1 });
  if (!last || (last.validTo ?? '') < today) throw new Refusal('CHECK_STALE');
  return last;
}

/** What the opinion of the township rests on beside the report. */
interface Judged {
  readonly grade: DibaoGrade | null;
  readonly workers: number;
}

/** What the household of an application is judged by: the last report, and who of them works. @throws Refusal `CHECK_STALE`; `BAD_USER_INPUT` for more who work than there are. */
async function factsOf(em: EntityManager, application: AssistanceApplication, { grade, workers }: Judged, today: string): Promise<BenefitFacts> {
  const { program, urbanRural, selfCare, declaredRigidExpense } = application;
  const check = await validCheck(em, application, today);
  const members = await membersOf(em, application);
  if (workers < 0 || workers > members.length) throw new Refusal('BAD_USER_INPUT', ['input', 'workers']);
  return {
    program, urbanRural, selfCare, grade, workers, perCapitaIncome: check.perCapitaIncome ?? '0.00', totalIncome: check.totalIncome ?? '0.00', rigidExpense: declaredRigidExpense, members, ...placeOf(application, today),
  };
}

/** What the standards give the household of an application. @throws Refusal where it meets no condition. */
export async function benefitOf(em: EntityManager, application: AssistanceApplication, judged: Judged, today: string): Promise<BenefitAmount> {
  const facts = await factsOf(em, application, judged, today);
  return benefitAmount(facts, await standardsInForce(em, facts.division, facts.on));
}

export const isVisited: ApplicationGuard = ({ subject }) => {
  if (!subject.homeVisits.some(({ refusal }) => !refusal)) throw new Refusal('VISIT_MISSING');
};

export const hasValidCheck: ApplicationGuard = async ({ em, subject, today }) => {
  await validCheck(em, subject, today);
};

/** Every objection gets an answer with the opinion that follows it. */
export const answersObjection = async ({ em, subject, input }: ApplicationStep<'proposeOpinion'>): Promise<void> => {
  const open = await em.count(NoticeObjection, { applicationId: subject.id, outcome: null });
  if (open > 0 && !input.objectionOutcome) throw new Refusal('OBJECTION_OPEN', ['input', 'objectionOutcome']);
};

/** An approval states the amount that the standards give; a refusal its grounds. */
export async function propose({ em, subject, input, actor, now, today }: ApplicationStep<'proposeOpinion'>): Promise<void> {
  const grounds = [...new Set(input.grounds ?? [])];
  const isApproval = input.proposal === OpinionProposal.APPROVE;
  if (!isApproval && grounds.length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'grounds']);
  const judged = { grade: input.grade ?? null, workers: input.workers ?? 0 };
  const perCapitaIncome = countedIncome(await factsOf(em, subject, judged, today));
  const given = isApproval ? await benefitOf(em, subject, judged, today) : { monthlyAmount: '0.00', supplementAmount: '0.00', nursingAmount: null, grade: null };
  // The township does not see the income that was found: it may leave the amount to the standards.
  if (isApproval && input.monthlyAmount && fenOf(input.monthlyAmount) !== fenOf(given.monthlyAmount)) throw new Refusal('AMOUNT_MISMATCH', ['input', 'monthlyAmount']);
  subject.townshipOpinion = { proposal: input.proposal, at: now.toISOString(), unit: actor.unit, grounds: isApproval ? [] : grounds, perCapitaIncome, workers: judged.workers, ...given };
  subject.proposedAmount = given.monthlyAmount;
  if (input.objectionOutcome) await em.nativeUpdate(NoticeObjection, { applicationId: subject.id, outcome: null }, { outcome: input.objectionOutcome });
}
