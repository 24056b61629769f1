import { type ClockRule, clockOf, type ProcedureRecord, type RunningClock } from '@civil/subgraph-kernel';

/** The clock with a number of a record of the demonstration: the same id however often the data are made. */
export const demoClock = <T extends ProcedureRecord>(subject: T, rule: ClockRule<T>, when: Date, on: string, number: number): RunningClock =>
  Object.assign(clockOf(subject, rule, when, on), { id: `ck_${subject.id.slice(3, -2)}${String(number).padStart(2, '0')}` });
