/**
 * Exact validity checks of the identifiers used in civil affairs, free of GraphQL so that a loader,
 * a generator or a client can use them. Each returns the code of the first rule broken, or `null`.
 */

const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECKS = '10X98765432';
const USCC_ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28] as const;
const ORG_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const;
const ORG_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

const weigh = (text: string, alphabet: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, place) => sum + alphabet.indexOf(text.charAt(place)) * weight, 0);

/** Whether `text` is a real calendar day written `YYYY-MM-DD`. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === text;
}

/** Check character of a citizen identification number from its first 17 digits (GB 11643). */
export function idNumberCheckCharacter(first17: string): string {
  return ID_CHECKS.charAt(weigh(first17, '0123456789', ID_WEIGHTS) % 11);
}

export type IdNumberFault = 'ID_FORMAT' | 'ID_CHECKSUM' | 'ID_DATE';

/**
 * Checks a citizen identification number (GB 11643: 18 places, check character, a birth date between
 * 1900-01-01 and `today`).
 */
export function idNumberFault(text: string, today = new Date().toISOString().slice(0, 10)): IdNumberFault | null {
  if (!/^\d{17}[\dX]$/.test(text)) return 'ID_FORMAT';
  if (idNumberCheckCharacter(text) !== text.charAt(17)) return 'ID_CHECKSUM';
  const birth = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  return isCalendarDate(birth) && birth >= '1900-01-01' && birth <= today ? null : 'ID_DATE';
}

export type DisabilityCardFault = IdNumberFault | 'DISABILITY_CARD_FORMAT';

/** What the number of a disability certificate says of its holder; the number itself is not to be kept. */
export interface DisabilityCard {
  /** GB/T 26341, one digit. */
  readonly category: string;
  /** 1, the gravest, to 4. */
  readonly grade: number;
  readonly birthDate: string;
}

/**
 * Checks the number of a disability certificate (残疾人证): the identification number of its holder, a digit for the category 1 to 7, one for
 * the grade 1 to 4, and `B` with a digit where it was issued again.
 */
export function disabilityCardFault(text: string, today?: string): DisabilityCardFault | null {
  const parts = /^(.{18})[1-7][1-4](B\d)?$/.exec(text);
  return parts ? idNumberFault(parts[1] as string, today) : 'DISABILITY_CARD_FORMAT';
}

/** Reads the number of a disability certificate that has no fault. */
export const readDisabilityCard = (text: string): DisabilityCard =>
  ({ category: text.charAt(18), grade: Number(text.charAt(19)), birthDate: `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}` });

/** Sex carried by the 17th digit of an identification number: odd is male (GB/T 2261.1 code 1), even female (2). */
export const sexOfIdNumber = (text: string): '1' | '2' => (Number(text.charAt(16)) % 2 === 1 ? '1' : '2');

/** Check character of a unified social credit code from its first 17 characters (GB 32100). */
export function usccCheckCharacter(first17: string): string {
  return USCC_ALPHABET.charAt((31 - (weigh(first17, USCC_ALPHABET, USCC_WEIGHTS) % 31)) % 31);
}

/** Check character of an organisation code from its first 8 characters (GB 11714). */
export function orgCodeCheckCharacter(first8: string): string {
  const check = 11 - (weigh(first8, ORG_ALPHABET, ORG_WEIGHTS) % 11);
  return check === 10 ? 'X' : check === 11 ? '0' : String(check);
}

export type UsccFault = 'USCC_FORMAT' | 'USCC_CHECKSUM';

/** Checks a unified social credit code: alphabet, own check character, and that of the organisation code inside. */
export function usccFault(text: string): UsccFault | null {
  if (text.length !== 18 || [...text].some((c) => !USCC_ALPHABET.includes(c))) return 'USCC_FORMAT';
  if (usccCheckCharacter(text) !== text.charAt(17)) return 'USCC_CHECKSUM';
  return orgCodeCheckCharacter(text.slice(8, 16)) === text.charAt(16) ? null : 'USCC_CHECKSUM';
}

/**
 * The canonical form of a division code: 6, 9 or 12 digits. Accepts the short form of the statistics bureau
 * (2, 4, 6, 9, 12 digits) and the form padded with zeros to 6, 9 or 12. Returns `null` for anything else.
 */
export function canonicalDivisionCode(text: string): string | null {
  if (!/^\d+$/.test(text)) return null;
  switch (text.length) {
    case 2: return withinProvinces(`${text}0000`);
    case 4: return withinProvinces(`${text}00`);
    case 6: return withinProvinces(text);
    case 9: return withinProvinces(text.endsWith('000') ? text.slice(0, 6) : text);
    case 12: return withinProvinces(text.endsWith('000000') ? text.slice(0, 6) : text.endsWith('000') ? text.slice(0, 9) : text);
    default: return null;
  }
}
const withinProvinces = (code: string): string | null => (/^[1-9]\d/.test(code) && !/^\d\d00(?!00)/.test(code.slice(0, 6)) ? code : null);

/** Leading digits of a code that name the province, the county and the township (GB/T 2260, GB/T 10114). */
export const PROVINCE_DIGITS = 2;
export const COUNTY_DIGITS = 6;
export const TOWNSHIP_DIGITS = 9;

/** The digits that the codes of a division and of all below it begin with: `620000` gives `62`, `620100` gives `6201`. */
export function divisionPrefix(code: string): string {
  return code.length === 6 ? code.replace(/(00){1,2}$/, '') : code;
}

/** Level 1 province, 2 prefecture, 3 county, 4 township, 5 village, of a canonical code. */
export function divisionLevel(code: string): 1 | 2 | 3 | 4 | 5 {
  if (code.length === 12) return 5;
  if (code.length === 9) return 4;
  return code.endsWith('0000') ? 1 : code.endsWith('00') ? 2 : 3;
}

/** Luhn check of a bank card number (ISO/IEC 7812-1). */
export function isLuhnValid(digits: string): boolean {
  if (!/^\d{12,19}$/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    let digit = Number(digits.charAt(digits.length - 1 - i));
    if (i % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}

const MOD37 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Check character by ISO 7064 MOD 37,36, as electronic certificate identifiers carry it. */
export function mod3736CheckCharacter(text: string): string {
  let product = 36;
  for (const char of text) {
    let sum = (product + MOD37.indexOf(char)) % 36;
    if (sum === 0) sum = 36;
    product = (sum * 2) % 37;
  }
  return MOD37.charAt((37 - product) % 36);
}
