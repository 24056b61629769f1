import { type DemoResident, readDivisions } from '@civil/demo-data';
import { byId, known, resident, today, world } from './demo-world.js';

const divisionByCode = new Map(readDivisions().map((division) => [division.code, division]));

const nameOf = (code: string): string => {
  const { name, parent } = known(divisionByCode.get(code));
  return (parent && divisionByCode.has(parent) ? nameOf(parent) : '') + name;
};
/** A division with its whole name, from the province down. */
export const divisionNamed = (code: string) => ({ code, fullName: nameOf(code) });

const zhOfSex = { 1: '男性', 2: '女性' } as const;
const zhOfRelation: Record<string, string> = { '02': '户主', 10: '配偶', 20: '子', 30: '女', 40: '孙子、孙女或外孙子、外孙女', 50: '父母' };
export const relation = (code: string) => ({ zh: known(zhOfRelation[code]) });
export const money = (yuan: number): string => yuan.toFixed(2);

const bandOf = (age: number): string =>
  age < 6 ? 'B0_5' : age < 14 ? 'B6_13' : age < 18 ? 'B14_17' : age < 60 ? 'B18_59' : age < 70 ? 'B60_69' : age < 80 ? 'B70_79' : age < 90 ? 'B80_89' : age < 100 ? 'B90_99' : 'B100';

/** First of the month of the next review: every half year where somebody of the household can work, else every year. */
function reviewOf({ from, beneficiaryIds }: { from: string; beneficiaryIds: readonly string[] }): string {
  const able = world.monitored.some(({ residentId, labour }) => labour === '1' && beneficiaryIds.includes(residentId));
  const [year = 0, month = 0] = from.split('-').map(Number);
  let months = year * 12 + month - 1;
  const now = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1;
  while (months <= now) months += able ? 6 : 12;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
}

function householdsOf({ id }: DemoResident) {
  return world.households.filter(({ members }) => members.some(({ residentId, to }) => residentId === id && (to === undefined || to >= today)))
    .sort((a, b) => a.kind.localeCompare(b.kind))
    .map((household) => ({
      household: { id: household.id, kind: household.kind, size: household.members.filter(({ coLiving }) => coLiving).length, head: { name: { value: resident(household.headId).name } } },
      relation: relation(known(household.members.find(({ residentId }) => residentId === id)).relation),
    }));
}

/** The whole file of a person with every right, as the operation selects it, computed from the world. */
export function fileOf(person: DemoResident): Record<string, unknown> {
  const { id } = person;
  const benefits = world.assistance.filter(({ beneficiaryIds, to }) => beneficiaryIds.includes(id) && to === undefined);
  const watched = world.monitored.find(({ residentId }) => residentId === id);
  const elder = byId.eldersByResident.get(id);
  const facility = elder?.stay && !elder.stay.leftOn ? byId.facilities.get(elder.stay.facilityId) : undefined;
  const volunteer = world.volunteers.find(({ residentId }) => residentId === id);
  const { assessment } = elder ?? {};
  return {
    name: { value: person.name, masked: false }, idNumber: { value: person.idNumber, masked: false }, sex: { zh: zhOfSex[person.sex] }, age: person.age, ageBand: bandOf(person.age),
    ethnicity: { zh: known({ '01': '汉族' }[person.ethnicity]) }, hukouDivision: divisionNamed(known(person.hukouDivision ?? undefined)), residenceDivision: divisionNamed(person.residenceDivision),
    disability: null, households: householdsOf(person), registeredMaritalState: null, registeredSpouse: null, deathRecord: null,
    assistanceEnrollments: benefits.map((row) => ({ program: row.program, grade: row.grade ?? null, monthlyAmount: money(row.monthlyAmount), nextReviewDue: reviewOf(row), status: row.status })),
    monitoring: watched ? { category: watched.category, warnings: watched.warnings.map(({ colour, status, raisedAt }) => ({ colour, status, raisedAt: raisedAt.replace('+', '.000+') })) } : null,
    benefitPayments: {
      edges: benefits.flatMap(({ paidMonths }) => paidMonths).filter(({ month }) => month >= '2021-01').sort((a, b) => b.month.localeCompare(a.month))
        .map(({ month, amount, status }) => ({ node: { month, amount: money(amount), status } })),
    },
    elderlyProfile: elder?.profile ? { special: elder.profile.special, responsibleVisitor: '村（社区）养老服务专干' } : null,
    abilityAssessments: assessment ? [{ finalLevel: assessment.finalLevel, validTo: `${Number(assessment.assessedOn.slice(0, 4)) + 1}${assessment.assessedOn.slice(4)}` }] : [],
    careStays: facility ? [{ facility: { name: facility.name, rating: facility.rating ? `GRADE_${facility.rating}` : 'NONE' } }] : [],
    elderSubsidies: (elder?.subsidies ?? []).map(({ kind, monthlyAmount }) => ({ kind, monthlyAmount: money(monthlyAmount) })),
    childFile: null, childStipends: [],
    volunteerProfile: volunteer ? { totalHours: volunteer.totalHours.toFixed(1), stars: volunteer.stars } : null,
    orgPositions: world.organizations.flatMap(({ name, uscc, positions }) => positions.filter(({ residentId }) => residentId === id).map(({ post }) => ({ organization: { name, uscc }, post }))),
  };
}

/** The masked form of a field by the rules of the domain model C.6. */
export function masked(field: string, value: unknown, valueOnly: boolean): unknown {
  if (field.endsWith('Division')) return divisionNamed((value as { code: string }).code.slice(0, 6));
  const { value: text } = value as { value: string };
  const chars = [...text];
  const hidden = field === 'name' ? `${chars[0]}${'*'.repeat(chars.length - 2)}${chars.at(-1)}` : `${text.slice(0, 4)}${'*'.repeat(10)}${text.slice(-4)}`;
  return valueOnly ? { value: hidden } : { value: hidden, masked: true };
}
