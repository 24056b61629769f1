import { type DemoAssistance, hash32, rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, type DatedStep, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { AssistanceProgram } from '../program.js';
import { ReferralDepartment, NeedReferralOutcome, departmentsOf, SpecialNeedKind } from '../special-need/special-need-enums.js';
import type { SpecialNeed } from '../special-need/special-need.entity.js';
import { specialNeedMachine } from '../special-need/special-need-machine.js';
import { emptyNeed } from '../special-need/steps/need-steps.js';
import { rightsOf } from './enrollment-rows.js';

export interface NeedRows extends WalkedRows {
  readonly needs: SpecialNeed[];
}

const layered: readonly string[] = [AssistanceProgram.DIBAO, AssistanceProgram.TEKUN, AssistanceProgram.MARGIN, AssistanceProgram.RIGID];
/** Counties whose households are left to those who try the procedure out. */
const free: ReadonlySet<string> = new Set(['620111', '620302']);
const ONE_NEED_OF = 9;
const kinds = Object.values(SpecialNeedKind);
const details: Readonly<Record<SpecialNeedKind, string>> = { MEDICAL: '长期服药自付费用高', EDUCATION: '子女在读高中', HOUSING: '房屋漏雨', EMPLOYMENT: '有劳动能力成员待业' };
/** Ways of a need, and how many days ago it was listed. */
const ways: readonly (readonly [days: number, ...steps: string[]])[] = [
  [2], [12], [6, 'refer'], [45, 'refer'], [25, 'refer', 'answer'], [30, 'refer', 'answer', 'refer'], [60, 'refer', 'answer', 'close'], [20, 'close'],
];

type Step = DatedStep<SpecialNeed>;

function stepOf(name: string, on: string, departments: Iterator<ReferralDepartment>): Step {
  switch (name) {
    case 'refer': return {
      event: 'referNeed', on, effect: (need, when) => {
        const department = (departments.next() as IteratorYieldResult<ReferralDepartment>).value ?? ReferralDepartment.HEALTH;
        need.referrals = [...need.referrals, { department, at: when.toISOString(), answeredOn: null, outcome: null }];
      },
    };
    case 'answer': return {
      event: 'recordReferralResult', on, effect: (need) => {
        need.referrals = need.referrals.map((referral, place) => (place === need.referrals.length - 1 ? { ...referral, answeredOn: on, outcome: hash32(need.id) % 3 === 0 ? NeedReferralOutcome.NOT_ELIGIBLE : NeedReferralOutcome.HELPED } : referral));
      },
    };
    default: return { event: 'closeNeed', on };
  }
}

function addNeed(world: World, rows: NeedRows, row: DemoAssistance, place: number): void {
  const [days, ...steps] = ways[place % ways.length] as (typeof ways)[number];
  const canBeReferredAgain = (one: SpecialNeedKind): boolean => steps.filter((name) => name === 'refer').length <= departmentsOf[one].length;
  const suited = kinds.filter(canBeReferredAgain);
  const kind = suited[hash32(row.id) % suited.length] as SpecialNeedKind;
  const listedOn = addDays(world.asOf, -days);
  const need = Object.assign(emptyNeed(), {
    id: rowId('sn', 0, 0, rngOf('need', row.id)), enrollmentId: row.id, program: row.program as AssistanceProgram, householdId: row.householdId ?? null, kind, detail: details[kind], listedOn, ...rightsOf(world, row), synthetic: true,
  });
  const departments = departmentsOf[kind].values();
  const made: Step[] = [{ event: 'listSpecialNeed', on: listedOn }, ...steps.map((name, index) => stepOf(name, addDays(listedOn, 2 + index * 5), departments))];
  walkDays(specialNeedMachine, need, made.map((one) => (one.on > world.asOf ? { ...one, on: world.asOf } : one)), rows, { unitOf: () => `${row.divisionCode}-MZJ` });
  rows.needs.push(need);
}

/** Special needs of households of the layers, in every state, some of them late. */
export function needRows(world: World): NeedRows {
  const rows: NeedRows = { needs: [], clocks: [], timeline: [] };
  const households = world.assistance.filter((row) => layered.includes(row.program) && row.status === 'ACTIVE' && !row.to && !free.has(row.countyCode) && hash32(`need/${row.id}`) % ONE_NEED_OF === 0);
  households.forEach((row, place) => {
    if ((rightsOf(world, row).adultOn) <= world.asOf) addNeed(world, rows, row, place);
  });
  return rows;
}
