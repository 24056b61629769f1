import { subjectTokenOf } from '@civil/subgraph-kernel';
import { createTestSubgraph, type PulledChange, PullingConsumer, type PullStory, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AssistanceEnrollment, EnrollmentStatus } from './assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from './assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment, PaymentStatus } from './benefit-payment/benefit-payment.entity.js';
import { MonitoringStatus, MonitoringSubject } from './monitoring-subject/monitoring-subject.entity.js';
import { AssistanceProgram, CareForm, DibaoGrade } from './program.js';
import { RiskWarning, WarningColour, WarningStatus } from './risk-warning/risk-warning.entity.js';
import { socialAssistance } from './subgraph.js';
import { TempKind, TemporaryAidStatus } from './temporary-aid/aid-enums.js';
import { TemporaryAid } from './temporary-aid/temporary-aid.entity.js';
import { insertBenefit, insertSubject, OTHER_COUNTY } from './testing/rows.js';

/** Under 14 and between 14 and 18 on the day the tests take for today. */
const [UNDER_14, OVER_14] = ['2026-01-01', '2024-06-01'];

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
afterAll(() => subgraph.close());

const consumerOf = (story: PullStory): PullingConsumer => new PullingConsumer(subgraph, story);
const tokensOf = (consumer: PullingConsumer, ...ids: string[]): string[] => ids.map((id) => subjectTokenOf(consumer.grant, id)).sort();
const tokensIn = (changes: readonly PulledChange[]): unknown[] => changes.map(({ subjectToken }) => subjectToken).sort();

const dibao: PullStory = {
  resource: 'R01', root: 'sharedDibao', division: '620102', selection: 'id subjectToken record { resident { id } enrollment { certNo program grade status from: effectiveFrom division { code } } }',
  fields: ['EnrolledPerson.enrollment', ...['certNo', 'program', 'status', 'effectiveFrom', 'division'].map((field) => `AssistanceEnrollment.${field}`)],
};

describe('sharedDibao', () => {
  beforeAll(async () => {
    await insertBenefit(subgraph, { id: 'd1', persons: [{ id: 'r1' }, { id: 'r_teen', adultOn: OVER_14 }, { id: 'r_child', adultOn: UNDER_14 }], row: { grade: DibaoGrade.C1 } });
    await insertBenefit(subgraph, { id: 'd2', persons: [{ id: 'r2' }, { id: 'r_left', until: '2021-10-31' }] });
    await insertBenefit(subgraph, { id: 'd3', village: OTHER_COUNTY, persons: [{ id: 'r3' }] });
    await insertBenefit(subgraph, { id: 'd4', persons: [{ id: 'r4' }], row: { status: EnrollmentStatus.TERMINATED, effectiveTo: '2021-06' } });
    await insertBenefit(subgraph, { id: 'd5', persons: [{ id: 'r5' }], row: { program: AssistanceProgram.MARGIN } });
  });

  it('tells of everybody of 14 and over who shares in a running benefit in the division, under names of the consumer', async () => {
    const consumer = consumerOf(dibao);
    const { changes } = await consumer.pull();
    expect(tokensIn(changes)).toEqual(tokensOf(consumer, 'r1', 'r2', 'r_teen'));
    expect(changes.find(({ subjectToken }) => subjectToken === tokensOf(consumer, 'r1')[0])?.record.enrollment)
      .toEqual({ certNo: 'DBd1', program: 'DIBAO', grade: null, status: 'ACTIVE', from: '2020-01', division: { code: '620102001' } });
    expect(JSON.stringify(changes)).not.toMatch(/"r[1-5]"|r_teen|r_child/);
  });

  it('refuses what the grant does not name, and says so', async () => {
    const { codes } = await consumerOf(dibao).pull();
    expect(new Set(Object.entries(codes).map(([path, code]) => `${path.replace(/\d+/, '#')} ${code}`)))
      .toEqual(new Set(['sharedDibao.changes.#.record.enrollment.grade GRANT_FIELD_DENIED', 'sharedDibao.changes.#.record.resident GRANT_FIELD_DENIED']));
  });

  it('tells that somebody is gone when the benefit ends, the person leaves, or both move to another county', async () => {
    const [here, there] = [consumerOf(dibao), consumerOf({ ...dibao, division: '620103' })];
    expect([(await here.pull()).changes.length, (await there.pull()).changes.length]).toEqual([3, 1]);
    const goneAfter = async (act: () => Promise<unknown>): Promise<[number, number]> => {
      await act();
      const [{ changes }, { changes: elsewhere }] = [await here.pull(), await there.pull()];
      return [changes.filter(({ record }) => record === null).length, elsewhere.filter(({ record }) => record !== null).length];
    };
    expect(await goneAfter(() => subgraph.em().nativeUpdate(EnrolledPerson, { residentId: 'r_teen' }, { until: '2021-12-31' }))).toEqual([1, 0]);
    expect(await goneAfter(() => subgraph.em().nativeUpdate(EnrolledPerson, { residentId: 'r2' }, { divisionCode: '620103001' }))).toEqual([1, 0]);
    // The persons of a benefit carry copies of its own columns: moved after it, they are shared where it lies.
    expect(await goneAfter(() => subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'd2' }, { divisionCode: '620103001', residenceDivisionCode: OTHER_COUNTY }))).toEqual([0, 1]);
    // The child under 14 was never told of, and so is not told to be gone.
    expect(await goneAfter(() => subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'd1' }, { status: EnrollmentStatus.TERMINATED }))).toEqual([1, 0]);
    expect((await consumerOf(dibao).pull()).changes).toEqual([]);
  });
});

