import { type DemoAssistance, type DemoElder, type DemoElderSubsidy, demoApplications, demoLedgers } from '@civil/demo-data';
import type { RoleCode } from '@civil/schema/access';
import { byId, known, resident, world } from './demo-world.js';

/** A row of a register with what decides who comes near it (domain model C.3, C.4). */
export interface ScopedRow {
  id: string;
  /** One of these must begin with the viewer's digits. */
  divisions: (string | null)[];
  /** 18th birthday of the person it is about, of the eldest of several; absent where it is about nobody in particular. */
  adultOn?: string;
}

export type DomainName = 'PLATFORM' | 'ASSISTANCE' | 'ELDERLY' | 'CHILD' | 'VITAL';

/** A guarded list of the API and its rows as the world has them. */
export interface Register {
  list: string;
  domain: DomainName;
  rows: ScopedRow[];
}

const homesOf = (id: string): (string | null)[] => [resident(id).residenceDivision, resident(id).hukouDivision];
const adultOnOf = (id: string): string => resident(id).adultOn;
/** A benefit is hidden as a child's only where nobody of age shares in it. */
const eldestOf = (ids: readonly string[]): string => known(ids.map(adultOnOf).sort()[0]);

const enrollment = (row: DemoAssistance): ScopedRow => ({
  id: row.id, adultOn: eldestOf(row.beneficiaryIds),
  divisions: [row.divisionCode, row.householdId ? known(byId.households.get(row.householdId)).divisionCode : resident(known(row.beneficiaryIds[0])).residenceDivision],
});

/** The payer of a stay: nobody but the family, the township that confirmed the relief, or that of the household registration. */
function payerOf({ residentId, stay }: DemoElder): string | null {
  if (stay?.payer === 'SELF') return null;
  const relief = stay?.payer === 'TEKUN_FUND' ? world.assistance.find(({ program, beneficiaryIds }) => program === 'TEKUN' && beneficiaryIds.includes(residentId)) : undefined;
  const { hukouDivision, residenceDivision } = resident(residentId);
  return relief?.divisionCode ?? (hukouDivision ?? residenceDivision).slice(0, 9);
}

/** The county pays; below it, the village of the recipient within that county handles the payment. */
const subsidy = (elder: DemoElder, { id, divisionCode }: DemoElderSubsidy): ScopedRow =>
  ({ id, adultOn: adultOnOf(elder.residentId), divisions: [divisionCode, homesOf(elder.residentId).find((code) => code?.startsWith(divisionCode.replace(/(00)+$/, ''))) ?? null] });

const batches = (): ScopedRow[] => {
  const months = new Map<string, ScopedRow>();
  for (const { countyCode, program, paidMonths } of world.assistance) {
    for (const { month } of paidMonths) {
      const id = `pb_${countyCode}_${program}_${month.replace('-', '')}`;
      months.set(id, { id, divisions: [countyCode] });
    }
  }
  return [...months.values(), ...demoLedgers(world).map(({ id, countyCode }) => ({ id, divisions: [countyCode] }))];
};

