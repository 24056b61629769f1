import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { AssistanceProgram } from '../program.js';
import { AssistanceStandard } from './assistance-standard.entity.js';
import { findStandards } from './assistance-standard.service.js';

const { Public } = labelsOf('ASSISTANCE');

@Resolver(() => AssistanceStandard)
export class AssistanceStandardResolver {
  @Public()
  @Query(() => [AssistanceStandard], {
    nullable: true,
    description:
      '某地某日适用的救助标准：本级未定的，用最近上级的。Standards that apply in a division on a day: its own, or those of the nearest division above.',
  })
  assistanceStandards(
    @Arg('division', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) division: string,
    @Arg('program', () => AssistanceProgram, { nullable: true, description: '项目。Programme.' }) program: AssistanceProgram | undefined,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期，默认今日。Day, today by default.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<AssistanceStandard[]> {
    return findStandards(context, division, { program, on });
  }
}
