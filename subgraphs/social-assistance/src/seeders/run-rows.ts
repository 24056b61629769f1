import { rngOf, rowId, SEED_BASE, type World } from '@civil/demo-data';
import { NEVER, type TimelineEntry } from '@civil/subgraph-kernel';
import { MonitoringRuleStatus } from '../monitoring-rule/monitoring-rule.entity.js';
import { type MonitoringRun, type MonitoringRunCounty, MonitoringRunStatus } from '../monitoring-run/monitoring-run.entity.js';
import { monthOf } from '../months.js';
import { monitoringRuleRows } from './monitoring-rule-rows.js';

const { PLANNED, RUNNING, FINISHED, FAILED } = MonitoringRunStatus;
const PROVINCE = '620000';
const YEAR = 2021;
const MONTHS = 12;
/** Counties that a run had done when it was stopped. */
const DONE_BEFORE = 3;

interface DemoRun {
  readonly month: string;
  readonly division: string;
  readonly status: MonitoringRunStatus;
  readonly plannedOn: string;
}

const monthsOfYear = Array.from({ length: MONTHS }, (_month, place) => `${YEAR}-${String(place + 1).padStart(2, '0')}`);

/** A run for each month of the year; some that were stopped half-way, some that wait for their day, and some under way, which the first process that starts goes on with. */
const runs: readonly DemoRun[] = [
  ...monthsOfYear.map((month): DemoRun => ({ month, division: PROVINCE, status: FINISHED, plannedOn: `${month}-25` })),
  { month: '2021-11', division: '620100', status: FAILED, plannedOn: '2021-12-03' },
  { month: '2021-10', division: '620500', status: FAILED, plannedOn: '2021-11-03' },
  { month: '2021-09', division: '620800', status: FAILED, plannedOn: '2021-10-08' },
  ...['620102', '620103', '620104'].map((division): DemoRun => ({ month: '2021-12', division, status: PLANNED, plannedOn: '2022-01-05' })),
  ...['2020-10', '2020-11', '2020-12'].map((month): DemoRun => ({ month, division: '620200', status: RUNNING, plannedOn: `${month}-25` })),
];

const idOf = (place: number): string => rowId('mn', 0, place, rngOf(SEED_BASE, 'monitoring-run', place));
/** The run of the province for a month of the year. */
export const runIdOf = (month: string): string => idOf(runs.findIndex((run) => run.month === month && run.division === PROVINCE));

const at = (day: string, hour: number): Date => new Date(`${day}T0${hour}:00:00+08:00`);

/** Runs of the year, whatever counties are loaded. */
export function runRows(): Partial<MonitoringRun>[] {
  const rules = monitoringRuleRows().filter(({ status, validTo }) => status === MonitoringRuleStatus.APPROVED && validTo === null);
  return runs.map(({ month, division, status, plannedOn }, place) => ({
    id: idOf(place), month, divisionCode: division, status, plannedOn, ruleIds: status === FINISHED || status === FAILED ? rules.map(({ id = '' }) => id) : [],
    ruleSetVersion: status === PLANNED ? null : 'd41c7be02a9f5538', startedAt: status === PLANNED ? null : at(plannedOn, 1), finishedAt: status === FINISHED ? at(plannedOn, 2) : null,
    version: status === PLANNED ? 1 : status === RUNNING ? 2 : 3, nextDueAt: NEVER, synthetic: true,
  }));
}

export function runTimeline(): Omit<TimelineEntry, 'position'>[] {
  const chains: Record<MonitoringRunStatus, readonly (readonly [string, MonitoringRunStatus])[]> = {
    PLANNED: [['startMonitoringRun', PLANNED]],
    RUNNING: [['startMonitoringRun', PLANNED], ['beginMonitoringRun', RUNNING]],
    FINISHED: [['startMonitoringRun', PLANNED], ['beginMonitoringRun', RUNNING], ['finishMonitoringRun', FINISHED]],
    FAILED: [['startMonitoringRun', PLANNED], ['beginMonitoringRun', RUNNING], ['failMonitoringRun', FAILED]],
  };
  return runs.flatMap(({ status, plannedOn }, place) => chains[status].map(([event, to], step) => ({
    subjectId: idOf(place), at: at(status === PLANNED ? '2021-12-31' : plannedOn, step), event, fromState: step === 0 ? null : (chains[status][step - 1]?.[1] ?? null), toState: to, actorId: 'system', actorRole: 'SYSTEM',
    actorUnit: null, note: null, synthetic: true,
  })));
}

/** The counties of the world in each run, with what the world says was raised there. */
export function runCountyRows(world: World): Partial<MonitoringRunCounty>[] {
  const subjects = new Map<string, number>();
  const raised = new Map<string, number>();
  const add = (counts: Map<string, number>, key: string): void => { counts.set(key, (counts.get(key) ?? 0) + 1); };
  for (const { divisionCode, warnings } of world.monitored) {
    const county = divisionCode.slice(0, 6);
    add(subjects, county);
    for (const { raisedAt } of warnings) add(raised, `${county} ${monthOf(raisedAt)}`);
  }
  return runs.flatMap(({ month, division, status, plannedOn }, place) => {
    if (status === PLANNED) return [];
    const inside = [...subjects.keys()].filter((county) => county.startsWith(division.replace(/(00){1,2}$/, ''))).sort();
    return inside.map((county, number) => {
      const isDone = status === FINISHED || (status === FAILED && number < DONE_BEFORE);
      const count = isDone && division === PROVINCE ? (raised.get(`${county} ${month}`) ?? 0) : 0;
      return {
        id: `${idOf(place)}.${county}`, runId: idOf(place), divisionCode: county, doneAt: isDone ? at(plannedOn, 1) : null, attempts: status === FAILED && number === DONE_BEFORE ? 3 : 0,
        subjects: isDone ? (subjects.get(county) ?? 0) : 0, told: count, hits: count, raised: count, merged: 0, synthetic: true,
      };
    });
  });
}
