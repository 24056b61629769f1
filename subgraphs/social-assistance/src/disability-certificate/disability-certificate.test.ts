import { OutboxEntry, RequestRecord, setToday, TimelineEntry } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { AssistanceProgram } from '../program.js';
import { socialAssistance } from '../subgraph.js';
import { forget } from '../testing/forget.js';
import { insertBenefit } from '../testing/rows.js';
import { cardNo, type Made, type Person, step } from '../testing/subsidy-story.js';
import { CertificateImport } from './certificate-import.entity.js';
import { compareCounty } from './comparison.js';
import { DisabilityCertificate } from './disability-certificate.entity.js';
import { SubsidyFinding } from './subsidy-finding.entity.js';
import { compareCounties } from './system-steps.js';

const TODAY = '2021-12-31';
const VILLAGE = '620102001001';
let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forget(subgraph, [DisabilityCertificate, CertificateImport, SubsidyFinding, AssistanceEnrollment, EnrolledPerson, OutboxEntry, RequestRecord, TimelineEntry]);
});
afterEach(() => setToday(TODAY));
afterAll(() => subgraph.close());

const line = (residentId: string, category = '4', grade = 2, more: Record<string, unknown> = {}) => ({ residentId, cardNo: cardNo(category, grade), validTo: '2030-01-01', residenceDivision: VILLAGE, ...more });
const receive = (rows: readonly object[], more: Record<string, unknown> = {}, as: Person = 'county'): Promise<Made> => step(subgraph, 'importDisabilityCertificates', as, { county: '620102', month: '2021-12', rows, ...more }, {
  type: 'ImportDisabilityCertificatesInput', selection: 'import { id version status holders ended } rowErrors { row residentId code }',
});
const complete = ({ result }: Made, as: Person = 'county'): Promise<Made> => step(subgraph, 'completeCertificateImport', as, { id: result.import.id, expectedVersion: result.import.version }, { type: 'CompleteCertificateImportInput', selection: 'import { status holders ended }' });
const findings = async (): Promise<string[]> => (await subgraph.em().find(SubsidyFinding, {}, { orderBy: { residentId: 'asc', program: 'asc' } })).map(({ residentId, program, finding, status }) => `${residentId} ${program} ${finding} ${status}`);
const onBenefit = (residentId: string, program: string, more: Partial<AssistanceEnrollment> = {}): Promise<void> =>
  insertBenefit(subgraph, { id: `ae_${program}_${residentId}`, persons: [{ id: residentId }], row: { program: program as AssistanceProgram, ...more } });
const certificateOf = (residentId: string): Promise<DisabilityCertificate> => subgraph.em().findOneOrFail(DisabilityCertificate, { residentId });

describe('importDisabilityCertificates', () => {
  it('receives a list in parts, told twice the same, and keeps no number', async () => {
    await receive([line('a'), line('b', '5', 3)]);
    const last = await receive([line('c')]);
    expect((await receive([line('c')])).result.import).toMatchObject({ id: last.result.import.id, holders: 3, status: 'RECEIVING' });
    expect(await subgraph.em().count(DisabilityCertificate)).toBe(3);
    expect(await certificateOf('b')).toMatchObject({ categoryCode: '5', grade: 3, validTo: '2030-01-01', toldMonth: '2021-12', divisionCode: VILLAGE, adultOn: '1998-05-01', endedOn: null });
    const kept = await Promise.all([DisabilityCertificate, CertificateImport, OutboxEntry, RequestRecord].map((record) => subgraph.em().find(record as typeof OutboxEntry, {})));
    expect(JSON.stringify(kept)).not.toContain(cardNo('4', 2).slice(0, 17));
  });

  it('tells every line at fault and writes nothing of the part', async () => {
    const rows = [line('a'), line('a'), line('b', '4', 2, { cardNo: `${cardNo('4', 2).slice(0, 17)}042` }), line('c', '9'), line('d', '4', 2, { residenceDivision: '620103001001' }), line('e', '4', 2, { residenceDivision: '620102001' }), line('')];
    const { code, result } = await receive(rows);
    expect(code).toBe('IMPORT_ROWS_INVALID');
    const isWhole = cardNo('4', 2).charAt(17) === '0';
    expect(result.rowErrors).toEqual([
      { row: 2, residentId: 'a', code: 'BAD_USER_INPUT' }, ...(isWhole ? [] : [{ row: 3, residentId: 'b', code: 'ID_CHECKSUM' }]), { row: 4, residentId: 'c', code: 'DISABILITY_CARD_FORMAT' },
      { row: 5, residentId: 'd', code: 'FORBIDDEN_ROW' }, { row: 6, residentId: 'e', code: 'DIVISION_LEVEL' }, { row: 7, residentId: '', code: 'BAD_USER_INPUT' },
    ]);
    expect([result.import, await subgraph.em().count(DisabilityCertificate), await subgraph.em().count(CertificateImport)]).toEqual([null, 0, 0]);
  });

  it.each<[string, Person, Record<string, unknown>, string]>([
    ['of another county', 'awayCounty', {}, 'FORBIDDEN_ROW'], ['by a township', 'clerk', {}, 'FORBIDDEN_ACTION'], ['of a month to come', 'county', { month: '2022-01' }, 'CLOCK_NOT_REACHED'],
    ['of a prefecture', 'county', { county: '620100' }, 'DIVISION_LEVEL'], ['without a line', 'county', { rows: [] }, 'BAD_USER_INPUT'],
    ['of more lines than one part holds', 'county', { rows: Array.from({ length: 501 }, (_, i) => line(`m${i}`)) }, 'BAD_USER_INPUT'],
  ])('is refused %s', async (_what, as, more, code) => expect((await receive([line('a')], more, as)).code).toBe(code));

  it('of two first parts at once begins one import', async () => {
    const both = await Promise.all([receive([line('a')]), receive([line('b')])]);
    expect(both.map(({ code }) => code)).toEqual(['done', 'done']);
    expect([await subgraph.em().count(CertificateImport), await subgraph.em().count(DisabilityCertificate)]).toEqual([1, 2]);
  });

  it('ends who is left out of a complete month, which takes no more parts, nor an older one', async () => {
    setToday('2021-11-30');
    expect((await complete(await receive([line('a'), line('b')], { month: '2021-11' }))).result.import).toMatchObject({ status: 'COMPLETE', holders: 2, ended: 0 });
    expect((await receive([line('c')], { month: '2021-11' })).code).toBe('STATE_TRANSITION');
    setToday(TODAY);
    const part = await receive([line('a', '4', 1)]);
    expect((await receive([line('c')], { month: '2021-10' })).code).toBe('CLOCK_EXPIRED');
    expect((await complete(part)).result.import).toMatchObject({ ended: 1 });
    expect([(await certificateOf('a')).grade, (await certificateOf('b')).endedOn]).toEqual([1, TODAY]);
  });
});

