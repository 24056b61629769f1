import { describe, expect, it } from 'vitest';
import { compileCondition, ConditionFault } from './compile-condition.js';
import type { RuleCondition } from './rule-condition.js';

const compile = (all: unknown[], any: unknown[] = []) => compileCondition({ all, any } as RuleCondition);
const term = (fact: unknown, test: unknown, value: unknown = null) => ({ fact, test, value });

describe('a condition of a rule', () => {
  it('becomes text of columns and operators alone, its thresholds bound', () => {
    const { text, values } = compile([term('MEDICAL_SPENDING', 'AT_LEAST', '20000'), term('ENROLLED', 'IS_FALSE')], [term('ACCIDENT', 'IS_TRUE'), term('INCOME_DROP', 'ABOVE', '12.5')]);
    expect(text).toBe('(coalesce(medical_spending >= ?::numeric, false) and not coalesce(enrolled, false) and (coalesce(accident, false) or coalesce(income_drop > ?::numeric, false)))');
    expect(values).toEqual(['20000', '12.5']);
  });

  it.each([
    ['a fact that is SQL', [term('medical_spending) or true--', 'AT_LEAST', '1')]],
    ['a fact by its column', [term('medical_spending', 'AT_LEAST', '1')]],
    ['a fact of the prototype', [term('constructor', 'IS_TRUE')]],
    ['a fact that is no text', [term(['DISASTER'], 'IS_TRUE')]],
    ['a test that is SQL', [term('MEDICAL_SPENDING', '>= 0 or 1 =', '1')]],
    ['a test of the prototype', [term('MEDICAL_SPENDING', 'toString', '1')]],
    ['a threshold that is SQL', [term('MEDICAL_SPENDING', 'AT_LEAST', '1); drop table x; --')]],
    ['a threshold that is a list', [term('MEDICAL_SPENDING', 'AT_LEAST', ['1'])]],
    ['a threshold below nothing', [term('MEDICAL_SPENDING', 'AT_LEAST', '-1')]],
    ['no threshold', [term('MEDICAL_SPENDING', 'AT_LEAST')]],
    ['a number that is so', [term('MEDICAL_SPENDING', 'IS_TRUE')]],
    ['what is so, compared', [term('DISASTER', 'ABOVE', '1')]],
    ['what is so, with a threshold', [term('DISASTER', 'IS_TRUE', '1')]],
    ['more terms than are read', Array.from({ length: 11 }, () => term('DISASTER', 'IS_TRUE'))],
    ['no terms', []],
  ])('is none with %s', (_name, all) => {
    expect(() => compile(all)).toThrow(ConditionFault);
  });

  it.each([
    ['on no benefit', [term('ENROLLED', 'IS_FALSE')], []],
    ['without a disaster', [term('DISASTER', 'IS_FALSE')], []],
    ['at most a sum', [term('MEDICAL_SPENDING', 'AT_MOST', '100')], []],
    ['at least nothing', [term('MEDICAL_SPENDING', 'AT_LEAST', '0')], []],
    ['one of which holds of everybody', [], [term('DISASTER', 'IS_TRUE'), term('ENROLLED', 'IS_FALSE')]],
  ])('is none that everybody under watch meets: %s', (_name, all, any) => {
    expect(() => compile(all, any)).toThrow(ConditionFault);
  });
});
