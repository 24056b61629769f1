import { type DemoApplication, demoApplications, type DemoResident, rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, type CaseSerial, findPolicy, policyNumber, type WalkedRows, type WalkedStep, walkRecord } from '@civil/subgraph-kernel';
import { BAD_RATING, BY_RATING } from '../complaint/complaint.codes.js';
import { type Complaint, ComplaintStatus } from '../complaint/complaint.entity.js';
import { complaintMachine } from '../complaint/complaint-machine.js';
import { emptyComplaint } from '../complaint/complaint-steps.js';
import { callMachine, emptyCall } from '../hotline-call/call-machine.js';
import { CallCaseKind, type HotlineCall, HotlineCallStatus } from '../hotline-call/hotline-call.entity.js';
import { HardshipOutcome, HardshipReportStatus, HardshipUrgency, type ProactiveReport } from '../proactive-report/proactive-report.entity.js';
import { reportMachine } from '../proactive-report/report-machine.js';
import { emptyReport } from '../proactive-report/report-steps.js';
import { ReceiptKind, ReceiptState, ReporterKind, ReportReceipt } from '../report-receipt/report-receipt.entity.js';
import { emptyRating, ratingMachine } from '../service-rating/rating-machine.js';
import type { ServiceRating } from '../service-rating/service-rating.entity.js';

/** Reports, complaints and calls a year for so many residents [A]; of each state three at least. */
const RESIDENTS_OF = { report: 1000, complaint: 4000, call: 2000 };
const OF_EACH_STATE = 3;
const SHARE_RATED = 0.6;
const HOUR_MS = 3_600_000;

/** Everything that people have handed in, as rows. */
export interface ReportRows extends WalkedRows {
  reports: ProactiveReport[];
  receipts: ReportReceipt[];
  complaints: Complaint[];
  ratings: ServiceRating[];
  calls: HotlineCall[];
  serials: CaseSerial[];
  /** Applications that a complaint names. */
  complainedAbout: string[];
}

const at = (day: string, hour = 10): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
const unitOf = (code: string): string => `${code}-MZJ`;
const texts = ['老人独居，患病无人照料，米面将尽', '家中主要劳力受伤，孩子学费无着', '房屋漏雨，冬衣被褥不足', '失业数月，房租拖欠，一日一餐'];
const roles: Readonly<Record<ReporterKind, string>> = { CITIZEN: 'citizen', VILLAGE: 'village', TOWNSHIP: 'town.assist', COUNTY: 'county.assist', SOCIAL_WORKER: 'org', FACILITY: 'facility', HOTLINE: 'hotline' };
const reporterKinds = [ReporterKind.CITIZEN, ReporterKind.VILLAGE, ReporterKind.HOTLINE, ReporterKind.SOCIAL_WORKER, ReporterKind.CITIZEN];

const reportPath = ['reportHardship', 'assignHardshipReport', 'recordHardshipVisit', 'concludeHardshipReport'];
const complaintPaths: Readonly<Record<ComplaintStatus, readonly string[]>> = {
  FILED: ['fileComplaint'], ACCEPTED: ['fileComplaint', 'acceptComplaint'], DECLINED: ['fileComplaint', 'declineComplaint'], ANSWERED: ['fileComplaint', 'acceptComplaint', 'answerComplaint'],
  ESCALATED: ['fileComplaint', 'acceptComplaint', 'answerComplaint', 'escalateComplaint'], CLOSED: ['fileComplaint', 'acceptComplaint', 'answerComplaint', 'escalateComplaint', 'answerEscalation'],
};
const complaintActors: Readonly<Record<string, string>> = {
  acceptComplaint: 'county.assist', declineComplaint: 'county.assist', answerComplaint: 'county.assist', escalateComplaint: 'citizen', answerEscalation: 'pref.assist',
};

/** Of so many rows the place-th: those of each state first, three of each, then the last state. */
const stateAt = <S>(states: readonly S[], place: number): S => states[Math.floor(place / OF_EACH_STATE)] ?? (states.at(-1) as S);

