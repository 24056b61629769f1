import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesUnder } from './codes-under.js';

const digits = (least: number, most: number) => fc.stringMatching(new RegExp(`^[0-9]{${least},${most}}$`));

describe('codesUnder', () => {
  it('holds the codes that begin with the prefix and no others', () => {
    fc.assert(fc.property(digits(1, 12), digits(1, 12), digits(0, 6), (prefix, other, rest) => {
      const { $gte, $lt = ':' } = codesUnder(prefix);
      for (const code of [prefix, prefix + rest, other, `${prefix.slice(0, -1)}${rest}`]) expect(code >= $gte && code < $lt).toBe(code.startsWith(prefix));
    }));
  });

  it('has no end where all digits are nines', () => {
    expect(codesUnder('99')).toEqual({ $gte: '99' });
    expect(codesUnder('0199')).toEqual({ $gte: '0199', $lt: '0200' });
  });

  it.each(['', '62_', '6201%', "62' or '1"])('takes nothing but digits: %s', (prefix) => {
    expect(() => codesUnder(prefix)).toThrow();
  });
});
