import { median } from './statistics.js';

/** Seconds of its own processor time for which a server is warmed and measured: the clock's would measure how busy the machine is. */
export interface WarmUp {
  readonly least: number;
  readonly most: number;
  readonly measured: number;
}

/** Measurements in a row that are held against as many before them. */
const IN_A_ROW = 4;
/** Part of its cost by which an answer may still grow cheaper from one such row to the next. */
const STEADY = 0.03;

/**
 * Asks until answers grow no cheaper, as what is compiled while running is compiled, or until the most is spent.
 * @param ask gives so many answers and tells the microseconds of processor time that one took
 * @returns how many answers a measurement takes
 */
export async function warmUp({ least, most, measured }: WarmUp, leastAnswers: number, ask: (answers: number) => Promise<number>): Promise<number> {
  const costs: number[] = [];
  let answers = leastAnswers;
  const isSteady = (): boolean => costs.length >= 2 * IN_A_ROW && median(costs.slice(-IN_A_ROW)) >= (1 - STEADY) * median(costs.slice(-2 * IN_A_ROW, -IN_A_ROW));
  for (let spent = 0; spent < least * 1e6 || (spent < most * 1e6 && !isSteady());) {
    const each = await ask(answers);
    spent += each * answers;
    costs.push(each);
    // So few answers may have taken less than the system counts by.
    answers = each === 0 ? answers * 10 : Math.max(leastAnswers, Math.ceil((measured * 1e6) / each));
  }
  return answers;
}
