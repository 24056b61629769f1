import { divisionPrefix } from '@civil/schema/scalars';
import { policyOn, type SubgraphContext } from '@civil/subgraph-kernel';
import { groupBy } from '../group-by.js';
import { fenOf, yuanOf } from '../money.js';
import { AssistanceProgram, DibaoGrade } from '../program.js';
import { AssistanceStandard } from './assistance-standard.entity.js';

/** A division and those above it, nearest first. */
export function divisionChain(code: string): string[] {
  const prefix = divisionPrefix(code);
  return [12, 9, 6, 4, 2].filter((length) => length <= prefix.length).map((length) => prefix.slice(0, length).padEnd(6, '0'));
}

const byDivision = (context: SubgraphContext) =>
  context.loaders.custom('standards', async (codes: readonly string[]) => {
    const chains = codes.map(divisionChain);
    const rows = await context.rows.find(
      AssistanceStandard,
      { divisionCode: { $in: [...new Set(chains.flat())] } },
      { orderBy: { program: 'asc', urbanRural: 'desc', monthlyAmount: 'desc' } },
    );
    return chains.map((chain) => chain.map((code) => rows.filter(({ divisionCode }) => divisionCode === code)));
  });

/** What one division sets as a whole: a county with a table of its own does not take single grades from the province. */
const seriesOf = ({ program, urbanRural, selfCare }: AssistanceStandard): string => `${program} ${urbanRural} ${selfCare ? 'nursing' : 'basic'}`;

const isInForce = ({ validFrom, validTo }: Pick<AssistanceStandard, 'validFrom' | 'validTo'>, day: string): boolean =>
  validFrom <= day && (!validTo || validTo >= day);

/** Of the standards of a division and of those above it, nearest first, those that apply on a day. */
export function nearestInForce(byNearness: readonly AssistanceStandard[][], { program, on }: { program?: AssistanceProgram | undefined; on: string }): AssistanceStandard[] {
  const found = new Map<string, AssistanceStandard[]>();
  for (const ofDivision of byNearness) {
    const inForce = ofDivision.filter((row) => isInForce(row, on) && (!program || row.program === program));
    for (const [series, rows] of groupBy(inForce, seriesOf)) if (!found.has(series)) found.set(series, rows);
  }
  return [...found.values()].flat();
}

/** The standards that apply in a division on a day: of itself, or of the nearest division above that has set any. */
export const findStandards = async (
  context: SubgraphContext,
  code: string,
  { program, on = context.today }: { program?: AssistanceProgram | undefined; on?: string | undefined },
): Promise<AssistanceStandard[]> => nearestInForce(await byDivision(context).load(code), { program, on });

/**
 * The least basic living standard of the extremely poor beside a monthly standard of the minimum living guarantee: 1.3 of it, rounded
 * down to whole yuan. Computed by the month: by the year the published rural standard of Gansu (6,216 to 4,788) would seem too low.
 */
export function tekunBasicFloor(dibaoMonthly: string, on: string): string {
  return yuanOf(((fenOf(dibaoMonthly) * fenOf(policyOn('assistance.tekun.ratio-to-dibao', { on }).value)) / 10_000n) * 100n);
}

type Compared = Pick<AssistanceStandard, 'divisionCode' | 'program' | 'urbanRural' | 'monthlyAmount' | 'validFrom'> & Partial<AssistanceStandard>;

const isWhole = ({ grade }: Compared): boolean => !grade || grade === DibaoGrade.C1 || grade === DibaoGrade.DIFFERENCE;

/** Basic standards of the extremely poor below what the minimum living guarantee of the same place and day asks for. */
export function standardsBelowFloor<S extends Compared>(standards: readonly S[]): S[] {
  return standards.filter((tekun) => {
    if (tekun.program !== AssistanceProgram.TEKUN || tekun.selfCare) return false;
    const dibao = standards.find(
      (row) =>
        row.program === AssistanceProgram.DIBAO &&
        isWhole(row) &&
        row.divisionCode === tekun.divisionCode &&
        row.urbanRural === tekun.urbanRural &&
        isInForce({ validFrom: row.validFrom, validTo: row.validTo ?? null }, tekun.validFrom),
    );
    return dibao !== undefined && fenOf(tekun.monthlyAmount) < fenOf(tekunBasicFloor(dibao.monthlyAmount, tekun.validFrom));
  });
}
