import {
  type Connection, connectionType, divisionCondition, DivisionScope, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument, type SubgraphContext,
  UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { AssistanceStation, AssistanceStationStatus } from './assistance-station.entity.js';
import { emptyStation, OpenAssistanceStationInput, stationMachine } from './station-machine.js';

const { Public } = labelsOf('ASSISTANCE');

export const AssistanceStationConnection = connectionType(AssistanceStation, 'AssistanceStation');

@Public()
@ObjectType({ description: '站点一步办理的结果。What a step on a station came to.' })
export class AssistanceStationResult {
  @Field(() => AssistanceStation, { nullable: true, description: '办理后的站点；未能办理的为空。The station as it stands; null where nothing was done.' })
  station!: AssistanceStation | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const resultOf = ({ subject, userErrors }: Outcome<AssistanceStation>): AssistanceStationResult => ({ station: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => AssistanceStationResult, description);

@Resolver(() => AssistanceStation)
export class AssistanceStationResolver {
  @Public()
  @Query(() => AssistanceStationConnection, { nullable: true, description: '开放的救助服务站点，按区划。Assistance stations that are open, by division.' })
  assistanceStations(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划范围。Division.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<AssistanceStation>> {
    const division = divisionCondition(scope);
    const where = { status: AssistanceStationStatus.OPEN, ...(division ? { divisionCode: division } : {}) } as FilterQuery<AssistanceStation>;
    return pager.page(AssistanceStation, { field: 'Query.assistanceStations', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: AssistanceStation): number {
    return version;
  }

  @Step('设立救助服务站点。Opens an assistance station.')
  async openAssistanceStation(@StepArgument(() => OpenAssistanceStationInput) input: OpenAssistanceStationInput, @Ctx() context: SubgraphContext): Promise<AssistanceStationResult> {
    return resultOf(await fire(context, stationMachine, 'openAssistanceStation', { made: emptyStation }, input));
  }

  @Step('撤销救助服务站点。Closes an assistance station.')
  async closeAssistanceStation(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Promise<AssistanceStationResult> {
    return resultOf(await fire(context, stationMachine, 'closeAssistanceStation', input, input));
  }
}
