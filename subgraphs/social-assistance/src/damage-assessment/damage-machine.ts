import { civilError } from '@civil/schema/errors';
import { COUNTY_DIGITS, DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import {
  assertNotMaker, BareStepInput, defineMachine, type Machine, newId, oneAtATime, policyNumber, RecordStepInput, Refusal, statedText, type Step,
} from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { DisasterEvent, DisasterStatus } from '../disaster-event/disaster-event.entity.js';
import { assertOwnDivision } from '../own-division.js';
import { AidRecipient } from '../temporary-aid/aid-recipient.entity.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { DamageAssessment, DamageLevel, DamageStatus } from './damage-assessment.entity.js';

@InputType({ description: '上报一户住房受损。Reporting the damaged house of a household.' })
export class ReportDamageInput extends BareStepInput {
  @Field(() => ID, { description: '灾害标识。Id of the disaster.' }) eventId!: string;
  @Field(() => DivisionCodeScalar, { description: '房屋所在村（社区），12 位。Village of the house, 12 digits.' }) division!: string;
  @Field(() => ID, { description: '户标识。Id of the household.' }) householdId!: string;
  @Field(() => ID, { description: '户主标识。Id of the head of the household.' }) residentId!: string;
  @Field(() => DateScalar, { description: '户主出生日期。Date of birth of the head.' }) birthDate!: string;
  @Field(() => String, { description: '房屋地址，至多 200 字。Address, 200 characters at most.' }) addressText!: string;
  @Field(() => DamageLevel, { description: '受损程度。How badly.' }) level!: DamageLevel;
  @Field(() => Int, { description: '受损间数，1 至 50。Rooms damaged, 1 to 50.' }) rooms!: number;
}

@InputType({ description: '现场核实。Verifying on the spot.' })
export class VerifyDamageInput extends RecordStepInput {
  @Field(() => DamageLevel, { description: '核实的受损程度。How badly, as it was found.' }) level!: DamageLevel;
  @Field(() => Int, { description: '核实的受损间数，1 至 50。Rooms damaged, as it was found, 1 to 50.' }) rooms!: number;
  @Field(() => [String], { description: '核查人员，不少于规定人数。Surveyors, as many as the rules ask for at least.' }) surveyors!: string[];
}

@InputType({ description: '核查后不予认定。Rejecting after a survey.' })
export class RejectDamageInput extends RecordStepInput {
  @Field(() => [String], { description: '核查人员，不少于规定人数。Surveyors, as many as the rules ask for at least.' }) surveyors!: string[];
}

@InputType({ description: '登记已救助。Entering that it was relieved.' })
export class RecordDamageReliefInput extends RecordStepInput {
  @Field(() => ID, { description: '给予该户的临时救助。Temporary aid that was granted to the household.' }) temporaryAidId!: string;
}

/** Every step of an assessment, with what it takes. */
export interface DamageInputs {
  reportDamage: ReportDamageInput;
  verifyDamage: VerifyDamageInput;
  rejectDamage: RejectDamageInput;
  recordDamageRelief: RecordDamageReliefInput;
}
type DamageStep<E extends keyof DamageInputs> = Step<DamageAssessment, DamageInputs[E]>;

const VILLAGE = [5];
const MOST_ROOMS = 50;
const LONGEST = { addressText: 200, name: 50 };
const { REPORTED, VERIFIED, RELIEVED, REJECTED } = DamageStatus;

/** An assessment of which nothing is stated yet. */
export const emptyAssessment = (): DamageAssessment => Object.assign(new DamageAssessment(), { id: newId('dm'), surveyors: [], verifiedOn: null, temporaryAidId: null, synthetic: false });

const checkRooms = (rooms: number): void => { if (rooms < 1 || rooms > MOST_ROOMS) throw new Refusal('BAD_USER_INPUT', ['input', 'rooms']); };

/** Reports a household once for a disaster: of two reports at once, the second waits here and then finds the first. */
async function report({ em, subject, input, actor, today }: DamageStep<'reportDamage'>): Promise<void> {
  const { eventId, division, householdId, residentId, level, rooms } = input;
  assertOwnDivision(actor, division, VILLAGE);
  checkRooms(rooms);
  const event = await em.findOne(DisasterEvent, { id: eventId });
  if (!event || !division.startsWith(event.divisionCode)) throw civilError('NOT_FOUND', { argument: 'input.eventId' });
  if (event.status !== DisasterStatus.OPEN) throw new Refusal('DISASTER_CLOSED', ['input', 'eventId']);
  const adultOn = adultOnOf(input.birthDate);
  if (adultOn > today) throw new Refusal('BAD_USER_INPUT', ['input', 'birthDate']);
  await oneAtATime(em, `damage ${eventId} ${householdId}`);
  if ((await em.count(DamageAssessment, { eventId, householdId })) > 0) throw new Refusal('DAMAGE_REPORTED', ['input', 'householdId']);
  Object.assign(subject, { eventId, householdId, residentId, addressText: statedText(input.addressText, LONGEST.addressText, 'addressText'), level, rooms, reportedOn: today, divisionCode: division, adultOn });
}

/** Whoever has reported it does not verify it. */
const isNotMaker = ({ em, subject, actor }: DamageStep<'verifyDamage'> | DamageStep<'rejectDamage'>): Promise<void> => assertNotMaker(em, subject.id, actor, ['reportDamage']);

/** As many different persons as the rules ask for have been on the spot. */
function surveyorsOf({ subject, input }: DamageStep<'verifyDamage'> | DamageStep<'rejectDamage'>): string[] {
  const names = [...new Set(input.surveyors.map((name) => statedText(name, LONGEST.name, 'surveyors')))];
  if (names.length < policyNumber('assistance.damage.surveyors', { on: subject.reportedOn, division: subject.policyDivision })) throw new Refusal('INVESTIGATORS_TOO_FEW', ['input', 'surveyors']);
  return names;
}

function verify(step: DamageStep<'verifyDamage'>): void {
  const { subject, input, today } = step;
  checkRooms(input.rooms);
  Object.assign(subject, { surveyors: surveyorsOf(step), level: input.level, rooms: input.rooms, verifiedOn: today });
}

function reject(step: DamageStep<'rejectDamage'>): void {
  Object.assign(step.subject, { surveyors: surveyorsOf(step), verifiedOn: step.today });
}

/** Links the aid that the household got: granted in the county, to the household or its head. */
async function relieve({ em, subject, input }: DamageStep<'recordDamageRelief'>): Promise<void> {
  const aid = await em.findOne(TemporaryAid, { id: input.temporaryAidId });
  const isOurs = aid && aid.grantedOn !== null && aid.placeDivisionCode.startsWith(subject.divisionCode.slice(0, COUNTY_DIGITS));
  const isTheirs = aid && (aid.householdId === subject.householdId || (await em.count(AidRecipient, { aidId: aid.id, residentId: subject.residentId })) > 0);
  if (!isOurs || !isTheirs) throw new Refusal('LINK_NOT_FOUND', ['input', 'temporaryAidId']);
  subject.temporaryAidId = aid.id;
}

const surveyed = ['town.assist', 'county.assist'] as const;

/** The check of a damaged house (农房受损户信息核对, systems A21): reported, surveyed by two, relieved. */
export const damageMachine: Machine<DamageStatus, DamageAssessment, DamageInputs> = defineMachine<DamageStatus, DamageAssessment, DamageInputs>({
  name: 'DamageAssessment',
  entity: DamageAssessment,
  states: Object.values(DamageStatus),
  final: [RELIEVED, REJECTED],
  transitions: {
    reportDamage: { from: [], to: REPORTED, actors: ['village', ...surveyed], effect: report, starts: [{ name: 'damage-verification', parameter: 'assistance.damage.verification' }] },
    verifyDamage: { from: [REPORTED], to: VERIFIED, actors: surveyed, guards: [isNotMaker], effect: verify, stops: ['damage-verification'], starts: [{ name: 'damage-relief', parameter: 'assistance.damage.relief' }] },
    rejectDamage: { from: [REPORTED], to: REJECTED, actors: surveyed, guards: [isNotMaker], effect: reject, stops: 'all' },
    recordDamageRelief: { from: [VERIFIED], to: RELIEVED, actors: ['county.assist'], effect: relieve, stops: 'all' },
  },
});
