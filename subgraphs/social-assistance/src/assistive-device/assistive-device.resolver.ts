import { civilError } from '@civil/schema/errors';
import { DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import { type Connection, connectionType, divisionCondition, DivisionScope, FilterOn, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Int, Query, Resolver, Root } from 'type-graphql';
import { deviceSubsidy } from '../device-subsidy/device-subsidy-amount.js';
import { AssistiveDevice, DeviceRentalSite, DeviceStock } from './assistive-device.entity.js';

const { Public } = labelsOf('ASSISTANCE');
const GRAVEST = 1;
const LIGHTEST = 4;

export const AssistiveDeviceConnection = connectionType(AssistiveDevice, 'AssistiveDevice');
export const DeviceRentalSiteConnection = connectionType(DeviceRentalSite, 'DeviceRentalSite');

@InputType({ description: '康复辅助器具筛选条件。Filter of assistive devices.' })
export class AssistiveDeviceFilter {
  @FilterOn('AssistiveDevice.category')
  @Field(() => [String], { nullable: true, description: '类别代码（GB/T 16432）。Codes of the class.' })
  category?: string[];

  @FilterOn('AssistiveDevice.recommendedFor')
  @Field(() => String, { nullable: true, description: '残疾类别代码（GB/T 26341）。Code of the category of disability.' })
  disability?: string;

  @FilterOn('AssistiveDevice.lightestGrade')
  @Field(() => Int, { nullable: true, description: '残疾等级，1 至 4。Grade of disability, 1 to 4.' })
  grade?: number;
}

@Resolver(() => AssistiveDevice)
export class AssistiveDeviceResolver {
  @Public()
  @Query(() => AssistiveDeviceConnection, { nullable: true, description: '康复辅助器具目录，按类别。Catalogue of assistive devices, by class.' })
  assistiveDevices(
    @Arg('filter', () => AssistiveDeviceFilter, { nullable: true, description: '筛选。Filter.' }) filter: AssistiveDeviceFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<AssistiveDevice>> {
    const parts: FilterQuery<AssistiveDevice>[] = [];
    if (filter?.category?.length) parts.push({ categoryCode: { $in: filter.category } });
    if (filter?.disability) parts.push({ $or: [{ disabilityCodes: { $overlap: [filter.disability] } }, { disabilityCodes: { $eq: [] } }] } as FilterQuery<AssistiveDevice>);
    if (filter?.grade) parts.push({ lightestGrade: { $gte: filter.grade } });
    const where = (parts.length > 0 ? { $and: parts } : {}) as FilterQuery<AssistiveDevice>;
    return pager.page(AssistiveDevice, { field: 'Query.assistiveDevices', where, orderBy: [{ property: 'categoryCode', direction: 'asc' }] }, page);
  }

  @Public()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '某地某一残疾等级的补贴金额；不在推荐等级内的为空。Subsidy in a place for a grade of disability; null for a grade that it is not recommended for.' })
  subsidy(
    @Root() device: AssistiveDevice,
    @Arg('division', () => DivisionCodeScalar, { description: '区划。Division.' }) division: string,
    @Arg('grade', () => Int, { description: '残疾等级，1 至 4。Grade, 1 to 4.' }) grade: number,
    @Ctx() { today }: SubgraphContext,
  ): string | null {
    if (grade < GRAVEST || grade > LIGHTEST) throw civilError('BAD_USER_INPUT', { argument: 'grade' });
    return grade > device.lightestGrade ? null : deviceSubsidy(device.price, grade, { on: today, division });
  }
}

@Resolver(() => DeviceRentalSite)
export class DeviceRentalSiteResolver {
  @Public()
  @Query(() => DeviceRentalSiteConnection, { nullable: true, description: '辅助器具租赁站点，按区划。Sites that rent out devices, by division.' })
  deviceRentalSites(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划范围。Division.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<DeviceRentalSite>> {
    const division = divisionCondition(scope);
    const where = (division ? { divisionCode: division } : {}) as FilterQuery<DeviceRentalSite>;
    return pager.page(DeviceRentalSite, { field: 'Query.deviceRentalSites', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Public()
  @FieldResolver(() => [DeviceStock], { nullable: true, description: '器具与余量。Devices and how many are free.' })
  stock(@Root() { id }: DeviceRentalSite, @Ctx() { loaders }: SubgraphContext): Promise<DeviceStock[]> {
    return loaders.many(DeviceStock, 'siteId', { orderBy: { id: 'asc' } }).load(id);
  }
}

@Resolver(() => DeviceStock)
export class DeviceStockResolver {
  @Public()
  @FieldResolver(() => AssistiveDevice, { nullable: true, description: '器具。Device.' })
  device(@Root() { deviceId }: DeviceStock, @Ctx() { loaders }: SubgraphContext): Promise<AssistiveDevice | null> {
    return loaders.one(AssistiveDevice, 'id').load(deviceId);
  }
}
