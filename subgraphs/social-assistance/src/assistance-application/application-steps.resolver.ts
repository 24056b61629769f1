import { fire, StepArgument as Input, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { applicationMachine } from './application-machine.js';
import { applicationResult, AssistanceApplicationResult } from './application-result.js';
import type { ApplicationInputs } from './steps/application-step.js';
import { emptyApplication } from './steps/draft.js';
import {
  AmendDraftInput, ApplicationStepInput, AssessSelfCareInput, DraftApplicationInput, ProposeOpinionInput, PublishNoticeInput, RecordDemocraticReviewInput, RecordEconomicCheckInput,
  RecordHomeVisitInput, RefuseApplicationInput, RequestSupplementInput, ReturnForCheckInput, SubmitApplicationInput, SupplementApplicationInput, TerminateApplicationInput,
} from './steps/step-inputs.js';

type Context = SubgraphContext;
type Answer = Promise<AssistanceApplicationResult>;

/** A mutation that makes one step of the procedure. */
const Step = (description: string): MethodDecorator => OfficerStep(() => AssistanceApplicationResult, description);

async function make<E extends keyof ApplicationInputs>(context: Context, event: E, input: ApplicationInputs[E] & ApplicationStepInput): Answer {
  return applicationResult(await fire(context, applicationMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

/** Each step of an application, as an operation of the graph. Who makes it and what stands against it is told by the machine. */
@Resolver()
export class ApplicationStepsResolver {
  @Step('填写救助申请。Fills in an application.')
  async draftApplication(@Input(() => DraftApplicationInput) input: DraftApplicationInput, @Ctx() context: Context): Answer {
    return applicationResult(await fire(context, applicationMachine, 'draftApplication', { made: emptyApplication }, input));
  }

  @Step('修改未提交的申请。Changes a draft.')
  amendDraft(@Input(() => AmendDraftInput) input: AmendDraftInput, @Ctx() context: Context): Answer {
    return make(context, 'amendDraft', input);
  }

  @Step('提交申请：成年成员均已签署授权，一证一书。Submits a draft: signed by every adult, one card, one letter.')
  submitApplication(@Input(() => SubmitApplicationInput) input: SubmitApplicationInput, @Ctx() context: Context): Answer {
    return make(context, 'submitApplication', input);
  }

  @Step('一次性告知应补材料。Tells what is missing, once.')
  requestSupplement(@Input(() => RequestSupplementInput) input: RequestSupplementInput, @Ctx() context: Context): Answer {
    return make(context, 'requestSupplement', input);
  }

  @Step('补正材料。Hands in what was missing.')
  supplementApplication(@Input(() => SupplementApplicationInput) input: SupplementApplicationInput, @Ctx() context: Context): Answer {
    return make(context, 'supplementApplication', input);
  }

  @Step('受理申请，期限自此起算。Accepts an application; its clocks begin.')
  acceptApplication(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'acceptApplication', input);
  }

  @Step('启动调查核对，有异议的重新调查。Begins the investigation, or begins it again after an objection.')
  startInvestigation(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'startInvestigation', input);
  }

  @Step('登记入户调查。Enters a visit to the home.')
  recordHomeVisit(@Input(() => RecordHomeVisitInput) input: RecordHomeVisitInput, @Ctx() context: Context): Answer {
    return make(context, 'recordHomeVisit', input);
  }

  @Step('发起家庭经济状况核对。Asks for a check of the economic situation.')
  requestEconomicCheck(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'requestEconomicCheck', input);
  }

  @Step('出具核对报告。Gives the report of a check.')
  recordEconomicCheck(@Input(() => RecordEconomicCheckInput) input: RecordEconomicCheckInput, @Ctx() context: Context): Answer {
    return make(context, 'recordEconomicCheck', input);
  }

  @Step('登记民主评议。Enters a democratic review.')
  recordDemocraticReview(@Input(() => RecordDemocraticReviewInput) input: RecordDemocraticReviewInput, @Ctx() context: Context): Answer {
    return make(context, 'recordDemocraticReview', input);
  }

  @Step('评估生活自理能力（特困）。Assesses self-care (extremely poor).')
  assessSelfCare(@Input(() => AssessSelfCareInput) input: AssessSelfCareInput, @Ctx() context: Context): Answer {
    return make(context, 'assessSelfCare', input);
  }

  @Step('提出初审意见；调查人员不得提出。Gives the opinion of the township; not by an investigator.')
  proposeOpinion(@Input(() => ProposeOpinionInput) input: ProposeOpinionInput, @Ctx() context: Context): Answer {
    return make(context, 'proposeOpinion', input);
  }

  @Step('张榜公示拟确认的申请。Puts what is to be approved on public notice.')
  publishNotice(@Input(() => PublishNoticeInput) input: PublishNoticeInput, @Ctx() context: Context): Answer {
    return make(context, 'publishNotice', input);
  }

  @Step('报送拟不予确认的意见。Passes an opinion to refuse on to who decides.')
  forwardOpinion(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'forwardOpinion', input);
  }

  @Step('登记县级入户核查。Enters a visit to the home by the county.')
  recordCountyVisit(@Input(() => RecordHomeVisitInput) input: RecordHomeVisitInput, @Ctx() context: Context): Answer {
    return make(context, 'recordCountyVisit', input);
  }

  @Step('审核确认；提出意见者不得确认。Confirms; not by whoever gave the opinion.')
  confirmApplication(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'confirmApplication', input);
  }

  @Step('不予确认，出具告知书。Refuses, with a letter.')
  refuseApplication(@Input(() => RefuseApplicationInput) input: RefuseApplicationInput, @Ctx() context: Context): Answer {
    return make(context, 'refuseApplication', input);
  }

  @Step('退回重新调查。Sends back for another check.')
  returnForCheck(@Input(() => ReturnForCheckInput) input: ReturnForCheckInput, @Ctx() context: Context): Answer {
    return make(context, 'returnForCheck', input);
  }

  @Step('送达不予确认告知书。Delivers the letter of refusal.')
  deliverRefusalLetter(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'deliverRefusalLetter', input);
  }

  @Step('撤销核对授权，未完成的核对随即停止。Revokes the power to check: open checks stop.')
  revokeAuthorisation(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'revokeAuthorisation', input);
  }

  @Step('撤回申请。Withdraws an application.')
  withdrawApplication(@Input(() => ApplicationStepInput) input: ApplicationStepInput, @Ctx() context: Context): Answer {
    return make(context, 'withdrawApplication', input);
  }

  @Step('终止办理，如拒不配合调查。Terminates a procedure, as of a family that does not cooperate.')
  terminateApplication(@Input(() => TerminateApplicationInput) input: TerminateApplicationInput, @Ctx() context: Context): Answer {
    return make(context, 'terminateApplication', input);
  }
}
