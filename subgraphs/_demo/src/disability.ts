import { AMOUNTS, SHARES } from './calibration.js';
import { assistanceRow, pay } from './assistance.js';
import type { CountyDraft, Person } from './draft.js';
import { disabilityCardNo } from './identity.js';
import type { Rng } from './rng.js';

/** Disability certificates and the two disability subsidies; those supported as TEKUN get neither. */
export function subsidiseDisability(draft: CountyDraft): void {
  const rng = draft.rng('disability');
  const { quotas } = draft.plan;
  const eligible = draft.living().filter((p) => p.age >= 2 && p.enrolled !== 'TEKUN' && p.part !== 'ORPHAN' && !p.part?.startsWith('FLAGSHIP') && p.row.nationality === undefined);
  const low = rng.shuffle(eligible.filter((p) => p.enrolled === 'DIBAO' || p.enrolled === 'MARGIN'));
  const livingPool = [...low, ...rng.shuffle(eligible.filter((p) => !p.enrolled))];
  for (const person of livingPool.slice(0, quotas.disLiving)) {
    certify(person, rng, rng.pick([1, 2, 2, 3] as const));
    subsidise(draft, rng, person, 'DIS_LIVING', AMOUNTS.disLiving);
  }
  const grave = eligible.filter((p) => (p.row.disability?.grade ?? 4) <= 2).slice(0, Math.ceil(quotas.disNursing / 3));
  const others = rng.shuffle(eligible.filter((p) => !p.row.disability && p.part === undefined));
  for (const person of [...grave, ...others].slice(0, quotas.disNursing)) {
    if (!person.row.disability) certify(person, rng, rng.pick([1, 2] as const));
    subsidise(draft, rng, person, 'DIS_NURSING', AMOUNTS.disNursing[person.row.disability?.grade ?? 2]);
  }
  for (const person of draft.living()) if (!person.row.disability && !person.part && rng.chance(SHARES.disabled)) certify(person, rng, rng.pick([3, 4] as const));
}

function certify(person: Person, rng: Rng, grade: 1 | 2 | 3 | 4): void {
  const category = rng.pick(['1', '2', '3', '4', '4', '4', '5', '6', '7'] as const);
  person.row.disability = { category, grade, cardNo: disabilityCardNo(person.row.idNumber, category, grade), validTo: `${rng.int(2022, 2031)}-0${rng.int(1, 9)}-28` };
}

function subsidise(draft: CountyDraft, rng: Rng, person: Person, program: 'DIS_LIVING' | 'DIS_NURSING', amount: number): void {
  const born = Number(person.row.birthDate.slice(0, 4));
  const row = assistanceRow(draft, program, [person], person.row.urbanRural, `${rng.int(Math.min(2020, Math.max(2016, born + 1)), 2020)}-${String(rng.int(1, 12)).padStart(2, '0')}`);
  const guardian = person.age < 18 ? person.household?.headId : undefined;
  Object.assign(row, { monthlyAmount: amount, povertyCause: '2', ...(guardian ? { applicantId: guardian } : {}) });
  pay(row, rng);
  draft.world.assistance.push(row);
}
