import { labelsOf, optionalText as anyText, Refusal, statedText as anyStatedText, stepOf } from '@civil/subgraph-kernel';

const { Internal } = labelsOf('PLATFORM');

/** The label of what only those who keep the sharing of data know, and of their own matters those who are given data. */
export const Sharing = (): MethodDecorator & PropertyDecorator & ClassDecorator => Internal({ facet: 'SHARING' });

/** A mutation that makes one step of a procedure of sharing. */
export const SharingStep = stepOf('PLATFORM', 'SHARING');

/** Eleven digits in a row are a phone or an identity number, or begin one. */
const PERSONAL_DIGITS = /\d[\d\s-]{9,}[\dXx]/;

function withoutNumber<T extends string | null>(text: T, field: string): T {
  if (text !== null && PERSONAL_DIGITS.test(text)) throw new Refusal('TEXT_HOLDS_NUMBER', ['input', field]);
  return text;
}

/** A text as it is kept. @throws Refusal for one that says nothing or too much, or that holds the number of a person. */
export const statedText = (text: string, longest: number, field: string): string => withoutNumber(anyStatedText(text, longest, field), field);

/** The same of a text that may be left out. */
export const optionalText = (text: string | null | undefined, longest: number, field: string): string | null => withoutNumber(anyText(text, longest, field), field);

/** A reason, which a step that takes something away does not go without. @throws Refusal `REASON_REQUIRED`. */
export function statedReason(text: string | null | undefined, field = 'reason'): string {
  if (!text || text.trim().length === 0) throw new Refusal('REASON_REQUIRED', ['input', field]);
  return statedText(text, LONGEST_REASON, field);
}

export const LONGEST_REASON = 200;
