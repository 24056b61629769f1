import {
  BareStepInput, defineMachine, executeSql, fireAsSystem, fireWithin, type Machine, newId, Refusal, statedText, type Step, tableOf,
} from '@civil/subgraph-kernel';
import { civilError } from '@civil/schema/errors';
import { type EntityManager, LockMode } from '@mikro-orm/core';
import { Field, ID, InputType } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { CardIssueStatus, InformationCardIssue } from './card-issue.entity.js';
import { amountOf, isPosted } from './card.service.js';

@InputType({ description: '发放或换发救助明白卡。Issuing an information card, or issuing it again.' })
export class IssueInformationCardInput extends BareStepInput {
  @Field(() => ID, { description: '在册待遇标识。Id of the benefit.' }) enrollmentId!: string;
  @Field(() => String, { description: '经办人姓名，至多 50 字。Name of the handler, 50 characters at most.' }) handlerName!: string;
  @Field(() => String, { description: '经办单位名称，至多 60 字。Name of the unit, 60 characters at most.' }) handlerUnit!: string;
}

interface CardInputs {
  issueInformationCard: IssueInformationCardInput;
  replaceInformationCard: Record<string, never>;
  outdateInformationCard: Record<string, never>;
}
type CardStep<E extends keyof CardInputs> = Step<InformationCardIssue, CardInputs[E]>;

const LONGEST_NAME = 50;
const LONGEST_UNIT = 60;
const { ISSUED, OUTDATED, REPLACED } = CardIssueStatus;

/** A card that states nothing yet. */
export const emptyIssue = (): InformationCardIssue => Object.assign(new InformationCardIssue(), { id: newId('ci'), synthetic: false });

/** Issues a card with what the benefit is now, and takes the one before it down. */
async function issue(step: CardStep<'issueInformationCard'>): Promise<void> {
  const { em, subject, input, actor, now } = step;
  const benefit = await em.findOne(AssistanceEnrollment, { id: input.enrollmentId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  const isNear = benefit && actor.scopePrefix !== undefined && [benefit.divisionCode, benefit.residenceDivisionCode].some((code) => code.startsWith(actor.scopePrefix as string));
  if (!isNear) throw civilError('NOT_FOUND', { argument: 'input.enrollmentId' });
  if (!isPosted(benefit)) throw new Refusal('CARD_NOT_IN_FORCE', ['input', 'enrollmentId']);
  const { id: enrollmentId, divisionCode, residenceDivisionCode, beneficiaryIds, adultOn, synthetic } = benefit;
  const [before] = await em.find(InformationCardIssue, { enrollmentId, status: { $in: [ISSUED, OUTDATED] } }, { limit: 1 });
  if (before) await fireWithin(step, cardMachine, 'replaceInformationCard', before, {});
  Object.assign(subject, {
    enrollmentId, issuedAt: now, amount: amountOf(benefit), handlerName: statedText(input.handlerName, LONGEST_NAME, 'handlerName'), handlerUnit: statedText(input.handlerUnit, LONGEST_UNIT, 'handlerUnit'),
    divisionCode, residenceDivisionCode, beneficiaryIds, adultOn, synthetic,
  });
}

/** An information card from its issue to the one that takes its place (workflow W23). */
export const cardMachine: Machine<CardIssueStatus, InformationCardIssue, CardInputs> = defineMachine<CardIssueStatus, InformationCardIssue, CardInputs>({
  name: 'InformationCardIssue',
  entity: InformationCardIssue,
  states: Object.values(CardIssueStatus),
  final: [REPLACED],
  transitions: {
    issueInformationCard: { from: [], to: ISSUED, actors: ['town.assist', 'county.assist'], effect: issue },
    replaceInformationCard: { from: [ISSUED, OUTDATED], to: REPLACED, actors: ['town.assist', 'county.assist'] },
    outdateInformationCard: { from: [ISSUED], to: OUTDATED, actors: ['SYSTEM'] },
  },
});

const AT_ONCE = 200;

/** Marks cards whose benefit has changed since they were issued; tells how many. */
export async function outdateCards(em: EntityManager): Promise<number> {
  const changed = await executeSql<{ id: string }>(
    em,
    `select i.id from ${tableOf(em, InformationCardIssue)} i join ${tableOf(em, AssistanceEnrollment)} e on e.id = i.enrollment_id
     where i.status = ? and (e.status in ('TERMINATED', 'SUSPENDED') or i.amount <> e.monthly_amount + e.supplement_amount + coalesce(e.nursing_amount, 0)) limit ${AT_ONCE}`,
    [ISSUED],
  );
  let made = 0;
  for (const { id } of changed) {
    try {
      await fireAsSystem(em, cardMachine, 'outdateInformationCard', id, {});
      made++;
    } catch (cause) {
      // Another replica was quicker, or a clerk who has issued it again.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return made;
}
