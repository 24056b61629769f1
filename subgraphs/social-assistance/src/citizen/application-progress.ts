import { DateTimeScalar } from '@civil/schema/scalars';
import { describeEnum, labelsOf, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';

const { Internal } = labelsOf('ASSISTANCE');

export enum ApplicationStage { SUBMITTED = 'SUBMITTED', ACCEPTED = 'ACCEPTED', INVESTIGATED = 'INVESTIGATED', OPINION = 'OPINION', NOTICE = 'NOTICE', DECISION = 'DECISION', RESULT = 'RESULT' }
describeEnum(ApplicationStage, 'ApplicationStage', '申请人所见的办理环节。Stage of a procedure as the applicant sees it.', {
  SUBMITTED: '提交。Submitted.', ACCEPTED: '受理。Accepted.', INVESTIGATED: '调查核对。Investigated.', OPINION: '初审意见。Opinion of the township.', NOTICE: '公示。Public notice.', DECISION: '审核确认。Decision.',
  RESULT: '办结。Result.',
});

export enum StageState { DONE = 'DONE', CURRENT = 'CURRENT', AHEAD = 'AHEAD', SKIPPED = 'SKIPPED' }
describeEnum(StageState, 'StageState', '环节的状态。State of a stage.', { DONE: '已完成。Done.', CURRENT: '进行中。Under way.', AHEAD: '未开始。Ahead.', SKIPPED: '未经过。Not gone through.' });

@Internal()
@ObjectType({ description: '一个办理环节，不含经办人。One stage, without who handled it.' })
export class ApplicationProgressStep {
  @Field(() => ApplicationStage, { nullable: true, description: '环节。Stage.' }) name!: ApplicationStage;
  @Field(() => StageState, { nullable: true, description: '状态。State.' }) state!: StageState;
  @Field(() => DateTimeScalar, { nullable: true, description: '完成时间；未完成的为空。Done at; null until then.' }) at!: Date | null;
  @Field(() => DateTimeScalar, { nullable: true, description: '应完成时间；没有期限的为空。Due at; null without a time limit.' }) due!: Date | null;
}

/** What ends each stage, and the clock that limits it. A stage that was gone through again is done when it last was. */
const stages: readonly { name: ApplicationStage; endedBy: readonly string[]; clock?: string }[] = [
  { name: ApplicationStage.SUBMITTED, endedBy: ['submitApplication'] },
  { name: ApplicationStage.ACCEPTED, endedBy: ['acceptApplication'] },
  { name: ApplicationStage.INVESTIGATED, endedBy: ['proposeOpinion'], clock: 'investigation-start' },
  { name: ApplicationStage.OPINION, endedBy: ['publishNotice', 'forwardOpinion'], clock: 'township-opinion' },
  { name: ApplicationStage.NOTICE, endedBy: ['closeNotice'] },
  { name: ApplicationStage.DECISION, endedBy: ['confirmApplication', 'refuseApplication'], clock: 'county-decision' },
  { name: ApplicationStage.RESULT, endedBy: ['publishResult', 'deliverRefusalLetter', 'withdrawApplication', 'terminateApplication'], clock: 'procedure' },
];
/** What leads back: whatever was done after the stage it leads to is to be done again. */
const leadsBackTo: Readonly<Record<string, ApplicationStage>> = { raiseObjection: ApplicationStage.INVESTIGATED, returnForCheck: ApplicationStage.INVESTIGATED };

/** The way of an application in the words of whoever applied: seven stages in their order, from its timeline and clocks. */
export function progressOf(timeline: readonly Pick<TimelineEntry, 'event' | 'at'>[], clocks: readonly Pick<RunningClock, 'name' | 'dueAt'>[]): ApplicationProgressStep[] {
  const doneAt = new Map<ApplicationStage, Date>();
  for (const { event, at } of timeline) {
    const back = leadsBackTo[event];
    if (back) for (const { name } of stages.slice(stages.findIndex((stage) => stage.name === back))) doneAt.delete(name);
    const ended = stages.find(({ endedBy }) => endedBy.includes(event));
    if (ended) doneAt.set(ended.name, at);
  }
  const isOver = doneAt.has(ApplicationStage.RESULT);
  const last = stages.findLastIndex(({ name }) => doneAt.has(name));
  return stages.map(({ name, clock }, place) => {
    const at = doneAt.get(name) ?? null;
    const state = at ? StageState.DONE : isOver || place < last ? StageState.SKIPPED : place === last + 1 ? StageState.CURRENT : StageState.AHEAD;
    return { name, state, at, due: clock ? (clocks.findLast((one) => one.name === clock)?.dueAt ?? null) : null };
  });
}
