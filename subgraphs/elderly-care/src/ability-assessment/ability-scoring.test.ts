import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../errors.js';
import { AbilityGroup, type AbilityItem, abilityItemNames, abilityItems } from './ability-items.js';
import {
  type AbilityConditions,
  checkStated,
  type ItemScore,
  levelOfTotal,
  monthsAfter,
  scoreAbility,
  upgradedLevel,
  validToOf,
} from './ability-scoring.js';

const DAY = '2021-06-15';
const well: AbilityConditions = { dementia: false, psychiatric: false, accidentsInThirtyDays: 0 };
/** All items at their maximum, save those given. */
const itemsWith = (less: Partial<Record<AbilityItem, number>> = {}): ItemScore[] =>
  abilityItemNames.map((item) => ({ item, score: less[item] ?? abilityItems[item].maximum }));
const codeOf = (act: () => unknown): unknown => {
  try {
    act();
  } catch (error) {
    const { code, field } = (error as { extensions: Record<string, unknown> }).extensions;
    return [code, field];
  }
  return 'accepted';
};

const items = fc
  .tuple(...abilityItemNames.map((name) => fc.integer({ min: 0, max: abilityItems[name].maximum })))
  .map((scores) => abilityItemNames.map((item, place): ItemScore => ({ item, score: scores[place] as number })));
const conditions = fc.record({ dementia: fc.boolean(), psychiatric: fc.boolean(), accidentsInThirtyDays: fc.integer({ min: 0, max: 5 }) });

describe('the items of GB/T 42195', () => {
  it('are 26 in four groups of 32, 16, 28 and 14 points', () => {
    const sums = Object.values(AbilityGroup).map((group) =>
      abilityItemNames.reduce((sum, name) => sum + (abilityItems[name].group === group ? abilityItems[name].maximum : 0), 0),
    );
    expect([abilityItemNames.length, ...sums]).toEqual([26, 32, 16, 28, 14]);
  });
});

describe('the score', () => {
  it('adds the groups up and gives the level of the total', () => {
    expect(scoreAbility(itemsWith(), well, DAY)).toEqual({
      selfCareScore: 32,
      motorScore: 16,
      mentalScore: 28,
      perceptionScore: 14,
      totalScore: 90,
      preliminaryLevel: 0,
      upgradeReasonCodes: [],
      finalLevel: 0,
    });
    expect(scoreAbility(itemsWith({ EATING: 0, WALKING: 1 }), well, DAY)).toMatchObject({
      selfCareScore: 28,
      motorScore: 13,
      totalScore: 83,
      finalLevel: 1,
    });
  });

  it.each([
    [90, 0],
    [89, 1],
    [66, 1],
    [65, 2],
    [46, 2],
    [45, 3],
    [30, 3],
    [29, 4],
    [0, 4],
  ])('of %i is level %i', (total, level) => {
    expect(levelOfTotal(total)).toBe(level);
  });

  it('is worse by one for dementia, another psychiatric disease or two accidents, and by one only', () => {
    const level = (more: Partial<AbilityConditions>): number => scoreAbility(itemsWith({ EATING: 0 }), { ...well, ...more }, DAY).finalLevel;
    expect([
      level({}),
      level({ dementia: true }),
      level({ psychiatric: true }),
      level({ accidentsInThirtyDays: 1 }),
      level({ accidentsInThirtyDays: 2 }),
    ]).toEqual([1, 2, 2, 1, 2]);
    expect(level({ dementia: true, psychiatric: true, accidentsInThirtyDays: 3 })).toBe(2);
  });

  it('is level 4 for who lies in a coma', () => {
    expect(scoreAbility(itemsWith({ CONSCIOUSNESS: 0 }), well, DAY)).toMatchObject({
      totalScore: 88,
      preliminaryLevel: 1,
      upgradeReasonCodes: ['1'],
      finalLevel: 4,
    });
    expect(scoreAbility(itemsWith({ CONSCIOUSNESS: 1 }), well, DAY)).toMatchObject({ upgradeReasonCodes: [], finalLevel: 1 });
  });

  it('keeps every sum in its bounds and every level in its band', () => {
    fc.assert(
      fc.property(items, conditions, (given, when) => {
        const { selfCareScore, motorScore, mentalScore, perceptionScore, totalScore, preliminaryLevel, finalLevel } = scoreAbility(given, when, DAY);
        expect(totalScore).toBe(selfCareScore + motorScore + mentalScore + perceptionScore);
        expect([selfCareScore <= 32, motorScore <= 16, mentalScore <= 28, perceptionScore <= 14]).toEqual([true, true, true, true]);
        expect(preliminaryLevel).toBe(levelOfTotal(totalScore));
        expect(finalLevel >= preliminaryLevel && finalLevel <= 4).toBe(true);
      }),
    );
  });

  it('never worsens when an item is scored better', () => {
    fc.assert(
      fc.property(items, conditions, fc.nat(25), (given, when, place) => {
        const better = given.map((one, at) => (at === place ? { ...one, score: Math.min(one.score + 1, abilityItems[one.item].maximum) } : one));
        expect(scoreAbility(better, when, DAY).finalLevel).toBeLessThanOrEqual(scoreAbility(given, when, DAY).finalLevel);
      }),
    );
  });

  it('does not depend on the order of the items', () => {
    fc.assert(
      fc.property(items, conditions, (given, when) => {
        expect(scoreAbility([...given].reverse(), when, DAY)).toEqual(scoreAbility(given, when, DAY));
      }),
    );
  });

  it('upgrades by one level at most, save for coma', () => {
    fc.assert(
      fc.property(fc.constantFrom(0, 1, 2, 3, 4), fc.subarray(['2', '3', '4']), (level, reasons) => {
        expect(upgradedLevel(level, reasons)).toBe(reasons.length > 0 ? Math.min(4, level + 1) : level);
        expect(upgradedLevel(level, ['1', ...reasons])).toBe(4);
      }),
    );
  });
});

