import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Probe } from './probes.js';

/** One rule made weaker at one place of the sources. */
export interface Mutant {
  /** What it weakens. */
  readonly weakens: string;
  readonly file: string;
  readonly from: string;
  readonly to: string;
  /** The part of the suite that must notice it: a probe of the running graph, or the generated tests of one room alone where other locks would hide it. */
  readonly noticedBy: Probe | `${string}.test.ts`;
}

/** How often the text of a mutant stands in its file; it must be once, or the list has gone stale. */
export const occurrences = (root: string, { file, from }: Mutant): number => readFileSync(join(root, file), 'utf8').split(from).length - 1;
