import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalDivisionCode, disabilityCardFault, divisionLevel, divisionPrefix, idNumberCheckCharacter, idNumberFault, isCalendarDate, isLuhnValid, mod3736CheckCharacter, readDisabilityCard,
  orgCodeCheckCharacter, usccCheckCharacter, usccFault,
} from './index.js';

const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2021-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const digits = (length: number) => fc.stringMatching(new RegExp(`^\\d{${length}}$`));
const TODAY = '2021-12-31';

const idNumber = fc.tuple(digits(6), day, digits(3)).map(([division, birth, serial]) => {
  const first17 = `${division}${birth.replaceAll('-', '')}${serial}`;
  return first17 + idNumberCheckCharacter(first17);
});

describe('readDisabilityCard', () => {
  it('tells category, grade and birth date of a number without a fault', () => {
    expect(disabilityCardFault('62990119850312001943', TODAY)).toBeNull();
    expect(readDisabilityCard('62990119850312001943')).toEqual({ category: '4', grade: 3, birthDate: '1985-03-12' });
    expect([disabilityCardFault('62990119850312001903', TODAY), disabilityCardFault('6299011985031200194', TODAY), disabilityCardFault('62990119850312001843', TODAY)]).toEqual(['DISABILITY_CARD_FORMAT', 'DISABILITY_CARD_FORMAT', 'ID_CHECKSUM']);
  });
});

describe('idNumberFault (GB 11643)', () => {
  it('accepts every number with a real birth date and the right check character', () => {
    fc.assert(fc.property(idNumber, (id) => idNumberFault(id, TODAY) === null));
  });

  it('notices any one digit changed', () => {
    fc.assert(fc.property(idNumber, fc.nat(16), fc.integer({ min: 1, max: 9 }), (id, place, step) => {
      const digit = (Number(id.charAt(place)) + step) % 10;
      return idNumberFault(id.slice(0, place) + digit + id.slice(place + 1), TODAY) !== null;
    }));
  });

  it('notices two neighbouring digits swapped', () => {
    fc.assert(fc.property(idNumber, fc.nat(15), (id, place) => {
      const swapped = id.slice(0, place) + id.charAt(place + 1) + id.charAt(place) + id.slice(place + 2);
      return swapped === id || idNumberFault(swapped, TODAY) !== null;
    }));
  });

  it('tells what is wrong', () => {
    expect(idNumberFault('629901198503120019', TODAY)).toBeNull();
    expect(idNumberFault('629901198503120018', TODAY)).toBe('ID_CHECKSUM');
    expect(idNumberFault('62990119850312001', TODAY)).toBe('ID_FORMAT');
    const impossible = '62990119850230001';
    expect(idNumberFault(impossible + idNumberCheckCharacter(impossible), TODAY)).toBe('ID_DATE');
    const tomorrow = '62990120220101001';
    expect(idNumberFault(tomorrow + idNumberCheckCharacter(tomorrow), TODAY)).toBe('ID_DATE');
    const tooOld = '62990118991231001';
    expect(idNumberFault(tooOld + idNumberCheckCharacter(tooOld), TODAY)).toBe('ID_DATE');
  });
});

describe('usccFault (GB 32100)', () => {
  const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const text = (length: number, chars: string) => fc.array(fc.constantFrom(...chars), { minLength: length, maxLength: length }).map((all) => all.join(''));
  const uscc = fc.tuple(fc.constantFrom('51', '52', '53'), digits(6), text(8, alphabet)).map(([prefix, division, body]) => {
    const check = orgCodeCheckCharacter(body);
    const first17 = prefix + division + body + check;
    return first17 + usccCheckCharacter(first17);
  });

  it('accepts the example of the standard and every code built by its rules', () => {
    expect(usccFault('91350100M000100Y43')).toBeNull();
    fc.assert(fc.property(uscc, (code) => usccFault(code) === null));
  });

  it('notices any one character changed', () => {
    fc.assert(fc.property(uscc, fc.nat(17), fc.integer({ min: 1, max: 30 }), (code, place, step) => {
      const changed = alphabet.charAt((alphabet.indexOf(code.charAt(place)) + step) % 31);
      return usccFault(code.slice(0, place) + changed + code.slice(place + 1)) !== null;
    }));
  });

  it('refuses the letters that the alphabet leaves out, and a wrong length', () => {
    expect(usccFault('91350100M000100Y4')).toBe('USCC_FORMAT');
    for (const letter of 'IOSVZ') expect(usccFault(`9135010${letter}M000100Y43`)).toBe('USCC_FORMAT');
    expect(usccFault('91350100M000100Y44')).toBe('USCC_CHECKSUM');
  });
});

describe('canonicalDivisionCode', () => {
  it('reads short and padded forms of one division as the same code', () => {
    expect(['62', '620000', '620000000', '620000000000'].map(canonicalDivisionCode)).toEqual(Array(4).fill('620000'));
    expect(['6201', '620100', '620100000000'].map(canonicalDivisionCode)).toEqual(Array(3).fill('620100'));
    expect(['620102', '620102000', '620102000000'].map(canonicalDivisionCode)).toEqual(Array(3).fill('620102'));
    expect(['620102001', '620102001000'].map(canonicalDivisionCode)).toEqual(Array(2).fill('620102001'));
    expect(canonicalDivisionCode('620102001001')).toBe('620102001001');
  });

  it('refuses other lengths, letters and a county without prefecture', () => {
    for (const text of ['', '6', '620', '62010', '6201020', '62010200A', '620002', '002101', '６２']) expect(canonicalDivisionCode(text)).toBeNull();
  });

  it('is its own canonical form, and below its own prefix', () => {
    fc.assert(fc.property(fc.oneof(digits(2), digits(4), digits(6), digits(9), digits(12)), (text) => {
      const code = canonicalDivisionCode(text);
      return code === null || (canonicalDivisionCode(code) === code && code.startsWith(divisionPrefix(code)) && canonicalDivisionCode(divisionPrefix(code)) === code);
    }));
  });

  it('tells the level', () => {
    expect(['620000', '620100', '620102', '620102001', '620102001001'].map(divisionLevel)).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('other check characters', () => {
  it('agrees with the example of ISO 7064 MOD 37,36', () => expect(mod3736CheckCharacter('A12425GABC1234002')).toBe('M'));
  it('checks bank cards by Luhn', () => {
    expect(isLuhnValid('4111111111111111')).toBe(true);
    expect(isLuhnValid('4111111111111112')).toBe(false);
  });
  it('knows the days of the calendar', () => {
    expect(isCalendarDate('2020-02-29')).toBe(true);
    for (const text of ['2021-02-29', '2021-13-01', '2021-00-10', '2021-1-1', '20210101', '']) expect(isCalendarDate(text)).toBe(false);
  });
});
