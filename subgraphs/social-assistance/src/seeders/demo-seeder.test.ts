import { createWorld, demoApplications, type World } from '@civil/demo-data';
import { OpenCase, pendingSchemaChanges, seedSubgraph, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { closeEndedNotices, publishResults } from '../assistance-application/system-steps.js';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { isSameAmount, workOut } from '../assistance-enrollment/enrollment-amount.js';
import { AdjustmentKind } from '../assistance-enrollment/enrollment-enums.js';
import { moveGracePeriods, noteMajorities, openDueReviews } from '../assistance-enrollment/system-steps.js';
import { CareAgreementStatus } from '../care-service-agreement/care-agreement-enums.js';
import { lapseAgreements } from '../care-service-agreement/care-agreement-machine.js';
import { CareServiceAgreement } from '../care-service-agreement/care-service-agreement.entity.js';
import { StandardAdjustment, StandardAdjustmentStatus } from '../standard-adjustment/standard-adjustment.entity.js';
import { applyStandards } from '../standard-adjustment/standard-adjustment-machine.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { batchDigest } from '../payment-batch/payment-batch.service.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { socialAssistance } from '../subgraph.js';
import { ApplicationStory } from '../testing/application-story.js';
import { EnrollmentStory, officers } from '../testing/enrollment-story.js';

let subgraph: TestSubgraph;
let world: World;
const load = () => seedSubgraph({ definition: socialAssistance, orm: subgraph.server.orm }, { scale: 'demo', progress: () => undefined });

beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  world = createWorld({ scale: 'demo' });
  await load();
}, 60_000);
afterAll(() => subgraph.close());

