import { DateScalar, YearMonthScalar } from '@civil/schema/scalars';
import { Cost, CountCell, DivisionStub, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { findStandards } from '../assistance-standard/assistance-standard.service.js';
import { MonthRange } from '../month-range.js';
import { monthOf } from '../months.js';
import { countOpenWarnings } from '../risk-warning/risk-warning.service.js';
import { AssistanceSummary } from './assistance-summary.js';
import { loadSummary } from './assistance-summary.service.js';
import { TemporaryAidSummary } from './temporary-aid-summary.js';
import { loadAidSummary } from './temporary-aid-summary.service.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Resolver(() => DivisionStub)
export class DivisionResolver {
  @Public()
  @FieldResolver(() => [AssistanceStandard], {
    nullable: true,
    description: '某日适用的救助标准，默认今日。Standards that apply on a day, today by default.',
  })
  assistanceStandards(
    @Root() { code }: DivisionStub,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期。Day.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AssistanceStandard[]> {
    return findStandards(context, code, { on });
  }

  @Public()
  @Cost(5)
  @FieldResolver(() => AssistanceSummary, {
    nullable: true,
    description: '某月的救助汇总，含下级，默认本月。Summary of a month with all below, this month by default.',
  })
  assistanceSummary(
    @Root() { code }: DivisionStub,
    @Arg('period', () => YearMonthScalar, { nullable: true, description: '月份。Month.' }) period: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AssistanceSummary> {
    return loadSummary(context, code, period ?? monthOf(context.today));
  }

  @Public()
  @Cost(5)
  @FieldResolver(() => TemporaryAidSummary, {
    nullable: true,
    description: '一段时间的临时救助汇总，含下级，默认本年至本月。Summary of temporary aid with all below, from the beginning of this year by default.',
  })
  temporaryAidSummary(
    @Root() { code }: DivisionStub,
    @Arg('period', () => MonthRange, { nullable: true, description: '月份区间。Months.' }) period: MonthRange | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<TemporaryAidSummary> {
    const to = period?.lte ?? monthOf(context.today);
    return loadAidSummary(context, code, { from: period?.gte ?? `${to.slice(0, 4)}-01`, to });
  }

  @Internal()
  @FieldResolver(() => CountCell, {
    nullable: true,
    description:
      '可见范围内尚未处置的预警数，含下级；在所辖区划之外，只得县级及以上的数字，小于五及可据以推算的数字不予显示。' +
      'Warnings still open in the scope of the viewer, with all below; outside their own division, figures down to counties, with counts ' +
      'of 1 to 4, and those that would give them away, withheld.',
  })
  openWarnings(@Root() { code }: DivisionStub, @Ctx() context: SubgraphContext): Promise<CountCell> {
    return countOpenWarnings(context, code);
  }
}
