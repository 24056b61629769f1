import {
  type Connection, connectionType, divisionCondition, DivisionScope, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { AssistanceAssistant, AssistantStatus } from './assistance-assistant.entity.js';
import { assistantMachine, emptyAssistant, EndAssistantServiceInput, HireAssistantInput, RecordAssistantTrainingInput } from './assistant-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const AssistanceAssistantConnection = connectionType(AssistanceAssistant, 'AssistanceAssistant');

@Public()
@ObjectType({ description: '登记协理员的结果。What an entry about an assistant came to.' })
export class AssistanceAssistantResult {
  @Internal()
  @Field(() => AssistanceAssistant, { nullable: true, description: '协理员；未能登记的为空。The assistant; null where nothing was done.' })
  assistant!: AssistanceAssistant | null;

  @Field(() => [UserError], { description: '未能登记的原因。Why nothing was done.' })
  userErrors!: UserError[];
}
const resultOf = ({ subject, userErrors }: Outcome<AssistanceAssistant>): AssistanceAssistantResult => ({ assistant: subject, userErrors });

@Resolver(() => AssistanceAssistant)
export class AssistanceAssistantResolver {
  @Internal()
  @Query(() => AssistanceAssistantConnection, { nullable: true, description: '辖区内的救助协理员，按村（社区）排列。Assistants in the scope of the viewer, by village.' })
  assistanceAssistants(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划。Division.' }) scope: DivisionScope | undefined,
    @Arg('status', () => AssistantStatus, { nullable: true, description: '状态。State.' }) status: AssistantStatus | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<AssistanceAssistant>> {
    const division = divisionCondition(scope);
    const where = { ...(division ? { divisionCode: division } : {}), ...(status ? { status } : {}) } as FilterQuery<AssistanceAssistant>;
    return pager.page(AssistanceAssistant, { field: 'Query.assistanceAssistants', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @OfficerStep(() => AssistanceAssistantResult, '登记到岗的协理员。Enters an assistant who begins.')
  async hireAssistant(@StepArgument(() => HireAssistantInput) input: HireAssistantInput, @Ctx() context: SubgraphContext): Promise<AssistanceAssistantResult> {
    return resultOf(await fire(context, assistantMachine, 'hireAssistant', { made: emptyAssistant }, input));
  }

  @OfficerStep(() => AssistanceAssistantResult, '登记协理员的培训。Enters a training of an assistant.')
  async recordAssistantTraining(@StepArgument(() => RecordAssistantTrainingInput) input: RecordAssistantTrainingInput, @Ctx() context: SubgraphContext): Promise<AssistanceAssistantResult> {
    return resultOf(await fire(context, assistantMachine, 'recordAssistantTraining', input, input));
  }

  @OfficerStep(() => AssistanceAssistantResult, '登记协理员离岗。Enters that an assistant has left.')
  async endAssistantService(@StepArgument(() => EndAssistantServiceInput) input: EndAssistantServiceInput, @Ctx() context: SubgraphContext): Promise<AssistanceAssistantResult> {
    return resultOf(await fire(context, assistantMachine, 'endAssistantService', input, input));
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: AssistanceAssistant): number {
    return version;
  }
}
