/** Ways to ask for what everybody may see, each different for every number. */
const ways: readonly ((number: number) => string)[] = [
  (number) => `query Asked${number} { division(code: "620102") { code } }`,
  (number) => `{ place${number}: division(code: "620102") { name } }`,
  (number) => `{ division(code: "620102") { shown${number}: fullName level } }`,
  (number) => `{ resolveCodes(codes: ["${number}"]) { status } }`,
  (number) => `query ($code${number}: DivisionCode! = "620102") { division(code: $code${number}) { pinyin } }`,
];

/** An operation that was not asked before, and never is again. */
export const adHocOperation = (number: number): string => (ways[number % ways.length] as (number: number) => string)(number);