describe('the comparison of a county', () => {
  it('finds who qualifies and is not paid, with the near-misses left out', async () => {
    for (const [id, ...programs] of [['low', 'DIBAO'], ['poor', 'TEKUN'], ['margin', 'MARGIN'], ['paid', 'DIS_NURSING', 'DIBAO', 'DIS_LIVING'], ['over', 'DIBAO']] as const) for (const program of programs) {
      await onBenefit(id, program, id === 'over' ? { effectiveTo: '2021-11' } : {});
    }
    await complete(await receive([line('low', '4', 3), line('poor'), line('margin', '4', 3), line('paid'), line('over', '4', 3), line('grave', '4', 1), line('lapsed', '4', 1, { validTo: '2021-12-30' }), line('mind', '5', 3)]));
    expect(await findings()).toEqual(['grave DIS_NURSING NOT_PAID OPEN', 'low DIS_LIVING NOT_PAID OPEN']);
    setToday('2022-01-04');
    expect([await compareCounties(subgraph.em()), await compareCounties(subgraph.em())]).toEqual([1, 0]);
    expect(await findings()).toEqual(['grave DIS_NURSING NOT_PAID OPEN', 'low DIS_LIVING NOT_PAID OPEN', 'margin DIS_LIVING NOT_PAID OPEN']);
    setToday('2023-01-04');
    await compareCounties(subgraph.em());
    expect(await findings()).toContain('mind DIS_NURSING NOT_PAID OPEN');
  });

  it('finds who is paid and qualifies no more, with the reason', async () => {
    for (const id of ['lapsed', 'worse', 'none', 'right']) await onBenefit(id, 'DIS_NURSING');
    await onBenefit('both', 'DIS_NURSING');
    await onBenefit('both', 'TEKUN');
    await complete(await receive([line('lapsed', '4', 2, { validTo: '2021-12-30' }), line('worse', '4', 3), line('right'), line('both')]));
    expect(await findings()).toEqual([
      'both DIS_NURSING PROGRAM_CONFLICT OPEN', 'lapsed DIS_NURSING CERTIFICATE_LAPSED OPEN', 'none DIS_NURSING CERTIFICATE_MISSING OPEN', 'worse DIS_NURSING GRADE_LOST OPEN',
    ]);
    const { data } = await subgraph.execute('{ disabilitySubsidiesToReview(scope: { code: "620102" }, filter: { finding: [GRADE_LOST] }) { edges { node { finding enrollment { id program } certificate { grade category { code } } resident { id } } } } }').as('county.assist', '620102');
    expect(data.disabilitySubsidiesToReview.edges).toEqual([{ node: {
      finding: 'GRADE_LOST', enrollment: { id: 'ae_DIS_NURSING_worse', program: 'DIS_NURSING' }, certificate: { grade: 3, category: { code: '4' } }, resident: { id: 'worse' },
    } }]);
  });

  it('is of the county that pays, wherever the person lives', async () => {
    await insertBenefit(subgraph, { id: 'away', village: '620103001001', persons: [{ id: 'away' }], row: { program: AssistanceProgram.DIS_NURSING, divisionCode: '620102001' } });
    for (const county of ['620102', '620103', '620102']) await compareCounty(subgraph.em(), county, TODAY);
    expect(await findings()).toEqual(['away DIS_NURSING CERTIFICATE_MISSING OPEN']);
    expect(await subgraph.em().findOneOrFail(SubsidyFinding, { residentId: 'away' })).toMatchObject({ divisionCode: '620102001', version: 1 });
  });

  it('keeps what still holds, ends what does not, and begins anew what is so again', async () => {
    await complete(await receive([line('grave', '4', 1)]));
    expect(await compareCounty(subgraph.em(), '620102', TODAY)).toEqual({ began: 0, ended: 0 });
    await onBenefit('grave', 'DIS_NURSING');
    expect(await compareCounty(subgraph.em(), '620102', TODAY)).toEqual({ began: 0, ended: 1 });
    await subgraph.em().nativeUpdate(AssistanceEnrollment, { id: 'ae_DIS_NURSING_grave' }, { effectiveTo: '2021-11' });
    expect(await compareCounty(subgraph.em(), '620103', TODAY)).toEqual({ began: 0, ended: 0 });
    expect(await compareCounty(subgraph.em(), '620102', TODAY)).toEqual({ began: 1, ended: 0 });
    expect(await findings()).toEqual(['grave DIS_NURSING NOT_PAID OPEN']);
  });
});

