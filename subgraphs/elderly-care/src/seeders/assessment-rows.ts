import type { DemoAssessment, DemoElder, World } from '@civil/demo-data';
import { type AbilityAssessment, AssessmentStatus } from '../ability-assessment/ability-assessment.entity.js';
import { abilityItemNames } from '../ability-assessment/ability-items.js';
import { type AbilityResult, checkStated, scoreAbility, validToOf } from '../ability-assessment/ability-scoring.js';
import { contactOf, copiesOf, presentFacilityOf, residentOf } from './resident-copies.js';

/** States besides CONFIRMED that a demonstration shows, three rows each. Who lives on a result (in a facility, on a subsidy) keeps it. */
const SHOWN_STATES = [AssessmentStatus.DRAFT, AssessmentStatus.SCORED, AssessmentStatus.DISPUTED, AssessmentStatus.REASSESSED] as const;
const ROWS_EACH = 3;

/** Ids of the assessments that are in another state than CONFIRMED, spread over the counties. */
function shownStates({ elders }: World): ReadonlyMap<string, AssessmentStatus> {
  const free = elders.filter(({ assessment, stay, subsidies }) => assessment && !stay && subsidies.length === 0);
  const shown = SHOWN_STATES.length * ROWS_EACH;
  const step = Math.max(1, Math.floor(free.length / shown));
  const picked = free.filter((_, place) => place % step === 0).slice(0, shown);
  const stateOf = (place: number): AssessmentStatus => SHOWN_STATES[place % SHOWN_STATES.length] ?? AssessmentStatus.CONFIRMED;
  return new Map(picked.map(({ assessment }, place) => [assessment?.id ?? '', stateOf(place)]));
}

/** The result by the standard. The world leaves coma out of its final level, so that alone is not compared. */
export function resultOf({ itemScores, dementia, accidents, assessedOn, totalScore, preliminaryLevel }: DemoAssessment): AbilityResult {
  const items = abilityItemNames.map((item, place) => ({ item, score: itemScores[place] ?? -1 }));
  const result = scoreAbility(items, { dementia, psychiatric: false, accidentsInThirtyDays: accidents }, assessedOn);
  checkStated({ totalScore, preliminaryLevel }, result);
  return result;
}

function rowOf(world: World, elder: DemoElder, assessment: DemoAssessment, status: AssessmentStatus): Partial<AbilityAssessment> {
  const { id, assessedOn, itemScores, dementia, accidents } = assessment;
  const resident = residentOf(world, elder);
  const validTo = validToOf(assessedOn);
  return {
    id, ...copiesOf(resident), divisionCode: resident.residenceDivision, facilityId: presentFacilityOf(elder), assessedOn,
    reasonCode: status === AssessmentStatus.REASSESSED ? '4' : '1', agency: `${resident.countyCode}老年人能力评估机构`,
    assessors: ['评估员甲', '评估员乙（护士）'], informant: contactOf(world, resident) ? '家属' : '本人',
    itemScores: [...itemScores], ...resultOf(assessment), validTo, dementia, psychiatric: false, accidentsInThirtyDays: accidents,
    status: validTo < world.asOf ? AssessmentStatus.EXPIRED : status,
  };
}

/** Assessments of the world as rows. */
export function assessmentRows(world: World): Partial<AbilityAssessment>[] {
  const states = shownStates(world);
  return world.elders.flatMap((elder) =>
    elder.assessment ? [rowOf(world, elder, elder.assessment, states.get(elder.assessment.id) ?? AssessmentStatus.CONFIRMED)] : [],
  );
}
