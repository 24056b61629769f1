import { civilError } from '@civil/schema/errors';
import { COUNTY_DIGITS, DateScalar } from '@civil/schema/scalars';
import { addMonths, assertNotMaker, BareStepInput, defineMachine, type Machine, newId, oneAtATime, RecordStepInput, Refusal, type Step } from '@civil/subgraph-kernel';
import { Field, ID, InputType } from 'type-graphql';
import { AssistiveDevice, DeviceStatus } from '../assistive-device/assistive-device.entity.js';
import { DisabilityCertificate } from '../disability-certificate/disability-certificate.entity.js';
import { isWithin } from '../own-division.js';
import { DeviceRefusalGround, DeviceSubsidyApplication, DeviceSubsidyStatus } from './device-subsidy.entity.js';
import { deviceSubsidy } from './device-subsidy-amount.js';

@InputType({ description: '申请辅助器具适配补贴。Applying for the subsidy of a device.' })
export class ApplyDeviceSubsidyInput extends BareStepInput {
  @Field(() => ID, { description: '需要器具的居民。Resident who needs it.' }) residentId!: string;
  @Field(() => ID, { description: '器具标识。Id of the device.' }) deviceId!: string;
}

@InputType({ description: '不予批准。Refusing.' })
export class RefuseDeviceSubsidyInput extends RecordStepInput {
  @Field(() => DeviceRefusalGround, { description: '理由。Ground.' }) ground!: DeviceRefusalGround;
}

@InputType({ description: '登记配发。Entering the supply.' })
export class RecordDeviceSupplyInput extends RecordStepInput {
  @Field(() => DateScalar, { description: '配发日，不晚于今日。Supplied on; today at the latest.' }) on!: string;
}

/** Every step of an application for a device, with what it takes. */
export interface DeviceSubsidyInputs {
  applyDeviceSubsidy: ApplyDeviceSubsidyInput;
  approveDeviceSubsidy: RecordStepInput;
  refuseDeviceSubsidy: RefuseDeviceSubsidyInput;
  recordDeviceSupply: RecordDeviceSupplyInput;
}
type DeviceStep<E extends keyof DeviceSubsidyInputs> = Step<DeviceSubsidyApplication, DeviceSubsidyInputs[E]>;

const MONTHS_A_YEAR = 12;
const { APPLIED, APPROVED, REFUSED, SUPPLIED } = DeviceSubsidyStatus;

/** An application of which nothing is stated yet. */
export const emptyDeviceSubsidy = (): DeviceSubsidyApplication => Object.assign(new DeviceSubsidyApplication(), { id: newId('da'), decidedOn: null, refusalGround: null, suppliedOn: null, synthetic: false });

/**
 * The certificate of whoever applies: their own, or that of somebody who lives where the officer works. Somebody out of sight and somebody without a
 * certificate are answered alike: the register is not there to be tried out. @throws Refusal `CERTIFICATE_NOT_VALID`, `CHILD_REHABILITATION`.
 */
async function certificateOf({ em, input, actor, today }: DeviceStep<'applyDeviceSubsidy'>): Promise<DisabilityCertificate> {
  if (actor.role === 'citizen' && !actor.residentIds.includes(input.residentId)) throw civilError('FORBIDDEN_ROW', { argument: 'input.residentId' });
  const known = await em.findOne(DisabilityCertificate, { residentId: input.residentId });
  const isNear = known && (actor.role === 'citizen' || isWithin(actor, known.divisionCode));
  if (!isNear || known.endedOn !== null || known.validTo < today) throw new Refusal('CERTIFICATE_NOT_VALID', ['input', 'residentId']);
  if (known.adultOn > today) throw new Refusal('CHILD_REHABILITATION', ['input', 'residentId']);
  return known;
}

