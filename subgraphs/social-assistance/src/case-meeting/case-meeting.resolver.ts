import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent, timelineOf,
  UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { CaseMeeting } from './case-meeting.entity.js';
import { CaseMeetingFilter, type CaseMeetingStepInput, HoldCaseMeetingInput, ReportUrgentCaseInput, ReviewUrgentCaseInput, SolveUrgentCaseInput, TriageUrgentCaseInput } from './case-meeting.inputs.js';
import { type CaseMeetingInputs, caseMeetingMachine, emptyCase } from './case-meeting-machine.js';
import { pageCases } from './case-meeting.service.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const CaseMeetingConnection = connectionType(CaseMeeting, 'CaseMeeting');

@Public()
@ObjectType({ description: '急难个案办理结果。What a step on an urgent case came to.' })
export class CaseMeetingResult {
  @Internal()
  @Field(() => CaseMeeting, { nullable: true, description: '办理后的个案；未能办理的为空。The case as it stands; null where nothing was done.' })
  urgentCase!: CaseMeeting | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<CaseMeeting>): CaseMeetingResult => ({ urgentCase: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => CaseMeetingResult, description);

async function make<E extends keyof CaseMeetingInputs>(context: SubgraphContext, event: E, input: CaseMeetingInputs[E] & CaseMeetingStepInput): Promise<CaseMeetingResult> {
  return resultOf(await fire(context, caseMeetingMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

@Resolver(() => CaseMeeting)
export class CaseMeetingResolver {
  @Internal()
  @Query(() => CaseMeeting, { nullable: true, description: '按标识取一件急难个案；不在范围内与不存在同样为空。One urgent case by its id; null when absent or out of scope.' })
  caseMeeting(@Arg('id', () => ID, { description: '个案标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<CaseMeeting | null> {
    return loaders.one(CaseMeeting, 'id').load(id);
  }

  @Internal()
  @Query(() => CaseMeetingConnection, { nullable: true, description: '辖区内的急难个案，临近届满的在前。Urgent cases in the scope of the viewer, those due first.' })
  caseMeetings(
    @Arg('filter', () => CaseMeetingFilter, { nullable: true, description: '筛选。Filter.' }) filter: CaseMeetingFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<CaseMeeting>> {
    return pageCases(context, filter ?? {}, page);
  }

  @Step('报告急难情况，处置时限自此起算。Reports an emergency; the time to respond begins.')
  async reportUrgentCase(@StepArgument(() => ReportUrgentCaseInput) input: ReportUrgentCaseInput, @Ctx() context: SubgraphContext): Promise<CaseMeetingResult> {
    return resultOf(await fire(context, caseMeetingMachine, 'reportUrgentCase', { made: emptyCase }, input));
  }

  @Step('分类处置。Triages an urgent case.')
  triageUrgentCase(@StepArgument(() => TriageUrgentCaseInput) input: TriageUrgentCaseInput, @Ctx() context: SubgraphContext): Promise<CaseMeetingResult> {
    return make(context, 'triageUrgentCase', input);
  }

  @Step('登记个案会商。Enters a meeting of departments on a case.')
  holdCaseMeeting(@StepArgument(() => HoldCaseMeetingInput) input: HoldCaseMeetingInput, @Ctx() context: SubgraphContext): Promise<CaseMeetingResult> {
    return make(context, 'holdCaseMeeting', input);
  }

  @Step('登记解决情况。Enters how a case was solved.')
  solveUrgentCase(@StepArgument(() => SolveUrgentCaseInput) input: SolveUrgentCaseInput, @Ctx() context: SubgraphContext): Promise<CaseMeetingResult> {
    return make(context, 'solveUrgentCase', input);
  }

  @Step('县级回访。The county reviews a case that was solved.')
  reviewUrgentCase(@StepArgument(() => ReviewUrgentCaseInput) input: ReviewUrgentCaseInput, @Ctx() context: SubgraphContext): Promise<CaseMeetingResult> {
    return make(context, 'reviewUrgentCase', input);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: CaseMeeting): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() urgentCase: CaseMeeting): Date | null {
    return dueAtOf(urgentCase);
  }

  @Internal()
  @FieldResolver(() => TemporaryAid, { nullable: true, description: '由此给予的临时救助。The temporary aid that was granted for it.' })
  async aid(@Root() { aidId }: CaseMeeting, @Ctx() { loaders }: SubgraphContext): Promise<TemporaryAid | null> {
    return aidId ? loaders.one(TemporaryAid, 'id').load(aidId) : null;
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: CaseMeeting, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: CaseMeeting, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
