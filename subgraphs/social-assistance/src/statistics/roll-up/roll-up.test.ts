import { executeSql, listOf, NEVER, RunningClock } from '@civil/subgraph-kernel';
import { createTestSubgraph, type TestSubgraph } from '@civil/subgraph-kernel/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EnrollmentStatus } from '../../assistance-enrollment/assistance-enrollment.entity.js';
import { PaymentStatus } from '../../benefit-payment/benefit-payment.entity.js';
import { addMonths, lastDayOf } from '../../months.js';
import { AssistanceProgram, CareForm } from '../../program.js';
import { WarningColour } from '../../risk-warning/risk-warning.entity.js';
import { socialAssistance } from '../../subgraph.js';
import { TempKind } from '../../temporary-aid/aid-enums.js';
import { emptyAid } from '../../temporary-aid/steps/details.js';
import { insertDecided } from '../../testing/decided-application.js';
import { insertBenefit, insertSubject } from '../../testing/rows.js';
import { recount, recountMarked } from './recount.js';
import { rollUpParts } from './roll-up-part.js';

const SCHEMA = 'social_assistance';
const VILLAGES = ['620102001001', '620103001001', '620202001001', '620321001001'];
const FIRST_MONTH = '2020-06';
const MONTHS = 20;
const RESIDENTS = 24;
/** Milliseconds for some hundreds of questions on a machine that has others to serve. */
const LONG = 240_000;

let subgraph: TestSubgraph;
let random: () => number;
let serial = 0;

/** Numbers from 0 to 1 that are the same for the same seed. */
function randomNumbers(seed: number): () => number {
  let state = seed * 7919;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return ((state >>> 8) % 65_536) / 65_536;
  };
}

const run = (statement: string, values: readonly unknown[] = []) => executeSql(subgraph.em(), statement.replaceAll('@', `${SCHEMA}.`), values);
const below = (most: number): number => Math.floor(random() * most);
const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
const someMonth = (): string => addMonths(FIRST_MONTH, below(MONTHS));
const someDay = (): string => `${someMonth()}-${String(1 + below(28)).padStart(2, '0')}`;
const residentOf = (number: number) => ({ id: `r${number}`, adultOn: `${1948 + ((number * 37) % 82)}-0${1 + (number % 9)}-1${number % 9}` });

/** A benefit of persons who have others elsewhere, some of whom come later than it begins or leave before it ends. */
async function addBenefit(): Promise<void> {
  const effectiveFrom = someMonth();
  const effectiveTo = random() < 0.4 ? addMonths(effectiveFrom, below(8)) : null;
  const first = below(RESIDENTS);
  const persons = Array.from({ length: 1 + below(3) }, (_, place) => {
    const since = `${addMonths(effectiveFrom, random() < 0.3 ? below(5) - 1 : 0)}-05`;
    return { ...residentOf((first + place * 7) % RESIDENTS), since, until: random() < 0.3 ? lastDayOf(addMonths(since.slice(0, 7), below(6))) : null };
  });
  await insertBenefit(subgraph, {
    id: `b${serial++}`, village: oneOf(VILLAGES), persons, months: Array.from({ length: below(4) }, (_, place) => addMonths(effectiveFrom, place)),
    row: {
      program: oneOf([AssistanceProgram.DIBAO, AssistanceProgram.TEKUN, AssistanceProgram.DIS_NURSING]), urbanRural: oneOf(['URBAN', 'RURAL']) as never, effectiveFrom, effectiveTo,
      careForm: oneOf([null, CareForm.CENTRALIZED]), householdId: random() < 0.5 ? `h${below(10)}` : null, status: effectiveTo && random() < 0.8 ? EnrollmentStatus.TERMINATED : EnrollmentStatus.ACTIVE,
    },
    payment: { status: oneOf([PaymentStatus.PAID, PaymentStatus.PAID, PaymentStatus.PENDING, PaymentStatus.FAILED]), amount: `${100 + below(400)}.00` },
  });
}

async function addAid(): Promise<void> {
  const village = oneOf(VILLAGES);
  const em = subgraph.em();
  em.persist(Object.assign(emptyAid(oneOf(Object.values(TempKind)))(), {
    id: `ta${serial++}`, status: 'CLOSED', causeCode: '1', occurredOn: '2021-01-01', occurrence: '火灾', applicantId: 'r1', applicantName: '甲', householdId: null, persons: 1, placeDivisionCode: village.slice(0, 9),
    homeDivisionCode: null, villageDivisionCode: village, hasResidencePermit: false, urbanRural: 'RURAL', declaredExpense: null, account: null, accountHolderId: null, partyIds: ['r1'], adultOn: '2003-03-12',
    grantedOn: random() < 0.8 ? someDay() : null, amount: `${50 + below(900)}.50`, nextDueAt: NEVER, synthetic: true,
  }));
  await em.flush();
}

