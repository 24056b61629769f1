import { Migration } from '@mikro-orm/migrations';

/** What of a table is looked at: the columns whose change counts, and how a row that changed, `c`, is marked. */
interface Watch {
  readonly table: string;
  readonly columns: string;
  /** Selects part, division, month and benefit of `c`, and of what stands beside it. */
  readonly marks: string;
  readonly part: string;
}

const SCHEMA = '"social_assistance"';
const monthOfMoment = (column: string): string => `to_char(${column} at time zone 'Asia/Shanghai', 'YYYY-MM')`;

const watched: readonly Watch[] = [
  {
    table: 'assistance_enrollments', part: 'BENEFITS', columns: `id, division_code, program, urban_rural, household_id, effective_from, effective_to, status = 'TERMINATED' as is_ended, care_form`,
    marks: `'BENEFITS', c.division_code, '', c.id from c`,
  },
  {
    table: 'assistance_enrollments', part: 'PAYMENTS', columns: 'id, urban_rural',
    marks: `'PAYMENTS', b.division_code, b.month, null from c join ${SCHEMA}.benefit_payments b on b.enrollment_id = c.id where b.status in ('PAID', 'FAILED')`,
  },
  {
    table: 'enrolled_persons', part: 'BENEFITS', columns: 'enrollment_id, resident_id, since, until, adult_on',
    marks: `'BENEFITS', e.division_code, '', e.id from c join ${SCHEMA}.assistance_enrollments e on e.id = c.enrollment_id`,
  },
  {
    table: 'assistance_applications', part: 'BENEFITS', columns: 'enrollment_id, poverty_cause_codes',
    marks: `'BENEFITS', e.division_code, '', e.id from c join ${SCHEMA}.assistance_enrollments e on e.id = c.enrollment_id`,
  },
  {
    table: 'assistance_applications', part: 'APPLICATIONS', columns: 'id, apply_division_code, accepted_day, county_decision',
    marks: `'APPLICATIONS', c.apply_division_code, to_char(c.accepted_day, 'YYYY-MM'), null from c`,
  },
  {
    table: 'running_clocks', part: 'APPLICATIONS', columns: 'subject_id, name, due_at',
    marks: `'APPLICATIONS', a.apply_division_code, to_char(a.accepted_day, 'YYYY-MM'), null from c join ${SCHEMA}.assistance_applications a on a.id = c.subject_id where c.name = 'procedure'`,
  },
  { table: 'notice_objections', part: 'OBJECTIONS', columns: 'id, division_code, at, outcome', marks: `'OBJECTIONS', c.division_code, ${monthOfMoment('c.at')}, null from c` },
  {
    table: 'benefit_payments', part: 'PAYMENTS', columns: `id, division_code, month, program, enrollment_id, amount, case when status in ('PAID', 'FAILED') then status end as outcome`,
    marks: `'PAYMENTS', c.division_code, c.month, null from c where c.outcome is not null`,
  },
  { table: 'temporary_aids', part: 'AIDS', columns: 'id, place_division_code, granted_on, kind, amount', marks: `'AIDS', c.place_division_code, to_char(c.granted_on, 'YYYY-MM'), null from c where c.granted_on is not null` },
  { table: 'monitoring_subjects', part: 'SUBJECTS', columns: 'id, division_code, since, until', marks: `'SUBJECTS', c.division_code, '', null from c` },
  {
    table: 'risk_warnings', part: 'WARNINGS', columns: `id, division_code, raised_at, colour in ('RED', 'ORANGE') as counts`,
    marks: `'WARNINGS', c.division_code, ${monthOfMoment('c.raised_at')}, null from c where c.counts`,
  },
];

/** Benefits that a mark tells of; of more, the county is looked at as a whole. */
const MOST_TOLD = 20;

/** One mark for each county and month that a statement changes: a ledger of 20,000 lines makes one, not 20,000. */
const markSql = ({ marks }: Watch, changed: string): string => `
    insert into ${SCHEMA}.statistics_marks (part, division, month, enrollment_ids)
    with c as (${changed}), one(part, division, month, enrollment_id) as (select distinct ${marks})
    select part, left(division, 6), month, case when count(*) <= ${MOST_TOLD} then array_agg(enrollment_id) filter (where enrollment_id is not null) end from one group by 1, 2, 3;`;

