import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApplicationMember } from '../assistance-application/application-member.entity.js';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { Hotline, HotlineDomain } from '../hotline/hotline.entity.js';
import { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { actors, ApplicationStory, insertStandards } from '../testing/application-story.js';
import { insertBenefit, OTHER_COUNTY, VILLAGE } from '../testing/rows.js';
import { makeStep, mustStep } from '../testing/service-steps.js';
import { InformationCardIssue } from './card-issue.entity.js';
import { outdateCards } from './card-machine.js';
import { printableCard, type PrintedCard } from './printable-card.js';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await createTestSubgraph(socialAssistance);
  await insertStandards(subgraph);
  await insertBenefit(subgraph, { id: 'ae_1', persons: [{ id: 'r1' }, { id: 'r2' }], row: { supplementAmount: '62.00' } });
  await insertBenefit(subgraph, { id: 'ae_2', persons: [{ id: 'r3' }], row: { program: AssistanceProgram.MARGIN, monthlyAmount: '0.00' } });
  await insertBenefit(subgraph, { id: 'ae_far', village: OTHER_COUNTY, persons: [{ id: 'r4' }] });
  await insertBenefit(subgraph, { id: 'ae_ended', persons: [{ id: 'r5' }], row: { status: EnrollmentStatus.TERMINATED } });
  const row = (id: string, divisionCode: string, domain: HotlineDomain, number: string) => ({ id, divisionCode, domain, name: '热线', number, hours: '8:30-17:30', synthetic: true });
  await subgraph.em().insertMany(Hotline, [
    row('hl_1', '620000', HotlineDomain.SUPERVISION, '10000000001'), row('hl_2', '620102', HotlineDomain.SUPERVISION, '10000000002'), row('hl_3', '620103', HotlineDomain.SUPERVISION, '10000000003'),
    row('hl_4', '620102', HotlineDomain.ASSISTANCE, '10000000004'),
  ]);
});
afterAll(() => subgraph.close());

const CARD = 'query ($id: ID!) { informationCard(enrollmentId: $id) { program certNo persons amount effectiveFrom handlerName handlerUnit supervisionPhone issuedAt outdated holderName { value masked } policyReferences { title documentNo } issues { status amount } printable } }';
const card = async (id: string, as: Parameters<ReturnType<TestSubgraph['execute']>['asClaims']>[0] = actors.clerk) => subgraph.execute(CARD, { id }).asClaims(as);
const handler = { handlerName: '钱经办', handlerUnit: '城关区某街道民政办公室' };
const issue = (id = 'ae_1', more: Record<string, unknown> = {}, as: (typeof actors)['clerk'] = actors.clerk) => makeStep(subgraph, 'issueInformationCard', as, { enrollmentId: id, ...handler, ...more });

describe('informationCard', () => {
  it('is derived from the benefit, with one amount, the rules it rests on and the nearest supervision', async () => {
    const { data } = await card('ae_1');
    expect(data.informationCard).toMatchObject({
      program: 'DIBAO', persons: 2, amount: '461.00', handlerName: null, handlerUnit: '620102001-MZJ', supervisionPhone: '10000000002', issuedAt: null, outdated: false, issues: [], holderName: null,
    });
    expect(data.informationCard.policyReferences[0].title).toContain('民发〔2021〕57号');
    expect((await card('ae_2')).data.informationCard.amount).toBeNull();
  });

  it('is seen by the family and where the benefit is, and printed by those who see amounts', async () => {
    const own = await card('ae_1', { ...actors.applicant });
    expect(own.data.informationCard.printable).toContain('461.00 元');
    const village = await card('ae_1', actors.village);
    expect([village.data.informationCard.amount, village.data.informationCard.printable, village.codes]).toEqual(['461.00', null, { 'informationCard.printable': 'FORBIDDEN_FIELD' }]);
    const audited = await card('ae_1', claimsOf('auditor'));
    expect(audited.data.informationCard.printable).toBe('***');
    expect((await card('ae_1', claimsOf('crosscheck_runner'))).codes).toEqual({ 'informationCard.holderName': 'FORBIDDEN_FIELD', 'informationCard.printable': 'FORBIDDEN_FIELD' });
    for (const as of [actors.stranger, actors.elsewhere]) expect((await card('ae_1', as)).data.informationCard).toBeNull();
    expect((await card('ae_far')).data.informationCard).toBeNull();
  });

  it('names the adult who applied, and never a child', async () => {
    const one = await new ApplicationStory(subgraph).draft();
    await subgraph.em().nativeUpdate(AssistanceApplication, { id: one.id }, { enrollmentId: 'ae_1' });
    expect((await card('ae_1')).data.informationCard.holderName).toEqual({ value: '王建国', masked: false });
    expect((await card('ae_1', actors.village)).data.informationCard.holderName).toEqual({ value: '王*国', masked: true });
    await subgraph.em().nativeUpdate(ApplicationMember, { applicationId: one.id, residentId: 'r1' }, { adultOn: '2030-01-01' });
    const { data } = await card('ae_1');
    expect([data.informationCard.holderName, data.informationCard.printable.includes('王建国')]).toEqual([null, false]);
  });
});

