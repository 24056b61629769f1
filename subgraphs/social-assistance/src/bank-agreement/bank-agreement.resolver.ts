import { type Connection, connectionType, fire, labelsOf, PageArgs, type SubgraphContext, systemEntityManager } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { paymentBatchMachine } from '../payment-batch/payment-batch-machine.js';
import { settleAnswered } from '../payment-batch/system-steps.js';
import { RecordBankReceiptInput } from '../payment-batch/steps/step-inputs.js';
import { findBankBatch, pageBankBatches, pageBankLines } from './bank-access.js';
import { BankBatch, BankPaymentLine, bankBatch, bankLine, RecordBankReceiptResult, receiptResult } from './bank-view.js';

const { Sensitive } = labelsOf('ASSISTANCE');

export const BankBatchConnection = connectionType(BankBatch, 'BankBatch');
export const BankPaymentLineConnection = connectionType(BankPaymentLine, 'BankPaymentLine');

/** The same page with each of its records as somebody else sees it. What nobody asks for is still not worked out. */
function pageAs<T, V>(page: Connection<T>, view: (record: T) => V): Connection<V> {
  return {
    edges: page.edges.map((edge) => ({ node: view(edge.node), get cursor() { return edge.cursor; } })),
    pageInfo: page.pageInfo, totalIsEstimate: page.totalIsEstimate, get totalCount() { return page.totalCount; },
  };
}

/** What the bank that pays may ask and tell: of its own lines account, amount and status. */
@Resolver()
export class BankAgreementResolver {
  @Sensitive({ facet: 'BANK_LINE' })
  @Query(() => BankBatchConnection, { nullable: true, description: '送本银行代发的批次，新的在前。Batches sent to the bank that asks, the newest first.' })
  async bankBatches(@Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<BankBatch>> {
    return pageAs(await pageBankBatches(context, page), bankBatch);
  }

  @Sensitive({ facet: 'BANK_LINE' })
  @Query(() => BankPaymentLineConnection, { nullable: true, description: '送本银行的一个批次的明细；非本银行的批次与不存在同样为空。Lines of a batch sent to the bank that asks; null for one that is another bank\'s, as if absent.' })
  async bankPaymentLines(
    @Arg('batchId', () => ID, { description: '批次标识。Id of the batch.' }) batchId: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<BankPaymentLine> | null> {
    const lines = await pageBankLines(context, batchId, page);
    return lines && pageAs(lines, bankLine);
  }

  @Sensitive({ facet: 'BANK_LINE' })
  @Mutation(() => RecordBankReceiptResult, { nullable: true, description: '银行报送回执；全部报齐后批次即为结清或部分失败。The bank tells what became of lines; once it has told of all, the batch is settled, whole or in part.' })
  async recordBankReceipt(
    @Arg('input', () => RecordBankReceiptInput, { description: '内容。What the step takes.' }) input: RecordBankReceiptInput,
    @Ctx() context: SubgraphContext,
  ): Promise<RecordBankReceiptResult> {
    const batch = await findBankBatch(context, input.batchId);
    const outcome = await fire(context, paymentBatchMachine, 'recordBankReceipt', { found: async () => batch?.id }, input);
    if (outcome.userErrors.length > 0) return receiptResult(null, outcome);
    await settleAnswered(systemEntityManager(context.system.rows.orm), input.batchId);
    context.system.forget();
    return receiptResult(await context.system.one(paymentBatchMachine.entity, 'id').load(input.batchId), outcome);
  }
}
