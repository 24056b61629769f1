import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Query, Resolver } from 'type-graphql';
import { ReportReceipt } from './report-receipt.entity.js';
import { loadOwnReceipts } from './report-receipt.service.js';

const { Internal } = labelsOf('ASSISTANCE');

@Resolver(() => ReportReceipt)
export class ReportReceiptResolver {
  @Internal()
  @Query(() => [ReportReceipt], { nullable: true, description: '本人提交的报告与投诉及其进度，新的在前。What the citizen has handed in and how far it has come, the newest first.' })
  myReports(@Ctx() context: SubgraphContext): Promise<ReportReceipt[]> {
    return loadOwnReceipts(context);
  }
}