async function addApplication(): Promise<void> {
  const id = `a${serial++}`;
  const acceptedDay = someDay();
  const [benefit] = await run('select id from @assistance_enrollments e where not exists (select from @assistance_applications a where a.enrollment_id = e.id) order by id limit 1');
  await insertDecided(subgraph, id, {
    enrollmentId: random() < 0.6 ? ((benefit as { id: string } | undefined)?.id ?? null) : null, povertyCauseCodes: ['1', '2', '7'].slice(below(3)), acceptedDay, decidedOn: `${addMonths(acceptedDay.slice(0, 7), 1)}-10`,
    dueAt: `${addMonths(acceptedDay.slice(0, 7), 1)}-${oneOf(['05', '20'])}`, confirmed: random() < 0.7,
  });
  if (random() < 0.5) await run(`insert into @notice_objections (id, notice_id, application_id, at, channel, content, anonymous, outcome, division_code) values (?, 'n', ?, ?::timestamptz, 'WINDOW', '不实', false, ?, ?)`, [`o${serial++}`, id, `${someDay()}T23:30:00+00:00`, oneOf([null, 'UPHELD']), oneOf(VILLAGES)]);
}

const addSubject = (): Promise<void> => {
  const since = someDay();
  return insertSubject(subgraph, `s${serial++}`, {
    village: oneOf(VILLAGES), row: { since, until: random() < 0.4 ? `${addMonths(since.slice(0, 7), below(4))}-28` : null },
    warnings: Array.from({ length: below(3) }, () => ({ colour: oneOf([WarningColour.RED, WarningColour.ORANGE, WarningColour.YELLOW]), raisedAt: new Date(`${someDay()}T17:00:00Z`) })),
  });
};

const additions = [addBenefit, addBenefit, addBenefit, addAid, addApplication, addSubject];

/** Changes of one row, of whatever month, as steps, corrections and repairs make them. */
const changes: readonly (() => [table: string, change: string, values: unknown[]])[] = [
  () => ['assistance_enrollments', 'division_code = left(?, 9), residence_division_code = ?', Array(2).fill(oneOf(VILLAGES))],
  () => ['assistance_enrollments', 'program = ?', [oneOf(['DIBAO', 'TEKUN'])]],
  () => ['assistance_enrollments', 'urban_rural = ?', [oneOf(['URBAN', 'RURAL'])]],
  () => ['assistance_enrollments', 'household_id = ?', [oneOf([null, 'h1', 'h2', 'h3'])]],
  () => ['assistance_enrollments', `status = 'TERMINATED', effective_to = greatest(effective_from, ?)`, [someMonth()]],
  () => ['assistance_enrollments', `status = 'ACTIVE', effective_to = null`, []],
  () => ['assistance_enrollments', 'effective_from = least(?, coalesce(effective_to, ?))', Array(2).fill(someMonth())],
  () => ['assistance_enrollments', 'care_form = ?', [oneOf(['CENTRALIZED', 'DISPERSED'])]],
  () => ['enrolled_persons', 'until = greatest(since, ?::date)', [someDay()]],
  () => ['enrolled_persons', 'since = least(?::date, coalesce(until, ?::date))', Array(2).fill(someDay())],
  () => { const { id, adultOn } = residentOf(below(RESIDENTS)); return ['enrolled_persons', 'resident_id = ?, adult_on = ?::date', [id, adultOn]]; },
  () => ['benefit_payments', 'status = ?', [oneOf(['PAID', 'FAILED', 'PENDING'])]],
  () => ['benefit_payments', 'amount = ?::numeric', [`${below(900)}.01`]],
  () => ['benefit_payments', 'division_code = left(?, 9)', [oneOf(VILLAGES)]],
  () => ['temporary_aids', 'granted_on = ?::date', [oneOf([null, someDay()])]],
  () => ['temporary_aids', 'amount = ?::numeric, kind = ?', [`${below(900)}.02`, oneOf(Object.values(TempKind))]],
  () => ['assistance_applications', 'poverty_cause_codes = ?::text[]', [oneOf(['{}', '{1}', '{2,3}'])]],
  () => ['assistance_applications', 'accepted_day = ?::date', [someDay()]],
  () => ['assistance_applications', 'county_decision = null', []],
  () => ['running_clocks', 'due_at = ?::timestamptz', [`${someDay()}T10:00:00Z`]],
  () => ['notice_objections', 'outcome = ?', [oneOf([null, 'UPHELD', 'REJECTED'])]],
  () => ['monitoring_subjects', 'since = ?::date, until = null', [someDay()]],
  () => ['monitoring_subjects', 'until = greatest(since, ?::date)', [someDay()]],
  () => ['monitoring_subjects', 'division_code = ?', [oneOf(VILLAGES)]],
  () => ['risk_warnings', 'colour = ?', [oneOf(['RED', 'YELLOW'])]],
  () => ['risk_warnings', 'raised_at = ?::timestamptz', [`${someDay()}T16:30:00Z`]],
];
const deletable = ['assistance_enrollments', 'enrolled_persons', 'benefit_payments', 'temporary_aids', 'assistance_applications', 'notice_objections', 'risk_warnings'];