describe('a bad set of items', () => {
  it('is refused when any one item is missing or stands twice', () => {
    fc.assert(
      fc.property(fc.constantFrom(...abilityItemNames), (name) => {
        expect(
          codeOf(() =>
            scoreAbility(
              itemsWith().filter(({ item }) => item !== name),
              well,
              DAY,
            ),
          ),
        ).toEqual(['ITEM_MISSING', name]);
        expect(codeOf(() => scoreAbility([...itemsWith(), { item: name, score: 0 }], well, DAY))).toEqual(['ITEM_MISSING', name]);
      }),
    );
  });

  it('is refused when a score lies outside its range', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...abilityItemNames),
        fc.oneof(fc.integer({ max: -1 }), fc.integer({ min: 5 }), fc.constant(0.5)),
        (name, score) => {
          expect(codeOf(() => scoreAbility(itemsWith({ [name]: score }), well, DAY))).toEqual(['ITEM_RANGE', name]);
        },
      ),
    );
    expect(codeOf(() => scoreAbility(itemsWith({ AGGRESSION: 2 }), well, DAY))).toEqual(['ITEM_RANGE', 'AGGRESSION']);
  });
});

describe('what an agency states', () => {
  const result = scoreAbility(itemsWith({ EATING: 0 }), { ...well, dementia: true }, DAY);

  it('is accepted when it follows from the items', () => {
    expect(codeOf(() => checkStated({ totalScore: 86, preliminaryLevel: 1, finalLevel: 2 }, result))).toBe('accepted');
  });

  it('is refused for a wrong sum or a wrong level', () => {
    expect(codeOf(() => checkStated({ selfCareScore: 27 }, result))).toEqual(['SCORE_SUM', 'selfCareScore']);
    expect(codeOf(() => checkStated({ totalScore: 90 }, result))).toEqual(['SCORE_SUM', 'totalScore']);
    expect(codeOf(() => checkStated({ finalLevel: 1 }, result))).toEqual(['LEVEL_MISMATCH', 'finalLevel']);
  });
});

describe('the validity', () => {
  it('runs for twelve months to the day of the same number', () => {
    expect(validToOf('2021-02-10')).toBe('2022-02-10');
    expect(validToOf('2020-02-29')).toBe('2021-02-28');
    expect(monthsAfter('2021-01-31', 1)).toBe('2021-02-28');
    expect(monthsAfter('2021-12-15', 1)).toBe('2022-01-15');
  });
});
