import { civilError } from '@civil/schema/errors';
import { divisionLevel } from '@civil/schema/scalars';
import type { SubgraphContext } from '@civil/subgraph-kernel';
import { requiredDocumentKinds } from '../assistance-application/document-kinds.js';
import { findStandards } from '../assistance-standard/assistance-standard.service.js';
import { fenOf } from '../money.js';
import type { EligibilityEstimate } from './eligibility-estimate.js';
import type { EstimateEligibilityInput } from './eligibility.inputs.js';
import { estimatePrograms } from './estimate.js';

const COUNTY = 3;
const TOWNSHIP = 4;
const MOST_MEMBERS = 20;
const OLDEST = 120;
/** A yearly amount beyond which an answer is a slip of the keyboard, in fen. */
const MOST = 10_000_000_000n;

const isBetween = (value: number, least: number, most: number): boolean => value >= least && value <= most;
const isAmount = (text: string): boolean => !text.startsWith('-') && fenOf(text) <= MOST;

/** @throws `DIVISION_LEVEL`, `ESTIMATE_MEMBERS`, `ESTIMATE_AMOUNT` naming the argument and never a value. */
function checkAnswers({ division, members, monthlyIncome, rigidExpense }: EstimateEligibilityInput): void {
  if (![COUNTY, TOWNSHIP].includes(divisionLevel(division))) throw civilError('DIVISION_LEVEL', { argument: 'input.division' });
  const isMember = ({ age, disabilityGrade, disabilityCategory }: EstimateEligibilityInput['members'][number]): boolean =>
    isBetween(age, 0, OLDEST) && isBetween(disabilityGrade ?? 1, 1, 4) && isBetween(disabilityCategory ?? 1, 1, 7);
  if (!isBetween(members.length, 1, MOST_MEMBERS) || !members.every(isMember)) throw civilError('ESTIMATE_MEMBERS', { argument: 'input.members' });
  if (!isAmount(monthlyIncome)) throw civilError('ESTIMATE_AMOUNT', { argument: 'input.monthlyIncome' });
  if (rigidExpense && !isAmount(rigidExpense)) throw civilError('ESTIMATE_AMOUNT', { argument: 'input.rigidExpense' });
}

/** Estimates by the answers alone. Nothing of them is stored, logged or entered in a ledger: who asks has told nobody who they are. */
export async function estimateEligibility(context: SubgraphContext, input: EstimateEligibilityInput): Promise<EligibilityEstimate> {
  checkAnswers(input);
  const { today: on } = context;
  const standards = await findStandards(context, input.division, {});
  return {
    on, programs: estimatePrograms({ input, standards, on }), documents: requiredDocumentKinds,
    applyAt: {
      division: { code: input.division },
      zh: '向户籍地或持居住证的居住地乡镇人民政府（街道办事处）社会救助窗口申请，也可网上申请或委托村（居）民委员会代办；急难情形向急难发生地申请。',
      en: 'Apply at the assistance desk of the township of registration, or of residence with a permit; online, or through the village committee as well. In an emergency, where it happened.',
    },
  };
}
