import { DateTimeScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, Cost, divisionCondition, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument,
  type SubgraphContext, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { domainsOfViewer } from '../business-line.js';
import { ServiceStep } from '../record-step.js';
import { loadServiceApplication } from '../service-application/service-application.service.js';
import { ServiceApplication } from '../service-application/service-application.entity.js';
import { ApplicationRating, ApplicationRatingStatus } from './application-rating.entity.js';
import { emptyRating, FollowUpRatingInput, RateServiceApplicationInput, ratingMachine } from './rating-machine.js';
import { loadServiceRatings, ServiceRatings } from './rating-summary.js';

const { Public, Internal } = labelsOf('PLATFORM');

export const ApplicationRatingConnection = connectionType(ApplicationRating, 'ApplicationRating');

@Public()
@ObjectType({ description: '评价或回访的结果。What rating, or following up, came to.' })
export class ApplicationRatingResult {
  @Internal({ facet: 'SERVICES' })
  @Field(() => ApplicationRating, { nullable: true, description: '评价；未能办理的为空。The rating as it stands; null where nothing was done.' })
  rating!: ApplicationRating | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}
const resultOf = ({ subject, userErrors }: Outcome<ApplicationRating>): ApplicationRatingResult => ({ rating: subject, userErrors });

@Resolver(() => ApplicationRating)
export class ApplicationRatingResolver {
  @Public()
  @Cost(5)
  @Query(() => ServiceRatings, { nullable: true, description: '某地政务服务“好差评”汇总。Ratings of services in a division.' })
  serviceRatings(@Arg('divisionCode', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) divisionCode: string, @Ctx() context: SubgraphContext): Promise<ServiceRatings> {
    return loadServiceRatings(context, divisionCode);
  }

  @Internal({ facet: 'SERVICES' })
  @Query(() => ApplicationRatingConnection, { nullable: true, description: '辖区内本业务条线待回访整改的差评，先到期的在前。Poor ratings of one\'s line and division that wait for their follow-up, those that are due first in front.' })
  openPoorRatings(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划。Division.' }) scope: DivisionScope | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() { pager, viewer }: SubgraphContext,
  ): Promise<Connection<ApplicationRating>> {
    const [division, domains] = [divisionCondition(scope), domainsOfViewer(viewer)];
    const where = { isPoor: true, status: ApplicationRatingStatus.RATED, ...(division ? { divisionCode: division } : {}), ...(domains ? { domain: { $in: domains } } : {}) } as FilterQuery<ApplicationRating>;
    return pager.page(ApplicationRating, { field: 'Query.openPoorRatings', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }] }, page);
  }

  @ServiceStep(() => ApplicationRatingResult, '评价本人已办结的政务服务申请，一件一次。Rates one\'s own concluded application for a service, once.')
  async rateServiceApplication(@StepArgument(() => RateServiceApplicationInput) input: RateServiceApplicationInput, @Ctx() context: SubgraphContext): Promise<ApplicationRatingResult> {
    return resultOf(await fire(context, ratingMachine, 'rateServiceApplication', { made: emptyRating }, input));
  }

  @ServiceStep(() => ApplicationRatingResult, '登记差评的回访整改；县级及以上，限本业务条线。Enters the follow-up of a poor rating: for the county and above, of its line.')
  async followUpRating(@StepArgument(() => FollowUpRatingInput) input: FollowUpRatingInput, @Ctx() context: SubgraphContext): Promise<ApplicationRatingResult> {
    return resultOf(await fire(context, ratingMachine, 'followUpRating', input, input));
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => ServiceApplication, { nullable: true, description: '所评价的申请。Application that was rated.' })
  application(@Root() { applicationId }: ApplicationRating, @Ctx() context: SubgraphContext): Promise<ServiceApplication | null> {
    return loadServiceApplication(context, 'id', applicationId);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: ApplicationRating): number {
    return version;
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '回访整改期限；没有计时的为空。When the follow-up is due; null while no clock runs.' })
  dueAt(@Root() rating: ApplicationRating): Date | null {
    return dueAtOf(rating);
  }

  @Internal({ facet: 'SERVICES' })
  @FieldResolver(() => [Clock], { nullable: true, description: '期限。Time limits.' })
  clocks(@Root() { id }: ApplicationRating, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }
}
