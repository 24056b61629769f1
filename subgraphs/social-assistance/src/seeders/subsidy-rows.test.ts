import { createWorld } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { DisabilitySubsidyStatus } from '../disability-subsidy/subsidy-enums.js';
import { certificateRows } from './certificate-rows.js';
import { needRows } from './need-rows.js';
import { subsidyRows } from './subsidy-rows.js';

const world = createWorld({ scale: 'demo' });

describe('applications for disability subsidies of the demonstration', () => {
  const { applications, cases, timeline } = subsidyRows(world);

  it('are in every state, three at least, with some from other counties and provinces, and some late', () => {
    for (const status of Object.values(DisabilitySubsidyStatus)) expect(applications.filter((one) => one.status === status).length, status).toBeGreaterThanOrEqual(3);
    expect(applications.filter(({ crossRegion, crossProvince }) => crossRegion && !crossProvince).length).toBeGreaterThan(5);
    expect(applications.filter(({ crossProvince }) => crossProvince).length).toBeGreaterThan(2);
    expect(applications.filter(({ nextDueAt }) => nextDueAt < new Date(`${world.asOf}T12:00:00Z`)).length).toBeGreaterThanOrEqual(3);
    expect(new Set(applications.map(({ caseNo }) => caseNo)).size).toBe(applications.length);
  });

  it('have the case that their state has, and the benefit that the world has', () => {
    for (const one of applications) {
      const own = cases.find(({ caseNo }) => caseNo === one.caseNo);
      expect([one.id, own?.handlerUnit ?? null, own ? own.closedOn !== null : null]).toEqual([one.id, one.handlerUnit, one.acceptedOn ? ['CLOSED', 'WITHDRAWN'].includes(one.status) : null]);
      if (one.enrollmentId) expect(world.byId.assistance.get(one.enrollmentId)?.beneficiaryIds).toContain(one.residentId);
      expect(timeline.filter(({ subjectId }) => subjectId === one.id).at(-1)?.toState).toBe(one.status);
    }
  });

  it('are the same each time, and of one county what that county has', () => {
    const shape = (of: ReturnType<typeof subsidyRows>): string => JSON.stringify(of.applications.map(({ id, status, caseNo }) => [id, status, caseNo]));
    expect(shape(subsidyRows(createWorld({ scale: 'demo' })))).toBe(shape({ applications, cases, timeline, clocks: [] }));
    const county = createWorld({ scale: 'demo', only: '620103' });
    for (const rows of [subsidyRows(county).applications.map(({ residentId }) => residentId), certificateRows(county).map(({ residentId }) => residentId)]) {
      for (const id of rows) expect(county.byId.residents.get(id as string)?.countyCode).toBe('620103');
    }
  });
});

describe('special needs of the demonstration', () => {
  it('hang on a household of a layer and have a referral for each step to a department', () => {
    const { needs, timeline } = needRows(world);
    expect(needs.length).toBeGreaterThan(12);
    for (const { id, referrals, enrollmentId } of needs) {
      expect(['DIBAO', 'TEKUN', 'MARGIN', 'RIGID']).toContain(world.byId.assistance.get(enrollmentId)?.program);
      expect(new Set(referrals.map(({ department }) => department)).size).toBe(timeline.filter(({ subjectId, event }) => subjectId === id && event === 'referNeed').length);
    }
  });
});
