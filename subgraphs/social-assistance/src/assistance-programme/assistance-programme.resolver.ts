import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AssistanceProgrammeCard, assistanceProgrammes } from './assistance-programmes.js';

const { Public } = labelsOf('ASSISTANCE');

@Resolver()
export class AssistanceProgrammeResolver {
  @Public()
  @Query(() => [AssistanceProgrammeCard], { nullable: true, description: '某地某日的救助项目：条件、标准和材料。Programmes of assistance in a place on a day: conditions, amounts and papers.' })
  assistanceProgrammes(
    @Arg('division', () => DivisionCodeScalar, { description: '区划。Division.' }) division: string,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期，默认今日。Day, today by default.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AssistanceProgrammeCard[]> {
    return assistanceProgrammes(context, division, on);
  }
}
