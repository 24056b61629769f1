import { labelsOf, type Outcome, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { TemporaryAid } from './temporary-aid.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '临时救助一步办理的结果。What a step on a temporary aid came to.' })
export class TemporaryAidResult {
  @Internal()
  @Field(() => TemporaryAid, { nullable: true, description: '办理后的救助；未能办理的为空。The aid as it stands; null where nothing was done.' })
  aid!: TemporaryAid | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

/** The outcome of a step as it is answered. */
export const aidResult = ({ subject, userErrors }: Outcome<TemporaryAid>): TemporaryAidResult => ({ aid: subject, userErrors });
