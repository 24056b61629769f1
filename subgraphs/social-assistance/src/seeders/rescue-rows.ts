import { createHash } from 'node:crypto';
import { type DemoLeadStatus, type DemoRescue, type DemoRescueStation, demoRescues, demoStrayEntries, stationsIn, type World } from '@civil/demo-data';
import { CaseSerial, type ClockRule, clockOf, nextDueOf, NEVER, OpenCase, type RunningClock, type TimelineEntry } from '@civil/subgraph-kernel';
import { MissingPersonNotice } from '../missing-person-notice/missing-person-notice.entity.js';
import { AssistanceProgram } from '../program.js';
import { type IdentitySearchKind, type RescueStatus, TracingWithdrawal } from '../rescue-episode/rescue-enums.js';
import type { RescueEpisode } from '../rescue-episode/rescue-episode.entity.js';
import { rescueMachine } from '../rescue-episode/rescue-machine.js';
import { adultOnOfAge, emptyEpisode, stationUnitOf } from '../rescue-episode/steps/admission.js';
import { RescueStation } from '../rescue-station/rescue-station.entity.js';
import type { StrayRiskEntry, StrayRiskStatus } from '../stray-risk-entry/stray-risk-entry.entity.js';
import { emptyEntry } from '../stray-risk-entry/stray-risk-machine.js';
import { TracingLead, TracingLeadStatus } from '../tracing-lead/tracing-lead.entity.js';
import { tracingLeadMachine } from '../tracing-lead/tracing-lead-machine.js';

/** Everything that the rescue stations of the world come to, as rows. */
export interface RescueRows {
  stations: RescueStation[];
  episodes: RescueEpisode[];
  notices: MissingPersonNotice[];
  leads: TracingLead[];
  entries: StrayRiskEntry[];
  clocks: RunningClock[];
  timeline: Omit<TimelineEntry, 'position'>[];
  cases: OpenCase[];
  serials: CaseSerial[];
}

/** Numbers of demonstration stays begin here, beyond those of the other cases of a county. */
const FIRST_SERIAL = 700_000;
const rowIn = <T extends object>(Type: new () => T, row: object): T => Object.assign(new Type(), row);
const at = (day: string, hour = 9): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);

type Transition = (typeof rescueMachine.transitions)[keyof typeof rescueMachine.transitions];
const clockOfSearch: Readonly<Record<string, string>> = { PHOTO: 'photo-search', DNA: 'dna-search' };

/** One stay in the making: walked along its steps by the machine itself, so that states, clocks and entries are what it would have made. */
class StayInTheMaking {
  readonly episode = emptyEpisode();
  readonly clocks: RunningClock[] = [];
  notice: MissingPersonNotice | undefined;
  readonly #tail: string;

  constructor(readonly demo: DemoRescue, readonly rows: RescueRows, readonly earlier: number) {
    this.#tail = demo.id.replace(/^re_/, '').slice(0, -2);
  }

