import {
  type Connection, connectionType, divisionCondition, DivisionScope, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument, type SubgraphContext,
  UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { DisasterEvent } from './disaster-event.entity.js';
import { disasterMachine, emptyEvent, OpenDisasterEventInput } from './disaster-machine.js';

const { Public } = labelsOf('ASSISTANCE');

export const DisasterEventConnection = connectionType(DisasterEvent, 'DisasterEvent');

@Public()
@ObjectType({ description: '灾害事件一步办理的结果。What a step on an event came to.' })
export class DisasterEventResult {
  @Field(() => DisasterEvent, { nullable: true, description: '办理后的灾害事件；未能办理的为空。The event as it stands; null where nothing was done.' })
  event!: DisasterEvent | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<DisasterEventResult>;
const resultOf = ({ subject, userErrors }: Outcome<DisasterEvent>): DisasterEventResult => ({ event: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => DisasterEventResult, description);

@Resolver(() => DisasterEvent)
export class DisasterEventResolver {
  @Public()
  @Query(() => DisasterEventConnection, { nullable: true, description: '灾害事件，新的在前。Disasters, the newest first.' })
  disasterEvents(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '受灾地。Where they happened.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<DisasterEvent>> {
    const division = divisionCondition(scope);
    const where = (division ? { divisionCode: division } : {}) as FilterQuery<DisasterEvent>;
    return pager.page(DisasterEvent, { field: 'Query.disasterEvents', where, orderBy: [{ property: 'occurredOn', direction: 'desc' }] }, page);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: DisasterEvent): number {
    return version;
  }

  @Step('登记一次灾害，开始核查受损住房。Enters a disaster, whose damaged houses are then checked.')
  async openDisasterEvent(@StepArgument(() => OpenDisasterEventInput) input: OpenDisasterEventInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, disasterMachine, 'openDisasterEvent', { made: emptyEvent }, input));
  }

  @Step('结束核查，不再受理上报。Closes the checks: nothing more is reported.')
  async closeDisasterEvent(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, disasterMachine, 'closeDisasterEvent', input, input));
  }
}
