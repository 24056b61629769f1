import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { civilError } from '../errors/civil-error.js';
import type { PlatformCode } from '../errors/platform-codes.js';
import { canonicalDivisionCode, disabilityCardFault, idNumberFault, isCalendarDate, usccFault } from './checks.js';

/** Reads text from an untrusted value; a fault is reported by code and the value itself is never echoed. */
interface TextScalar {
  name: string;
  description: string;
  specifiedByURL?: string;
  /** Code of the rule broken, or the accepted text. */
  read: (text: string) => { text: string } | { code: PlatformCode };
  /** Turns what a record holds into text; input-only scalars leave it out. */
  write?: (value: unknown) => string;
}

function textScalar({ name, description, specifiedByURL, read, write }: TextScalar): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value !== 'string') throw civilError('BAD_USER_INPUT', { scalar: name });
    const result = read(value);
    if ('code' in result) throw civilError(result.code, { scalar: name });
    return result.text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    ...(specifiedByURL ? { specifiedByURL } : {}),
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
    serialize: (value) => {
      if (!write) throw new GraphQLError(`${name} is an input type only`);
      return write(value);
    },
  });
}

const asText = (value: unknown): string => {
  if (typeof value === 'string') return value;
  throw new TypeError('expected text');
};

const CHINA_OFFSET_MS = 8 * 3_600_000;

/** Writes a moment in China Standard Time, as RFC 3339 with the offset `+08:00`. */
export const chinaTime = (moment: Date): string => new Date(moment.getTime() + CHINA_OFFSET_MS).toISOString().replace('Z', '+08:00');

export const DateScalar = textScalar({
  name: 'Date',
  description: '日期，北京时间，格式 YYYY-MM-DD。Calendar day in Asia/Shanghai, e.g. 2021-12-23.',
  read: (text) => (isCalendarDate(text) ? { text } : { code: 'DATE_FORMAT' }),
  write: (value) => (value instanceof Date ? chinaTime(value).slice(0, 10) : asText(value)),
});

const RFC3339 = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export const DateTimeScalar = textScalar({
  name: 'DateTime',
  description: '时刻，RFC 3339，输出为 +08:00。Moment in RFC 3339, written with +08:00.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339',
  read: (text) => {
    const parts = RFC3339.exec(text);
    return parts && isCalendarDate(parts[1] as string) ? { text } : { code: 'DATE_FORMAT' };
  },
  write: (value) => chinaTime(value instanceof Date ? value : new Date(asText(value))),
});

export const YearMonthScalar = textScalar({
  name: 'YearMonth',
  description: '年月，格式 YYYY-MM。Month of a year, e.g. 2021-12.',
  read: (text) => (/^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? { text } : { code: 'DATE_FORMAT' }),
  write: asText,
});

/** Writes a decimal with exactly two places without passing through a float. */
function twoPlaces(text: string): string {
  const [whole = '0', fraction = ''] = text.split('.');
  return `${whole}.${fraction.padEnd(2, '0').slice(0, 2)}`;
}

export const MoneyScalar = textScalar({
  name: 'Money',
  description: '金额，人民币元，两位小数的十进制文本。Amount in CNY yuan as decimal text with two places, e.g. "1670000000.00".',
  read: (text) => (/^-?(0|[1-9]\d{0,15})(\.\d{1,2})?$/.test(text) ? { text: twoPlaces(text) } : { code: 'MONEY_FORMAT' }),
  write: (value) => twoPlaces(typeof value === 'number' ? value.toFixed(2) : asText(value)),
});

export const DecimalScalar = textScalar({
  name: 'Decimal',
  description: '十进制数文本，不经浮点。Decimal number as text, never a float.',
  read: (text) => (/^-?(0|[1-9]\d{0,18})(\.\d{1,12})?$/.test(text) ? { text } : { code: 'MONEY_FORMAT' }),
  write: (value) => (typeof value === 'number' ? String(value) : asText(value)),
});

export const DivisionCodeScalar = textScalar({
  name: 'DivisionCode',
  description:
    '行政区划代码：县级及以上 6 位（GB/T 2260），乡级 9 位（GB/T 10114），村级 12 位；输入可用 2/4/6/9/12 位简码或补零形式。' +
    'Division code: 6 digits to county (GB/T 2260), 9 township (GB/T 10114), 12 village; short and zero-padded forms are accepted.',
  read: (text) => {
    const code = canonicalDivisionCode(text);
    return code ? { text: code } : { code: 'DIVISION_FORMAT' };
  },
  write: asText,
});

export const IdNumberScalar = textScalar({
  name: 'IdNumber',
  description: '公民身份号码（GB 11643），仅作输入。Citizen identification number (GB 11643), input only.',
  read: (text) => {
    const fault = idNumberFault(text);
    return fault ? { code: fault } : { text };
  },
});

export const DisabilityCardNoScalar = textScalar({
  name: 'DisabilityCardNo',
  description: '残疾人证号：公民身份号码加残疾类别、等级各一位，补发的另加 B 和次数，仅作输入。Number of a disability certificate: identification number, category and grade, input only.',
  read: (text) => {
    const fault = disabilityCardFault(text);
    return fault ? { code: fault } : { text };
  },
});

export const UsccScalar = textScalar({
  name: 'Uscc',
  description: '统一社会信用代码（GB 32100），18 位。Unified social credit code (GB 32100), 18 characters.',
  read: (text) => {
    const fault = usccFault(text);
    return fault ? { code: fault } : { text };
  },
  write: asText,
});

export const PhoneScalar = textScalar({
  name: 'Phone',
  description: '手机号码，11 位，仅作输入。Mobile number of 11 digits, input only.',
  read: (text) => (/^(1[3-9]\d{9}|100\d{8})$/.test(text) ? { text } : { code: 'PHONE_FORMAT' }),
});

/** Every scalar of the graph beyond the built-in ones; each subgraph declares the ones it uses. */
export const civilScalars: readonly GraphQLScalarType[] = [
  DateScalar, DateTimeScalar, YearMonthScalar, MoneyScalar, DecimalScalar, DivisionCodeScalar, IdNumberScalar, UsccScalar, PhoneScalar,
  DisabilityCardNoScalar,
];
