import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { labelsOf, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { PolicyParameter } from './policy-parameter.entity.js';
import { findParameters } from './policy-parameter.service.js';

const { Public } = labelsOf('PLATFORM');

@Resolver(() => PolicyParameter)
export class PolicyParameterResolver {
  @Public()
  @Sized(50)
  @Query(() => [PolicyParameter], {
    nullable: true,
    description:
      '政策参数；给出区划时为全国及其各上级和本级的，给出日期时为当日有效的。' +
      'Policy parameters; of a division: the country’s, its own and those of all above it; on a day: those in force.',
  })
  policyParameters(
    @Arg('key', () => String, { nullable: true, description: '参数名，或以“.”结尾的前缀。Key, or a prefix that ends in a dot.' })
    key: string | undefined,
    @Arg('division', () => DivisionCodeScalar, { nullable: true, description: '区划。Division.' }) division: string | undefined,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期。Day.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<PolicyParameter[]> {
    return findParameters(context, { key, division, on });
  }
}
