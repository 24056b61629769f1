import { divisionLevel, divisionPrefix } from '@civil/schema/scalars';
import { defineMachine, type Machine, newId, oneAtATime, Refusal, type Step } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { rulesInForce, ruleSetVersion } from '../monitoring-rule/monitoring-rule.service.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { lastDayOf, monthOf } from '../months.js';
import { countiesWith } from './counties-with.js';
import { MonitoringRun, MonitoringRunCounty, MonitoringRunStatus } from './monitoring-run.entity.js';
import type { ResumeMonitoringRunInput, StartMonitoringRunInput } from './monitoring-run.inputs.js';

type NoInput = Record<string, never>;

export interface RunInputs {
  startMonitoringRun: StartMonitoringRunInput;
  beginMonitoringRun: NoInput;
  finishMonitoringRun: NoInput;
  failMonitoringRun: NoInput;
  resumeMonitoringRun: ResumeMonitoringRunInput;
}
type RunStep<E extends keyof RunInputs> = Step<MonitoringRun, RunInputs[E]>;

const { PLANNED, RUNNING, FINISHED, FAILED } = MonitoringRunStatus;
const COUNTY_LEVEL = 3;

export const emptyRun = (): MonitoringRun => Object.assign(new MonitoringRun(), { id: newId('mn'), ruleIds: [], ruleSetVersion: null, startedAt: null, finishedAt: null, synthetic: false });

/** Whether a run of the month is under way there, once nobody else can begin one. */
export async function isUnderWay(em: EntityManager, month: string, divisionCode: string): Promise<boolean> {
  await oneAtATime(em, `monitoring-run ${month} ${divisionCode}`);
  return (await em.count(MonitoringRun, { month, divisionCode, status: { $ne: FINISHED } })) > 0;
}

async function plan({ em, subject, input, actor, today }: RunStep<'startMonitoringRun'>): Promise<void> {
  const division = input.division ?? (actor.scopePrefix ?? '').padEnd(6, '0');
  if (divisionLevel(division) > COUNTY_LEVEL || !divisionPrefix(division).startsWith(actor.scopePrefix ?? 'none')) throw new Refusal('DIVISION_LEVEL', ['input', 'division']);
  if (input.month > monthOf(today)) throw new Refusal('MONTH_NOT_BEGUN', ['input', 'month']);
  if (await isUnderWay(em, input.month, division)) throw new Refusal('RUN_UNDER_WAY', ['input', 'month']);
  Object.assign(subject, { month: input.month, divisionCode: division, plannedOn: today });
}

/** Fixes the rules, and the counties that are to be gone through. */
async function begin({ em, subject, now }: RunStep<'beginMonitoringRun'>): Promise<void> {
  const rules = await rulesInForce(em, subject.divisionCode, lastDayOf(subject.month));
  Object.assign(subject, { startedAt: now, ruleIds: rules.map(({ id }) => id), ruleSetVersion: ruleSetVersion(rules) });
  const counties = await countiesWith(em, MonitoringSubject, divisionPrefix(subject.divisionCode));
  const parts = counties.map((divisionCode) => ({ id: `${subject.id}.${divisionCode}`, runId: subject.id, divisionCode, doneAt: null, attempts: 0, subjects: 0, told: 0, hits: 0, raised: 0, merged: 0, synthetic: subject.synthetic }));
  if (parts.length > 0) await em.insertMany(MonitoringRunCounty, parts);
}

const isDone = async ({ em, subject }: RunStep<'finishMonitoringRun'>): Promise<void> => {
  if ((await em.count(MonitoringRunCounty, { runId: subject.id, doneAt: null })) > 0) throw new Refusal('STATE_TRANSITION');
};

/** The monthly run: what is done once is not done again, so one that was stopped goes on with the counties that are left. */
export const runMachine: Machine<MonitoringRunStatus, MonitoringRun, RunInputs> = defineMachine<MonitoringRunStatus, MonitoringRun, RunInputs>({
  name: 'MonitoringRun',
  entity: MonitoringRun,
  states: Object.values(MonitoringRunStatus),
  final: [FINISHED],
  transitions: {
    startMonitoringRun: { from: [], to: PLANNED, actors: ['prov.assist'], effect: plan },
    beginMonitoringRun: { from: [PLANNED], to: RUNNING, actors: ['SYSTEM'], effect: begin },
    finishMonitoringRun: { from: [RUNNING], to: FINISHED, actors: ['SYSTEM'], guards: [isDone], effect: ({ subject, now }) => { subject.finishedAt = now; } },
    failMonitoringRun: { from: [RUNNING], to: FAILED, actors: ['SYSTEM'] },
    resumeMonitoringRun: {
      from: [FAILED], to: RUNNING, actors: ['prov.assist'],
      effect: async ({ em, subject }) => { await em.nativeUpdate(MonitoringRunCounty, { runId: subject.id, doneAt: null }, { attempts: 0 }); },
    },
  },
});
