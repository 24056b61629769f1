import { ageBands, type Rows } from '@civil/subgraph-kernel';
import { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { BenefitPayment } from '../benefit-payment/benefit-payment.entity.js';
import { askedSql, askedValues } from './periods.js';
import { ADULT_YEARS, NO_CAUSE, StatisticsDimension } from './statistics-dimension.js';
import type { Reading, Sums } from './sums.js';

const { PROGRAM, URBAN_RURAL, AGE, CAUSE } = StatisticsDimension;
const VILLAGE = 12;

const ageBandText = (): string =>
  `case ${Object.entries(ageBands).map(([band, [, last]]) => `when extract(year from age(asked.last_day, (p.adult_on - interval '${ADULT_YEARS} years'))) <= ${last} then '${band}'`).join(' ')} end`;

/** How a category is read off a benefit, and off a payment where an amount can be told by it. */
const readers: Partial<Record<StatisticsDimension, { person: string; payment?: string }>> = {
  [PROGRAM]: { person: 'e.program', payment: 'b.program' },
  [URBAN_RURAL]: { person: 'e.urban_rural', payment: 'e.urban_rural' },
  [AGE]: { person: ageBandText() },
  [CAUSE]: { person: `coalesce(c.cause, '${NO_CAUSE}')` },
};

/** Sums by division, period and category together with those of all categories, in one statement. It reads all rows there are, whoever asks. */
export async function countSums(rows: Rows, { sizes, inside, periods, category }: Reading): Promise<Sums[]> {
  const table = (entity: Parameters<Rows['shapeOf']>[0]): string => rows.shapeOf(entity).table;
  // A village is where people live, every other division where the benefit was confirmed.
  const place = sizes.includes(VILLAGE) ? 'residence_division_code' : 'division_code';
  const reader = category && readers[category];
  const sets = category ? 'grouping sets ((1, 2, 3), (1, 2))' : 'grouping sets ((1, 2))';
  const causes = category === CAUSE
    ? `left join lateral (select unnest(a.poverty_cause_codes) as cause from ${table(AssistanceApplication)} a where a.enrollment_id = e.id) c on true` : '';
  const paid = category && !reader?.payment ? 'select null::text as prefix, null::text as period, null::text as category, 0 as payments, 0 as amount where false' : `
      select left(b.${place}, level.size) as prefix, asked.label as period, ${reader?.payment ?? 'null'}::text as category, count(*)::int as payments, sum(b.amount) as amount
      from ${table(BenefitPayment)} b join asked on b.month between asked.first and asked.last
        ${category === URBAN_RURAL ? `join ${table(AssistanceEnrollment)} e on e.id = b.enrollment_id` : ''} cross join unnest(array[${sizes.join(', ')}]) as level(size)
      where b.${place} like ? and b.status = 'PAID' group by ${sets}`;
  const sql = `
    with ${askedSql}, counted as (
      select left(e.${place}, level.size) as prefix, asked.label as period, ${reader?.person ?? 'null'}::text as category,
        count(distinct p.resident_id)::int as persons, count(distinct coalesce(e.household_id, p.resident_id))::int as households,
        (count(distinct e.id) filter (where e.effective_from between asked.first and asked.last))::int as begun,
        (count(distinct e.id) filter (where e.status = 'TERMINATED' and e.effective_to between asked.first and asked.last))::int as ended
      from ${table(AssistanceEnrollment)} e join ${table(EnrolledPerson)} p on p.enrollment_id = e.id
        join asked on e.effective_from <= asked.last and (e.effective_to is null or e.effective_to >= asked.first) and p.since <= asked.last_day and (p.until is null or p.until >= asked.first_day)
          and p.since < (coalesce(e.effective_to, '9999-12') || '-01')::date + interval '1 month' and (p.until is null or p.until >= (e.effective_from || '-01')::date)
        cross join unnest(array[${sizes.join(', ')}]) as level(size) ${causes}
      where e.${place} like ? group by ${sets}
    ), paid as (${paid})
    select prefix, period, coalesce(c.category, p.category) as category, coalesce(c.persons, 0) as persons, coalesce(c.households, 0) as households,
      coalesce(c.begun, 0) as begun, coalesce(c.ended, 0) as ended, coalesce(p.payments, 0) as payments, coalesce(p.amount, 0)::numeric(18, 2)::text as amount
    from (select *, coalesce(category, '') as key from counted) c full join (select *, coalesce(category, '') as key from paid) p using (prefix, period, key)`;
  const values = [...askedValues(periods), `${inside}%`];
  return rows.query(sql, paid.includes('?') ? [...values, `${inside}%`] : values);
}
