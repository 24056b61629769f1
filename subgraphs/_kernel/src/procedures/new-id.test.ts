import { describe, expect, it } from 'vitest';
import { newId } from './new-id.js';

describe('newId', () => {
  it('makes ids that name their kind, fit their column, differ, and sort as they were made', () => {
    const ids = Array.from({ length: 2000 }, () => newId('aa'));
    expect(ids.filter((id) => !/^aa_[0-9A-HJKMNP-TV-Z]{26}$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(2000);
    expect(ids.toSorted()).toEqual(ids);
  });
});
