import { DateTimeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, divisionCondition, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument,
  type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssistiveDevice } from '../assistive-device/assistive-device.entity.js';
import { OfficerStep } from '../record-step.js';
import { DeviceSubsidyApplication, DeviceSubsidyStatus } from './device-subsidy.entity.js';
import { ApplyDeviceSubsidyInput, deviceSubsidyMachine, emptyDeviceSubsidy, RecordDeviceSupplyInput, RefuseDeviceSubsidyInput } from './device-subsidy-machine.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');

export const DeviceSubsidyConnection = connectionType(DeviceSubsidyApplication, 'DeviceSubsidyApplication');

@Public()
@ObjectType({ description: '辅助器具补贴一步办理的结果。What a step on an application for a device came to.' })
export class DeviceSubsidyResult {
  @Internal()
  @Field(() => DeviceSubsidyApplication, { nullable: true, description: '办理后的申请；未能办理的为空。The application as it stands; null where nothing was done.' })
  application!: DeviceSubsidyApplication | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<DeviceSubsidyResult>;
const resultOf = ({ subject, userErrors }: Outcome<DeviceSubsidyApplication>): DeviceSubsidyResult => ({ application: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => DeviceSubsidyResult, description);

@Resolver(() => DeviceSubsidyApplication)
export class DeviceSubsidyResolver {
  @Internal()
  @Query(() => DeviceSubsidyConnection, { nullable: true, description: '辖区内的辅助器具补贴申请，临近期限的在前；居民得其本人的。Applications for devices in the scope of the viewer, those due first; a citizen gets their own.' })
  deviceSubsidyApplications(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '居住地。Where they live.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [DeviceSubsidyStatus], { nullable: true, description: '状态。States.' }) status: DeviceSubsidyStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<DeviceSubsidyApplication>> {
    const division = divisionCondition(scope);
    const where = { ...(division ? { divisionCode: division } : {}), ...(status?.length ? { status: { $in: status } } : {}) } as FilterQuery<DeviceSubsidyApplication>;
    return pager.page(DeviceSubsidyApplication, { field: 'Query.deviceSubsidyApplications', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }, { property: 'id', direction: 'asc' }] }, page);
  }

  @Sensitive()
  @FieldResolver(() => AssistiveDevice, { nullable: true, description: '所申请的器具。Device applied for.' })
  device(@Root() { deviceId }: DeviceSubsidyApplication, @Ctx() { loaders }: SubgraphContext): Promise<AssistiveDevice | null> {
    return loaders.one(AssistiveDevice, 'id').load(deviceId);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: DeviceSubsidyApplication): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() application: DeviceSubsidyApplication): Date | null {
    return dueAtOf(application);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: DeviceSubsidyApplication, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Step('申请辅助器具适配补贴，须持有效残疾人证且器具适合。Applies for the subsidy of a device; it takes a valid certificate of a disability that the device is for.')
  async applyDeviceSubsidy(@StepArgument(() => ApplyDeviceSubsidyInput) input: ApplyDeviceSubsidyInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deviceSubsidyMachine, 'applyDeviceSubsidy', { made: emptyDeviceSubsidy }, input));
  }

  @Step('批准；代办申请的不得审批。Approves; not by whoever filed it.')
  async approveDeviceSubsidy(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deviceSubsidyMachine, 'approveDeviceSubsidy', input, input));
  }

  @Step('不予批准，须有理由。Refuses, on a ground.')
  async refuseDeviceSubsidy(@StepArgument(() => RefuseDeviceSubsidyInput) input: RefuseDeviceSubsidyInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deviceSubsidyMachine, 'refuseDeviceSubsidy', input, input));
  }

  @Step('登记配发。Enters that the device was supplied.')
  async recordDeviceSupply(@StepArgument(() => RecordDeviceSupplyInput) input: RecordDeviceSupplyInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deviceSubsidyMachine, 'recordDeviceSupply', input, input));
  }
}
