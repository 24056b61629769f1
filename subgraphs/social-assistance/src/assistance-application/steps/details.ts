import { kinshipCodes } from '@civil/schema/codes';
import { divisionLevel, isLuhnValid } from '@civil/schema/scalars';
import { type Actor, Refusal } from '@civil/subgraph-kernel';
import { civilError } from '@civil/schema/errors';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceProgram } from '../../program.js';
import { AgentKind } from '../application-enums.js';
import { ApplicationMember } from '../application-member.entity.js';
import { povertyCauseCodes, singlePersonBasisCodes } from '../application.codes.js';
import type { AssistanceApplication } from '../assistance-application.entity.js';
import { adultOnOf } from '../supplement-ground.js';
import type { ApplicationDetailsInput } from './step-inputs.js';

const { DIBAO, TEKUN, MARGIN, RIGID } = AssistanceProgram;
const programs: readonly AssistanceProgram[] = [DIBAO, TEKUN, MARGIN, RIGID];
const MOST_MEMBERS = 20;
const LONGEST_NAME = 50;
const LONGEST_NOTE = 500;
const TOWNSHIP = 4;
const VILLAGE = 5;

const refuse = (code: string, field: string): never => { throw new Refusal(code, ['input', 'details', field]); };

/** Looks at what is stated by itself. @throws Refusal naming the field. */
function checkDetails(details: ApplicationDetailsInput, today: string): void {
  const { members, povertyCause } = details;
  if (!programs.includes(details.program)) refuse('BAD_USER_INPUT', 'program');
  if (details.applicantName.trim().length < 2 || details.applicantName.length > LONGEST_NAME) refuse('BAD_USER_INPUT', 'applicantName');
  if (members.length === 0 || members.length > MOST_MEMBERS || new Set(members.map(({ residentId }) => residentId)).size < members.length) refuse('BAD_USER_INPUT', 'members');
  for (const { relation, birthDate, disabilityGrade } of members) {
    if (!kinshipCodes.has(relation) || birthDate > today || birthDate < '1900-01-01') refuse('BAD_USER_INPUT', 'members');
    if (disabilityGrade !== undefined && disabilityGrade !== null && ![1, 2, 3, 4].includes(disabilityGrade)) refuse('BAD_USER_INPUT', 'members');
  }
  if (povertyCause.length === 0 || povertyCause.some((code) => !povertyCauseCodes.has(code))) refuse('BAD_USER_INPUT', 'povertyCause');
  if (details.singlePersonBasis && !singlePersonBasisCodes.has(details.singlePersonBasis)) refuse('BAD_USER_INPUT', 'singlePersonBasis');
  if ((details.declaredPropertyNote?.length ?? 0) > LONGEST_NOTE) refuse('BAD_USER_INPUT', 'declaredPropertyNote');
  if (details.kinDisclosure && (!details.kinRelation || !kinshipCodes.has(details.kinRelation) || !details.kinUnit)) refuse('BAD_USER_INPUT', 'kinRelation');
  if (divisionLevel(details.applyDivision) !== TOWNSHIP) refuse('DIVISION_LEVEL', 'applyDivision');
  if (divisionLevel(details.residenceDivision) !== VILLAGE) refuse('DIVISION_LEVEL', 'residenceDivision');
  if (divisionLevel(details.hukouDivision) < TOWNSHIP) refuse('DIVISION_LEVEL', 'hukouDivision');
  if (details.account && !isLuhnValid(details.account)) refuse('ACCOUNT_FORMAT', 'account');
}

/** Whoever fills in an application does so for themselves or, with a letter, for another; or in their own place. @throws `FORBIDDEN_ROW`. */
function assertMayFile(actor: Actor, { applicantId, agent, applyDivision, residenceDivision }: ApplicationDetailsInput): void {
  const isOwn = actor.residentIds[0] === applicantId || agent?.kind === AgentKind.OTHER;
  const isNear = actor.scopePrefix !== undefined && [applyDivision, residenceDivision].some((code) => code.startsWith(actor.scopePrefix as string));
  if (!(actor.role === 'citizen' ? isOwn : isNear)) throw civilError('FORBIDDEN_ROW', { argument: 'input.details' });
}

/** Columns that decide who comes near the application, the same on its members and checks. */
export const rightsOf = ({ applyDivisionCode, hukouDivisionCode, residenceDivisionCode, partyIds }: AssistanceApplication) =>
  ({ applyDivisionCode, hukouDivisionCode, residenceDivisionCode, partyIds });

/** Members of an application, in the order in which they were stated. */
export const membersOf = (em: EntityManager, { id }: Pick<AssistanceApplication, 'id'>): Promise<ApplicationMember[]> =>
  em.find(ApplicationMember, { applicationId: id }, { orderBy: { id: 'asc' } });

/** Writes what is stated into an application, its members included. @throws Refusal for what cannot be, `FORBIDDEN_ROW`. */
export async function writeDetails(em: EntityManager, application: AssistanceApplication, details: ApplicationDetailsInput, actor: Actor, today: string): Promise<void> {
  checkDetails(details, today);
  assertMayFile(actor, details);
  const residentIds = [...new Set([details.applicantId, ...details.members.map(({ residentId }) => residentId)])];
  const agentId = details.agent?.kind === AgentKind.OTHER && actor.role === 'citizen' && actor.residentIds[0] !== details.applicantId ? (actor.residentIds[0] ?? null) : null;
  const isMemberApplicant = details.members.some(({ residentId }) => residentId === details.applicantId);
  const adultOns = details.members.map(({ birthDate }) => adultOnOf(birthDate));
  Object.assign(application, {
    program: details.program, applicantId: details.applicantId, applicantName: details.applicantName.trim(), householdId: details.householdId ?? null, persons: details.members.length,
    agent: details.agent ? { ...details.agent, phone: details.agent.phone ?? null, residentId: agentId } : null, singlePersonBasisCode: details.singlePersonBasis ?? null,
    applyDivisionCode: details.applyDivision, hukouDivisionCode: details.hukouDivision, residenceDivisionCode: details.residenceDivision, hasResidencePermit: details.hasResidencePermit ?? false,
    urbanRural: details.urbanRural, channel: details.channel, povertyCauseCodes: [...new Set(details.povertyCause)], declaredIncome: details.declaredIncome ?? null,
    declaredPropertyNote: details.declaredPropertyNote ?? null, declaredRigidExpense: details.declaredRigidExpense ?? null, kinDisclosure: details.kinDisclosure,
    kinRelationCode: details.kinDisclosure ? details.kinRelation : null, kinUnit: details.kinDisclosure ? details.kinUnit : null, careForm: details.careForm ?? null,
    account: details.account ?? null, accountHolderId: details.accountHolderId ?? null, residentIds, partyIds: agentId ? [...residentIds, agentId] : residentIds,
    // A guardian who applies for a child is of age: the application is about more than children.
    adultOn: isMemberApplicant ? (adultOns.toSorted()[0] as string) : today,
  });
  await em.nativeDelete(ApplicationMember, { applicationId: application.id });
  em.persist(details.members.map((member) => Object.assign(new ApplicationMember(), {
    id: `${application.id}.${member.residentId}`, applicationId: application.id, residentId: member.residentId, relationCode: member.relation, birthDate: member.birthDate,
    adultOn: adultOnOf(member.birthDate), disabilityGrade: member.disabilityGrade ?? null, graveIllness: member.graveIllness ?? false, signed: false, ...rightsOf(application),
    synthetic: application.synthetic,
  })));
}
