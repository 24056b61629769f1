import { describe, expect, it } from 'vitest';
import { repository } from '../../kit/processes.js';
import { mutants } from './list.js';
import { occurrences } from './mutant.js';

/** Cheap, so that it runs with all tests: the list of mutants is still about the sources as they are. */
describe('the mutants', () => {
  it('are fifty at least, each of another text', () => {
    expect(mutants.length).toBeGreaterThanOrEqual(50);
    expect(new Set(mutants.map(({ file, from, to }) => `${file}\n${from}\n${to}`)).size).toBe(mutants.length);
    expect(new Set(mutants.map(({ weakens }) => weakens)).size).toBe(mutants.length);
  });

  it('each stand at one place of their file', () => {
    expect(mutants.flatMap((mutant) => (occurrences(repository, mutant) === 1 ? [] : [`${mutant.file}: ${mutant.weakens} (${occurrences(repository, mutant)})`]))).toEqual([]);
  });
});