describe('the demonstration data', () => {
  it('holds every benefit, person, payment and warning of the world once', async () => {
    const em = subgraph.em();
    const paid = world.assistance.flatMap(({ paidMonths }) => paidMonths);
    expect(await em.count(AssistanceEnrollment)).toBe(world.assistance.length);
    expect(await em.count(EnrolledPerson)).toBe(world.assistance.flatMap(({ beneficiaryIds }) => beneficiaryIds).length);
    expect(await em.count(BenefitPayment)).toBe(paid.length);
    expect(await em.count(MonitoringSubject)).toBe(world.monitored.length);
    expect(await em.count(RiskWarning)).toBe(world.monitored.flatMap(({ warnings }) => warnings).length);
    expect((await load()).skipped).toBe(true);
  });

  it('holds every application of the world with what its steps have come to', async () => {
    const em = subgraph.em();
    const applications = await em.find(AssistanceApplication, {});
    const of = demoApplications(world);
    expect(applications.length).toBe(of.length);
    expect(await em.count(TimelineEntry, { subjectId: { $like: 'aa_%' } })).toBe(of.flatMap(({ steps }) => steps).length);
    for (const { id, status } of of) expect(applications.find((row) => row.id === id)?.status).toBe(status);
    const open = await em.find(OpenCase, { caseNo: { $in: applications.flatMap(({ caseNo }) => caseNo ?? []) } });
    const isOver = ({ status, refusalLetter }: AssistanceApplication): boolean => ['CLOSED_GRANTED', 'WITHDRAWN', 'TERMINATED'].includes(status) || Boolean(refusalLetter?.deliveredOn);
    for (const one of applications.filter(({ acceptedOn }) => acceptedOn)) {
      const own = open.find(({ caseNo }) => caseNo === one.caseNo);
      expect([one.status, own?.handlerUnit, own?.closedOn !== null], one.status).toEqual([one.status, one.handlerUnit, isOver(one)]);
    }
    const overdue = await em.count(AssistanceApplication, { nextDueAt: { $lt: new Date('2021-12-31T12:00:00Z') } });
    expect(overdue).toBeGreaterThanOrEqual(3);
  });

  it('leaves nothing for the system to do on the day that it describes', async () => {
    expect([await closeEndedNotices(subgraph.em()), await publishResults(subgraph.em())]).toEqual([0, 0]);
    for (const task of [openDueReviews, noteMajorities, moveGracePeriods, lapseAgreements, applyStandards]) expect(await task(subgraph.em())).toBe(0);
  });

  it('has each state of benefits, care agreements and rounds of standards three times and more', async () => {
    const em = subgraph.em();
    for (const [record, states] of [[AssistanceEnrollment, EnrollmentStatus], [CareServiceAgreement, CareAgreementStatus], [StandardAdjustment, StandardAdjustmentStatus], [Adjustment, AdjustmentKind]] as const) {
      for (const state of Object.values(states)) {
        const where = record === Adjustment ? { kind: state } : { status: state };
        expect(await em.count(record as typeof Adjustment, where as never), state).toBeGreaterThanOrEqual(3);
      }
    }
    const atHome = await em.count(AssistanceEnrollment, { program: 'TEKUN', careForm: 'DISPERSED' } as never);
    expect(await em.count(CareServiceAgreement, { status: CareAgreementStatus.IN_FORCE })).toBe(atHome);
  });

  it('has benefits whose amounts are those of the standards, and proposals that may be decided', async () => {
    const em = subgraph.em();
    for (const one of await em.find(AssistanceEnrollment, { program: { $in: ['DIBAO', 'TEKUN'] }, status: { $ne: EnrollmentStatus.TERMINATED } } as never)) {
      const { amount } = await workOut(em, one, world.asOf);
      expect([one.id, amount && isSameAmount(amount, one)]).toEqual([one.id, true]);
    }
    const heard = await em.find(AssistanceEnrollment, { status: EnrollmentStatus.HEARD });
    for (const { id, divisionCode, version } of heard) {
      const { code } = await new EnrollmentStory(subgraph, id, version).make('decideChange', { ...officers.approver, scopePrefix: divisionCode.slice(0, 6) });
      expect([id, code]).toEqual([id, 'done']);
    }
    expect(heard.length).toBeGreaterThanOrEqual(3);
  });

  it('goes on counting where the loaded numbers end', async () => {
    const one = new ApplicationStory(subgraph);
    await one.submitted();
    await one.must('acceptApplication', 'clerk');
    expect(one.last.caseNo).toBe('SQ6201020012021500001');
  });

  it('has ledgers that agree with their lines to the fen', async () => {
    const em = subgraph.em();
    const payments = await em.find(BenefitPayment, {});
    for (const batch of await em.find(PaymentBatch, {})) {
      const lines = payments.filter(({ batchId }) => batchId === batch.id);
      expect(yuanOf(lines.reduce((sum, { amount }) => sum + fenOf(amount), 0n))).toBe(batch.total);
      expect([batchDigest(lines), lines.length]).toEqual([batch.sm3Digest, batch.households]);
    }
  });

  it('shows exactly the planted payments after death to the runner', async () => {
    const references = world.deaths.map(({ residentId, deathDate }) => ({ __typename: 'Resident', id: residentId, _deathDate: deathDate }));
    const { data } = await subgraph
      .execute('query ($r: [_Any!]!) { _entities(representations: $r) { ... on Resident { id paymentsAfterDeath { month } } } }', { r: references })
      .as('crosscheck_runner');
    const found = data._entities
      .filter((one: { paymentsAfterDeath: unknown[] }) => one.paymentsAfterDeath.length > 0)
      .map(({ id }: { id: string }) => id);
    const planted = world.planted
      .filter(({ rule, kind, line }) => rule === 'X01' && kind === 'positive' && line === 'ASSISTANCE')
      .map(({ subjectId }) => subjectId);
    expect(found.sort()).toEqual(planted.sort());
    expect(planted.length).toBeGreaterThan(0);
  });

  it('has reviews due for those under review only', async () => {
    for (const { status, nextReviewDue } of await subgraph.em().find(AssistanceEnrollment, {})) {
      expect(nextReviewDue <= world.asOf).toBe(['REVIEWING', 'PROPOSED_CHANGE', 'HEARD'].includes(status));
    }
  });
});

describe('the migrations', () => {
  it('agree with the records', async () => {
    expect(await pendingSchemaChanges(socialAssistance)).toEqual([]);
  });
});
