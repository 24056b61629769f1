import { createWorld, demoApplications, demoLedgers, type World } from '@civil/demo-data';
import { OpenCase, pendingSchemaChanges, seedSubgraph, setToday, TimelineEntry } from '@civil/subgraph-kernel';
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
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { isSameAmount, validCheckOf, workOut } from '../assistance-enrollment/enrollment-amount.js';
import { AdjustmentKind } from '../assistance-enrollment/enrollment-enums.js';
import { moveGracePeriods, noteMajorities, openDueReviews } from '../assistance-enrollment/system-steps.js';
import { CareAgreementStatus } from '../care-service-agreement/care-agreement-enums.js';
import { lapseAgreements } from '../care-service-agreement/care-agreement-machine.js';
import { CareServiceAgreement } from '../care-service-agreement/care-service-agreement.entity.js';
import { StandardAdjustment, StandardAdjustmentStatus } from '../standard-adjustment/standard-adjustment.entity.js';
import { applyStandards } from '../standard-adjustment/standard-adjustment-machine.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BankAgreement } from '../bank-agreement/bank-agreement.entity.js';
import { BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { keepSubjectsInStep } from '../monitoring-subject/keep-in-step.js';
import { planMonthlyRun } from '../monitoring-run/system-steps.js';
import { askSources } from '../economic-check/ask-sources.js';
import { CheckConclusion, CheckSourceStatus, CheckStatus, openCheckStatuses } from '../economic-check/check-enums.js';
import { CheckReply } from '../economic-check/check-reply.entity.js';
import { simulator } from '../economic-check/connectors/simulator.js';
import { requestDueRechecks } from '../economic-check/due-rechecks.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { fenOf, yuanOf } from '../money.js';
import { BatchStatus, PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { collectReceipts, sendLedgers } from '../payment-batch/system-steps.js';
import { batchDigest } from '../payment-batch/lines.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { socialAssistance } from '../subgraph.js';
import { closeAidNotices, settleAids } from '../temporary-aid/system-steps.js';
import { AssistanceAssistant, AssistantStatus } from '../assistance-assistant/assistance-assistant.entity.js';
import { closeAnsweredComplaints } from '../complaint/close-complaints.js';
import { Complaint, ComplaintStatus } from '../complaint/complaint.entity.js';
import { VisitDuty } from '../duty-visit/duty-visit.entity.js';
import { followBenefits } from '../duty-visit/visit-duties.js';
import { HotlineCall, HotlineCallStatus } from '../hotline-call/hotline-call.entity.js';
import { CardIssueStatus, InformationCardIssue } from '../information-card/card-issue.entity.js';
import { outdateCards } from '../information-card/card-machine.js';
import { HardshipReportStatus, ProactiveReport } from '../proactive-report/proactive-report.entity.js';
import { ReportReceipt } from '../report-receipt/report-receipt.entity.js';
import { ServiceRating } from '../service-rating/service-rating.entity.js';
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
    expect([await closeEndedNotices(subgraph.em()), await publishResults(subgraph.em()), await requestDueRechecks(subgraph.em()), await askSources(subgraph.em(), simulator)]).toEqual([0, 0, 0, 0]);
    expect([await closeAidNotices(subgraph.em()), await settleAids(subgraph.em())]).toEqual([0, 0]);
    expect([await keepSubjectsInStep(subgraph.em()), await planMonthlyRun(subgraph.em())]).toEqual([0, 0]);
    for (const task of [openDueReviews, noteMajorities, moveGracePeriods, lapseAgreements, applyStandards]) expect(await task(subgraph.em())).toBe(0);
    expect([await sendLedgers(subgraph.em()), await collectReceipts(subgraph.em())]).toEqual([0, 0]);
  });

  it('holds what people hand in and what their county does in every state, three times at least, with nothing left for the system', async () => {
    const em = subgraph.em();
    for (const [record, states] of [
      [ProactiveReport, HardshipReportStatus], [Complaint, ComplaintStatus], [HotlineCall, HotlineCallStatus], [AssistanceAssistant, AssistantStatus], [InformationCardIssue, CardIssueStatus],
    ] as const) {
      for (const status of Object.values(states)) expect(await em.count(record as typeof Complaint, { status: status as ComplaintStatus }), status).toBeGreaterThanOrEqual(3);
    }
    for (const rating of [4, 5]) expect(await em.count(ServiceRating, { rating })).toBeGreaterThan(0);
    expect(await em.count(ReportReceipt)).toBe((await em.count(ProactiveReport)) + (await em.count(Complaint)) + (await em.count(HotlineCall)));
    expect(await em.count(VisitDuty, { dueOn: { $lt: world.asOf } })).toBeGreaterThanOrEqual(3);
    expect(await em.count(ProactiveReport, { nextDueAt: { $lt: new Date('2021-12-31T12:00:00Z') } })).toBeGreaterThan(0);
    expect([await closeAnsweredComplaints(em), await outdateCards(em), await followBenefits(em)]).toEqual([0, 0, 0]);
  });

  it('holds checks in every state and of every conclusion, three of each at least, for applications and for benefits in force', async () => {
    const checks = await subgraph.em().find(EconomicCheck, {});
    const countOf = (holds: (check: EconomicCheck) => boolean): number => checks.filter(holds).length;
    for (const status of Object.values(CheckStatus)) expect([status, countOf((check) => check.recheck && check.status === status) >= 3]).toEqual([status, true]);
    for (const status of [CheckStatus.REPORTED, CheckStatus.STOPPED]) expect([status, countOf((check) => !check.recheck && check.status === status) >= 3]).toEqual([status, true]);
    for (const conclusion of Object.values(CheckConclusion)) expect([conclusion, countOf((check) => check.conclusion === conclusion) >= 3]).toEqual([conclusion, true]);
    expect(await subgraph.em().count(CheckReply, { status: CheckSourceStatus.FAILED })).toBeGreaterThanOrEqual(3);
    expect(await subgraph.em().count(CheckReply, { status: CheckSourceStatus.PENDING })).toBeGreaterThanOrEqual(3);
    const cases = await subgraph.em().find(OpenCase, { caseNo: { $in: checks.map(({ requestNo }) => requestNo) } });
    for (const { requestNo, status } of checks) expect([status, cases.find(({ caseNo }) => caseNo === requestNo)?.closedOn === null]).toEqual([status, openCheckStatuses.includes(status)]);
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
      if (await validCheckOf(em, one, world.asOf)) continue; // a check may have found another income: the review that is due takes it
      const { amount } = await workOut(em, one, world.asOf);
      expect([one.id, amount && isSameAmount(amount, one)]).toEqual([one.id, true]);
    }
    const heard = await em.find(AssistanceEnrollment, { status: EnrollmentStatus.HEARD });
    let decided = 0;
    for (const one of heard) {
      if (await validCheckOf(em, one, world.asOf)) continue; // what was proposed before the check goes back to the township
      decided += 1;
      const { id, divisionCode, version } = one;
      const { code } = await new EnrollmentStory(subgraph, id, version).make('decideChange', { ...officers.approver, scopePrefix: divisionCode.slice(0, 6) });
      expect([id, code]).toEqual([id, 'done']);
    }
    expect(decided).toBeGreaterThanOrEqual(3);
  });

  it('lets the system report on the morrow what waits, by what sources know', async () => {
    setToday('2022-01-01');
    const em = subgraph.em();
    const waiting = await em.count(EconomicCheck, { status: { $in: [...openCheckStatuses] } });
    // The day is nine hours old at least for what is asked in the morning.
    await em.nativeUpdate(EconomicCheck, { status: { $in: [...openCheckStatuses] } }, { systemStepAt: new Date('2021-12-31T16:00:00Z') });
    await em.nativeUpdate(CheckReply, { status: CheckSourceStatus.PENDING }, { nextTryAt: new Date('2021-12-31T16:00:00Z') });
    expect(await askSources(em, simulator)).toBe(waiting);
    const left = await subgraph.em().find(EconomicCheck, { status: { $in: [...openCheckStatuses] } });
    expect([left.length > 0, left.length < waiting]).toEqual([true, true]);
    setToday('2021-12-31');
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
