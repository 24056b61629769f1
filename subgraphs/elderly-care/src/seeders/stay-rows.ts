import type { DemoCareStay, DemoElder, DemoResident, World } from '@civil/demo-data';
import { monthsAfter } from '../ability-assessment/ability-scoring.js';
import type { CarePayer, CareStay, CareStayStatus } from '../care-stay/care-stay.entity.js';
import { resultOf } from './assessment-rows.js';
import { contactOf, copiesOf, residentOf } from './resident-copies.js';

const YEAR = 12;

/** Level 0 needs no care, 1 and 2 some, 3 and 4 full. */
const bedKindOf = (level: number): string => (level === 0 ? '1' : level <= 2 ? '2' : '3');

/** Contracts run by the year from admission; one on trial ends with the month. */
function contractEnd({ admittedOn, leftOn, status }: DemoCareStay, asOf: string): string {
  if (status === 'TRIAL') return monthsAfter(admittedOn, 1);
  let months = YEAR;
  while (monthsAfter(admittedOn, months) < (leftOn ?? asOf)) months += YEAR;
  return monthsAfter(admittedOn, months);
}

/** The township that pays: where the relief was confirmed, else that of the household registration; none where the family pays. */
function payerOf(world: World, { hukouDivision, residenceDivision, id }: DemoResident, { payer }: DemoCareStay): string | null {
  if (payer === 'SELF') return null;
  const relief = world.assistance.find(({ program, beneficiaryIds }) => program === 'TEKUN' && beneficiaryIds.includes(id));
  return (payer === 'TEKUN_FUND' ? relief?.divisionCode : undefined) ?? (hukouDivision ?? residenceDivision).slice(0, 9);
}

function rowOf(world: World, elder: DemoElder, stay: DemoCareStay, place: number): Partial<CareStay> {
  const resident = residentOf(world, elder);
  const facility = world.byId.facilities.get(stay.facilityId);
  if (!facility) throw new Error(`the world has no facility ${stay.facilityId}`);
  const level = elder.assessment ? resultOf(elder.assessment).finalLevel : stay.level;
  return {
    id: stay.id, ...copiesOf(resident), facilityId: facility.id, facilityDivisionCode: facility.divisionCode,
    payerDivisionCode: payerOf(world, resident, stay), admittedOn: stay.admittedOn, leftOn: stay.leftOn ?? null,
    leaveReasonCode: stay.leftOn ? (stay.leftOn === resident.deathDate ? '3' : '1') : null, bedKindCode: bedKindOf(level), level,
    monthlyFee: `${stay.monthlyFee}.00`, payerCode: stay.payer as CarePayer, tekun: stay.tekun, status: stay.status as CareStayStatus,
    contractNo: `HT${facility.countyCode}-${stay.admittedOn.slice(0, 4)}-${String(place + 1).padStart(6, '0')}`,
    contractTo: contractEnd(stay, world.asOf), guardianContact: contactOf(world, resident),
  };
}

/** Stays of the world as rows. */
export const stayRows = (world: World): Partial<CareStay>[] =>
  world.elders.flatMap((elder) => (elder.stay ? [{ elder, stay: elder.stay }] : []))
    .map(({ elder, stay }, place) => rowOf(world, elder, stay, place));
