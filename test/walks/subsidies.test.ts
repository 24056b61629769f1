import { bankAccount, createWorld, type DemoResident } from '@civil/demo-data';
import type { Claims } from '@civil/schema/identity';
import { describe, expect, it } from 'vitest';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** The disability subsidies, the price-linked subsidy and special needs, walked by their actors through the gateway. People are of 620111, who apply there and in 620302. */

const [HOME, AWAY] = walkedCounties.subsidies;
const world = createWorld({ scale: 'demo' });
const supported = new Set(world.assistance.flatMap(({ beneficiaryIds }) => beneficiaryIds));
const residents = world.residents.filter((one) => one.countyCode === HOME && !one.deathDate && one.adultOn <= world.asOf && one.hukouDivision?.startsWith(HOME) && !supported.has(one.id) && !one.disability);
const [first, second, third, fourth] = residents as [DemoResident, DemoResident, DemoResident, DemoResident];
const known = world.residents.find((one) => one.countyCode === HOME && one.disability && !one.deathDate);
const benefit = world.assistance.find(({ countyCode, program, status }) => countyCode === HOME && program === 'DIBAO' && status === 'ACTIVE');
if (!fourth || !known || !benefit) throw new Error(`the demonstration data lack people of ${HOME}`);
const awayTownship = world.residents.find(({ countyCode }) => countyCode === AWAY)?.residenceDivision.slice(0, 9) as string;

const clerkOf = (township: string, name = 'clerk'): Claims => actor(`${name}_${township}`, 'town.assist', township);
const county = actor('subsidy_county', 'county.assist', HOME);
const approver = actor('subsidy_approver', 'county.assist.approver', HOME);
const awayCounty = actor('subsidy_away', 'county.assist', AWAY);
const citizen = ({ id }: DemoResident): Claims => actor(`subsidy_${id}`, 'citizen', undefined, { residentId: id });
const gravely = { orphan: false, workInjuryNursing: false };
const cardOf = ({ idNumber }: DemoResident, grade = 2): string => `${idNumber}4${grade}`;

const walk = new Walk('subsidies');

/** One application for the nursing subsidy on its way. */
class Subsidy {
  id = '';
  version = 0;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  last: any;
  constructor(readonly person: DemoResident, readonly appliedAt: string, readonly homeDivision = person.hukouDivision as string) {}

  async make(operation: string, as: Claims, input: Record<string, unknown> = {}): Promise<string> {
    const { person: { id, residenceDivision, hukouNature }, appliedAt, homeDivision, person } = this;
    const details = { program: 'DIS_NURSING', residentId: id, applicantId: id, cardNo: cardOf(person), appliedAt, homeDivision, residenceDivision, urbanRural: hukouNature, channel: 'WINDOW', account: bankAccount(id), accountHolderId: id };
    const { code, result } = await walk.step(operation, as, operation === 'SubmitDisabilitySubsidy' ? { ...details, ...input } : { id: this.id, expectedVersion: this.version, ...input });
    if (result?.application) {
      this.last = result.application;
      this.id = this.last.id;
      this.version = this.last.version;
    }
    return code;
  }

  async must(...steps: readonly [operation: string, as: Claims, input?: Record<string, unknown>][]): Promise<void> {
    for (const [operation, as, input] of steps) expect([operation, await this.make(operation, as, input)]).toEqual([operation, 'done']);
  }
}

