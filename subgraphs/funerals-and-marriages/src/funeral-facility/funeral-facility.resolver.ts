import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, labelsOf, type OrderInput, PageArgs, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql';
import { BasicFuneralItem, basicItemsOf } from './basic-funeral-item.js';
import { FuneralFacility } from './funeral-facility.entity.js';
import { FuneralFacilityFilter, FuneralFacilityOrder } from './funeral-facility.inputs.js';
import { pageFuneralFacilities } from './funeral-facility.service.js';

const { Public } = labelsOf('VITAL');

export const FuneralFacilityConnection = connectionType(FuneralFacility, 'FuneralFacility');

@Resolver(() => FuneralFacility)
export class FuneralFacilityResolver {
  @Public()
  @Query(() => FuneralFacility, { nullable: true, description: '按标识取一处殡葬设施。One funeral facility.' })
  funeralFacility(
    @Arg('id', () => ID, { description: '设施标识。Id.' }) id: string,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<FuneralFacility | null> {
    return loaders.one(FuneralFacility, 'id').load(id);
  }

  @Public()
  @Query(() => FuneralFacilityConnection, {
    nullable: true,
    description: '殡葬设施名录，默认按区划排列。Register of funeral facilities, by division unless told otherwise.',
  })
  funeralFacilities(
    @Arg('filter', () => FuneralFacilityFilter, { nullable: true, description: '筛选。Filter.' }) filter: FuneralFacilityFilter | undefined,
    @Arg('orderBy', () => [FuneralFacilityOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<FuneralFacility>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<FuneralFacility>> {
    return pageFuneralFacilities(context, filter ?? {}, orderBy, page);
  }

  @Public()
  @Sized(20)
  @Query(() => [BasicFuneralItem], {
    nullable: true,
    description: '某区划某日的基本殡葬服务项目，默认今日。Basic funeral services of a division on a day, today by default.',
  })
  basicFuneralItems(
    @Arg('division', () => DivisionCodeScalar, { description: '区划代码。Division.' }) division: string,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期。Day.' }) on: string | undefined,
    @Ctx() { today }: SubgraphContext,
  ): BasicFuneralItem[] {
    return basicItemsOf(division, on ?? today);
  }
}
