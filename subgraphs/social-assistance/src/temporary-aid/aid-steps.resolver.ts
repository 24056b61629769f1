import { fire, StepArgument as Input, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { TempKind } from './aid-enums.js';
import { aidMachine } from './aid-machine.js';
import { aidResult, TemporaryAidResult } from './aid-result.js';
import type { AidInputs } from './steps/aid-step.js';
import { emptyAid } from './steps/details.js';
import {
  AddLaterPapersInput, AidStepInput, AmendAidInput, CorrectAidInput, DeliverAidInput, DraftAidInput, EndEmergencyInput, GrantUrgentAidInput, ProposeAidInput, PublishAidNoticeInput, RecordAidVisitInput,
  RefuseAidInput, SubmitAidInput, TerminateAidInput,
} from './steps/step-inputs.js';

type Context = SubgraphContext;
type Answer = Promise<TemporaryAidResult>;

const Step = (description: string): MethodDecorator => OfficerStep(() => TemporaryAidResult, description);

async function make<E extends keyof AidInputs>(context: Context, event: E, input: AidInputs[E] & AidStepInput): Answer {
  return aidResult(await fire(context, aidMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

/** Each step of a temporary aid, as an operation of the graph. Who makes it and what stands against it is told by the machine. */
@Resolver()
export class AidStepsResolver {
  @Step('急难型先行救助：由急难发生地乡镇（街道）当即给予，不论户籍。Aids at once, by the township where it happened, wherever the person is registered.')
  async grantUrgentAid(@Input(() => GrantUrgentAidInput) input: GrantUrgentAidInput, @Ctx() context: Context): Answer {
    return aidResult(await fire(context, aidMachine, 'grantUrgentAid', { made: emptyAid(TempKind.URGENT) }, input));
  }

  @Step('确认急难已缓解，补办手续期限自此起算。States that an emergency is over; the time to add papers begins.')
  endEmergency(@Input(() => EndEmergencyInput) input: EndEmergencyInput, @Ctx() context: Context): Answer {
    return make(context, 'endEmergency', input);
  }

  @Step('补办手续，办结先行救助。Adds the papers later, which closes an aid granted at once.')
  addLaterPapers(@Input(() => AddLaterPapersInput) input: AddLaterPapersInput, @Ctx() context: Context): Answer {
    return make(context, 'addLaterPapers', input);
  }

  @Step('填写支出型临时救助申请。Fills in an application for temporary aid.')
  async draftAid(@Input(() => DraftAidInput) input: DraftAidInput, @Ctx() context: Context): Answer {
    return aidResult(await fire(context, aidMachine, 'draftAid', { made: emptyAid(TempKind.EXPENDITURE) }, input));
  }

  @Step('修改未提交的申请。Changes a draft.')
  amendAid(@Input(() => AmendAidInput) input: AmendAidInput, @Ctx() context: Context): Answer {
    return make(context, 'amendAid', input);
  }

  @Step('提交申请。Submits a draft.')
  submitAid(@Input(() => SubmitAidInput) input: SubmitAidInput, @Ctx() context: Context): Answer {
    return make(context, 'submitAid', input);
  }

  @Step('受理申请，期限自此起算；填报人员不得受理。Accepts an application, its clock begins; not by whoever filled it in.')
  acceptAid(@Input(() => AidStepInput) input: AidStepInput, @Ctx() context: Context): Answer {
    return make(context, 'acceptAid', input);
  }

  @Step('登记调查。Enters a visit.')
  recordAidVisit(@Input(() => RecordAidVisitInput) input: RecordAidVisitInput, @Ctx() context: Context): Answer {
    return make(context, 'recordAidVisit', input);
  }

  @Step('提出审核意见；调查人员不得提出。Gives the opinion of the township; not by an investigator.')
  proposeAid(@Input(() => ProposeAidInput) input: ProposeAidInput, @Ctx() context: Context): Answer {
    return make(context, 'proposeAid', input);
  }

  @Step('张榜公示拟给予的救助，按县级规定。Puts what is to be granted on public notice, where the county wants it.')
  publishAidNotice(@Input(() => PublishAidNoticeInput) input: PublishAidNoticeInput, @Ctx() context: Context): Answer {
    return make(context, 'publishAidNotice', input);
  }

  @Step('确认：限额内由乡镇（街道），超过的由县级；提出意见者不得确认。Grants: up to a ceiling by the township, above it by the county; not by whoever gave the opinion.')
  confirmAid(@Input(() => AidStepInput) input: AidStepInput, @Ctx() context: Context): Answer {
    return make(context, 'confirmAid', input);
  }

  @Step('不予救助，出具告知书。Refuses, with a letter.')
  refuseAid(@Input(() => RefuseAidInput) input: RefuseAidInput, @Ctx() context: Context): Answer {
    return make(context, 'refuseAid', input);
  }

  @Step('送达不予救助告知书。Delivers the letter of refusal.')
  deliverAidRefusal(@Input(() => AidStepInput) input: AidStepInput, @Ctx() context: Context): Answer {
    return make(context, 'deliverAidRefusal', input);
  }

  @Step('发放救助款物：由备用金支出、交由社银一体化台账发放，或交付实物、服务。Hands an aid over: out of the reserve fund, by the payment ledger, or goods and services.')
  deliverAid(@Input(() => DeliverAidInput) input: DeliverAidInput, @Ctx() context: Context): Answer {
    return make(context, 'deliverAid', input);
  }

  @Step('纠正有误的救助：登记事由和是否免责，不删除原救助。Corrects an aid that was wrong: why and whether it is tolerated is entered, and the aid stays.')
  correctAid(@Input(() => CorrectAidInput) input: CorrectAidInput, @Ctx() context: Context): Answer {
    return make(context, 'correctAid', input);
  }

  @Step('撤回申请。Withdraws an application.')
  withdrawAid(@Input(() => AidStepInput) input: AidStepInput, @Ctx() context: Context): Answer {
    return make(context, 'withdrawAid', input);
  }

  @Step('终止办理。Terminates a procedure.')
  terminateAid(@Input(() => TerminateAidInput) input: TerminateAidInput, @Ctx() context: Context): Answer {
    return make(context, 'terminateAid', input);
  }
}