  #id(prefix: string, number: number): string {
    return `${prefix}_${this.#tail}${String(number).padStart(2, '0')}`;
  }

  walk(): void {
    const { demo, episode, rows } = this;
    let from: string | null = null;
    demo.steps.forEach(({ event, on, detail }, place) => {
      const transition: Transition = rescueMachine.transitions[event as keyof typeof rescueMachine.transitions];
      const when = at(on, 9 + (place % 8));
      const to: RescueStatus = transition.to ?? episode.status;
      episode.status = to;
      if (place === 0) this.#admit(on, when);
      else episode.version += 1;
      this.#effects[event]?.(on, when, detail);
      this.#moveClocks(transition, when, on, event === 'recordIdentitySearch' ? clockOfSearch[detail ?? ''] : undefined);
      rows.timeline.push({
        subjectId: demo.id, at: when, event, fromState: from, toState: to, actorId: 'u_demo_county.assist', actorRole: 'county.assist', actorUnit: stationUnitOf(episode.divisionCode), note: null, synthetic: true,
      });
      from = to;
    });
    episode.nextDueAt = nextDueOf(this.clocks);
    rows.clocks.push(...this.clocks);
    rows.episodes.push(episode);
    for (const [number, status] of demo.leads.entries()) this.#lead(status, number);
  }

  #moveClocks({ starts = [], stops = [] }: Transition, now: Date, today: string, searched: string | undefined): void {
    for (const clock of this.clocks) if (clock.stoppedAt === null && (stops === 'all' || stops.includes(clock.name) || clock.name === searched)) clock.stoppedAt = now;
    for (const rule of starts as readonly ClockRule<RescueEpisode>[]) {
      if (rule.onlyFor && !rule.onlyFor(this.episode)) continue;
      this.clocks.push(Object.assign(clockOf(this.episode, rule, now, today), { id: this.#id('ck', this.clocks.length) }));
    }
  }

  /** What each step changes, as its own effect would. */
  readonly #effects: Readonly<Record<string, (on: string, when: Date, detail: string | undefined) => void>> = {
    recordIdentitySearch: (_on, when, detail) => { this.episode.searches = [...this.episode.searches, { kind: (detail ?? 'INQUIRY') as IdentitySearchKind, at: when.toISOString(), hits: 0 }]; },
    recordRescueService: () => Object.assign(this.episode, { serviceCodes: ['1', '2', '3'], medical: true }),
    publishTracingNotice: (on) => this.#putUp(on),
    withdrawTracingNotice: (on) => this.#takeDown(on, TracingWithdrawal.STATION),
    confirmIdentity: (on) => {
      this.#identify();
      this.#takeDown(on, TracingWithdrawal.IDENTIFIED);
    },
    arrangeReturn: (_on, _when, detail) => { this.episode.plannedReturn = detail ?? 'ESCORTED'; },
    recordReturn: (on) => this.#leave(on, this.episode.plannedReturn ?? 'ESCORTED'),
    recordSettlement: (on) => {
      this.episode.settlement = { hukouDivision: { code: `${this.episode.divisionCode}001` }, on, programs: [AssistanceProgram.TEKUN] };
      this.#leave(on, 'SETTLED');
    },
    transferMinor: (on) => {
      this.episode.institutionId = this.#id('ci', 0);
      this.#leave(on, 'TRANSFERRED_MINOR');
    },
    leaveOnOwnWish: (on) => this.#leave(on, 'RETURNED_SELF'),
    recordDeathInCare: (on) => this.#leave(on, 'DECEASED'),
  };

  #admit(on: string, when: Date): void {
    const { demo, episode, rows } = this;
    const { id: stationId, divisionCode } = demo.station;
    const year = Number(on.slice(0, 4));
    let serial = rows.serials.find((one) => one.divisionCode === divisionCode && one.year === year);
    if (!serial) {
      serial = rowIn(CaseSerial, { kind: 'SQ', divisionCode, year, last: FIRST_SERIAL });
      rows.serials.push(serial);
    }
    serial.last += 1;
    Object.assign(episode, {
      id: demo.id, caseNo: `SQ${divisionCode}${year}${serial.last}`, stationId, divisionCode, sexCode: demo.sex, ageFrom: demo.ageFrom, ageTo: demo.ageTo, admittedAt: when, foundDivisionCode: divisionCode,
      foundPlace: '汽车站候车厅', broughtByCode: demo.broughtBy, features: demo.features, conditionCodes: [...demo.condition], subjectIds: [demo.id], adultOn: adultOnOfAge(demo.ageFrom, on), synthetic: true,
    });
    rows.cases.push(rowIn(OpenCase, { caseNo: episode.caseNo, handlerUnit: stationUnitOf(divisionCode), openedOn: on, closedOn: null, residentIds: [demo.id], synthetic: true }));
    if (demo.knownOnAdmission) this.#identify();
  }

  #identify(): void {
    const { demo: { id, resident }, episode, rows } = this;
    if (!resident) throw new Error('nobody is identified without a person');
    Object.assign(episode, {
      residentId: resident.id, personName: resident.name, identityKnown: true, sexCode: resident.sex, homeDivisionCode: resident.residenceDivision, adultOn: resident.adultOn, subjectIds: [resident.id, id], earlierEpisodes: this.earlier,
    });
    const opened = rows.cases.at(-1);
    if (opened?.caseNo === episode.caseNo) opened.residentIds = [id, resident.id];
  }

  #putUp(on: string): void {
    const { episode, demo } = this;
    const ofChild = episode.adultOn > on;
    this.notice = rowIn(MissingPersonNotice, {
      id: this.#id('mp', 0), episodeId: demo.id, stationId: episode.stationId, divisionCode: episode.divisionCode, foundCountyCode: episode.foundDivisionCode.slice(0, 6), sexCode: episode.sexCode, ageFrom: episode.ageFrom,
      ageTo: episode.ageTo, ofChild, features: ofChild ? null : episode.features, pictureSm3: ofChild ? null : createHash('sm3').update(demo.id).digest('hex'), consentNo: ofChild ? `公寻〔${on.slice(0, 4)}〕17号` : null,
      consentOn: ofChild ? on : null, publishedOn: on, withdrawnOn: null, withdrawal: null, synthetic: true,
    });
    this.rows.notices.push(this.notice);
  }

  #takeDown(on: string, withdrawal: TracingWithdrawal): void {
    if (this.notice && this.notice.withdrawnOn === null) Object.assign(this.notice, { withdrawnOn: on, withdrawal });
  }

  #leave(on: string, leaveKindCode: string): void {
    Object.assign(this.episode, { leftOn: on, leaveKindCode });
    this.#takeDown(on, TracingWithdrawal.LEFT);
    const opened = this.rows.cases.at(-1);
    if (opened?.caseNo === this.episode.caseNo) opened.closedOn = on;
  }

  #lead(status: DemoLeadStatus, number: number): void {
    const { notice, episode, rows } = this;
    if (!notice) throw new Error('a lead is given on a notice');
    const when = at(notice.publishedOn, 14 + number);
    const lead = rowIn(TracingLead, {
      id: this.#id('tl', number), noticeId: notice.id, divisionCode: notice.divisionCode, status, at: when, content: '曾在集市上见过此人，像是邻村走失的老人', contactName: '王女士', contactPhone: `1000000000${number}`,
      submittedBy: `u_demo_lead_${number}`, submitterId: null, subjectIds: [notice.episodeId], adultOn: episode.adultOn, version: status === TracingLeadStatus.RECEIVED ? 1 : status === TracingLeadStatus.CHECKED ? 2 : 3,
      nextDueAt: NEVER, synthetic: true,
    });
    const [rule] = tracingLeadMachine.transitions.submitTracingLead.starts ?? [];
    if (!rule) throw new Error('a lead is looked into within a time');
    const clock = Object.assign(clockOf(lead, rule, when, notice.publishedOn), { id: this.#id('cl', number), stoppedAt: status === TracingLeadStatus.RECEIVED ? null : at(notice.publishedOn, 17) });
    lead.nextDueAt = nextDueOf([clock]);
    rows.clocks.push(clock);
    rows.leads.push(lead);
  }
}