describe('notifyCandidate', () => {
  const candidates = async (as: 'county.assist' | 'village' | 'prov.assist', division: string, text = '{ id version status notifiedOn }') =>
    (await subgraph.execute(`{ disabilityEligibilityCandidates(scope: { code: "620000" }) { totalCount edges { node ${text} } } }`).as(as, division)).data.disabilityEligibilityCandidates;
  const tell = (finding: { id: string; version: number }, as: Person = 'village') => step(subgraph, 'notifyCandidate', as, { id: finding.id, expectedVersion: finding.version }, { type: 'NotifyCandidateInput', selection: 'finding { status notifiedOn }' });

  it('marks that the person was told, once; a comparison leaves the mark', async () => {
    await complete(await receive([line('grave', '4', 1)]));
    const [{ node }] = (await candidates('village', VILLAGE)).edges;
    expect((await tell(node, 'awayCounty')).code).toBe('NOT_FOUND');
    expect((await tell(node)).result.finding).toEqual({ status: 'NOTIFIED', notifiedOn: TODAY });
    expect((await tell({ ...node, version: node.version + 1 })).code).toBe('STATE_TRANSITION');
    await compareCounty(subgraph.em(), '620102', TODAY);
    expect(await findings()).toEqual(['grave DIS_NURSING NOT_PAID NOTIFIED']);
  });

  it('is not for who is paid, and a child is nobody that officers of assistance see', async () => {
    await onBenefit('none', 'DIS_NURSING');
    await complete(await receive([line('child', '4', 1, { cardNo: cardNo('4', 1, '20100501') }), line('grown', '4', 1)]));
    const [paid] = await subgraph.em().find(SubsidyFinding, { residentId: 'none' });
    expect((await tell(paid as SubsidyFinding, 'county')).code).toBe('STATE_TRANSITION');
    expect([await candidates('county.assist', '620102', '{ residentStub: resident { id } }'), (await candidates('county.assist', '620103')).totalCount, (await candidates('prov.assist', '620000')).totalCount]).toEqual([
      { totalCount: 1, edges: [{ node: { residentStub: { id: 'grown' } } }] }, 0, 1,
    ]);
  });

  it('costs for twenty what it costs for two', async () => {
    const ask = () => subgraph.execute('{ disabilityEligibilityCandidates(scope: { code: "620102" }, first: 50) { edges { node { id certificate { grade } enrollment { id } } } } }').as('county.assist', '620102');
    const part = await receive([line('x1', '4', 1), line('x2', '4', 1)]);
    await compareCounty(subgraph.em(), '620102', TODAY);
    const two = await ask();
    await receive(Array.from({ length: 18 }, (_, i) => line(`y${i}`, '4', 1)));
    await compareCounty(subgraph.em(), '620102', TODAY);
    const twenty = await ask();
    expect([part.code, two.data.disabilityEligibilityCandidates.edges.length, twenty.data.disabilityEligibilityCandidates.edges.length, twenty.statements]).toEqual(['done', 2, 20, two.statements]);
  });
});
