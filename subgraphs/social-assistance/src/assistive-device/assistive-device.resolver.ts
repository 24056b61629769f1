import { civilError } from '@civil/schema/errors';
import { DivisionCodeScalar, MoneyScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, divisionCondition, DivisionScope, FilterOn, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument,
  type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { deviceSubsidy } from '../device-subsidy/device-subsidy-amount.js';
import { OfficerStep } from '../record-step.js';
import { AssistiveDevice, DeviceRentalSite, DeviceStatus, DeviceStock, RentalSiteStatus } from './assistive-device.entity.js';
import { deviceMachine, emptyDevice, ProposeDeviceInput } from './device-machine.js';
import { emptyRentalSite, OpenRentalSiteInput, type RentalSiteInputs, rentalSiteMachine, StockRentalDeviceInput } from './rental-site-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');
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

  @FilterOn('AssistiveDevice.status')
  @Field(() => [DeviceStatus], { nullable: true, description: '状态；不填的为已列入的。States; those in the catalogue where it is left out.' })
  status?: DeviceStatus[];
}

@Public()
@ObjectType({ description: '目录器具一步办理的结果。What a step on a device of the catalogue came to.' })
export class AssistiveDeviceResult {
  @Field(() => AssistiveDevice, { nullable: true, description: '办理后的器具；未能办理的为空。The device as it stands; null where nothing was done.' })
  device!: AssistiveDevice | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

@Public()
@ObjectType({ description: '租赁站点一步办理的结果。What a step on a rental site came to.' })
export class DeviceRentalSiteResult {
  @Field(() => DeviceRentalSite, { nullable: true, description: '办理后的站点；未能办理的为空。The site as it stands; null where nothing was done.' })
  site!: DeviceRentalSite | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

const deviceResult = ({ subject, userErrors }: Outcome<AssistiveDevice>): AssistiveDeviceResult => ({ device: subject, userErrors });
const siteResult = ({ subject, userErrors }: Outcome<DeviceRentalSite>): DeviceRentalSiteResult => ({ site: subject, userErrors });
const DeviceStep = (description: string): MethodDecorator => OfficerStep(() => AssistiveDeviceResult, description);
const SiteStep = (description: string): MethodDecorator => OfficerStep(() => DeviceRentalSiteResult, description);
const makeSite = async <E extends 'stockRentalDevice' | 'closeRentalSite'>(context: SubgraphContext, event: E, input: RentalSiteInputs[E] & RecordStepInput): Promise<DeviceRentalSiteResult> =>
  siteResult(await fire(context, rentalSiteMachine, event, { id: input.id, expectedVersion: input.expectedVersion }, input));

@Resolver(() => AssistiveDevice)
export class AssistiveDeviceResolver {
  @Public()
  @Query(() => AssistiveDeviceConnection, { nullable: true, description: '康复辅助器具目录，按类别。Catalogue of assistive devices, by class.' })
  assistiveDevices(
    @Arg('filter', () => AssistiveDeviceFilter, { nullable: true, description: '筛选。Filter.' }) filter: AssistiveDeviceFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<AssistiveDevice>> {
    const parts: FilterQuery<AssistiveDevice>[] = [{ status: { $in: filter?.status?.length ? filter.status : [DeviceStatus.LISTED] } }];
    if (filter?.category?.length) parts.push({ categoryCode: { $in: filter.category } });
    if (filter?.disability) parts.push({ $or: [{ disabilityCodes: { $overlap: [filter.disability] } }, { disabilityCodes: { $eq: [] } }] } as FilterQuery<AssistiveDevice>);
    if (filter?.grade) parts.push({ lightestGrade: { $gte: filter.grade } });
    return pager.page(AssistiveDevice, { field: 'Query.assistiveDevices', where: { $and: parts } as FilterQuery<AssistiveDevice>, orderBy: [{ property: 'categoryCode', direction: 'asc' }] }, page);
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

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: AssistiveDevice): number {
    return version;
  }

  @Public()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: AssistiveDevice, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @DeviceStep('拟将器具列入目录，由省级提出。Proposes a device for the catalogue of the province.')
  async proposeDevice(@StepArgument(() => ProposeDeviceInput) input: ProposeDeviceInput, @Ctx() context: SubgraphContext): Promise<AssistiveDeviceResult> {
    return deviceResult(await fire(context, deviceMachine, 'proposeDevice', { made: emptyDevice }, input));
  }

  @DeviceStep('列入目录；提出者不得审定。Lets a device into the catalogue; not by whoever proposed it.')
  async listDevice(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Promise<AssistiveDeviceResult> {
    return deviceResult(await fire(context, deviceMachine, 'listDevice', input, input));
  }

  @DeviceStep('移出目录，或不予列入；已批准的补贴不受影响。Takes a device out of the catalogue, or does not let it in; what was granted stands.')
  async withdrawDevice(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Promise<AssistiveDeviceResult> {
    return deviceResult(await fire(context, deviceMachine, 'withdrawDevice', input, input));
  }
}

@Resolver(() => DeviceRentalSite)
export class DeviceRentalSiteResolver {
  @Public()
  @Query(() => DeviceRentalSiteConnection, { nullable: true, description: '开放的辅助器具租赁站点，按区划。Sites that rent out devices, those that are open, by division.' })
  deviceRentalSites(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划范围。Division.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<DeviceRentalSite>> {
    const division = divisionCondition(scope);
    const where = { status: RentalSiteStatus.OPEN, ...(division ? { divisionCode: division } : {}) } as FilterQuery<DeviceRentalSite>;
    return pager.page(DeviceRentalSite, { field: 'Query.deviceRentalSites', where, orderBy: [{ property: 'divisionCode', direction: 'asc' }] }, page);
  }

  @Public()
  @FieldResolver(() => [DeviceStock], { nullable: true, description: '器具与余量。Devices and how many are free.' })
  stock(@Root() { id }: DeviceRentalSite, @Ctx() { loaders }: SubgraphContext): Promise<DeviceStock[]> {
    return loaders.many(DeviceStock, 'siteId', { orderBy: { id: 'asc' } }).load(id);
  }

  @Public()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: DeviceRentalSite): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: DeviceRentalSite, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @SiteStep('设立辅助器具租赁站点。Opens a rental site.')
  async openRentalSite(@StepArgument(() => OpenRentalSiteInput) input: OpenRentalSiteInput, @Ctx() context: SubgraphContext): Promise<DeviceRentalSiteResult> {
    return siteResult(await fire(context, rentalSiteMachine, 'openRentalSite', { made: emptyRentalSite }, input));
  }

  @SiteStep('登记站点某种器具的件数和租金。Enters how many pieces of a device a site has, and the rent.')
  stockRentalDevice(@StepArgument(() => StockRentalDeviceInput) input: StockRentalDeviceInput, @Ctx() context: SubgraphContext): Promise<DeviceRentalSiteResult> {
    return makeSite(context, 'stockRentalDevice', input);
  }

  @SiteStep('撤销租赁站点，器具须已全部归还。Closes a rental site once everything is back.')
  closeRentalSite(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Promise<DeviceRentalSiteResult> {
    return makeSite(context, 'closeRentalSite', input);
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
