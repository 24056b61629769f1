import { MoneyScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, DivisionScope, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { ReserveEntry, ReserveEntryKind, ReserveFund } from './reserve-fund.entity.js';
import { AllocateReserveInput, ReplenishReserveInput, ReserveFundStepInput } from './reserve-fund.inputs.js';
import { emptyFund, reserveFundMachine } from './reserve-fund-machine.js';
import { pageEntries, pageFunds, sumOf } from './reserve-fund.service.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const ReserveFundConnection = connectionType(ReserveFund, 'ReserveFund');
const ReserveEntryConnection = connectionType(ReserveEntry, 'ReserveEntry');

@Public()
@ObjectType({ description: '备用金办理结果。What a step on a reserve fund came to.' })
export class ReserveFundResult {
  @Internal()
  @Field(() => ReserveFund, { nullable: true, description: '办理后的备用金；未能办理的为空。The fund as it stands; null where nothing was done.' })
  fund!: ReserveFund | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<ReserveFund>): ReserveFundResult => ({ fund: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => ReserveFundResult, description);

@Resolver(() => ReserveFund)
export class ReserveFundResolver {
  @Internal()
  @Query(() => ReserveFundConnection, { nullable: true, description: '辖区内的备用金，年度新的在前。Reserve funds in the scope of the viewer, the latest year first.' })
  reserveFunds(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '乡镇（街道）所在范围。Where the townships lie.' }) scope: DivisionScope | undefined,
    @Arg('year', () => Int, { nullable: true, description: '年度。Year.' }) year: number | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ReserveFund>> {
    return pageFunds(context, scope, year, page);
  }

  @Internal()
  @Query(() => ReserveFund, { nullable: true, description: '按标识取一本备用金账；不在范围内与不存在同样为空。One reserve fund by its id; null when absent or out of scope.' })
  reserveFund(@Arg('id', () => ID, { description: '备用金标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<ReserveFund | null> {
    return loaders.one(ReserveFund, 'id').load(id);
  }

  @Step('县级拨付备用金，设立本年度账。The county allocates a reserve fund: the account of the year begins.')
  async allocateReserve(@StepArgument(() => AllocateReserveInput) input: AllocateReserveInput, @Ctx() context: SubgraphContext): Promise<ReserveFundResult> {
    return resultOf(await fire(context, reserveFundMachine, 'allocateReserve', { made: emptyFund }, input));
  }

  @Step('县级补足备用金。The county replenishes a reserve fund.')
  async replenishReserve(@StepArgument(() => ReplenishReserveInput) input: ReplenishReserveInput, @Ctx() context: SubgraphContext): Promise<ReserveFundResult> {
    return resultOf(await fire(context, reserveFundMachine, 'replenishReserve', input, input));
  }

  @Step('年终结清备用金，结余缴回县级。Settles a reserve fund at the end of the year: the rest goes back to the county.')
  async closeReserve(@StepArgument(() => ReserveFundStepInput) input: ReserveFundStepInput, @Ctx() context: SubgraphContext): Promise<ReserveFundResult> {
    return resultOf(await fire(context, reserveFundMachine, 'closeReserve', input, input));
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: ReserveFund): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '累计拨付。Allocated in all.' })
  allocated(@Root() fund: ReserveFund, @Ctx() context: SubgraphContext): Promise<string> {
    return sumOf(context, fund, ReserveEntryKind.ALLOCATION);
  }

  @Internal()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '累计救助支出，为负。Spent on aid in all, negative.' })
  granted(@Root() fund: ReserveFund, @Ctx() context: SubgraphContext): Promise<string> {
    return sumOf(context, fund, ReserveEntryKind.GRANT);
  }

  @Internal()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '累计补足。Replenished in all.' })
  replenished(@Root() fund: ReserveFund, @Ctx() context: SubgraphContext): Promise<string> {
    return sumOf(context, fund, ReserveEntryKind.REPLENISHMENT);
  }

  @Internal()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '累计追回。Got back in all.' })
  recovered(@Root() fund: ReserveFund, @Ctx() context: SubgraphContext): Promise<string> {
    return sumOf(context, fund, ReserveEntryKind.RECOVERY);
  }

  @Internal()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '结余缴回，为负。Returned to the county, negative.' })
  returned(@Root() fund: ReserveFund, @Ctx() context: SubgraphContext): Promise<string> {
    return sumOf(context, fund, ReserveEntryKind.RETURN);
  }

  @Internal()
  @FieldResolver(() => ReserveEntryConnection, { nullable: true, description: '流水，新的在前。Entries, the latest first.' })
  entries(@Root() fund: ReserveFund, @Args(() => PageArgs) page: PageArgs, @Ctx() context: SubgraphContext): Promise<Connection<ReserveEntry>> {
    return pageEntries(context, fund, page);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: ReserveFund, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}

@Resolver(() => ReserveEntry)
export class ReserveEntryResolver {
  @Internal()
  @FieldResolver(() => TemporaryAid, { nullable: true, description: '所对应的救助；县乡之间拨缴的为空。The aid that it belongs to; null for money between county and township.' })
  async aid(@Root() { aidId }: ReserveEntry, @Ctx() { loaders }: SubgraphContext): Promise<TemporaryAid | null> {
    return aidId ? loaders.one(TemporaryAid, 'id').load(aidId) : null;
  }
}