/** The one report and the one complaint of the flagship person, by which saved operations find them. */
const ofStar = (prefix: string, { cast }: World): string => rowId(prefix, 0, 0, rngOf(`${prefix}-of`, cast.flagship));

/** Writes what people hand in, numbered as the graph goes on to number it. */
class HandedIn {
  readonly rows: ReportRows = { reports: [], receipts: [], complaints: [], ratings: [], calls: [], serials: [], complainedAbout: [], clocks: [], timeline: [] };
  readonly #last = new Map<string, CaseSerial>();

  constructor(readonly world: World) {}

  number(kind: string, divisionCode: string, on: string): string {
    const year = Number(on.slice(0, 4));
    const key = `${kind}/${divisionCode}/${year}`;
    const serial = this.#last.get(key) ?? ({ kind, divisionCode, year, last: 0 } as CaseSerial);
    if (serial.last === 0) this.rows.serials.push(serial);
    serial.last += 1;
    this.#last.set(key, serial);
    return `${kind}${divisionCode}${year}${String(serial.last).padStart(6, '0')}`;
  }

  #isStar(by: DemoResident | undefined): boolean {
    return by !== undefined && by.id === this.world.cast.flagship;
  }

  receipt(subject: { id: string; at: Date }, more: Pick<ReportReceipt, 'number' | 'kind' | 'state' | 'reporterKind' | 'divisionCode'> & { by?: DemoResident | undefined; answer?: string | null }): void {
    const { by, answer = null, ...rest } = more;
    const isKnown = rest.reporterKind === ReporterKind.CITIZEN;
    this.rows.receipts.push(Object.assign(new ReportReceipt(), {
      id: rowId('rr', 0, this.rows.receipts.length + 1, rngOf('receipt', subject.id)), subjectId: subject.id, at: subject.at, answer, residentId: isKnown ? (by?.id ?? null) : null, name: by?.name ?? null,
      phone: by?.phone ?? null, ...rest, synthetic: true,
    }));
  }

  report(person: DemoResident, status: HardshipReportStatus, place: number, reporter: { kind: ReporterKind; by?: DemoResident | undefined }, application?: DemoApplication): ProactiveReport {
    const { world, rows } = this;
    const rng = rngOf('report', person.id, status);
    const steps = reportPath.slice(0, Object.values(HardshipReportStatus).indexOf(status) + 1);
    const isOver = status === HardshipReportStatus.CONCLUDED;
    const lastDay = isOver ? addDays(world.asOf, -rng.int(1, 300)) : addDays(world.asOf, -([0, 1, 6][place % OF_EACH_STATE] ?? 0));
    const isLate = place % 7 === 3;
    const days = steps.map((_, index) => addDays(lastDay, -(steps.length - 1 - index) * (isLate ? 3 : 1)));
    const [received = lastDay, , visitedOn] = days;
    const township = person.residenceDivision.slice(0, 9);
    const urgency = place % 3 === 2 ? HardshipUrgency.URGENT : HardshipUrgency.ORDINARY;
    const isKnown = status !== HardshipReportStatus.RECEIVED;
    const report = Object.assign(emptyReport(), {
      id: this.#isStar(reporter.by) ? ofStar('pr', world) : rowId('pr', 0, rows.reports.length + 1, rng), reportNo: this.number('ZD', township, received), urgency, reporterKind: reporter.kind, divisionCode: person.residenceDivision, place: '村（社区）内',
      text: texts[place % texts.length] as string, at: at(received, 8), adultOn: isKnown ? person.adultOn : received, acceptedOn: received, personId: isKnown ? person.id : null,
      householdId: isKnown ? (person.coLivingHouseholdId ?? null) : null, assignedUnit: isKnown ? unitOf(person.residenceDivision) : null, instructions: isKnown ? '入户核实基本生活情况' : null, synthetic: true,
    });
    if (visitedOn) {
      const when = at(visitedOn, 9);
      const hours = Math.ceil((when.getTime() - report.at.getTime()) / HOUR_MS);
      const limit = urgency === HardshipUrgency.URGENT ? 24 : 96;
      Object.assign(report, { visits: [{ at: when.toISOString(), met: true, finding: '情况基本属实', unit: unitOf(person.residenceDivision) }], responseHours: hours, inTime: hours <= limit });
    }
    if (isOver) {
      const outcome = application ? HardshipOutcome.APPLICATION : ([HardshipOutcome.TEMPORARY_AID, HardshipOutcome.REFERRED, HardshipOutcome.NO_NEED][place % 3] as HardshipOutcome);
      Object.assign(report, { outcome, conclusion: '已按规定办理', concludedOn: lastDay, applicationIds: application ? [application.id] : [] });
    }
    const by = (index: number): Pick<WalkedStep<ProactiveReport>, 'role' | 'unit'> => {
      const role = index === 0 ? roles[reporter.kind] : index === 2 ? 'village' : 'town.assist';
      return { role, unit: role === 'village' ? unitOf(person.residenceDivision) : role.startsWith('town') ? unitOf(township) : null };
    };
    walkRecord(reportMachine, report, steps.map((event, index) => ({ event, at: at(days[index] as string, 8 + index), ...by(index) })), rows);
    rows.reports.push(report);
    const state = isOver ? ReceiptState.DONE : isKnown ? ReceiptState.IN_PROGRESS : ReceiptState.RECEIVED;
    this.receipt(report, { number: report.reportNo, kind: ReceiptKind.HARDSHIP_REPORT, state, reporterKind: reporter.kind, divisionCode: report.divisionCode, by: reporter.by });
    return report;
  }

  complaint(about: string, status: ComplaintStatus, place: number, by: DemoResident | undefined, more: Partial<Complaint> = {}): void {
    const { world, rows } = this;
    const steps = complaintPaths[status];
    const county = about.slice(0, 6);
    const key = by?.id ?? about;
    const lastDay = addDays(world.asOf, -(place % 5));
    const days = steps.map((_, index) => addDays(lastDay, -(steps.length - 1 - index) * 4));
    const [filed = lastDay] = days;
    const answeredOn = steps.includes('answerComplaint') ? (days[steps.lastIndexOf(status === ComplaintStatus.CLOSED ? 'answerEscalation' : 'answerComplaint')] as string) : null;
    const escalation = policyNumber('assistance.complaint.escalation', { on: filed });
    const complaint = Object.assign(emptyComplaint(), {
      id: this.#isStar(by) && more.rating === undefined ? ofStar('co', world) : rowId('co', 0, rows.complaints.length + 1, rngOf('complaint', key, status, place)), complaintNo: this.number('TS', county, filed), channelCode: ['01', '02', '03'][place % 3] as string,
      topicCode: ['01', '02', '04', '05', '06', '07'][place % 6] as string, divisionCode: county, aboutDivisionCode: about.slice(0, 9), text: '反映办理中的问题，请核查', anonymous: by === undefined, at: at(filed, 8),
      acceptedOn: filed, synthetic: true, ...more,
    });
    if (answeredOn) Object.assign(complaint, { upheld: place % 2 === 0, answer: '经核查，已按规定处理', answeredOn, systemStepOn: status === ComplaintStatus.ANSWERED ? addDays(answeredOn, escalation + 1) : null });
    if (status === ComplaintStatus.DECLINED) complaint.declineReason = '不属于社会救助事项';
    if (steps.includes('escalateComplaint')) complaint.escalationReason = '对答复不满意';
    const reporterKind = complaint.channelCode === '02' ? ReporterKind.HOTLINE : ReporterKind.CITIZEN;
    walkRecord(complaintMachine, complaint, steps.map((event, index) => {
      const role = index === 0 ? roles[reporterKind] : (complaintActors[event] as string);
      return { event, at: at(days[index] as string, 8 + index), role, unit: role.startsWith('county') ? unitOf(county) : role.startsWith('pref') ? unitOf(county.slice(0, 4)) : null };
    }), rows);
    rows.complaints.push(complaint);
    if (complaint.applicationId && status !== ComplaintStatus.DECLINED) rows.complainedAbout.push(complaint.applicationId);
    const states: Readonly<Record<ComplaintStatus, ReceiptState>> = {
      FILED: ReceiptState.RECEIVED, ACCEPTED: ReceiptState.IN_PROGRESS, DECLINED: ReceiptState.DECLINED, ANSWERED: ReceiptState.ANSWERED, ESCALATED: ReceiptState.IN_PROGRESS, CLOSED: ReceiptState.DONE,
    };
    this.receipt(complaint, { number: complaint.complaintNo, kind: ReceiptKind.COMPLAINT, state: states[status], reporterKind, divisionCode: county, by, answer: complaint.answer ?? complaint.declineReason });
  }

  rating(application: DemoApplication, caseNo: string | null, rating: number): void {
    const { world, rows } = this;
    const last = application.steps.at(-1)?.on ?? world.asOf;
    const on = last < world.asOf ? addDays(last, 1) : world.asOf;
    const bad = findPolicy('assistance.rating.bad-most', { on });
    if (!bad) return; // nobody rated before there was a rule to
    const county = application.applyDivision.slice(0, 6);
    const row = Object.assign(emptyRating(), {
      id: rowId('sr', 0, rows.ratings.length + 1, rngOf('rating', application.id)), applicationId: application.id, residentId: application.applicantId, rating, comment: rating <= 2 ? '等候时间太长' : null,
      at: at(on, 11), divisionCode: county, acceptedOn: on, synthetic: true,
    });
    rows.ratings.push(walkRecord(ratingMachine, row, [{ event: 'rateService', at: row.at, role: 'citizen', unit: null }], rows));
    if (rating > Number(bad.value)) return;
    const applicant = world.byId.residents.get(application.applicantId);
    this.complaint(application.applyDivision, ComplaintStatus.ACCEPTED, rows.ratings.length, applicant, { topicCode: BAD_RATING, channelCode: BY_RATING, rating, caseNo, applicationId: application.id, text: '等候时间太长' });
  }

  call(person: DemoResident, status: HotlineCallStatus, place: number, report?: ProactiveReport): void {
    const { rows, world } = this;
    const day = report ? report.acceptedOn : addDays(world.asOf, -(place % 20));
    const county = person.residenceDivision.slice(0, 6);
    const isConverted = status === HotlineCallStatus.CONVERTED;
    const call = Object.assign(emptyCall(), {
      id: rowId('hc', 0, rows.calls.length + 1, rngOf('call', person.id, status)), callNo: this.number('RX', county, day), at: at(day, 8), topicCode: report ? '02' : (['01', '04', '99'][place % 3] as string),
      divisionCode: report?.divisionCode ?? county, text: report?.text ?? '咨询救助申请条件和办理进度', loggedBy: 'u_demo_hotline', acceptedOn: day, caseKind: isConverted ? (report ? CallCaseKind.HARDSHIP_REPORT : CallCaseKind.INTAKE_NOTE) : null,
      caseNo: report?.reportNo ?? null, intakeNote: isConverted && !report ? '拟到乡镇窗口申请，请协助准备材料' : null, synthetic: true,
    });
    const end = isConverted ? ['convertCallToCase'] : status === HotlineCallStatus.ANSWERED ? ['closeHotlineCall'] : [];
    walkRecord(callMachine, call, ['logHotlineCall', ...end].map((event) => ({ event, at: call.at, role: 'hotline', unit: null })), rows);
    rows.calls.push(call);
    const state = isConverted ? ReceiptState.DONE : status === HotlineCallStatus.ANSWERED ? ReceiptState.ANSWERED : ReceiptState.RECEIVED;
    this.receipt(call, { number: call.callNo, kind: ReceiptKind.HOTLINE_CALL, state, reporterKind: ReporterKind.HOTLINE, divisionCode: call.divisionCode, by: person });
  }
}

