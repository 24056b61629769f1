import { fire, StepArgument as Input, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { batchResult, PaymentBatchResult } from './batch-result.js';
import { PaymentBatch } from './payment-batch.entity.js';
import { paymentBatchMachine } from './payment-batch-machine.js';
import type { BatchInputs } from './steps/batch-step.js';
import { LedgerExists, newLedger } from './steps/building.js';
import { repairBatchFor } from './steps/repair.js';
import { batchOfLine } from './steps/reversal.js';
import {
  ApprovePaymentLedgerInput, GeneratePaymentLedgerInput, PaymentBatchStepInput, RepairLineInput, RetryFailedLineInput, ReversePaymentInput, VoidPaymentLedgerInput,
} from './steps/step-inputs.js';

type Context = SubgraphContext;
type Answer = Promise<PaymentBatchResult>;

/** A mutation that makes one step of the procedure. */
const Step = (description: string): MethodDecorator => OfficerStep(() => PaymentBatchResult, description);

async function make<E extends keyof BatchInputs>(context: Context, event: E, input: BatchInputs[E] & PaymentBatchStepInput): Answer {
  return batchResult(await fire(context, paymentBatchMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));
}

/** Each step of a payment batch, as an operation of the graph. Who makes it and what stands against it is told by the machine. */
@Resolver()
export class BatchStepsResolver {
  @Step('编制一县一项目一个月的发放台账；已编制的返回同一台账。Builds the ledger of a county for a programme and month; one that is there already is given as it stands.')
  async generatePaymentLedger(@Input(() => GeneratePaymentLedgerInput) input: GeneratePaymentLedgerInput, @Ctx() context: Context): Answer {
    try {
      return batchResult(await fire(context, paymentBatchMachine, 'generatePaymentLedger', { made: newLedger(input) }, input));
    } catch (cause) {
      if (!(cause instanceof LedgerExists)) throw cause;
      context.loaders.forget();
      return { batch: await context.loaders.one(PaymentBatch, 'id').load(cause.batchId), userErrors: [] };
    }
  }

  @Step('复核台账：人数、户数、金额、摘要重新计算，并与应发对象核对。Checks a ledger: persons, households, total and digest are counted anew, and compared with what is due.')
  checkPaymentLedger(@Input(() => PaymentBatchStepInput) input: PaymentBatchStepInput, @Ctx() context: Context): Answer {
    return make(context, 'checkPaymentLedger', input);
  }

  @Step('审批台账；编制、复核者不得审批。Approves a ledger; not by whoever built or checked it.')
  approvePaymentLedger(@Input(() => ApprovePaymentLedgerInput) input: ApprovePaymentLedgerInput, @Ctx() context: Context): Answer {
    return make(context, 'approvePaymentLedger', input);
  }

  @Step('作废未审批的台账，可重新编制。Throws away a ledger that was not approved; it may be built anew.')
  voidPaymentLedger(@Input(() => VoidPaymentLedgerInput) input: VoidPaymentLedgerInput, @Ctx() context: Context): Answer {
    return make(context, 'voidPaymentLedger', input);
  }

  @Step('提交银行：由系统按代发协议送出，银行受理后方为已送。Hands a ledger over for the bank: the system sends it by the agreement of the county, and it counts as sent once the bank has acknowledged it.')
  submitLedgerToBank(@Input(() => PaymentBatchStepInput) input: PaymentBatchStepInput, @Ctx() context: Context): Answer {
    return make(context, 'submitLedgerToBank', input);
  }

  @Step('重发失败的一笔，账户不变；原笔保留。Pays a failed line again to the same account, in a batch of repairs; the line that failed stays.')
  async retryFailedLine(@Input(() => RetryFailedLineInput) input: RetryFailedLineInput, @Ctx() context: Context): Answer {
    return batchResult(await fire(context, paymentBatchMachine, 'retryFailedLine', { found: repairBatchFor(context, input.lineId) }, input));
  }

  @Step('更正账户后补发；以后各月亦发往新账户。Pays a failed line again to another account, to which the months to come go as well.')
  async repairLine(@Input(() => RepairLineInput) input: RepairLineInput, @Ctx() context: Context): Answer {
    return batchResult(await fire(context, paymentBatchMachine, 'repairLine', { found: repairBatchFor(context, input.lineId) }, input));
  }

  @Step('追回误发或死亡后发放的一笔，须有银行确认。Takes back a line that was paid by mistake or after a death, confirmed by the bank.')
  async reversePayment(@Input(() => ReversePaymentInput) input: ReversePaymentInput, @Ctx() context: Context): Answer {
    return batchResult(await fire(context, paymentBatchMachine, 'reversePayment', { found: batchOfLine(context, input.lineId) }, input));
  }
}