/** What was there before and is not now, and the other way about. */
const changedSql = (columns: string): string => {
  const rows = (table: string): string => `select ${columns} from ${table}`;
  return `(${rows('old_rows')} except all ${rows('new_rows')}) union all (${rows('new_rows')} except all ${rows('old_rows')})`;
};

function triggersOf(table: string): string[] {
  const watches = watched.filter((watch) => watch.table === table);
  const name = `${SCHEMA}."mark_${table}"`;
  const of = (changed: (watch: Watch) => string): string => watches.map((watch) => markSql(watch, changed(watch))).join('');
  const from = (rows: string) => of(({ columns }) => `select ${columns} from ${rows}`);
  const on = (event: string, rows: string): string =>
    `create trigger "mark_statistics_on_${event}" after ${event} on ${SCHEMA}."${table}" ${rows} for each statement execute function ${name}();`;
  return [
    `create function ${name}() returns trigger as $$ begin
  if tg_op = 'INSERT' then${from('new_rows')}
  elsif tg_op = 'DELETE' then${from('old_rows')}
  elsif tg_op = 'UPDATE' then${of(({ columns }) => changedSql(columns))}
  else
    insert into ${SCHEMA}.statistics_marks (part, division, month) select distinct part, division, month from ${SCHEMA}.statistics_cells where part in (${watches.map(({ part }) => `'${part}'`).join(', ')});
  end if;
  return null;
end; $$ language plpgsql;`,
    on('insert', 'referencing new table as new_rows'), on('delete', 'referencing old table as old_rows'), on('update', 'referencing old table as old_rows new table as new_rows'), on('truncate', ''),
  ];
}

export class Migration20261130000523_statistics extends Migration {
  override up(): void {
    this.addSql(`create table "social_assistance"."statistics_shared_subjects" ("measure" varchar(13) not null, "key" varchar(65) not null, "found_at" timestamptz not null default now(), primary key ("measure", "key"));`);
    this.addSql(`create table "social_assistance"."statistics_cells" ("id" bigserial primary key, "part" varchar(12) not null, "division" varchar(6) not null, "month" varchar(7) not null, "measure" varchar(13) not null, "dimension" varchar(11) not null, "category" varchar(20) not null, "begins" varchar(7) not null, "ends" varchar(7) not null, "after" varchar(7) not null, "count" bigint not null, "amount" numeric(18,2) not null);`);
    this.addSql(`create index "statistics_cells_measure_dimension_division_index" on "social_assistance"."statistics_cells" ("measure", "dimension", "division");`);
    this.addSql(`create index "statistics_cells_measure_dimension_begins_index" on "social_assistance"."statistics_cells" ("measure", "dimension", "begins");`);
    this.addSql(`create index "statistics_cells_part_division_month_index" on "social_assistance"."statistics_cells" ("part", "division", "month");`);
    this.addSql(`create table "social_assistance"."statistics_marks" ("id" bigserial primary key, "part" varchar(12) not null, "division" varchar(6) not null, "month" varchar(7) not null, "enrollment_ids" text[] null);`);
    this.addSql(`create index "statistics_marks_part_division_month_index" on "social_assistance"."statistics_marks" ("part", "division", "month");`);
    this.addSql(`create index "monitoring_subjects_status_division_code_index" on "social_assistance"."monitoring_subjects" ("status", "division_code");`);
    this.addSql(`create index "notice_objections_division_code_at_index" on "social_assistance"."notice_objections" ("division_code", "at");`);
    for (const table of new Set(watched.map((watch) => watch.table))) for (const statement of triggersOf(table)) this.addSql(statement);
    // What the registers hold already is still to be counted.
    for (const watch of watched) this.addSql(markSql(watch, `select ${watch.columns} from ${SCHEMA}."${watch.table}"`));
  }
}
