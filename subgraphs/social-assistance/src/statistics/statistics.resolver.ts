import { YearMonthScalar } from '@civil/schema/scalars';
import { Cost, DivisionScope, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AssistanceProcessStatistics, AssistanceStatistics } from './assistance-statistics.js';
import { loadProcessStatistics } from './process-statistics.service.js';
import { StatisticsDimension } from './statistics-dimension.js';
import { loadStatistics } from './statistics.service.js';

const { Public } = labelsOf('ASSISTANCE');

const Scope = () => Arg('scope', () => DivisionScope, { description: '统计范围，含下级。Division, with all below.' });
const From = () => Arg('from', () => YearMonthScalar, { description: '起始月。First month.' });
const To = () => Arg('to', () => YearMonthScalar, { description: '截止月（含），不超过六十个月。Last month; sixty months at the most.' });

@Resolver()
export class StatisticsResolver {
  @Public()
  @Cost(50)
  @Query(() => AssistanceStatistics, { nullable: true, description: '救助统计，按所选口径分组。Statistics of assistance, divided as asked.' })
  assistanceStatistics(
    @Scope() scope: DivisionScope,
    @Arg('by', () => [StatisticsDimension], {
      description: '分组口径；项目、城乡、年龄、原因每次取一。By what it is divided; of programme, urban or rural, age and cause one at a time.',
    }) by: StatisticsDimension[],
    @From() from: string,
    @To() to: string,
    @Ctx() context: SubgraphContext,
  ): Promise<AssistanceStatistics> {
    return loadStatistics(context, { scope, by, from, to });
  }

  @Public()
  @Cost(50)
  @Query(() => AssistanceProcessStatistics, { nullable: true, description: '救助申请的办理情况。How applications for assistance were dealt with.' })
  assistanceProcessStatistics(@Scope() scope: DivisionScope, @From() from: string, @To() to: string, @Ctx() context: SubgraphContext): Promise<AssistanceProcessStatistics> {
    return loadProcessStatistics(context, scope, from, to);
  }
}
