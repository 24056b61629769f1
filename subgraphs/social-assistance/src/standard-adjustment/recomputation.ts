import { divisionPrefix } from '@civil/schema/scalars';
import { codesUnder, executeSql, newId, nowOf, policyNumber, tableOf, TimelineEntry } from '@civil/subgraph-kernel';
import { type EntityClass, type EntityManager, LockMode } from '@mikro-orm/core';
import { Adjustment } from '../assistance-enrollment/adjustment.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { monthOf } from '../months.js';
import { StandardAdjustment, StandardAdjustmentStatus } from './standard-adjustment.entity.js';
import { seriesOf } from './standard-band.js';

/** The amounts of running benefits by new standards, worked out by the database: a round of a province touches a million of them. */

const BENEFITS_AT_ONCE = 5000;
const ID_STEM = 13;
/** A grace period keeps an amount that no standard gives any more. */
const touched = `('ACTIVE', 'REVIEWING', 'PROPOSED_CHANGE', 'HEARD', 'SUSPENDED')`;

interface Sql { text: string; values: unknown[] }

const execute = <R extends object>(em: EntityManager, { text, values }: Sql): Promise<R[]> => executeSql(em, text, values);

/** Divisions below that have standards of their own on the day, by series: theirs are not touched. */
async function nearerStandards(em: EntityManager, { divisionCode, effectiveFrom, items }: StandardAdjustment): Promise<AssistanceStandard[]> {
  const series = new Set(items.map(seriesOf));
  const below = await em.find(AssistanceStandard, {
    divisionCode: { ...codesUnder(divisionPrefix(divisionCode)), $ne: divisionCode }, validFrom: { $lte: effectiveFrom }, $or: [{ validTo: null }, { validTo: { $gte: effectiveFrom } }],
  } as never);
  return below.filter((row) => series.has(seriesOf(row)));
}

/**
 * The running benefits that a round reaches, each with its new amounts: `new_monthly` is null where no standard applies. The same rules as
 * `benefitAmount`, which a test compares with it. Of a part only so many are looked at, and locked as they are now: an officer may decide on one
 * of them at the same moment.
 */
async function reached(em: EntityManager, round: StandardAdjustment, part?: { after: string; most: number }): Promise<Sql> {
  const { items, divisionCode, effectiveFrom } = round;
  const { $gte, $lt } = codesUnder(divisionPrefix(divisionCode));
  const unit = policyNumber('assistance.dibao.rounding', { on: effectiveFrom, division: divisionCode });
  const values: unknown[] = [];
  const bind = (value: unknown, type: string): string => { values.push(value); return `?::${type}`; };
  const rowsOf = (rows: readonly (readonly [value: unknown, type: string][])[]): string => rows.map((row) => `(${row.map(([value, type]) => bind(value, type)).join(', ')})`).join(', ');
  const standards = rowsOf(items.map(({ program, urbanRural, grade, selfCare, monthlyAmount }) => [[program, 'text'], [urbanRural, 'text'], [grade, 'text'], [selfCare, 'text'], [monthlyAmount, 'numeric']]));
  const nearer = await nearerStandards(em, round);
  const spans = [...new Map(nearer.map((row) => [`${seriesOf(row)} ${row.divisionCode}`, row])).values()].map((row) => {
    const under = codesUnder(divisionPrefix(row.divisionCode));
    return [[row.program, 'text'], [row.urbanRural, 'text'], [row.selfCare !== null, 'boolean'], [under.$gte, 'text'], [under.$lt ?? '~', 'text']] as [unknown, string][];
  });
  const others = spans.length > 0 ? rowsOf(spans) : `(null::text, null::text, null::boolean, null::text, null::text)`;
  const isOthers = (nursing: boolean): string => `exists (select 1 from others o where o.program = e.program and o.urban_rural = e.urban_rural and o.nursing = ${nursing}
      and e.division_code >= o.least and e.division_code < o.beyond)`;
  const setsBasic = `exists (select 1 from standards s where s.program = e.program and s.urban_rural = e.urban_rural and s.self_care is null) and not ${isOthers(false)}`;
  const setsNursing = `e.program = 'TEKUN' and exists (select 1 from standards s where s.program = e.program and s.urban_rural = e.urban_rural and s.self_care is not null) and not ${isOthers(true)}`;
  const text = `standards (program, urban_rural, grade, self_care, amount) as (values ${standards}),
    others (program, urban_rural, nursing, least, beyond) as (values ${others}),
    scoped as (
      select e.*, ${setsBasic} as sets_basic, ${setsNursing} as sets_nursing from ${tableOf(em, AssistanceEnrollment)} e
      where e.division_code >= ${bind($gte, 'text')} and e.division_code < ${bind($lt ?? '~', 'text')} and e.status in ${touched}
        and (e.effective_to is null or e.effective_to >= ${bind(monthOf(effectiveFrom), 'text')})${
          part ? ` and e.id > ${bind(part.after, 'text')} order by e.id limit ${bind(part.most, 'int')} for update` : ''}
    ),
    reached as (
      select e.*,
        case when not e.sets_basic then e.monthly_amount
          when e.program = 'TEKUN' then basic.amount
          when e.grade in ('C1', 'C2', 'C3', 'C4') then basic.amount * e.persons
          else ceil(greatest(basic.amount - coalesce(e.per_capita_income, 0), 0) * e.persons / ${unit}) * ${unit} end as new_monthly,
        case when e.sets_nursing then nursing.amount else e.nursing_amount end as new_nursing,
        (e.sets_basic and basic.amount is null) or (e.sets_nursing and nursing.amount is null) as lacks_standard
      from scoped e
      left join standards basic on basic.program = e.program and basic.urban_rural = e.urban_rural and basic.self_care is null
        and case when e.grade in ('C1', 'C2', 'C3', 'C4') then basic.grade = e.grade else basic.grade is null or basic.grade = 'DIFFERENCE' end
      left join standards nursing on nursing.program = e.program and nursing.urban_rural = e.urban_rural and nursing.self_care = e.self_care
      where e.sets_basic or e.sets_nursing
    )`;
  return { text, values };
}

