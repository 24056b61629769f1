import { DateScalar } from '@civil/schema/scalars';
import { DateRange, DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { RescueStatus } from './rescue-enums.js';
import type { RescueEpisode } from './rescue-episode.entity.js';

@InputType({ description: '救助筛选条件。Filter of stays at rescue stations.' })
export class RescueEpisodeFilter {
  @FilterOn('RescueEpisode.station')
  @Field(() => DivisionScope, { nullable: true, description: '救助管理站所在地。Where the station lies.' })
  scope?: DivisionScope;

  @FilterOn('RescueEpisode.station')
  @Field(() => ID, { nullable: true, description: '救助管理站标识。Id of the station.' })
  stationId?: string;

  @FilterOn('RescueEpisode.status')
  @Field(() => [RescueStatus], { nullable: true, description: '状态。States.' })
  status?: RescueStatus[];

  @FilterOn('RescueEpisode.identityKnown')
  @Field(() => Boolean, { nullable: true, description: '身份是否已知。Whether the identity is known.' })
  identityKnown?: boolean;

  @FilterOn('RescueEpisode.repeat')
  @Field(() => Boolean, { nullable: true, description: '是否反复受助。Whether they were taken in before.' })
  repeat?: boolean;

  @FilterOn('RescueEpisode.admittedAt')
  @Field(() => DateRange, { nullable: true, description: '接收日。Taken in on.' })
  admittedOn?: DateRange;

  @FilterOn('RescueEpisode.dueAt')
  @Field(() => DateScalar, { nullable: true, description: '有期限在该日前届满。A time limit is up before this day.' })
  dueBefore?: string;

  @FilterOn('RescueEpisode.dueAt')
  @Field(() => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' })
  overdue?: boolean;
}

export const RescueEpisodeOrder = orderType<RescueEpisode>('RescueEpisode', {
  DUE_AT: { property: 'nextDueAt', reads: ['RescueEpisode.dueAt'], description: '最近届满的期限。First time limit that is up.' },
  ADMITTED_AT: { property: 'admittedAt', description: '接收时间。Taken in at.' },
});
