import { Cost, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { ComputedFigure } from './computed-figure.js';
import { loadComputedFigure } from './computed-figures.js';
import { IndicatorStub } from './indicator.stub.js';

const { Public } = labelsOf('ASSISTANCE');

@Resolver(() => IndicatorStub)
export class IndicatorResolver {
  @Directive('@requires(fields: "measure period urbanRural division { code }")')
  @Public()
  @Cost(3)
  @FieldResolver(() => ComputedFigure, {
    nullable: true,
    description:
      '由救助登记计算的同口径数字，与公布数字并列而不相混；登记中无此口径或该时期无记录的为空。' +
      'What the registers of assistance come to, beside the published figure and never mixed with it; null where they cannot tell, or hold nothing of the period.',
  })
  computedAssistance(@Root() indicator: IndicatorStub, @Ctx() context: SubgraphContext): Promise<ComputedFigure | null> {
    return loadComputedFigure(context, indicator);
  }
}
