import { readdirSync, readFileSync } from 'node:fs';

/** The kernel tells times of processes in these, whatever its own clock is. */
const TICKS_PER_SECOND = 100;

const numbersIn = (text: string): number[] => text.split(' ').filter(Boolean).map(Number);

/** A process, all that it started, and what these started: some gateways serve from a child. */
export function processTree(pid: number): number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) => numbersIn(readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim()));
  return [pid, ...children.flatMap(processTree)];
}

/** Seconds of processor time that processes have used since their start, in user and system mode, over all their threads. */
export const cpuSecondsOf = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => {
    // The name of a process may hold blanks and stands in parentheses; the fields are counted after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return sum + (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  }, 0);

const megabytesOf = (pids: readonly number[], entry: string): number =>
  pids.reduce((sum, pid) => sum + Number(new RegExp(`^${entry}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024, 0);

/** Megabytes of memory that processes hold now. */
export const residentMegabytesOf = (pids: readonly number[]): number => megabytesOf(pids, 'VmRSS');

/** The most megabytes that processes have held since their start. */
export const peakMegabytesOf = (pids: readonly number[]): number => megabytesOf(pids, 'VmHWM');
