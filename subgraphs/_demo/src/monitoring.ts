import type { CountyDraft, Person } from './draft.js';
import type { Rng } from './rng.js';
import type { DemoMonitored, DemoWarning, LowIncomeCategory, WarningOutcome } from './types-people.js';

const FLAGS = ['GRAVE_ILLNESS', 'DISASTER', 'ACCIDENT', 'JOB_LOSS', 'HIGH_SCHOOL_COST', 'INCOME_DROP'] as const;
const RULES: Readonly<Record<string, string>> = {
  GRAVE_ILLNESS: '自付医疗费用超过家庭年收入', SEVERE_DISABILITY: '重度残疾未享受补贴', DISASTER: '因灾损失', ACCIDENT: '意外事故',
  JOB_LOSS: '主要劳动力失业', HIGH_SCHOOL_COST: '教育支出过高', INCOME_DROP: '家庭收入骤降', DEATH_OF_EARNER: '主要劳动力死亡',
};
const OUTCOMES: readonly WarningOutcome[] = ['ENROLLED', 'TEMP_AID', 'OTHER_DEPARTMENT', 'CHARITY', 'NO_NEED', 'FALSE_ALARM'];
const STATES = ['NEW', 'DISPATCHED', 'VERIFYING', 'RESOLVED', 'CLOSED'] as const;

/** Everyone under the low-income monitoring, exactly as many per category as the plan says, and their warnings. */
export function monitor(draft: CountyDraft): void {
  const rng = draft.rng('monitoring');
  const { quotas } = draft.plan;
  for (const row of draft.world.assistance) {
    if (row.program.startsWith('DIS_') || row.status === 'TERMINATED') continue;
    for (const id of row.beneficiaryIds) observe(draft, rng, draft.personOf.get(id) as Person, row.program as LowIncomeCategory, `${row.from}-15`);
  }
  const seen = new Set(draft.world.monitored.map((m) => m.residentId));
  const free = draft.living().filter((p) => !seen.has(p.row.id) && p.part !== 'ABSENT_PARENT' && p.row.nationality === undefined);
  const key = (p: Person, rural: boolean): number => p.row.perCapitaIncome + (rural && p.row.urbanRural === 'URBAN' ? 1_000_000 : 0);
  const poor = (rural: boolean): Person[] => [...free].sort((a, b) => key(a, rural) - key(b, rural) || (a.row.id < b.row.id ? -1 : 1));
  const relapse = poor(true).slice(0, quotas.relapseRisk);
  const taken = new Set(relapse);
  const other = poor(false).filter((p) => !taken.has(p)).slice(0, quotas.otherLowIncome);
  for (const person of relapse) observe(draft, rng, person, 'RELAPSE_RISK', `2021-0${rng.int(1, 9)}-10`);
  for (const person of other) observe(draft, rng, person, 'OTHER', `2021-0${rng.int(1, 9)}-20`);
  warn(draft, rng);
}

function observe(draft: CountyDraft, rng: Rng, person: Person, category: LowIncomeCategory, since: string): void {
  const household = person.row.coLivingHouseholdId ?? person.row.householdId;
  const labour = person.age < 16 || person.age >= 70 || (person.row.disability?.grade ?? 4) <= 2 ? '3' : person.age >= 60 ? '2' : '1';
  const flags: string[] = [];
  if ((person.row.disability?.grade ?? 4) <= 2) flags.push('SEVERE_DISABILITY');
  if (rng.chance(0.2)) flags.push(rng.pick(FLAGS));
  draft.world.monitored.push({
    id: draft.id('ms'), residentId: person.row.id, ...(household ? { householdId: household } : {}), category, since, divisionCode: person.row.residenceDivision, countyCode: draft.code,
    labour, flags, warnings: [], synthetic: true,
  });
}

function warn(draft: CountyDraft, rng: Rng): void {
  const star = draft.world.monitored.filter((m) => m.residentId === draft.world.cast.flagship);
  const order: DemoMonitored[] = [...star, ...rng.shuffle(draft.world.monitored.filter((m) => !star.includes(m) && !draft.personOf.get(m.residentId)?.row.deathDate))];
  const red = draft.plan.quotas.redOrangeWarnings;
  order.slice(0, red + Math.ceil(red / 3)).forEach((subject, i) => {
    const colour = i >= red ? 'YELLOW' : rng.chance(0.35) ? 'RED' : 'ORANGE';
    subject.warnings.push(warning(draft, rng, subject, colour, i));
  });
}

function warning(draft: CountyDraft, rng: Rng, subject: DemoMonitored, colour: DemoWarning['colour'], place: number): DemoWarning {
  if (subject.flags.length === 0) subject.flags.push(rng.pick(FLAGS));
  const status = STATES[(place + draft.plan.census.ordinal) % STATES.length] ?? 'NEW';
  const fresh = status === 'NEW' || status === 'DISPATCHED';
  const month = fresh ? 12 : rng.int(1, 11);
  return {
    id: draft.id('rw'), colour, rule: RULES[subject.flags[0] ?? 'INCOME_DROP'] ?? '家庭收入骤降',
    raisedAt: `2021-${String(month).padStart(2, '0')}-${fresh ? rng.int(20, 30) : rng.int(10, 28)}T0${rng.int(2, 8)}:${rng.int(10, 59)}:00+08:00`, status,
    ...(status === 'RESOLVED' || status === 'CLOSED' ? { outcome: OUTCOMES[(place + rng.int(0, 5)) % OUTCOMES.length] ?? 'NO_NEED' } : {}),
  };
}