/** What a round comes to in one county. */
export interface CountyEffect {
  readonly county: string;
  readonly benefits: number;
  readonly households: number;
  readonly persons: number;
  readonly changed: number;
  readonly lacking: number;
  readonly oldTotal: string;
  readonly newTotal: string;
}

const isChanged = 'not lacks_standard and (new_monthly <> monthly_amount or coalesce(new_nursing, 0) <> coalesce(nursing_amount, 0))';
const oldAmount = 'monthly_amount + supplement_amount + coalesce(nursing_amount, 0)';
const newAmount = 'new_monthly + supplement_amount + coalesce(new_nursing, 0)';

/** What a round comes to, by county; nothing is stored. */
export async function previewOf(em: EntityManager, round: StandardAdjustment): Promise<CountyEffect[]> {
  const { text, values } = await reached(em, round);
  return execute<CountyEffect>(em, {
    text: `with ${text} select substr(division_code, 1, 6) as county, count(*)::int as benefits, count(household_id)::int as households, sum(persons)::int as persons,
        (count(*) filter (where ${isChanged}))::int as changed, (count(*) filter (where lacks_standard))::int as lacking, sum(${oldAmount})::numeric(14, 2)::text as "oldTotal",
        sum(case when lacks_standard then ${oldAmount} else ${newAmount} end)::numeric(14, 2)::text as "newTotal"
      from reached group by 1 order by 1`,
    values,
  });
}

/**
 * Works some benefits out anew, those after the last that was looked at, in one transaction with the mark of how far it has come: whatever dies,
 * each benefit is adjusted once. Two replicas wait for each other at the round. Tells how many were looked at.
 */
export function recomputeSome(em: EntityManager, id: string, most = BENEFITS_AT_ONCE): Promise<number> {
  return em.fork().transactional(async (transaction) => {
    const round = await transaction.findOne(StandardAdjustment, { id, status: StandardAdjustmentStatus.APPROVED }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    if (!round) return 0;
    const { text, values } = await reached(transaction, round, { after: round.recomputedUpTo, most });
    const stem = newId('ad').slice(0, ID_STEM);
    const [enrollments, adjustments, timeline] = [AssistanceEnrollment, Adjustment, TimelineEntry].map((entity) => tableOf(transaction, entity as EntityClass<object>));
    const month = monthOf(round.effectiveFrom);
    const [done] = await execute<{ looked: number; changed: number; last: string | null }>(transaction, {
      text: `with ${text},
        changed as (select reached.*, ${oldAmount} as old_amount, ${newAmount} as new_amount from reached where ${isChanged}),
        updated as (update ${enrollments} e set monthly_amount = c.new_monthly, nursing_amount = c.new_nursing, version = e.version + 1 from changed c where e.id = c.id returning e.id),
        entered as (
          insert into ${adjustments} (id, synthetic, enrollment_id, kind, reason, "from", old_amount, new_amount, standard_adjustment_id, division_code, residence_division_code, beneficiary_ids, adult_on)
          select ?::text || upper(substr(md5(c.id || ?::text), 1, 16)), c.synthetic, c.id, 'INCREASE', 'STANDARD_CHANGE', greatest(?::text, c.effective_from),
            case when c.status = 'SUSPENDED' then 0 else c.old_amount end, case when c.status = 'SUSPENDED' then 0 else c.new_amount end, ?::text, c.division_code, c.residence_division_code,
            c.beneficiary_ids, c.adult_on from changed c
        ),
        told as (
          insert into ${timeline} (synthetic, subject_id, at, event, from_state, to_state, actor_id, actor_role)
          select c.synthetic, c.id, ?::timestamptz, 'adjustStandard', c.status, c.status, 'system', 'SYSTEM' from changed c
        )
        select (select count(*) from scoped)::int as looked, (select count(*) from changed)::int as changed, (select max(id) from scoped) as last`,
      values: [...values, stem, round.id, month, round.id, nowOf()],
    });
    if (!done) throw new Error('a round of standards has told nothing');
    round.adjusted += done.changed;
    if (done.last !== null) round.recomputedUpTo = done.last;
    return done.looked;
  });
}
