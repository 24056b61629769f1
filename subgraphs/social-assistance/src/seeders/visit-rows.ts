import { type DemoAssistance, readDivisions, rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, addMonths, type WalkedRows, walkRecord } from '@civil/subgraph-kernel';
import { AssistanceAssistant, AssistantStatus, HiredBy } from '../assistance-assistant/assistance-assistant.entity.js';
import { assistantMachine } from '../assistance-assistant/assistant-machine.js';
import { CoordinationKind, CoordinationRecord } from '../coordination/coordination-record.entity.js';
import { coordinationMachine } from '../coordination/coordination-machine.js';
import { NOBODY_AT_HOME } from '../duty-visit/duty-visit.codes.js';
import { DutyVisit, type VisitDuty } from '../duty-visit/duty-visit.entity.js';
import { dutyVisitMachine } from '../duty-visit/duty-visit-machine.js';
import { isVisited, visitDutyOf } from '../duty-visit/visit-duties.js';
import { type Hotline, HotlineDomain } from '../hotline/hotline.entity.js';
import { CardIssueStatus, InformationCardIssue } from '../information-card/card-issue.entity.js';
import { cardMachine } from '../information-card/card-machine.js';
import { amountOf } from '../information-card/card.service.js';
import { AssistanceProgram, type CareForm } from '../program.js';
import { money, rightsOf } from './enrollment-rows.js';

/** Shares of benefits and villages [A]. */
const SHARE = { carded: 0.3, visited: 0.4, overdue: 0.08, manned: 0.9, replaced: 0.08 };
const OF_EACH_STATE = 3;
const COUNTY_LEVEL = 3;

/** What village assistants and their county do, as rows. */
export interface VisitRows extends WalkedRows {
  assistants: AssistanceAssistant[];
  duties: Partial<VisitDuty>[];
  visits: DutyVisit[];
  cards: InformationCardIssue[];
  records: CoordinationRecord[];
}

const at = (day: string, hour = 10): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
const unitOf = (code: string): string => `${code}-MZJ`;
const rowIn = <T extends object>(Type: new () => T, row: object): T => Object.assign(new Type(), row);
const surnames = ['王', '李', '张', '马', '刘', '陈', '杨', '赵'];

/** Digits that name no telephone: the block 100, the place and the use. */
const hotlineNumber = (place: number, use: number): string => `100${String(place).padStart(6, '0')}${String(use).padStart(2, '0')}`;

/** Hotlines of the province, its prefectures and counties: registers that are whole at every scale, with numbers that nobody answers. */
export const hotlineRows = (): Partial<Hotline>[] =>
  readDivisions().filter(({ level }) => level <= COUNTY_LEVEL).flatMap(({ code, name }, place) => [
    { id: `hl_${code}_1`, domain: HotlineDomain.ASSISTANCE, divisionCode: code, name: `${name}社会救助服务热线`, number: hotlineNumber(place, 1), hours: '工作日 8:30—18:00', synthetic: true },
    { id: `hl_${code}_2`, domain: HotlineDomain.SUPERVISION, divisionCode: code, name: `${name}社会救助监督电话`, number: hotlineNumber(place, 2), hours: '全天', synthetic: true },
  ]);

