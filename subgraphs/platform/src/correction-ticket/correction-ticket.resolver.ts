import { findQualityRule } from '@civil/schema/sharing';
import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, CodeLabel, type Connection, connectionType, dueAtOf, fire, isOverdue, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext,
  TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DataResource } from '../data-resource/data-resource.entity.js';
import { MachineClient } from '../machine-client/machine-client.entity.js';
import { Sharing, SharingStep } from '../sharing-step.js';
import { CorrectionTicketFilter, OpenCorrectionInput, ResolveCorrectionInput, VerifyCorrectionInput } from './correction-inputs.js';
import { correctionMachine, emptyTicket } from './correction-machine.js';
import { pageTickets } from './correction.service.js';
import { CorrectionTicket } from './correction-ticket.entity.js';

const { Public } = labelsOf('PLATFORM');

export const CorrectionTicketConnection = connectionType(CorrectionTicket, 'CorrectionTicket');

@Public()
@ObjectType({ description: '校核办理结果。What a step on a correction came to.' })
export class CorrectionTicketResult {
  @Sharing()
  @Field(() => CorrectionTicket, { nullable: true, description: '办理后的工单；未能办理的为空。The correction as it stands; null where nothing was done.' })
  ticket!: CorrectionTicket | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<CorrectionTicket>): CorrectionTicketResult => ({ ticket: subject, userErrors });
const Step = (description: string): MethodDecorator => SharingStep(() => CorrectionTicketResult, description);

@Resolver(() => CorrectionTicket)
export class CorrectionTicketResolver {
  @Sharing()
  @Query(() => CorrectionTicketConnection, { nullable: true, description: '校核工单，临近届满的在前；接入系统只见自身的。Corrections, those due first; a client sees its own alone.' })
  correctionTickets(
    @Arg('filter', () => CorrectionTicketFilter, { nullable: true, description: '筛选。Filter.' }) filter: CorrectionTicketFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<CorrectionTicket>> {
    return pageTickets(context, filter ?? {}, page);
  }

  @Sharing()
  @Query(() => CorrectionTicket, { nullable: true, description: '按标识取一件工单；不可见与不存在同样为空。One correction by its id; null when absent or not to be seen.' })
  correctionTicket(@Arg('id', () => ID, { description: '工单标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<CorrectionTicket | null> {
    return loaders.one(CorrectionTicket, 'id').load(id);
  }

  @Step('对共享数据提出校核。Asks for shared data to be corrected.')
  async openCorrection(@StepArgument(() => OpenCorrectionInput) input: OpenCorrectionInput, @Ctx() context: SubgraphContext): Promise<CorrectionTicketResult> {
    return resultOf(await fire(context, correctionMachine, 'openCorrection', { made: emptyTicket }, input));
  }

  @Step('核实一件校核。Verifies a correction.')
  async verifyCorrection(@StepArgument(() => VerifyCorrectionInput) input: VerifyCorrectionInput, @Ctx() context: SubgraphContext): Promise<CorrectionTicketResult> {
    return resultOf(await fire(context, correctionMachine, 'verifyCorrection', input, input));
  }

  @Step('办结一件校核：已更正，或不予更正。Resolves a correction: made, or rejected.')
  async resolveCorrection(@StepArgument(() => ResolveCorrectionInput) input: ResolveCorrectionInput, @Ctx() context: SubgraphContext): Promise<CorrectionTicketResult> {
    return resultOf(await fire(context, correctionMachine, 'resolveCorrection', input, input));
  }

  @Public()
  @FieldResolver(() => DataResource, { nullable: true, description: '资源。Resource.' })
  resource(@Root() { resourceId }: CorrectionTicket, @Ctx() { loaders }: SubgraphContext): Promise<DataResource | null> {
    return loaders.one(DataResource, 'id').load(resourceId);
  }

  @Sharing()
  @FieldResolver(() => MachineClient, { nullable: true, description: '提出的接入系统；由管理员或质量规则提出的为空。Client that asked; null where a steward or a quality rule did.' })
  async client(@Root() { clientId }: CorrectionTicket, @Ctx() { loaders }: SubgraphContext): Promise<MachineClient | null> {
    return clientId === null ? null : loaders.one(MachineClient, 'id').load(clientId);
  }

  @Sharing()
  @FieldResolver(() => CodeLabel, { nullable: true, description: '所不符的质量规则；由人提出的为空。Quality rule that records fail; null where somebody asked.' })
  rule(@Root() { ruleCode }: CorrectionTicket): CodeLabel | null {
    const rule = ruleCode === null ? undefined : findQualityRule(ruleCode);
    return rule ? { code: rule.code, zh: rule.zh, en: rule.en, standard: null } : null;
  }

  @Sharing()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: CorrectionTicket): number {
    return version;
  }

  @Sharing()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '届满时刻；已办结的为空。When its time limit is up; null once resolved.' })
  dueAt(@Root() ticket: CorrectionTicket): Date | null {
    return dueAtOf(ticket);
  }

  @Sharing()
  @FieldResolver(() => Boolean, { nullable: true, description: '是否已超期。Whether its time limit is exceeded.' })
  isOverdue(@Root() ticket: CorrectionTicket): boolean {
    return isOverdue(ticket);
  }

  @Sharing()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限。Time limits.' })
  clocks(@Root() { id }: CorrectionTicket, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Sharing()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: CorrectionTicket, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }
}
