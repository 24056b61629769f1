import type { BenchDatabase } from '../graph/bench-database.js';

/** Province scale (domain model F.4), and a twentieth of it for a quick look. */
export interface MonitoringScale {
  readonly subjects: number;
  /** Warnings, red and orange, that the facts of the year give rise to. */
  readonly warnings: number;
  /** Persons of whom something is told in a month that meets no rule. */
  readonly told: number;
}

export const province: MonitoringScale = { subjects: 4_137_000, warnings: 83_000, told: 240_000 };
export const twentieth: MonitoringScale = { subjects: 206_850, warnings: 4_150, told: 12_000 };

const MONTHS = 12;
/** Persons whose facts of one month meet the same rule in the next, while their warning is open. */
const REPEATED = 500;
const SCHEMA = 'social_assistance';

/** Prime to the number of subjects, so that persons in a row are spread over the counties. */
const STRIDE = 7919;

const numberOf = (place: string, { subjects }: MonitoringScale): string => `((${place})::bigint * ${STRIDE} % ${subjects})`;
const idOf = (prefix: string, number: string): string => `'${prefix}_' || upper(substr(md5('${prefix}' || ${number}), 1, 26))`;
const digits = (number: string, length: number): string => `lpad((${number})::text, ${length}, '0')`;
/** Counties follow one another, as they are loaded one by one; each has sixteen townships of fifteen villages, and as many persons as the others. */
const placed = (number: string, { subjects }: MonitoringScale): string => `join bench_counties c on c.place = ${number}::bigint * (select count(*) from bench_counties) / ${subjects}`;
const villageOf = (number: string): string => `c.code || ${digits(`1 + ${number} / 97 % 16`, 3)} || ${digits(`1 + ${number} / 1531 % 15`, 3)}`;

/** Puts as many persons under watch as the province has, all synthetic, in the place of those of the demonstration data. */
export async function fillSubjects(database: BenchDatabase, scale: MonitoringScale): Promise<void> {
  await database.run(`alter system set max_wal_size = '8GB'`);
  await database.run(`alter system set maintenance_work_mem = '512MB'`);
  await database.run('select pg_reload_conf()');
  await database.run(`create table bench_counties as select code, row_number() over (order by code) - 1 as place from (select distinct left(division_code, 6) as code from ${SCHEMA}.monitoring_subjects) one`);
  for (const table of ['monitoring_subjects', 'risk_warnings', 'monitoring_facts', 'monitoring_runs', 'monitoring_run_counties', 'referrals', 'running_clocks', 'timeline_entries']) await database.run(`truncate ${SCHEMA}.${table}`);
  // Indexes are made after the rows, which takes a third of the time.
  const indexes = await database.run<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes where schemaname = $1 and tablename = 'monitoring_subjects' and indexname not like '%_pkey'`, [SCHEMA],
  );
  for (const { name } of indexes) await database.run(`drop index ${SCHEMA}."${name}"`);
  await database.run(
    `insert into ${SCHEMA}.monitoring_subjects (id, resident_id, household_id, category, since, until, division_code, labour, stored_flags, flag_codes, enrolled, adult_on, status, end_reason, not_covered_reason, screened_on,
       referral_state, later_step_on, version, next_due_at, synthetic)
     select ${idOf('ms', 'n')}, ${idOf('r', 'n')}, ${idOf('h', 'n / 2')}, (array['RELAPSE_RISK', 'OTHER', 'MARGIN'])[1 + n % 3], date '2021-01-01' - (n % 900)::int, null, ${villageOf('n')}, 'FULL', '[]', '{}', false,
       date '2000-01-01' + (n % 3000)::int, 'WATCHED', null, 'NOT_SCREENED', null, null, null, 1, '9999-12-31', true
     from generate_series(0, ${scale.subjects - 1}) as n ${placed('n', scale)}`,
  );
  for (const { definition } of indexes) await database.run(definition);
  await database.run(`vacuum analyze ${SCHEMA}.monitoring_subjects`);
}

/** How many warnings of the year a month gives rise to: as many as the others, and the last what is left. */
export const warningsOf = ({ warnings }: MonitoringScale, month: number): number => {
  const each = Math.ceil(warnings / MONTHS);
  return Math.max(0, Math.min(each, warnings - each * (month - 1)));
};

/** Tells the facts of one month: of some what meets a rule, red or orange, of a few what met it the month before, of most what meets none. */
export async function fillFacts(database: BenchDatabase, scale: MonitoringScale, month: number): Promise<void> {
  const each = Math.ceil(scale.warnings / MONTHS);
  const tell = (from: number, count: number, column: string, value: string, source: string): Promise<unknown> =>
    database.run(
      `insert into ${SCHEMA}.monitoring_facts (id, subject_id, resident_id, division_code, month, source_code, received_at, adult_on, synthetic, ${column})
       select ${idOf('mf', `n || '/${month}/${source}'`)}, ${idOf('ms', 'n')}, ${idOf('r', 'n')}, ${villageOf('n')}, $1, '${source}', now(), date '2000-01-01' + (n % 3000)::int, true, ${value}
       from (select ${numberOf('k', scale)} as n from generate_series(${from}::bigint, ${from + count - 1}) as k) as persons ${placed('n', scale)}`,
      [`2021-${String(month).padStart(2, '0')}`],
    );
  const first = each * (month - 1);
  const meeting = warningsOf(scale, month);
  const red = Math.floor(meeting * 0.35);
  const repeated = Math.min(REPEATED, Math.floor(each / 2));
  if (month > 1) await tell(first - repeated, repeated, 'disaster', 'true', '03');
  await tell(first, red, 'medical_spending', '20000 + n % 60000', '01');
  await tell(first + red, meeting - red, 'disaster', 'true', '03');
  await tell(scale.warnings + scale.told * (month - 1), scale.told, 'medical_spending', 'n % 9000', '01');
  await database.run(`analyze ${SCHEMA}.monitoring_facts`);
}

/** Takes all warnings but the newest to their closing at once, as a year of officers would. */
export async function closeWarnings(database: BenchDatabase): Promise<void> {
  await database.run(
    `update ${SCHEMA}.risk_warnings set status = 'CLOSED', assigned_to = left(division_code, 9) || '-MZJ', visit_due_at = raised_at + interval '9 days', verified_at = raised_at + interval '1 day' * (3 + hashtext(id) % 3),
       visits = '[{"at": "2021-12-01T10:00:00+08:00", "unit": null, "met": true, "finding": "synthetic"}]', finding = 'synthetic', outcome = 'TEMP_AID', closed_at = raised_at + interval '1 day' * (8 + hashtext(id) % 5),
       version = 6, next_due_at = '9999-12-31'
     where month < '2021-12'`,
  );
  await database.run(`update ${SCHEMA}.running_clocks c set stopped_at = w.raised_at + interval '1 day' from ${SCHEMA}.risk_warnings w where w.id = c.subject_id and w.status = 'CLOSED'`);
  await database.run(`vacuum analyze ${SCHEMA}.risk_warnings`);
}
