import { POLICY_VERSION, policyDigest } from '@civil/schema/access';
import { DateScalar, DecimalScalar } from '@civil/schema/scalars';
import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { DataSet } from './data-set.entity.js';

const { Public } = labelsOf('PLATFORM');

@Public()
@ObjectType({ description: '本图谱的数据与访问策略。Data and access policy of this graph.' })
export class Meta {
  @Field(() => String, { description: '数据规模：demo、medium 或 none。Scale of the data: demo, medium or none.' }) scale!: string;
  @Field(() => DecimalScalar, {
    nullable: true,
    description: '普查人口与库中居民之比，人员类合计乘以此数还原为全省；无演示数据时为空。Census population over residents held: totals of persons times this are those of the province.',
  })
  residentFactor!: string | null;
  @Field(() => DateScalar, { description: '数据所述的日期。Day that the data describe.' }) asOf!: string;
  @Field(() => String, { description: '访问策略版本。Version of the access policy.' }) policyVersion!: string;
  @Field(() => String, { description: '角色与矩阵的 SM3 摘要（GB/T 32905）。SM3 digest of roles and matrix.' }) policyDigest!: string;
}

@Resolver(() => Meta)
export class MetaResolver {
  @Public()
  @Query(() => Meta, { nullable: true, description: '数据规模与访问策略。Scale of the data and access policy.' })
  async meta(@Ctx() { rows, today }: SubgraphContext): Promise<Meta> {
    const [set] = await rows.find(DataSet, {}, { orderBy: { asOf: 'desc', id: 'asc' }, limit: 1 });
    const data = set ?? { scale: 'none', residentFactor: null, asOf: today };
    return { scale: data.scale, residentFactor: data.residentFactor, asOf: data.asOf, policyVersion: POLICY_VERSION, policyDigest };
  }
}
