import { labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { PublicNotice } from './public-notice.entity.js';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '提出异议的结果。What an objection came to.' })
export class ObjectionResult {
  @Field(() => PublicNotice, { nullable: true, description: '所针对的公示；未能受理的为空。The notice it was made against; null where it was not taken.' })
  notice!: PublicNotice | null;

  @Field(() => [UserError], { description: '未能受理的原因。Why it was not taken.' })
  userErrors!: UserError[];
}
