import { OutboxEntry, RequestRecord, RunningClock, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { publishResults, closeEndedNotices } from '../assistance-application/system-steps.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import type { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { DisabilityCertificate } from '../disability-certificate/disability-certificate.entity.js';
import { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { ApplicationStory, insertStandards, oneCardOneLetter } from '../testing/application-story.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { forget } from '../testing/forget.js';
import { insertBenefit, STILL_A_CHILD } from '../testing/rows.js';
import { type Made, type Person, step } from '../testing/subsidy-story.js';
import { SpecialNeed } from './special-need.entity.js';

const TODAY = '2021-12-31';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
});
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [SpecialNeed, DisabilityCertificate, RequestRecord]);
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const selection = 'need { id version status dueAt referrals { department outcome answeredOn } }';
const list = (as: Person = 'clerk', more: Record<string, unknown> = {}): Promise<Made> => step(subgraph, 'listSpecialNeed', as, { enrollmentId: 'e1', kind: 'MEDICAL', detail: '透析', ...more }, { type: 'ListSpecialNeedInput', selection });
const make = (event: string, { result }: Made, as: Person, more: Record<string, unknown> = {}): Promise<Made> => {
  const type = { referNeed: 'ReferNeedInput', recordReferralResult: 'RecordReferralResultInput', closeNeed: 'SpecialNeedStepInput' }[event] as string;
  return step(subgraph, event, as, { id: result.need.id, expectedVersion: result.need.version, ...more }, { type, selection });
};
const onBenefit = (id = 'e1', row: Partial<AssistanceEnrollment> = {}, persons: { id: string; adultOn?: string }[] = [{ id: 'a' }]): Promise<void> =>
  insertBenefit(subgraph, { id, persons, row: { program: AssistanceProgram.MARGIN, ...row } });

