import { civilError } from '@civil/schema/errors';
import { DateScalar } from '@civil/schema/scalars';
import { BareStepInput, defineMachine, labelsOf, type Machine, newId, Refusal, statedText, type Step, UserError } from '@civil/subgraph-kernel';
import { LockMode } from '@mikro-orm/core';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { courtNoteCodes } from './marriage.codes.js';
import { CourtNote, MarriageRegistration } from './marriage-registration.entity.js';

const { Public, Internal } = labelsOf('VITAL');

@InputType({ description: '依判决作备注（婚姻登记条例第二十条）。Noting a judgment (Marriage Registration Regulations art. 20).' })
export class NoteCourtJudgmentInput extends BareStepInput {
  @Field(() => ID, { description: '婚姻登记标识。Id of the registration.' }) registrationId!: string;
  @Field(() => String, { description: '备注种类：NOTE_VOID 无效，NOTE_ANNULLED 撤销。Kind: NOTE_VOID or NOTE_ANNULLED.' }) kind!: string;
  @Field(() => String, { description: '作出判决的人民法院，至多 100 字。The court, 100 characters at most.' }) court!: string;
  @Field(() => String, { description: '裁判文书号，至多 64 字。Number of the judgment, 64 characters at most.' }) judgmentNo!: string;
  @Field(() => DateScalar, { description: '判决日期。Day of the judgment.' }) judgedOn!: string;
}

@Public()
@ObjectType({ description: '作备注的结果。What noting a judgment came to.' })
export class CourtNoteResult {
  @Internal({ scope: 'OFFICE' })
  @Field(() => CourtNote, { nullable: true, description: '备注；未能作出的为空。The note; null where none was made.' }) note!: CourtNote | null;
  @Field(() => [UserError], { description: '未能作出的原因。Why none was made.' }) userErrors!: UserError[];
}

interface CourtNoteInputs {
  noteCourtJudgment: NoteCourtJudgmentInput;
}

const LONGEST_COURT = 100;
const LONGEST_NUMBER = 64;

/** A note that states nothing yet. */
export const emptyNote = (): CourtNote => Object.assign(new CourtNote(), { id: newId('cn'), synthetic: false });

/** Enters the note, and with it that the marriage never had legal force. */
async function note({ em, subject, input, today }: Step<CourtNote, NoteCourtJudgmentInput>): Promise<void> {
  const registration = await em.findOne(MarriageRegistration, { id: input.registrationId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!registration) throw civilError('NOT_FOUND', { argument: 'input.registrationId' });
  if (!courtNoteCodes.has(input.kind)) throw new Refusal('CODE_UNKNOWN', ['input', 'kind']);
  if (registration.matterCode === 'L' || registration.matterCode === 'BL' || registration.isVoid) throw new Refusal('STATE_TRANSITION', ['input', 'registrationId']);
  if (input.judgedOn > today || input.judgedOn < registration.registeredOn) throw new Refusal('BAD_USER_INPUT', ['input', 'judgedOn']);
  const { id: registrationId, officeId, officeDivisionCode, partyIds, synthetic } = registration;
  registration.isVoid = true;
  // Papers that were issued again rest on the same marriage.
  for (const reissued of await em.find(MarriageRegistration, { linkedId: registrationId, matterCode: 'BJ' })) reissued.isVoid = true;
  Object.assign(subject, {
    registrationId, kindCode: input.kind, court: statedText(input.court, LONGEST_COURT, 'court'), judgmentNo: statedText(input.judgmentNo, LONGEST_NUMBER, 'judgmentNo'), judgedOn: input.judgedOn, notedOn: today,
    officeId, officeDivisionCode, partyIds, synthetic,
  });
}

/** A judgment is noted in the register, once and for good. */
export const courtNoteMachine: Machine<'NOTED', CourtNote, CourtNoteInputs> = defineMachine<'NOTED', CourtNote, CourtNoteInputs>({
  name: 'CourtNote', entity: CourtNote, states: ['NOTED'], final: ['NOTED'],
  transitions: { noteCourtJudgment: { from: [], to: 'NOTED', actors: ['registrar', 'county.vital', 'county.vital.approver'], effect: note } },
});
