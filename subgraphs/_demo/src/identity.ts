import { idNumberCheckCharacter, orgCodeCheckCharacter, usccCheckCharacter } from '@civil/schema/scalars';
import { rngOf, type Rng } from './rng.js';
import type { Sex } from './types-people.js';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 2021-12-31T00:00:00+08:00 in milliseconds, the time part of the first identifier. */
const EPOCH = 1_640_880_000_000;

/** Prefix, ten time characters that number the row within its county, sixteen random ones: unique and in order of creation. */
export function rowId(prefix: string, ordinal: number, sequence: number, rng: Rng): string {
  let time = EPOCH + ordinal * 100_000_000 + sequence;
  let text = '';
  for (let i = 0; i < 10; i++) {
    text = CROCKFORD.charAt(time % 32) + text;
    time = Math.floor(time / 32);
  }
  for (let i = 0; i < 16; i++) text += CROCKFORD.charAt(rng.int(0, 31));
  return `${prefix}_${text}`;
}

const twoDigits = (ordinal: number): string => String(ordinal).padStart(2, '0');

/** Formally valid citizen number under the unassigned prefix 6299; the odd or even serial carries the sex. */
export function syntheticIdNumber(ordinal: number, birthDate: string, sex: Sex, sequence: number): string {
  const serial = sequence * 2 + (sex === '1' ? 1 : 2);
  if (serial > 999) throw new Error('more than 499 births of one sex on one day in a county');
  const first17 = `6299${twoDigits(ordinal)}${birthDate.replaceAll('-', '')}${String(serial).padStart(3, '0')}`;
  return first17 + idNumberCheckCharacter(first17);
}

/** Formally valid unified social credit code under the unassigned county prefix 6299: 51 association, 52 service institution, 53 foundation, 91 company, 12 public institution. */
export function syntheticUscc(prefix: string, ordinal: number, sequence: number): string {
  const body = `MJ${String(sequence).padStart(6, '0')}`;
  const first17 = `${prefix}6299${twoDigits(ordinal)}${body}${orgCodeCheckCharacter(body)}`;
  return first17 + usccCheckCharacter(first17);
}

/** Telephone number in the unassigned block 100. */
export const syntheticPhone = (ordinal: number, rng: Rng): string => `100${twoDigits(ordinal)}${String(rng.int(0, 999_999)).padStart(6, '0')}`;

/** Disability card: identification number, category and grade. */
export const disabilityCardNo = (idNumber: string, category: string, grade: number): string => `${idNumber}${category}${grade}`;

/** Bank account that names no bank: 629999, twelve digits drawn from `key`, Luhn digit. */
export function bankAccount(key: string): string {
  const rng = rngOf('bank', key);
  let digits = '629999';
  for (let i = 0; i < 12; i++) digits += rng.int(0, 9);
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits.charAt(digits.length - 1 - i));
    if (i % 2 === 0) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
