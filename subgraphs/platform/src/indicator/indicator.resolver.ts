import { type Connection, connectionType, Cost, labelsOf, type OrderInput, PageArgs, type SubgraphContext, UrbanRural } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Indicator, IndicatorKind } from './indicator.entity.js';
import { IndicatorFilter, IndicatorOrder } from './indicator.inputs.js';
import { compareIndicators, IndicatorComparison } from './indicator-comparison.js';
import { pageIndicators } from './indicator.service.js';

const { Public } = labelsOf('PLATFORM');

export const IndicatorConnection = connectionType(Indicator, 'Indicator');

@Resolver(() => Indicator)
export class IndicatorResolver {
  @Public()
  @Query(() => IndicatorConnection, { nullable: true, description: '已公布的指标。Published figures.' })
  indicators(
    @Arg('filter', () => IndicatorFilter, { nullable: true, description: '筛选。Filter.' }) filter: IndicatorFilter | undefined,
    @Arg('orderBy', () => [IndicatorOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<Indicator>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Indicator>> {
    return pageIndicators(context, filter ?? {}, orderBy, page);
  }

  @Public()
  @Cost(10)
  @Query(() => IndicatorComparison, {
    nullable: true,
    description:
      '同一指标的跨地区比较，月值与年值并存时折算为年值；无此指标时为空。' +
      'One measure across regions, monthly values annualised beside yearly ones; null where nothing was published.',
  })
  async indicatorComparison(
    @Arg('measure', () => String, { description: '指标名，如 dibao-standard。Measure.' }) measure: string,
    @Arg('urbanRural', () => UrbanRural, { nullable: true, description: '城乡。Urban or rural.' }) urbanRural: UrbanRural | undefined,
    @Arg('kind', () => IndicatorKind, { nullable: true, description: '性质。Kind.' }) kind: IndicatorKind | undefined,
    @Ctx() { rows }: SubgraphContext,
  ): Promise<IndicatorComparison | null> {
    const indicators = await rows.find(Indicator, { measure, ...(urbanRural ? { urbanRural } : {}), ...(kind ? { kind } : {}) }, {
      orderBy: { divisionCode: 'asc', urbanRural: 'desc', period: 'asc', id: 'asc' },
    });
    return indicators.length > 0 ? compareIndicators(measure, indicators) : null;
  }
}
