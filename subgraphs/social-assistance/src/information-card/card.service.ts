import type { SubgraphContext } from '@civil/subgraph-kernel';
import { policyOn } from '@civil/subgraph-kernel';
import { AssistanceAssistant, AssistantStatus } from '../assistance-assistant/assistance-assistant.entity.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { ApplicationMember } from '../assistance-application/application-member.entity.js';
import { type AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { standardsInForce } from '../assistance-standard/standards-in-force.js';
import { HotlineDomain } from '../hotline/hotline.entity.js';
import { hotlinesOf } from '../hotline/hotline.service.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram } from '../program.js';
import { CardIssueStatus, InformationCardIssue } from './card-issue.entity.js';
import type { InformationCard, PolicyReference } from './information-card.js';
import { printableCard } from './printable-card.js';

const withoutCash: readonly AssistanceProgram[] = [AssistanceProgram.MARGIN, AssistanceProgram.RIGID];
/** A number of law of each programme: the text that sets it is what the benefit rests on, in the version of the day. */
const restsOn: Partial<Record<AssistanceProgram, string>> = {
  DIBAO: 'assistance.review-cycle-stable', TEKUN: 'assistance.tekun.township-opinion', MARGIN: 'assistance.margin.ratio-to-dibao', RIGID: 'assistance.margin.ratio-to-dibao',
  DIS_LIVING: 'assistance.disability.nursing-grade', DIS_NURSING: 'assistance.disability.nursing-grade',
};

type Amounts = Pick<AssistanceEnrollment, 'program' | 'monthlyAmount' | 'supplementAmount' | 'nursingAmount'>;

/** All that a benefit pays a month, as one amount: its parts would tell of care and disability. */
export const amountOf = ({ program, monthlyAmount, supplementAmount, nursingAmount }: Amounts): string | null =>
  withoutCash.includes(program) ? null : yuanOf(fenOf(monthlyAmount) + fenOf(supplementAmount) + fenOf(nursingAmount ?? '0'));

/** Whether a benefit is one that a card is posted for. */
export const isPosted = ({ status }: Pick<AssistanceEnrollment, 'status'>): boolean => status !== EnrollmentStatus.TERMINATED && status !== EnrollmentStatus.SUSPENDED;

/** Whether what a card states is no longer so. */
export const isOutdated = (issue: Pick<InformationCardIssue, 'amount' | 'status'>, benefit: AssistanceEnrollment): boolean =>
  issue.status === CardIssueStatus.OUTDATED || issue.amount !== amountOf(benefit) || !isPosted(benefit);

/** The name that a card prints: that of the adult who applied; of a child, none. */
async function holderNameOf({ loaders, today }: SubgraphContext, { id }: AssistanceEnrollment): Promise<string | null> {
  const application = await loaders.one(AssistanceApplication, 'enrollmentId').load(id);
  if (!application) return null;
  const members = await loaders.many(ApplicationMember, 'applicationId', { orderBy: { id: 'asc' } }).load(application.id);
  const self = members.find(({ residentId }) => residentId === application.applicantId);
  return self && self.adultOn <= today ? application.applicantName : null;
}

/** The text of law, and the standard that is in force where the benefit was confirmed. */
async function referencesOf({ em, today }: SubgraphContext, { program, divisionCode, urbanRural }: AssistanceEnrollment): Promise<PolicyReference[]> {
  const key = restsOn[program];
  const law = key ? [{ title: policyOn(key, { on: today, division: divisionCode }).lawRef, documentNo: null }] : [];
  const standards = await standardsInForce(em, divisionCode, today);
  const standard = standards.find((one) => one.program === program && one.urbanRural === urbanRural && one.documentNo);
  return [...law, ...(standard ? [{ title: '现行救助标准', documentNo: standard.documentNo }] : [])];
}

/** The card of a benefit, as the benefit stands now. */
export async function cardOf(context: SubgraphContext, benefit: AssistanceEnrollment): Promise<InformationCard> {
  const { loaders, rows } = context;
  const issues = await loaders.many(InformationCardIssue, 'enrollmentId', { orderBy: { issuedAt: 'desc', id: 'desc' } }).load(benefit.id);
  const last = issues.find(({ status }) => status !== CardIssueStatus.REPLACED);
  const assistant = last ? null : await rows.findOne(AssistanceAssistant, { divisionCode: benefit.residenceDivisionCode, status: AssistantStatus.ACTIVE });
  const [supervision] = await hotlinesOf(rows, HotlineDomain.SUPERVISION, benefit.divisionCode);
  const printed = {
    program: benefit.program, certNo: benefit.certNo, holderName: await holderNameOf(context, benefit), persons: benefit.persons, amount: amountOf(benefit), effectiveFrom: benefit.effectiveFrom,
    policyReferences: await referencesOf(context, benefit), handlerName: last?.handlerName ?? assistant?.name ?? null, handlerUnit: last?.handlerUnit ?? `${benefit.divisionCode}-MZJ`,
    supervisionPhone: supervision?.number ?? null, issuedAt: last?.issuedAt ?? null,
  };
  return {
    ...printed, outdated: last !== undefined && isOutdated(last, benefit), issues, printable: printableCard(printed), _memberIds: benefit.beneficiaryIds, adultOn: benefit.adultOn,
  };
}
