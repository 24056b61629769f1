import { type DemoMonitored, type Rng, rngOf, rowId, SEED_BASE, type World } from '@civil/demo-data';
import { monthOf } from '../months.js';
import type { MonitoringFact } from '../monitoring-fact/monitoring-fact.entity.js';
import { adultOnOf } from './monitoring-rows.js';
import { ruleNamed } from './monitoring-rule-rows.js';

const MONTHS = ['2021-10', '2021-11', '2021-12'];
/** Share of those under watch of whom something is told in a month, and of those whose facts came after the run of the month. */
const TOLD = 0.15;
const LATE = 0.012;

type Told = Partial<Pick<MonitoringFact, 'medicalSpending' | 'incomeDrop' | 'schoolCost' | 'graveIllness' | 'severeDisability' | 'disaster' | 'accident' | 'jobLoss' | 'deathOfEarner'>>;

/** What meets each rule, and the department that tells it. */
const meeting: Readonly<Record<string, readonly [source: string, told: Told]>> = {
  MEDICAL_SPENDING: ['01', { medicalSpending: '26800.00', graveIllness: true }], SEVERE_DISABILITY: ['02', { severeDisability: true }], DISASTER: ['03', { disaster: true }], ACCIDENT: ['04', { accident: true }],
  JOB_LOSS: ['05', { jobLoss: true }], SCHOOL_COST: ['06', { schoolCost: '9600.00' }], INCOME_DROP: ['07', { incomeDrop: '62.00' }], DEATH_OF_EARNER: ['08', { deathOfEarner: true }],
};
const late = ['MEDICAL_SPENDING', 'DISASTER', 'ACCIDENT', 'JOB_LOSS', 'SCHOOL_COST'];

/** What is told of most and meets no rule. */
const plain = (rng: Rng): readonly [string, Told] =>
  rng.pick([['01', { medicalSpending: `${rng.int(20, 4000)}.00` }], ['05', { jobLoss: false }], ['06', { schoolCost: `${rng.int(100, 3000)}.00` }], ['07', { incomeDrop: `${rng.int(0, 25)}.00` }]] as const);

const nothing: Required<Told> = {
  medicalSpending: null, incomeDrop: null, schoolCost: null, graveIllness: null, severeDisability: null, disaster: null, accident: null, jobLoss: null, deathOfEarner: null,
};

/**
 * What departments told of the last three months: what raised the warnings of these months, what meets no rule, and of some, after the run of the
 * month, what a run that is made now raises a warning from.
 */
export function factRows(world: World): Partial<MonitoringFact>[] {
  const rows: Partial<MonitoringFact>[] = [];
  const add = (subject: DemoMonitored, month: string, [sourceCode, told]: readonly [string, Told], receivedOn: string): void => {
    rows.push({
      id: rowId('mf', Number(month.slice(5)), Number(sourceCode), rngOf(SEED_BASE, subject.id, month, sourceCode)), subjectId: subject.id, residentId: subject.residentId, divisionCode: subject.divisionCode, month, sourceCode,
      receivedAt: new Date(`${receivedOn}T09:00:00+08:00`), ...nothing, ...told, adultOn: adultOnOf(world, subject.residentId), synthetic: true,
    });
  };
  for (const subject of world.monitored) {
    for (const month of MONTHS) {
      const rng = rngOf(SEED_BASE, subject.id, month, 'facts');
      const warning = subject.warnings.find(({ raisedAt }) => monthOf(raisedAt) === month);
      if (warning) add(subject, month, meeting[ruleNamed(warning.rule).code ?? ''] ?? plain(rng), `${month}-20`);
      else if (month === '2021-12' && subject.warnings.length === 0 && rng.chance(LATE)) add(subject, month, meeting[rng.pick(late)] ?? plain(rng), '2021-12-30');
      else if (rng.chance(TOLD)) add(subject, month, plain(rng), `${month}-20`);
    }
  }
  return rows;
}