async function changeSomething(): Promise<void> {
  const which = `id = (select id from %t order by md5(id || '${serial++}') limit 1)`;
  if (random() < 0.15) {
    const table = `@${oneOf(deletable)}`;
    await run(`delete from ${table} where ${which.replace('%t', table)}`);
  } else {
    const [table, change, values] = oneOf(changes)();
    await run(`update @${table} set ${change} where ${which.replace('%t', `@${table}`)}`, values);
  }
}

const ROWS = `assistanceStatistics(scope: { code: $code }, by: $by, from: $from, to: $to) {
  rows { division { code } month program urbanRural ageBand cause { code } persons { value suppressed } households { value } begun { value } ended { value } spend meanBenefit } }`;
const STATISTICS = `query ($code: DivisionCode!, $by: [AssistanceStatisticsDimension!]!, $from: YearMonth!, $to: YearMonth!) { ${ROWS}
  assistanceProcessStatistics(scope: { code: $code }, from: $from, to: $to) { accepted { value suppressed } decided { value } decidedInTime { value } confirmed { value } refused { value } objections { value } objectionsUpheld { value }
    paymentsFailed { value } centralizedShare } }`;
const SUMMARIES = `query ($r: [_Any!]!, $to: YearMonth!, $months: MonthRange!) { _entities(representations: $r) {
  ... on Division { code assistanceSummary(period: $to) { persons { value } households { value } monthlySpend byProgram { program persons { value } households { value } amount } }
    temporaryAidSummary(period: $months) { personTimes { value } amount byKind { kind personTimes { value } amount } } }
  ... on Indicator { id computedAssistance { value } } } }`;
const dimensions = [[], ['MONTH'], ['DIVISION'], ['DIVISION', 'MONTH', 'PROGRAM'], ['PROGRAM'], ['URBAN_RURAL', 'MONTH'], ['AGE'], ['AGE', 'MONTH', 'DIVISION'], ['CAUSE', 'DIVISION'], ['CAUSE', 'MONTH']];
const ranges = [['2021-04', '2021-04'], ['2020-09', '2021-05']] as const;
const measures = ['low-income-monitored-persons', 'early-warnings-issued', 'severe-disability-care-subsidy-recipients'];

/** Everything that is told to the public and to an officer of the province, for some divisions and stretches of months. */
async function askAll(): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const [role, at, codes] of [['anon', undefined, ['620000']], ['prov.assist', '62', ['620000', '620100']]] as const) {
    for (const [from, to] of ranges) {
      for (const code of codes) {
        for (const by of dimensions) {
          const { data, errors } = await subgraph.execute(STATISTICS, { code, by, from, to }).as(role, at);
          expect(errors).toEqual([]);
          answers.push([role, code, by, from, to, data]);
        }
      }
      const r = [
        ...['620000', '620100', '620102', '620103', '620321'].map((code) => ({ __typename: 'Division', code })),
        ...measures.flatMap((measure) => [`${from}/${to}`, '2021', '2021-06-15'].map((period) => ({ __typename: 'Indicator', id: `${measure} ${period}`, measure, period, urbanRural: null, division: { __typename: 'Division', code: oneOfLevels(measure) } }))),
      ];
      const { data, errors } = await subgraph.execute(SUMMARIES, { r, to, months: { gte: from, lte: to } }).as(role, at);
      expect(errors).toEqual([]);
      answers.push([role, from, to, data]);
    }
  }
  return answers;
}
const oneOfLevels = (measure: string): string => (measure.startsWith('early') ? '620100' : '620000');

