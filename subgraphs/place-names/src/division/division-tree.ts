import { civilError } from '@civil/schema/errors';
import { DivisionCodeScalar } from '@civil/schema/scalars';
import { Cost, labelsOf, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Division } from './division.entity.js';
import { DivisionKind } from './division-kind.js';
import { belowCondition, getDivision, inForceOn } from './division.service.js';

const { Public } = labelsOf('PLACES');

const DEEPEST = 4;
/** More than the townships of any province, fewer than the villages of one. */
const MOST_NODES = 5000;

@Public()
@ObjectType({ description: '区划树的节点。Node of a tree of divisions.' })
export class DivisionNode {
  @Field(() => DivisionCodeScalar, { description: '区划代码。Division code.' }) code!: string;
  @Field(() => String, { description: '名称。Name.' }) name!: string;
  @Field(() => DivisionKind, { description: '类别。Kind.' }) kind!: DivisionKind;
  @Field(() => Int, { description: '级别。Level.' }) level!: number;
  @Sized(20)
  @Field(() => [DivisionNode], { description: '下级节点；最末一层为空。Nodes below; empty on the last level asked for.' }) children!: DivisionNode[];
}

const nodeOf = ({ code, name, kind, level }: Division): DivisionNode => ({ code, name, kind, level, children: [] });

@Resolver(() => DivisionNode)
export class DivisionTreeResolver {
  @Public()
  @Cost(20)
  @Query(() => DivisionNode, { nullable: true, description: '自某区划向下的树，节点至多 5000 个。Tree below a division, at most 5000 nodes.' })
  async divisionTree(
    @Arg('root', () => DivisionCodeScalar, { description: '根区划。Division at the root.' }) code: string,
    @Arg('depth', () => Int, { defaultValue: 1, description: '向下的层数，1 至 4。Levels below the root, 1 to 4.' }) depth: number,
    @Ctx() context: SubgraphContext,
  ): Promise<DivisionNode> {
    if (depth < 1 || depth > DEEPEST) throw civilError('BAD_USER_INPUT', { argument: 'depth', limit: DEEPEST, actual: depth });
    const root = await getDivision(context, code);
    // Each depth by name: an index on (depth, code) serves a list, but not a bound on the first of two ranges.
    const depths = Array.from({ length: depth }, (_, step) => root.depth + step + 1);
    const where = { $and: [belowCondition(root.code), { depth: { $in: depths } }, inForceOn(context.today)] };
    const below = await context.rows.find(Division, where, {
      fields: ['code', 'name', 'kind', 'level', 'parentCode'], orderBy: { code: 'asc' }, limit: MOST_NODES + 1,
    });
    if (below.length > MOST_NODES) throw civilError('DIVISION_TREE_TOO_LARGE', { argument: 'depth', limit: MOST_NODES });
    const nodes = new Map([root, ...below].map((division) => [division.code, nodeOf(division)]));
    for (const { code: child, parentCode } of below) {
      const node = nodes.get(child);
      if (node) nodes.get(parentCode ?? '')?.children.push(node);
    }
    return nodes.get(root.code) ?? nodeOf(root);
  }
}
