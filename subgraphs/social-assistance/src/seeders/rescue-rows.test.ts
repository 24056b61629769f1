import { createWorld, demoRescues } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import '../errors.js';
import { RescueStatus } from '../rescue-episode/rescue-enums.js';
import { StrayRiskStatus } from '../stray-risk-entry/stray-risk-entry.entity.js';
import { TracingLeadStatus } from '../tracing-lead/tracing-lead.entity.js';
import { rescueRows } from './rescue-rows.js';

const world = createWorld({ scale: 'demo' });
const rows = rescueRows(world);
const count = <T>(list: readonly T[], test: (row: T) => boolean): number => list.filter(test).length;

describe('the rescue stations of the demonstration', () => {
  it('are the 51 of the province, with the stays of a year beside those that are there to be seen', () => {
    expect([rows.stations.length, count(demoRescues(world), ({ floorRow }) => !floorRow)]).toEqual([51, 4]);
  });

  it('have every state of every procedure at least three times', () => {
    for (const status of Object.values(RescueStatus)) expect([status, count(rows.episodes, (row) => row.status === status)]).toEqual([status, expect.toSatisfy((number: number) => number >= 3)]);
    for (const status of Object.values(TracingLeadStatus)) expect(count(rows.leads, (row) => row.status === status)).toBeGreaterThanOrEqual(3);
    for (const status of Object.values(StrayRiskStatus)) expect(count(rows.entries, (row) => row.status === status)).toBeGreaterThanOrEqual(3);
    expect([count(rows.notices, ({ withdrawnOn }) => withdrawnOn === null) >= 3, count(rows.notices, ({ withdrawnOn }) => withdrawnOn !== null) >= 3]).toEqual([true, true]);
  });

  it('have children with the consent of the police and without, clocks that are up, long stays and somebody taken in again', () => {
    const children = rows.episodes.filter(({ adultOn }) => adultOn > world.asOf);
    const shown = new Set(rows.notices.filter(({ ofChild, consentNo }) => ofChild && consentNo).map(({ episodeId }) => episodeId));
    expect([children.some(({ id }) => shown.has(id)), children.some(({ id, leftOn }) => !shown.has(id) && leftOn === null)]).toEqual([true, true]);
    expect(count(rows.notices, ({ ofChild, consentNo, features, pictureSm3 }) => ofChild && (!consentNo || features !== null || pictureSm3 !== null))).toBe(0);
    expect(count(rows.episodes, ({ nextDueAt }) => nextDueAt < new Date(`${world.asOf}T12:00:00+08:00`))).toBeGreaterThanOrEqual(3);
    expect([count(rows.episodes, ({ earlierEpisodes }) => earlierEpisodes === 2), count(rows.episodes, ({ admittedAt, leftOn }) => leftOn === null && admittedAt < new Date('2021-09-30T00:00:00+08:00'))]).toEqual([3, expect.toSatisfy((number: number) => number >= 3)]);
  });

  it('are the same for a county that is loaded alone', () => {
    const alone = rescueRows(createWorld({ scale: 'demo', only: '620103' }));
    const idsOf = (list: readonly { id: string; divisionCode: string }[]): string[] => list.filter(({ divisionCode }) => divisionCode.startsWith('620103')).map(({ id }) => id);
    expect([idsOf(alone.stations), idsOf(alone.episodes), idsOf(alone.notices), idsOf(alone.leads)]).toEqual([idsOf(rows.stations), idsOf(rows.episodes), idsOf(rows.notices), idsOf(rows.leads)]);
  });
});
