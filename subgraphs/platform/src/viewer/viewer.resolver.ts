import { supergraphLabels } from '@civil/schema/supergraph';
import { labelsOf, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver } from 'type-graphql';
import { canReadType, describeViewer, isRowVisible, previewAccess } from './viewer.service.js';
import { FieldAccess, ViewerType } from './viewer.type.js';

const { Public } = labelsOf('PLATFORM');

/** The only action so far; changes to records come with their own. */
const READ = 'READ';

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Public()
  @Query(() => ViewerType, { nullable: true, description: '当前访问者。Who is asking.' })
  viewer(@Ctx() { viewer }: SubgraphContext): ViewerType {
    return describeViewer(viewer);
  }

  @Public()
  @FieldResolver(() => Boolean, {
    description:
      '能否执行操作。READ：该类型是否有任一字段可读；给出标识时，居民、户等本子图的记录还须在可见范围内，其他子图的类型只按权限判断。' +
      'Whether an action is permitted. READ: any field of the type is readable; with an id, a record of this subgraph must also be in scope, ' +
      'while types of others go by rights alone.',
  })
  async can(
    @Arg('action', () => String, { description: '操作，如 READ。Action.' }) action: string,
    @Arg('type', () => String, { description: '类型名，如 Resident。Type.' }) type: string,
    @Arg('id', () => ID, { nullable: true, description: '记录标识。Id of the record.' }) id: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<boolean> {
    if (action !== READ || !canReadType(supergraphLabels(), type, context.viewer)) return false;
    return id === undefined || id === null || isRowVisible(context, type, id);
  }

  @Public()
  @Sized(30)
  @FieldResolver(() => [FieldAccess], {
    description: '全图任一类型逐字段的权限，键字段除外；无此类型时为空列表。Right on each field of any type of the graph, keys aside; empty for an unknown type.',
  })
  maskPreview(@Arg('type', () => String, { description: '类型名，如 Resident。Type.' }) type: string, @Ctx() { viewer }: SubgraphContext): FieldAccess[] {
    return previewAccess(supergraphLabels(), type, viewer);
  }
}