/** Every guarded list of the API. */
export const registers: Register[] = [
  { list: 'residents', domain: 'PLATFORM', rows: world.residents.map(({ id, adultOn }) => ({ id, adultOn, divisions: homesOf(id) })) },
  { list: 'households', domain: 'PLATFORM', rows: world.households.map(({ id, divisionCode }) => ({ id, divisions: [divisionCode] })) },
  { list: 'assistanceEnrollments', domain: 'ASSISTANCE', rows: world.assistance.map(enrollment) },
  {
    list: 'assistanceApplications', domain: 'ASSISTANCE',
    rows: demoApplications(world).map(({ id, memberIds, applyDivision, hukouDivision, residenceDivision }) => ({ id, adultOn: eldestOf(memberIds), divisions: [applyDivision, hukouDivision, residenceDivision] })),
  },
  { list: 'paymentBatches', domain: 'ASSISTANCE', rows: batches() },
  {
    list: 'monitoringSubjects', domain: 'ASSISTANCE',
    rows: world.monitored.map(({ id, residentId, divisionCode }) => ({ id, adultOn: adultOnOf(residentId), divisions: [divisionCode] })),
  },
  {
    list: 'riskWarnings', domain: 'ASSISTANCE',
    rows: world.monitored.flatMap(({ residentId, divisionCode, warnings }) => warnings.map(({ id }) => ({ id, adultOn: adultOnOf(residentId), divisions: [divisionCode] }))),
  },
  {
    list: 'abilityAssessments', domain: 'ELDERLY',
    rows: world.elders.flatMap(({ residentId, assessment }) => (assessment ? [{ id: assessment.id, adultOn: adultOnOf(residentId), divisions: [resident(residentId).residenceDivision] }] : [])),
  },
  {
    list: 'careStays', domain: 'ELDERLY',
    rows: world.elders.flatMap((elder) => (elder.stay
      ? [{ id: elder.stay.id, adultOn: adultOnOf(elder.residentId), divisions: [known(byId.facilities.get(elder.stay.facilityId)).divisionCode, payerOf(elder)] }] : [])),
  },
  { list: 'elderSubsidies', domain: 'ELDERLY', rows: world.elders.flatMap((elder) => elder.subsidies.map((row) => subsidy(elder, row))) },
  {
    list: 'childFiles', domain: 'CHILD',
    rows: world.children.map(({ id, residentId, divisionCode }) => ({ id, adultOn: adultOnOf(residentId), divisions: [divisionCode, resident(residentId).hukouDivision] })),
  },
  {
    list: 'childStipends', domain: 'CHILD',
    rows: world.children.flatMap((child) => child.stipends.map(({ id, divisionCode }) => ({ id, adultOn: adultOnOf(child.residentId), divisions: [child.divisionCode, resident(child.residentId).hukouDivision, divisionCode] }))),
  },
  { list: 'marriageRegistrations', domain: 'VITAL', rows: world.marriages.map(({ id, officeDivision }) => ({ id, divisions: [officeDivision] })) },
  {
    list: 'deathRecords', domain: 'VITAL',
    rows: world.deaths.map(({ id, residentId, divisionCode }) => ({ id, adultOn: adultOnOf(residentId), divisions: [divisionCode, resident(residentId).hukouDivision] })),
  },
];

type Line = 'assist' | 'elder' | 'child' | 'vital' | 'orgs' | 'places';
const ownDomain: Record<Line, DomainName[]> = { assist: ['ASSISTANCE'], elder: ['ELDERLY'], child: ['CHILD'], vital: ['VITAL'], orgs: [], places: [] };

/**
 * Answer of the policy to a role that asks for a list (domain model C.2): all rows of its divisions, or a code. `C` cells of the table
 * ask for a purpose.
 */
export function policyOn(role: RoleCode, { list, domain }: Register): 'rows' | 'FORBIDDEN_FIELD' | 'PURPOSE_REQUIRED' {
  const [level, line] = role.split('.') as [string, Line | undefined];
  if (level === 'pref' || level === 'prov') return domain === 'CHILD' ? 'FORBIDDEN_FIELD' : 'rows';
  if (level === 'village') return domain === 'VITAL' ? 'FORBIDDEN_FIELD' : 'rows';
  if (domain === 'PLATFORM') return line === 'orgs' || line === 'places' ? 'FORBIDDEN_FIELD' : 'rows';
  if (line && ownDomain[line].includes(domain)) return 'rows';
  if (role === 'town.assist' && domain === 'ELDERLY') return 'rows'; // 'status only'
  const bound: Partial<Record<string, string[]>> = {
    'county.assist': ['abilityAssessments', 'careStays', 'childFiles', 'childStipends'], 'town.assist': ['childFiles'],
    'county.child': ['abilityAssessments'], 'town.child': ['abilityAssessments'],
  };
  return bound[role.replace('.approver', '')]?.includes(list) ? 'PURPOSE_REQUIRED' : 'FORBIDDEN_FIELD';
}

const seesChildren = (role: RoleCode): boolean => role === 'village' || role.startsWith('county.child') || role === 'town.child';

/** Ids of the rows that a role at a division is let near, sorted. */
export function visible(role: RoleCode, prefix: string, { rows }: Register): string[] {
  return rows
    .filter(({ divisions, adultOn }) => divisions.some((code) => code?.startsWith(prefix)) && (adultOn === undefined || adultOn <= world.asOf || seesChildren(role)))
    .map(({ id }) => id).sort();
}
