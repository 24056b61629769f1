import type { DemoMonitored, DemoWarning, World } from '@civil/demo-data';
import { runsOn } from '../assistance-enrollment/assistance-enrollment.service.js';
import { LabourCapacity, type LowIncomeCategory, type MonitoringSubject } from '../monitoring-subject/monitoring-subject.entity.js';
import type { RiskFlagCode } from '../monitoring-subject/risk-flag.js';
import { AssistanceProgram } from '../program.js';
import { type RiskWarning, type WarningColour, type WarningOutcome, WarningStatus } from '../risk-warning/risk-warning.entity.js';

const labours: Readonly<Record<DemoMonitored['labour'], LabourCapacity>> = {
  1: LabourCapacity.FULL,
  2: LabourCapacity.PARTIAL,
  3: LabourCapacity.NONE,
};

/** Department that tells of each risk, by its code in the list of sources. */
const sources: Readonly<Record<string, string>> = {
  GRAVE_ILLNESS: '01',
  SEVERE_DISABILITY: '02',
  DISASTER: '03',
  ACCIDENT: '04',
  JOB_LOSS: '05',
  HIGH_SCHOOL_COST: '06',
  INCOME_DROP: '07',
  DEATH_OF_EARNER: '08',
};

const maintaining: ReadonlySet<string> = new Set([AssistanceProgram.DIBAO, AssistanceProgram.TEKUN]);

const adultOnOf = (world: World, id: string): string => {
  const resident = world.byId.residents.get(id);
  if (!resident) throw new Error(`monitored resident ${id} is not in the world`);
  return resident.adultOn;
};

/** Monitored persons of the world as rows. */
export function subjectRows(world: World): Partial<MonitoringSubject>[] {
  const running = world.assistance.filter(
    ({ program, from, to }) => maintaining.has(program) && runsOn({ effectiveFrom: from, effectiveTo: to ?? null }, world.asOf),
  );
  const enrolled = new Set(running.flatMap(({ beneficiaryIds }) => beneficiaryIds));
  return world.monitored.map((subject) => ({
    id: subject.id,
    residentId: subject.residentId,
    householdId: subject.householdId ?? null,
    category: subject.category as LowIncomeCategory,
    since: subject.since,
    until: subject.until ?? null,
    divisionCode: subject.divisionCode,
    labour: labours[subject.labour],
    flagCodes: subject.flags,
    storedFlags: subject.flags.map((code) => ({ code: code as RiskFlagCode, sourceCode: sources[code] ?? '08', at: subject.since })),
    enrolled: enrolled.has(subject.residentId),
    adultOn: adultOnOf(world, subject.residentId),
    synthetic: true,
  }));
}

const FIVE_DAYS = 5 * 86_400_000;
const done: ReadonlySet<string> = new Set([WarningStatus.RESOLVED, WarningStatus.CLOSED]);

const warningRow = (world: World, subject: DemoMonitored, warning: DemoWarning): Partial<RiskWarning> => ({
  id: warning.id,
  subjectId: subject.id,
  colour: warning.colour as WarningColour,
  rule: warning.rule,
  raisedAt: new Date(warning.raisedAt),
  divisionCode: subject.divisionCode,
  status: warning.status as WarningStatus,
  assignedTo: warning.status === WarningStatus.NEW ? null : `${subject.divisionCode.slice(0, 9)}-MZJ`,
  verifiedAt: done.has(warning.status) ? new Date(Date.parse(warning.raisedAt) + FIVE_DAYS) : null,
  finding: null,
  outcome: (warning.outcome as WarningOutcome | undefined) ?? null,
  residentId: subject.residentId,
  adultOn: adultOnOf(world, subject.residentId),
  synthetic: true,
});

/** Warnings of the monitored persons as rows. */
export const warningRows = (world: World): Partial<RiskWarning>[] =>
  world.monitored.flatMap((subject) => subject.warnings.map((warning) => warningRow(world, subject, warning)));
