import { insertRows, NEVER, UrbanRural } from '@civil/subgraph-kernel';
import type { TestSubgraph } from '@civil/subgraph-kernel/testing';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment, PaymentStatus } from '../benefit-payment/benefit-payment.entity.js';
import { LabourCapacity, LowIncomeCategory, MonitoringStatus, MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { RiskFlagCode } from '../monitoring-subject/risk-flag.js';
import { BatchStatus, PaymentBatch } from '../payment-batch/payment-batch.entity.js';
import { AssistanceProgram } from '../program.js';
import { RiskWarning, WarningColour, WarningStatus } from '../risk-warning/risk-warning.entity.js';

export const VILLAGE = '620102001001';
export const NEXT_VILLAGE = '620102001002';
export const OTHER_COUNTY = '620103001001';

const GROWN_UP = '2003-03-12';
/** A bank account whose check digit is right. */
export const ACCOUNT = '6299990000000000129';
/** Birthday of somebody who is under 18 on the day the tests take for today. */
export const STILL_A_CHILD = '2030-06-01';

/** What a test says of one benefit: who shares in it, where they live, what was paid. */
interface BenefitStory {
  id: string;
  village?: string;
  persons: ({ id: string } & Partial<Pick<EnrolledPerson, 'adultOn' | 'until' | 'since' | 'supplementCode' | 'lastingSupplementCode' | 'ageCheckOn'>>)[];
  months?: string[];
  row?: Partial<AssistanceEnrollment>;
  payment?: Partial<BenefitPayment>;
}

/** Writes a benefit with its persons and payments; the county's ledgers are written by `insertBatch`. */
export async function insertBenefit(
  subgraph: TestSubgraph,
  { id, village = VILLAGE, persons, months = [], row = {}, payment = {} }: BenefitStory,
): Promise<void> {
  const em = subgraph.em();
  const adultOns = persons.map(({ adultOn = GROWN_UP }) => adultOn);
  const rights = {
    divisionCode: village.slice(0, 9),
    residenceDivisionCode: village,
    beneficiaryIds: persons.map((person) => person.id),
    adultOn: adultOns.toSorted()[0] ?? GROWN_UP,
  };
  await em.insert(AssistanceEnrollment, {
    id,
    certNo: `DB${id}`,
    program: AssistanceProgram.DIBAO,
    status: EnrollmentStatus.ACTIVE,
    householdId: null,
    persons: persons.length,
    urbanRural: UrbanRural.RURAL,
    grade: null,
    careForm: null,
    selfCare: null,
    monthlyAmount: '399.00',
    supplementAmount: '0.00',
    nursingAmount: null,
    perCapitaIncome: '200.00',
    effectiveFrom: '2020-01',
    effectiveTo: null,
    reviewCycle: 12,
    nextReviewDue: '2022-01-01',
    graceUntil: null,
    account: ACCOUNT,
    careFacilityId: null,
    ...rights,
    synthetic: true,
    version: 1,
    ...row,
  } as AssistanceEnrollment);
  await em.insertMany(
    EnrolledPerson,
    persons.map((person) => ({
      id: `${id}.${person.id}`,
      enrollmentId: id,
      residentId: person.id,
      since: person.since ?? '2020-01-01',
      until: person.until ?? null,
      supplementCode: person.supplementCode ?? null,
      lastingSupplementCode: person.lastingSupplementCode ?? null,
      ageCheckOn: person.ageCheckOn ?? null,
      careFacilityId: row.careFacilityId ?? null,
      ...rights,
      adultOn: person.adultOn ?? GROWN_UP,
      synthetic: true,
    })),
  );
  if (months.length === 0) return;
  await em.insertMany(
    BenefitPayment,
    months.map((month) => ({
      id: `bp_${id}_${month}`,
      payableId: id,
      enrollmentId: id,
      replacedById: null,
      batchId: `pb_${village.slice(0, 6)}_${month}`,
      month,
      amount: '399.00',
      status: PaymentStatus.PAID,
      paidAt: new Date(`${month}-10T10:00:00+08:00`),
      fault: null,
      account: row.account ?? ACCOUNT,
      program: row.program ?? AssistanceProgram.DIBAO,
      ...rights,
      synthetic: true,
      ...payment,
    } as BenefitPayment)),
  );
}

export async function insertBatch(subgraph: TestSubgraph, county: string, month: string, row: Partial<PaymentBatch> = {}): Promise<void> {
  await subgraph.em().insertMany(PaymentBatch, [{
    id: `pb_${county}_${month}`,
    divisionCode: county,
    program: AssistanceProgram.DIBAO,
    month,
    round: 0,
    persons: 7,
    households: 3,
    total: '2411.00',
    suspended: 0,
    unpayable: 0,
    status: BatchStatus.SETTLED,
    bankReceipt: 'HD1',
    sm3Digest: '0'.repeat(64),
    submittedAt: null,
    sentAt: null,
    bankClientId: null,
    systemStepOn: null,
    claimedUntil: null,
    version: 1,
    nextDueAt: NEVER,
    synthetic: true,
    ...row,
  } as PaymentBatch]);
}

/** Writes a monitored person and, where given, the warnings about them. */
export async function insertSubject(
  subgraph: TestSubgraph,
  id: string,
  story: { village?: string; warnings?: Partial<RiskWarning>[]; row?: Partial<MonitoringSubject> } = {},
): Promise<void> {
  const { village = VILLAGE, warnings = [], row = {} } = story;
  const residentId = row.residentId ?? `r_${id}`;
  const adultOn = row.adultOn ?? GROWN_UP;
  await insertRows(
    subgraph.em(),
    MonitoringSubject,
    [
      {
        id,
        residentId,
        householdId: null,
        category: LowIncomeCategory.MARGIN,
        since: '2021-03-01',
        until: null,
        divisionCode: village,
        labour: LabourCapacity.PARTIAL,
        storedFlags: [{ code: RiskFlagCode.GRAVE_ILLNESS, sourceCode: '01', at: '2021-03-01' }],
        flagCodes: [RiskFlagCode.GRAVE_ILLNESS],
        enrolled: false,
        status: MonitoringStatus.WATCHED,
        endReason: null,
        notCoveredReason: null,
        screenedOn: null,
        referralState: null,
        laterStepOn: null,
        version: 1,
        nextDueAt: NEVER,
        adultOn,
        synthetic: true,
        ...row,
      },
    ],
    () => undefined,
  );
  for (const [place, warning] of warnings.entries()) {
    await insertRows(subgraph.em(), RiskWarning, [{
      id: `rw_${id}_${place}`,
      subjectId: id,
      colour: WarningColour.RED,
      rule: '因灾损失',
      raisedAt: new Date('2021-12-20T08:00:00+08:00'),
      divisionCode: village,
      status: WarningStatus.NEW,
      assignedTo: null,
      verifiedAt: null,
      finding: null,
      outcome: null,
      ruleCode: `RULE_${place}`,
      ruleId: null,
      runId: null,
      month: '2021-12',
      lastMonth: '2021-12',
      hits: 1,
      householdId: null,
      visitDueAt: null,
      visits: [],
      closedAt: null,
      version: 1,
      nextDueAt: NEVER,
      residentId,
      adultOn,
      synthetic: true,
      ...warning,
    }], () => undefined);
  }
}
