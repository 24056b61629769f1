import { civilError } from '@civil/schema/errors';
import { COUNTY_DIGITS } from '@civil/schema/scalars';
import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { ApplicationMember } from '../assistance-application/application-member.entity.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { divisionChain } from '../assistance-standard/assistance-standard.service.js';
import { type LowIncomeCategory, MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import type { AssistanceProgram } from '../program.js';
import { SpecialNeed } from '../special-need/special-need.entity.js';
import { SpecialNeedStatus } from '../special-need/special-need-enums.js';
import { AssistanceResource } from './assistance-resource.entity.js';
import type { MatchResourcesFor } from './assistance-resource.inputs.js';
import { type AssistanceNeed, MatchReason, ResourceStatus } from './resource-enums.js';

const { Public, Sensitive } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一项匹配的资源。Resource that is proposed.' })
export class ResourceMatch {
  @Field(() => AssistanceResource, { nullable: true, description: '资源。Resource.' }) resource!: AssistanceResource;

  /** Told of a household, a reason is what is known of it. */
  @Sensitive()
  @Field(() => [MatchReason], { nullable: true, description: '理由，重的在前。Why, the weightiest first.' })
  reasons!: MatchReason[];
}

/** What is known of a household, as far as conditions ask. */
export interface Situation {
  readonly division: string;
  readonly program: AssistanceProgram;
  readonly categories: readonly LowIncomeCategory[];
  readonly ages: readonly number[];
  readonly needs: readonly AssistanceNeed[];
}

const MOST_MATCHES = 50;
const MOST_READ = 500;
const MAJORITY = 18;
const weights: Readonly<Record<MatchReason, number>> = { NEED: 16, PROGRAM: 8, CATEGORY: 4, AGE: 2, NEAR: 1 };

/** Completed years of somebody whose 18th birthday is known. */
const ageBy = (adultOn: string, today: string): number => Number(today.slice(0, 4)) - Number(adultOn.slice(0, 4)) + MAJORITY - (today.slice(5) < adultOn.slice(5) ? 1 : 0);

/** Why a resource suits a household, the weightiest first; null where a condition of it is not met. A need that is on no list stands against nothing. */
export function reasonsFor({ condition, divisionCode }: Pick<AssistanceResource, 'condition' | 'divisionCode'>, { division, program, categories, ages, needs }: Situation): MatchReason[] | null {
  const { ageFrom, ageTo } = condition;
  const reasons: MatchReason[] = [];
  const demands: [asked: boolean, met: boolean, reason: MatchReason][] = [
    [condition.needs.length > 0 && needs.length > 0, condition.needs.some((need) => needs.includes(need)), MatchReason.NEED],
    [condition.programs.length > 0, condition.programs.includes(program), MatchReason.PROGRAM],
    [condition.categories.length > 0, condition.categories.some((category) => categories.includes(category)), MatchReason.CATEGORY],
    [ageFrom !== null || ageTo !== null, ages.some((age) => age >= (ageFrom ?? 0) && age <= (ageTo ?? Number.POSITIVE_INFINITY)), MatchReason.AGE],
  ];
  for (const [asked, met, reason] of demands) {
    if (asked && !met) return null;
    if (asked) reasons.push(reason);
  }
  return divisionCode.startsWith(division.slice(0, COUNTY_DIGITS)) ? [...reasons, MatchReason.NEAR] : reasons;
}

const categoriesOf = async ({ rows }: SubgraphContext, residentIds: readonly string[]): Promise<LowIncomeCategory[]> =>
  [...new Set((await rows.find(MonitoringSubject, { residentId: { $in: [...residentIds] }, until: null })).map(({ category }) => category))];

async function situationOfBenefit(context: SubgraphContext, enrollmentId: string, need?: SpecialNeed): Promise<Situation | null> {
  const { loaders, rows, today } = context;
  const benefit = await loaders.one(AssistanceEnrollment, 'id').load(enrollmentId);
  if (!benefit) return null;
  const [persons, categories, listed] = await Promise.all([
    rows.find(EnrolledPerson, { enrollmentId, $or: [{ until: null }, { until: { $gte: today } }] }), categoriesOf(context, benefit.beneficiaryIds),
    need ? [need] : rows.find(SpecialNeed, { enrollmentId, status: { $ne: SpecialNeedStatus.CLOSED } }),
  ]);
  const needs = [...new Set(listed.map(({ kind }) => kind as string as AssistanceNeed))];
  return { division: benefit.residenceDivisionCode, program: benefit.program, categories, ages: persons.map(({ adultOn }) => ageBy(adultOn, today)), needs };
}

async function situationOfApplication(context: SubgraphContext, id: string): Promise<Situation | null> {
  const application = await context.loaders.one(AssistanceApplication, 'id').load(id);
  if (!application) return null;
  const members = await context.rows.find(ApplicationMember, { applicationId: id });
  const categories = await categoriesOf(context, members.map(({ residentId }) => residentId));
  return { division: application.residenceDivisionCode, program: application.program, categories, ages: members.map(({ adultOn }) => ageBy(adultOn, context.today)), needs: [] };
}

async function situationOf(context: SubgraphContext, { enrollmentId, applicationId, specialNeedId }: MatchResourcesFor): Promise<Situation | null> {
  if ([enrollmentId, applicationId, specialNeedId].filter(Boolean).length !== 1) throw civilError('BAD_USER_INPUT', { argument: 'for' });
  if (enrollmentId) return situationOfBenefit(context, enrollmentId);
  if (applicationId) return situationOfApplication(context, applicationId);
  const need = await context.loaders.one(SpecialNeed, 'id').load(specialNeedId as string);
  return need && situationOfBenefit(context, need.enrollmentId, need);
}

/**
 * Resources for a household, the best first: those of the library that serve its place today and are not used up, by one statement, then weighed. Nothing
 * of the household goes into the resource or out to its provider. Null for one that is out of sight, same as absent. @throws `BAD_USER_INPUT`.
 */
export async function matchResources(context: SubgraphContext, whom: MatchResourcesFor): Promise<ResourceMatch[] | null> {
  const situation = await situationOf(context, whom);
  if (!situation) return null;
  const { rows, today } = context;
  const offered = await rows.find(AssistanceResource, {
    status: ResourceStatus.APPROVED, servedDivisions: { $overlap: divisionChain(situation.division) }, validFrom: { $lte: today },
    $and: [{ $or: [{ validTo: null }, { validTo: { $gte: today } }] }, { $or: [{ remaining: null }, { remaining: { $gt: 0 } }] }],
  }, { orderBy: { id: 'asc' }, limit: MOST_READ });
  const weight = (reasons: readonly MatchReason[]): number => reasons.reduce((sum, reason) => sum + weights[reason], 0);
  return offered.flatMap((resource) => {
    const reasons = reasonsFor(resource, situation);
    return reasons ? [{ resource, reasons }] : [];
  }).sort((a, b) => weight(b.reasons) - weight(a.reasons)).slice(0, MOST_MATCHES);
}
