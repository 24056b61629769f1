import { fire, seesMinors, StepArgument as Input, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { findOwnAdmission } from './rescue-episode.service.js';
import { rescueMachine } from './rescue-machine.js';
import { RescueEpisodeResult, rescueResult } from './rescue-result.js';
import { emptyEpisode } from './steps/admission.js';
import type { RescueInputs } from './steps/rescue-step.js';
import {
  AdmitPersonInput, ArrangeReturnInput, ConfirmIdentityInput, PublishTracingNoticeInput, RecordIdentitySearchInput, RecordRescueServiceInput, RecordSettlementInput, RescueStepInput, TransferMinorInput,
} from './steps/step-inputs.js';

type Context = SubgraphContext;
type Answer = Promise<RescueEpisodeResult>;

/** A mutation that makes one step of the procedure. */
const Step = (description: string): MethodDecorator => OfficerStep(() => RescueEpisodeResult, description);

async function make<E extends keyof RescueInputs>(context: Context, event: E, input: RescueInputs[E] & RescueStepInput): Answer {
  return rescueResult(await fire(context, rescueMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

/** Each step of a stay at a rescue station, as an operation of the graph. Who makes it and what stands against it is told by the machine. */
@Resolver()
export class RescueStepsResolver {
  @Step('接收受助人员，身份可以未知。Takes somebody in, whose identity may be unknown.')
  async admitPerson(@Input(() => AdmitPersonInput) input: AdmitPersonInput, @Ctx() context: Context): Answer {
    const { subject, userErrors } = await fire(context, rescueMachine, 'admitPerson', { made: emptyEpisode }, input);
    if (userErrors.length > 0) return rescueResult({ subject: null, userErrors });
    // A child just taken in is in no case of this request: the number of its own is all that is told, the first time as the second.
    const isShown = subject !== null && (subject.adultOn <= context.today || seesMinors(context.viewer));
    return isShown ? rescueResult({ subject, userErrors }) : { episode: null, caseNo: subject?.caseNo ?? (await findOwnAdmission(context, input.clientMutationId)), userErrors };
  }

  @Step('登记提供的服务与医疗救治。Enters what was done for the person.')
  recordRescueService(@Input(() => RecordRescueServiceInput) input: RecordRescueServiceInput, @Ctx() context: Context): Answer {
    return make(context, 'recordRescueService', input);
  }

  @Step('登记身份查询：人像识别、DNA 比对等。Enters a search for the identity.')
  recordIdentitySearch(@Input(() => RecordIdentitySearchInput) input: RecordIdentitySearchInput, @Ctx() context: Context): Answer {
    return make(context, 'recordIdentitySearch', input);
  }

  @Step('发布寻亲公告；未成年人须有公安机关同意。Publishes a tracing notice; of a child with the consent of the police.')
  publishTracingNotice(@Input(() => PublishTracingNoticeInput) input: PublishTracingNoticeInput, @Ctx() context: Context): Answer {
    return make(context, 'publishTracingNotice', input);
  }

  @Step('撤下寻亲公告。Takes a tracing notice down.')
  withdrawTracingNotice(@Input(() => RescueStepInput) input: RescueStepInput, @Ctx() context: Context): Answer {
    return make(context, 'withdrawTracingNotice', input);
  }

  @Step('确认身份，寻亲公告随即撤下。Confirms the identity; the notice comes down.')
  confirmIdentity(@Input(() => ConfirmIdentityInput) input: ConfirmIdentityInput, @Ctx() context: Context): Answer {
    return make(context, 'confirmIdentity', input);
  }

  @Step('安排返乡。Arranges the return.')
  arrangeReturn(@Input(() => ArrangeReturnInput) input: ArrangeReturnInput, @Ctx() context: Context): Answer {
    return make(context, 'arrangeReturn', input);
  }

  @Step('登记已返乡。Enters that the person has gone home.')
  recordReturn(@Input(() => RescueStepInput) input: RescueStepInput, @Ctx() context: Context): Answer {
    return make(context, 'recordReturn', input);
  }

  @Step('对长期滞留人员启动落户安置。Begins to settle somebody who has stayed long.')
  settlePerson(@Input(() => RescueStepInput) input: RescueStepInput, @Ctx() context: Context): Answer {
    return make(context, 'settlePerson', input);
  }

  @Step('登记已落户并纳入社会保障。Enters that the household is registered and social security granted.')
  recordSettlement(@Input(() => RecordSettlementInput) input: RecordSettlementInput, @Ctx() context: Context): Answer {
    return make(context, 'recordSettlement', input);
  }

  @Step('将未成年人转交未成年人救助保护机构。Hands a child over to child protection.')
  transferMinor(@Input(() => TransferMinorInput) input: TransferMinorInput, @Ctx() context: Context): Answer {
    return make(context, 'transferMinor', input);
  }

  @Step('成年受助人员自愿离站。A grown-up leaves by their own wish.')
  leaveOnOwnWish(@Input(() => RescueStepInput) input: RescueStepInput, @Ctx() context: Context): Answer {
    return make(context, 'leaveOnOwnWish', input);
  }

  @Step('登记在站死亡。Enters a death in care.')
  recordDeathInCare(@Input(() => RescueStepInput) input: RescueStepInput, @Ctx() context: Context): Answer {
    return make(context, 'recordDeathInCare', input);
  }
}
