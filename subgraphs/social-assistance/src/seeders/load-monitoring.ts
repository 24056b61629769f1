import type { World } from '@civil/demo-data';
import { insertRows, insertTimeline, NEVER, RunningClock } from '@civil/subgraph-kernel';
import type { EntityManager } from '@mikro-orm/core';
import { FactImport, FactImportStatus } from '../monitoring-fact/fact-import.entity.js';
import { MonitoringFact } from '../monitoring-fact/monitoring-fact.entity.js';
import { MonitoringRule } from '../monitoring-rule/monitoring-rule.entity.js';
import { MonitoringRun, MonitoringRunCounty } from '../monitoring-run/monitoring-run.entity.js';
import { MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import { Referral } from '../referral/referral.entity.js';
import { RiskWarning } from '../risk-warning/risk-warning.entity.js';
import { factRows } from './fact-rows.js';
import { subjectRows } from './monitoring-rows.js';
import { monitoringRuleRows, ruleTimeline } from './monitoring-rule-rows.js';
import { referralRows } from './referral-rows.js';
import { runCountyRows, runRows, runTimeline } from './run-rows.js';
import { warningRows } from './warning-rows.js';

const plain = <T extends object>(list: readonly T[]): Partial<T>[] => list.map((row) => ({ ...row }));

/** That the facts came in, one chunk for a county, month and department. */
function importRows(facts: readonly Partial<MonitoringFact>[]): Partial<FactImport>[] {
  const counts = new Map<string, number>();
  for (const { divisionCode = '', month = '', sourceCode = '' } of facts) {
    const key = `${divisionCode.slice(0, 6)} ${month} ${sourceCode}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, rows]) => {
    const [divisionCode = '', month = '', sourceCode = ''] = key.split(' ');
    return {
      id: `fi_${divisionCode}${month.replace('-', '')}${sourceCode}`, divisionCode, month, sourceCode, rows, accepted: rows, rowErrors: [], receivedAt: new Date(`${month}-20T09:00:00+08:00`),
      status: FactImportStatus.RECEIVED, version: 1, nextDueAt: NEVER, synthetic: true,
    };
  });
}

/** Loads those under watch with all that is told of them and has come of it; rules and runs once, whatever counties are loaded. */
export async function loadMonitoring(em: EntityManager, world: World, progress: (count: number) => void): Promise<void> {
  const isFirst = (await em.count(MonitoringRule)) === 0;
  if (isFirst) {
    await insertRows(em, MonitoringRule, monitoringRuleRows(), progress);
    await insertRows(em, MonitoringRun, runRows(), progress);
  }
  await insertRows(em, MonitoringRunCounty, runCountyRows(world), progress);
  await insertRows(em, MonitoringSubject, subjectRows(world), progress);
  const facts = factRows(world);
  await insertRows(em, MonitoringFact, facts, progress);
  await insertRows(em, FactImport, importRows(facts), progress);
  const [warnings, referrals] = [warningRows(world), referralRows(world)];
  await insertRows(em, RiskWarning, plain(warnings.warnings), progress);
  await insertRows(em, Referral, plain(referrals.referrals), progress);
  await insertRows(em, RunningClock, plain([...warnings.clocks, ...referrals.clocks]), progress);
  await insertTimeline(em, [...(isFirst ? [...ruleTimeline(), ...runTimeline()] : []), ...warnings.timeline, ...referrals.timeline], progress);
}