describe('sharedTekun', () => {
  it('tells of the form of care and the facility', async () => {
    await insertBenefit(subgraph, { id: 't1', persons: [{ id: 'r_t1' }], row: { program: AssistanceProgram.TEKUN, careForm: CareForm.CENTRALIZED, careFacilityId: 'ef_1' } });
    const { changes, codes } = await consumerOf({
      resource: 'R02', root: 'sharedTekun', selection: 'id subjectToken record { enrollment { program careForm careFacility { id } } }',
      fields: ['EnrolledPerson.enrollment', 'AssistanceEnrollment.program', 'AssistanceEnrollment.careForm', 'AssistanceEnrollment.careFacility'],
    }).pull();
    expect([changes.map(({ record }) => record), codes]).toEqual([[{ enrollment: { program: 'TEKUN', careForm: 'CENTRALIZED', careFacility: { id: 'ef_1' } } }], {}]);
  });
});

describe('sharedLowIncome', () => {
  it('tells of households with those of their members who may be told of, and again when a member leaves', async () => {
    await insertBenefit(subgraph, { id: 'm1', persons: [{ id: 'r_m1' }, { id: 'r_m2' }, { id: 'r_m3', adultOn: UNDER_14 }], row: { program: AssistanceProgram.RIGID, householdId: 'h_m' } });
    const consumer = consumerOf({
      resource: 'R03', root: 'sharedLowIncome', division: '620102', selection: 'id record { program beneficiaries(isCurrent: true) { resident { id } } }',
      fields: ['AssistanceEnrollment.program', 'AssistanceEnrollment.beneficiaries', 'EnrolledPerson.resident'],
    });
    const members = async (): Promise<unknown> => (await consumer.pull()).changes.find(({ record }) => record?.program === 'RIGID')?.record.beneficiaries.map(({ resident }: { resident: { id: string } }) => resident.id);
    expect(await members()).toEqual(['r_m1', 'r_m2']);
    await subgraph.em().nativeUpdate(EnrolledPerson, { residentId: 'r_m2' }, { until: '2021-12-31' });
    expect(await members()).toEqual(['r_m1']);
    await subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'm1' }, { status: EnrollmentStatus.TERMINATED });
    expect((await consumer.pull()).changes.map(({ record }) => record)).toEqual([null]);
  });
});

describe('sharedTempAid', () => {
  const aid = (id: string, more: Partial<TemporaryAid>): TemporaryAid => ({
    id, caseNo: null, kind: TempKind.URGENT, status: TemporaryAidStatus.CLOSED, causeCode: '1', occurredOn: '2021-12-01', occurrence: '房屋受灾', applicantId: `r_${id}`, applicantName: '甲', householdId: null, persons: 1,
    placeDivisionCode: '620102001', homeDivisionCode: null, villageDivisionCode: '620102001001', hasResidencePermit: false, homeNotifiedAt: null, urbanRural: 'URBAN', declaredExpense: null, measures: [], visits: [],
    opinion: null, decision: null, refusalLetter: null, terminationGround: null, corrections: [], reportedAt: null, emergencyEndedOn: null, grantedOn: '2021-12-05', amount: '800.00', cashAmount: '800.00', paymentMethod: null,
    orderedAt: null, handedOverAt: null, paidAt: null, account: null, accountHolderId: null, reserveFundId: null, acceptedOn: null, handlerUnit: null, systemStepOn: null, partyIds: [`r_${id}`], adultOn: '1980-01-01',
    nextDueAt: new Date('9999-12-31T00:00:00Z'), version: 1, synthetic: true, ...more,
  } as TemporaryAid);

  it('tells of what was granted, and of nothing that was not', async () => {
    await subgraph.em().insertMany(TemporaryAid, [
      aid('a1', {}), aid('a2', { status: TemporaryAidStatus.REFUSED, grantedOn: null }), aid('a3', { status: TemporaryAidStatus.ACCEPTED, grantedOn: null }), aid('a4', { adultOn: UNDER_14 }),
      aid('a5', { placeDivisionCode: '620103001', homeDivisionCode: '620102001', villageDivisionCode: OTHER_COUNTY }),
    ]);
    const consumer = consumerOf({
      resource: 'R04', root: 'sharedTempAid', division: '620102', selection: 'id subjectToken record { kind cause { code } amount grantedOn place { code } }',
      fields: ['kind', 'cause', 'amount', 'grantedOn', 'place'].map((field) => `TemporaryAid.${field}`),
    });
    const { changes, codes } = await consumer.pull();
    expect(codes).toEqual({});
    expect(changes.map(({ record, subjectToken }) => [subjectToken, record])).toEqual([
      [subjectTokenOf(consumer.grant, 'r_a1'), { kind: 'URGENT', cause: { code: '1' }, amount: '800.00', grantedOn: '2021-12-05', place: { code: '620102001' } }],
    ]);
  });
});

