import { DivisionCodeScalar } from '@civil/schema/scalars';
import { Cost, labelsOf, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { PlanTarget } from './plan-target.js';
import { loadPlanTargets } from './plan-target.service.js';

const { Public } = labelsOf('PLATFORM');
const LONGEST = 60;

@Resolver()
export class PlanTargetResolver {
  @Public()
  @Cost(5)
  @Sized(LONGEST)
  @Query(() => [PlanTarget], { nullable: true, description: '规划监测：某地某年到期的目标及其进展，按指标。Plan monitoring: targets of a division that are due in a year, and how far they have come, by measure.' })
  targets(
    @Arg('divisionCode', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) divisionCode: string,
    @Arg('year', () => Int, { description: '目标年度，如 2025。Year, such as 2025.' }) year: number,
    @Ctx() context: SubgraphContext,
  ): Promise<PlanTarget[]> {
    return loadPlanTargets(context, divisionCode, year);
  }
}
