import { createWorld, demoApplications, demoLedgers, type World } from '@civil/demo-data';
import { OpenCase, pendingSchemaChanges, seedSubgraph, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { closeEndedNotices, publishResults } from '../assistance-application/system-steps.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BankAgreement } from '../bank-agreement/bank-agreement.entity.js';
import { BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { BatchStatus, PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { collectReceipts, sendLedgers } from '../payment-batch/system-steps.js';
import { batchDigest } from '../payment-batch/lines.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { socialAssistance } from '../subgraph.js';
import { ApplicationStory } from '../testing/application-story.js';

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
    expect(await em.count(BenefitPayment)).toBe(paid.length + demoLedgers(world).filter(({ status }) => status !== 'VOID').flatMap(({ lines }) => lines).length);
    expect(await em.count(MonitoringSubject)).toBe(world.monitored.length);
    expect(await em.count(RiskWarning)).toBe(world.monitored.flatMap(({ warnings }) => warnings).length);
    expect((await load()).skipped).toBe(true);
  });

  it('holds every application of the world with what its steps have come to', async () => {
    const em = subgraph.em();
    const applications = await em.find(AssistanceApplication, {});
    const of = demoApplications(world);
    expect(applications.length).toBe(of.length);
    expect(await em.count(TimelineEntry, { subjectId: { $in: of.map(({ id }) => id) } })).toBe(of.flatMap(({ steps }) => steps).length);
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
    expect([await sendLedgers(subgraph.em()), await collectReceipts(subgraph.em())]).toEqual([0, 0]);
  });

  it('goes on counting where the loaded numbers end', async () => {
    const one = new ApplicationStory(subgraph);
    await one.submitted();
    await one.must('acceptApplication', 'clerk');
    expect(one.last.caseNo).toBe('SQ6201020012021500001');
  });

  it('has ledgers that agree with their lines to the fen', async () => {
    const em = subgraph.em();
    const payments = Map.groupBy(await em.find(BenefitPayment, {}), ({ batchId }) => batchId);
    for (const batch of await em.find(PaymentBatch, { status: { $ne: BatchStatus.VOID } })) {
      const lines = payments.get(batch.id) ?? [];
      expect(yuanOf(lines.reduce((sum, { amount }) => sum + fenOf(amount), 0n))).toBe(batch.total);
      expect([batchDigest(lines), lines.length]).toEqual([batch.sm3Digest, batch.households]);
    }
  });

  it('has ledgers and lines in every state, and of each line that failed or was paid again what became of it', async () => {
    const em = subgraph.em();
    for (const status of Object.values(BatchStatus)) expect(await em.count(PaymentBatch, { status }), status).toBeGreaterThanOrEqual(3);
    for (const status of Object.values(PaymentStatus)) expect(await em.count(BenefitPayment, { status }), status).toBeGreaterThanOrEqual(3);
    const repaired = await em.find(BenefitPayment, { replacedById: { $ne: null } });
    expect(repaired.length).toBeGreaterThanOrEqual(3);
    expect(repaired.every(({ status }) => status === PaymentStatus.FAILED)).toBe(true);
    expect(await em.count(BenefitPayment, { id: { $in: repaired.map(({ replacedById }) => replacedById) } })).toBe(repaired.length);
    expect(await em.count(BenefitPayment, { status: PaymentStatus.FAILED, replacedById: null })).toBeGreaterThanOrEqual(3);
    expect(new Set((await em.find(BankAgreement, {})).map(({ clientId }) => clientId)).size).toBe(2);
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
