import { DateScalar } from '@civil/schema/scalars';
import { type Connection, Cost, DivisionStub, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { ElderlyFacility } from '../elderly-facility/elderly-facility.entity.js';
import { ElderlyFacilityFilter } from '../elderly-facility/elderly-facility.inputs.js';
import { ElderlyFacilityConnection } from '../elderly-facility/elderly-facility.resolver.js';
import { pageFacilitiesOfDivision, summaryOfDivision } from './division.service.js';
import { ElderlySummary } from './elderly-summary.js';

const { Public } = labelsOf('ELDERLY');

@Resolver(() => DivisionStub)
export class DivisionContribution {
  @Public()
  @FieldResolver(() => ElderlyFacilityConnection, { nullable: true, description: '区划内的养老服务设施，含下级。Facilities in the division and all below it.' })
  elderlyFacilities(
    @Root() { code }: DivisionStub,
    @Arg('filter', () => ElderlyFacilityFilter, { nullable: true, description: '筛选。Filter.' }) filter: ElderlyFacilityFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ElderlyFacility>> {
    return pageFacilitiesOfDivision(context, code, filter ?? {}, page);
  }

  @Public()
  @Cost(5)
  @FieldResolver(() => ElderlySummary, { nullable: true, description: '区划内养老服务概况。Summary of care for the elderly.' })
  elderlySummary(
    @Root() { code }: DivisionStub,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期，默认今日。Day, today by default.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<ElderlySummary> {
    return summaryOfDivision(context, code, on ?? context.today);
  }
}
