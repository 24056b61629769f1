import { DateTimeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, divisionCondition, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument,
  type SubgraphContext, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssistiveDevice, DeviceRentalSite } from '../assistive-device/assistive-device.entity.js';
import { OfficerStep } from '../record-step.js';
import { DeviceReservation, DeviceReservationStatus } from './device-reservation.entity.js';
import { emptyReservation, type ReservationInputs, reservationMachine, ReserveDeviceInput } from './reservation-machine.js';

const { Public, Internal, Sensitive } = labelsOf('ASSISTANCE');

export const DeviceReservationConnection = connectionType(DeviceReservation, 'DeviceReservation');

@Public()
@ObjectType({ description: '租借一步办理的结果。What a step on a rental came to.' })
export class DeviceReservationResult {
  @Internal()
  @Field(() => DeviceReservation, { nullable: true, description: '办理后的租借；未能办理的为空。The rental as it stands; null where nothing was done.' })
  reservation!: DeviceReservation | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<DeviceReservationResult>;
const resultOf = ({ subject, userErrors }: Outcome<DeviceReservation>): DeviceReservationResult => ({ reservation: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => DeviceReservationResult, description);
const make = async (context: SubgraphContext, event: 'handOutDevice' | 'returnDevice' | 'cancelReservation', input: ReservationInputs[typeof event]): Answer => resultOf(await fire(context, reservationMachine, event, input, input));

@Resolver(() => DeviceReservation)
export class DeviceReservationResolver {
  @Internal()
  @Query(() => DeviceReservationConnection, { nullable: true, description: '辖区内站点的租借，临近期限的在前；居民得其本人的。Rentals of the sites in the scope of the viewer, those due first; a citizen gets their own.' })
  deviceReservations(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '站点所在地。Where the site is.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [DeviceReservationStatus], { nullable: true, description: '状态。States.' }) status: DeviceReservationStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<DeviceReservation>> {
    const division = divisionCondition(scope);
    const where = { ...(division ? { divisionCode: division } : {}), ...(status?.length ? { status: { $in: status } } : {}) } as FilterQuery<DeviceReservation>;
    return pager.page(DeviceReservation, { field: 'Query.deviceReservations', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }, { property: 'id', direction: 'asc' }] }, page);
  }

  /** Which device somebody uses tells of their health. */
  @Sensitive()
  @FieldResolver(() => AssistiveDevice, { nullable: true, description: '器具。Device.' })
  device(@Root() { deviceId }: DeviceReservation, @Ctx() { loaders }: SubgraphContext): Promise<AssistiveDevice | null> {
    return loaders.one(AssistiveDevice, 'id').load(deviceId);
  }

  @Internal()
  @FieldResolver(() => DeviceRentalSite, { nullable: true, description: '站点。Site.' })
  site(@Root() { siteId }: DeviceReservation, @Ctx() { loaders }: SubgraphContext): Promise<DeviceRentalSite | null> {
    return loaders.one(DeviceRentalSite, 'id').load(siteId);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: DeviceReservation): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '取用或归还的期限；没有计时的为空。When it is to be fetched or returned; null while no time runs.' })
  dueAt(@Root() reservation: DeviceReservation): Date | null {
    return dueAtOf(reservation);
  }

  @Step('预约租借器具，随即占用一件。Reserves a device; a piece is taken at once.')
  async reserveDevice(@StepArgument(() => ReserveDeviceInput) input: ReserveDeviceInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, reservationMachine, 'reserveDevice', { made: emptyReservation }, input));
  }

  @Step('借出器具。Hands a device out.')
  handOutDevice(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'handOutDevice', input);
  }

  @Step('收回归还的器具。Takes a device back.')
  returnDevice(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'returnDevice', input);
  }

  @Step('取消预约。Cancels a reservation.')
  cancelReservation(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return make(context, 'cancelReservation', input);
  }
}
