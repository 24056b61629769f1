import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { EligibilityEstimate } from './eligibility-estimate.js';
import { EstimateEligibilityInput } from './eligibility.inputs.js';
import { estimateEligibility } from './eligibility.service.js';

const { Public } = labelsOf('ASSISTANCE');

@Resolver()
export class EligibilityResolver {
  @Public()
  @Query(() => EligibilityEstimate, { nullable: true, description: '救助资格自测，匿名，不留存。Estimates what a household may have a claim to; anonymous, nothing is kept.' })
  estimateEligibility(@Arg('input', () => EstimateEligibilityInput, { description: '家庭情况。Answers.' }) input: EstimateEligibilityInput, @Ctx() context: SubgraphContext): Promise<EligibilityEstimate> {
    return estimateEligibility(context, input);
  }
}
