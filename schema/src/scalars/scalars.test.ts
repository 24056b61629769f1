import fc from 'fast-check';
import { GraphQLError, type GraphQLScalarType, Kind } from 'graphql';
import { describe, expect, it } from 'vitest';
import {
  DateScalar, DateTimeScalar, DecimalScalar, DisabilityCardNoScalar, DivisionCodeScalar, IdNumberScalar, MoneyScalar, PhoneScalar, UsccScalar, YearMonthScalar,
} from './index.js';

function codeOf(scalar: GraphQLScalarType, value: unknown): unknown {
  try {
    scalar.parseValue(value);
    return null;
  } catch (error) {
    return error instanceof GraphQLError ? error.extensions['code'] : error;
  }
}

describe('scalars', () => {
  it.each([
    [DateScalar, '2021-02-30', 'DATE_FORMAT'], [DateTimeScalar, '2021-02-30T00:00:00+08:00', 'DATE_FORMAT'], [DateTimeScalar, '2021-12-23 10:00', 'DATE_FORMAT'],
    [YearMonthScalar, '2021-13', 'DATE_FORMAT'], [MoneyScalar, '1.234', 'MONEY_FORMAT'], [MoneyScalar, '1e3', 'MONEY_FORMAT'], [MoneyScalar, '-0.5.1', 'MONEY_FORMAT'],
    [DecimalScalar, 'NaN', 'MONEY_FORMAT'], [DivisionCodeScalar, '6210', null], [DivisionCodeScalar, '621', 'DIVISION_FORMAT'],
    [IdNumberScalar, '629901198503120018', 'ID_CHECKSUM'], [UsccScalar, '91350100M000100Y44', 'USCC_CHECKSUM'], [PhoneScalar, '12345678901', 'PHONE_FORMAT'],
    [DisabilityCardNoScalar, '62990119850312001943', null], [DisabilityCardNoScalar, '62990119850312001943B1', null], [DisabilityCardNoScalar, '62990119850312001843', 'ID_CHECKSUM'],
    [DisabilityCardNoScalar, '62990119850312001983', 'DISABILITY_CARD_FORMAT'], [DisabilityCardNoScalar, '62990119850312001945', 'DISABILITY_CARD_FORMAT'], [DisabilityCardNoScalar, '629901198503120019', 'DISABILITY_CARD_FORMAT'],
    [MoneyScalar, 12, 'BAD_USER_INPUT'], [DateScalar, null, 'BAD_USER_INPUT'],
  ] as const)('%s reads %s as %s', (scalar, text, code) => expect(codeOf(scalar, text)).toBe(code));

  it('never repeats the value in the error', () => {
    for (const scalar of [IdNumberScalar, DisabilityCardNoScalar, PhoneScalar, UsccScalar, DivisionCodeScalar]) {
      try {
        scalar.parseValue('629901198503120018');
      } catch (error) {
        expect(JSON.stringify(error)).not.toContain('629901198503120018');
      }
    }
  });

  it('keeps money exact', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.integer({ min: 0, max: 99 }), (yuan, fen) => {
      const text = `${yuan}.${String(fen).padStart(2, '0')}`;
      return MoneyScalar.serialize(MoneyScalar.parseValue(text)) === text;
    }));
    expect(MoneyScalar.serialize('1670000000')).toBe('1670000000.00');
    expect(MoneyScalar.parseValue('12.5')).toBe('12.50');
  });

  it('writes moments in China Standard Time', () => {
    expect(DateTimeScalar.serialize(new Date('2021-12-23T16:30:00Z'))).toBe('2021-12-24T00:30:00.000+08:00');
    expect(DateScalar.serialize(new Date('2021-12-23T16:30:00Z'))).toBe('2021-12-24');
  });

  it('never writes an identity number or a phone', () => {
    expect(() => IdNumberScalar.serialize('629901198503120019')).toThrow('input type only');
    expect(() => PhoneScalar.serialize('10012345678')).toThrow('input type only');
  });

  it('reads literals as it reads variables', () => {
    expect(DivisionCodeScalar.parseLiteral({ kind: Kind.STRING, value: '6201' }, {})).toBe('620100');
    expect(() => DivisionCodeScalar.parseLiteral({ kind: Kind.INT, value: '6201' }, {})).toThrow(GraphQLError);
  });
});
