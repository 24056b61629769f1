import { readDisabilityCard } from '@civil/schema/scalars';
import { fire, StepArgument as Input, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { disabilitySubsidyMachine } from './disability-subsidy-machine.js';
import {
  CheckDisabilitySubsidyInput, type DisabilitySubsidyInputs, DisabilitySubsidyStepInput, RecordHomeDecisionInput, RefuseDisabilitySubsidyInput, ReturnDisabilitySubsidyInput, SubmitDisabilitySubsidyInput,
} from './steps/step-inputs.js';
import { emptySubsidyApplication } from './steps/submission.js';
import { DisabilitySubsidyResult } from './subsidy-result.js';

type Context = SubgraphContext;
type Answer = Promise<DisabilitySubsidyResult>;

/** A mutation that makes one step of the procedure. */
const Step = (description: string): MethodDecorator => OfficerStep(() => DisabilitySubsidyResult, description);

async function make<E extends keyof DisabilitySubsidyInputs>(context: Context, event: E, input: DisabilitySubsidyInputs[E] & DisabilitySubsidyStepInput): Answer {
  const { subject, userErrors } = await fire(context, disabilitySubsidyMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input);
  return { application: subject, userErrors };
}

/** Each step of an application for a disability subsidy, as an operation of the graph. Who makes it and what stands against it is told by the machine. */
@Resolver()
export class DisabilitySubsidyStepsResolver {
  @Step('提交残疾人两项补贴申请，受理地不限户籍地。Submits an application for a disability subsidy, at any township.')
  async submitDisabilitySubsidy(@Input(() => SubmitDisabilitySubsidyInput) { cardNo, ...input }: SubmitDisabilitySubsidyInput, @Ctx() context: Context): Answer {
    // The number goes no further: not into the digest that requests are known by again either.
    const { subject, userErrors } = await fire(context, disabilitySubsidyMachine, 'submitDisabilitySubsidy', { made: emptySubsidyApplication }, { ...input, card: readDisabilityCard(cardNo) });
    return { application: subject, userErrors };
  }

  @Step('受理申请，不得受理本人填报的。Accepts an application; not one of their own making.')
  acceptDisabilitySubsidy(@Input(() => DisabilitySubsidyStepInput) input: DisabilitySubsidyStepInput, @Ctx() context: Context): Answer {
    return make(context, 'acceptDisabilitySubsidy', input);
  }

  @Step('转送户籍地（跨县、跨省通办）。Sends an application home, to another county or province.')
  transferCrossProvince(@Input(() => DisabilitySubsidyStepInput) input: DisabilitySubsidyStepInput, @Ctx() context: Context): Answer {
    return make(context, 'transferCrossProvince', input);
  }

  @Step('户籍地退回补正，一次性告知。The home county sends it back for what is missing, told once.')
  returnDisabilitySubsidy(@Input(() => ReturnDisabilitySubsidyInput) input: ReturnDisabilitySubsidyInput, @Ctx() context: Context): Answer {
    return make(context, 'returnDisabilitySubsidy', input);
  }

  @Step('受理地补正后重新办理。What was missing is handed in where it was accepted.')
  supplementDisabilitySubsidy(@Input(() => DisabilitySubsidyStepInput) input: DisabilitySubsidyStepInput, @Ctx() context: Context): Answer {
    return make(context, 'supplementDisabilitySubsidy', input);
  }

  @Step('户籍地经办核查并试算。The clerk of the home county checks it and works out the amount.')
  checkDisabilitySubsidy(@Input(() => CheckDisabilitySubsidyInput) input: CheckDisabilitySubsidyInput, @Ctx() context: Context): Answer {
    return make(context, 'checkDisabilitySubsidy', input);
  }

  @Step('户籍地审定批准，补贴自申请当月计发；经办人员不得审定。The home county grants it, paid from the month of the application; not by its clerk.')
  approveDisabilitySubsidy(@Input(() => DisabilitySubsidyStepInput) input: DisabilitySubsidyStepInput, @Ctx() context: Context): Answer {
    return make(context, 'approveDisabilitySubsidy', input);
  }

  @Step('户籍地审定不予批准。The home county refuses it.')
  refuseDisabilitySubsidy(@Input(() => RefuseDisabilitySubsidyInput) input: RefuseDisabilitySubsidyInput, @Ctx() context: Context): Answer {
    return make(context, 'refuseDisabilitySubsidy', input);
  }

  @Step('登记外省户籍地的审定结果。Enters what another province has decided.')
  recordHomeDecision(@Input(() => RecordHomeDecisionInput) input: RecordHomeDecisionInput, @Ctx() context: Context): Answer {
    return make(context, 'recordHomeDecision', input);
  }

  @Step('向受理地反馈结果。Sends the result to where it was accepted.')
  sendDisabilityResult(@Input(() => DisabilitySubsidyStepInput) input: DisabilitySubsidyStepInput, @Ctx() context: Context): Answer {
    return make(context, 'sendDisabilityResult', input);
  }

  @Step('受理地告知申请人，办结。The applicant is told where it was accepted; closed.')
  closeDisabilitySubsidy(@Input(() => DisabilitySubsidyStepInput) input: DisabilitySubsidyStepInput, @Ctx() context: Context): Answer {
    return make(context, 'closeDisabilitySubsidy', input);
  }

  @Step('撤回申请。Withdraws an application.')
  withdrawDisabilitySubsidy(@Input(() => DisabilitySubsidyStepInput) input: DisabilitySubsidyStepInput, @Ctx() context: Context): Answer {
    return make(context, 'withdrawDisabilitySubsidy', input);
  }
}
