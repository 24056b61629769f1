import { measureMemoryOver } from './graph/measure-memory.js';
import { printPart } from './kit/results-page.js';

/**
 * The part `memory` over a whole million operations, which takes the better part of an hour, so the benchmark does not wait for it:
 * `node --conditions=@civil/source --import tsx test/performance/memory-million.ts`, after a build. Ends with 1 when a goal is missed.
 */
const result = await measureMemoryOver({ operations: 1_000_000, seconds: Number.POSITIVE_INFINITY }, { quick: false, say: (line) => console.error(line) });
console.log(printPart(result));
process.exit(result.goals.every(({ met }) => met) ? 0 : 1);