describe('the certificates of a county', () => {
  const row = (one: DemoResident, grade: number) => ({ residentId: one.id, cardNo: cardOf(one, grade), validTo: '2030-06-30', residenceDivision: one.residenceDivision });

  it('are received without one line at fault, and found to qualify who is not paid', async () => {
    const list = { county: HOME, month: '2021-12', rows: [row(first, 2), row(second, 2), row(fourth, 1)] };
    const wrong = await walk.step('ImportDisabilityCertificates', county, { ...list, rows: [...list.rows, { ...row(third, 2), cardNo: `${third.idNumber}99` }] });
    expect([wrong.code, wrong.result.rowErrors[0]]).toEqual(['IMPORT_ROWS_INVALID', expect.objectContaining({ row: 4, residentId: third.id, code: 'DISABILITY_CARD_FORMAT' })]);
    expect((await walk.step('ImportDisabilityCertificates', awayCounty, list)).code).toBe('FORBIDDEN_ROW');
    const { import: received } = await walk.must('ImportDisabilityCertificates', county, list);
    const { import: whole } = await walk.must('CompleteCertificateImport', county, { id: received.id, expectedVersion: received.version });
    expect(whole).toMatchObject({ status: 'COMPLETE', holders: 3 });
    const { data } = await walk.read('DisabilityEligibilityCandidates', county, { scope: { code: HOME } });
    const found = data.disabilityEligibilityCandidates.edges.map(({ node }: { node: { id: string; version: number } }) => node);
    expect(found.length).toBe(3);
    const { finding } = await walk.must('NotifyCandidate', county, { id: found[0].id, expectedVersion: found[0].version });
    expect(finding.status).toBe('NOTIFIED');
    expect((await walk.read('DisabilityEligibilityCandidates', awayCounty, { scope: { code: HOME } })).data.disabilityEligibilityCandidates.edges).toEqual([]);
  });
});

describe('an application for the nursing subsidy', () => {
  it('at home is checked, granted from its month and closed', async () => {
    const township = (first.hukouDivision as string).slice(0, 9);
    const one = new Subsidy(first, township);
    expect(await one.make('SubmitDisabilitySubsidy', citizen(first), { cardNo: `${first.idNumber.slice(0, 17)}${first.idNumber.endsWith('0') ? '1' : '0'}42` })).toBe('ID_CHECKSUM');
    await one.must(['SubmitDisabilitySubsidy', citizen(first)], ['AcceptDisabilitySubsidy', clerkOf(township)], ['CheckDisabilitySubsidy', county, gravely]);
    expect(one.last.check).toEqual({ monthlyAmount: '100.00', against: null });
    expect(await one.make('ApproveDisabilitySubsidy', { ...approver, sub: county.sub })).toBe('MAKER_IS_CHECKER');
    await one.must(['ApproveDisabilitySubsidy', approver]);
    expect(one.last.enrollment).toMatchObject({ monthlyAmount: '100.00', effectiveFrom: '2021-12' });
    await one.must(['CloseDisabilitySubsidy', clerkOf(township)]);
    const seen = async (as: Claims): Promise<unknown> => (await walk.read('DisabilitySubsidyApplication', as, { id: one.id })).data?.disabilitySubsidyApplication ?? null;
    expect(await seen(county)).toMatchObject({ status: 'CLOSED', grade: 2, category: { zh: '肢体残疾' } });
    for (const as of [awayCounty, citizen(second), actor('subsidy_elder', 'county.elder', HOME)]) expect(await seen(as)).toBeNull();
  });

  it('from another county is sent home, back for more, home again, and its result back', async () => {
    const clerk = clerkOf(awayTownship);
    const one = new Subsidy(second, awayTownship);
    await one.must(
      ['SubmitDisabilitySubsidy', citizen(second)], ['AcceptDisabilitySubsidy', clerk], ['TransferCrossProvince', clerk], ['ReturnDisabilitySubsidy', county, { missing: '账户复印件' }], ['SupplementDisabilitySubsidy', clerk],
      ['TransferCrossProvince', clerk], ['CheckDisabilitySubsidy', county, { ...gravely, workInjuryNursing: true }],
    );
    expect(await one.make('ApproveDisabilitySubsidy', approver)).toBe('PROGRAM_CONFLICT');
    await one.must(['RefuseDisabilitySubsidy', approver, { grounds: ['EXCLUDED_BENEFIT'] }], ['SendDisabilityResult', county], ['CloseDisabilitySubsidy', clerk]);
    expect(one.last).toMatchObject({ status: 'CLOSED', crossRegion: true, crossProvince: false });
  });

  it('of another province has its result entered, and one is withdrawn', async () => {
    const township = third.residenceDivision.slice(0, 9);
    const one = new Subsidy(third, township, '110101');
    await one.must(
      ['SubmitDisabilitySubsidy', citizen(third)], ['AcceptDisabilitySubsidy', clerkOf(township)], ['TransferCrossProvince', clerkOf(township)],
      ['RecordHomeDecision', clerkOf(township), { granted: true, decidedOn: '2021-12-31', documentNo: '京民〔2021〕9号' }], ['CloseDisabilitySubsidy', clerkOf(township)],
    );
    const other = new Subsidy(fourth, fourth.residenceDivision.slice(0, 9));
    await other.must(['SubmitDisabilitySubsidy', citizen(fourth)], ['WithdrawDisabilitySubsidy', citizen(fourth)]);
  });
});

