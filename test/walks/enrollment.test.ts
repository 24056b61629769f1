import { createWorld } from '@civil/demo-data';
import type { Claims } from '@civil/schema/identity';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** Benefits in force, care agreements and standards, walked by their officers through the gateway by trusted operations. */

const [COUNTY, CHENGGUAN, RURAL, OF_MINOR] = walkedCounties.enrollment;
const world = createWorld({ scale: 'demo' });
const ofCounty = world.assistance.filter(({ countyCode, status }) => countyCode === COUNTY && status !== 'TERMINATED');
// The only one of the county has a check planted, which found another income: the last of Chengguan has none.
const dibao = world.assistance.findLast(({ countyCode, program, status, urbanRural }) => countyCode === CHENGGUAN && program === 'DIBAO' && status === 'ACTIVE' && urbanRural === 'URBAN');
const underReview = ofCounty.find(({ program, status }) => program === 'DIBAO' && status === 'REVIEWING');
const margin = ofCounty.find(({ program }) => program === 'MARGIN');
const nursing = ofCounty.find(({ program }) => program === 'DIS_NURSING');
// The county has no extremely poor person: one who lives at home elsewhere.
const tekun = world.assistance.findLast(({ countyCode, program, careForm, beneficiaryIds }) => countyCode === RURAL && program === 'TEKUN' && careForm === 'DISPERSED' && !world.byId.residents.get(beneficiaryIds[0] ?? '')?.careFacilityId);
if (!dibao || !underReview || !margin || !nursing || !tekun) throw new Error('the demonstration data lack benefits of 620105');
const minor = world.assistance.find(({ countyCode, program, beneficiaryIds }) => countyCode === OF_MINOR && program === 'TEKUN' && beneficiaryIds[0] === world.cast.extremelyPoorMinor);
if (!minor) throw new Error('the demonstration data lack a minor who is extremely poor');
type Row = typeof dibao;

const enrollment = new Walk('enrollment');
const standards = new Walk('standards');
const townOf = ({ divisionCode }: Row, name = 'clerk'): Claims => actor(`enrollment_${name}`, 'town.assist', divisionCode.slice(0, 9));
const countyOf = ({ countyCode }: Row): Claims => actor('enrollment_county', 'county.assist', countyCode);
const approverOf = ({ countyCode }: Row): Claims => actor('enrollment_approver', 'county.assist.approver', countyCode);

/** One benefit on its way: the version goes from step to step. */
class Benefit {
  version = 0;
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
  last: any;
  constructor(readonly row: Row) {}

  async read(as = countyOf(this.row)): Promise<this> {
    this.last = (await enrollment.read('Enrollment', as, { id: this.row.id })).data?.assistanceEnrollment;
    this.version = this.last?.version ?? 0;
    return this;
  }

