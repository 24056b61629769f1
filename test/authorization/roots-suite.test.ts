import { describe, expect, inject, it } from 'vitest';
import { Comparison } from './compare.js';
import { allRoles, waysFromPerson } from './parts/fields.js';
import { compareIntrospection } from './parts/introspection.js';
import { compareLists, compareRoots, rootsById } from './parts/roots.js';
import { compareDigests, compareTrusted } from './parts/transports.js';
import type { Subject } from './identities.js';
import './tally.js';

const isWhole = inject('accessSuite') === 'whole';
const elder: Subject = 'an old person known to every domain';
const SAMPLE = 24;

const parts: readonly [zh: string, en: string, compare: (comparison: Comparison) => Promise<void>][] = [
  ['各入口的嵌套路径', 'nested paths from every root', async (comparison) => {
    for (const subject of [elder, 'an orphan with a stipend', 'a married person'] as const) await compareRoots(comparison, subject, (way, role) => isWhole || (way + role) % SAMPLE === 0);
  }],
  ['列表', 'lists', (comparison) => compareLists(comparison, elder, allRoles.filter((_, place) => isWhole || place % 3 === 0))],
  ['内省', 'introspection', compareIntrospection],
  ['按摘要登记的查询', 'queries by their digest', (comparison) => compareDigests(comparison, elder, isWhole ? waysFromPerson : waysFromPerson.slice(0, 4))],
  ['受信任文档', 'trusted documents', (comparison) => compareTrusted(comparison, elder)],
];

describe('every role', () => {
  for (const [zh, en, compare] of parts) {
    it(`gets what the matrix says by ${en}`, async ({ task }) => {
      const comparison = new Comparison();
      await compare(comparison);
      task.meta.access = { zh, en, cases: comparison.counts.cases, differences: comparison.differences.length };
      expect(comparison.counts.cases).toBeGreaterThan(100);
      expect(comparison.differences.slice(0, 20)).toEqual([]);
    }, 600_000);
  }

  it('is asked from a dozen roots', () => expect(rootsById.length).toBeGreaterThan(11));
});
