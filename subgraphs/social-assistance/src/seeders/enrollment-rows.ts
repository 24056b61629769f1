import { bankAccount, type DemoAssistance, type World } from '@civil/demo-data';
import { policyNumber, type UrbanRural } from '@civil/subgraph-kernel';
import { type AssistanceEnrollment, EnrollmentStatus } from '../assistance-enrollment/assistance-enrollment.entity.js';
import type { EnrolledPerson } from '../assistance-enrollment/enrolled-person.entity.js';
import { addMonths, lastDayOf, monthOf } from '../months.js';
import { AssistanceProgram, type CareForm, type DibaoGrade, type SelfCareLevel } from '../program.js';

/** An amount of the world, whole yuan, as decimal text. */
export const money = (yuan: number): string => yuan.toFixed(2);

const residentOf = ({ byId }: World, id: string) => {
  const resident = byId.residents.get(id);
  if (!resident) throw new Error(`resident ${id} of a benefit is not in the world`);
  return resident;
};

/** Columns of a benefit that its persons and payments copy for row rights. */
export function rightsOf(world: World, row: DemoAssistance) {
  const residents = row.beneficiaryIds.map((id) => residentOf(world, id));
  const [first] = residents;
  if (!first) throw new Error(`benefit ${row.id} has no beneficiary`);
  const household = row.householdId ? world.byId.households.get(row.householdId) : undefined;
  return {
    divisionCode: row.divisionCode,
    residenceDivisionCode: household?.divisionCode ?? first.residenceDivision,
    beneficiaryIds: row.beneficiaryIds,
    adultOn: residents.map(({ adultOn }) => adultOn).sort()[0] ?? first.adultOn,
  };
}

const careFacilityOf = (world: World, { program, beneficiaryIds: [first = ''] }: DemoAssistance): string | null =>
  program === AssistanceProgram.TEKUN ? (world.byId.residents.get(first)?.careFacilityId ?? null) : null;

const underReview: ReadonlySet<string> = new Set([EnrollmentStatus.REVIEWING, EnrollmentStatus.PROPOSED_CHANGE, EnrollmentStatus.HEARD]);

/** First day of the month in which the next review falls due: already come for those under review, else ahead. */
function nextReviewDue({ from, status }: DemoAssistance, cycle: number, asOf: string): string {
  let due = addMonths(from, cycle);
  while (addMonths(due, cycle) <= monthOf(asOf)) due = addMonths(due, cycle);
  if (due <= monthOf(asOf) && !underReview.has(status)) due = addMonths(due, cycle);
  return `${due}-01`;
}

/** Benefits of the world as rows. Families with somebody who can work are reviewed more often, as their income changes. */
export function enrollmentRows(world: World): Partial<AssistanceEnrollment>[] {
  const able = new Set(world.monitored.filter(({ labour }) => labour === '1').map(({ residentId }) => residentId));
  return world.assistance.map((row) => {
    const cycle = policyNumber(row.beneficiaryIds.some((id) => able.has(id)) ? 'assistance.review-cycle-unstable' : 'assistance.review-cycle-stable', { on: world.asOf });
    const graceMonths = policyNumber('assistance.grace-least', { on: world.asOf });
    return {
      id: row.id,
      certNo: row.certNo,
      program: row.program as AssistanceProgram,
      status: row.status as EnrollmentStatus,
      householdId: row.householdId ?? null,
      persons: row.beneficiaryIds.length,
      urbanRural: row.urbanRural as UrbanRural,
      grade: (row.grade as DibaoGrade | undefined) ?? null,
      careForm: (row.careForm as CareForm | undefined) ?? null,
      selfCare: (row.selfCare as SelfCareLevel | undefined) ?? null,
      monthlyAmount: money(row.monthlyAmount),
      supplementAmount: money(row.supplementAmount),
      nursingAmount: row.program === AssistanceProgram.TEKUN ? money(row.nursingAmount) : null,
      perCapitaIncome: money(row.perCapitaIncome),
      effectiveFrom: row.from,
      effectiveTo: row.to ?? null,
      reviewCycle: cycle,
      nextReviewDue: nextReviewDue(row, cycle, world.asOf),
      graceUntil: row.status === EnrollmentStatus.GRACE ? lastDayOf(addMonths(monthOf(world.asOf), graceMonths)) : null,
      account: row.monthlyAmount > 0 ? bankAccount(row.id) : null,
      careFacilityId: careFacilityOf(world, row),
      ...rightsOf(world, row),
      synthetic: true,
    };
  });
}

const supplementOf = (world: World, id: string): string | null => {
  const { age, disability } = residentOf(world, id);
  return age >= 70 ? '1' : age < 18 ? '2' : (disability?.grade ?? 4) <= 2 ? '3' : null;
};

/** Persons who share in the benefits as rows. */
export const personRows = (world: World): Partial<EnrolledPerson>[] =>
  world.assistance.flatMap((row) =>
    row.beneficiaryIds.map((id) => ({
      id: `${row.id}.${id}`,
      enrollmentId: row.id,
      residentId: id,
      since: `${row.from}-01`,
      until: row.to ? lastDayOf(row.to) : null,
      supplementCode: row.supplementAmount > 0 ? supplementOf(world, id) : null,
      careFacilityId: careFacilityOf(world, row),
      ...rightsOf(world, row),
      adultOn: residentOf(world, id).adultOn,
      synthetic: true,
    })),
  );
