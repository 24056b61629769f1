import type { DemoAssessment, DemoElder, World } from '@civil/demo-data';
import { type AbilityAssessment, AssessmentStatus } from '../ability-assessment/ability-assessment.entity.js';
import { abilityItemNames } from '../ability-assessment/ability-items.js';
import { type AbilityResult, checkStated, scoreAbility, validToOf } from '../ability-assessment/ability-scoring.js';
import { contactOf, copiesOf, presentFacilityOf, residentOf } from './resident-copies.js';

/** Every state is there; all but one in six are confirmed. Whoever stays in a facility has a confirmed assessment. */
const STATES = [AssessmentStatus.DRAFT, AssessmentStatus.SCORED, AssessmentStatus.DISPUTED, AssessmentStatus.REASSESSED] as const;

function statusOf({ stay }: DemoElder, { validTo }: { validTo: string }, place: number, asOf: string): AssessmentStatus {
  if (validTo < asOf) return AssessmentStatus.EXPIRED;
  if (stay || place % 3 !== 0) return AssessmentStatus.CONFIRMED;
  return STATES[(place / 3) % 8] ?? AssessmentStatus.CONFIRMED;
}

/** The result by the standard. The world leaves coma out of its final level, so that alone is not compared. */
export function resultOf({ itemScores, dementia, accidents, assessedOn, totalScore, preliminaryLevel }: DemoAssessment): AbilityResult {
  const items = abilityItemNames.map((item, place) => ({ item, score: itemScores[place] ?? -1 }));
  const result = scoreAbility(items, { dementia, psychiatric: false, accidentsInThirtyDays: accidents }, assessedOn);
  checkStated({ totalScore, preliminaryLevel }, result);
  return result;
}

function rowOf(world: World, elder: DemoElder, assessment: DemoAssessment, place: number): Partial<AbilityAssessment> {
  const { id, assessedOn, itemScores, dementia, accidents } = assessment;
  const resident = residentOf(world, elder);
  const validTo = validToOf(assessedOn);
  return {
    id, ...copiesOf(resident), divisionCode: resident.residenceDivision, facilityId: presentFacilityOf(elder), reasonCode: place % 4 === 0 ? '2' : '1', assessedOn,
    agency: `${resident.countyCode}老年人能力评估机构`, assessors: ['评估员甲', '评估员乙（护士）'], informant: contactOf(world, resident) ? '家属' : '本人',
    itemScores: [...itemScores], ...resultOf(assessment), validTo, dementia, psychiatric: false, accidentsInThirtyDays: accidents,
    status: statusOf(elder, { validTo }, place, world.asOf),
  };
}

/** Assessments of the world as rows. */
export const assessmentRows = (world: World): Partial<AbilityAssessment>[] =>
  world.elders.flatMap((elder) => (elder.assessment ? [{ elder, assessment: elder.assessment }] : [])).map(({ elder, assessment }, place) => rowOf(world, elder, assessment, place));