describe('the price-linked subsidy', () => {
  const indexed = { division: HOME, month: '2021-11', index: '103.20' };

  it('is opened where prices have risen enough, approved by another, or cancelled', async () => {
    expect((await walk.step('OpenPriceLinkage', county, { ...indexed, index: '102.90' })).code).toBe('PRICE_TRIGGER_NOT_MET');
    const { run } = await walk.must('OpenPriceLinkage', county, indexed);
    const plan = await walk.read('PreviewPriceLinkage', county, { id: run.id });
    expect(plan.data.previewPriceLinkage.persons).toBe(1);
    expect((await walk.read('PreviewPriceLinkage', awayCounty, { id: run.id })).data.previewPriceLinkage).toBeNull();
    await walk.must('ApprovePriceLinkage', approver, { id: run.id, expectedVersion: run.version });
    const { run: october } = await walk.must('OpenPriceLinkage', county, { ...indexed, month: '2021-10', index: '104.00' });
    expect((await walk.must('CancelPriceLinkage', county, { id: october.id, expectedVersion: october.version })).run.status).toBe('CANCELLED');
  });

  it('is closed once its lines are made', async () => {
    const { data } = await walk.read('PriceLinkageRuns', awayCounty, { division: AWAY, from: '2021-10', to: '2021-10' });
    const { node } = data.priceLinkageRuns.edges.find(({ node: { division } }: { node: { division: { code: string } } }) => division.code === AWAY);
    expect(node.counties[0].persons).toBeGreaterThan(0);
    expect((await walk.must('ClosePriceLinkage', awayCounty, { id: node.id, expectedVersion: node.version })).run.status).toBe('CLOSED');
  });
});

describe('a special need', () => {
  it('is listed, referred to who answers for it, answered and closed', async () => {
    expect((await walk.step('ListSpecialNeed', awayCounty, { enrollmentId: benefit.id, kind: 'HOUSING' })).code).toBe('NOT_FOUND');
    const listed = (await walk.must('ListSpecialNeed', county, { enrollmentId: benefit.id, kind: 'HOUSING', detail: '房屋漏雨' })).need;
    const referred = (await walk.must('ReferNeed', county, { id: listed.id, expectedVersion: listed.version, department: 'HOUSING' })).need;
    const answered = (await walk.must('RecordReferralResult', county, { id: listed.id, expectedVersion: referred.version, outcome: 'HELPED' })).need;
    expect((await walk.must('CloseNeed', county, { id: listed.id, expectedVersion: answered.version })).need.status).toBe('CLOSED');
    expect((await walk.read('SpecialNeed', awayCounty, { id: listed.id })).data.specialNeed).toBeNull();
  });
});

describe('the trusted operations', () => {
  it('of this folder were all made', () => {
    expect(walk.notMade).toEqual([]);
  });
});