describe('a special need', () => {
  it('is listed, referred, answered, referred elsewhere where it was no help, and closed', async () => {
    await onBenefit();
    const listed = await list();
    expect(listed.result.need).toMatchObject({ status: 'LISTED', referrals: [] });
    expect(await subgraph.em().count(RunningClock, { name: 'referral', length: 5, stoppedAt: null })).toBe(1);
    expect((await make('referNeed', listed, 'county', { department: 'EDUCATION' })).code).toBe('DEPARTMENT_MISMATCH');
    expect((await make('recordReferralResult', listed, 'county', { outcome: 'HELPED' })).code).toBe('STATE_TRANSITION');
    const referred = await make('referNeed', listed, 'county', { department: 'MEDICAL_INSURANCE' });
    expect(await subgraph.em().count(RunningClock, { stoppedAt: null, name: 'answer', length: 20 })).toBe(1);
    const answered = await make('recordReferralResult', referred, 'county', { outcome: 'NOT_ELIGIBLE' });
    expect((await make('referNeed', answered, 'county', { department: 'MEDICAL_INSURANCE' })).code).toBe('REFERRED_ALREADY');
    const again = await make('recordReferralResult', await make('referNeed', answered, 'clerk', { department: 'HEALTH' }), 'clerk', { outcome: 'HELPED' });
    expect(again.result.need).toMatchObject({
      status: 'ANSWERED', dueAt: null, referrals: [{ department: 'MEDICAL_INSURANCE', outcome: 'NOT_ELIGIBLE', answeredOn: TODAY }, { department: 'HEALTH', outcome: 'HELPED', answeredOn: TODAY }],
    });
    expect((await make('closeNeed', again, 'county')).result.need.status).toBe('CLOSED');
    expect((await list()).code).toBe('done');
  });

  it('is one of a kind at a time, of two at once too, of a household on a benefit of the place', async () => {
    await onBenefit();
    expect((await Promise.all([list('clerk'), list('county')])).map(({ code }) => code).sort()).toEqual(['NEED_LISTED', 'done']);
    expect((await list('away', { kind: 'HOUSING' })).code).toBe('NOT_FOUND');
    expect((await list('clerk', { kind: 'HOUSING', enrollmentId: 'none' })).code).toBe('NOT_FOUND');
    expect((await list('village', { kind: 'HOUSING' })).code).toBe('FORBIDDEN_ACTION');
    expect((await list('clerk', { kind: 'HOUSING', detail: '房'.repeat(201) })).code).toBe('BAD_USER_INPUT');
    await onBenefit('over', { effectiveTo: '2021-11' });
    await onBenefit('temp', { program: AssistanceProgram.TEMP });
    await onBenefit('child', {}, [{ id: 'kid', adultOn: STILL_A_CHILD }]);
    for (const [enrollmentId, code] of [['over', 'BENEFIT_NOT_IN_FORCE'], ['temp', 'BENEFIT_NOT_IN_FORCE'], ['child', 'NOT_FOUND']] as const) expect((await list('clerk', { enrollmentId })).code).toBe(code);
  });

  it('is read in its place by kind, state and lateness, twenty at the cost of two', async () => {
    await onBenefit();
    await list();
    const ask = (filter: string, role: 'county.assist' | 'village' | 'prov.assist' = 'county.assist', division = '620102') => subgraph.execute(`{ specialNeeds(filter: { ${filter} }, first: 50) { totalCount edges { node { id kind detail clocks { name } timeline { event } enrollment { program } } } } }`).as(role, division);
    const template = await subgraph.em().findOneOrFail(SpecialNeed, { enrollmentId: 'e1' });
    await subgraph.em().insert(SpecialNeed, { ...template, id: 'sn_2' } as never);
    const two = await ask('kind: [MEDICAL], status: [LISTED], program: [MARGIN], scope: { code: "620102" }');
    await subgraph.em().insertMany(SpecialNeed, Array.from({ length: 18 }, (_, i) => ({ ...template, id: `sn_3${i}` })) as never);
    const twenty = await ask('overdue: false');
    expect([two.data.specialNeeds.totalCount, twenty.data.specialNeeds.totalCount, twenty.statements]).toEqual([2, 20, two.statements]);
    expect([(await ask('overdue: true')).data.specialNeeds.totalCount, (await ask('kind: [HOUSING]')).data.specialNeeds.totalCount, (await ask('', 'county.assist', '620103')).data.specialNeeds.totalCount]).toEqual([0, 0, 0]);
    const seen = await ask('', 'village', '620102001001');
    expect([seen.data.specialNeeds.totalCount, seen.data.specialNeeds.edges[0].node.detail]).toEqual([20, null]);
  });
});

describe('a recognition', () => {
  const recognise = async (program: string, income = '4800.00'): Promise<string[]> => {
    const one = await new ApplicationStory(subgraph).investigating(program === 'DIBAO' ? {} : { program, declaredRigidExpense: '2880.00', account: null, accountHolderId: null });
    await one.visited();
    await one.checked(income);
    await one.must('proposeOpinion', 'reviewer', { proposal: 'APPROVE', ...(program === 'DIBAO' ? { monthlyAmount: '846.00' } : {}) });
    await one.must('publishNotice', 'clerk', { place: '村务公开栏' });
    setToday('2022-01-08');
    await closeEndedNotices(subgraph.em());
    one.version = (await subgraph.em().findOneOrFail(AssistanceApplication, { id: one.id })).version;
    await one.must('confirmApplication', 'approver');
    setToday('2022-01-09');
    await publishResults(subgraph.em());
    return (await subgraph.em().find(OutboxEntry, { event: 'recognitionShared' }, { orderBy: { position: 'asc' } })).map(({ facts }) => `${facts['department']} ${facts['program']} ${facts['from']} ${Object.keys(facts).length}`);
  };
  it('of the margin or of hardship is shared with four departments', async () => {
    expect(await recognise('RIGID')).toEqual(['MEDICAL_INSURANCE', 'EDUCATION', 'HOUSING', 'HUMAN_RESOURCES'].map((one) => `${one} RIGID 2022-02 5`));
  });
  it('is not what a benefit in cash is', async () => expect(await recognise('DIBAO')).toEqual([]));
});

