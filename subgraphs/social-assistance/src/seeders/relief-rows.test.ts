import { aidShares, createWorld, TEMPORARY_AID } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { UrgentCaseStatus } from '../case-meeting/case-meeting.entity.js';
import { groupBy } from '../group-by.js';
import { IntakeState } from '../intake/intake.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { ReserveFundStatus } from '../reserve-fund/reserve-fund.entity.js';
import { TempKind, TemporaryAidStatus } from '../temporary-aid/aid-enums.js';
import { tempCauseCodes } from '../temporary-aid/temporary-aid.codes.js';
import { oneDoorRows } from './one-door-rows.js';
import { aidRows } from './relief-rows.js';
import { reserveRows } from './reserve-rows.js';

const world = createWorld({ scale: 'demo' });
const relief = aidRows(world);
const reserve = reserveRows(world, relief.aids);
const door = oneDoorRows(world, relief.aids);
const granted = relief.aids.filter(({ grantedOn }) => grantedOn !== null);
/** How many rows there are of each value, the fewest first. */
const fewest = (values: readonly string[], of: readonly string[]): number => Math.min(...values.map((value) => of.filter((one) => one === value).length));

describe('temporary aid of the demonstration', () => {
  it('comes to the published person-times and mean, spread over the months of the year', () => {
    expect(granted).toHaveLength(TEMPORARY_AID.demo);
    const mean = Number(yuanOf(granted.reduce((sum, { amount }) => sum + fenOf(amount), 0n))) / granted.length;
    expect(Math.abs(mean / TEMPORARY_AID.mean - 1)).toBeLessThan(0.01);
    expect(new Set(granted.map(({ grantedOn }) => grantedOn?.slice(0, 7))).size).toBe(12);
    expect(granted.every(({ grantedOn }) => grantedOn?.startsWith('2021'))).toBe(true);
  });

  it('has every state, kind and cause at least three times, aid away from home, and aid to somebody without a register', () => {
    expect(fewest(Object.values(TemporaryAidStatus), relief.aids.map(({ status }) => status))).toBeGreaterThanOrEqual(3);
    expect(fewest(Object.values(TempKind), relief.aids.map(({ kind }) => kind))).toBeGreaterThanOrEqual(100);
    expect(fewest([...'1234569'].filter((code) => tempCauseCodes.has(code)), granted.map(({ causeCode }) => causeCode))).toBeGreaterThanOrEqual(20);
    expect(granted.filter(({ homeNotifiedAt }) => homeNotifiedAt).length).toBeGreaterThanOrEqual(10);
    expect(relief.aids.filter(({ homeDivisionCode }) => homeDivisionCode === null).map(({ applicantId }) => applicantId)).toEqual([world.cast.noHukouMatch]);
    const today = new Date(`${world.asOf}T12:00:00+08:00`);
    expect(relief.aids.filter(({ status, nextDueAt }) => status === TemporaryAidStatus.PAPERS_DUE && nextDueAt < today).length).toBeGreaterThanOrEqual(3);
    expect(relief.aids.filter(({ corrections }) => corrections.length > 0).length).toBeGreaterThanOrEqual(3);
  });

  it('has funds whose entries come to their balance and are never below zero, each grant bound to its aid', () => {
    const entries = groupBy(reserve.entries, ({ fundId }) => fundId);
    for (const fund of reserve.funds) {
      const own = entries.get(fund.id) ?? [];
      expect(yuanOf(own.reduce((sum, { amount }) => sum + fenOf(amount), 0n))).toBe(fund.balance);
      expect(own.every(({ balanceAfter }) => fenOf(balanceAfter) >= 0n)).toBe(true);
    }
    const urgent = relief.aids.filter(({ kind }) => kind === TempKind.URGENT);
    expect(new Set(reserve.entries.filter(({ kind }) => kind === 'GRANT').map(({ aidId }) => aidId))).toEqual(new Set(urgent.map(({ id }) => id)));
    expect(urgent.every(({ reserveFundId }) => reserve.funds.some(({ id }) => id === reserveFundId))).toBe(true);
    expect(fewest(Object.values(ReserveFundStatus), reserve.funds.map(({ status }) => status))).toBeGreaterThanOrEqual(3);
    expect(new Set(reserve.entries.map(({ kind }) => kind)).size).toBe(5);
  });

  it('has aid in money that waits for the ledger, and none that was paid at once or is paid among it', () => {
    const ordered = relief.aids.filter(({ orderedAt }) => orderedAt);
    expect(ordered.length).toBeGreaterThanOrEqual(3);
    expect(ordered.every(({ status, kind, account, paidAt, paymentMethod }) => status === TemporaryAidStatus.GRANTED && kind === TempKind.EXPENDITURE && account && !paidAt && paymentMethod === 'BANK_TRANSFER')).toBe(true);
    expect(relief.aids.filter(({ status }) => status === TemporaryAidStatus.CLOSED).every(({ paidAt }) => paidAt)).toBe(true);
  });

  it('has urgent cases and intakes in every state, some of them late', () => {
    expect(fewest(Object.values(UrgentCaseStatus), door.cases.map(({ status }) => status))).toBeGreaterThanOrEqual(3);
    expect(fewest(Object.values(IntakeState), door.intakes.map(({ status }) => status))).toBeGreaterThanOrEqual(3);
    const today = new Date(`${world.asOf}T12:00:00+08:00`);
    expect(door.intakes.some(({ nextDueAt }) => nextDueAt < today)).toBe(true);
    expect(door.cases.some(({ nextDueAt, aidId }) => nextDueAt < today || aidId)).toBe(true);
  });

  it('is the same county by county', () => {
    const county = '620103';
    const alone = createWorld({ scale: 'demo', only: county });
    const own = aidRows(alone);
    const same = relief.aids.filter(({ placeDivisionCode }) => placeDivisionCode.startsWith(county));
    const facts = (rows: typeof relief.aids) => rows.map(({ id, status, amount, applicantId, caseNo }) => [id, status, amount, applicantId, caseNo]);
    expect(facts(own.aids)).toEqual(facts(same));
    expect(reserveRows(alone, own.aids).funds.map(({ id, balance }) => [id, balance])).toEqual(reserve.funds.filter(({ divisionCode }) => divisionCode.startsWith(county)).map(({ id, balance }) => [id, balance]));
    expect(own.aids.length).toBeGreaterThan(aidShares('demo').get(county)?.count ?? Number.NaN);
  });

  it('gives no two rows one id', () => {
    for (const rows of [relief.aids, relief.recipients, relief.documents, relief.notices, relief.clocks, reserve.entries, reserve.funds, door.cases, door.intakes, door.clocks]) expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(new Set(relief.aids.flatMap(({ caseNo }) => caseNo ?? [])).size).toBe(relief.aids.filter(({ caseNo }) => caseNo).length);
  });
});
