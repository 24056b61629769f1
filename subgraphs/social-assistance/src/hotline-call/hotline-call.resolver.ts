import { type Connection, connectionType, divisionCondition, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { EntryStep } from '../record-step.js';
import { ReceiptKind, ReceiptState, Reporter } from '../report-receipt/report-receipt.entity.js';
import { loadReporter, receiptOf } from '../report-receipt/report-receipt.service.js';
import { ReceiptResult } from '../report-receipt/receipt-result.js';
import { callMachine, emptyCall } from './call-machine.js';
import { type CallCaseKind, HotlineCall } from './hotline-call.entity.js';
import { CloseHotlineCallInput, ConvertCallInput, HotlineCallFilter, LogHotlineCallInput } from './hotline-call.inputs.js';

const { Internal, Sensitive } = labelsOf('ASSISTANCE');

export const HotlineCallConnection = connectionType(HotlineCall, 'HotlineCall');

/** A clerk finds the calls that they have logged, an officer those of the own rows; nobody any other. */
const callOf = (context: SubgraphContext, callNo: string) => async (em: SubgraphContext['em']): Promise<string | undefined> => {
  const { roles, sub } = context.viewer.claims;
  if (roles.includes('hotline')) return (await em.findOne(HotlineCall, { callNo, loggedBy: sub }))?.id;
  return (await context.loaders.one(HotlineCall, 'callNo').load(callNo))?.id;
};

const receiptKinds: Partial<Record<CallCaseKind, ReceiptKind>> = { HARDSHIP_REPORT: ReceiptKind.HARDSHIP_REPORT, COMPLAINT: ReceiptKind.COMPLAINT };

const resultOf = ({ subject, userErrors }: Outcome<HotlineCall>, state?: ReceiptState): ReceiptResult => {
  if (!subject) return { receipt: null, userErrors };
  const kind = (subject.caseKind && receiptKinds[subject.caseKind]) ?? ReceiptKind.HOTLINE_CALL;
  return { receipt: receiptOf(subject.caseNo ?? subject.callNo, kind, subject.at, state), userErrors };
};

@Resolver(() => HotlineCall)
export class HotlineCallResolver {
  @Internal()
  @Query(() => HotlineCallConnection, { nullable: true, description: '辖区内的热线来电，新的在前；热线人员不得查询。Calls in the scope of the viewer, the newest first; not for hotline clerks.' })
  hotlineCalls(
    @Arg('filter', () => HotlineCallFilter, { nullable: true, description: '筛选。Filter.' }) filter: HotlineCallFilter | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<HotlineCall>> {
    const division = divisionCondition(filter?.scope);
    const where = {
      ...(division ? { divisionCode: division } : {}), ...(filter?.status?.length ? { status: { $in: filter.status } } : {}), ...(filter?.caseKind ? { caseKind: filter.caseKind } : {}),
    } as FilterQuery<HotlineCall>;
    return pager.page(HotlineCall, { field: 'Query.hotlineCalls', where, orderBy: [{ property: 'id', direction: 'desc' }] }, page);
  }

  @EntryStep(() => ReceiptResult, '登记热线来电；只得回执。Logs a call to a hotline; what comes back is a receipt.')
  async logHotlineCall(@StepArgument(() => LogHotlineCallInput) input: LogHotlineCallInput, @Ctx() context: SubgraphContext): Promise<ReceiptResult> {
    return resultOf(await fire(context, callMachine, 'logHotlineCall', { made: emptyCall }, input));
  }

  @EntryStep(() => ReceiptResult, '来电转为急难情况报告、投诉或窗口备注。Turns a call into a report of hardship, a complaint, or a note for the intake.')
  async convertCallToCase(@StepArgument(() => ConvertCallInput) input: ConvertCallInput, @Ctx() context: SubgraphContext): Promise<ReceiptResult> {
    return resultOf(await fire(context, callMachine, 'convertCallToCase', { found: callOf(context, input.callNo) }, input));
  }

  @EntryStep(() => ReceiptResult, '当场答复，来电办结。Closes a call that was answered at once.')
  async closeHotlineCall(@StepArgument(() => CloseHotlineCallInput) input: CloseHotlineCallInput, @Ctx() context: SubgraphContext): Promise<ReceiptResult> {
    return resultOf(await fire(context, callMachine, 'closeHotlineCall', { found: callOf(context, input.callNo) }, input), ReceiptState.ANSWERED);
  }

  @Sensitive({ facet: 'REPORTER', mask: 'RECORD' })
  @FieldResolver(() => Reporter, { nullable: true, description: '来电人（封存）：仅县级审核人员可见。Who called, sealed: for the county approver alone.' })
  caller(@Root() { id }: HotlineCall, @Ctx() context: SubgraphContext): Promise<Reporter | null> {
    return loadReporter(context, id);
  }
}
