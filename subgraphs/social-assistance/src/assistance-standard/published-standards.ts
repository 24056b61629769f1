import { UrbanRural } from '@civil/subgraph-kernel';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';
import type { AssistanceStandard } from './assistance-standard.entity.js';

const { URBAN, RURAL } = UrbanRural;
const { DIBAO, TEKUN } = AssistanceProgram;

type Standard = Pick<AssistanceStandard, 'divisionCode' | 'program' | 'urbanRural' | 'monthlyAmount' | 'validFrom'> & Partial<AssistanceStandard>;

const standard = (
  divisionCode: string,
  year: number,
  program: AssistanceProgram,
  urbanRural: UrbanRural,
  monthly: string,
  more: Partial<AssistanceStandard> = {},
): Standard => ({
  divisionCode,
  program,
  urbanRural,
  monthlyAmount: monthly,
  validFrom: `${year}-01-01`,
  ...more,
});

const perYear = (annualAmount: string, more: Partial<AssistanceStandard> = {}): Partial<AssistanceStandard> => ({ annualAmount, ...more });

const nursing = (divisionCode: string, year: number, amounts: Readonly<Record<SelfCareLevel, string>>): Standard[] =>
  [URBAN, RURAL].flatMap((urbanRural) =>
    Object.values(SelfCareLevel).map((selfCare) => standard(divisionCode, year, TEKUN, urbanRural, amounts[selfCare], { selfCare })),
  );

/**
 * Standards as provinces published them. Gansu and Shanxi: year-end reviews of 2021; Yunnan: year-end review of 2020, whose standards
 * for the extremely poor do not tell urban from rural. Grades 2 to 4 of rural Gansu follow the local notice.
 */
export const publishedStandards: readonly Standard[] = [
  standard('620000', 2021, DIBAO, URBAN, '623.00', perYear('7476.00')),
  standard('620000', 2021, DIBAO, RURAL, '399.00', perYear('4788.00', { grade: DibaoGrade.C1 })),
  standard('620000', 2021, DIBAO, RURAL, '378.00', { grade: DibaoGrade.C2 }),
  standard('620000', 2021, DIBAO, RURAL, '84.00', { grade: DibaoGrade.C3 }),
  standard('620000', 2021, DIBAO, RURAL, '58.00', { grade: DibaoGrade.C4 }),
  standard('620000', 2021, TEKUN, URBAN, '811.00', perYear('9732.00')),
  standard('620000', 2021, TEKUN, RURAL, '518.00', perYear('6216.00')),
  standard('140000', 2021, DIBAO, URBAN, '615.00'),
  standard('140000', 2021, DIBAO, RURAL, '471.50', perYear('5658.00')),
  standard('530000', 2020, DIBAO, URBAN, '641.00'),
  standard('530000', 2020, DIBAO, RURAL, '379.17', perYear('4550.00')),
  standard('530000', 2020, TEKUN, URBAN, '836.00'),
  standard('530000', 2020, TEKUN, RURAL, '836.00'),
  ...nursing('530000', 2020, { [SelfCareLevel.NONE]: '835.00', [SelfCareLevel.PARTIAL]: '418.00', [SelfCareLevel.FULL]: '251.00' }),
];