function assistantsOf(villages: readonly string[], rows: VisitRows): void {
  const add = (village: string, status: AssistantStatus, since: string, until: string | null): void => {
    const rng = rngOf('assistant', village, status);
    const row = rowIn(AssistanceAssistant, {
      id: rowId('as', 0, rows.assistants.length + 1, rng), divisionCode: village, name: `${rng.pick(surnames)}${rng.pick(['建', '秀', '海', '桂'])}${rng.pick(['平', '英', '军', '兰'])}`,
      phone: `100${String(rng.int(0, 99_999_999)).padStart(8, '0')}`, hiredBy: rng.pick([HiredBy.VILLAGE_COMMITTEE, HiredBy.VILLAGE_COMMITTEE, HiredBy.TOWNSHIP, HiredBy.PURCHASE]), since, until,
      trainings: rng.chance(0.7) ? [{ on: addDays(since, 30), subject: '社会救助政策与主动发现', hours: 8 }] : [], synthetic: true,
    });
    const unit = unitOf(village.slice(0, 9));
    const events = ['hireAssistant', ...row.trainings.map(() => 'recordAssistantTraining'), ...(status === AssistantStatus.ENDED ? ['endAssistantService'] : [])];
    rows.assistants.push(walkRecord(assistantMachine, row, events.map((event, place) => ({ event, at: at(addDays(since, place * 30), 9), role: 'town.assist', unit })), rows));
  };
  villages.forEach((village, place) => {
    const rng = rngOf('manned', village);
    if (place < OF_EACH_STATE || rng.chance(SHARE.replaced)) add(village, AssistantStatus.ENDED, '2019-03-01', '2020-12-31');
    if (place < OF_EACH_STATE || rng.chance(SHARE.manned)) add(village, AssistantStatus.ACTIVE, '2021-01-04', null);
  });
}

function visit(world: World, benefit: DemoAssistance, rows: VisitRows): void {
  const facts = { id: benefit.id, program: benefit.program as AssistanceProgram, careForm: (benefit.careForm as CareForm | undefined) ?? null, synthetic: true };
  if (benefit.status === 'TERMINATED' || !isVisited(facts)) return;
  const rng = rngOf('visited', benefit.id);
  const rights = rightsOf(world, benefit);
  const duty = visitDutyOf({ ...facts, ...rights }, world.asOf);
  const every = duty.everyMonths as number;
  const isOverdue = rows.duties.length < OF_EACH_STATE || rng.chance(SHARE.overdue);
  const dueOn = addDays(world.asOf, isOverdue ? -rng.int(1, 20) : rng.int(0, every * 28));
  const lastVisitOn = rows.duties.length < OF_EACH_STATE || rng.chance(SHARE.visited) ? addMonths(dueOn, -every) : null;
  rows.duties.push({ ...duty, dueOn, lastVisitOn });
  if (!lastVisitOn) return;
  const row = rowIn(DutyVisit, {
    id: rowId('dv', 0, rows.visits.length + 1, rng), enrollmentId: benefit.id, at: at(lastVisitOn, 15), unit: unitOf(rights.residenceDivisionCode), findingCodes: [rng.pick(['01', '01', '01', '02', '04', '05'])],
    note: null, reportNo: null, ...rights, synthetic: true,
  });
  rows.visits.push(walkRecord(dutyVisitMachine, row, [{ event: 'recordDutyVisit', at: row.at, role: 'village', unit: row.unit }], rows));
  if (isOverdue && rng.chance(0.5)) {
    const shut = rowIn(DutyVisit, { ...row, id: rowId('dv', 0, rows.visits.length + 1, rng), at: at(world.asOf, 8), findingCodes: [NOBODY_AT_HOME] });
    rows.visits.push(walkRecord(dutyVisitMachine, Object.assign(shut, { version: 1 }), [{ event: 'recordDutyVisit', at: shut.at, role: 'village', unit: row.unit }], rows));
  }
}