const stationRow = ({ id, name, divisionCode, phone, beds, addressText, grade }: DemoRescueStation): RescueStation =>
  rowIn(RescueStation, { id, name, divisionCode, phone, beds, addressText, grade: grade ?? null, synthetic: true });

/** Rescue stations of the world, and what has happened there, as rows. */
export function rescueRows(world: World): RescueRows {
  const rows: RescueRows = { stations: stationsIn(world).map(stationRow), episodes: [], notices: [], leads: [], entries: [], clocks: [], timeline: [], cases: [], serials: [] };
  const stays = new Map<string, number>();
  for (const demo of demoRescues(world)) {
    const earlier = demo.resident ? (stays.get(demo.resident.id) ?? 0) : 0;
    if (demo.resident) stays.set(demo.resident.id, earlier + 1);
    new StayInTheMaking(demo, rows, earlier).walk();
  }
  rows.entries = demoStrayEntries(world).map(({ id, resident, status, stationDivision, on, reasons, previousRescues }, number) => Object.assign(emptyEntry(), {
    id, residentId: resident.id, personName: resident.name, status: status as StrayRiskStatus, divisionCode: resident.residenceDivision, stationDivisionCode: stationDivision, reasonCodes: [...reasons],
    guardianName: number % 2 === 0 ? null : '监护人甲', guardianPhone: number % 2 === 0 ? null : '10000000000', previousRescues, madeOn: on, removalCode: status === 'REMOVED' ? '1' : null, adultOn: resident.adultOn, synthetic: true,
    version: status === 'REMOVED' ? 2 : 1,
  }));
  return rows;
}
