import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext,
  TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { OfficerStep } from '../record-step.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { Intake, IntakeState } from './intake.entity.js';
import { AcceptIntakeInput, ConcludeIntakeInput, type IntakeStepInput, ReturnIntakeInput, TransferIntakeInput } from './intake.inputs.js';
import { emptyIntake, type IntakeInputs, intakeMachine } from './intake-machine.js';
import { pageIntakes } from './intake.service.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const IntakeConnection = connectionType(Intake, 'Intake');

@Public()
@ObjectType({ description: '受理单办理结果。What a step on an intake came to.' })
export class IntakeOutcome {
  @Internal()
  @Field(() => Intake, { nullable: true, description: '办理后的受理单；未能办理的为空。The intake as it stands; null where nothing was done.' })
  intake!: Intake | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<Intake>): IntakeOutcome => ({ intake: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => IntakeOutcome, description);

async function make<E extends keyof IntakeInputs>(context: SubgraphContext, event: E, input: IntakeInputs[E] & IntakeStepInput): Promise<IntakeOutcome> {
  return resultOf(await fire(context, intakeMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

@Resolver(() => Intake)
export class IntakeResolver {
  @Internal()
  @Query(() => Intake, { nullable: true, description: '按标识取一张受理单；不在范围内与不存在同样为空。One intake by its id; null when absent or out of scope.' })
  intake(@Arg('id', () => ID, { description: '受理单标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<Intake | null> {
    return loaders.one(Intake, 'id').load(id);
  }

  @Internal()
  @Query(() => IntakeConnection, { nullable: true, description: '辖区内的受理单，临近届满的在前。Intakes in the scope of the viewer, those due first.' })
  intakes(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '受理地。Where they were received.' }) scope: DivisionScope | undefined,
    @Arg('state', () => [IntakeState], { nullable: true, description: '状态。States.' }) state: IntakeState[] | undefined,
    @Arg('overdue', () => Boolean, { nullable: true, description: '是否有期限已超。Whether a time limit is exceeded.' }) overdue: boolean | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<Intake>> {
    return pageIntakes(context, { scope, state, overdue }, page);
  }

  @Step('窗口受理，不论归哪个部门办理。Receives a matter at the one door, whichever department it is for.')
  async acceptIntake(@StepArgument(() => AcceptIntakeInput) input: AcceptIntakeInput, @Ctx() context: SubgraphContext): Promise<IntakeOutcome> {
    return resultOf(await fire(context, intakeMachine, 'acceptIntake', { made: emptyIntake }, input));
  }

  @Step('转有关部门办理。Passes an intake on to the department concerned.')
  transferIntake(@StepArgument(() => TransferIntakeInput) input: TransferIntakeInput, @Ctx() context: SubgraphContext): Promise<IntakeOutcome> {
    return make(context, 'transferIntake', input);
  }

  @Step('不归该部门办理的退回窗口。Returns an intake to the desk: it is not for that department.')
  returnIntake(@StepArgument(() => ReturnIntakeInput) input: ReturnIntakeInput, @Ctx() context: SubgraphContext): Promise<IntakeOutcome> {
    return make(context, 'returnIntake', input);
  }

  @Step('办结并答复求助人。Concludes an intake with an answer to who came.')
  concludeIntake(@StepArgument(() => ConcludeIntakeInput) input: ConcludeIntakeInput, @Ctx() context: SubgraphContext): Promise<IntakeOutcome> {
    return make(context, 'concludeIntake', input);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: Intake): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() intake: Intake): Date | null {
    return dueAtOf(intake);
  }

  @Internal()
  @FieldResolver(() => AssistanceApplication, { nullable: true, description: '所转成的救助申请。The application that it has become.' })
  async application(@Root() { applicationId }: Intake, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceApplication | null> {
    return applicationId ? loaders.one(AssistanceApplication, 'id').load(applicationId) : null;
  }

  @Internal()
  @FieldResolver(() => TemporaryAid, { nullable: true, description: '所转成的临时救助。The temporary aid that it has become.' })
  async aid(@Root() { aidId }: Intake, @Ctx() { loaders }: SubgraphContext): Promise<TemporaryAid | null> {
    return aidId ? loaders.one(TemporaryAid, 'id').load(aidId) : null;
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: Intake, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: Intake, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