/** A device is granted anew once the one before has served its years; of two applications at once, the second waits here and then finds the first. */
async function assertNoneStands({ em, input, today }: DeviceStep<'applyDeviceSubsidy'>, { usefulYears }: AssistiveDevice): Promise<void> {
  await oneAtATime(em, `device ${input.residentId}`);
  const before = await em.count(DeviceSubsidyApplication, {
    residentId: input.residentId, deviceId: input.deviceId, $or: [{ status: { $in: [APPLIED, APPROVED] } }, { status: SUPPLIED, suppliedOn: { $gt: addMonths(today, -usefulYears * MONTHS_A_YEAR) } }],
  });
  if (before > 0) throw new Refusal('DEVICE_SUBSIDISED', ['input', 'deviceId']);
}

async function apply(step: DeviceStep<'applyDeviceSubsidy'>): Promise<void> {
  const { em, subject, input, today } = step;
  const { categoryCode, grade, divisionCode, adultOn } = await certificateOf(step);
  const device = await em.findOne(AssistiveDevice, { id: input.deviceId, status: DeviceStatus.LISTED });
  if (!device) throw civilError('NOT_FOUND', { argument: 'input.deviceId' });
  const isSuited = grade <= device.lightestGrade && (device.disabilityCodes.length === 0 || device.disabilityCodes.includes(categoryCode));
  if (!isSuited) throw new Refusal('DEVICE_NOT_RECOMMENDED', ['input', 'deviceId']);
  await assertNoneStands(step, device);
  Object.assign(subject, {
    residentId: input.residentId, deviceId: device.id, amount: deviceSubsidy(device.price, grade, { on: today, division: divisionCode.slice(0, COUNTY_DIGITS) }), appliedOn: today, divisionCode, adultOn,
  });
}

/** Whoever has filed it does not decide on it. */
const isNotMaker = ({ em, subject, actor }: DeviceStep<'approveDeviceSubsidy'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['applyDeviceSubsidy']);

const approve = ({ subject, today }: DeviceStep<'approveDeviceSubsidy'>): void => { subject.decidedOn = today; };
const refuse = ({ subject, input, today }: DeviceStep<'refuseDeviceSubsidy'>): void => { Object.assign(subject, { decidedOn: today, refusalGround: input.ground }); };

function supply({ subject, input, today }: DeviceStep<'recordDeviceSupply'>): void {
  if (input.on > today || (subject.decidedOn !== null && input.on < subject.decidedOn)) throw new Refusal('BAD_USER_INPUT', ['input', 'on']);
  subject.suppliedOn = input.on;
}

/** The subsidy of a device (康复辅助器具, systems A19): applied for, decided on by another, supplied. */
export const deviceSubsidyMachine: Machine<DeviceSubsidyStatus, DeviceSubsidyApplication, DeviceSubsidyInputs> = defineMachine<DeviceSubsidyStatus, DeviceSubsidyApplication, DeviceSubsidyInputs>({
  name: 'DeviceSubsidyApplication',
  entity: DeviceSubsidyApplication,
  states: Object.values(DeviceSubsidyStatus),
  final: [REFUSED, SUPPLIED],
  transitions: {
    applyDeviceSubsidy: { from: [], to: APPLIED, actors: ['citizen', 'town.assist', 'county.assist', 'county.assist.approver'], effect: apply, starts: [{ name: 'device-decision', parameter: 'assistance.device.decision' }] },
    approveDeviceSubsidy: {
      from: [APPLIED], to: APPROVED, actors: ['county.assist', 'county.assist.approver'], guards: [isNotMaker], effect: approve, stops: ['device-decision'], starts: [{ name: 'device-supply', parameter: 'assistance.device.supply' }],
    },
    refuseDeviceSubsidy: { from: [APPLIED], to: REFUSED, actors: ['county.assist', 'county.assist.approver'], guards: [isNotMaker], effect: refuse, stops: 'all' },
    recordDeviceSupply: { from: [APPROVED], to: SUPPLIED, actors: ['town.assist', 'county.assist'], effect: supply, stops: 'all' },
  },
});
