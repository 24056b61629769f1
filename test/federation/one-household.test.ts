import { AMOUNTS, type DemoHousehold } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { OneHouseholdDocument } from '../client/graphql.js';
import { type Answer, ask } from '../kit/ask.js';
import { byId, cast, isMinor, known, resident, today, told, world } from './demo-world.js';
import { divisionNamed, money, relation } from './person-file.js';
import { readTable, seenBy } from './rights-table.js';

const operation = String(OneHouseholdDocument);
const household = (id: string) => ask(operation, { id, today });

/** One member with every right; `registeredMaritalState` is of the register, which knows marriages and divorces only. */
function memberOf(id: string) {
  const { name, age, disability } = resident(id);
  const elder = byId.eldersByResident.get(id);
  expect(world.marriages.filter(({ partyA, partyB }) => [partyA.residentId, partyB.residentId].includes(id))).toEqual([]);
  return {
    id, name: { value: name }, age, careLevel: elder?.assessment?.finalLevel ?? null, registeredMaritalState: null,
    currentBenefitCodes: [...new Set(world.assistance.filter(({ beneficiaryIds, to }) => beneficiaryIds.includes(id) && to === undefined).map(({ program }) => program))].sort(),
    elderSubsidies: (elder?.subsidies ?? []).map(({ kind, monthlyAmount }) => ({ kind, monthlyAmount: money(monthlyAmount) })),
    childStipends: [], disability: disability ? { grade: disability.grade } : null,
  };
}

/** The whole household as the operation selects it, computed from the world; `sees` says which members are shown at all. */
function wholeOf({ id, kind, members, divisionCode }: DemoHousehold, sees: (residentId: string) => boolean): Record<string, unknown> {
  const files = members.flatMap(({ residentId }) => byId.childrenByResident.get(residentId) ?? []);
  return {
    kind, size: members.filter(({ coLiving }) => coLiving).length,
    division: {
      fullName: divisionNamed(divisionCode).fullName,
      assistanceStandards: expect.arrayContaining([
        { program: 'DIBAO', urbanRural: 'URBAN', monthlyAmount: money(AMOUNTS.dibaoUrban) }, { program: 'DIBAO', urbanRural: 'RURAL', monthlyAmount: money(AMOUNTS.dibaoRural.C1) },
        { program: 'TEKUN', urbanRural: 'URBAN', monthlyAmount: money(AMOUNTS.tekunUrban) }, { program: 'TEKUN', urbanRural: 'RURAL', monthlyAmount: money(AMOUNTS.tekunRural) },
      ]) as unknown,
    },
    members: members.filter(({ residentId }) => sees(residentId)).sort((a, b) => a.relation.localeCompare(b.relation))
      .map((member) => ({ relation: relation(member.relation), coLiving: member.coLiving, resident: memberOf(member.residentId) })),
    assistanceEnrollments: world.assistance.filter(({ householdId }) => householdId === id)
      .map((row) => ({ program: row.program, status: row.status, monthlyAmount: money(row.monthlyAmount), perCapitaIncome: money(row.perCapitaIncome) })),
    minors: files.map(({ riskLevel, careAgreement }) => ({ riskLevel, careAgreements: careAgreement ? [{ to: careAgreement.to }] : [] })),
    leftBehindWithoutAgreement: files.filter(({ categories, careAgreement }) => categories.some(({ category }) => category === 'LEFT_BEHIND') && !careAgreement).length,
    elderAloneRisk: false,
    deceasedMembers: members.flatMap(({ residentId }) => byId.deathsByResident.get(residentId) ?? []).map(({ deathDate }) => ({ deathDate })),
  };
}

/** What each viewer gets of each field (domain model C.2); a member of the household is the citizen. */
const table = readTable(`
                                            assist child elder developer
  members.resident.careLevel                p      p     F     F
  members.resident.registeredMaritalState   p      p     x     F
  members.resident.currentBenefitCodes      F      p     p     F
  members.resident.elderSubsidies           x      x     F     F
  members.resident.childStipends            p      F     x     F
  members.resident.disability               x      x     x     F
  assistanceEnrollments                     F      x     x     F
  minors                                    p      F     x     F
  leftBehindWithoutAgreement                x      F     x     F
  elderAloneRisk                            x      x     F     F
  deceasedMembers                           p      p     p     F
`);

const adult = (id: string): boolean => !isMinor(resident(id));
const anyone = (): boolean => true;
type Ask = (id: string) => Promise<Answer>;
const viewers: readonly [string, Ask, (id: string) => boolean][] = [
  ['an assistance officer of the county', (id) => household(id).as('county.assist', '620102'), adult],
  ['a child officer of the county', (id) => household(id).as('county.child', '620102'), anyone],
  ['an elderly-care officer of the county', (id) => household(id).as('county.elder', '620102'), adult],
  ['a developer', (id) => household(id).as('developer'), anyone],
];

describe.each([['the flagship household', cast.flagshipHousehold], ['a household on the minimum living guarantee', cast.diBaoHousehold]])('%s', (_name, id) => {
  const row = known(byId.households.get(id));

  it.each(viewers.map(([who, answer, sees], column) => [who, answer, sees, column] as const))('shows %s what the matrix grants', async (_who, answer, sees, column) => {
    expect(told(await answer(id))).toEqual(seenBy(column, table, 'household', wholeOf(row, sees)));
  });

  it('shows a member their own part, of the others the kinship alone', async () => {
    for (const self of row.members.filter(({ residentId }) => adult(residentId) && !resident(residentId).deathDate)) {
      const { data, codes } = await household(id).as('citizen', undefined, { residentId: self.residentId });
      const whole = wholeOf(row, anyone);
      expect(data.household.members).toEqual((whole['members'] as { resident: { id: string } }[]).map((member) => (member.resident.id === self.residentId ? member : { ...member, resident: null })));
      expect(data.household.assistanceEnrollments).toEqual(whole['assistanceEnrollments']);
      expect(data.household.minors).toEqual([]);
      expect(codes).toEqual({ 'household.deceasedMembers': 'FORBIDDEN_FIELD' });
    }
  });

  it.each([['county.assist', '620103'], ['county.child', '620103'], ['county.assist', '620921'], ['town.assist', '620102001'], ['village', '620102003001'], ['pref.assist', '620200']] as const)(
    'is for %s at %s as if there were none', async (role, division) => {
      const answer = told(await household(id).as(role, division));
      expect(answer).toEqual({ data: { household: null }, codes: {} });
      expect(answer).toEqual(told(await household('h_01FR90FBBFMZHHQ9VPY094SJZZ').as(role, division)));
    });

  it('is for a citizen outside as if there were none', async () => {
    expect(told(await household(id).as('citizen', undefined, { residentId: cast.jiayuguanResident }))).toEqual({ data: { household: null }, codes: {} });
  });

  it('is closed to anybody', async () => expect(told(await household(id).asAnybody())).toEqual({ data: { household: null }, codes: { household: 'FORBIDDEN_FIELD' } }));
});
