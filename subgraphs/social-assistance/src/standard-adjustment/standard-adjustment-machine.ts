import { civilError } from '@civil/schema/errors';
import { divisionLevel, divisionPrefix } from '@civil/schema/scalars';
import { type Actor, addDays, assertNotMaker, type ClockRule, defineMachine, fireAsSystem, type Guard, type Machine, newId, Refusal, type Step, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { standardsInForce } from '../assistance-standard/standards-in-force.js';
import { monthOf } from '../months.js';
import { previewOf, recomputeSome } from './recomputation.js';
import { StandardAdjustment, StandardAdjustmentStatus } from './standard-adjustment.entity.js';
import type { ProposeStandardsInput, RejectStandardsInput, StandardStepInput } from './standard-adjustment.inputs.js';
import { assertInBand, consumptionOf, itemsOf, seriesOf } from './standard-band.js';

const { PROPOSED, APPROVED, IN_FORCE, REJECTED, WITHDRAWN } = StandardAdjustmentStatus;
const COUNTY = 3;
const LONGEST_NUMBER = 100;
const LONGEST_REASON = 200;

export interface StandardInputs {
  proposeStandards: ProposeStandardsInput;
  approveStandards: StandardStepInput;
  rejectStandards: RejectStandardsInput;
  withdrawStandards: StandardStepInput;
  bringIntoForce: Record<string, never>;
}
type Of<E extends keyof StandardInputs> = Step<StandardAdjustment, StandardInputs[E]>;
type AnyGuard = Guard<StandardAdjustment, unknown>;

/** A round of which nothing is stated yet. */
export const emptyRound = (): StandardAdjustment => Object.assign(new StandardAdjustment(), { id: newId('sa'), synthetic: false });

/** Standards are set by the division itself, not by one above or below. @throws `FORBIDDEN_ROW`. */
function assertOwnDivision({ scopePrefix }: Actor, division: string): void {
  if (divisionLevel(division) > COUNTY || scopePrefix !== divisionPrefix(division)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
}

async function propose({ em, subject, input, actor, today }: Of<'proposeStandards'>): Promise<void> {
  const { division, year, effectiveFrom, documentNo = null } = input;
  assertOwnDivision(actor, division);
  if (!effectiveFrom.endsWith('-01') || monthOf(effectiveFrom) < monthOf(today)) throw new Refusal('BAD_USER_INPUT', ['input', 'effectiveFrom']);
  if (year !== Number(effectiveFrom.slice(0, 4))) throw new Refusal('BAD_USER_INPUT', ['input', 'year']);
  if ((documentNo?.length ?? 0) > LONGEST_NUMBER) throw new Refusal('BAD_USER_INPUT', ['input', 'documentNo']);
  const [items, basis] = [itemsOf(input), consumptionOf(input)];
  assertInBand(items, await standardsInForce(em, division, today), basis, { on: effectiveFrom, division });
  Object.assign(subject, { divisionCode: division, year, documentNo, basis, items, effectiveFrom });
}

const isNotProposer: AnyGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['proposeStandards']);
const isOwn: AnyGuard = ({ subject, actor }) => assertOwnDivision(actor, subject.divisionCode);

/** Nobody is left without a standard, and what was proposed still keeps to the band. */
const isWholeStill: AnyGuard = async ({ em, subject, today }) => {
  assertInBand(subject.items, await standardsInForce(em, subject.divisionCode, today), subject.basis, { on: subject.effectiveFrom, division: subject.divisionCode });
  if ((await previewOf(em, subject)).some(({ lacking }) => lacking > 0)) throw new Refusal('STANDARD_MISSING');
};

/** Writes the standards; those of the same division that they replace end the day before. */
async function approve({ em, subject }: Of<'approveStandards'>): Promise<void> {
  const { divisionCode, effectiveFrom, documentNo, items, synthetic } = subject;
  const series = new Set(items.map(seriesOf));
  const before = await em.find(AssistanceStandard, { divisionCode, $or: [{ validTo: null }, { validTo: { $gte: effectiveFrom } }] });
  for (const standard of before) if (series.has(seriesOf(standard))) standard.validTo = addDays(effectiveFrom, -1);
  em.persist(standardsOf(subject).map((row) => Object.assign(new AssistanceStandard(), { id: newId('as'), divisionCode, validFrom: effectiveFrom, validTo: null, documentNo, synthetic, ...row })));
  subject.systemStepOn = effectiveFrom;
}

/** The standards of a round as rows of the register. */
export const standardsOf = ({ items }: Pick<StandardAdjustment, 'items'>): Pick<AssistanceStandard, 'program' | 'urbanRural' | 'grade' | 'selfCare' | 'annualAmount' | 'monthlyAmount' | 'ratioToConsumption'>[] =>
  items.map(({ program, urbanRural, grade, selfCare, annualAmount, monthlyAmount, share }) => ({ program, urbanRural, grade, selfCare, annualAmount, monthlyAmount, ratioToConsumption: share }));

const statesReason = ({ input }: Of<'rejectStandards'>): void => {
  if (input.reason.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', 'reason']);
  if (input.reason.length > LONGEST_REASON) throw new Refusal('BAD_USER_INPUT', ['input', 'reason']);
};

const decisionClock: ClockRule<StandardAdjustment> = { name: 'decision', parameter: 'assistance.standards.decision' };
const proposers = ['county.assist', 'pref.assist', 'prov.assist'] as const;
const approvers = ['county.assist.approver', 'pref.assist', 'prov.assist'] as const;

/** A round of standards: proposed, approved by somebody else, and on its day all running benefits worked out anew (workflow W10). */
export const standardMachine: Machine<StandardAdjustmentStatus, StandardAdjustment, StandardInputs> = defineMachine<StandardAdjustmentStatus, StandardAdjustment, StandardInputs>({
  name: 'StandardAdjustment',
  entity: StandardAdjustment,
  states: Object.values(StandardAdjustmentStatus),
  final: [IN_FORCE, REJECTED, WITHDRAWN],
  transitions: {
    proposeStandards: { from: [], to: PROPOSED, actors: proposers, effect: propose, starts: [decisionClock] },
    approveStandards: { from: [PROPOSED], to: APPROVED, actors: approvers, guards: [isOwn, isNotProposer, isWholeStill], effect: approve, stops: 'all' },
    rejectStandards: { from: [PROPOSED], to: REJECTED, actors: approvers, guards: [isOwn, isNotProposer, statesReason], stops: 'all', note: ({ input }) => input.reason.trim() },
    withdrawStandards: { from: [PROPOSED], to: WITHDRAWN, actors: proposers, guards: [isOwn], stops: 'all' },
    bringIntoForce: { from: [APPROVED], to: IN_FORCE, actors: ['SYSTEM'], effect: ({ subject }) => { subject.systemStepOn = null; } },
  },
});

/** Works benefits out anew by the standards whose day has come, some at a time; a round that was begun goes on where it stopped. */
export async function applyStandards(em: EntityManager, most?: number): Promise<number> {
  const due = await em.find(StandardAdjustment, { status: APPROVED, systemStepOn: { $lte: todayOf() } }, { orderBy: { systemStepOn: 'asc', id: 'asc' }, disableIdentityMap: true });
  let looked = 0;
  for (const { id } of due) {
    for (let some = await recomputeSome(em, id, most); some > 0; some = await recomputeSome(em, id, most)) looked += some;
    try {
      await fireAsSystem(em.fork(), standardMachine, 'bringIntoForce', id, {});
    } catch (cause) {
      // Another replica has done it.
      if (!(cause instanceof Refusal)) throw cause;
    }
  }
  return looked;
}
