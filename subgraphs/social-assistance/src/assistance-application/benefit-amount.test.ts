import { type Refusal, UrbanRural } from '@civil/subgraph-kernel';
import { describe, expect, it } from 'vitest';
import '../errors.js';
import { publishedStandards } from '../assistance-standard/published-standards.js';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';
import { type BenefitFacts, benefitAmount, countedIncome } from './benefit-amount.js';
import { adultOnOf, supplementCodeOf } from './supplement-ground.js';

const { DIBAO, TEKUN, MARGIN, RIGID } = AssistanceProgram;
const standardsOf = (province: string) => publishedStandards.filter(({ divisionCode }) => divisionCode === province).map((row) => ({ grade: null, selfCare: null, ...row }));
const plain = { birthDate: '1980-05-01', disabilityGrade: null, graveIllness: false };
const facts = (more: Partial<BenefitFacts>): BenefitFacts => ({
  program: DIBAO, urbanRural: UrbanRural.URBAN, grade: null, selfCare: null, perCapitaIncome: '200.00', totalIncome: '4800.00', rigidExpense: null, members: [plain, plain],
  division: '620102001', on: '2021-12-01', ...more,
});
const amount = (more: Partial<BenefitFacts>, province = '620000') => benefitAmount(facts(more), standardsOf(province));
const refused = (more: Partial<BenefitFacts>, province = '620000'): string => {
  try {
    amount(more, province);
    return 'nothing';
  } catch (error) {
    return (error as Refusal).code;
  }
};

describe('the minimum living guarantee', () => {
  it.each<[string, Partial<BenefitFacts>, string, string]>([
    ['urban Gansu pays the difference to 623', {}, '620000', '846.00'],
    ['urban Shanxi pays the difference to 615', { division: '140105' }, '140000', '830.00'],
    ['rural Shanxi rounds the difference to 471.50 up to whole yuan', { division: '140105', urbanRural: UrbanRural.RURAL, perCapitaIncome: '200.25', members: [plain] }, '140000', '272.00'],
    ['rural Gansu pays the first grade whole', { urbanRural: UrbanRural.RURAL, grade: DibaoGrade.C1 }, '620000', '798.00'],
    ['rural Gansu pays the fourth grade', { urbanRural: UrbanRural.RURAL, grade: DibaoGrade.C4, members: [plain, plain, plain] }, '620000', '174.00'],
  ])('of %s', (_case, more, province, monthly) => expect(amount(more, province).monthlyAmount).toBe(monthly));

  it('gives more for the old, children, the severely disabled and the gravely ill, once each', () => {
    const members = [plain, { ...plain, birthDate: '1951-12-01' }, { ...plain, birthDate: '2010-01-01' }, { ...plain, disabilityGrade: 2 }, { ...plain, graveIllness: true }, { ...plain, disabilityGrade: 3 }];
    expect(amount({ members, perCapitaIncome: '0.00' })).toEqual({ monthlyAmount: '3738.00', supplementAmount: '248.00', nursingAmount: null, grade: 'DIFFERENCE' });
    expect(members.map((member) => supplementCodeOf(member, '2021-12-01'))).toEqual([null, '1', '2', '3', '4', null]);
    expect(supplementCodeOf({ ...plain, birthDate: '1951-12-02' }, '2021-12-01')).toBeNull();
  });

  it('deducts the cost of employment of rural members who work, and counts grounds that are held already', () => {
    const rural = { urbanRural: UrbanRural.RURAL, grade: DibaoGrade.C2, members: [plain, plain] };
    expect([refused({ ...rural, perCapitaIncome: '450.00' }), refused({ ...rural, perCapitaIncome: '450.00', workers: 1 }), refused({ ...rural, perCapitaIncome: '499.00', workers: 1 })]).toEqual(['INCOME_ABOVE_LINE', 'nothing', 'INCOME_ABOVE_LINE']);
    expect(countedIncome(facts({ ...rural, perCapitaIncome: '450.00', workers: 2 }))).toBe('250.00');
    expect(countedIncome(facts({ ...rural, perCapitaIncome: '50.00', workers: 2 }))).toBe('0.00');
    expect(countedIncome(facts({ ...rural, urbanRural: UrbanRural.URBAN, perCapitaIncome: '450.00', workers: 2 }))).toBe('450.00');
    expect(countedIncome(facts({ ...rural, division: '140105', perCapitaIncome: '450.00', workers: 2 }))).toBe('450.00'); // Shanxi has set none
    expect(amount({ members: [{ supplementCode: '3' }, { supplementCode: null }] }).supplementAmount).toBe('62.00');
  });

  it('is for those below the standard, by the standards of their place, and in its grades', () => {
    expect([refused({ perCapitaIncome: '623.00' }), refused({ perCapitaIncome: '622.99' })]).toEqual(['INCOME_ABOVE_LINE', 'nothing']);
    expect(refused({}, '650000')).toBe('STANDARD_MISSING');
    expect([refused({ urbanRural: UrbanRural.RURAL }), refused({ grade: DibaoGrade.C2 }), refused({ urbanRural: UrbanRural.RURAL, grade: DibaoGrade.DIFFERENCE })]).toEqual(Array(3).fill('STANDARD_MISSING'));
  });
});

