import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Indicator, IndicatorKind } from '../indicator/indicator.entity.js';
import { computeOnlineRate } from '../service-item/service-item.service.js';
import { type PlanTarget, progressOf } from './plan-target.js';

/** Last year of a period as it is published: a year, month or day, or two of them with a slash between. */
const lastYearOf = (period: string): string => (period.split('/').at(-1) ?? period).slice(0, 4);

/** What this subgraph computes itself, by measure. */
const computations: Readonly<Record<string, (context: SubgraphContext, division: string) => Promise<string | null>>> = {
  'online-handling-rate': async (context, division) => (await computeOnlineRate(context, division)).rate,
};

/** The targets that a plan sets a division for a year, by measure, each beside the latest actual figure of its measure. */
export async function loadPlanTargets(context: SubgraphContext, division: string, year: number): Promise<PlanTarget[]> {
  const { rows } = context;
  const set = await rows.find(Indicator, { kind: IndicatorKind.TARGET, divisionCode: division }, { orderBy: { measure: 'asc', id: 'asc' } });
  const due = set.filter(({ period }) => lastYearOf(period) === String(year));
  const actuals = await rows.find(Indicator, { kind: IndicatorKind.ACTUAL, divisionCode: division, measure: { $in: due.map(({ measure }) => measure) } });
  return Promise.all(due.map(async (target) => {
    const same = actuals.filter(({ measure, urbanRural, unit }) => measure === target.measure && urbanRural === target.urbanRural && unit === target.unit);
    const [latest] = same.toSorted((a, b) => lastYearOf(b.period).localeCompare(lastYearOf(a.period)) || a.period.length - b.period.length);
    return progressOf(target, latest ?? null, (await computations[target.measure]?.(context, division)) ?? null);
  }));
}
