import { describe, expect, it } from 'vitest';
import { catalogueEntry, civilError, defineErrors, isCivilError, platformCodes } from './index.js';

describe('civilError', () => {
  it('carries both languages and whether to try again', () => {
    expect(civilError('RATE_LIMITED').extensions).toEqual({ code: 'RATE_LIMITED', zh: platformCodes.RATE_LIMITED.zh, en: platformCodes.RATE_LIMITED.en, retryable: true });
  });
  it('refuses a code outside the catalogue', () => expect(() => civilError('SOMETHING_ELSE')).toThrow('not in the catalogue'));
  it('is known again by its extensions', () => {
    expect(isCivilError(civilError('NOT_FOUND'))).toBe(true);
    expect(isCivilError(new Error('other') as never)).toBe(false);
  });
});

describe('defineErrors', () => {
  it('adds codes of a subgraph, each with one owner', () => {
    defineErrors('somewhere', { A_TEST_CODE: { zh: '测试', en: 'test', retryable: false } });
    expect(catalogueEntry('A_TEST_CODE')).toMatchObject({ zh: '测试', since: '0.1.0' });
    expect(() => defineErrors('elsewhere', { A_TEST_CODE: { zh: '测试', en: 'test', retryable: false } })).toThrow('declared twice');
    expect(() => defineErrors('elsewhere', { NOT_FOUND: { zh: '测试', en: 'test', retryable: false } })).toThrow('declared twice');
  });
});

describe('the platform codes', () => {
  it('have a message in both languages', () => {
    for (const { zh, en } of Object.values(platformCodes)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/^[A-Z]/);
    }
  });
});
