import type { Goal } from './goals.js';
import type { Table } from './table.js';

/** A drawing of a part: an SVG text, kept as `plots/<name>.svg` beside the results. */
export interface Plot {
  /** File name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly svg: string;
}

/** What one part of the benchmark found. */
export interface PartResult {
  readonly title: string;
  /** How it was measured and what a reader must know to judge the figures: paragraphs of markdown. */
  readonly notes?: readonly string[];
  readonly tables: readonly Table[];
  readonly goals: readonly Goal[];
  readonly plots: readonly Plot[];
}

export interface BenchOptions {
  /** Short rounds: shows that it runs and roughly where it stands; its figures are not kept. */
  readonly quick: boolean;
  /** Tells who waits what is being done. */
  readonly say: (line: string) => void;
}

/** A part of the benchmark: a module exports one such function and `parts.ts` gives it its name. It stops every process that it started. */
export type MeasurePart = (options: BenchOptions) => Promise<PartResult>;
