import { createWorld, demoApplications, type World } from '@civil/demo-data';
import { OpenCase, pendingSchemaChanges, seedSubgraph, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { CertificateImport } from '../disability-certificate/certificate-import.entity.js';
import { DisabilityCertificate } from '../disability-certificate/disability-certificate.entity.js';
import { CertificateImportStatus, SubsidyFindingKind, SubsidyFindingStatus } from '../disability-certificate/finding-enums.js';
import { SubsidyFinding } from '../disability-certificate/subsidy-finding.entity.js';
import { compareCounties } from '../disability-certificate/system-steps.js';
import { DisabilitySubsidyApplication } from '../disability-subsidy/disability-subsidy-application.entity.js';
import { DisabilitySubsidyStatus } from '../disability-subsidy/subsidy-enums.js';
import { PriceLinkageCounty } from '../price-linkage/price-linkage-county.entity.js';
import { PriceLinkageStatus } from '../price-linkage/price-linkage-enums.js';
import { PriceLinkageLine } from '../price-linkage/price-linkage-line.entity.js';
import { PriceLinkageRun } from '../price-linkage/price-linkage-run.entity.js';
import { makePriceLines } from '../price-linkage/system-steps.js';
import { SpecialNeedStatus } from '../special-need/special-need-enums.js';
import { SpecialNeed } from '../special-need/special-need.entity.js';
import { closeEndedNotices, publishResults } from '../assistance-application/system-steps.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { batchDigest } from '../payment-batch/payment-batch.service.js';
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

  it('has certificates compared, runs of prices and needs in every state, three of each at least', async () => {
    const em = subgraph.em();
    const three = async (entity: typeof SubsidyFinding | typeof PriceLinkageRun | typeof SpecialNeed | typeof CertificateImport | typeof DisabilitySubsidyApplication, states: object): Promise<void> => {
      for (const status of Object.values(states)) expect(await em.count(entity as typeof SubsidyFinding, { status }), `${entity.name} ${status}`).toBeGreaterThanOrEqual(3);
    };
    await three(SubsidyFinding, SubsidyFindingStatus);
    await three(CertificateImport, CertificateImportStatus);
    await three(PriceLinkageRun, PriceLinkageStatus);
    await three(SpecialNeed, SpecialNeedStatus);
    await three(DisabilitySubsidyApplication, DisabilitySubsidyStatus);
    expect(await em.count(DisabilityCertificate)).toBe(world.residents.filter(({ disability, deathDate }) => disability && !deathDate).length);
    const adult = { adultOn: { $lte: world.asOf }, status: { $ne: SubsidyFindingStatus.ENDED } };
    expect(await em.count(SubsidyFinding, { ...adult, finding: SubsidyFindingKind.NOT_PAID })).toBeGreaterThanOrEqual(5);
    for (const finding of [SubsidyFindingKind.CERTIFICATE_LAPSED, SubsidyFindingKind.GRADE_LOST, SubsidyFindingKind.PROGRAM_CONFLICT]) expect(await em.count(SubsidyFinding, { ...adult, finding }), finding).toBeGreaterThanOrEqual(1);
    const poor = world.assistance.filter(({ program, status }) => program === 'TEKUN' && status !== 'TERMINATED').flatMap(({ beneficiaryIds }) => beneficiaryIds);
    expect(await em.count(DisabilityCertificate, { residentId: { $in: poor }, grade: { $lte: 2 } })).toBeGreaterThanOrEqual(1);
    expect(await em.count(SubsidyFinding, { finding: SubsidyFindingKind.NOT_PAID, residentId: { $in: poor }, status: { $ne: SubsidyFindingStatus.ENDED } })).toBe(0);
    const [lines, counties] = [await em.find(PriceLinkageLine, {}), await em.find(PriceLinkageCounty, { listedAt: { $ne: null } })];
    expect(lines.length).toBeGreaterThan(20);
    expect(counties.reduce((sum, { persons }) => sum + (persons ?? 0), 0)).toBe(lines.length);
    expect(counties.reduce((sum, { total }) => sum + fenOf(total ?? '0'), 0n)).toBe(lines.reduce((sum, { amount }) => sum + fenOf(amount), 0n));
    expect([await compareCounties(em), await makePriceLines(em)]).toEqual([0, 0]);
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