describe('issueInformationCard', () => {
  const statuses = async () => (await subgraph.em().find(InformationCardIssue, { enrollmentId: 'ae_1' }, { orderBy: { id: 'asc' } })).map(({ status }) => status);

  it('is outdated by a change of the benefit, and replaced when it is issued again', async () => {
    const issued = await issue();
    expect(issued.result).toMatchObject({ amount: '461.00', outdated: false, handlerName: '钱经办', issues: [{ status: 'ISSUED', amount: '461.00' }] });
    expect(await outdateCards(subgraph.em())).toBe(0);
    await subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'ae_1' }, { monthlyAmount: '420.00' });
    expect((await card('ae_1')).data.informationCard).toMatchObject({ amount: '482.00', outdated: true });
    const replicas = await Promise.all([outdateCards(subgraph.em()), outdateCards(subgraph.em())]);
    expect([replicas.reduce((sum, count) => sum + count, 0), await statuses()]).toEqual([1, ['OUTDATED']]);
    await mustStep(subgraph, 'issueInformationCard', actors.clerk, { enrollmentId: 'ae_1', ...handler });
    expect([await statuses(), (await card('ae_1')).data.informationCard.outdated]).toEqual([['REPLACED', 'ISSUED'], false]);
  });

  it('issues one card where two clerks, or a client twice, ask at once', async () => {
    await Promise.all([issue(), issue(), issue('ae_1', { clientMutationId: 'same' }), issue('ae_1', { clientMutationId: 'same' })]);
    expect((await statuses()).filter((status) => status === 'ISSUED')).toHaveLength(1);
    expect(await statuses()).toHaveLength(5);
  });

  it('is refused for a benefit that has ended or is elsewhere, without a handler, and to others', async () => {
    expect((await issue('ae_ended')).code).toBe('CARD_NOT_IN_FORCE');
    expect((await issue('ae_far')).code).toBe('NOT_FOUND');
    expect((await issue('ae_1', { handlerName: ' ' })).code).toBe('BAD_USER_INPUT');
    expect((await issue('ae_1', {}, actors.village as never)).code).toBe('FORBIDDEN_ACTION');
  });
});

describe('hotlines', () => {
  it('are told to anybody, the nearest first', async () => {
    const ask = async (domain: string, division: string) => (await subgraph.execute(`{ hotlines(domain: ${domain}, division: "${division}") { number } }`).as('anon')).data.hotlines.map(({ number }: { number: string }) => number);
    expect([await ask('SUPERVISION', VILLAGE), await ask('ASSISTANCE', '620102'), await ask('ASSISTANCE', '620100')]).toEqual([['10000000002', '10000000001'], ['10000000004'], []]);
  });
});

describe('the printable card', () => {
  const printed: PrintedCard = {
    program: AssistanceProgram.DIBAO, certNo: 'DB1', holderName: '<script>alert("1")</script>', persons: 2, amount: '461.00', effectiveFrom: '2022-02', policyReferences: [{ title: 'A & B', documentNo: `"x'` }],
    handlerName: '钱</td><img src=x onerror=1>', handlerUnit: '民政办', supervisionPhone: '10000000002', issuedAt: new Date('2021-12-31T04:00:00Z'),
  };

  it('takes no value for markup', () => {
    const text = printableCard(printed);
    expect(text).not.toMatch(/<script|<img/);
    expect(text).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;');
    expect(text).toContain('A &amp; B（&quot;x&#39;）');
  });

  it('stands alone: nothing is fetched and nothing runs', () => {
    const text = printableCard(printed);
    expect(text).toContain(`default-src 'none'`);
    expect(text).not.toMatch(/https?:|url\(|@import|<link/);
    expect(text).toContain('@page { size: A5 portrait');
    expect(text.match(/<\w+/g)?.filter((tag) => !['<html', '<head', '<meta', '<title', '<style', '<body', '<main', '<h1', '<table', '<tr', '<th', '<td', '<ul', '<li', '<footer'].includes(tag))).toEqual([]);
  });

  it('leaves out what a benefit does not have', () => {
    const text = printableCard({ ...printed, holderName: null, certNo: null, amount: null, handlerName: null, supervisionPhone: null, issuedAt: null });
    expect(text).toContain('不发放现金');
    expect(text).not.toMatch(/户代表|证号|null|undefined/);
  });
});
