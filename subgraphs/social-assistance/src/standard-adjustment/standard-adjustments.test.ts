import { RunningClock, setToday, TimelineEntry, UrbanRural } from '@civil/subgraph-kernel';
import type { Claims } from '@civil/schema/identity';
import { claimsOf, createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { benefitAmount } from '../assistance-application/benefit-amount.js';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { AssistanceProgram, DibaoGrade, SelfCareLevel } from '../program.js';
import { standardRows } from '../seeders/standard-rows.js';
import { socialAssistance } from '../subgraph.js';
import { forgetApplications } from '../testing/forget-applications.js';
import { forget } from '../testing/forget.js';
import { insertBenefit } from '../testing/rows.js';
import { StandardAdjustment } from './standard-adjustment.entity.js';
import { applyStandards } from './standard-adjustment-machine.js';
import { recomputeSome } from './recomputation.js';

const { DIBAO, TEKUN, MARGIN } = AssistanceProgram;
const { URBAN, RURAL } = UrbanRural;

let subgraph: TestSubgraph;
beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
beforeEach(async () => {
  await forgetApplications(subgraph);
  await forget(subgraph, [Adjustment, StandardAdjustment, AssistanceStandard]);
  await subgraph.em().insertMany(AssistanceStandard, standardRows() as AssistanceStandard[]);
});
afterEach(() => setToday('2021-12-31'));
afterAll(() => subgraph.close());

const officer = (name: string, ...[role, division]: Parameters<typeof claimsOf>): Claims => ({ ...claimsOf(role, division), sub: `u_${name}` });
const people = {
  county: officer('county', 'county.assist', '620102'), approver: officer('approver', 'county.assist.approver', '620102'), elsewhere: officer('elsewhere', 'county.assist', '620103'),
  province: officer('province', 'prov.assist', '62'), head: officer('head', 'prov.assist', '62'), clerk: officer('clerk', 'town.assist', '620102001'),
  shanxi: officer('shanxi', 'prov.assist', '14'), taiyuan: officer('taiyuan', 'county.assist', '140105'),
};
type Person = keyof typeof people;

let serial = 0;
// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
const make = async (event: string, as: Person, input: Record<string, unknown>): Promise<{ code: string; adjustment: any }> => {
  const type = event === 'proposeStandards' ? 'ProposeStandardsInput' : event === 'rejectStandards' ? 'RejectStandardsInput' : 'StandardStepInput';
  const { data, codes } = await subgraph.execute(
    `mutation ($input: ${type}!) { ${event}(input: $input) { adjustment { id version status adjusted items { program monthlyAmount annualAmount share } clocks { name } } userErrors { code path } } }`,
    { input: { clientMutationId: `standards-${serial++}`, ...input } },
  ).asClaims(people[as]);
  const result = data?.[event];
  return { code: codes[event] ?? codes[''] ?? result?.userErrors[0]?.code ?? 'done', adjustment: result?.adjustment };
};

const consumption = { urbanConsumption: '25756.00', urbanConsumptionBefore: '24615.00', ruralConsumption: '11206.00', ruralConsumptionBefore: '9923.00' };
const urban = [{ program: DIBAO, urbanRural: URBAN, monthlyAmount: '680.00' }, { program: TEKUN, urbanRural: URBAN, monthlyAmount: '884.00' }];
const ruralGrades = ['460.00', '430.00', '96.00', '67.00'].map((monthlyAmount, place) => ({ program: DIBAO, urbanRural: RURAL, grade: `C${place + 1}`, monthlyAmount }));
const rural = [...ruralGrades, { program: TEKUN, urbanRural: RURAL, monthlyAmount: '598.00' }];
const proposal = (more: Record<string, unknown> = {}) => ({ division: '620102', year: 2022, effectiveFrom: '2022-01-01', documentNo: '城政发〔2022〕1号', ...consumption, items: [...urban, ...rural], ...more });
const codeOf = async (more: Record<string, unknown>, as: Person = 'county'): Promise<string> => (await make('proposeStandards', as, proposal(more))).code;
const approved = async (more: Record<string, unknown> = {}, [maker, checker]: readonly [Person, Person] = ['county', 'approver']): Promise<string> => {
  const { adjustment, code } = await make('proposeStandards', maker, proposal(more));
  expect(code).toBe('done');
  expect((await make('approveStandards', checker, { id: adjustment.id, expectedVersion: 1 })).code).toBe('done');
  return adjustment.id;
};
const PREVIEW = 'query ($id: ID!) { previewStandards(id: $id) { total { division { code } benefits households persons changed lacking oldTotal newTotal } byCounty { division { code } benefits changed oldTotal newTotal } } }';

/** Benefits of every kind in two counties. */
async function population(): Promise<void> {
  const shapes: [string, object, number][] = [
    ['difference', { program: DIBAO, urbanRural: URBAN, grade: DibaoGrade.DIFFERENCE, monthlyAmount: '846.00', perCapitaIncome: '200.00', householdId: 'h1' }, 2],
    ['odd', { program: DIBAO, urbanRural: URBAN, grade: DibaoGrade.DIFFERENCE, monthlyAmount: '1268.00', perCapitaIncome: '200.45', supplementAmount: '62.00' }, 3],
    ['graded', { program: DIBAO, urbanRural: RURAL, grade: DibaoGrade.C2, monthlyAmount: '756.00', householdId: 'h3' }, 2],
    ['poor', { program: TEKUN, urbanRural: RURAL, selfCare: SelfCareLevel.PARTIAL, monthlyAmount: '518.00', nursingAmount: '251.00', perCapitaIncome: '0.00' }, 1],
    ['suspended', { program: DIBAO, urbanRural: RURAL, grade: DibaoGrade.C1, monthlyAmount: '399.00', status: EnrollmentStatus.SUSPENDED }, 1],
    ['reviewing', { program: DIBAO, urbanRural: RURAL, grade: DibaoGrade.C4, monthlyAmount: '58.00', status: EnrollmentStatus.REVIEWING }, 1],
    ['grace', { program: DIBAO, urbanRural: RURAL, grade: DibaoGrade.C1, monthlyAmount: '399.00', status: EnrollmentStatus.GRACE, graceUntil: '2022-06-30' }, 1],
    ['ended', { program: DIBAO, urbanRural: RURAL, grade: DibaoGrade.C1, monthlyAmount: '399.00', status: EnrollmentStatus.TERMINATED, effectiveTo: '2021-10' }, 1],
    ['margin', { program: MARGIN, urbanRural: URBAN, monthlyAmount: '0.00' }, 1],
  ];
  for (const [county, village] of [['a', '620102001001'], ['b', '620103001001']] as const) {
    for (const [name, row, persons] of shapes) {
      await insertBenefit(subgraph, { id: `${county}-${name}`, village, row, persons: Array.from({ length: persons }, (_, place) => ({ id: `${county}-${name}-${place}` })) });
    }
  }
}
const amounts = async (where: object = {}): Promise<Record<string, string>> =>
  Object.fromEntries((await subgraph.em().find(AssistanceEnrollment, where, { orderBy: { id: 'asc' } })).map(({ id, monthlyAmount }) => [id, monthlyAmount]));

describe('a proposal of standards', () => {
  it('keeps to the band: growth of consumption, the floor of the extremely poor, and nothing lowered', async () => {
    expect(await codeOf({})).toBe('done');
    expect(await codeOf({ items: [{ ...urban[0], monthlyAmount: '651.00' }, urban[1]] })).toBe('STANDARD_OUT_OF_BAND'); // consumption grew by 4.6 per cent, to 651.88
    expect(await codeOf({ items: [{ ...urban[0], monthlyAmount: '651.88' }, urban[1]] })).toBe('done');
    expect(await codeOf({ items: [urban[0]] })).toBe('STANDARD_BELOW_FLOOR'); // 811 beside 680
    expect(await codeOf({ items: [urban[0], { ...urban[1], monthlyAmount: '883.99' }] })).toBe('STANDARD_BELOW_FLOOR');
    expect(await codeOf({ items: [{ ...urban[1], monthlyAmount: '810.00' }] })).toBe('STANDARD_OUT_OF_BAND');
    expect(await codeOf({ items: [{ ...ruralGrades[0] }, rural[4]] })).toBe('STANDARD_MISSING');
    expect(await codeOf({ items: [{ program: TEKUN, urbanRural: URBAN, selfCare: 'NONE', monthlyAmount: '900.00' }] })).toBe('STANDARD_MISSING');
    expect(await codeOf({ urbanConsumptionBefore: null })).toBe('BAD_USER_INPUT');
  });

  it('compares the extremely poor by the month, rounded down: by the year the published figures would fail', async () => {
    // 4,788 × 1.3 = 6,224.4 a year, above the 6,216 that Gansu published; by the month ⌊399 × 1.3⌋ = 518.
    const still = { ruralConsumption: '9923.00', ruralConsumptionBefore: '9923.00' };
    const same = ['399.00', '378.00', '84.00', '58.00'].map((monthlyAmount, place) => ({ program: DIBAO, urbanRural: RURAL, grade: `C${place + 1}`, monthlyAmount }));
    expect(await codeOf({ ...still, items: [...same, { program: TEKUN, urbanRural: RURAL, monthlyAmount: '518.00' }] })).toBe('done');
  });

  it('of Shanxi is a share of consumption between the bounds of its kind', async () => {
    const shanxi = (kind: UrbanRural, share: string, basis = '20000.00') =>
      make('proposeStandards', 'taiyuan', { ...proposal({ division: '140105', urbanConsumption: basis, ruralConsumption: basis, items: [{ program: DIBAO, urbanRural: kind, share }] }) });
    const codes = async (kind: UrbanRural, shares: string[], basis?: string) => Promise.all(shares.map(async (share) => (await shanxi(kind, share, basis)).code));
    expect(await codes(URBAN, ['0.3999', '0.4', '0.4001'])).toEqual(['done', 'done', 'STANDARD_OUT_OF_BAND']);
    expect(await codes(URBAN, ['0.2999', '0.3'], '30000.00')).toEqual(['STANDARD_OUT_OF_BAND', 'done']);
    expect(await codes(RURAL, ['0.4499', '0.45', '0.55', '0.5501'])).toEqual(['STANDARD_OUT_OF_BAND', 'done', 'done', 'STANDARD_OUT_OF_BAND']);
    expect((await shanxi(RURAL, '0.4715', '12000.00')).adjustment.items).toEqual([{ program: 'DIBAO', monthlyAmount: '471.50', annualAmount: '5658.00', share: '0.4715' }]);
    expect((await shanxi(URBAN, '0.35', undefined)).code).toBe('STANDARD_OUT_OF_BAND'); // 583.33, below the 615 in force
  });

  it('is that of the division itself, of a month to come, and states each standard once', async () => {
    for (const [as, division, code] of [
      ['elsewhere', '620102', 'FORBIDDEN_ROW'], ['province', '620102', 'FORBIDDEN_ROW'], ['county', '620000', 'FORBIDDEN_ROW'], ['clerk', '620102001', 'FORBIDDEN_ACTION'], ['approver', '620102', 'FORBIDDEN_ACTION'],
    ] as const) expect(await codeOf({ division }, as), `${as} ${division}`).toBe(code);
    for (const more of [
      { effectiveFrom: '2022-01-02' }, { effectiveFrom: '2021-11-01', year: 2021 }, { year: 2021 }, { items: [] }, { items: [urban[0], urban[0]] }, { items: [{ ...urban[0], share: '0.3' }] },
      { items: [{ program: MARGIN, urbanRural: URBAN, monthlyAmount: '1.00' }] }, { items: [{ ...urban[0], selfCare: 'NONE' }] }, { items: [{ ...urban[0], monthlyAmount: '0.00' }] }, { documentNo: '长'.repeat(101) },
    ]) expect(await codeOf(more)).toBe('BAD_USER_INPUT');
  });

  it('is decided by somebody else, or taken back by the division that made it', async () => {
    const { adjustment } = await make('proposeStandards', 'province', proposal({ division: '620000' }));
    const step = { id: adjustment.id, expectedVersion: 1 };
    expect(adjustment.clocks).toEqual([{ name: 'decision' }]);
    expect((await make('approveStandards', 'province', step)).code).toBe('MAKER_IS_CHECKER');
    expect((await make('approveStandards', 'county', step)).code).toBe('FORBIDDEN_ACTION');
    expect((await make('approveStandards', 'approver', step)).code).toBe('NOT_FOUND');
    expect((await make('rejectStandards', 'head', { ...step, reason: ' ' })).code).toBe('REASON_REQUIRED');
    expect((await make('rejectStandards', 'head', { ...step, reason: '财力不足' })).adjustment).toMatchObject({ status: 'REJECTED' });
    expect((await make('approveStandards', 'head', { ...step, expectedVersion: 2 })).code).toBe('STATE_TRANSITION');
    const own = (await make('proposeStandards', 'county', proposal())).adjustment;
    expect((await make('approveStandards', 'head', { id: own.id, expectedVersion: 1 })).code).toBe('FORBIDDEN_ROW');
    expect((await make('withdrawStandards', 'county', { id: own.id, expectedVersion: 1 })).adjustment).toMatchObject({ status: 'WITHDRAWN' });
    expect(await subgraph.em().count(RunningClock, { stoppedAt: null })).toBe(0);
  });

  it('leaves nobody without a standard', async () => {
    await insertBenefit(subgraph, { id: 'strange', persons: [{ id: 'r1' }], row: { program: DIBAO, urbanRural: RURAL, grade: DibaoGrade.DIFFERENCE } });
    const { adjustment } = await make('proposeStandards', 'county', proposal());
    const { data } = await subgraph.execute(PREVIEW, { id: adjustment.id }).asClaims(people.county);
    expect(data.previewStandards.total).toMatchObject({ benefits: 1, lacking: 1, changed: 0 });
    expect((await make('approveStandards', 'approver', { id: adjustment.id, expectedVersion: 1 })).code).toBe('STANDARD_MISSING');
  });
});

describe('previewStandards', () => {
  it('tells benefits, persons and sums by county, and stores nothing', async () => {
    await population();
    const { adjustment } = await make('proposeStandards', 'province', proposal({ division: '620000' }));
    const before = await amounts();
    const { data } = await subgraph.execute(PREVIEW, { id: adjustment.id }).asClaims(people.province);
    const county = { benefits: 6, changed: 6, oldTotal: '4158.00', newTotal: '4697.00' };
    // 680 − 200 twice, ⌈(680 − 200.45) × 3⌉, 430 twice, 598, 460, 67; with 62 of supplement and 251 of nursing.
    expect(960 + 1439 + 62 + 860 + 598 + 251 + 460 + 67).toBe(4697);
    expect(data.previewStandards.byCounty).toEqual(['620102', '620103'].map((code) => ({ division: { code }, ...county })));
    expect(data.previewStandards.total).toMatchObject({ division: null, benefits: 12, households: 4, persons: 20, lacking: 0, oldTotal: '8316.00', newTotal: '9394.00' });
    expect([await amounts(), await subgraph.em().count(Adjustment)]).toEqual([before, 0]);
    expect((await subgraph.execute(PREVIEW, { id: adjustment.id }).asClaims(people.county)).data.previewStandards).toBeNull();
    expect((await subgraph.execute(PREVIEW, { id: adjustment.id }).as('anon')).codes).toEqual({ previewStandards: 'FORBIDDEN_FIELD' });
  });
});

describe('standards that come into force', () => {
  it('replace those before them, and change every running benefit once, whatever dies on the way', async () => {
    await population();
    const id = await approved({ division: '620000' }, ['province', 'head']);
    const old = await subgraph.em().findOneOrFail(AssistanceStandard, { divisionCode: '620000', program: DIBAO, urbanRural: URBAN, validFrom: '2021-01-01' });
    expect(old.validTo).toBe('2021-12-31');
    expect(await subgraph.em().count(AssistanceStandard, { divisionCode: '620000', validFrom: '2022-01-01' })).toBe(7);
    expect(await applyStandards(subgraph.em(), 5)).toBe(0); // the day has not come
    setToday('2022-01-01');
    expect(await recomputeSome(subgraph.em(), id, 5)).toBe(5);
    // The process dies within the second part: nothing of that part stays.
    await subgraph.em().getConnection().execute('alter table "social_assistance"."adjustments" add constraint broken check (enrollment_id < \'b\')');
    await expect(applyStandards(subgraph.em(), 5)).rejects.toThrow();
    await subgraph.em().getConnection().execute('alter table "social_assistance"."adjustments" drop constraint broken');
    const half = await subgraph.em().findOneOrFail(StandardAdjustment, { id });
    expect([half.status, half.adjusted, await subgraph.em().count(Adjustment)]).toEqual(['APPROVED', 4, 4]);
    const looked = await Promise.all([applyStandards(subgraph.em(), 5), applyStandards(subgraph.em(), 5)]);
    expect(looked.reduce((sum, count) => sum + count, 0)).toBe(14 - 5);
    expect(await subgraph.em().findOneOrFail(StandardAdjustment, { id })).toMatchObject({ status: 'IN_FORCE', adjusted: 12, systemStepOn: null });
    const made = await subgraph.em().find(Adjustment, {}, { orderBy: { enrollmentId: 'asc' } });
    expect(made.map(({ enrollmentId }) => enrollmentId)).toEqual(['a', 'b'].flatMap((county) => ['difference', 'graded', 'odd', 'poor', 'reviewing', 'suspended'].map((name) => `${county}-${name}`)));
    expect(made[0]).toMatchObject({ kind: 'INCREASE', reason: 'STANDARD_CHANGE', from: '2022-01', oldAmount: '846.00', newAmount: '960.00', letter: null, standardAdjustmentId: id });
    expect(made[3]).toMatchObject({ oldAmount: '769.00', newAmount: '849.00' });
    expect(made[5]).toMatchObject({ oldAmount: '0.00', newAmount: '0.00' }); // suspended: what is due has grown, what is paid has not
    expect(await amounts({ id: { $like: 'a-%' } })).toEqual({
      'a-difference': '960.00', 'a-ended': '399.00', 'a-grace': '399.00', 'a-graded': '860.00', 'a-margin': '0.00', 'a-odd': '1439.00', 'a-poor': '598.00', 'a-reviewing': '67.00', 'a-suspended': '460.00',
    });
    expect([await subgraph.em().count(AssistanceEnrollment, { version: 2 }), await subgraph.em().count(TimelineEntry, { event: 'adjustStandard' })]).toEqual([12, 12]);
    expect(await applyStandards(subgraph.em(), 5)).toBe(0);
    const { data } = await subgraph.execute('query ($id: ID!) { standardAdjustment(id: $id) { status adjusted inForceAt timeline { event actorRole } } standardAdjustments(status: [IN_FORCE]) { totalCount } }', { id }).asClaims(people.province);
    expect(data.standardAdjustment.timeline.map(({ event, actorRole }: Record<string, string>) => [event, actorRole])).toEqual([['proposeStandards', 'prov.assist'], ['approveStandards', 'prov.assist'], ['bringIntoForce', 'SYSTEM']]);
    expect([data.standardAdjustments.totalCount, data.standardAdjustment.inForceAt !== null]).toEqual([1, true]);
  });

  it('leave a county alone that has standards of its own', async () => {
    await population();
    await approved({ items: urban });
    await approved({ division: '620000' }, ['province', 'head']);
    setToday('2022-01-02');
    await applyStandards(subgraph.em());
    const made = await subgraph.em().find(Adjustment, {}, { orderBy: { enrollmentId: 'asc' } });
    expect(made.length).toBe(12); // the two of the county's own round once, by that round
    expect(new Set(made.filter(({ enrollmentId }) => ['a-difference', 'a-odd'].includes(enrollmentId)).map(({ standardAdjustmentId }) => standardAdjustmentId)).size).toBe(1);
  });

  it('give every benefit what the rule of one benefit gives it', async () => {
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed % below;
    };
    for (let place = 0; place < 60; place++) {
      const isUrban = next(2) === 0;
      const program = next(4) === 0 ? TEKUN : DIBAO;
      const selfCare = Object.values(SelfCareLevel)[next(3)] as SelfCareLevel;
      const grade = program === TEKUN ? null : isUrban ? DibaoGrade.DIFFERENCE : (`C${next(4) + 1}` as DibaoGrade);
      const persons = program === TEKUN ? 1 : next(5) + 1;
      await insertBenefit(subgraph, {
        id: `p${place}`, persons: Array.from({ length: persons }, (_, one) => ({ id: `p${place}-${one}` })),
        row: { program, urbanRural: isUrban ? URBAN : RURAL, grade, selfCare: program === TEKUN ? selfCare : null, perCapitaIncome: program === TEKUN ? '0.00' : (next(39_000) / 100).toFixed(2), nursingAmount: program === TEKUN ? '7.00' : null },
      });
    }
    const nursing = [URBAN, RURAL].flatMap((urbanRural) => Object.values(SelfCareLevel).map((selfCare, place) => ({ program: TEKUN, urbanRural, selfCare, monthlyAmount: `${(place + 1) * 100}.50` })));
    await approved({ items: [...urban, ...rural, ...nursing] });
    setToday('2022-01-01');
    await applyStandards(subgraph.em(), 7);
    const standards = await subgraph.em().find(AssistanceStandard, { divisionCode: '620102' });
    for (const row of await subgraph.em().find(AssistanceEnrollment, {})) {
      const { program, urbanRural, grade, selfCare, perCapitaIncome, persons, divisionCode, monthlyAmount, nursingAmount } = row;
      const given = benefitAmount({
        program, urbanRural, grade, selfCare, perCapitaIncome: perCapitaIncome ?? '0.00', totalIncome: '0.00', rigidExpense: null, members: Array.from({ length: persons }, () => ({ supplementCode: null })),
        division: divisionCode, on: '2022-01-01',
      }, standards);
      expect([row.id, monthlyAmount, nursingAmount]).toEqual([row.id, given.monthlyAmount, given.nursingAmount]);
    }
  });
});
