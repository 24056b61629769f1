import { divisionLevel } from '@civil/schema/scalars';
import { civilError } from '@civil/schema/errors';
import { defineMachine, type Machine, newId, oneAtATime, Refusal, type Step } from '@civil/subgraph-kernel';
import { fenOf, yuanOf } from '../money.js';
import { moveBalance } from './move-balance.js';
import { ReserveEntry, ReserveEntryKind, ReserveFund, ReserveFundStatus } from './reserve-fund.entity.js';
import type { AllocateReserveInput, ReplenishReserveInput, ReserveFundStepInput } from './reserve-fund.inputs.js';

/** Every step of a reserve fund, with what it takes. */
export interface ReserveFundInputs {
  allocateReserve: AllocateReserveInput;
  replenishReserve: ReplenishReserveInput;
  closeReserve: ReserveFundStepInput;
}
type FundStep<E extends keyof ReserveFundInputs> = Step<ReserveFund, ReserveFundInputs[E]>;

const TOWNSHIP = 4;

/** A fund that holds nothing yet. */
export const emptyFund = (): ReserveFund => Object.assign(new ReserveFund(), { id: newId('rf'), balance: '0.00', synthetic: false });

const isPaidIn = ({ input }: FundStep<'allocateReserve'> | FundStep<'replenishReserve'>): void => {
  if (fenOf(input.amount) <= 0n) throw new Refusal('BAD_USER_INPUT', ['input', 'amount']);
};

/** A county sets up funds of its own townships. @throws `FORBIDDEN_ROW`. */
const isOwnTownship = ({ input: { division }, actor }: FundStep<'allocateReserve'>): void => {
  if (divisionLevel(division) !== TOWNSHIP) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (!actor.scopePrefix || !division.startsWith(actor.scopePrefix)) throw civilError('FORBIDDEN_ROW', { argument: 'input.division' });
};

/** One account a year: of two officers who set one up at once, the second waits here and then finds the first. */
const isFirstOfYear = async ({ em, input: { division }, today }: FundStep<'allocateReserve'>): Promise<void> => {
  const year = today.slice(0, 4);
  await oneAtATime(em, `reserve fund ${division}/${year}`);
  if ((await em.count(ReserveFund, { divisionCode: division, year: Number(year) })) > 0) throw new Refusal('RESERVE_EXISTS');
};

function allocate({ em, subject, input, actor, now, today }: FundStep<'allocateReserve'>): void {
  Object.assign(subject, { divisionCode: input.division, year: Number(today.slice(0, 4)), balance: yuanOf(fenOf(input.amount)) });
  em.persist(Object.assign(new ReserveEntry(), {
    id: newId('re'), fundId: subject.id, kind: ReserveEntryKind.ALLOCATION, amount: subject.balance, balanceAfter: subject.balance, at: now, unit: actor.unit, aidId: null,
    divisionCode: subject.divisionCode, synthetic: subject.synthetic,
  }));
}

async function replenish({ em, subject, input, actor, now }: FundStep<'replenishReserve'>): Promise<void> {
  subject.balance = (await moveBalance(em, { id: subject.id }, { kind: ReserveEntryKind.REPLENISHMENT, fen: fenOf(input.amount), aidId: null, actor, now })).balance;
}

/** Returns what is left to the county; an account that is used up has nothing to return. */
async function settle({ em, subject, actor, now }: FundStep<'closeReserve'>): Promise<void> {
  const rest = fenOf(subject.balance);
  if (rest > 0n) subject.balance = (await moveBalance(em, { id: subject.id }, { kind: ReserveEntryKind.RETURN, fen: -rest, aidId: null, actor, now })).balance;
}

/** The reserve fund of a township in a year, from the allocation to what is returned. What is spent of it is a step of the aid. */
export const reserveFundMachine: Machine<ReserveFundStatus, ReserveFund, ReserveFundInputs> = defineMachine<ReserveFundStatus, ReserveFund, ReserveFundInputs>({
  name: 'ReserveFund',
  entity: ReserveFund,
  states: Object.values(ReserveFundStatus),
  final: [ReserveFundStatus.CLOSED],
  transitions: {
    allocateReserve: { from: [], to: ReserveFundStatus.OPEN, actors: ['county.assist'], guards: [isPaidIn, isOwnTownship, isFirstOfYear], effect: allocate },
    replenishReserve: { from: [ReserveFundStatus.OPEN], actors: ['county.assist'], guards: [isPaidIn], effect: replenish },
    closeReserve: { from: [ReserveFundStatus.OPEN], to: ReserveFundStatus.CLOSED, actors: ['county.assist'], effect: settle },
  },
});
