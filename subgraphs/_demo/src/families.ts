import type { CountyDraft, Person } from './draft.js';
import type { Rng } from './rng.js';
import type { DemoHouseholdMember } from './types-people.js';

/** One or two adults with those who live under them; merged units keep their members' relation to the host's head. */
export interface Unit {
  adults: Person[];
  others: { person: Person; relation: DemoHouseholdMember['relation'] }[];
  /** Age that decides who may be whose parent: the woman's, else the single adult's. */
  lead: number;
  /** Hosts others, so it may not be merged into another unit. */
  locked: boolean;
}

const unitOf = (...adults: Person[]): Unit => {
  const lead = adults.find((p) => !p.male) ?? adults[0];
  return { adults, others: [], lead: lead?.age ?? 0, locked: false };
};

/** Finds units by the age of their lead. */
class ByAge {
  readonly #buckets = new Map<number, Unit[]>();
  constructor(units: readonly Unit[]) {
    for (const unit of units) this.add(unit);
  }
  #bucket(age: number): Unit[] {
    let list = this.#buckets.get(age);
    if (!list) {
      list = [];
      this.#buckets.set(age, list);
    }
    return list;
  }
  add(unit: Unit): void {
    this.#bucket(unit.lead).push(unit);
  }
  remove(unit: Unit): void {
    const list = this.#bucket(unit.lead);
    const i = list.indexOf(unit);
    if (i >= 0) list.splice(i, 1);
  }
  /** Best of a few drawn around the wished age within the bounds. */
  find(rng: Rng, wish: number, low: number, high: number, score: (unit: Unit) => number): Unit | undefined {
    for (let distance = 0; distance <= high - low; distance++) {
      for (const age of [wish - distance, wish + distance]) {
        if (age < low || age > high) continue;
        const list = this.#bucket(age);
        if (list.length === 0) continue;
        let best: Unit | undefined;
        for (let i = 0; i < Math.min(3, list.length); i++) {
          const unit = rng.pick(list);
          if (score(unit) > 0 && (!best || score(unit) > score(best))) best = unit;
        }
        if (best) return best;
      }
    }
    return undefined;
  }
}

const marriedShare = (age: number): number => (age < 25 ? 0.3 : age < 30 ? 0.65 : age < 60 ? 0.9 : age < 80 ? 0.82 : 0.5);
const child = (person: Person): '20' | '30' => (person.male ? '20' : '30');

/** Marries adults of near age and leaves the others single. */
function couple(rng: Rng, adults: readonly Person[]): Unit[] {
  const willing = (p: Person): boolean => rng.chance(marriedShare(p.age));
  const byAge = (a: Person, b: Person): number => a.age - b.age || (a.row.birthDate < b.row.birthDate ? 1 : -1);
  const men = adults.filter((p) => p.male && p.age >= 23 && willing(p)).sort(byAge);
  const women = adults.filter((p) => !p.male && p.age >= 21 && willing(p)).sort(byAge);
  const units: Unit[] = [];
  let m = 0;
  let w = 0;
  while (m < men.length && w < women.length) {
    const man = men[m] as Person;
    const woman = women[w] as Person;
    const gap = man.age - woman.age;
    if (gap > 8) w++;
    else if (gap < -3) m++;
    else {
      man.spouse = woman;
      woman.spouse = man;
      units.push(unitOf(man, woman));
      m++;
      w++;
    }
  }
  for (const person of adults) if (!person.spouse) units.push(unitOf(person));
  return units;
}

/** Groups the persons of family households into exactly `count` units. */
export function formFamilies(draft: CountyDraft, persons: readonly Person[], count: number): Unit[] {
  const rng = draft.rng('families');
  const reserved = persons.filter((p) => p.part === 'FLAGSHIP' || p.part === 'FLAGSHIP_FAMILY');
  const free = persons.filter((p) => !reserved.includes(p));
  const isWard = (p: Person): boolean => p.part === 'ORPHAN' || p.part === 'DE_FACTO' || p.part === 'LEFT_BEHIND' || p.part === 'X01_CHILD_positive';
  const wards = free.filter(isWard);
  const parents = takeParents(draft, free.filter((p) => !isWard(p)), wards);
  const rest = free.filter((p) => !isWard(p) && !parents.has(p));
  const adults = rest.filter((p) => p.age >= (p.male ? 23 : 21));
  const young = rest.filter((p) => p.age < (p.male ? 23 : 21));
  let units = couple(rng, adults);
  if (units.length === 0 && young[0]) units = [unitOf(young.shift() as Person)];
  let target = count;
  const star = flagshipUnit(draft, reserved);
  if (star) target--;
  settleWards(rng, units, wards);
  units = splitTo(units, target, young);
  settleYoung(rng, units, young);
  units = mergeTo(rng, units, target);
  return star ? [star, ...units] : units;
}

function flagshipUnit(draft: CountyDraft, reserved: readonly Person[]): Unit | undefined {
  const star = reserved.find((p) => p.part === 'FLAGSHIP');
  if (!star?.spouse) return undefined;
  const unit = unitOf(star, star.spouse);
  unit.locked = true;
  for (const person of reserved) {
    if (person === star || person === star.spouse) continue;
    unit.others.push({ person, relation: person.row.id === draft.world.cast.flagshipChild ? '40' : child(person) });
  }
  return unit;
}

