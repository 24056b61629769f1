import { roles } from '@civil/schema/access';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { Comparison } from './compare.js';
import { shapes } from './documents.js';
import { findSubjects } from './found-subjects.js';
import { isMinor, nearest, type Subject, subjects } from './identities.js';
import { inTurns } from './in-turns.js';
import { getRole, isShown, labelOf, labels, reaches, seesMinors, verdictFor } from './oracle.js';
import { compareDoors } from './parts/doors.js';
import { compareFields, type FieldsOptions, SAMPLE_OF_EMPTY, waysFromPerson } from './parts/fields.js';
import { situations } from './situations.js';
import './tally.js';

const isWhole = inject('accessSuite') === 'whole';
const comparison = new Comparison();
const { counts, differences, reached } = comparison;
const typeOf = (coordinate: string): string => coordinate.split('.')[0] as string;

/** A sample asks each way of each role in one shape, the next role in the next. */
const choose: FieldsOptions['choose'] = (way, role, isEmpty) =>
  shapes.filter((_, index) => isWhole || ((way + role) % shapes.length === index && (!isEmpty || (way + role) % SAMPLE_OF_EMPTY === 0))).map((shape) => ({ situation: 'nothing', shape }) as const);

describe.each(Object.keys(subjects) as Subject[])('every role asking for every field about %s', (who) => {
  const subject = subjects[who];

  it('gets exactly what the matrix says, in whatever shape it asks', async ({ task }) => {
    const before = counts.cases;
    await compareFields(comparison, { subject, choose });
    task.meta.access = { zh: '各角色×各字段×各写法', en: 'every role × field × shape', cases: counts.cases - before, differences: differences.length };
    expect(differences.splice(0).slice(0, 30)).toEqual([]);
  }, 600_000);

  it('sees the person only with a right in the index and on such persons, and a scope that holds', async () => {
    await inTurns(roles, async ({ code }) => {
      const { data } = await ask('query ($id: ID!) { resident(id: $id) { id } }', { id: subject.id }).asClaims(nearest(code, subject));
      const { rows } = getRole(code);
      const near = rows === 'ALL' || rows === 'SYNTHETIC' || rows === 'DIVISION' || rows === 'OWN' || (rows === 'FACILITY' && Boolean(subject.careFacilityId));
      const admitted = isShown(verdictFor(code, labelOf('Query', 'resident'))) && reaches(code, 'PLATFORM') && (!isMinor(subject) || seesMinors(code));
      expect([code, data?.resident?.id ?? null]).toEqual([code, near && admitted ? subject.id : null]);
    });
  });
});

describe('the doors', () => {
  it('open to the roles of the matrix and to no other, whatever they state', async ({ task }) => {
    const doors = new Comparison();
    // A sample asks of each door as nothing is stated and, of what else there is, one for each role in turn.
    await compareDoors(doors, 'an old person known to every domain', (part, role) => situations.filter((situation, index) => isWhole || situation === 'nothing' || (part + role) % situations.length === index));
    task.meta.access = { zh: '入口×用途与个案', en: 'doors × purposes and cases', cases: doors.counts.cases, differences: doors.differences.length };
    expect(doors.differences.slice(0, 20)).toEqual([]);
  }, 120_000);
});

describe('every role asking about persons in the records that none of these is in', () => {
  it('gets exactly what the matrix says, in whatever shape it asks', async ({ task }) => {
    const before = counts.cases;
    const known = new Set([...reached].map(typeOf));
    for (const { subject, ways } of await findSubjects(waysFromPerson.filter(({ type }) => !known.has(type)))) await compareFields(comparison, { subject, ways, choose });
    task.meta.access = { zh: '各角色×各字段×各写法', en: 'every role × field × shape', cases: counts.cases - before, differences: differences.length };
    expect(differences.splice(0).slice(0, 30)).toEqual([]);
  }, 600_000);
});

describe('the suite', () => {
  it('reaches nearly every guarded field of what can be read about a person', () => {
    const types = new Set(waysFromPerson.map(({ type }) => type));
    const all = [...labels].filter(([coordinate, label]) => label.class !== 'PUBLIC' && types.has(typeOf(coordinate))).map(([coordinate]) => coordinate);
    const missed = all.filter((coordinate) => !reached.has(coordinate));
    console.log(`access suite: ${counts.cases} cases (${counts.shown} shown, ${counts.masked} masked, ${counts.refused} refused, ${counts.absent} ways without a row); ${all.length - missed.length} of ${all.length} guarded fields reached`);
    if (missed.length > 0) console.log(`not reached: ${missed.join(' ')}`);
    expect(missed.length).toBeLessThan(all.length * 0.03);
  });
});