describe('one person who applies alone', () => {
  const alone = (basis: string, member: Record<string, unknown> = {}) => ({ householdId: null, singlePersonBasis: basis, members: [{ residentId: 'r1', relation: '01', birthDate: '1980-05-01', ...member }] });
  const submit = async (details: Record<string, unknown>): Promise<string> => {
    const one = await new ApplicationStory(subgraph).draft(details);
    return (await one.make('submitApplication', 'applicant', { signedBy: ['r1'], documents: oneCardOneLetter })).code;
  };
  const certify = (more: Partial<DisabilityCertificate>): Promise<unknown> => subgraph.em().insert(DisabilityCertificate, {
    id: 'dc_1', residentId: 'r1', categoryCode: '4', grade: 2, validTo: '2030-01-01', endedOn: null, toldMonth: '2021-12', divisionCode: '620102001001', adultOn: '1998-05-01', synthetic: true, ...more,
  } as DisabilityCertificate);

  it.each<[string, Record<string, unknown>, Partial<DisabilityCertificate> | null, string]>([
    ['severely disabled', alone('1', { disabilityGrade: 2 }), null, 'done'], ['disabled in grade 3', alone('1', { disabilityGrade: 3 }), null, 'SINGLE_PERSON_GROUND'], ['not said to be disabled', alone('1'), null, 'SINGLE_PERSON_GROUND'],
    ['of whom the register says grade 3', alone('1', { disabilityGrade: 2 }), { grade: 3 }, 'SINGLE_PERSON_GROUND'], ['intellectually disabled in grade 3', alone('2', { disabilityGrade: 3 }), { categoryCode: '5', grade: 3 }, 'done'],
    ['physically disabled in grade 3', alone('2', { disabilityGrade: 3 }), { grade: 3 }, 'SINGLE_PERSON_GROUND'], ['gravely ill', alone('3', { graveIllness: true }), null, 'done'], ['not ill', alone('3'), null, 'SINGLE_PERSON_GROUND'],
    ['of the clergy', alone('4'), null, 'done'],
  ])('out of a family on the margin, %s', async (_who, details, certificate, code) => {
    await insertBenefit(subgraph, { id: 'm1', persons: [{ id: 'r1' }, { id: 'r2' }], row: { program: AssistanceProgram.MARGIN } });
    if (certificate) await certify(certificate);
    expect(await submit(details)).toBe(code);
  });

  it('is of such a family, unless clergy or by a rule of the county, and since the measures of 2021', async () => {
    const ill = alone('3', { graveIllness: true });
    expect(await submit(ill)).toBe('MARGIN_FAMILY_REQUIRED');
    await insertBenefit(subgraph, { id: 'm1', persons: [{ id: 'r1' }], row: { program: AssistanceProgram.MARGIN, effectiveTo: '2021-11' } });
    expect(await submit(ill)).toBe('MARGIN_FAMILY_REQUIRED');
    expect(await submit(alone('5'))).toBe('done');
    await forgetApplications(subgraph);
    setToday('2021-06-30');
    expect(await submit(ill)).toBe('done');
  });

  it('has the income of one counted, and the standard of one', async () => {
    await insertBenefit(subgraph, { id: 'm1', persons: [{ id: 'r1' }, { id: 'r2' }], row: { program: AssistanceProgram.MARGIN } });
    const one = await new ApplicationStory(subgraph).draft(alone('3', { graveIllness: true }));
    await one.must('submitApplication', 'applicant', { signedBy: ['r1'], documents: oneCardOneLetter });
    await one.must('acceptApplication', 'clerk');
    await one.must('startInvestigation', 'clerk');
    await one.visited();
    await one.checked('2400.00');
    expect((await one.make('proposeOpinion', 'reviewer', { proposal: 'APPROVE', monthlyAmount: '423.00' })).code).toBe('done');
    expect(await subgraph.em().count(EnrolledPerson, { enrollmentId: 'm1' })).toBe(2);
    expect(await subgraph.em().count(TimelineEntry, { event: 'proposeOpinion' })).toBe(1);
  });
});
