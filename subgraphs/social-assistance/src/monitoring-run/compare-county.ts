import { clockOf, codesUnder, executeSql, newIdSql, nowOf, tableOf, todayOf } from '@civil/subgraph-kernel';
import { OutboxEntry, RunningClock, TimelineEntry } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { toldFacts } from '../monitoring-fact/fact-name.js';
import { MonitoringFact } from '../monitoring-fact/monitoring-fact.entity.js';
import { compileCondition } from '../monitoring-rule/compile-condition.js';
import type { MonitoringRule } from '../monitoring-rule/monitoring-rule.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { dispatchClock } from '../risk-warning/warning-machine.js';
import type { MonitoringRun } from './monitoring-run.entity.js';

/** What the comparison of one county came to. */
export interface CountyCounts {
  readonly subjects: number;
  readonly told: number;
  readonly hits: number;
  readonly raised: number;
  readonly merged: number;
}

const factsOfMonth = toldFacts.map(({ column, kind }) => `${kind === 'flag' ? 'bool_or' : 'max'}(f.${column}) as ${column}`).join(', ');

/** The rules as rows of a list, each with whether the facts of a person meet it. Texts come from closed lists, all else is bound. */
function metRules(rules: readonly MonitoringRule[]): { text: string; values: unknown[] } {
  const compiled = rules.map((rule) => ({ rule, condition: compileCondition(rule.condition) }));
  return {
    text: compiled.map(({ condition }) => `(?::text, ?::text, ?::text, ?::text, ${condition.text})`).join(', '),
    values: compiled.flatMap(({ rule: { id, code, zh, colour }, condition }) => [id, code, zh, colour, ...condition.values]),
  };
}

/**
 * Compares the facts of a month about everybody under watch in one county with the rules, in one statement: what is met again while its warning
 * is open is merged into it, what was raised for the month or later is not raised again, everything else is raised with its clock, its entry in
 * the timeline and its event. What a child's facts meet is raised about the eldest of the household under watch: it is a matter of the
 * household, and those who visit see no rows about children.
 */
export async function compareCounty(em: EntityManager, run: MonitoringRun, county: string, rules: readonly MonitoringRule[]): Promise<CountyCounts> {
  const { $gte, $lt = ':' } = codesUnder(county);
  const [subjects, warnings] = [tableOf(em, MonitoringSubject), tableOf(em, RiskWarning)];
  const [watched] = await executeSql<{ count: number }>(em, `select count(*)::int as count from ${subjects} where status = 'WATCHED' and division_code >= ? and division_code < ?`, [$gte, $lt]);
  const [now, today] = [nowOf(), todayOf()];
  if (rules.length === 0) return { subjects: watched?.count ?? 0, told: 0, hits: 0, raised: 0, merged: 0 };
  const clock = clockOf({ id: 'none', policyDivision: county, acceptedOn: today, synthetic: false } as RiskWarning, dispatchClock, now, today);
  const met = metRules(rules);
  const [counts] = await executeSql<Omit<CountyCounts, 'subjects'>>(
    em,
    `with told as materialized (
       select f.subject_id, ${factsOfMonth} from ${tableOf(em, MonitoringFact)} f where f.month = ? and f.division_code >= ? and f.division_code < ? group by f.subject_id
     ), facts as (
       select told.*, s.enrolled, s.household_id, s.adult_on from told join ${subjects} s on s.id = told.subject_id where s.status = 'WATCHED'
     ), met as (
       select facts.subject_id, facts.household_id, facts.adult_on, r.* from facts cross join lateral (values ${met.text}) as r(rule_id, code, name, colour, is_met) where r.is_met
     ), hits as materialized (
       select distinct on (s.id, met.code) met.rule_id, met.code, met.name, met.colour, s.id as subject_id, s.resident_id, s.household_id, s.division_code, s.adult_on, s.synthetic
       from met
       left join lateral (
         select e.id from ${subjects} e where met.adult_on > ? and e.household_id = met.household_id and e.adult_on <= ? and e.status = 'WATCHED' and e.division_code >= ? and e.division_code < ?
         order by e.adult_on, e.id limit 1
       ) as elder on true
       join ${subjects} s on s.id = coalesce(elder.id, met.subject_id)
     ), merged as (
       update ${warnings} w set hits = w.hits + 1, last_month = ?, version = w.version + 1 from hits
       where w.subject_id = hits.subject_id and w.rule_code = hits.code and w.status <> 'CLOSED' and w.last_month < ? returning w.id
     ), raised as (
       insert into ${warnings} (id, subject_id, colour, rule, rule_code, rule_id, run_id, raised_at, month, last_month, hits, division_code, household_id, status, assigned_to, visit_due_at, verified_at, visits,
         finding, outcome, closed_at, resident_id, adult_on, version, next_due_at, synthetic)
       select ${newIdSql('rw')}, subject_id, colour, name, code, rule_id, ?, ?::timestamptz, ?, ?, 1, division_code, household_id, 'NEW', null, null, null, '[]'::jsonb, null, null, null, resident_id, adult_on, 1, ?::timestamptz, synthetic
       from hits where not exists (
         select 1 from ${warnings} w where w.subject_id = hits.subject_id and w.rule_code = hits.code and (w.status <> 'CLOSED' or w.last_month >= ?)
       )
       on conflict do nothing returning id, division_code, synthetic
     ), clocks as (
       insert into ${tableOf(em, RunningClock)} (id, subject_id, name, parameter, started_at, due_at, stopped_at, unit, length, law_ref, provisional, synthetic)
       select ${newIdSql('ck')}, id, ?, ?, ?::timestamptz, ?::timestamptz, null, ?, ?::int, ?, ?::boolean, synthetic from raised
     ), entries as (
       insert into ${tableOf(em, TimelineEntry)} (subject_id, at, event, from_state, to_state, actor_id, actor_role, actor_unit, note, synthetic)
       select id, ?::timestamptz, 'raiseRiskWarning', null, 'NEW', 'system', 'SYSTEM', null, null, synthetic from raised
     ), events as (
       insert into ${tableOf(em, OutboxEntry)} (at, subject_type, subject_id, event, facts)
       select ?::timestamptz, 'RiskWarning', id, 'raiseRiskWarning', jsonb_build_object('from', null, 'to', 'NEW', 'version', 1, 'division', division_code) from raised
     )
     select (select count(*) from told)::int as told, (select count(*) from hits)::int as hits, (select count(*) from raised)::int as raised, (select count(*) from merged)::int as merged`,
    [
      run.month, $gte, $lt, ...met.values, today, today, $gte, $lt, run.month, run.month, run.id, now, run.month, run.month, clock.dueAt, run.month,
      clock.name, clock.parameter, clock.startedAt, clock.dueAt, clock.unit, clock.length, clock.lawRef, clock.provisional, now, now,
    ],
  );
  return { subjects: watched?.count ?? 0, told: counts?.told ?? 0, hits: counts?.hits ?? 0, raised: counts?.raised ?? 0, merged: counts?.merged ?? 0 };
}
