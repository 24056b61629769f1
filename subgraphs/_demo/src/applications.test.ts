import { describe, expect, it } from 'vitest';
import { demoApplications } from './applications.js';
import { createWorld } from './world.js';

const world = createWorld({ scale: 'demo' });
const applications = demoApplications(world);

describe('the applications of the world', () => {
  it('stand in every state, three times at least, and in every programme', () => {
    const counts = Map.groupBy(applications, ({ status }) => status);
    expect([...counts].filter(([, rows]) => rows.length < 3)).toEqual([]);
    expect(counts.size).toBe(14);
    expect([...new Set(applications.map(({ program }) => program))].sort()).toEqual(['DIBAO', 'MARGIN', 'RIGID', 'TEKUN']);
  });

  it('have ids that no other county gives, loaded by itself', () => {
    const ids = ['620102', '620103', '620921'].flatMap((only) => demoApplications(createWorld({ scale: 'demo', only })).map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(applications.map(({ id }) => id)).size).toBe(applications.length);
  });

  it('are about persons who are there, each with one under way at most', () => {
    const open = applications.filter(({ status }) => !['DRAFT', 'CLOSED_GRANTED', 'REFUSED', 'WITHDRAWN', 'TERMINATED'].includes(status)).flatMap(({ memberIds }) => memberIds);
    expect(new Set(open).size).toBe(open.length);
    for (const { applicantId, memberIds } of applications) for (const id of [applicantId, ...memberIds]) expect(world.byId.residents.has(id)).toBe(true);
  });

  it('have made their steps in order and not after the day that the world describes', () => {
    for (const { steps, status } of applications) {
      const days = steps.map(({ on }) => on);
      expect(days.toSorted(), status).toEqual(days);
      expect((days.at(-1) ?? '') <= world.asOf, status).toBe(true);
    }
  });

  it('are the same every time, one of the flagship person and one accepted on the eve of a holiday among them', () => {
    expect(demoApplications(createWorld({ scale: 'demo' }))).toEqual(applications);
    expect(applications.some(({ memberIds }) => memberIds.includes(world.cast.flagship))).toBe(true);
    expect(applications.some(({ steps }) => steps.some(({ event, on }) => event === 'acceptApplication' && on === '2021-09-30'))).toBe(true);
  });
});
