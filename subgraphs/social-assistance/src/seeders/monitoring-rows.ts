import { type DemoMonitored, rngOf, SEED_BASE, type World } from '@civil/demo-data';
import { NEVER } from '@civil/subgraph-kernel';
import { runsOn } from '../assistance-enrollment/assistance-enrollment.service.js';
import { LabourCapacity, type LowIncomeCategory, MonitoringEndReason, MonitoringStatus, type MonitoringSubject, NotCoveredReason } from '../monitoring-subject/monitoring-subject.entity.js';
import type { RiskFlagCode } from '../monitoring-subject/risk-flag.js';
import { AssistanceProgram } from '../program.js';
import { ReferralStatus } from '../referral/referral-enums.js';

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

const reasons = Object.values(NotCoveredReason).filter((reason) => reason !== NotCoveredReason.NOT_SCREENED && reason !== NotCoveredReason.BENEFIT_ENDED);

/** Whether somebody is no longer under watch, and why: the dead, and a few whose risk is gone. */
function endOf(world: World, subject: DemoMonitored): { until: string; endReason: MonitoringEndReason } | null {
  if (subject.category !== 'OTHER' && subject.category !== 'RELAPSE_RISK') return null; // who is on a benefit is watched as long as it runs
  const death = world.byId.residents.get(subject.residentId)?.deathDate;
  if (death && death > subject.since) return { until: death, endReason: MonitoringEndReason.DECEASED };
  const rng = rngOf(SEED_BASE, subject.id, 'watch');
  return subject.category === 'OTHER' && subject.warnings.length === 0 && rng.chance(0.03) ? { until: '2021-12-10', endReason: MonitoringEndReason.RISK_GONE } : null;
}

/** Why somebody is on neither benefit, and when that was found out: two of three households were screened. */
function screeningOf({ id, since }: DemoMonitored): { notCoveredReason: NotCoveredReason; screenedOn: string | null } {
  const rng = rngOf(SEED_BASE, id, 'screening');
  if (!rng.chance(0.66)) return { notCoveredReason: NotCoveredReason.NOT_SCREENED, screenedOn: null };
  return { notCoveredReason: rng.pick(reasons), screenedOn: `2021-1${rng.int(0, 1)}-${rng.int(10, 28)}` > since ? `2021-11-${rng.int(10, 28)}` : since };
}

/** The 18th birthday of somebody under watch. */
export const adultOnOf = (world: World, id: string): string => {
  const resident = world.byId.residents.get(id);
  if (!resident) throw new Error(`monitored resident ${id} is not in the world`);
  return resident.adultOn;
};

/** A referral of somebody under watch who is on no benefit: to whom, and how far it has come. */
export interface DemoReferral {
  readonly department: string;
  readonly need: string;
  readonly status: ReferralStatus;
}

const needs = [['01', '医疗费用负担重，请协助办理医疗救助'], ['02', '请评定残疾等级并配发辅助器具'], ['05', '有劳动能力，请推荐公益性岗位'], ['06', '子女在校，请纳入教育资助'], ['09', '住房破旧，请列入危房改造']] as const;

export function referralOf(world: World, subject: DemoMonitored): DemoReferral | null {
  const rng = rngOf(SEED_BASE, subject.id, 'referral');
  const isReferred = rng.chance(0.1);
  if (!isReferred || maintaining.has(subject.category) || endOf(world, subject) || adultOnOf(world, subject.residentId) > world.asOf) return null;
  const [department, need] = rng.pick(needs);
  return { department, need, status: rng.pick(Object.values(ReferralStatus)) };
}

/** Monitored persons of the world as rows. */
export function subjectRows(world: World): Partial<MonitoringSubject>[] {
  const running = world.assistance.filter(
    ({ program, from, to }) => maintaining.has(program) && runsOn({ effectiveFrom: from, effectiveTo: to ?? null }, world.asOf),
  );
  const enrolled = new Set(running.flatMap(({ beneficiaryIds }) => beneficiaryIds));
  return world.monitored.map((subject) => ({
    ...(enrolled.has(subject.residentId) ? { notCoveredReason: null, screenedOn: null } : screeningOf(subject)),
    until: null,
    endReason: null,
    ...endOf(world, subject),
    status: endOf(world, subject) ? MonitoringStatus.ENDED : MonitoringStatus.WATCHED,
    referralState: referralOf(world, subject)?.status ?? null,
    laterStepOn: null,
    version: 1,
    nextDueAt: NEVER,
    id: subject.id,
    residentId: subject.residentId,
    householdId: subject.householdId ?? null,
    category: subject.category as LowIncomeCategory,
    since: subject.since,
    divisionCode: subject.divisionCode,
    labour: labours[subject.labour],
    flagCodes: subject.flags,
    storedFlags: subject.flags.map((code) => ({ code: code as RiskFlagCode, sourceCode: sources[code] ?? '08', at: subject.since })),
    enrolled: enrolled.has(subject.residentId),
    adultOn: adultOnOf(world, subject.residentId),
    synthetic: true,
  }));
}
