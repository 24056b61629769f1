import { DivisionCodeScalar } from '@civil/schema/scalars';
import { Cost, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Int, Query, Resolver } from 'type-graphql';
import { RescueSummary } from './rescue-summary.js';
import { loadRescueSummary } from './rescue-summary.service.js';

const { Public } = labelsOf('ASSISTANCE');

@Resolver()
export class RescueSummaryResolver {
  @Public()
  @Cost(5)
  @Query(() => RescueSummary, { nullable: true, description: '某年的流散人员救助汇总，含下级，默认本年。Summary of the relief of a year with all below, this year by default.' })
  rescueSummary(
    @Arg('division', () => DivisionCodeScalar, { description: '区划。Division.' }) division: string,
    @Arg('period', () => Int, { nullable: true, description: '年度，如 2021。Year.' }) period: number | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<RescueSummary> {
    return loadRescueSummary(context, division, period);
  }
}
