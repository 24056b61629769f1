import { describe, expect, it } from 'vitest';
import { assertSameAnswer } from './compare-answers.js';

const refusal = (field: string, code = 'FORBIDDEN_FIELD') => ({ message: 'told in any words', path: ['resident', field], extensions: { code } });
const page = (endCursor: unknown, name = 'one') => ({ data: { residents: { pageInfo: { endCursor, hasNextPage: true }, edges: [{ node: { name } }] } } });

describe('assertSameAnswer', () => {
  it('takes the same data with the same refusals in another order and other words', () => {
    const ours = { data: { resident: { a: null, b: null } }, errors: [refusal('a'), refusal('b')] };
    expect(() => assertSameAnswer('person', ours, { ...ours, errors: [refusal('b'), { ...refusal('a'), message: 'no' }] })).not.toThrow();
  });

  it('refuses another code, another place and one refusal too few', () => {
    const ours = { data: { resident: { a: null } }, errors: [refusal('a')] };
    for (const errors of [[refusal('a', 'PURPOSE_REQUIRED')], [refusal('b')], []]) expect(() => assertSameAnswer('person', ours, { ...ours, errors })).toThrow('the errors differ');
  });

  it('takes any cursor for another, but not the lack of one', () => {
    expect(() => assertSameAnswer('list', page('ours'), page('theirs'))).not.toThrow();
    expect(() => assertSameAnswer('list', page('ours'), page(null))).toThrow('.residents.pageInfo.endCursor');
  });

  it('names the place of a difference and never the value', () => {
    expect(() => assertSameAnswer('list', page('ours', 'somebody'), page('theirs', 'another'))).toThrow(/^list: the data differ at \.residents\.edges\.0\.node\.name; errors: $/);
  });

  it('refuses ours where it has no data', () => {
    expect(() => assertSameAnswer('list', { errors: [] }, { errors: [] })).toThrow('ours has no data');
  });
});
