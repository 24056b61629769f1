import { labelsOf, type Outcome, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { RescueEpisode } from './rescue-episode.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '救助一步办理的结果。What a step on a stay came to.' })
export class RescueEpisodeResult {
  @Internal()
  @Field(() => RescueEpisode, { nullable: true, description: '办理后的救助；未能办理的，以及刚接收的未成年人的，为空。The stay as it stands; null where nothing was done, and of a child just taken in.' })
  episode!: RescueEpisode | null;

  @Internal()
  @Field(() => String, { nullable: true, description: '案号：未成年人的救助此后以此绑定个案方可见。Number of the case, bound to which a stay of a child is seen from now on.' })
  caseNo!: string | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

/** The outcome of a step as it is answered. */
export const rescueResult = ({ subject, userErrors }: Outcome<RescueEpisode>): RescueEpisodeResult => ({ episode: subject, caseNo: subject?.caseNo ?? null, userErrors });
