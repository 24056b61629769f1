import type { Reporter, TestCase } from 'vitest/node';

/** What one part of the access suite tried, handed to the main process with the test that tried it. */
export interface AccessTally {
  readonly zh: string;
  readonly en: string;
  readonly cases: number;
  readonly differences: number;
}

declare module 'vitest' {
  interface TaskMeta {
    access?: AccessTally;
  }
  interface ProvidedContext {
    /** `whole` tries every case; `sample` is the part of it that runs with all other tests. */
    accessSuite: 'sample' | 'whole';
  }
}

const add = (all: Map<string, AccessTally>, tally: AccessTally): void => {
  const known = all.get(tally.en);
  all.set(tally.en, known ? { ...tally, cases: known.cases + tally.cases, differences: known.differences + tally.differences } : tally);
};

/** Prints a line for each part of the access suite and one for the whole: what was tried, and how often the answer was another than the matrix says. */
export class AccessReporter implements Reporter {
  readonly #parts = new Map<string, AccessTally>();

  onTestCaseResult(test: TestCase): void {
    const { access } = test.meta();
    if (access) add(this.#parts, access);
  }

  onTestRunEnd(): void {
    if (this.#parts.size === 0) return;
    const parts = [...this.#parts.values()];
    const sum = (of: 'cases' | 'differences'): number => parts.reduce((total, part) => total + part[of], 0);
    const line = ({ zh, en, cases, differences }: AccessTally): string => `  ${zh} ${en}: ${cases} 例 cases, ${differences} 处不符 differences\n`;
    process.stdout.write(`\n访问规则 access suite\n${parts.map(line).join('')}${line({ zh: '合计', en: 'total', cases: sum('cases'), differences: sum('differences') })}\n`);
  }
}
