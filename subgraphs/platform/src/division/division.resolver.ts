import { DivisionStub, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { PopulationSummary } from './population-summary.entity.js';

const { Public } = labelsOf('PLATFORM');

@Resolver(() => DivisionStub)
export class DivisionResolver {
  @Public()
  @FieldResolver(() => PopulationSummary, { nullable: true, description: '人口概况，省级至乡级。Population, from province to township.' })
  populationSummary(@Root() { code }: DivisionStub, @Ctx() { loaders }: SubgraphContext): Promise<PopulationSummary | null> {
    return loaders.one(PopulationSummary, 'divisionCode').load(code);
  }
}
