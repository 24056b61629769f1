import { fire, labelsOf, type Outcome, StepArgument as Input, type SubgraphContext, UserError } from '@civil/subgraph-kernel';
import { Ctx, Field, ObjectType, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { RiskWarning } from './risk-warning.entity.js';
import { emptyWarning } from './steps/raising.js';
import { DispatchWarningInput, RaiseRiskWarningInput, RecordWarningVisitInput, ResolveWarningInput, WarningStepInput } from './steps/step-inputs.js';
import type { WarningInputs } from './steps/warning-step.js';
import { warningMachine } from './warning-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '对预警的一步的结果。What a step on a warning came to.' })
export class RiskWarningResult {
  @Internal()
  @Field(() => RiskWarning, { nullable: true, description: '办理后的预警；未能办理的为空。The warning as it stands; null where nothing was done.' })
  warning!: RiskWarning | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Context = SubgraphContext;
type Answer = Promise<RiskWarningResult>;

const resultOf = ({ subject, userErrors }: Outcome<RiskWarning>): RiskWarningResult => ({ warning: subject, userErrors });

/** A mutation that makes one step of the procedure. */
const Step = (description: string): MethodDecorator => OfficerStep(() => RiskWarningResult, description);

const make = async <E extends keyof WarningInputs>(context: Context, event: E, input: WarningInputs[E] & WarningStepInput): Answer =>
  resultOf(await fire(context, warningMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));

/** Each step of a warning, as an operation of the graph. Who makes it and what stands against it is told by the machine. */
@Resolver()
export class WarningStepsResolver {
  @Step('人工提出预警。Raises a warning by hand.')
  async raiseRiskWarning(@Input(() => RaiseRiskWarningInput) input: RaiseRiskWarningInput, @Ctx() context: Context): Answer {
    return resultOf(await fire(context, warningMachine, 'raiseRiskWarning', { made: emptyWarning }, input));
  }

  @Step('派发预警给乡镇（街道）或村（社区），可改派；核实期限自此起算。Dispatches a warning to a township or village, or to another one; the time for the visit begins.')
  dispatchWarning(@Input(() => DispatchWarningInput) input: DispatchWarningInput, @Ctx() context: Context): Answer {
    return make(context, 'dispatchWarning', input);
  }

  @Step('开始核实。Begins to verify a warning.')
  startVerification(@Input(() => WarningStepInput) input: WarningStepInput, @Ctx() context: Context): Answer {
    return make(context, 'startVerification', input);
  }

  @Step('登记入户核实，至少一次。Enters a visit; there must be one at least.')
  recordWarningVisit(@Input(() => RecordWarningVisitInput) input: RecordWarningVisitInput, @Ctx() context: Context): Answer {
    return make(context, 'recordWarningVisit', input);
  }

  @Step('处置预警；未入户的不得处置，转介其他部门的须已转介。Resolves a warning; not before a visit, and what is passed on to another department must have been referred.')
  resolveWarning(@Input(() => ResolveWarningInput) input: ResolveWarningInput, @Ctx() context: Context): Answer {
    return make(context, 'resolveWarning', input);
  }

  @Step('办结预警；未入户或没有处置结果的不得办结。Closes a warning; not without a visit and an outcome.')
  closeWarning(@Input(() => WarningStepInput) input: WarningStepInput, @Ctx() context: Context): Answer {
    return make(context, 'closeWarning', input);
  }
}
