import { createWorld, type DemoAssistance, demoApplications, type DemoResident } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { actor, paper, Walk, walkedCounties } from '../kit/walk.js';

/** The check of the economic situation of a household, walked by its actors in the county 620103: officers, the check hub within its case, and a citizen. */

const [COUNTY] = walkedCounties['economic-check'];
const departments = [
  'POLICE_HUKOU', 'POLICE_VEHICLE', 'TAX', 'HRSS_PENSION', 'HRSS_EMPLOYMENT', 'MEDICAL_INSURANCE', 'HOUSING_FUND', 'REAL_ESTATE', 'MARKET_REG', 'CIVIL_MARRIAGE', 'CIVIL_FUNERAL', 'DISABLED_FED', 'EDUCATION',
  'RURAL_REVITALISATION',
];
const world = createWorld({ scale: 'demo' });
const applications = demoApplications(world);
/** In force, without an application on record, and not the first of its county, which has a check of its own in the demonstration data. */
const benefit = world.assistance.filter(({ countyCode, program, status }) => countyCode === COUNTY && ['DIBAO', 'MARGIN', 'RIGID'].includes(program) && status === 'ACTIVE')
  .slice(1).find(({ id }) => !applications.some(({ enrollmentId }) => enrollmentId === id)) as DemoAssistance;
const taken = new Set([...applications.flatMap(({ memberIds }) => memberIds), ...world.assistance.flatMap(({ beneficiaryIds }) => beneficiaryIds), ...Object.values(world.cast)]);
const applicant = world.residents.filter((one) => !taken.has(one.id) && !one.deathDate && one.countyCode === COUNTY && one.hukouDivision?.slice(0, 9) === one.residenceDivision.slice(0, 9) && one.age >= 30 && one.age < 60)
  .at(-1) as DemoResident;

const walk = new Walk('economic-check');
const county = actor('check-county', 'county.assist', COUNTY);
/** Who reads what was found says why. */
const verifier = { ...county, purpose: 'BENEFIT_RECHECK' };
const clerk = actor('check-clerk', 'town.assist', benefit.divisionCode);
let check: { id: string; requestNo: string; version: number };

describe('a check of a benefit in force', () => {
  it('is asked for by the county, once', async () => {
    ({ check } = await walk.must('RequestRecheck', county, { enrollmentId: benefit.id }));
    expect(check).toMatchObject({ status: 'REQUESTED', recheck: true, enrollment: { id: benefit.id } });
    expect((await walk.step('RequestRecheck', actor('check-colleague', 'county.assist', COUNTY), { enrollmentId: benefit.id })).code).toBe('CHECK_OPEN');
    expect((await walk.step('RequestRecheck', actor('check-neighbour', 'county.assist', '620921'), { enrollmentId: benefit.id })).code).toBe('NOT_FOUND');
  });

  it('is replied to by the hub within the case of the check, and by nobody without one', async () => {
    const hub = { ...actor('check-hub', 'checkhub', undefined, { unit: '62-HDPT' }), purpose: 'ECONOMIC_CHECK' };
    const reply = { id: check.id, expectedVersion: check.version, source: 'TAX', facts: [{ residentId: benefit.beneficiaryIds[0], kind: 'INCOME', amount: '1200.00' }] };
    expect((await walk.step('RecordDepartmentReply', hub, reply)).code).toBe('CASE_NOT_BOUND');
    ({ check } = await walk.must('RecordDepartmentReply', { ...hub, caseNo: check.requestNo }, reply));
    expect((await walk.step('RecordDepartmentReply', county, { ...reply, expectedVersion: check.version })).code).toBe('REPLY_GIVEN');
  });

  it('is reported by the county, which names who has not answered', async () => {
    const { id, version: expectedVersion } = check;
    expect((await walk.step('FinaliseEconomicCheck', county, { id, expectedVersion, failedSources: [] })).code).toBe('REPLIES_MISSING');
    ({ check } = await walk.must('FinaliseEconomicCheck', verifier, { id, expectedVersion, failedSources: departments.filter((source) => source !== 'TAX') }));
    expect(check).toMatchObject({ status: 'REPORTED', conclusion: 'NEEDS_VISIT', discrepancies: [] });
    const { data } = await walk.read('EconomicCheck', verifier, { id });
    expect(data.economicCheck).toMatchObject({ totalIncome: '1200.00', timeline: [{ event: 'requestRecheck' }, { event: 'recordDepartmentReply' }, { event: 'finaliseEconomicCheck' }] });
  });

  it('shows the township what it concludes, and no amount', async () => {
    const { data, codes } = await walk.read('EconomicCheck', { ...clerk, purpose: 'BENEFIT_RECHECK' }, { id: check.id });
    expect([data.economicCheck.conclusion, data.economicCheck.totalIncome, codes['economicCheck.totalIncome']]).toEqual(['NEEDS_VISIT', null, 'FORBIDDEN_FIELD']);
    expect(data.economicCheck.sources).toContainEqual(expect.objectContaining({ status: 'OK', hits: null }));
  });
});

describe('the power to check', () => {
  it('is taken back by the citizen who has signed it, and the open check stops', async () => {
    const { id, name, birthDate, residenceDivision, hukouDivision } = applicant;
    const self = actor('check-applicant', 'citizen', undefined, { residentId: id });
    const own = actor('check-own-clerk', 'town.assist', residenceDivision.slice(0, 9));
    const details = {
      program: 'DIBAO', applicantId: id, applicantName: name, singlePersonBasis: '5', applyDivision: residenceDivision.slice(0, 9), hukouDivision, residenceDivision, urbanRural: 'URBAN', channel: 'MOBILE', povertyCause: ['1'],
      kinDisclosure: false, declaredIncome: '2400.00', members: [{ residentId: id, relation: '01', birthDate, graveIllness: true }],
    };
    let { application } = await walk.must('DraftApplication', self, { details });
    const next = async (operation: string, as: typeof self, input: Record<string, unknown> = {}): Promise<void> => {
      ({ application } = await walk.must(operation, as, { id: application.id, expectedVersion: application.version, ...input }));
    };
    await next('SubmitApplication', self, { signedBy: [id], documents: [paper('ID_CARD'), paper('AUTHORISATION_LETTER')] });
    await next('AcceptApplication', own);
    await next('StartInvestigation', own);
    await next('RequestEconomicCheck', own);
    await next('RevokeAuthorisation', self);
    expect(application).toMatchObject({ authorisation: { revokedAt: world.asOf }, economicChecks: [{ status: 'STOPPED', stopReason: 'AUTHORISATION_REVOKED' }] });
    expect((await walk.step('RequestEconomicCheck', own, { id: application.id, expectedVersion: application.version })).code).toBe('AUTHORISATION_MISSING');
  });
});

describe('the trusted operations', () => {
  it('have each been walked through', () => {
    expect(walk.mutations.length).toBe(4);
    expect(walk.notMade).toEqual([]);
  });
});
