import { UrbanRural } from '@civil/subgraph-kernel';
import { describe, expect, it } from 'vitest';
import '../errors.js';
import { publishedStandards } from '../assistance-standard/published-standards.js';
import { AssistanceProgram, SelfCareLevel } from '../program.js';
import type { EstimateEligibilityInput } from './eligibility.inputs.js';
import { estimatePrograms, exclusionsOf } from './estimate.js';

const { URBAN, RURAL } = UrbanRural;
const nothing = { secondHome: false, vehicle: false, company: false, savings: false };
const standardsOf = (province: string) => publishedStandards.filter(({ divisionCode }) => divisionCode === province).map((row) => ({ grade: null, selfCare: null, ...row }));
const answers = (more: Partial<EstimateEligibilityInput>): EstimateEligibilityInput =>
  ({ division: '620102', urbanRural: URBAN, members: [{ age: 45 }, { age: 43 }], monthlyIncome: '400.00', property: nothing, hasSupporter: false, ...more });

/** What is found about one programme: verdict, amounts, reasons. */
const found = (program: string, more: Partial<EstimateEligibilityInput>, province = '620000') => {
  const one = estimatePrograms({ input: answers(more), standards: standardsOf(province), on: '2021-12-31' }).find((estimate) => estimate.program === program);
  return [one?.verdict, one?.monthlyLeast, one?.monthlyMost, one?.reasons.map(({ code }) => code).join(' ')];
};

describe('an estimate of the minimum living guarantee', () => {
  it.each<[string, Partial<EstimateEligibilityInput>, string, unknown[]]>([
    ['urban Gansu gives the difference to 623 for each', {}, '620000', ['LIKELY', '846.00', '846.00', 'INCOME_WITHIN']],
    ['urban Shanxi gives the difference to 615', { division: '140105' }, '140000', ['LIKELY', '830.00', '830.00', 'INCOME_WITHIN']],
    ['rural Gansu gives the grades, of which the county chooses', { urbanRural: RURAL, members: [{ age: 45 }], monthlyIncome: '300.00' }, '620000', ['LIKELY', '58.00', '399.00', 'INCOME_WITHIN GRADE_BY_COUNTY']],
    ['a child, an old person and one gravely ill give 62 more each', { members: [{ age: 8 }, { age: 70 }, { age: 40, graveIllness: true }], monthlyIncome: '0.00' }, '620000', ['LIKELY', '2055.00', '2055.00', 'INCOME_WITHIN']],
    ['an income at the line is above it', { monthlyIncome: '1246.00' }, '620000', ['UNLIKELY', null, null, 'INCOME_ABOVE']],
    ['a car is to be looked into', { property: { ...nothing, vehicle: true } }, '620000', ['POSSIBLE', '846.00', '846.00', 'INCOME_WITHIN PROPERTY_CHECKED']],
    ['a place without a standard has nothing to go by', { division: '110101' }, '110000', ['UNLIKELY', null, null, 'STANDARD_MISSING']],
  ])('in %s', (_case, more, province, expected) => expect(found('DIBAO', more, province)).toEqual(expected));
});

