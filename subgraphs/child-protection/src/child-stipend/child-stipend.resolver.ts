import { type Connection, connectionType, type OrderInput, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { Door } from '../labels.js';
import { ChildStipend } from './child-stipend.entity.js';
import { ChildStipendFilter, ChildStipendOrder } from './child-stipend.inputs.js';
import { pageChildStipends } from './child-stipend.service.js';

export const ChildStipendConnection = connectionType(ChildStipend, 'ChildStipend');

@Resolver(() => ChildStipend)
export class ChildStipendResolver {
  @Door('STIPEND')
  @Query(() => ChildStipendConnection, { nullable: true, description: '辖区内的儿童基本生活费。Stipends in the scope of the viewer.' })
  childStipends(
    @Arg('filter', () => ChildStipendFilter, { nullable: true, description: '筛选。Filter.' }) filter: ChildStipendFilter | undefined,
    @Arg('orderBy', () => [ChildStipendOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<ChildStipend>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ChildStipend>> {
    return pageChildStipends(context, filter ?? {}, orderBy, page);
  }
}
