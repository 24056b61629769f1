import { civilError } from '@civil/schema/errors';
import { divisionLevel, divisionPrefix } from '@civil/schema/scalars';
import { addDays, assertNotMaker, type Guard, newId, oneAtATime, policyNumber, Refusal, type Step, UrbanRural } from '@civil/subgraph-kernel';
import { standardsInForce } from '../../assistance-standard/standards-in-force.js';
import { monthOf } from '../../months.js';
import { groupsOn, isTriggered, placeOfMonth, priceAmount } from '../price-amount.js';
import { PriceLinkageCounty } from '../price-linkage-county.entity.js';
import { PriceLinkageStatus } from '../price-linkage-enums.js';
import { PriceLinkageRun } from '../price-linkage-run.entity.js';
import { countiesOf } from '../price-lines.js';
import type { PriceLinkageInputs } from './step-inputs.js';

export type PriceStep<E extends keyof PriceLinkageInputs> = Step<PriceLinkageRun, PriceLinkageInputs[E]>;
type PriceGuard = Guard<PriceLinkageRun, unknown>;

const COUNTY = 3;
const LARGEST_INDEX = 1000;
const isIndex = (text: string): boolean => /^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) > 0 && Number(text) < LARGEST_INDEX;

export const emptyRun = (): PriceLinkageRun => Object.assign(new PriceLinkageRun(), { id: newId('pl'), programs: [], approvedOn: null, systemStepOn: null, acceptedOn: null, synthetic: false });

/** Indices that can be, of a month that has come, in a division that opens runs. */
export const isWellStated = ({ input, today }: PriceStep<'openPriceLinkage'>): void => {
  if (divisionLevel(input.division) > COUNTY) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (!isIndex(input.index)) throw new Refusal('BAD_USER_INPUT', ['input', 'index']);
  if (input.foodIndex && !isIndex(input.foodIndex)) throw new Refusal('BAD_USER_INPUT', ['input', 'foodIndex']);
  if (input.month > monthOf(today)) throw new Refusal('CLOCK_NOT_REACHED', ['input', 'month']);
};

/** An officer opens runs of their own division, and of those below it. @throws `FORBIDDEN_ROW`. */
export const opensOwn = ({ input, actor }: PriceStep<'openPriceLinkage'>): void => {
  if (!actor.scopePrefix || !divisionPrefix(input.division).startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
};

/** The same for a run that is there: a county does not handle that of the province. @throws `FORBIDDEN_ACTION`. */
export const isOwn: PriceGuard = ({ subject, actor }) => {
  if (!actor.scopePrefix || !divisionPrefix(subject.divisionCode).startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ACTION', { rule: 'price-linkage-division' });
};

/** No run below the trigger that was in force in the month. */
export const risesEnough = ({ input }: PriceStep<'openPriceLinkage'>): void => {
  if (!isTriggered({ index: input.index, foodIndex: input.foodIndex ?? null }, placeOfMonth(input.month, input.division))) throw new Refusal('PRICE_TRIGGER_NOT_MET', ['input', 'index']);
};

/** One run of a division and month: of two at once, the second waits here and then finds the first. */
export const isOnlyRun = async ({ em, input }: PriceStep<'openPriceLinkage'>): Promise<void> => {
  await oneAtATime(em, `price/${input.division}/${input.month}`);
  const others = await em.count(PriceLinkageRun, { divisionCode: input.division, month: input.month, status: { $ne: PriceLinkageStatus.CANCELLED } });
  if (others > 0) throw new Refusal('PRICE_RUN_EXISTS');
};

/** Opens a run: its groups, and for each county with somebody to pay what a person gets there. */
export async function open({ em, subject, input }: PriceStep<'openPriceLinkage'>): Promise<void> {
  const { division, month, index } = input;
  const programs = groupsOn(placeOfMonth(month, division));
  Object.assign(subject, { divisionCode: division, month, index, foodIndex: input.foodIndex ?? null, programs });
  for (const countyCode of await countiesOf(em, divisionPrefix(division), programs, month)) {
    const place = placeOfMonth(month, countyCode);
    const standards = await standardsInForce(em, countyCode, place.on);
    em.persist(Object.assign(new PriceLinkageCounty(), {
      id: `${subject.id}.${countyCode}`, runId: subject.id, countyCode, urbanAmount: priceAmount(UrbanRural.URBAN, index, standards, place), ruralAmount: priceAmount(UrbanRural.RURAL, index, standards, place),
      persons: null, total: null, listedAt: null, synthetic: subject.synthetic,
    }));
  }
}

/** Whoever has opened a run does not approve it. */
export const isNotOpener: PriceGuard = ({ em, subject, actor }) => assertNotMaker(em, subject.id, actor, ['openPriceLinkage']);

/** Approves. The lines are made by a step of the system. */
export function approve({ subject, today }: PriceStep<'approvePriceLinkage'>): void {
  subject.approvedOn = today;
  subject.systemStepOn = addDays(today, policyNumber('assistance.price.listing', { on: today, division: subject.divisionCode }));
}
export const settle = ({ subject }: PriceStep<'completePriceLines'>): void => { subject.systemStepOn = null; };

/** Every county has its lines. */
export const isListed: PriceGuard = async ({ em, subject }) => {
  if ((await em.count(PriceLinkageCounty, { runId: subject.id, listedAt: null })) > 0) throw new Refusal('STATE_TRANSITION');
};
