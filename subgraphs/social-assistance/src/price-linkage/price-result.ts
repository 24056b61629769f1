import { MoneyScalar } from '@civil/schema/scalars';
import { labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { PriceLinkageRun } from './price-linkage-run.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一步办理的结果。What a step on a run came to.' })
export class PriceLinkageResult {
  @Internal()
  @Field(() => PriceLinkageRun, { nullable: true, description: '办理后的联动补贴；未能办理的为空。The run as it stands; null where nothing was done.' })
  run!: PriceLinkageRun | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

@Internal()
@ObjectType({ description: '联动补贴的试算：尚未列入本月名单的人。What a run would come to: those without a line of the month.' })
export class PriceLinkagePreview {
  @Field(() => Int, { nullable: true, description: '人数。Persons.' })
  persons!: number;

  @Field(() => MoneyScalar, { nullable: true, description: '合计。Total.' })
  total!: string;
}