/** For left-behind children one parent who works away, for some orphans two who died before 2021; the rest are only recorded by name. */
function takeParents(draft: CountyDraft, pool: readonly Person[], wards: readonly Person[]): Set<Person> {
  const taken = new Set<Person>();
  const rng = draft.rng('parents');
  if (draft.plan.residents < 20) return taken;
  const candidates = rng.shuffle(pool.filter((p) => !p.part && !p.row.deathDate && p.age >= 24 && p.age <= 52));
  const most = Math.floor(candidates.length / 4);
  for (const ward of wards) {
    if (ward.part === 'DE_FACTO' || taken.size >= most) continue;
    const wanted = ward.part === 'LEFT_BEHIND' ? 1 : 2;
    for (let i = 0; i < wanted; i++) {
      const male = ward.parents?.[0] ? !ward.parents[0].male : undefined;
      const parent = candidates.find((p) => !taken.has(p) && p.age - ward.age >= 21 && p.age - ward.age <= 38 && (male === undefined || p.male === male));
      if (!parent) break;
      taken.add(parent);
      ward.parents = [...(ward.parents ?? []), parent];
      parent.part = wanted === 1 ? 'ABSENT_PARENT' : 'DEAD_PARENT';
      if (wanted === 2) parent.row.deathDate = `${rng.int(Math.min(2020, Math.max(2010, 2022 - ward.age)), 2020)}-0${rng.int(1, 9)}-${rng.int(10, 28)}`;
    }
  }
  return taken;
}

/** Wards live with people who could be their grandparents. */
function settleWards(rng: Rng, units: readonly Unit[], wards: readonly Person[]): void {
  const hosts = new ByAge(units.filter((unit) => unit.adults.some((p) => !p.row.deathDate) && !unit.adults.some((p) => p.part)));
  for (const ward of wards) {
    const low = Math.max(ward.age + 40, ...(ward.parents ?? []).map((p) => p.age + 17));
    const host = hosts.find(rng, low + 8, low, low + 26, (unit) => 3 - unit.others.length)
      ?? hosts.find(rng, ward.age + 40, ward.age + 22, ward.age + 90, (unit) => 9 - unit.others.length);
    if (!host) throw new Error('no household for a ward');
    host.locked = true;
    host.others.push({ person: ward, relation: host.lead - ward.age >= 40 ? '40' : '97' });
    for (const parent of ward.parents ?? []) host.others.push({ person: parent, relation: host.lead - parent.age >= 16 ? child(parent) : '97' });
  }
}

function settleYoung(rng: Rng, units: readonly Unit[], young: readonly Person[]): void {
  const couples = new ByAge(units.filter((unit) => unit.adults.length === 2));
  const singles = new ByAge(units.filter((unit) => unit.adults.length === 1));
  const room = (unit: Unit): number => 5 - unit.others.length;
  for (const person of young) {
    const wish = person.age + rng.int(21, 34);
    const host = couples.find(rng, wish, person.age + 18, person.age + 44, room) ?? singles.find(rng, wish, person.age + 19, person.age + 44, room);
    if (host) host.others.push({ person, relation: child(person) });
    else {
      const any = rng.pick(units);
      any.others.push({ person, relation: any.lead - person.age > 44 ? '40' : any.lead - person.age >= 18 ? child(person) : '97' });
    }
  }
}

/** More households than units: couples keep separate registers, then the eldest of the young stand alone. */
function splitTo(units: Unit[], target: number, young: Person[]): Unit[] {
  const list = [...units];
  for (const unit of units) {
    if (list.length >= target) return list;
    if (unit.adults.length < 2 || unit.locked) continue;
    const second = unit.adults.pop() as Person;
    list.push(unitOf(second));
  }
  young.sort((a, b) => a.age - b.age);
  while (list.length < target) {
    const next = young.pop();
    if (!next) throw new Error('fewer persons than households');
    list.push(unitOf(next));
  }
  return list;
}

/** More units than households: grown children stay with parents, the old move to the young, the rest join kin. */
function mergeTo(rng: Rng, units: Unit[], target: number): Unit[] {
  let excess = units.length - target;
  const gone = new Set<Unit>();
  const hosts = new ByAge(units);
  const room = (unit: Unit): number => 5 - unit.others.length;
  const join = (unit: Unit, host: Unit, relation: (p: Person) => DemoHouseholdMember['relation'], below: DemoHouseholdMember['relation']): void => {
    for (const person of unit.adults) host.others.push({ person, relation: relation(person) });
    for (const { person } of unit.others) host.others.push({ person, relation: below });
    host.locked = true;
    gone.add(unit);
    hosts.remove(unit);
    excess--;
  };
  for (const unit of rng.shuffle(units)) {
    if (excess <= 0) break;
    if (unit.locked || gone.has(unit)) continue;
    hosts.remove(unit);
    const single = unit.adults.length === 1;
    let host: Unit | undefined;
    if (unit.lead < 40 && single) {
      host = hosts.find(rng, unit.lead + rng.int(22, 32), unit.lead + 18, unit.lead + 42, room);
      if (host) { join(unit, host, child, '40'); continue; }
    }
    if (unit.lead >= 52 && unit.others.length === 0) {
      host = hosts.find(rng, unit.lead - rng.int(22, 32), unit.lead - 42, unit.lead - 18, room);
      if (host) { join(unit, host, () => '50', '97'); continue; }
    }
    hosts.add(unit);
  }
  const rest = units.filter((unit) => !gone.has(unit));
  const loose = rng.shuffle(rest.filter((unit) => !unit.locked)).sort((a, b) => a.adults.length + a.others.length - b.adults.length - b.others.length);
  for (const unit of loose) {
    if (excess <= 0) break;
    const host = rest.find((other) => other !== unit && !gone.has(other) && other.lead >= 20);
    if (host && !unit.locked) join(unit, host, () => '97', '97');
  }
  if (excess > 0) for (const unit of rest) {
    if (excess <= 0) break;
    const host = rest.find((other) => other !== unit && !gone.has(other));
    if (host && !gone.has(unit)) join(unit, host, () => '97', '97');
  }
  return units.filter((unit) => !gone.has(unit));
}
