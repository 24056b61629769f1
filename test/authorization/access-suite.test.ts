import { roles } from '@civil/schema/access';
import { isRequiredArgument } from 'graphql';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { Comparison } from './compare.js';
import { shapes } from './documents.js';
import { isMinor, nearest, type Subject, subjects } from './identities.js';
import { getRole, isShown, labelOf, labels, reaches, seesMinors, verdictFor } from './oracle.js';
import { compareFields, waysFromPerson } from './parts/fields.js';
import { api } from './paths.js';
import './tally.js';

const isWhole = inject('accessSuite') === 'whole';
const comparison = new Comparison();
const { counts, differences, reached } = comparison;

describe.each(Object.keys(subjects) as Subject[])('every role asking for every field about %s', (who) => {
  const subject = subjects[who];

  it('gets exactly what the matrix says, in whatever shape it asks', async ({ task }) => {
    const before = counts.cases;
    // A sample asks each way of each role in one shape, the next role in the next.
    const choose = (way: number, role: number) => shapes.filter((_, index) => isWhole || (way + role) % shapes.length === index).map((shape) => ({ situation: 'nothing', shape }) as const);
    await compareFields(comparison, { subject: who, choose });
    task.meta.access = { zh: '各角色×各字段×各写法', en: 'every role × field × shape', cases: counts.cases - before, differences: differences.length };
    expect(differences.splice(0).slice(0, 30)).toEqual([]);
  }, 600_000);

  it('sees the person only with a right in the index and on such persons, and a scope that holds', async () => {
    for (const { code } of roles) {
      const { data } = await ask('query ($id: ID!) { resident(id: $id) { id } }', { id: subject.id }).asClaims(nearest(code, subject));
      const { rows } = getRole(code);
      const near = rows === 'ALL' || rows === 'SYNTHETIC' || rows === 'DIVISION' || rows === 'OWN' || (rows === 'FACILITY' && Boolean(subject.careFacilityId));
      const admitted = isShown(verdictFor(code, labelOf('Query', 'resident'))) && reaches(code, 'PLATFORM') && (!isMinor(subject) || seesMinors(code));
      expect([code, data?.resident?.id ?? null]).toEqual([code, near && admitted ? subject.id : null]);
    }
  });
});

describe('the doors', () => {
  const doors = Object.values(api.getQueryType()?.getFields() ?? {}).filter(({ name, args }) => labelOf('Query', name)?.class !== 'PUBLIC' && !args.some(isRequiredArgument));

  it.each(doors.map(({ name }) => name))('Query.%s opens to the roles of the matrix and to no other', async (name) => {
    for (const { code } of roles) {
      const { data, codes } = await ask(`{ ${name} { __typename } }`).asClaims(nearest(code, subjects['an old person known to every domain']));
      const verdict = verdictFor(code, labelOf('Query', name));
      if (isShown(verdict)) expect([code, Object.values(codes).filter((other) => other !== 'BAD_USER_INPUT')]).toEqual([code, []]);
      else expect([code, data?.[name], codes[name]]).toEqual([code, null, verdict]);
    }
  });
});

describe('the suite', () => {
  it('reaches nearly every guarded field of what can be read about a person', () => {
    const types = new Set(waysFromPerson.map(({ type }) => type));
    const all = [...labels].filter(([coordinate, label]) => label.class !== 'PUBLIC' && types.has(coordinate.split('.')[0] as string)).map(([coordinate]) => coordinate);
    const missed = all.filter((coordinate) => !reached.has(coordinate));
    console.log(`access suite: ${counts.cases} cases (${counts.shown} shown, ${counts.masked} masked, ${counts.refused} refused, ${counts.absent} ways without a row); ${all.length - missed.length} of ${all.length} guarded fields reached`);
    if (missed.length > 0) console.log(`not reached: ${missed.join(' ')}`);
    expect(missed.length).toBeLessThan(all.length * 0.15);
  });
});
