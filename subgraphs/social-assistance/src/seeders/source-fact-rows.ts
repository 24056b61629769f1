import { type DemoResident, demoApplications, type Rng, rngOf, rowId, type World } from '@civil/demo-data';
import { FactKind } from '../economic-check/check-enums.js';
import { SILENT, type SourceFact } from '../economic-check/source-fact.entity.js';
import { checkedPrograms } from '../economic-check/steps/request.js';

/** What is put into the facts about a family on purpose, beside what every family has. */
export type Trait = 'none' | 'vehicle' | 'company' | 'deposit' | 'house' | 'income' | 'spouse' | 'silent';

/** A family of which sources know something. */
export interface KnownFamily {
  readonly id: string;
  readonly memberIds: readonly string[];
  readonly applicantId: string;
  /** Yuan a month. */
  readonly perCapitaIncome: number;
  readonly trait?: Trait;
}

const MONTHS_OF_YEAR = 12;
const OLD = 60;
const SCHOOL = [6, 17] as const;
const traits: readonly Trait[] = ['none', 'vehicle', 'company', 'deposit', 'house', 'income', 'spouse', 'silent'];
const shares = [0.83, 0.03, 0.02, 0.03, 0.02, 0.03, 0.02, 0.02];
const yuan = (amount: number): string => amount.toFixed(2);

type Fact = readonly [source: string, kind: string, amount?: string | undefined, otherId?: string];

/** What was put in on purpose. */
function planted(trait: Trait, total: number, rng: Rng): Fact[] {
  switch (trait) {
    case 'vehicle': return [['POLICE_VEHICLE', FactKind.VEHICLE, yuan(rng.int(20, 90) * 1000)], ['POLICE_VEHICLE', FactKind.VEHICLE, yuan(rng.int(10, 40) * 1000)]];
    case 'company': return [['MARKET_REG', FactKind.COMPANY, yuan(rng.int(1, 20) * 50_000)]];
    case 'deposit': return [['BANK', FactKind.DEPOSIT, yuan(rng.int(90, 400) * 1000)], ['SECURITIES', FactKind.SECURITIES, yuan(rng.int(5, 60) * 1000)], ['INSURANCE', FactKind.INSURANCE, yuan(rng.int(5, 30) * 1000)]];
    case 'house': return [1, 2].map((): Fact => ['REAL_ESTATE', FactKind.HOUSE, yuan(rng.int(80, 300) * 1000)]);
    case 'income': return [['HRSS_EMPLOYMENT', FactKind.OTHER], ['TAX', FactKind.INCOME, yuan(Math.round(total * 0.3) + 600)]];
    case 'spouse': return [['CIVIL_MARRIAGE', FactKind.SPOUSE, undefined, rowId('r', 99, 0, rng)]];
    case 'silent': return [['HOUSING_FUND', SILENT]];
    default: return [];
  }
}

/** What every source knows of the one who applied: the income that was declared, or a little less, a house and a savings book. */
function ofApplicant(one: DemoResident, total: number, rng: Rng): Fact[] {
  const facts: Fact[] = [];
  if (total > 0) facts.push([one.age >= OLD ? 'HRSS_PENSION' : 'TAX', FactKind.INCOME, yuan(Math.round(total * (0.9 + rng.next() * 0.1)))]);
  if (rng.chance(0.8)) facts.push(['REAL_ESTATE', FactKind.HOUSE, yuan(rng.int(30, 90) * 1000)]);
  if (rng.chance(0.7)) facts.push(['BANK', FactKind.DEPOSIT, yuan(rng.int(2, 30) * 100)]);
  if (rng.chance(0.3)) facts.push(['NON_BANK_PAYMENT', FactKind.DEPOSIT, yuan(rng.int(1, 80) * 10)]);
  return facts;
}

function ofMember({ age, disability, deathDate }: DemoResident): Fact[] {
  const facts: Fact[] = [['MEDICAL_INSURANCE', FactKind.OTHER], ['POLICE_HUKOU', FactKind.OTHER]];
  if (disability) facts.push(['DISABLED_FED', FactKind.OTHER]);
  if (age >= SCHOOL[0] && age <= SCHOOL[1]) facts.push(['EDUCATION', FactKind.OTHER]);
  if (deathDate) facts.push(['CIVIL_FUNERAL', FactKind.DECEASED]);
  return facts;
}

/** Facts about one family, the same whenever and wherever they are made. */
function factsOf(world: World, { id, memberIds, applicantId, perCapitaIncome, trait }: KnownFamily): SourceFact[] {
  const rng = rngOf('source-facts', id);
  const total = perCapitaIncome * MONTHS_OF_YEAR * memberIds.length;
  const chosen = trait ?? traits[rng.weighted(shares)] ?? 'none';
  let number = 0;
  return memberIds.flatMap((residentId) => {
    const resident = world.byId.residents.get(residentId);
    if (!resident) throw new Error('a family of the facts is not in the world');
    const facts = [...ofMember(resident), ...(residentId === applicantId ? [...ofApplicant(resident, total, rng), ...planted(chosen, total, rng)] : [])];
    return facts.map(([sourceCode, kind, amount, otherId]) =>
      ({ id: rowId('sf', 0, number++, rngOf('source-fact', id, residentId, number)), sourceCode, residentId, kind, amount: amount ?? null, otherId: otherId ?? null, synthetic: true }));
  });
}

/** Families that are on a benefit with a check, and those whose application is under way; each person is in one. */
export function knownFamilies(world: World, traitOf: ReadonlyMap<string, Trait>): KnownFamily[] {
  const taken = new Set<string>();
  const families = [
    ...world.assistance.filter(({ program }) => (checkedPrograms as readonly string[]).includes(program)).map(({ id, beneficiaryIds, applicantId, perCapitaIncome }) => ({ id, memberIds: beneficiaryIds, applicantId, perCapitaIncome })),
    ...demoApplications(world).map(({ id, memberIds, applicantId, perCapitaIncome }) => ({ id, memberIds, applicantId, perCapitaIncome })),
  ];
  return families.flatMap(({ memberIds, ...family }) => {
    const free = memberIds.filter((id) => !taken.has(id));
    for (const id of free) taken.add(id);
    const trait = traitOf.get(family.id);
    return free.length > 0 ? [{ ...family, memberIds: free, applicantId: free.includes(family.applicantId) ? family.applicantId : (free[0] as string), ...(trait ? { trait } : {}) }] : [];
  });
}

/** What sources know of the families of the world: what the simulator answers from. */
export const sourceFactRows = (world: World, families: readonly KnownFamily[]): SourceFact[] => families.flatMap((family) => factsOf(world, family));
