import { DecimalScalar, DivisionCodeScalar, divisionPrefix, TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { codesUnder, type Connection, connectionType, Cost, DivisionStub, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { PopulationSummary } from '../division/population-summary.entity.js';
import { Indicator, IndicatorKind } from '../indicator/indicator.entity.js';
import { ServiceCentre } from './service-centre.entity.js';

const { Public } = labelsOf('PLATFORM');

export const ServiceCentreConnection = connectionType(ServiceCentre, 'ServiceCentre');

@Public()
@ObjectType({ description: '服务中心覆盖情况，与规划目标并列。How many townships have a centre, beside the target of the plan.' })
export class ServiceCentreCoverage {
  @Field(() => DivisionStub, { nullable: true, description: '区划。Division.' }) division!: DivisionStub | null;
  @Field(() => Int, { description: '乡镇（街道）数。Townships.' }) townships!: number;
  @Field(() => Int, { description: '其中有服务中心的。Of these, with a centre.' }) covered!: number;
  @Field(() => Int, { description: '其中中心已接入在线平台的。Of these, with a centre on the online platform.' }) online!: number;
  @Field(() => DecimalScalar, { nullable: true, description: '覆盖率（%），一位小数；没有乡镇的为空。In percent, one place; null where there is no township.' }) rate!: string | null;
  @Field(() => Indicator, { nullable: true, description: '规划公布的目标。Target that the plan published.' }) target!: Indicator | null;
}

const PROVINCE = '620000';
const TARGET = 'township-service-centre-coverage';
const PERCENT = 100;

/** Of the divisions that the census tells of, townships are those of nine digits. */
const isTownship = ({ divisionCode }: { readonly divisionCode: string }): boolean => divisionCode.length === TOWNSHIP_DIGITS;

@Resolver(() => ServiceCentre)
export class ServiceCentreResolver {
  @Public()
  @Query(() => ServiceCentreConnection, { nullable: true, description: '某地的服务中心，含下级，按区划。Service centres in a division and all below it, by division.' })
  serviceCentres(
    @Arg('divisionCode', () => DivisionCodeScalar, { nullable: true, description: '区划代码。Division code.' }) divisionCode: string | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<ServiceCentre>> {
    const where = (divisionCode ? { divisionCode: codesUnder(divisionPrefix(divisionCode)) } : {}) as FilterQuery<ServiceCentre>;
    return pager.page(ServiceCentre, { field: 'Query.serviceCentres', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Public()
  @Cost(5)
  @Query(() => ServiceCentreCoverage, { nullable: true, description: '某地乡镇（街道）服务中心的覆盖情况。How many townships of a division have a service centre.' })
  async serviceCentreCoverage(@Arg('divisionCode', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) divisionCode: string, @Ctx() { rows }: SubgraphContext): Promise<ServiceCentreCoverage> {
    const under = { divisionCode: codesUnder(divisionPrefix(divisionCode)) };
    const [known, centres, [target]] = await Promise.all([
      rows.find(PopulationSummary, under as FilterQuery<PopulationSummary>, { fields: ['divisionCode'] }), rows.find(ServiceCentre, under as FilterQuery<ServiceCentre>, { fields: ['divisionCode', 'onlinePlatform'] }),
      rows.find(Indicator, { measure: TARGET, kind: IndicatorKind.TARGET, divisionCode: PROVINCE }, { limit: 1 }),
    ]);
    const townships = new Set(known.filter(isTownship).map((one) => one.divisionCode));
    const count = (of: readonly ServiceCentre[]): number => new Set(of.map((one) => one.divisionCode).filter((code) => townships.has(code))).size;
    const covered = count(centres);
    return {
      division: { code: divisionCode }, townships: townships.size, covered, online: count(centres.filter(({ onlinePlatform }) => onlinePlatform)), rate: townships.size === 0 ? null : ((covered / townships.size) * PERCENT).toFixed(1),
      target: target ?? null,
    };
  }
}
