import { DivisionCodeScalar, YearMonthScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, Cost, DivisionScope, fire, labelsOf, PageArgs, type SubgraphContext, TimelineEvent, timelineOf } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { PriceLinkageCounty } from './price-linkage-county.entity.js';
import { PriceLinkageLine } from './price-linkage-line.entity.js';
import { priceLinkageMachine } from './price-linkage-machine.js';
import { PriceLinkageRun } from './price-linkage-run.entity.js';
import { pageLines, pageRuns, previewOf } from './price-linkage.service.js';
import { PriceLinkagePreview, PriceLinkageResult } from './price-result.js';
import { emptyRun } from './steps/price-steps.js';
import { OpenPriceLinkageInput, type PriceLinkageInputs, PriceLinkageStepInput } from './steps/step-inputs.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');

export const PriceLinkageRunConnection = connectionType(PriceLinkageRun, 'PriceLinkageRun');
export const PriceLinkageLineConnection = connectionType(PriceLinkageLine, 'PriceLinkageLine');

type Context = SubgraphContext;
type Answer = Promise<PriceLinkageResult>;

async function make<E extends keyof PriceLinkageInputs>(context: Context, event: E, input: PriceLinkageInputs[E] & PriceLinkageStepInput): Answer {
  const { subject, userErrors } = await fire(context, priceLinkageMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input);
  return { run: subject, userErrors };
}

@Resolver(() => PriceLinkageLine)
export class PriceLinkageLineResolver {
  @Internal()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '所附的在册待遇。Benefit it hangs on.' })
  enrollment(@Root() { enrollmentId }: PriceLinkageLine, @Ctx() { loaders }: Context): Promise<AssistanceEnrollment | null> {
    return loaders.one(AssistanceEnrollment, 'id').load(enrollmentId);
  }

  @Internal()
  @FieldResolver(() => BenefitPayment, { nullable: true, description: '台账中的发放；未列入台账的为空。Payment in the ledger of the month; null until one pays it.' })
  async payment(@Root() { id, month }: PriceLinkageLine, @Ctx() { loaders }: Context): Promise<BenefitPayment | null> {
    const [payment] = await loaders.many(BenefitPayment, 'payableId', { where: { month, replacedById: null } }).load(id);
    return payment ?? null;
  }
}

@Resolver(() => PriceLinkageRun)
export class PriceLinkageResolver {
  @Public()
  @Query(() => PriceLinkageRun, { nullable: true, description: '按标识取一次联动补贴。One run of the price-linked subsidy.' })
  priceLinkageRun(@Arg('id', () => ID, { description: '标识。Id.' }) id: string, @Ctx() { loaders }: Context): Promise<PriceLinkageRun | null> {
    return loaders.one(PriceLinkageRun, 'id').load(id);
  }

  @Public()
  @Query(() => PriceLinkageRunConnection, { nullable: true, description: '某地及其上级、下级的联动补贴，新的在前。Runs of a division, of those above and of all below it, the newest first.' })
  priceLinkageRuns(
    @Arg('division', () => DivisionCodeScalar, { description: '地区。Division.' }) division: string,
    @Arg('from', () => YearMonthScalar, { nullable: true, description: '起始月。From.' }) from: string | undefined,
    @Arg('to', () => YearMonthScalar, { nullable: true, description: '截止月。To.' }) to: string | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PriceLinkageRun>> {
    return pageRuns(context, division, { from, to }, page);
  }

  @Sensitive()
  @Query(() => PriceLinkageLineConnection, { nullable: true, description: '某月的联动补贴名单，不论由哪一级启动。Lines of the price-linked subsidy for a month, whichever division has opened the run.' })
  priceLinkageLines(
    @Arg('month', () => YearMonthScalar, { description: '月份。Month.' }) month: string,
    @Arg('scope', () => DivisionScope, { nullable: true, description: '确认地。Place of confirmation.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PriceLinkageLine>> {
    return pageLines(context, month, scope, page);
  }

  @Internal()
  @Cost(5)
  @Query(() => PriceLinkagePreview, { nullable: true, description: '试算一次联动补贴的人数与金额；不在本辖区的为空。What a run would come to; null for a run of another division.' })
  async previewPriceLinkage(@Arg('id', () => ID, { description: '标识。Id of the run.' }) id: string, @Ctx() context: Context): Promise<PriceLinkagePreview | null> {
    const run = await context.loaders.one(PriceLinkageRun, 'id').load(id);
    return run && previewOf(context, run);
  }

  @Internal()
  @Mutation(() => PriceLinkageResult, { nullable: true, description: '启动联动补贴：价格指数须达到启动条件。Opens a run: prices must have risen enough.' })
  async openPriceLinkage(@Arg('input', () => OpenPriceLinkageInput, { description: '内容。What the step takes.' }) input: OpenPriceLinkageInput, @Ctx() context: Context): Answer {
    const { subject, userErrors } = await fire(context, priceLinkageMachine, 'openPriceLinkage', { made: emptyRun }, input);
    return { run: subject, userErrors };
  }

  @Internal()
  @Mutation(() => PriceLinkageResult, { nullable: true, description: '审批联动补贴；启动人不得审批。Approves a run; not by whoever opened it.' })
  approvePriceLinkage(@Arg('input', () => PriceLinkageStepInput, { description: '内容。What the step takes.' }) input: PriceLinkageStepInput, @Ctx() context: Context): Answer {
    return make(context, 'approvePriceLinkage', input);
  }

  @Internal()
  @Mutation(() => PriceLinkageResult, { nullable: true, description: '取消未审批的联动补贴。Cancels a run that was not approved.' })
  cancelPriceLinkage(@Arg('input', () => PriceLinkageStepInput, { description: '内容。What the step takes.' }) input: PriceLinkageStepInput, @Ctx() context: Context): Answer {
    return make(context, 'cancelPriceLinkage', input);
  }

  @Internal()
  @Mutation(() => PriceLinkageResult, { nullable: true, description: '办结联动补贴。Closes a run.' })
  closePriceLinkage(@Arg('input', () => PriceLinkageStepInput, { description: '内容。What the step takes.' }) input: PriceLinkageStepInput, @Ctx() context: Context): Answer {
    return make(context, 'closePriceLinkage', input);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: PriceLinkageRun): number {
    return version;
  }

  /** A run of the province is read by its counties too, each for its own: their rows are guarded, not the way to them. */
  @Public()
  @FieldResolver(() => [PriceLinkageCounty], { nullable: true, description: '辖区内各县的标准与合计。Amounts and totals by county, of those in the scope of the viewer.' })
  counties(@Root() { id }: PriceLinkageRun, @Ctx() { loaders }: Context): Promise<PriceLinkageCounty[]> {
    return loaders.many(PriceLinkageCounty, 'runId', { orderBy: { countyCode: 'asc' } }).load(id);
  }

  @Sensitive()
  @FieldResolver(() => PriceLinkageLineConnection, { nullable: true, description: '辖区内的名单；未成年人仅对有权角色可见。Lines in the scope of the viewer; those of children only for roles that may see them.' })
  lines(@Root() { id }: PriceLinkageRun, @Args(() => PageArgs) page: PageArgs, @Ctx() { pager }: Context): Promise<Connection<PriceLinkageLine>> {
    return pager.pageEach(PriceLinkageLine, { field: 'PriceLinkageRun.lines', where: { runId: id }, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: PriceLinkageRun, @Ctx() context: Context): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
