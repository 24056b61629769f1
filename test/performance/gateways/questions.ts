import { wideFields } from './neutral-graph.js';

/** Runs have data of their own, so that no two requests under way ask the same and no gateway can send one question for two. More than there are connections. */
export const RUNS = Array.from({ length: 64 }, (_run, index) => 100 + index);

const list = `id ${wideFields.join(' ')}`;

/** The questions by name. The texts name their operation, by which the hand-written server knows them. */
export const questions = {
  deep: `query Deep($run: Int!) {
    users(run: $run) { ...U reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } } }
    topProducts(run: $run) { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } }
  }
  fragment U on User { id username name }
  fragment R on Review { id body }
  fragment P on Product { inStock name price shippingEstimate upc weight }`,
  small: 'query Small($upc: ID!) { product(upc: $upc) { upc name price } }',
  wide: `query Wide($run: Int!) { parcels(run: $run) { ${list} } }`,
  person: 'query Person($id: ID!) { user(id: $id) { id username name } }',
  people: `query People($run: Int!) { residents(run: $run) { ${list} } }`,
} as const;
export type Question = keyof typeof questions;

const variablesOf: Readonly<Record<Question, (run: number) => object>> = {
  deep: (run) => ({ run }), small: (run) => ({ upc: `p${run}-1` }), wide: (run) => ({ run }), person: (run) => ({ id: `u${run}-1` }), people: (run) => ({ run }),
};

/** The body of a request for the data of one run. */
export const bodyOf = (question: Question, run: number): string =>
  JSON.stringify({ operationName: `${question[0]?.toUpperCase()}${question.slice(1)}`, query: questions[question], variables: variablesOf[question](run) });
