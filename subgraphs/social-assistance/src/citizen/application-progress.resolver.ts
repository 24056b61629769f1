import { labelsOf, RunningClock, type SubgraphContext, TimelineEntry } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { ApplicationProgressStep, progressOf } from './application-progress.js';

const { Internal } = labelsOf('ASSISTANCE');

@Resolver(() => AssistanceApplication)
export class ApplicationProgressResolver {
  @Internal()
  @FieldResolver(() => [ApplicationProgressStep], { nullable: true, description: '办理环节：提交、受理、调查核对、初审意见、公示、审核确认、办结。Stages from submission to result, in their order.' })
  async steps(@Root() { id }: AssistanceApplication, @Ctx() { loaders }: SubgraphContext): Promise<ApplicationProgressStep[]> {
    const [timeline, clocks] = await Promise.all([
      loaders.many(TimelineEntry, 'subjectId', { orderBy: { position: 'asc' } }).load(id), loaders.many(RunningClock, 'subjectId', { orderBy: { startedAt: 'asc', id: 'asc' } }).load(id),
    ]);
    return progressOf(timeline, clocks);
  }
}
