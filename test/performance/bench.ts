import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repository } from '../kit/processes.js';
import type { PartResult } from './kit/part.js';
import { printPart, updateResultsPage } from './kit/results-page.js';
import { longParts, parts } from './parts.js';

/**
 * `npm run bench -- [part …] [--quick]`: runs all parts of the benchmark, or those named, prints what they found and keeps it in `results.md`
 * and `plots/`; the longest are run only where they are named. Ends with 1 when a goal is missed. What `--quick` finds lies in `.data/bench` and is not kept.
 */
const all = { ...parts, ...longParts };
const usage = `用法 usage: npm run bench -- [--quick] [${Object.keys(all).join(' | ')}] …`;

function readArguments() {
  try {
    return parseArgs({ options: { quick: { type: 'boolean', default: false } }, allowPositionals: true });
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`);
    return process.exit(2);
  }
}

const { values: { quick }, positionals } = readArguments();
const unknown = positionals.filter((name) => !Object.hasOwn(all, name));
if (unknown.length > 0) {
  console.error(`没有这一部分：${unknown.join('、')}。No such part.\n${usage}`);
  process.exit(2);
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const began = Date.now();
const say = (line: string): void => console.error(`[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${line}`);
const results = new Map<string, PartResult>();
const faults: string[] = [];
for (const name of positionals.length > 0 ? new Set(positionals) : Object.keys(parts)) {
  try {
    say(name);
    const measure = await all[name]?.();
    if (!measure) continue;
    const result = await measure({ quick, say: (line) => say(`${name}: ${line}`) });
    results.set(name, result);
    console.log(`\n${printPart(result)}\n`);
  } catch (error) {
    faults.push(name);
    console.error(error);
  }
}

const head = '# Results of npm run bench\n\nWritten by the command; each part as it was last measured. Times are of a shared machine of two cores: the ratios within a part count.';
const directory = quick ? join(repository, '.data', 'bench') : join(repository, 'test', 'performance');
const page = join(directory, 'results.md');
mkdirSync(join(directory, 'plots'), { recursive: true });
writeFileSync(page, updateResultsPage(existsSync(page) ? readFileSync(page, 'utf8') : head, results));
for (const { plots } of results.values()) for (const { name, svg } of plots) writeFileSync(join(directory, 'plots', `${name}.svg`), svg);

const missed = [...results].flatMap(([name, { goals }]) => goals.filter(({ met }) => !met).map(({ name: goal, goal: limit, measured }) => `${name}: ${goal}: ${measured}, to reach ${limit}`));
for (const line of missed) console.log(`未达 missed  ${line}`);
for (const name of faults) console.log(`未测 failed  ${name}`);
console.log(`${results.size} parts in ${((Date.now() - began) / 60_000).toFixed(1)} min, ${missed.length} goals missed; ${page}`);
process.exit(missed.length + faults.length > 0 ? 1 : 0);
