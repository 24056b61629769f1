import { describe, expect, inject, it } from 'vitest';
import { Comparison } from './compare.js';
import { type Subject, subjects } from './identities.js';
import { compareEntities, situationsOfSubgraphs } from './parts/entities.js';
import './tally.js';

/** The same question as the access suite, put straight to each subgraph through `_entities`, as a caller past the gateway would. */

const isWhole = inject('accessSuite') === 'whole';
const comparison = new Comparison();
const { counts, differences } = comparison;

describe.each(Object.keys(subjects) as Subject[])('every subgraph asked for its entities about %s', (subject) => {
  it('answers exactly what the matrix says', async ({ task }) => {
    const before = counts.cases;
    await compareEntities(comparison, { subject, choose: (type, role) => situationsOfSubgraphs.filter((_, index) => isWhole || (type + role) % situationsOfSubgraphs.length === index) });
    task.meta.access = { zh: '直接问子图 _entities', en: '_entities straight to the subgraphs', cases: counts.cases - before, differences: differences.length };
    expect(differences.splice(0).slice(0, 30)).toEqual([]);
  }, 600_000);
});

describe('the suite', () => {
  it('says how much it tried', () => {
    console.log(`entities suite: ${counts.cases} cases (${counts.shown} shown, ${counts.masked} masked, ${counts.refused} refused, ${counts.absent} rows not seen)`);
    expect(counts.cases).toBeGreaterThan(8_000);
  });
});
