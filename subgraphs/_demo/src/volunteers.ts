import type { CountyDraft } from './draft.js';

const SKILLS = ['急救', '理发', '家电维修', '心理疏导', '法律咨询', '课业辅导', '陪护', '文艺表演', '应急救援'];

/** Registered volunteers and certified social workers. */
export function createVolunteers(draft: CountyDraft): void {
  const rng = draft.rng('volunteers');
  const { quotas, floors } = draft.plan;
  const star = draft.living().find((p) => p.part === 'FLAGSHIP');
  const free = draft.living().filter((p) => p.part === undefined && p.age >= 14 && p.age <= 75 && p.row.nationality === undefined);
  const keyed = free.map((p) => ({ p, key: Math.abs(p.age - 30) / 20 + rng.next() * 2 })).sort((a, b) => a.key - b.key).map(({ p }) => p);
  const order = [...(star ? [star] : []), ...keyed];
  if (order.length < quotas.volunteers) throw new Error(`${draft.code}: too few volunteers`);
  order.slice(0, quotas.volunteers).forEach((person, i) => {
    const hours = person === star ? 320 : Math.round(Math.exp(rng.normal() * 1.3 + 2.6) * 2) / 2;
    draft.world.volunteers.push({
      id: draft.id('vp'), residentId: person.row.id, volunteerNo: `${draft.code}${String(i + 1).padStart(10, '0')}`, countyCode: draft.code, totalHours: hours,
      stars: hours >= 1500 ? 5 : hours >= 1000 ? 4 : hours >= 600 ? 3 : hours >= 300 ? 2 : hours >= 100 ? 1 : 0, skills: [rng.pick(SKILLS)],
      registeredOn: `${rng.int(2015, 2021)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`, ...(person.age < 18 ? { guardianConsent: true } : {}), synthetic: true,
    });
  });
  const employers = draft.world.organizations.filter((o) => o.type === '52' && o.status === 'ACTIVE' && o.creditState === 'NORMAL');
  const workers = rng.shuffle(free.filter((p) => p.age >= 23 && p.age <= 58 && !p.enrolled));
  if (workers.length < quotas.socialWorkers) throw new Error(`${draft.code}: too few social workers`);
  workers.slice(0, quotas.socialWorkers).forEach((person, i) => {
    const employer = employers.length > 0 ? rng.pick(employers) : undefined;
    draft.world.socialWorkers.push({
      id: draft.id('wk'), residentId: person.row.id, countyCode: draft.code, level: (['ASSISTANT', 'MIDDLE', 'SENIOR'] as const)[(i + draft.plan.census.ordinal) % 8 === 0 ? 2 : rng.weighted([0.7, 0.3])] ?? 'ASSISTANT',
      certNo: `SG6299${String(draft.plan.census.ordinal).padStart(2, '0')}${String(i + 1).padStart(6, '0')}`, registeredTo: `${rng.int(2022, 2024)}-12-31`,
      ...(employer ? { employerUscc: employer.uscc } : {}), ...(i < quotas.socialWorkers - floors.socialWorkers ? {} : { floorRow: true }), synthetic: true,
    });
  });
}
