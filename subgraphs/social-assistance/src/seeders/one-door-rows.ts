import { type DemoResident, reliefId, SHOWN_COUNTIES, type World } from '@civil/demo-data';
import { addDays, CaseSerial, unitOfDivision, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { type CaseMeeting, UrgentCaseReview, UrgentCaseStatus, Urgency, UrgentReporter } from '../case-meeting/case-meeting.entity.js';
import { caseMeetingMachine, emptyCase } from '../case-meeting/case-meeting-machine.js';
import { CountyDepartment } from '../department.js';
import { type Intake, IntakeResult, IntakeState } from '../intake/intake.entity.js';
import { emptyIntake, intakeMachine } from '../intake/intake-machine.js';
import { TempKind } from '../temporary-aid/aid-enums.js';
import type { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';

/** Urgent cases and intakes with what their steps have come to. */
export interface OneDoorRows extends WalkedRows {
  readonly cases: CaseMeeting[];
  readonly intakes: Intake[];
  readonly serials: CaseSerial[];
}

type Path = readonly (readonly [event: string, day: number])[];
const reported: Path = [['reportUrgentCase', 0]];
const triaged: Path = [...reported, ['triageUrgentCase', 0]];
const met: Path = [...triaged, ['holdCaseMeeting', 2]];
const solved: Path = [...met, ['solveUrgentCase', 4]];
const casePaths: Readonly<Record<UrgentCaseStatus, Path>> = { REPORTED: reported, TRIAGED: triaged, MET: met, SOLVED: solved, REVIEWED: [...solved, ['reviewUrgentCase', 20]] };
const received: Path = [['acceptIntake', 0]];
const forwarded: Path = [...received, ['transferIntake', 1]];
const intakePaths: Readonly<Record<IntakeState, Path>> = { RECEIVED: received, FORWARDED: forwarded, RETURNED: [...forwarded, ['returnIntake', 3]], DONE: [...forwarded, ['concludeIntake', 8]] };

const ROUNDS = { demo: 1, medium: 10, province: 10 } as const;
/** Days before the day the world describes on which the last step was made; the third county is late. */
const ages = [0, 1, 30] as const;
const departments = Object.values(CountyDepartment);
const datedTo = (path: Path, end: string): { event: string; on: string }[] => path.map(([event, day]) => ({ event, on: addDays(end, day - (path.at(-1)?.[1] ?? 0)) }));

function caseOf(id: string, person: DemoResident, aid: TemporaryAid | undefined, status: UrgentCaseStatus, end: string, rows: OneDoorRows): void {
  const one = emptyCase();
  const village = aid?.villageDivisionCode ?? person.residenceDivision;
  Object.assign(one, {
    id, divisionCode: village.slice(0, 9), villageDivisionCode: village, residentId: aid?.applicantId ?? person.id, reporter: UrgentReporter.VILLAGE, report: '走访发现该户突遭变故，生活无着', adultOn: aid?.adultOn ?? person.adultOn,
    synthetic: true,
  });
  const effects: Readonly<Record<string, (on: string) => void>> = {
    reportUrgentCase: (on) => { one.acceptedOn = on; },
    triageUrgentCase: () => Object.assign(one, { urgency: Urgency.HIGH, complex: true }),
    holdCaseMeeting: (on) => Object.assign(one, { metOn: on, departments: [CountyDepartment.CIVIL_AFFAIRS, CountyDepartment.HOUSING, CountyDepartment.HEALTH], conclusion: '先行救助，住建部门修缮住房，卫健部门安排就医' }),
    solveUrgentCase: () => Object.assign(one, { solution: '已先行救助并安排临时住所', aidId: aid?.id ?? null }),
    reviewUrgentCase: () => { one.review = UrgentCaseReview.RELIEVED; },
  };
  const steps = datedTo(casePaths[status], end).map(({ event, on }) => ({ event, on, effect: () => effects[event]?.(on) }));
  walkDays(caseMeetingMachine, one, steps, rows, { unitOf: unitOfDivision(one.policyDivision), prefer: /^(town|county)/ });
  rows.cases.push(one);
}

function intakeOf(id: string, person: DemoResident, aid: TemporaryAid | undefined, state: IntakeState, end: string, rows: OneDoorRows): void {
  const one = emptyIntake();
  const steps = datedTo(intakePaths[state], end);
  const divisionCode = (aid?.placeDivisionCode ?? person.residenceDivision).slice(0, 9);
  const year = Number((steps[0]?.on ?? end).slice(0, 4));
  let serial = rows.serials.find((row) => row.divisionCode === divisionCode && row.year === year);
  if (!serial) {
    serial = Object.assign(new CaseSerial(), { kind: 'YM', divisionCode, year, last: 0 });
    rows.serials.push(serial);
  }
  serial.last += 1;
  Object.assign(one, {
    id, slipNo: `YM${divisionCode}${year}${String(serial.last).padStart(6, '0')}`, divisionCode, residentId: aid?.applicantId ?? person.id, applicantName: aid?.applicantName ?? person.name, phone: person.phone,
    matter: '家庭生活困难，询问可以申请哪些救助', acceptedOn: steps[0]?.on, adultOn: aid?.adultOn ?? person.adultOn, synthetic: true,
  });
  const department = departments[rows.intakes.length % departments.length] as CountyDepartment;
  const effects: Readonly<Record<string, () => void>> = {
    transferIntake: () => { one.department = department; },
    returnIntake: () => { one.department = null; },
    concludeIntake: () => Object.assign(one, aid ? { result: IntakeResult.AID_OPENED, answer: '已转为临时救助办理', aidId: aid.id } : { result: IntakeResult.HANDLED, answer: '有关部门已办理' }),
  };
  walkDays(intakeMachine, one, steps.map(({ event, on }) => ({ event, on, effect: () => effects[event]?.() })), rows, { unitOf: unitOfDivision(one.policyDivision), prefer: /^(town|county)/ });
  rows.intakes.push(one);
}

/** Urgent cases and intakes in every state, in the shown counties; those that came to an aid name one of the same township. */
export function oneDoorRows(world: World, aids: readonly TemporaryAid[]): OneDoorRows {
  const rows: OneDoorRows = { cases: [], intakes: [], serials: [], clocks: [], timeline: [] };
  SHOWN_COUNTIES.forEach((county, shown) => {
    const people = world.residents.filter((one) => one.countyCode === county && one.age >= 18 && !one.deathDate && one.idType === '111');
    const urgent = aids.filter(({ kind, placeDivisionCode }) => kind === TempKind.URGENT && placeDivisionCode.startsWith(county));
    if (people.length === 0) return;
    let place = 0;
    const counts = { cm: 0, in: 0 };
    const next = (prefix: 'cm' | 'in'): readonly [string, DemoResident] => [reliefId(world.scale, prefix, county, ++counts[prefix]), people[(place++ * 7) % people.length] as DemoResident];
    for (let round = 0; round < ROUNDS[world.scale]; round++) {
      const end = addDays(world.asOf, -(ages[(shown + round) % ages.length] as number));
      for (const status of Object.values(UrgentCaseStatus)) {
        const isAided = status === UrgentCaseStatus.SOLVED || status === UrgentCaseStatus.REVIEWED;
        caseOf(...next('cm'), isAided ? urgent[round % Math.max(1, urgent.length)] : undefined, status, end, rows);
      }
      for (const state of Object.values(IntakeState)) intakeOf(...next('in'), state === IntakeState.DONE ? urgent[(round + 1) % Math.max(1, urgent.length)] : undefined, state, end, rows);
    }
  });
  return rows;
}
