import { DateTimeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, divisionCondition, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, RecordStepInput, StepArgument,
  type SubgraphContext, TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssistanceResource } from '../assistance-resource/assistance-resource.entity.js';
import { OfficerStep } from '../record-step.js';
import { CheckDeliveryInput, deliveryMachine, emptyDelivery, PlanDeliveryInput, RecordDeliveryInput } from './delivery-machine.js';
import { DeliveryStatus, ServiceDelivery } from './service-delivery.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const ServiceDeliveryConnection = connectionType(ServiceDelivery, 'ServiceDelivery');

@Public()
@ObjectType({ description: '交付一步办理的结果。What a step on a delivery came to.' })
export class ServiceDeliveryResult {
  @Internal()
  @Field(() => ServiceDelivery, { nullable: true, description: '办理后的交付；未能办理的为空。The delivery as it stands; null where nothing was done.' })
  delivery!: ServiceDelivery | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<ServiceDeliveryResult>;
const resultOf = ({ subject, userErrors }: Outcome<ServiceDelivery>): ServiceDeliveryResult => ({ delivery: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => ServiceDeliveryResult, description);

@Resolver(() => ServiceDelivery)
export class ServiceDeliveryResolver {
  @Internal()
  @Query(() => ServiceDeliveryConnection, { nullable: true, description: '辖区内的交付，临近检查期限的在前；居民得其本人的。Deliveries in the scope of the viewer, those due to be checked first; a citizen gets their own.' })
  serviceDeliveries(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '确认地。Place of confirmation.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [DeliveryStatus], { nullable: true, description: '状态。States.' }) status: DeliveryStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<ServiceDelivery>> {
    const division = divisionCondition(scope);
    const where = { ...(division ? { divisionCode: division } : {}), ...(status?.length ? { status: { $in: status } } : {}) } as FilterQuery<ServiceDelivery>;
    return pager.page(ServiceDelivery, { field: 'Query.serviceDeliveries', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }, { property: 'id', direction: 'asc' }] }, page);
  }

  @Internal()
  @FieldResolver(() => AssistanceResource, { nullable: true, description: '资源。Resource.' })
  resource(@Root() { resourceId }: ServiceDelivery, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceResource | null> {
    return loaders.one(AssistanceResource, 'id').load(resourceId);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: ServiceDelivery): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '检查期限；没有计时的为空。When it is due to be checked; null while no time runs.' })
  dueAt(@Root() delivery: ServiceDelivery): Date | null {
    return dueAtOf(delivery);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: ServiceDelivery, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Step('为一个家庭安排一项资源，随即占用余量。Plans the delivery of a resource to a household; its stock is taken at once.')
  async planDelivery(@StepArgument(() => PlanDeliveryInput) input: PlanDeliveryInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deliveryMachine, 'planDelivery', { made: emptyDelivery }, input));
  }

  @Step('登记交付。Enters that it was delivered.')
  async recordDelivery(@StepArgument(() => RecordDeliveryInput) input: RecordDeliveryInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deliveryMachine, 'recordDelivery', input, input));
  }

  @Step('检查交付；安排人、交付人不得检查。Checks a delivery; not by whoever planned or delivered it.')
  async checkDelivery(@StepArgument(() => CheckDeliveryInput) input: CheckDeliveryInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deliveryMachine, 'checkDelivery', input, input));
  }

  @Step('取消安排，余量退回。Cancels a delivery that was planned; its stock goes back.')
  async cancelDelivery(@StepArgument(() => RecordStepInput) input: RecordStepInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, deliveryMachine, 'cancelDelivery', input, input));
  }
}