describe('an estimate of support of the extremely poor', () => {
  const old = { members: [{ age: 72 }], monthlyIncome: '0.00' };
  it.each<[string, Partial<EstimateEligibilityInput>, string, unknown[]]>([
    ['an old person alone in a town gets 811 and nursing by an assessment', old, '620000', ['LIKELY', '811.00', '1229.00', 'SINGLE_PERSON INCOME_WITHIN SELF_CARE_ASSESSED']],
    ['in the country 518, with self-care whole', { ...old, urbanRural: RURAL, selfCare: SelfCareLevel.FULL }, '620000', ['LIKELY', '518.00', '518.00', 'SINGLE_PERSON INCOME_WITHIN']],
    ['in Yunnan nursing of 835 without self-care', { ...old, division: '530102', selfCare: SelfCareLevel.NONE }, '530000', ['LIKELY', '1671.00', '1671.00', 'SINGLE_PERSON INCOME_WITHIN']],
    ['mental disability of grade 3 counts', { ...old, members: [{ age: 40, disabilityGrade: 3, disabilityCategory: 6 }], selfCare: SelfCareLevel.FULL }, '620000', ['LIKELY', '811.00', '811.00', 'SINGLE_PERSON INCOME_WITHIN']],
    ['physical disability of grade 3 does not', { ...old, members: [{ age: 40, disabilityGrade: 3, disabilityCategory: 4 }] }, '620000', ['UNLIKELY', null, null, 'NOT_SINGLE']],
    ['children who can support stand against it', { ...old, hasSupporter: true }, '620000', ['UNLIKELY', null, null, 'SUPPORT_AVAILABLE']],
    ['59 is not old', { ...old, members: [{ age: 59 }] }, '620000', ['UNLIKELY', null, null, 'NOT_SINGLE']],
  ])('of %s', (_case, more, province, expected) => expect(found('TEKUN', more, province)).toEqual(expected));

  it('takes the place of what gives less', () => {
    expect(found('DIBAO', old)).toEqual(['UNLIKELY', null, null, 'PROGRAM_ABOVE']);
    expect(found('DIS_NURSING', { ...old, members: [{ age: 72, disabilityGrade: 1 }] })[3]).toBe('PROGRAM_ABOVE');
  });
});

describe('an estimate of what is recognised without cash', () => {
  it('is marginal up to one and a half of the line', () => {
    expect(found('MARGIN', { monthlyIncome: '1869.00' })).toEqual(['LIKELY', null, null, 'INCOME_WITHIN']);
    expect(found('MARGIN', { monthlyIncome: '1870.00' })[0]).toBe('UNLIKELY');
    expect(found('MARGIN', {})[3]).toBe('PROGRAM_ABOVE');
  });

  it('is rigid by the share of unavoidable expense, below the income of the place', () => {
    expect(found('RIGID', { monthlyIncome: '4000.00', rigidExpense: '28800.00' })).toEqual(['LIKELY', null, null, 'INCOME_WITHIN']);
    expect(found('RIGID', { monthlyIncome: '4000.00', rigidExpense: '28799.00' })[3]).toBe('EXPENSE_TOO_SMALL');
    expect(found('RIGID', { monthlyIncome: '5637.00', rigidExpense: '60000.00' })[3]).toBe('INCOME_ABOVE');
  });
});

describe('an estimate of subsidies and of temporary aid', () => {
  const disabled = { members: [{ age: 45, disabilityGrade: 2 }, { age: 43, disabilityGrade: 4 }] };
  it('goes by disability, and of the living subsidy by income too', () => {
    expect([found('DIS_LIVING', disabled)[0], found('DIS_LIVING', { ...disabled, monthlyIncome: '9000.00' })[3], found('DIS_LIVING', {})[3]]).toEqual(['LIKELY', 'INCOME_ABOVE', 'NOT_DISABLED']);
    expect([found('DIS_NURSING', { ...disabled, monthlyIncome: '9000.00' })[0], found('DIS_NURSING', { members: [{ age: 43, disabilityGrade: 3 }] })[3]]).toEqual(['LIKELY', 'NOT_DISABLED']);
  });

  it('is possible for who is gravely ill, or spends more than comes in', () => {
    expect([found('TEMP', { members: [{ age: 45, graveIllness: true }] })[0], found('TEMP', { rigidExpense: '4800.01' })[0], found('TEMP', { rigidExpense: '4800.00' })[0]]).toEqual(['POSSIBLE', 'POSSIBLE', 'UNLIKELY']);
  });
});

describe('what excludes what', () => {
  it('is told from both sides', () => {
    expect(exclusionsOf(AssistanceProgram.DIS_NURSING)).toEqual(['TEKUN']);
    expect(exclusionsOf(AssistanceProgram.TEKUN)).toEqual(['DIBAO', 'MARGIN', 'RIGID', 'DIS_LIVING', 'DIS_NURSING']);
  });

  it('stands with the likeliest first', () => {
    const verdicts = estimatePrograms({ input: answers({}), standards: standardsOf('620000'), on: '2021-12-31' }).map(({ verdict }) => verdict);
    expect([verdicts[0], verdicts.at(-1), verdicts.length]).toEqual(['LIKELY', 'UNLIKELY', 7]);
  });
});
