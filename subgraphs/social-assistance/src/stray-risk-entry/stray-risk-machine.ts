import { civilError } from '@civil/schema/errors';
import { divisionLevel } from '@civil/schema/scalars';
import { defineMachine, type Machine, newId, NEVER, oneAtATime, Refusal, type Step } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { strayReasonCodes, strayRemovalCodes } from '../rescue-episode/rescue.codes.js';
import { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { StrayRiskEntry, StrayRiskStatus } from './stray-risk-entry.entity.js';
import type { AddToStrayRegisterInput, ConfirmStrayRiskInput, RemoveFromStrayRegisterInput } from './stray-risk-entry.inputs.js';

const { PROPOSED, LISTED, REMOVED } = StrayRiskStatus;
const VILLAGE = 5;
const LONGEST_NAME = 50;
const keepers = ['county.assist', 'town.assist'] as const;

/** Every step of an entry, with what it takes. */
export interface StrayRiskInputs {
  /** Made within the admission that gives rise to it. */
  proposeStrayRisk: Record<string, never>;
  addToStrayRegister: AddToStrayRegisterInput;
  confirmStrayRisk: ConfirmStrayRiskInput;
  removeFromStrayRegister: RemoveFromStrayRegisterInput;
}
type StrayStep<E extends keyof StrayRiskInputs> = Step<StrayRiskEntry, StrayRiskInputs[E]>;

const refuse = (field: string, code = 'BAD_USER_INPUT'): never => { throw new Refusal(code, ['input', field]); };

/** An entry of which nothing is stated yet. */
export const emptyEntry = (): StrayRiskEntry => Object.assign(new StrayRiskEntry(), {
  id: newId('sr'), stationDivisionCode: null, guardianName: null, guardianPhone: null, removalCode: null, nextDueAt: NEVER, synthetic: false,
});

/** Whether the register knows a person already, as proposed or listed. Of two that come at once, the second waits here and then finds the first. */
export async function isKnown(em: EntityManager, residentId: string, id: string): Promise<boolean> {
  await oneAtATime(em, `stray ${residentId}`);
  return (await em.count(StrayRiskEntry, { residentId, id: { $ne: id }, status: { $ne: REMOVED } })) > 0;
}

const checkReasons = (reasons: readonly string[]): void => { if (reasons.length === 0 || reasons.some((code) => !strayReasonCodes.has(code))) refuse('reasons'); };

/** Lists somebody of the officer's own division. @throws `FORBIDDEN_ROW` for another. */
async function list({ em, subject, input, actor, today }: StrayStep<'addToStrayRegister'>): Promise<void> {
  checkReasons(input.reasons);
  if (input.name.trim().length < 2 || input.name.length > LONGEST_NAME) refuse('name');
  if ((input.guardianName?.length ?? 0) > LONGEST_NAME) refuse('guardianName');
  if (input.birthDate > today) refuse('birthDate');
  if (divisionLevel(input.division) !== VILLAGE) refuse('division', 'DIVISION_LEVEL');
  if (!actor.scopePrefix || !input.division.startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
  if (await isKnown(em, input.residentId, subject.id)) refuse('residentId', 'STRAY_ALREADY_LISTED');
  Object.assign(subject, {
    residentId: input.residentId, personName: input.name.trim(), divisionCode: input.division, reasonCodes: [...new Set(input.reasons)], guardianName: input.guardianName?.trim() ?? null,
    guardianPhone: input.guardianPhone ?? null, previousRescues: await em.count(RescueEpisode, { residentId: input.residentId }), madeOn: today, adultOn: adultOnOf(input.birthDate),
  });
}

function follow({ subject, input, today }: StrayStep<'confirmStrayRisk'>): void {
  checkReasons(input.reasons);
  Object.assign(subject, { reasonCodes: [...new Set(input.reasons)], madeOn: today });
}

function remove({ subject, input }: StrayStep<'removeFromStrayRegister'>): void {
  if (!strayRemovalCodes.has(input.reason)) refuse('reason');
  subject.removalCode = input.reason;
}

/** An entry of the register of those likely to stray (systems A18). */
export const strayRiskMachine: Machine<StrayRiskStatus, StrayRiskEntry, StrayRiskInputs> = defineMachine<StrayRiskStatus, StrayRiskEntry, StrayRiskInputs>({
  name: 'StrayRiskEntry',
  entity: StrayRiskEntry,
  states: Object.values(StrayRiskStatus),
  final: [REMOVED],
  transitions: {
    proposeStrayRisk: { from: [], to: PROPOSED, actors: ['SYSTEM'] },
    addToStrayRegister: { from: [], to: LISTED, actors: keepers, effect: list },
    confirmStrayRisk: { from: [PROPOSED], to: LISTED, actors: keepers, effect: follow },
    removeFromStrayRegister: { from: [PROPOSED, LISTED], to: REMOVED, actors: keepers, effect: remove, note: ({ input }) => input.reason },
  },
});
