import { createWorld } from '@civil/demo-data';
import { NEVER, seedSubgraph } from '@civil/subgraph-kernel';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { ServiceComplaintStatus } from '../service-complaint/service-complaint.entity.js';
import { platform } from '../subgraph.js';
import { makeStep } from '../testing/make-step.js';
import { enforcementRows } from './enforcement-rows.js';
import { serviceCentreRows } from './service-centre-rows.js';
import { serviceRows } from './service-rows.js';

const COUNTY = '620102';
const world = createWorld({ scale: 'demo', only: COUNTY });
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(platform);
  await seedSubgraph(subgraph.server, { scale: 'demo', only: COUNTY, progress: () => undefined });
});
afterAll(() => subgraph.close());

describe('services of the demonstration', () => {
  it('are the same however often they are made', () => {
    expect(JSON.stringify([serviceRows(world), enforcementRows(world), serviceCentreRows(world)])).toBe(JSON.stringify([serviceRows(world), enforcementRows(world), serviceCentreRows(world)]));
  });

  it('stand in every state but that which the system leaves at once', () => {
    const { applications, complaints } = serviceRows(world);
    expect(new Set(applications.map(({ status }) => status))).toEqual(new Set(Object.values(ServiceApplicationStatus).filter((status) => status !== ServiceApplicationStatus.RECEIVED)));
    const left = new Set(Object.values(ServiceComplaintStatus));
    for (const { status } of complaints) left.delete(status);
    expect([...left]).toEqual([ServiceComplaintStatus.ESCALATED]);
  });

  it('run under the clocks that their machines start, and end where their machines end', () => {
    const { applications, clocks, timeline } = serviceRows(world);
    for (const one of applications) {
      const running = clocks.filter(({ subjectId, stoppedAt }) => subjectId === one.id && stoppedAt === null);
      expect(one.nextDueAt).toEqual(running[0]?.dueAt ?? NEVER);
      expect(timeline.filter(({ subjectId }) => subjectId === one.id).at(-1)?.toState).toBe(one.status);
      expect(one.version).toBe(timeline.filter(({ subjectId }) => subjectId === one.id).length);
    }
  });

  it('are read through the graph, and numbers go on from theirs', async () => {
    const of = async (query: string, as: ReturnType<typeof claimsOf>) => (await subgraph.execute(query).asClaims(as)).data;
    expect(await of('{ serviceApplications { totalCount } myServiceComplaints { status } }', claimsOf('citizen', undefined, { residentId: world.cast.flagship }))).toEqual({ serviceApplications: { totalCount: 1 }, myServiceComplaints: [{ status: 'FILED' }] });
    expect((await of('{ serviceComplaints { totalCount } openPoorRatings { totalCount } }', claimsOf('county.places', COUNTY)))).toEqual({ serviceComplaints: { totalCount: 1 }, openPoorRatings: { totalCount: 1 } });
    expect((await of('{ enforcementDecisions { totalCount } serviceCentreCoverage(divisionCode: "620102") { townships covered } }', claimsOf('anon')))).toMatchObject({ enforcementDecisions: { totalCount: 1 } });
    const { result } = await makeStep(subgraph, 'submitWithCommitment', 'application { code }', claimsOf('citizen', undefined, { residentId: world.cast.flagship }), { itemCode: 'YS-01', division: COUNTY, committed: true });
    expect(result.application.code).toBe('FW6201022021000009');
  });
});
