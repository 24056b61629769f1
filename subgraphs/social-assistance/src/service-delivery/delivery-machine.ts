import { civilError } from '@civil/schema/errors';
import { DateScalar } from '@civil/schema/scalars';
import { assertNotMaker, BareStepInput, defineMachine, executeSql, type Machine, newId, RecordStepInput, Refusal, type Step, tableOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { AssistanceResource } from '../assistance-resource/assistance-resource.entity.js';
import { ResourceStatus } from '../assistance-resource/resource-enums.js';
import { divisionChain } from '../assistance-standard/assistance-standard.service.js';
import { isWithin } from '../own-division.js';
import { SpecialNeed } from '../special-need/special-need.entity.js';
import { DeliveryStatus, ServiceDelivery } from './service-delivery.entity.js';

@InputType({ description: '为一个家庭安排一项资源。Planning the delivery of a resource to a household.' })
export class PlanDeliveryInput extends BareStepInput {
  @Field(() => ID, { description: '资源标识。Id of the resource.' }) resourceId!: string;
  @Field(() => ID, { description: '在册待遇或认定的标识。Id of the benefit or recognition.' }) enrollmentId!: string;
  @Field(() => ID, { nullable: true, description: '所应对的专项救助需求。Special need that it is for.' }) specialNeedId?: string | null;
  @Field(() => Int, { description: '数量，1 至 100。How many, 1 to 100.' }) quantity!: number;
}

@InputType({ description: '登记交付。Entering that something was delivered.' })
export class RecordDeliveryInput extends RecordStepInput {
  @Field(() => DateScalar, { description: '交付日，不晚于今日。Delivered on; today at the latest.' }) on!: string;
}

@InputType({ description: '检查一次交付。Checking a delivery.' })
export class CheckDeliveryInput extends RecordStepInput {
  @Field(() => Boolean, { description: '是否满足需求。Whether it met the need.' }) metNeed!: boolean;
}

/** Every step of a delivery, with what it takes. */
export interface DeliveryInputs {
  planDelivery: PlanDeliveryInput;
  recordDelivery: RecordDeliveryInput;
  checkDelivery: CheckDeliveryInput;
  cancelDelivery: RecordStepInput;
}
type DeliveryStep<E extends keyof DeliveryInputs> = Step<ServiceDelivery, DeliveryInputs[E]>;

const MOST_AT_ONCE = 100;
const { PLANNED, DELIVERED, CHECKED, CANCELLED } = DeliveryStatus;

/** A delivery of which nothing is stated yet. */
export const emptyDelivery = (): ServiceDelivery => Object.assign(new ServiceDelivery(), { id: newId('de'), deliveredOn: null, metNeed: null, synthetic: false });

/**
 * Takes pieces out of the stock of a resource. The condition stands in the statement itself: of two at once, the second waits for the first and is then
 * measured by what is left. @throws Refusal `STOCK_EXHAUSTED`.
 */
async function takeOut(em: EntityManager, resourceId: string, quantity: number): Promise<void> {
  const taken = await executeSql(em, `update ${tableOf(em, AssistanceResource)} set remaining = remaining - ? where id = ? and status = ? and (remaining is null or remaining >= ?) returning id`, [quantity, resourceId, ResourceStatus.APPROVED, quantity]);
  if (taken.length === 0) throw new Refusal('STOCK_EXHAUSTED', ['input', 'quantity']);
}

/** A benefit of one's own place. @throws `NOT_FOUND` for one out of sight, a child's own included (decision 3). */
async function ownBenefit({ em, input, actor, today }: DeliveryStep<'planDelivery'>): Promise<AssistanceEnrollment> {
  const benefit = await em.findOne(AssistanceEnrollment, { id: input.enrollmentId });
  const isNear = benefit && [benefit.divisionCode, benefit.residenceDivisionCode].some((code) => isWithin(actor, code));
  if (!benefit || !isNear || benefit.adultOn > today) throw civilError('NOT_FOUND', { argument: 'input.enrollmentId' });
  if (benefit.status === EnrollmentStatus.TERMINATED) throw new Refusal('BENEFIT_NOT_IN_FORCE', ['input', 'enrollmentId']);
  return benefit;
}

async function plan(step: DeliveryStep<'planDelivery'>): Promise<void> {
  const { em, subject, input, today } = step;
  if (input.quantity < 1 || input.quantity > MOST_AT_ONCE) throw new Refusal('BAD_USER_INPUT', ['input', 'quantity']);
  const { id: enrollmentId, divisionCode, residenceDivisionCode, beneficiaryIds, adultOn } = await ownBenefit(step);
  const resource = await em.findOne(AssistanceResource, { id: input.resourceId, status: ResourceStatus.APPROVED });
  const isOffered = resource && resource.validFrom <= today && (!resource.validTo || resource.validTo >= today);
  if (!isOffered || !divisionChain(residenceDivisionCode).some((code) => resource.servedDivisions.includes(code))) throw new Refusal('RESOURCE_NOT_OFFERED', ['input', 'resourceId']);
  const specialNeedId = input.specialNeedId ?? null;
  if (specialNeedId && (await em.count(SpecialNeed, { id: specialNeedId, enrollmentId })) === 0) throw civilError('NOT_FOUND', { argument: 'input.specialNeedId' });
  await takeOut(em, resource.id, input.quantity);
  Object.assign(subject, { resourceId: resource.id, enrollmentId, specialNeedId, quantity: input.quantity, plannedOn: today, divisionCode, residenceDivisionCode, beneficiaryIds, adultOn });
}

function deliver({ subject, input, today }: DeliveryStep<'recordDelivery'>): void {
  if (input.on > today || input.on < subject.plannedOn) throw new Refusal('BAD_USER_INPUT', ['input', 'on']);
  subject.deliveredOn = input.on;
}

/** Whoever has planned or delivered it does not check it. */
const isNotMaker = ({ em, subject, actor }: DeliveryStep<'checkDelivery'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['planDelivery', 'recordDelivery']);

const check = ({ subject, input }: DeliveryStep<'checkDelivery'>): void => { subject.metNeed = input.metNeed; };

/** What was not delivered goes back into the stock. */
async function putBack({ em, subject }: DeliveryStep<'cancelDelivery'>): Promise<void> {
  await executeSql(em, `update ${tableOf(em, AssistanceResource)} set remaining = remaining + ? where id = ?`, [subject.quantity, subject.resourceId]);
}

const officers = ['town.assist', 'county.assist'] as const;

/** Assistance in money, goods and service (workflow W20): need, delivery, check. */
export const deliveryMachine: Machine<DeliveryStatus, ServiceDelivery, DeliveryInputs> = defineMachine<DeliveryStatus, ServiceDelivery, DeliveryInputs>({
  name: 'ServiceDelivery',
  entity: ServiceDelivery,
  states: Object.values(DeliveryStatus),
  final: [CHECKED, CANCELLED],
  transitions: {
    planDelivery: { from: [], to: PLANNED, actors: officers, effect: plan },
    recordDelivery: { from: [PLANNED], to: DELIVERED, actors: officers, effect: deliver, starts: [{ name: 'delivery-check', parameter: 'assistance.delivery.check' }] },
    checkDelivery: { from: [DELIVERED], to: CHECKED, actors: ['town.assist', 'county.assist', 'county.assist.approver'], guards: [isNotMaker], effect: check, stops: 'all' },
    cancelDelivery: { from: [PLANNED], to: CANCELLED, actors: officers, effect: putBack },
  },
});