/** Cards of a benefit: one in force, one that no longer fits, or one that took the place of another. */
function post(world: World, benefit: DemoAssistance, rows: VisitRows): void {
  if (benefit.status === 'TERMINATED' || benefit.status === 'SUSPENDED') return;
  const rng = rngOf('card', benefit.id);
  const place = rows.cards.length;
  const isFirst = place < 3 * OF_EACH_STATE;
  if (!isFirst && !rng.chance(SHARE.carded)) return;
  const program = benefit.program as AssistanceProgram;
  const nursingAmount = program === AssistanceProgram.TEKUN ? money(benefit.nursingAmount) : null;
  const amount = amountOf({ program, monthlyAmount: money(benefit.monthlyAmount), supplementAmount: money(benefit.supplementAmount), nursingAmount });
  const kind = amount === null ? 0 : isFirst ? place % 3 : rng.weighted([18, 1, 1]);
  const rights = rightsOf(world, benefit);
  const unit = unitOf(benefit.divisionCode);
  const add = (status: CardIssueStatus, on: string, shown: string | null): void => {
    const row = rowIn(InformationCardIssue, {
      id: rowId('ci', 0, rows.cards.length + 1, rngOf('card', benefit.id, status)), enrollmentId: benefit.id, issuedAt: at(on), amount: shown, handlerName: `${rng.pick(surnames)}经办`, handlerUnit: '乡镇（街道）社会事务办公室',
      ...rights, synthetic: true,
    });
    const ends: Partial<Record<CardIssueStatus, [string, string]>> = { OUTDATED: ['outdateInformationCard', 'SYSTEM'], REPLACED: ['replaceInformationCard', 'town.assist'] };
    const end = ends[status];
    const steps = [{ event: 'issueInformationCard', at: row.issuedAt, role: 'town.assist', unit }, ...(end ? [{ event: end[0], at: at(addDays(on, 60)), role: end[1], unit: end[1] === 'SYSTEM' ? null : unit }] : [])];
    rows.cards.push(walkRecord(cardMachine, row, steps, rows));
  };
  const lower = (yuan: string): string => money(Math.max(1, Number(yuan) - 20));
  if (kind === 1 && amount) add(CardIssueStatus.OUTDATED, '2021-06-10', lower(amount));
  else if (kind === 2 && amount) {
    add(CardIssueStatus.REPLACED, '2021-03-10', lower(amount));
    add(CardIssueStatus.ISSUED, '2021-05-09', amount);
  } else add(CardIssueStatus.ISSUED, '2021-09-10', amount);
}

function coordinate(county: string, rows: VisitRows): void {
  const add = (kind: CoordinationKind, on: string, more: Partial<CoordinationRecord>): void => {
    const row = rowIn(CoordinationRecord, {
      id: rowId('cr', 0, rows.records.length + 1, rngOf('coordination', county, on, kind)), kind, divisionCode: county, on, until: null, units: null, decisions: null, ...more, synthetic: true,
    });
    rows.records.push(walkRecord(coordinationMachine, row, [{ event: 'recordCoordination', at: at(on), role: 'county.assist', unit: unitOf(county) }], rows));
  };
  add(CoordinationKind.MEETING, '2021-06-18', { subject: '困难群众基本生活保障工作协调机制会议', units: 12, decisions: '开展低收入人口主动发现和数据比对' });
  add(CoordinationKind.MEETING, '2021-12-10', { subject: '冬春救助工作协调会议', units: 10, decisions: '落实入户走访，困难家庭不漏一户' });
  add(CoordinationKind.LEADER_ASSIGNMENT, '2021-01-15', { subject: '县级分管领导', until: '2022-01-14', decisions: '每季度到点督导一次' });
}

/** Assistants, visits, cards and coordination of the world as rows. */
export function visitRows(world: World): VisitRows {
  const rows: VisitRows = { assistants: [], duties: [], visits: [], cards: [], records: [], clocks: [], timeline: [] };
  const running = world.assistance.filter(({ status }) => status !== 'TERMINATED');
  const villages = [...new Set(running.map((benefit) => rightsOf(world, benefit).residenceDivisionCode))].sort();
  assistantsOf(villages, rows);
  for (const benefit of running) visit(world, benefit, rows);
  const star = running.filter(({ beneficiaryIds }) => beneficiaryIds.includes(world.cast.flagship));
  for (const benefit of [...star, ...running.filter((one) => !one.beneficiaryIds.includes(world.cast.flagship))]) post(world, benefit, rows);
  for (const county of new Set(world.residents.map(({ countyCode }) => countyCode))) coordinate(county, rows);
  return rows;
}
