import { createWorld } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { post } from '../kit/ask.js';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** What a citizen asks of the graph by phone: an estimate before anything else, then how far, how much and whether it came. */

const [COUNTY] = walkedCounties.citizen;
const world = createWorld({ scale: 'demo' });
const benefit = world.assistance.find(({ countyCode, paidMonths, beneficiaryIds, applicantId }) => countyCode === COUNTY && paidMonths.length > 0 && beneficiaryIds.includes(applicantId));
if (!benefit) throw new Error(`the demonstration data lack a benefit in ${COUNTY}`);

const walk = new Walk('citizen');
const citizen = actor('own-affairs', 'citizen', undefined, { residentId: benefit.applicantId });
const officer = actor('curious', 'county.assist', COUNTY);

describe('a citizen', () => {
  it('estimates what the family may have a claim to without saying who they are', async () => {
    const input = {
      division: COUNTY, urbanRural: 'URBAN', members: [{ age: 45 }, { age: 43 }], monthlyIncome: '400.00', property: { secondHome: false, vehicle: false, company: false, savings: false }, hasSupporter: false,
    };
    const { data, errors } = await post({ documentId: 'EstimateEligibility', variables: { input } });
    expect(errors).toEqual([]);
    expect(data.estimateEligibility.programs[0]).toMatchObject({ program: 'DIBAO', verdict: 'LIKELY', monthlyLeast: '846.00', monthlyMost: '846.00' });
    expect(data.estimateEligibility.applyAt.division).toMatchObject({ code: COUNTY });
    expect((await post({ documentId: 'EstimateEligibility', variables: { input: { ...input, members: [] } } })).codes).toEqual({ estimateEligibility: 'ESTIMATE_MEMBERS' });
  });

  it('reads their own payments with the account masked, and their benefits', async () => {
    const { data } = await walk.read('MyPayments', citizen, { from: '2021-01', first: 50 });
    expect(data.myPayments.totalCount).toBeGreaterThanOrEqual(benefit.paidMonths.filter(({ month }) => month >= '2021-01').length);
    for (const { node } of data.myPayments.edges) expect(node.maskedAccount ?? '****').toMatch(/^\*\*\*\*/);
    expect((await walk.read('MyBenefits', citizen)).data.myBenefits.map(({ id }: { id: string }) => id)).toContain(benefit.id);
    expect((await walk.read('MyApplicationSteps', citizen)).codes).toEqual({});
  });

  it('is the only one who reads them so: an officer has none of their own, the public is refused', async () => {
    expect((await walk.read('MyPayments', officer)).data.myPayments.totalCount).toBe(0);
    expect((await walk.read('MyBenefits', officer)).data.myBenefits).toEqual([]);
    expect((await post({ documentId: 'MyPayments' })).data?.myPayments ?? null).toBeNull();
  });
});

describe('the trusted operations', () => {
  it('change nothing: what a citizen files is walked with the applications', () => {
    expect(walk.mutations).toEqual([]);
  });
});
