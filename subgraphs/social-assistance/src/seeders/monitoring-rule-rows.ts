import { rngOf, rowId, SEED_BASE } from '@civil/demo-data';
import { NEVER, type TimelineEntry } from '@civil/subgraph-kernel';
import { FactName } from '../monitoring-fact/fact-name.js';
import { type MonitoringRule, MonitoringRuleStatus } from '../monitoring-rule/monitoring-rule.entity.js';
import { FactTest, type RuleTerm } from '../monitoring-rule/rule-condition.js';
import { WarningColour } from '../risk-warning/risk-warning.entity.js';

const { APPROVED, PROPOSED, REJECTED } = MonitoringRuleStatus;
const { RED, ORANGE, YELLOW } = WarningColour;
const isSo = (fact: FactName): RuleTerm => ({ fact, test: FactTest.IS_TRUE, value: null });
const atLeast = (fact: FactName, value: string): RuleTerm => ({ fact, test: FactTest.AT_LEAST, value });
const notEnrolled: RuleTerm = { fact: FactName.ENROLLED, test: FactTest.IS_FALSE, value: null };

type Row = readonly [code: string, zh: string, en: string, colour: WarningColour, all: RuleTerm[], any: RuleTerm[], validFrom: string, validTo: string | null, status: MonitoringRuleStatus];

/** The rules of the demonstration, with the texts that its warnings carry. Thresholds are ours: no published text states those of red and orange. */
const list: readonly Row[] = [
  ['MEDICAL_SPENDING', '自付医疗费用超过家庭年收入', 'Medical spending above the income of a year', RED, [atLeast(FactName.MEDICAL_SPENDING, '30000')], [], '2020-01-01', '2020-12-31', APPROVED],
  ['MEDICAL_SPENDING', '自付医疗费用超过家庭年收入', 'Medical spending above the income of a year', RED, [atLeast(FactName.MEDICAL_SPENDING, '20000')], [], '2021-01-01', null, APPROVED],
  ['SEVERE_DISABILITY', '重度残疾未享受补贴', 'Severe disability without a subsidy', ORANGE, [isSo(FactName.SEVERE_DISABILITY), notEnrolled], [], '2021-01-01', null, APPROVED],
  ['DISASTER', '因灾损失', 'Loss by disaster', ORANGE, [isSo(FactName.DISASTER)], [], '2021-01-01', null, APPROVED],
  ['ACCIDENT', '意外事故', 'Accident', ORANGE, [isSo(FactName.ACCIDENT)], [], '2021-01-01', null, APPROVED],
  ['JOB_LOSS', '主要劳动力失业', 'Loss of the main work', YELLOW, [isSo(FactName.JOB_LOSS)], [], '2021-01-01', null, APPROVED],
  ['SCHOOL_COST', '教育支出过高', 'High cost of schooling', YELLOW, [atLeast(FactName.SCHOOL_COST, '8000')], [], '2021-01-01', null, APPROVED],
  ['INCOME_DROP', '家庭收入骤降', 'Sudden fall of income', ORANGE, [atLeast(FactName.INCOME_DROP, '50'), notEnrolled], [], '2021-01-01', null, APPROVED],
  ['DEATH_OF_EARNER', '主要劳动力死亡', 'Death of the earner', RED, [isSo(FactName.DEATH_OF_EARNER)], [], '2021-01-01', null, APPROVED],
  ['GRAVE_ILLNESS', '新发重大疾病且费用较高', 'Grave illness with considerable cost', RED, [isSo(FactName.GRAVE_ILLNESS), atLeast(FactName.MEDICAL_SPENDING, '5000')], [], '2022-01-01', null, PROPOSED],
  ['SCHOOL_COST', '教育支出过高', 'High cost of schooling', YELLOW, [atLeast(FactName.SCHOOL_COST, '10000')], [], '2022-03-01', null, PROPOSED],
  ['WORK_AND_ILLNESS', '失业或患病致收入下降', 'Fall of income by loss of work or illness', ORANGE, [atLeast(FactName.INCOME_DROP, '30')], [isSo(FactName.JOB_LOSS), isSo(FactName.GRAVE_ILLNESS)], '2022-01-01', null, PROPOSED],
  ['JOB_LOSS', '主要劳动力失业', 'Loss of the main work', RED, [isSo(FactName.JOB_LOSS)], [], '2021-07-01', null, REJECTED],
  ['MEDICAL_SPENDING', '自付医疗费用偏高', 'Medical spending rather high', YELLOW, [atLeast(FactName.MEDICAL_SPENDING, '2000')], [], '2021-06-01', null, REJECTED],
  ['INCOME_DROP', '家庭收入骤降', 'Sudden fall of income', ORANGE, [atLeast(FactName.INCOME_DROP, '20')], [], '2021-09-01', null, REJECTED],
];

/** Rules of the province, all versions, and those proposed and rejected. */
export const monitoringRuleRows = (): Partial<MonitoringRule>[] =>
  list.map(([code, zh, en, colour, all, any, validFrom, validTo, status], place) => ({
    id: rowId('mr', 0, place, rngOf(SEED_BASE, 'monitoring-rule', place)), code, zh, en, colour, condition: { all, any }, validFrom, validTo, divisionCode: '620000', status, version: status === PROPOSED ? 1 : 2,
    nextDueAt: NEVER, synthetic: true,
  }));

/** Steps that made them: proposed by one officer, checked by another. */
export function ruleTimeline(): Omit<TimelineEntry, 'position'>[] {
  return monitoringRuleRows().flatMap(({ id = '', status = PROPOSED, validFrom = '' }) => {
    const proposedOn = status === PROPOSED ? '2021-12-20' : `${Number(validFrom.slice(0, 4)) - 1}-12-01`;
    const entry = (event: string, day: string, fromState: string | null, toState: string, actorId: string, note: string | null) => ({
      subjectId: id, at: new Date(`${day}T10:00:00+08:00`), event, fromState, toState, actorId, actorRole: 'prov.assist', actorUnit: '62-MZJ', note, synthetic: true,
    });
    const proposed = entry('proposeMonitoringRule', proposedOn, null, PROPOSED, 'u_demo_maker', null);
    if (status === PROPOSED) return [proposed];
    const checked = status === APPROVED ? entry('approveMonitoringRule', proposedOn, PROPOSED, APPROVED, 'u_demo_checker', null) : entry('rejectMonitoringRule', proposedOn, PROPOSED, REJECTED, 'u_demo_checker', '阈值过低');
    return [proposed, checked];
  });
}

/** The version of a rule, by its Chinese name, whose warnings the world tells of. */
export function ruleNamed(zh: string): Partial<MonitoringRule> {
  const found = monitoringRuleRows().find((rule) => rule.zh === zh && rule.status === APPROVED && rule.validTo === null);
  if (!found) throw new Error(`no rule is called ${zh}`);
  return found;
}