/** The same counted from the records: so much is marked, of counties that there are not, that nobody waits for it. */
async function askCountedAnew(): Promise<unknown[]> {
  await run(`insert into @statistics_marks (part, division, month) select part, '6201' || place, '' from unnest(?::text[]) as part cross join generate_series(60, 89) as place`, [listOf(rollUpParts)]);
  const marked = await run('select count(*)::int as count from @statistics_marks');
  const answers = await askAll();
  expect(await run('select count(*)::int as count from @statistics_marks')).toEqual(marked);
  await run(`delete from @statistics_marks where division between '620160' and '620189'`);
  return answers;
}

beforeAll(async () => { subgraph = await createTestSubgraph(socialAssistance); });
afterAll(() => subgraph.close());
beforeEach(async () => {
  for (const table of ['assistance_enrollments', 'enrolled_persons', 'benefit_payments', 'temporary_aids', 'assistance_applications', 'running_clocks', 'notice_objections', 'monitoring_subjects', 'risk_warnings']) await run(`truncate @${table}`);
});

describe('statistics that were counted already', () => {
  it.each([1, 2])('tell what the records come to, whatever is changed and however far back (%i)', async (seed) => {
    random = randomNumbers(seed);
    for (let place = 0; place < 60; place++) await oneOf(additions)();
    for (let round = 0; round < 2; round++) {
      expect(await askAll()).toEqual(await askCountedAnew());
      for (let change = 0; change < 12; change++) await changeSomething();
      await oneOf(additions)();
    }
    await recountMarked(subgraph.em());
    expect(await askAll()).toEqual(await askCountedAnew());
    // Some have benefits in several counties, which is where a sum of counties would go wrong.
    expect(await run(`select distinct measure from @statistics_cells where part = 'SHARED' order by 1`)).toEqual([{ measure: 'households' }, { measure: 'persons' }]);
  }, LONG);

  it('are right after a count that was broken off', async () => {
    random = randomNumbers(4);
    for (let place = 0; place < 40; place++) await oneOf(additions)();
    await recountMarked(subgraph.em());
    for (let change = 0; change < 20; change++) await changeSomething();
    const brokenOff = subgraph.em().transactional(async (em) => {
      expect(await recount(em)).toBeGreaterThan(0);
      throw new Error('the process ends here');
    });
    await expect(brokenOff).rejects.toThrow('ends here');
    expect(await askAll()).toEqual(await askCountedAnew());
  }, LONG);

  it('are told in one statement, from the cells and not from the records', async () => {
    random = randomNumbers(5);
    for (let place = 0; place < 9; place++) await insertBenefit(subgraph, { id: `c${place}`, persons: [{ id: `p${place}` }], months: ['2021-10'] });
    const ask = () => subgraph.execute(`query ($code: DivisionCode!, $by: [AssistanceStatisticsDimension!]!, $from: YearMonth!, $to: YearMonth!) { ${ROWS} }`, { code: '620102', by: [], from: '2021-10', to: '2021-10' }).as('anon');
    const first = (await ask()).data.assistanceStatistics.rows;
    expect(first).toMatchObject([{ persons: { value: 9 }, spend: '3591.00' }]);
    await run(`update @statistics_cells set count = count * 10 where measure = 'persons'`);
    const { data, statements } = await ask();
    expect([data.assistanceStatistics.rows, statements]).toMatchObject([[{ persons: { value: 90 } }], 1]);
    await run(`update @enrolled_persons set until = '2021-09-30' where id = 'c0.p0'`);
    expect((await ask()).data.assistanceStatistics.rows).toMatchObject([{ persons: { value: 8 } }]);
  });

  it('are not counted again for what they do not tell of', async () => {
    await insertBenefit(subgraph, { id: 'still', persons: [{ id: 'p' }], months: ['2021-10'], payment: { status: PaymentStatus.PENDING } });
    await recountMarked(subgraph.em());
    await run(`update @assistance_enrollments set monthly_amount = 400, account = null, status = 'SUSPENDED'`);
    await run(`update @benefit_payments set amount = 400`);
    await subgraph.em().nativeUpdate(RunningClock, { name: 'opinion' }, { dueAt: NEVER });
    expect(await run('select part from @statistics_marks')).toEqual([]);
  });

  it('take one mark for a statement that changes many rows of a county', async () => {
    for (let place = 0; place < 30; place++) await insertBenefit(subgraph, { id: `m${place}`, persons: [{ id: `m${place}` }] });
    await recountMarked(subgraph.em());
    await run(`update @assistance_enrollments set effective_to = '2021-12'`);
    expect(await run('select part, division, enrollment_ids from @statistics_marks')).toEqual([{ part: 'BENEFITS', division: '620102', enrollment_ids: null }]);
  });
});