  async make(operation: string, as: Claims, input: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<string> {
    const { code, result } = await enrollment.step(operation, as, { id: this.row.id, expectedVersion: this.version, ...input }, headers);
    if (result?.enrollment) {
      this.last = result.enrollment;
      this.version = this.last.version;
    }
    return code;
  }

  async must(operation: string, as: Claims, input: Record<string, unknown> = {}): Promise<void> {
    expect([operation, await this.make(operation, as, input)]).toEqual([operation, 'done']);
  }
}

const hearing = { heardOn: '2021-12-31', opinion: '同意' };

describe('a benefit in force', () => {
  it('is reviewed and kept, changed, sent back and ended, and nobody pays less who was not heard', async () => {
    const one = await new Benefit(dibao).read();
    await one.must('StartReview', townOf(dibao));
    await one.must('KeepBenefit', townOf(dibao));
    await one.must('StartReview', townOf(dibao));
    const income = (dibao.perCapitaIncome + 20) * 12 * dibao.beneficiaryIds.length;
    const less = { kind: 'REDUCE', reason: 'INCOME_UP', totalIncome: `${income}.00`, monthlyAmount: `${dibao.monthlyAmount - 20 * dibao.beneficiaryIds.length}.00` };
    await one.must('ProposeChange', townOf(dibao), less);
    expect(await one.make('DecideChange', approverOf(dibao))).toBe('HEARING_REQUIRED');
    await one.must('HearRecipient', townOf(dibao), hearing);
    await one.must('ReturnChange', approverOf(dibao), { reason: '补充收入材料' });
    await one.must('ProposeChange', townOf(dibao), less);
    await one.must('HearRecipient', townOf(dibao), hearing);
    expect(await one.make('DecideChange', townOf(dibao, 'reviewer'))).toBe('FORBIDDEN_ACTION');
    await one.must('DecideChange', approverOf(dibao));
    expect(one.last).toMatchObject({ status: 'ACTIVE', monthlyAmount: less.monthlyAmount });
    await one.must('DeliverDecision', townOf(dibao), { adjustmentId: one.last.adjustments[0].id });
  });

  it('is seen by the family itself with reason and remedy, and by no other family', async () => {
    const own = actor('enrollment_own', 'citizen', undefined, { residentId: dibao.applicantId });
    const read = await enrollment.read('Enrollment', own, { id: dibao.id });
    expect(read.data.assistanceEnrollment.adjustments[0]).toMatchObject({ kind: 'REDUCE', reason: 'INCOME_UP', opinionText: '同意', noticeAt: '2021-12-31', letter: { remedyZh: expect.stringContaining('行政复议') } });
    const other = actor('enrollment_other', 'citizen', undefined, { residentId: margin.applicantId });
    expect((await enrollment.read('Enrollment', other, { id: dibao.id })).data.assistanceEnrollment).toBeNull();
    const elsewhere = actor('enrollment_elsewhere', 'county.assist', '620103');
    expect((await enrollment.read('Enrollment', elsewhere, { id: dibao.id })).data.assistanceEnrollment).toBeNull();
    expect((await ask('query ($id: ID!) { assistanceEnrollment(id: $id) { adjustments { kind } } }', { id: dibao.id }).as('anon')).codes['assistanceEnrollment']).toBe('FORBIDDEN_FIELD');
  });

  it('is suspended and resumed, and ends with the death of the last who shares in it', async () => {
    const two = await new Benefit(margin).read();
    await two.must('SuspendBenefit', countyOf(margin), { reason: 'MISSING_PERSON' });
    await two.must('ResumeBenefit', countyOf(margin));
    for (const residentId of margin.beneficiaryIds) await two.must('RecordDeath', countyOf(margin), { residentId, diedOn: '2021-12-30' });
    expect(two.last.status).toBe('TERMINATED');
  });

  it('that was opened for review by the system stands among the reviews due', async () => {
    const due = await enrollment.read('ReviewsDue', countyOf(underReview), { first: 20 });
    expect(due.data.reviewsDue.edges.map(({ node }: { node: { id: string } }) => node.id)).toContain(underReview.id);
    expect((await enrollment.read('ReviewsDue', actor('enrollment_elsewhere', 'county.assist', '620103'), { first: 100 })).data.reviewsDue.edges.map(({ node }: { node: { id: string } }) => node.id)).not.toContain(underReview.id);
  });

  it('of self-care is assessed again; schooling is asked of minors only', async () => {
    const three = await new Benefit(tekun).read();
    await three.must('StartReview', townOf(tekun));
    await three.must('ReassessSelfCare', townOf(tekun), { failed: [] });
    const adult = { residentId: tekun.beneficiaryIds[0], stage: 'SENIOR_SECONDARY', until: '2022-06-30' };
    expect(await three.make('RecordSchooling', townOf(tekun), adult)).toBe('BAD_USER_INPUT');
    const four = await new Benefit(minor).read(actor('enrollment_developer', 'developer'));
    const underCase = { 'x-purpose': 'ASSIST_REVIEW', 'x-case-no': four.last.reviewCaseNo };
    const atSchool = { residentId: minor.beneficiaryIds[0], stage: 'SENIOR_SECONDARY', until: '2022-06-30' };
    expect(await four.make('RecordSchooling', townOf(minor), atSchool)).toBe('NOT_FOUND'); // a row about a child, and no case stated
    expect(await four.make('RecordSchooling', townOf(minor), { ...atSchool, until: '2021-12-30' }, underCase)).toBe('BAD_USER_INPUT');
    expect(await four.make('RecordSchooling', townOf(minor), atSchool, underCase)).toBe('done');
  });
});

describe('a care agreement', () => {
  it('is signed, checked by the village, renewed and ended', async () => {
    const { careAgreement } = (await new Benefit(tekun).read()).last;
    const step = async (operation: string, as: Claims, agreement: { id: string; version: number }, more: Record<string, unknown> = {}) =>
      (await enrollment.must(operation, as, { id: agreement.id, expectedVersion: agreement.version, ...more })).agreement;
    const ended = await step('EndCareAgreement', townOf(tekun), careAgreement, { ground: 'REPLACED' });
    expect(ended).toMatchObject({ status: 'ENDED', endGround: 'REPLACED' });
    const terms = { enrollmentId: tekun.id, carerKind: 'VILLAGE_COMMITTEE', carerBody: '村民委员会', duties: ['DAILY_WATCH', 'LIVING_CARE'], from: '2022-01-01', to: '2022-12-31' };
    const { agreement } = await enrollment.must('SignCareAgreement', townOf(tekun), terms);
    const village = world.byId.residents.get(tekun.beneficiaryIds[0] as string)?.residenceDivision as string;
    const checked = await step('RecordCareCheck', actor('enrollment_village', 'village', village), agreement, { result: 'FULFILLED' });
    const renewed = await step('RenewCareAgreement', townOf(tekun), checked, { to: '2023-12-31' });
    expect(renewed).toMatchObject({ status: 'IN_FORCE', to: '2023-12-31', checks: [{ on: '2021-12-31', result: 'FULFILLED' }] });
  });
});

describe('standards', () => {
  const proposer = actor('enrollment_standards', 'county.assist', COUNTY);
  const approver = actor('enrollment_standards_approver', 'county.assist.approver', COUNTY);
  const proposal = {
    division: COUNTY, year: 2022, effectiveFrom: '2022-07-01', urbanConsumption: '25756.00', urbanConsumptionBefore: '24615.00',
    items: [{ program: 'DIBAO', urbanRural: 'URBAN', monthlyAmount: '680.00' }, { program: 'TEKUN', urbanRural: 'URBAN', monthlyAmount: '884.00' }],
  };
  const propose = async () => (await standards.must('ProposeStandards', proposer, proposal)).adjustment as { id: string; version: number };
  const stepOn = ({ id, version }: { id: string; version: number }, more: Record<string, unknown> = {}) => ({ id, expectedVersion: version, ...more });

  it('are proposed within the band, previewed, and approved by somebody else', async () => {
    expect((await standards.step('ProposeStandards', proposer, { ...proposal, items: [{ ...proposal.items[0], monthlyAmount: '640.00' }] })).code).toBe('STANDARD_OUT_OF_BAND');
    const round = await propose();
    const { total } = (await standards.read('PreviewStandards', proposer, { id: round.id })).data.previewStandards;
    expect(total.changed).toBeGreaterThan(0);
    expect(Number(total.newTotal)).toBeGreaterThan(Number(total.oldTotal));
    expect((await standards.step('ApproveStandards', actor('enrollment_other_approver', 'county.assist.approver', '620103'), stepOn(round))).code).toBe('NOT_FOUND');
    const approved = (await standards.must('ApproveStandards', approver, stepOn(round))).adjustment;
    expect(approved.status).toBe('APPROVED');
    const public_ = await ask('{ assistanceStandards(division: "620105", program: DIBAO, on: "2022-07-01") { urbanRural monthlyAmount } }').as('anon');
    expect(public_.data.assistanceStandards).toContainEqual({ urbanRural: 'URBAN', monthlyAmount: '680.00' });
  });

  it('are rejected with a reason, or taken back', async () => {
    const dearer = { ...proposal, effectiveFrom: '2022-08-01', items: [{ ...proposal.items[0], monthlyAmount: '690.00' }, { ...proposal.items[1], monthlyAmount: '897.00' }] };
    const one = (await standards.must('ProposeStandards', proposer, dearer)).adjustment;
    await standards.must('RejectStandards', approver, stepOn(one, { reason: '资金未落实' }));
    const two = (await standards.must('ProposeStandards', proposer, dearer)).adjustment;
    await standards.must('WithdrawStandards', proposer, stepOn(two));
  });
});

describe('the trusted operations', () => {
  it('have each been made', () => {
    expect([...enrollment.notMade, ...standards.notMade]).toEqual([]);
  });
});
