import { DateRange, divisionCondition, DivisionScope, fire, labelsOf, StepArgument, type SubgraphContext, UserError, within } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DecimalScalar } from '@civil/schema/scalars';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { OfficerStep } from '../record-step.js';
import { emptyRating, RateServiceInput, ratingMachine } from './rating-machine.js';
import { ServiceRating } from './service-rating.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '评价的结果。What rating came to.' })
export class ServiceRatingResult {
  @Internal()
  @Field(() => ServiceRating, { nullable: true, description: '评价；未能评价的为空。The rating; null where none was taken.' })
  rating!: ServiceRating | null;

  @Field(() => [UserError], { description: '未能评价的原因。Why none was taken.' })
  userErrors!: UserError[];
}

@Internal()
@ObjectType({ description: '某一分值的评价数。Number of ratings of one value.' })
export class RatingCount {
  @Field(() => Int, { nullable: true, description: '分值。Rating.' }) rating!: number;
  @Field(() => Int, { nullable: true, description: '评价数。Number.' }) count!: number;
}

@Internal()
@ObjectType({ description: '好差评汇总。Ratings taken together.' })
export class ServiceRatingSummary {
  @Field(() => Int, { nullable: true, description: '评价总数。Number of ratings.' }) count!: number;
  @Field(() => DecimalScalar, { nullable: true, description: '平均分，两位小数；没有评价的为空。Mean, two places; null of none.' }) mean!: string | null;
  @Field(() => [RatingCount], { nullable: true, description: '各分值，1 至 5。By value, 1 to 5.' }) byRating!: RatingCount[];
}

const VALUES = [1, 2, 3, 4, 5];
const PLACES = 2;

@Resolver(() => AssistanceApplication)
export class ServiceRatingResolver {
  @OfficerStep(() => ServiceRatingResult, '评价本人已办结的申请，一件一次；差评自动转为投诉办理。Rates one\'s own concluded application, once; a bad rating opens a complaint.')
  async rateService(@StepArgument(() => RateServiceInput) input: RateServiceInput, @Ctx() context: SubgraphContext): Promise<ServiceRatingResult> {
    const { subject, userErrors } = await fire(context, ratingMachine, 'rateService', { made: emptyRating }, input);
    return { rating: subject, userErrors };
  }

  @Internal()
  @Query(() => ServiceRatingSummary, { nullable: true, description: '辖区内的好差评汇总；县级及以上可见。Ratings in the scope of the viewer; for the county and above.' })
  async serviceRatingSummary(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划。Division.' }) scope: DivisionScope | undefined,
    @Arg('ratedOn', () => DateRange, { nullable: true, description: '评价的日子。Rated on.' }) ratedOn: DateRange | undefined,
    @Ctx() { rows }: SubgraphContext,
  ): Promise<ServiceRatingSummary> {
    const division = divisionCondition(scope);
    const days = within(ratedOn);
    const where = { $and: [...(division ? [{ divisionCode: division }] : []), ...(days ? [{ acceptedOn: days }] : [])] } as FilterQuery<ServiceRating>;
    const counted = await rows.countBy(ServiceRating, ['rating'], where);
    const byRating = VALUES.map((rating) => ({ rating, count: counted.find(({ values }) => values.rating === rating)?.count ?? 0 }));
    const count = byRating.reduce((sum, one) => sum + one.count, 0);
    const total = byRating.reduce((sum, one) => sum + one.rating * one.count, 0);
    return { count, mean: count === 0 ? null : (total / count).toFixed(PLACES), byRating };
  }

  @Internal()
  @FieldResolver(() => ServiceRating, { nullable: true, description: '申请人的评价；受评的乡镇不可见。Rating by the applicant; not for the township that was rated.' })
  rating(@Root() { id }: AssistanceApplication, @Ctx() { loaders }: SubgraphContext): Promise<ServiceRating | null> {
    return loaders.one(ServiceRating, 'applicationId').load(id);
  }
}
