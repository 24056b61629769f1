import { fire, StepArgument as Input, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { enrollmentMachine } from './enrollment-machine.js';
import { AssistanceEnrollmentResult, enrollmentResult } from './enrollment-result.js';
import type { EnrollmentInputs } from './steps/enrollment-step.js';
import {
  DeliverDecisionInput, EnrollmentStepInput, HearRecipientInput, ProposeChangeInput, ReassessSelfCareInput, RecordDeathInput, RecordSchoolingInput, ReturnChangeInput, ReviewFindingInput,
  SuspendBenefitInput,
} from './steps/step-inputs.js';

type Context = SubgraphContext;
type Answer = Promise<AssistanceEnrollmentResult>;

/** A mutation that makes one step of a benefit. */
const Step = (description: string): MethodDecorator => OfficerStep(() => AssistanceEnrollmentResult, description);

async function make<E extends keyof EnrollmentInputs>(context: Context, event: E, input: EnrollmentInputs[E] & EnrollmentStepInput): Answer {
  return enrollmentResult(await fire(context, enrollmentMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

/** Each step of a benefit in force, as an operation of the graph. Who makes it and what stands against it is told by the machine. */
@Resolver()
export class EnrollmentStepsResolver {
  @Step('启动复核；到期的由系统自动启动。Begins a review; one that is due is begun by the system.')
  startReview(@Input(() => EnrollmentStepInput) input: EnrollmentStepInput, @Ctx() context: Context): Answer {
    return make(context, 'startReview', input);
  }

  @Step('复核自理能力（特困）。Assesses self-care again (extremely poor).')
  reassessSelfCare(@Input(() => ReassessSelfCareInput) input: ReassessSelfCareInput, @Ctx() context: Context): Answer {
    return make(context, 'reassessSelfCare', input);
  }

  @Step('复核后维持待遇。Keeps the benefit as it is.')
  keepBenefit(@Input(() => ReviewFindingInput) input: ReviewFindingInput, @Ctx() context: Context): Answer {
    return make(context, 'keepBenefit', input);
  }

  @Step('提出调整。Proposes a change.')
  proposeChange(@Input(() => ProposeChangeInput) input: ProposeChangeInput, @Ctx() context: Context): Answer {
    return make(context, 'proposeChange', input);
  }

  @Step('听取救助对象意见，减发、停发前必经（社会救助法第四十八条）。Hears the recipient, as must be done before a benefit is reduced or ended (Social Assistance Law art. 48).')
  hearRecipient(@Input(() => HearRecipientInput) input: HearRecipientInput, @Ctx() context: Context): Answer {
    return make(context, 'hearRecipient', input);
  }

  @Step('决定调整；提出者不得决定。Decides on a change; not by whoever proposed it.')
  decideChange(@Input(() => EnrollmentStepInput) input: EnrollmentStepInput, @Ctx() context: Context): Answer {
    return make(context, 'decideChange', input);
  }

  @Step('退回调整意见。Sends a proposal back.')
  returnChange(@Input(() => ReturnChangeInput) input: ReturnChangeInput, @Ctx() context: Context): Answer {
    return make(context, 'returnChange', input);
  }

  @Step('送达调整决定书。Delivers the written decision on a change.')
  deliverDecision(@Input(() => DeliverDecisionInput) input: DeliverDecisionInput, @Ctx() context: Context): Answer {
    return make(context, 'deliverDecision', input);
  }

  @Step('暂停发放。Suspends payment.')
  suspendBenefit(@Input(() => SuspendBenefitInput) input: SuspendBenefitInput, @Ctx() context: Context): Answer {
    return make(context, 'suspendBenefit', input);
  }

  @Step('恢复发放。Resumes payment.')
  resumeBenefit(@Input(() => EnrollmentStepInput) input: EnrollmentStepInput, @Ctx() context: Context): Answer {
    return make(context, 'resumeBenefit', input);
  }

  @Step('登记享受人死亡，次月起停发其份额。Records the death of somebody who shares in it: their share ends with the month.')
  recordDeath(@Input(() => RecordDeathInput) input: RecordDeathInput, @Ctx() context: Context): Answer {
    return make(context, 'recordDeath', input);
  }

  @Step('登记未成年特困人员在读情况，在读的成年后继续供养（社会救助法第十六条）。Records the schooling of a minor who is extremely poor, for which support goes on beyond 18 (Social Assistance Law art. 16).')
  recordSchooling(@Input(() => RecordSchoolingInput) input: RecordSchoolingInput, @Ctx() context: Context): Answer {
    return make(context, 'recordSchooling', input);
  }
}
