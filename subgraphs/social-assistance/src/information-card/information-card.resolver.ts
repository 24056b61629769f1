import { fire, labelsOf, StepArgument, type SubgraphContext, UserError } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { OfficerStep } from '../record-step.js';
import { cardMachine, emptyIssue, IssueInformationCardInput } from './card-machine.js';
import { cardOf } from './card.service.js';
import { InformationCard } from './information-card.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '发放明白卡的结果。What issuing a card came to.' })
export class InformationCardResult {
  @Internal()
  @Field(() => InformationCard, { nullable: true, description: '发放的卡；未能发放的为空。The card as issued; null where none was.' })
  card!: InformationCard | null;

  @Field(() => [UserError], { description: '未能发放的原因。Why none was issued.' })
  userErrors!: UserError[];
}

@Resolver(() => AssistanceEnrollment)
export class InformationCardResolver {
  @Internal()
  @Query(() => InformationCard, { nullable: true, description: '一项待遇的救助明白卡，由待遇即时得出；不在范围内与不存在同样为空。The information card of a benefit as it stands; null when absent or out of scope.' })
  async informationCard(@Arg('enrollmentId', () => ID, { description: '在册待遇标识。Id of the benefit.' }) enrollmentId: string, @Ctx() context: SubgraphContext): Promise<InformationCard | null> {
    const benefit = await context.loaders.one(AssistanceEnrollment, 'id').load(enrollmentId);
    return benefit && cardOf(context, benefit);
  }

  @OfficerStep(() => InformationCardResult, '发放救助明白卡；已有的随之换发。Issues an information card; the one before it is replaced.')
  async issueInformationCard(@StepArgument(() => IssueInformationCardInput) input: IssueInformationCardInput, @Ctx() context: SubgraphContext): Promise<InformationCardResult> {
    const { userErrors } = await fire(context, cardMachine, 'issueInformationCard', { made: emptyIssue }, input);
    const benefit = userErrors.length > 0 ? null : await context.loaders.one(AssistanceEnrollment, 'id').load(input.enrollmentId);
    return { card: benefit && (await cardOf(context, benefit)), userErrors };
  }
}
