import { subjectTokenOf } from '@civil/subgraph-kernel';
import { createTestSubgraph, PullingConsumer, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AbilityAssessment, AssessmentStatus } from './ability-assessment/ability-assessment.entity.js';
import { ElderSubsidy, ElderSubsidyKind, SubsidyStatus } from './elder-subsidy/elder-subsidy.entity.js';
import { elderlyCare } from './subgraph.js';

const VILLAGE = '620102001001';
let subgraph: TestSubgraph;

const subsidy = (id: string, more: Partial<ElderSubsidy> = {}): ElderSubsidy => ({
  id, residentId: `r_${id}`, kind: ElderSubsidyKind.NURSING, divisionCode: '620102', handlingDivisionCode: VILLAGE, adultOn: '1950-01-01', monthlyAmount: '100.00', from: '2020-01', to: null, status: SubsidyStatus.PAYING,
  basisCode: '2', autoEnrolled: true, synthetic: true, ...more,
} as ElderSubsidy);
const assessment = (id: string, residentId: string, assessedOn: string, finalLevel: 0 | 1 | 2 | 3 | 4, status = AssessmentStatus.CONFIRMED): AbilityAssessment => ({
  id, residentId, adultOn: '1950-01-01', divisionCode: VILLAGE, facilityId: null, reasonCode: '1', assessedOn, agency: '评估机构', assessors: ['甲', '乙'], informant: null, itemScores: [], selfCareScore: 30, motorScore: 14, mentalScore: 26,
  perceptionScore: 12, totalScore: 82, preliminaryLevel: 1, upgradeReasonCodes: [], finalLevel, validTo: '2022-02-01', dementia: false, psychiatric: false, accidentsInThirtyDays: 0, status, synthetic: true,
} as unknown as AbilityAssessment);

beforeAll(async () => {
  subgraph = await createTestSubgraph(elderlyCare);
  await subgraph.em().insertMany(ElderSubsidy, [subsidy('1'), subsidy('2', { status: SubsidyStatus.STOPPED, to: '2021-05' }), subsidy('3', { divisionCode: '620103', handlingDivisionCode: '620103001001' })]);
  await subgraph.em().insertMany(AbilityAssessment, [assessment('old', 'r_1', '2020-02-01', 1)]);
});
afterAll(() => subgraph.close());

describe('sharedElderBenefit', () => {
  it('tells of what is paid in the division with the ability of who receives it, and again when that is assessed anew', async () => {
    const consumer = new PullingConsumer(subgraph, {
      resource: 'R14', root: 'sharedElderBenefit', division: '620102', selection: 'id subjectToken record { assessment { finalLevel validTo } kind monthlyAmount division { code } }',
      fields: ['ElderSubsidy.assessment', 'ElderSubsidy.kind', 'ElderSubsidy.monthlyAmount', 'ElderSubsidy.division', 'AbilityAssessment.finalLevel', 'AbilityAssessment.validTo'],
    });
    const { changes, codes } = await consumer.pull();
    expect([codes, changes.map(({ subjectToken, record }) => [subjectToken, record])]).toEqual([
      {}, [[subjectTokenOf(consumer.grant, 'r_1'), { assessment: { finalLevel: 1, validTo: '2022-02-01' }, kind: 'NURSING', monthlyAmount: '100.00', division: { code: '620102' } }]],
    ]);
    await subgraph.em().insertMany(AbilityAssessment, [assessment('new', 'r_1', '2021-12-01', 3), assessment('draft', 'r_1', '2021-12-20', 4, AssessmentStatus.DRAFT)]);
    expect((await consumer.pull()).changes.map(({ record }) => record.assessment.finalLevel)).toEqual([3]);
    await subgraph.em().nativeUpdate(ElderSubsidy, { id: '1' }, { status: SubsidyStatus.STOPPED, to: '2021-12' });
    expect((await consumer.pull()).changes.map(({ record }) => record)).toEqual([null]);
  });
});