describe('sharedDisabilitySubsidy', () => {
  it('tells of each month that was paid, and takes back what came back', async () => {
    const row = { program: AssistanceProgram.DIS_NURSING };
    await insertBenefit(subgraph, { id: 'n1', persons: [{ id: 'r_n1' }], months: ['2021-11', '2021-12'], row });
    await insertBenefit(subgraph, { id: 'n2', persons: [{ id: 'r_n2' }], months: ['2021-12'], row, payment: { status: PaymentStatus.FAILED } });
    await insertBenefit(subgraph, { id: 'n3', persons: [{ id: 'r_n3' }], months: ['2021-12'] });
    const consumer = consumerOf({
      resource: 'R05', root: 'sharedDisabilitySubsidy', selection: 'id subjectToken record { program amount month division { code } beneficiary { id } }',
      fields: ['program', 'amount', 'month', 'division', 'beneficiary'].map((field) => `BenefitPayment.${field}`),
    });
    const { changes } = await consumer.pull();
    expect(changes.map(({ record }) => [record.program, record.month, record.amount, record.beneficiary.id]).sort()).toEqual([['DIS_NURSING', '2021-11', '399.00', 'r_n1'], ['DIS_NURSING', '2021-12', '399.00', 'r_n1']]);
    expect(tokensIn(changes)).toEqual(tokensOf(consumer, 'r_n1', 'r_n1'));
    await subgraph.em().nativeUpdate(BenefitPayment, { id: 'bp_n1_2021-12' }, { status: PaymentStatus.RETURNED });
    expect((await consumer.pull()).changes.map(({ record, subjectToken }) => [record, subjectToken])).toEqual([[null, null]]);
  });
});

describe('sharedMonitoring', () => {
  it('tells of who is watched, with the gravest colour that is open, and again when a warning changes', async () => {
    await insertSubject(subgraph, 'w1', { warnings: [{ colour: WarningColour.YELLOW }, { colour: WarningColour.ORANGE }, { colour: WarningColour.RED, status: WarningStatus.CLOSED }] });
    await insertSubject(subgraph, 'w2', { row: { status: MonitoringStatus.ENDED } });
    await insertSubject(subgraph, 'w3', { row: { adultOn: UNDER_14 } });
    const consumer = consumerOf({
      resource: 'R15', root: 'sharedMonitoring', selection: 'id subjectToken record { category flags { code } colour division { code } }',
      fields: ['category', 'flags', 'colour', 'division'].map((field) => `MonitoringSubject.${field}`).concat('RiskFlag.code'),
    });
    const { changes, codes } = await consumer.pull();
    expect([changes.map(({ record }) => record), codes]).toEqual([[{ category: 'MARGIN', flags: [{ code: 'GRAVE_ILLNESS' }], colour: 'ORANGE', division: { code: '620102001001' } }], {}]);
    await subgraph.em().nativeUpdate(RiskWarning, { id: 'rw_w1_1' }, { status: WarningStatus.CLOSED });
    expect((await consumer.pull()).changes.map(({ record }) => record.colour)).toEqual(['YELLOW']);
    await subgraph.em().nativeUpdate(MonitoringSubject, { id: 'w1' }, { status: MonitoringStatus.ENDED });
    expect((await consumer.pull()).changes.map(({ record }) => record)).toEqual([null]);
  });
});

describe('the roots of shared data', () => {
  it.each(['sharedDibao', 'sharedTekun', 'sharedLowIncome', 'sharedTempAid', 'sharedDisabilitySubsidy', 'sharedMonitoring'])('%s opens to a grant of its resource alone', async (root) => {
    const query = `{ ${root} { changes { id } } }`;
    expect((await subgraph.execute(query).as('platform_pull')).codes).toEqual({ [root]: 'GRANT_MISSING' });
    const other = consumerOf({ ...dibao, resource: 'R99', root, selection: 'id' });
    expect((await subgraph.execute(query).as('platform_pull', undefined, { boundGrant: other.grant })).codes).toEqual({ [root]: 'GRANT_MISSING' });
    for (const [role, division] of [['county.assist', '620102'], ['auditor', undefined], ['anon', undefined]] as const) expect((await subgraph.execute(query).as(role, division)).codes, role).toEqual({ [root]: 'FORBIDDEN_FIELD' });
  });
});
