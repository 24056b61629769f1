import { civilError } from '@civil/schema/errors';
import { divisionLevel } from '@civil/schema/scalars';
import { type ClockRule, defineMachine, type Machine, newId, nextSerial, Refusal, type Step } from '@civil/subgraph-kernel';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { Intake, IntakeResult, IntakeState } from './intake.entity.js';
import type { AcceptIntakeInput, ConcludeIntakeInput, ReturnIntakeInput, TransferIntakeInput } from './intake.inputs.js';

/** Every step of an intake, with what it takes. */
export interface IntakeInputs {
  acceptIntake: AcceptIntakeInput;
  transferIntake: TransferIntakeInput;
  returnIntake: ReturnIntakeInput;
  concludeIntake: ConcludeIntakeInput;
}
type IntakeStep<E extends keyof IntakeInputs> = Step<Intake, IntakeInputs[E]>;

const { RECEIVED, FORWARDED, RETURNED, DONE } = IntakeState;
const TOWNSHIP = 4;
const LONGEST_NAME = 50;
const LONGEST_TEXT = 500;
const LONGEST_REASON = 200;

/** A slip on which nothing stands yet. */
export const emptyIntake = (): Intake => Object.assign(new Intake(), { id: newId('in'), department: null, result: null, answer: null, applicationId: null, aidId: null, synthetic: false });

/** The desk receives what comes to its own township. @throws `FORBIDDEN_ROW`. */
const isOwnDesk = ({ input: { division }, actor }: IntakeStep<'acceptIntake'>): void => {
  if (divisionLevel(division) !== TOWNSHIP) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (!actor.scopePrefix || !division.startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
};

async function receive({ em, subject, input, today }: IntakeStep<'acceptIntake'>): Promise<void> {
  const refuse = (field: string): never => { throw new Refusal('BAD_USER_INPUT', ['input', field]); };
  if (input.applicantName.trim().length < 2 || input.applicantName.length > LONGEST_NAME) refuse('applicantName');
  if (input.matter.trim().length === 0 || input.matter.length > LONGEST_TEXT) refuse('matter');
  if (Boolean(input.residentId) !== Boolean(input.birthDate)) refuse('birthDate');
  const year = today.slice(0, 4);
  Object.assign(subject, {
    slipNo: `YM${input.division}${year}${await nextSerial(em, 'YM', input.division, year)}`, divisionCode: input.division, residentId: input.residentId ?? null, applicantName: input.applicantName.trim(),
    phone: input.phone ?? null, matter: input.matter.trim(), acceptedOn: today, adultOn: input.birthDate ? adultOnOf(input.birthDate) : today,
  });
}

function passOn({ subject, input }: IntakeStep<'transferIntake'>): void {
  subject.department = input.department;
}

/** What is not for a department goes back to the desk, which finds the right one: whoever came is not sent round. */
function giveBack({ subject, input }: IntakeStep<'returnIntake'>): void {
  if (input.reason.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
  if (input.reason.length > LONGEST_REASON) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
  subject.department = null;
}

/** What an intake has become is there, and of the same township. */
const isLinked = async ({ em, subject: { divisionCode }, input: { result, applicationId, aidId } }: IntakeStep<'concludeIntake'>): Promise<void> => {
  const refuse = (field: string): never => { throw new Refusal('LINK_NOT_FOUND', ['input', field]); };
  if ((result === IntakeResult.APPLICATION_OPENED) !== Boolean(applicationId)) refuse('applicationId');
  if ((result === IntakeResult.AID_OPENED) !== Boolean(aidId)) refuse('aidId');
  if (applicationId && (await em.count(AssistanceApplication, { id: applicationId, applyDivisionCode: divisionCode })) === 0) refuse('applicationId');
  if (aidId && (await em.count(TemporaryAid, { id: aidId, placeDivisionCode: divisionCode })) === 0) refuse('aidId');
};

function conclude({ subject, input }: IntakeStep<'concludeIntake'>): void {
  if (input.answer.trim().length === 0 || input.answer.length > LONGEST_TEXT) throw new Refusal('BAD_USER_INPUT', ['input', 'answer']);
  Object.assign(subject, { result: input.result, answer: input.answer.trim(), applicationId: input.applicationId ?? null, aidId: input.aidId ?? null });
}

const clock = (name: string): ClockRule<Intake> => ({ name, parameter: `assistance.intake.${name}` });

/** What comes to the one door, from the slip to the answer (一门受理、协同办理). Answers of departments outside civil affairs are entered by the county. */
export const intakeMachine: Machine<IntakeState, Intake, IntakeInputs> = defineMachine<IntakeState, Intake, IntakeInputs>({
  name: 'Intake',
  entity: Intake,
  states: Object.values(IntakeState),
  final: [DONE],
  transitions: {
    acceptIntake: { from: [], to: RECEIVED, actors: ['town.assist'], guards: [isOwnDesk], effect: receive, starts: [clock('forward')] },
    transferIntake: { from: [RECEIVED, RETURNED], to: FORWARDED, actors: ['town.assist'], effect: passOn, stops: ['forward'], starts: [clock('department')], note: ({ input }) => input.department },
    returnIntake: { from: [FORWARDED], to: RETURNED, actors: ['county.assist'], effect: giveBack, stops: ['department'], starts: [clock('forward')], note: ({ input }) => input.reason.trim() },
    concludeIntake: { from: [RECEIVED, FORWARDED, RETURNED], to: DONE, actors: ['town.assist', 'county.assist'], guards: [isLinked], effect: conclude, stops: 'all' },
  },
});
