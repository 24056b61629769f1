import { type RepeatedTask, repeatedWork } from '../server/repeated-work.js';
import type { SubgraphWork } from '../server/work.js';
import { clearExpiredRequests } from './remember-request.js';

const forgetRequests: RepeatedTask = { name: 'expired requests', run: clearExpiredRequests };

/** The work of a subgraph with procedures: what the system itself has to do, and requests that are to be forgotten. */
export const procedureWork = (minutes: number, tasks: readonly RepeatedTask[]): SubgraphWork => repeatedWork(minutes, [...tasks, forgetRequests]);
