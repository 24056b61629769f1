import type { ClockRule } from '../procedures/clock-rule.js';
import { clockOf } from '../procedures/clocks.js';
import type { ProcedureRecord } from '../procedures/procedure-record.js';
import type { RunningClock } from '../procedures/running-clock.entity.js';

/** The clock with a number of a record of the demonstration: the same id however often the data are made. */
export const demoClock = <T extends ProcedureRecord>(subject: T, rule: ClockRule<T>, when: Date, on: string, number: number): RunningClock =>
  Object.assign(clockOf(subject, rule, when, on), { id: `ck_${subject.id.slice(3, -2)}${String(number).padStart(2, '0')}` });
