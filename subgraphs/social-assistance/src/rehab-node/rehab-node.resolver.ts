import { type Connection, connectionType, divisionCondition, DivisionScope, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { RehabNode } from './rehab-node.entity.js';

const { Public } = labelsOf('ASSISTANCE');

export const RehabNodeConnection = connectionType(RehabNode, 'RehabNode');

@Resolver(() => RehabNode)
export class RehabNodeResolver {
  @Public()
  @Query(() => RehabNodeConnection, { nullable: true, description: '精神障碍社区康复服务点，按区划。Nodes of community rehabilitation, by division.' })
  rehabNodes(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划范围。Division.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<RehabNode>> {
    const division = divisionCondition(scope);
    const where = (division ? { divisionCode: division } : {}) as FilterQuery<RehabNode>;
    return pager.page(RehabNode, { field: 'Query.rehabNodes', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }
}
