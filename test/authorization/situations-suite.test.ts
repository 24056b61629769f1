import { roles } from '@civil/schema/access';
import { purposes } from '@civil/schema/identity';
import { describe, expect, inject, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { Comparison } from './compare.js';
import { inTurns } from './in-turns.js';
import { isMinor, nearest, type Subject, subjects } from './identities.js';
import { hasStakeIn, isShown, labelOf, reaches, seesMinors, verdictFor } from './oracle.js';
import { compareFields, type FieldsOptions, SAMPLE_OF_EMPTY } from './parts/fields.js';
import { askerIn, purposesOf, situations } from './situations.js';
import './tally.js';

/** Every role with what it may state of purpose and case: an open case opens the rows about its persons to its handler, and nothing else does. */

const isWhole = inject('accessSuite') === 'whole';
const comparison = new Comparison();
const { counts, differences } = comparison;

const stated = situations.filter((situation) => situation !== 'nothing');
const sampled: readonly Subject[] = ['an old person known to every domain', 'an orphan with a stipend'];

describe.each(isWhole ? (Object.keys(subjects) as Subject[]) : sampled)('every role with a purpose and a case asking about %s', (who) => {
  const subject = subjects[who];
  const about = { id: subject.id, minor: isMinor(subject) };

  it('gets exactly what the matrix says', async ({ task }) => {
    const before = counts.cases;
    const choose: FieldsOptions['choose'] = (way, role, isEmpty) =>
      stated.filter((situation, index) => isWhole || ((!isEmpty || (way + role) % SAMPLE_OF_EMPTY === 0) && (situation === 'own case from afar' || (way + role) % stated.length === index)))
        .map((situation) => ({ situation, shape: 'plain' }) as const);
    await compareFields(comparison, { subject, choose });
    task.meta.access = { zh: '用途与个案', en: 'purposes and cases', cases: counts.cases - before, differences: differences.length };
    expect(differences.splice(0).slice(0, 30)).toEqual([]);
  }, 600_000);

  it('meets the person by scope, or by an open case of its own that lists them, and by nothing else', async () => {
    await inTurns(roles, async ({ code }) => {
      for (const situation of stated) {
        const asker = askerIn(situation, code, subject);
        if (!asker) continue;
        const { data } = await ask('query ($id: ID!) { resident(id: $id) { id } }', { id: subject.id }, asker.headers).asClaims(asker.claims);
        const door = isShown(verdictFor(code, labelOf('Query', 'resident'), asker, { bound: asker.listed !== undefined, minor: false }));
        const byCase = asker.listed?.includes(subject.id) === true && hasStakeIn(code, 'PLATFORM');
        const near = await ask('query ($id: ID!) { resident(id: $id) { id } }', { id: subject.id }).asClaims(asker.claims);
        const byScope = reaches(code, 'PLATFORM') && (!about.minor || seesMinors(code)) && near.data?.resident !== null && situation !== 'own case from afar';
        expect([code, situation, data?.resident?.id ?? null]).toEqual([code, situation, door && (byCase || byScope) ? subject.id : null]);
      }
    });
  });
});

describe('a purpose', () => {
  const subject = subjects['an old person known to every domain'];
  it.each(purposes.map(({ code }) => code))('%s is taken from the roles that may state it and from no other', async (purpose) => {
    await inTurns(roles, async ({ code }) => {
      const { data, errors } = await ask('{ __typename }', {}, { 'x-purpose': purpose }).asClaims(nearest(code, subject));
      if (purposesOf(code).some((one) => one.code === purpose)) expect([code, data]).toEqual([code, { __typename: 'Query' }]);
      else expect([code, data, errors[0]?.extensions.code]).toEqual([code, null, 'PURPOSE_UNKNOWN']);
    });
  });

  it('that nobody knows is refused, and so is a case without a purpose', async () => {
    await inTurns(roles, async ({ code }) => {
      const refused = async (headers: Record<string, string>): Promise<unknown> => (await ask('{ __typename }', {}, headers).asClaims(nearest(code, subject))).errors[0]?.extensions.code;
      expect([code, await refused({ 'x-purpose': 'CURIOSITY' }), await refused({ 'x-case-no': 'SQ620102003012021000001' })]).toEqual([code, 'PURPOSE_UNKNOWN', 'PURPOSE_REQUIRED']);
    });
  });
});
