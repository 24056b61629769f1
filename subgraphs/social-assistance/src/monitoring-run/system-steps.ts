import { addMonths, executeSql, fireAsSystem, NEVER, nowOf, policyNumber, Refusal, tableOf, TimelineEntry, todayOf } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { MonitoringRule } from '../monitoring-rule/monitoring-rule.entity.js';
import { rulesOf } from '../monitoring-rule/monitoring-rule.service.js';
import { monthOf } from '../months.js';
import { compareCounty } from './compare-county.js';
import { MonitoringRun, MonitoringRunCounty, MonitoringRunStatus } from './monitoring-run.entity.js';
import { emptyRun, isUnderWay, runMachine, type RunInputs } from './run-machine.js';

/** The province whose months the system compares by itself. */
const PROVINCE = '620000';
const { PLANNED, RUNNING, FINISHED } = MonitoringRunStatus;

/** Of two replicas one is quicker: that the other meets a step made already is no fault. */
async function make(em: EntityManager, event: keyof RunInputs, id: string): Promise<boolean> {
  try {
    await fireAsSystem(em, runMachine, event as 'beginMonitoringRun', id, {});
    return true;
  } catch (cause) {
    if (cause instanceof Refusal) return false;
    throw cause;
  }
}

/** Plans the run of the month from its day on, where nobody has; also that of a day on which no process ran. */
export async function planMonthlyRun(em: EntityManager): Promise<number> {
  const today = todayOf();
  const day = policyNumber('assistance.monitoring.run-day', { on: today, division: PROVINCE });
  const month = monthOf(Number(today.slice(8)) >= day ? today : addMonths(today, -1));
  // A month that ended before there was any run is nobody's to catch up on.
  if (month !== monthOf(today) && (await em.count(MonitoringRun, { divisionCode: PROVINCE })) === 0) return 0;
  if ((await em.count(MonitoringRun, { month, divisionCode: PROVINCE })) > 0) return 0;
  return em.transactional(async (transaction) => {
    if (await isUnderWay(transaction as EntityManager, month, PROVINCE)) return 0;
    if ((await transaction.count(MonitoringRun, { month, divisionCode: PROVINCE, status: FINISHED })) > 0) return 0;
    const run = Object.assign(emptyRun(), { month, divisionCode: PROVINCE, plannedOn: today, status: PLANNED, nextDueAt: NEVER });
    transaction.persist(run);
    transaction.persist(Object.assign(new TimelineEntry(), {
      subjectId: run.id, at: nowOf(), event: 'startMonitoringRun', fromState: null, toState: PLANNED, actorId: 'system', actorRole: 'SYSTEM', actorUnit: null, note: null, synthetic: false,
    }));
    await transaction.flush();
    return 1;
  });
}

/** Does one county of a run that is under way and that no other replica has in hand; `undefined` where there is none. */
async function doOneCounty(em: EntityManager, run: MonitoringRun, rules: readonly MonitoringRule[]): Promise<string | undefined> {
  let county: string | undefined;
  try {
    return await em.transactional(async (transaction) => {
      const inTransaction = transaction as EntityManager;
      const table = tableOf(inTransaction, MonitoringRunCounty);
      const [part] = await executeSql<{ id: string; division_code: string }>(
        inTransaction, `select id, division_code from ${table} where run_id = ? and done_at is null order by attempts, division_code limit 1 for update skip locked`, [run.id],
      );
      if (!part) return undefined;
      county = part.division_code;
      const counts = await compareCounty(inTransaction, run, county, rulesOf(county, rules));
      await inTransaction.nativeUpdate(MonitoringRunCounty, { id: part.id }, { ...counts, doneAt: nowOf() });
      return county;
    });
  } catch (cause) {
    if (county === undefined) throw cause;
    // What the county changed is undone; how often it was tried is not.
    const tried = await executeSql<{ attempts: number }>(em, `update ${tableOf(em, MonitoringRunCounty)} set attempts = attempts + 1 where run_id = ? and division_code = ? returning attempts`, [run.id, county]);
    if ((tried[0]?.attempts ?? 0) < policyNumber('assistance.monitoring.run-attempts', { on: run.plannedOn, division: run.divisionCode })) return county;
    await make(em, 'failMonitoringRun', run.id);
    throw cause;
  }
}

/** Goes through the counties that are left of one run. */
async function goOn(em: EntityManager, id: string): Promise<number> {
  const run = await em.findOneOrFail(MonitoringRun, { id }, { disableIdentityMap: true });
  const rules = await em.find(MonitoringRule, { id: { $in: run.ruleIds } }, { disableIdentityMap: true });
  let done = 0;
  while ((await doOneCounty(em, run, rules)) !== undefined) done++;
  await make(em, 'finishMonitoringRun', id);
  return done;
}

/** Begins the runs whose day has come, and goes on with those that are under way, those of a process that died included; tells how many counties it did. */
export async function makeMonitoringRuns(em: EntityManager): Promise<number> {
  const planned = await em.find(MonitoringRun, { status: PLANNED, plannedOn: { $lte: todayOf() } }, { orderBy: { month: 'asc', id: 'asc' }, disableIdentityMap: true });
  for (const { id } of planned) await make(em, 'beginMonitoringRun', id);
  const running = await em.find(MonitoringRun, { status: RUNNING }, { orderBy: { month: 'asc', id: 'asc' }, disableIdentityMap: true });
  let counties = 0;
  for (const { id } of running) counties += await goOn(em, id);
  return counties;
}
