import { DivisionCodeScalar } from '@civil/schema/scalars';
import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { Hotline, HotlineDomain } from './hotline.entity.js';
import { hotlinesOf } from './hotline.service.js';

const { Public } = labelsOf('ASSISTANCE');

@Resolver(() => Hotline)
export class HotlineResolver {
  @Public()
  @Query(() => [Hotline], { nullable: true, description: '服务于某地的热线，近的在前。Hotlines that serve a place, the nearest first.' })
  hotlines(
    @Arg('domain', () => HotlineDomain, { description: '用途。What it is for.' }) domain: HotlineDomain,
    @Arg('division', () => DivisionCodeScalar, { description: '区划。Division.' }) division: string,
    @Ctx() { rows }: SubgraphContext,
  ): Promise<Hotline[]> {
    return hotlinesOf(rows, domain, division);
  }
}
