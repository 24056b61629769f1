import { describe, expect, it } from 'vitest';
import { writeAnswer } from './write-answer.js';

const details = { code: 'FORBIDDEN_FIELD', zh: '无权查看该字段', en: 'You may not see this field' };
const errors = [0, 1, 2].map((row) => ({ message: details.zh, path: ['rows', row, 'name'], extensions: details }));
const short = { rows: [{ name: '王' }, { name: 'a"b' }] };
const long = { rows: Array.from({ length: 1000 }, (_row, index) => ({ name: `name ${index}` })) };

describe('the text of an answer', () => {
  it.each([
    ['data', { data: short }], ['long data', { data: long }], ['no data', { data: null }], ['errors alone', { errors }], ['an error without details', { errors: [{ message: 'x' }] }],
    ['data and errors', { data: short, errors }], ['long data and errors', { data: long, errors }], ['extensions', { data: null, extensions: { access: { zh: '无' } } }],
    ['all', { data: long, errors, extensions: { access: {} } }], ['errors and extensions', { errors, extensions: { access: {} } }],
  ])('is that of JSON for %s', (_what, answer) => expect(String(writeAnswer(answer))).toBe(JSON.stringify(answer)));
});