/** Grown-up residents that nothing else is told of, evenly over the world; as many as are asked for. */
function people(world: World, count: number): DemoResident[] {
  const known = new Set<string>([...Object.values(world.cast), ...world.planted.flatMap(({ subjectId }) => subjectId ?? [])]);
  const able = world.residents.filter((one) => one.adultOn <= addDays(world.asOf, -366) && !one.deathDate && one.coLivingHouseholdId && !known.has(one.id));
  const stride = Math.max(1, Math.floor(able.length / count));
  return Array.from({ length: Math.min(count, able.length) }, (_, place) => able[place * stride] as DemoResident);
}

const volume = (world: World, residentsOf: number, states: number): number => Math.max(states * OF_EACH_STATE, Math.round(world.residents.length / residentsOf));

/** What people of the world have reported, complained of, rated and called about, as rows. */
export function reportRows(world: World, caseNoOf: ReadonlyMap<string, string | null>): ReportRows {
  const handed = new HandedIn(world);
  const { rows } = handed;
  const star = world.byId.residents.get(world.cast.flagship);
  const applications = demoApplications(world);
  const counts = { report: volume(world, RESIDENTS_OF.report, 4), complaint: volume(world, RESIDENTS_OF.complaint, 6), call: volume(world, RESIDENTS_OF.call, 3) };
  const all = people(world, counts.report + counts.complaint + counts.call + 1);
  const neighbours = all.slice(1);
  for (let place = 0; place < counts.report; place++) {
    const person = all[place];
    if (!person) break;
    const kind = reporterKinds[place % reporterKinds.length] as ReporterKind;
    handed.report(person, stateAt(Object.values(HardshipReportStatus), place), place, { kind, by: kind === ReporterKind.CITIZEN || kind === ReporterKind.HOTLINE ? neighbours[place] : undefined });
  }
  const drafted = applications.filter(({ status }) => status === 'ACCEPTED').slice(0, OF_EACH_STATE);
  drafted.forEach((application, place) => {
    const person = world.byId.residents.get(application.applicantId);
    if (person && person.adultOn <= world.asOf) handed.report(person, HardshipReportStatus.CONCLUDED, counts.report + place, { kind: place === 0 && star ? ReporterKind.CITIZEN : ReporterKind.VILLAGE, by: place === 0 ? star : undefined }, application);
  });
  const disputed = applications.filter(({ status }) => status === 'TO_COUNTY' || status === 'REFUSED');
  for (let place = 0; place < counts.complaint; place++) {
    const by = all[counts.report + place];
    if (!by) break;
    const about = place % OF_EACH_STATE === 0 ? disputed[place / OF_EACH_STATE] : undefined;
    const isStar = place === 10 && star;
    handed.complaint(about?.applyDivision ?? by.residenceDivision, stateAt(Object.values(ComplaintStatus), place), place, place % 4 === 3 ? undefined : isStar ? star : by, about ? { applicationId: about.id, caseNo: caseNoOf.get(about.id) ?? null } : {});
  }
  for (const application of applications.filter(({ status }) => status === 'CLOSED_GRANTED' || status === 'REFUSED' || status === 'TERMINATED')) {
    const rng = rngOf('rated', application.id);
    if (rng.chance(SHARE_RATED)) handed.rating(application, caseNoOf.get(application.id) ?? null, 1 + rng.weighted([1, 1, 2, 6, 10]));
  }
  const called = rows.reports.filter(({ reporterKind }) => reporterKind === ReporterKind.HOTLINE);
  for (let place = 0; place < counts.call; place++) {
    const person = all[counts.report + counts.complaint + place];
    if (person) handed.call(person, stateAt([HotlineCallStatus.LOGGED, HotlineCallStatus.ANSWERED, HotlineCallStatus.CONVERTED], place), place);
  }
  for (const [place, report] of called.entries()) {
    const person = all[place + 1];
    if (person) handed.call(person, HotlineCallStatus.CONVERTED, place, report);
  }
  return rows;
}