describe('the support of the extremely poor', () => {
  const poor = { program: TEKUN, perCapitaIncome: '0.00', members: [plain] };
  it.each<[string, Partial<BenefitFacts>, string, string, string]>([
    ['urban Gansu', { selfCare: SelfCareLevel.FULL }, '620000', '811.00', '0.00'],
    ['rural Gansu', { urbanRural: UrbanRural.RURAL, selfCare: SelfCareLevel.NONE }, '620000', '518.00', '418.00'],
    ['Yunnan, unable', { selfCare: SelfCareLevel.NONE, division: '530102' }, '530000', '836.00', '835.00'],
    ['Yunnan, partly able', { selfCare: SelfCareLevel.PARTIAL, division: '530102' }, '530000', '836.00', '418.00'],
    ['Yunnan, able', { selfCare: SelfCareLevel.FULL, division: '530102' }, '530000', '836.00', '251.00'],
  ])('in %s is the basic standard and nursing by self-care', (_where, more, province, monthly, nursing) => {
    expect(amount({ ...poor, ...more }, province)).toMatchObject({ monthlyAmount: monthly, nursingAmount: nursing });
  });

  it('needs an assessment, a standard and an income below it', () => {
    expect([refused(poor), refused({ ...poor, selfCare: SelfCareLevel.FULL }, '140000'), refused({ ...poor, selfCare: SelfCareLevel.FULL, perCapitaIncome: '811.00' })])
      .toEqual(['SELF_CARE_MISSING', 'STANDARD_MISSING', 'INCOME_ABOVE_LINE']);
  });
});

describe('recognition without cash', () => {
  it('of a margin household goes to 1.5 of the standard and no further', () => {
    expect([refused({ program: MARGIN, perCapitaIncome: '934.50' }), refused({ program: MARGIN, perCapitaIncome: '934.51' })]).toEqual(['nothing', 'INCOME_ABOVE_LINE']);
    expect(amount({ program: MARGIN })).toMatchObject({ monthlyAmount: '0.00', nursingAmount: null });
  });

  it('of a household in hardship from expense looks at income and at the share of the expense', () => {
    const spent = { program: RIGID, totalIncome: '10000.00', rigidExpense: '6000.00', perCapitaIncome: '2818.49' };
    expect([refused(spent), refused({ ...spent, perCapitaIncome: '2818.50' }), refused({ ...spent, rigidExpense: '5999.99' }), refused({ ...spent, rigidExpense: null }), refused({ ...spent, division: '140105' })])
      .toEqual(['nothing', 'INCOME_ABOVE_LINE', 'INCOME_ABOVE_LINE', 'INCOME_ABOVE_LINE', 'STANDARD_MISSING']);
    expect(refused({ ...spent, on: '2022-01-10', perCapitaIncome: '2900.00' })).toBe('nothing');
  });
});

describe('an 18th birthday', () => {
  it('is the day of that date, of somebody born on 29 February the last day of that month', () => expect([adultOnOf('2003-12-31'), adultOnOf('2004-02-29')]).toEqual(['2021-12-31', '2022-02-28']));
});
