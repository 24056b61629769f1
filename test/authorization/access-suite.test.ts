import { minorLabel, roles } from '@civil/schema/access';
import { isRequiredArgument } from 'graphql';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { compare, counts, differences, documentOf, endsOf, guardedFields, reached } from './compare.js';
import { isMinor, nearest, type Subject, subjects } from './identities.js';
import { getRole, isShown, labelOf, labels, reaches, verdictFor } from './oracle.js';
import { api, waysFrom } from './paths.js';

describe.each(Object.keys(subjects) as Subject[])('every role asking for every field about %s', (who) => {
  const subject = subjects[who];
  const ways = [...waysFrom('Resident')].filter(([type]) => guardedFields(type).length > 0);

  it('gets exactly what the matrix says', async () => {
    for (const [type, steps] of ways) {
      const text = documentOf(steps, type);
      const whole = await ask(text, { id: subject.id }).asClaims(nearest('developer', subject));
      const truth = new Map<string, unknown[]>();
      for (const { object } of endsOf(whole.data?.resident, steps, '')) for (const field of guardedFields(type)) truth.set(field, [...(truth.get(field) ?? []), object[field] ?? null]);
      await Promise.all(roles.map(async ({ code }) => compare(code, steps, type, await ask(text, { id: subject.id }).asClaims(nearest(code, subject)), truth, isMinor(subject))));
    }
    expect(differences.slice(0, 30)).toEqual([]);
  }, 300_000);

  it('sees the person only with a right in the index and on such persons, and a scope that holds', async () => {
    for (const { code } of roles) {
      const { data } = await ask('query ($id: ID!) { resident(id: $id) { id } }', { id: subject.id }).asClaims(nearest(code, subject));
      const { rows } = getRole(code);
      const near = rows === 'ALL' || rows === 'SYNTHETIC' || rows === 'DIVISION' || rows === 'OWN' || (rows === 'FACILITY' && Boolean(subject.careFacilityId));
      const admitted = isShown(verdictFor(code, labelOf('Query', 'resident'))) && reaches(code, 'PLATFORM') && (!isMinor(subject) || isShown(verdictFor(code, minorLabel)));
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
    const ways = waysFrom('Resident');
    const all = [...labels].filter(([coordinate, label]) => label.class !== 'PUBLIC' && ways.has(coordinate.split('.')[0] as string)).map(([coordinate]) => coordinate);
    const missed = all.filter((coordinate) => !reached.has(coordinate));
    console.log(`access suite: ${counts.cases} cases (${counts.shown} shown, ${counts.masked} masked, ${counts.refused} refused, ${counts.absent} ways without a row), ${differences.length} differences; ${all.length - missed.length} of ${all.length} guarded fields reached`);
    if (missed.length > 0) console.log(`not reached: ${missed.join(' ')}`);
    expect(missed.length).toBeLessThan(all.length * 0.15);
  });
});
