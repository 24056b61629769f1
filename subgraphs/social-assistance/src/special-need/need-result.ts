import { labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { SpecialNeed } from './special-need.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一步办理的结果。What a step on a special need came to.' })
export class SpecialNeedResult {
  @Internal()
  @Field(() => SpecialNeed, { nullable: true, description: '办理后的需求；未能办理的为空。The need as it stands; null where nothing was done.' })
  need!: SpecialNeed | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}
