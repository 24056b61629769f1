import { createHash } from 'node:crypto';
import { bankAccount, type DemoApplication, demoApplications, demoCases, type World } from '@civil/demo-data';
import {
  addDays, addMonths, AttachmentRecord, type CaseSerial, type ClockRule, clockOf, dueAfter, findPolicy, nextDueOf, OpenCase, policyNumber, type RunningClock,
  type TimelineEntry, type UrbanRural,
} from '@civil/subgraph-kernel';
import { chinaTime, TOWNSHIP_DIGITS } from '@civil/schema/scalars';
import { AgentKind, ApplicationChannel, ApplicationStatus, ConfirmAuthority, OpinionProposal, RefusalGround, TerminationGround } from '../assistance-application/application-enums.js';
import { applicationMachine } from '../assistance-application/application-machine.js';
import { ApplicationMember } from '../assistance-application/application-member.entity.js';
import type { AssistanceApplication } from '../assistance-application/assistance-application.entity.js';
import { benefitAmount } from '../assistance-application/benefit-amount.js';
import { classOfDocument, DocumentKind, requiredDocumentKinds } from '../assistance-application/document-kinds.js';
import { emptyApplication } from '../assistance-application/steps/draft.js';
import { refusalLetter } from '../assistance-application/refusal-letter.js';
import { countyUnitOf, townshipUnitOf } from '../assistance-application/steps/case-register.js';
import { adultOnOf } from '../assistance-application/supplement-ground.js';
import { publishedStandards } from '../assistance-standard/published-standards.js';
import { CheckConclusion, CheckSourceStatus, CheckStatus, CheckStopReason, PropertyKind } from '../economic-check/check-enums.js';
import { allSources } from '../economic-check/check-sources.js';
import { emptyCheck, ofApplication } from '../economic-check/steps/request.js';
import { AssistanceProgram, CareForm, DibaoGrade, SelfCareLevel } from '../program.js';
import { NoticeKind, NoticeObjection, ObjectionChannel, ObjectionOutcome, PublicNotice } from '../public-notice/public-notice.entity.js';
import { CheckInTheMaking, type CheckRows, emptyCheckRows, nextCheckSerial, nextMorning } from './check-in-the-making.js';

/** Everything that the applications of the world come to, as rows. */
export interface ApplicationRows {
  applications: AssistanceApplication[];
  members: ApplicationMember[];
  ofChecks: CheckRows;
  notices: PublicNotice[];
  objections: NoticeObjection[];
  documents: AttachmentRecord[];
  clocks: RunningClock[];
  timeline: Omit<TimelineEntry, 'position'>[];
  cases: OpenCase[];
  serials: CaseSerial[];
}

/** Numbers of demonstration applications begin here, beyond those of the cases that are there for other reasons. */
const FIRST_SERIAL = 500_000;
const CHECK_MONTHS = 6;
const rowIn = <T extends object>(Type: new () => T, row: object): T => Object.assign(new Type(), row);
const at = (day: string, hour = 10): Date => new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`);
const withCash: readonly string[] = [AssistanceProgram.DIBAO, AssistanceProgram.TEKUN];

type Transition = (typeof applicationMachine.transitions)[keyof typeof applicationMachine.transitions];
const transitionOf = (event: string): Transition => applicationMachine.transitions[event as keyof typeof applicationMachine.transitions];

/** One application in the making: walked along its steps by the machine itself, so that states, clocks and entries are what it would have made. */
class ApplicationInTheMaking {
  readonly application = emptyApplication();
  readonly clocks: RunningClock[] = [];
  readonly #tail: string;
  #check: CheckInTheMaking | undefined;

  constructor(readonly world: World, readonly demo: DemoApplication, readonly rows: ApplicationRows) {
    this.#tail = demo.id.replace(/^aa_/, '');
  }

  id(prefix: string, number = 0): string {
    return `${prefix}_${this.#tail.slice(0, -2)}${String(number).padStart(2, '0')}`;
  }

  state(): void {
    const { demo, world, application } = this;
    const people = demo.memberIds.map((id) => this.#resident(id));
    const applicant = this.#resident(demo.applicantId);
    const residentIds = [...new Set([demo.applicantId, ...demo.memberIds])];
    const isAlone = demo.householdId === undefined;
    Object.assign(application, {
      id: demo.id, program: demo.program as AssistanceProgram, applicantId: demo.applicantId, applicantName: applicant.name, householdId: demo.householdId ?? null, persons: people.length,
      agent: applicant.age >= 75 ? { kind: AgentKind.VILLAGE_COMMITTEE, name: '村委会代办', phone: null, residentId: null } : null,
      singlePersonBasisCode: isAlone && demo.program === 'DIBAO' ? '5' : null, applyDivisionCode: demo.applyDivision, hukouDivisionCode: demo.hukouDivision, residenceDivisionCode: demo.residenceDivision,
      hasResidencePermit: false, urbanRural: demo.urbanRural as UrbanRural, channel: isAlone ? ApplicationChannel.ASSISTANT_VISIT : ApplicationChannel.WINDOW, povertyCauseCodes: [demo.povertyCause],
      declaredIncome: (demo.perCapitaIncome * 12 * people.length).toFixed(2), declaredPropertyNote: '住房一处，无车辆', declaredRigidExpense: (demo.perCapitaIncome * 10 * people.length).toFixed(2),
      kinDisclosure: demo.kin, kinRelationCode: demo.kin ? '70' : null, kinUnit: demo.kin ? `${demo.applyDivision}村委会` : null, careForm: demo.program === 'TEKUN' ? CareForm.DISPERSED : null,
      account: withCash.includes(demo.program) ? bankAccount(demo.id) : null, accountHolderId: withCash.includes(demo.program) ? demo.applicantId : null, residentIds, partyIds: residentIds,
      adultOn: people.map(({ adultOn }) => adultOn).sort()[0] ?? applicant.adultOn, status: ApplicationStatus.DRAFT, synthetic: true,
    });
    for (const { id, birthDate, disability } of people) {
      const { applyDivisionCode, hukouDivisionCode, residenceDivisionCode, partyIds } = application;
      const household = demo.householdId ? world.byId.households.get(demo.householdId) : undefined;
      const relation = id === demo.applicantId ? '01' : household?.members.find(({ residentId }) => residentId === id)?.relation;
      this.rows.members.push(rowIn(ApplicationMember, {
        id: `${demo.id}.${id}`, applicationId: demo.id, residentId: id, relationCode: !relation || relation === '02' ? (id === demo.applicantId ? '01' : '97') : relation, birthDate, adultOn: adultOnOf(birthDate),
        disabilityGrade: disability?.grade ?? null, graveIllness: false, signed: false, applyDivisionCode, hukouDivisionCode, residenceDivisionCode, partyIds, synthetic: true,
      }));
    }
  }

  walk(): void {
    const { application, demo, rows } = this;
    let from: string | null = null;
    demo.steps.forEach(({ event, on }, place) => {
      const transition = transitionOf(event);
      const when = at(on, 9 + (place % 8));
      const to: string = transition.to ?? application.status;
      application.status = to as ApplicationStatus;
      this.#effects[event]?.(on, when);
      this.#moveClocks(transition, when, on);
      const role = event.includes('Application') && place < 2 ? 'village' : (transition.actors.find((actor) => /^(county|town|SYSTEM)/.test(actor)) ?? transition.actors[0] ?? 'SYSTEM');
      const unit = role === 'SYSTEM' ? null : role.startsWith('county') ? countyUnitOf(application) : townshipUnitOf(application);
      rows.timeline.push({ subjectId: demo.id, at: when, event, fromState: from, toState: to, actorId: role === 'SYSTEM' ? 'system' : `u_demo_${role}`, actorRole: role, actorUnit: unit, note: null, synthetic: true });
      from = to;
      if (place > 0) application.version += 1;
    });
    this.#leaveCheckOpen();
    application.nextDueAt = nextDueOf(this.clocks);
    rows.clocks.push(...this.clocks);
    rows.applications.push(application);
  }

  #resident(id: string) {
    const resident = this.world.byId.residents.get(id);
    if (!resident) throw new Error('an application names somebody who is not in the world');
    return resident;
  }

  #moveClocks({ starts = [], stops = [] }: Transition, now: Date, today: string): void {
    for (const clock of this.clocks) if (clock.stoppedAt === null && (stops === 'all' || stops.includes(clock.name))) clock.stoppedAt = now;
    for (const rule of starts as readonly ClockRule<AssistanceApplication>[]) {
      const key = typeof rule.parameter === 'string' ? rule.parameter : rule.parameter(this.application);
      // Applications of years before the present rules have no clocks of them.
      if ((rule.onlyFor && !rule.onlyFor(this.application)) || !findPolicy(key, { on: this.application.acceptedOn ?? today, division: this.application.applyDivisionCode })) continue;
      this.clocks.push(Object.assign(clockOf(this.application, rule, now, today), { id: this.id('ck', this.clocks.length) }));
    }
  }

  /** What each step changes, as its own effect would. */
  readonly #effects: Readonly<Record<string, (on: string, when: Date) => void>> = {
    submitApplication: (on, when) => this.#file(on, when),
    requestSupplement: (_on, when) => { this.application.supplementRequest = { at: when.toISOString(), documents: [DocumentKind.AUTHORISATION_LETTER], answeredAt: null }; },
    supplementApplication: (_on, when) => { if (this.application.supplementRequest) this.application.supplementRequest.answeredAt = when.toISOString(); },
    acceptApplication: (on) => this.#open(on),
    recordHomeVisit: (_on, when) => this.#visit(when, false),
    recordCountyVisit: (_on, when) => this.#visit(when, true),
    recordDemocraticReview: (_on, when) => { this.application.reviews = [{ at: when.toISOString(), attendees: 21, votesFor: 19, votesAgainst: 2, representatives: 15, supported: true, minutesSm3: null }]; },
    requestEconomicCheck: (on, when) => this.#askForCheck(on, when),
    recordEconomicCheck: (on, when) => this.#report(on, when),
    proposeOpinion: (on, when) => this.#propose(on, when),
    publishNotice: (on) => this.#putUp(on, NoticeKind.PROPOSAL),
    raiseObjection: (_on, when) => this.#object(when),
    closeNotice: () => this.#handOver(countyUnitOf(this.application)),
    forwardOpinion: () => this.#handOver(countyUnitOf(this.application)),
    returnForCheck: () => this.#handOver(townshipUnitOf(this.application)),
    confirmApplication: (on) => this.#decide(on, true),
    refuseApplication: (on) => this.#decide(on, false),
    deliverRefusalLetter: (on) => {
      if (this.application.refusalLetter) this.application.refusalLetter.deliveredOn = on;
      this.#close(on);
    },
    publishResult: (on) => {
      this.application.enrollmentId = this.demo.enrollmentId ?? null;
      this.#putUp(on, NoticeKind.RESULT);
      this.#close(on);
    },
    withdrawApplication: (on, when) => this.#end(on, when),
    terminateApplication: (on, when) => {
      this.application.terminationGround = TerminationGround.NON_COOPERATION;
      this.#end(on, when);
    },
  };

  #open(on: string): void {
    const { application, rows } = this;
    application.acceptedOn = on;
    application.handlerUnit = townshipUnitOf(application);
    rows.cases.push(rowIn(OpenCase, { caseNo: application.caseNo, handlerUnit: application.handlerUnit, openedOn: on, closedOn: null, residentIds: application.residentIds, synthetic: true }));
  }

  #visit(when: Date, byCounty: boolean): void {
    const { application, demo } = this;
    application.homeVisits = [...application.homeVisits, {
      at: when.toISOString(), byCounty, investigators: ['u_demo_visitor_1', 'u_demo_visitor_2'], signedByApplicant: true, livingCondition: '砖木平房，生活用品简单',
      incomeFound: demo.perCapitaIncome.toFixed(2), refusal: demo.status === 'TERMINATED',
    }];
  }

  #decide(on: string, confirmed: boolean): void {
    const { application } = this;
    application.countyDecision = { confirmed, authority: ConfirmAuthority.COUNTY, unit: countyUnitOf(application), on };
    application.systemStepOn = confirmed ? addDays(on, 1) : null;
    if (!confirmed) application.refusalLetter = refusalLetter(application, { grounds: [RefusalGround.INCOME_ABOVE_LINE] }, on);
  }

  #file(on: string, when: Date): void {
    const { application, demo, rows } = this;
    const year = on.slice(0, 4);
    let serial = rows.serials.find(({ divisionCode, year: of }) => divisionCode === demo.applyDivision && String(of) === year);
    if (!serial) {
      serial = { kind: 'SQ', divisionCode: demo.applyDivision, year: Number(year), last: FIRST_SERIAL };
      rows.serials.push(serial);
    }
    serial.last += 1;
    application.caseNo = `SQ${demo.applyDivision}${year}${serial.last}`;
    const adults = rows.members.filter(({ applicationId, adultOn }) => applicationId === demo.id && adultOn <= on);
    for (const member of adults) member.signed = true;
    application.storedAuthorisation = { signedAt: on, memberIds: adults.map(({ residentId }) => residentId), revokedAt: null };
    rows.documents.push(...requiredDocumentKinds.map((kind, number) => rowIn(AttachmentRecord, {
      id: this.id('at', number), subjectId: demo.id, kind, name: `${kind}.pdf`, bytes: 120_000 + number, sm3: createHash('sm3').update(`${demo.id}/${kind}`).digest('hex'),
      dataClass: classOfDocument(kind), at: when, synthetic: true,
    })));
  }

  #askForCheck(on: string, when: Date): void {
    const { application, rows } = this;
    const request = { serial: nextCheckSerial(rows.ofChecks, application.applyDivisionCode, on.slice(0, 4)), now: when, today: on };
    const check = Object.assign(emptyCheck(), ofApplication(application, request), { id: this.id('ec') });
    this.#check = new CheckInTheMaking(rows.ofChecks, check).step('requestEconomicCheck', when, 'town.assist', townshipUnitOf(application));
  }

  /** A report by hand: what the sources said is held against the declaration by who verifies. */
  #report(on: string, when: Date): void {
    const made = this.#check;
    if (!made) throw new Error('a report answers a request');
    const { perCapitaIncome, memberIds, applicantId } = this.demo;
    const found: Readonly<Record<string, number>> = { POLICE_HUKOU: memberIds.length, TAX: 1, REAL_ESTATE: 1, BANK: 2 };
    for (const source of allSources) Object.assign(made.reply(source, [], when, 0), { hits: found[source] ?? 0, status: found[source] ? CheckSourceStatus.OK : CheckSourceStatus.NO_DATA });
    made.step('recordEconomicCheck', when, 'county.assist', countyUnitOf(this.application));
    Object.assign(made.check, {
      completedAt: when, validTo: addMonths(on, CHECK_MONTHS), conclusion: CheckConclusion.CONSISTENT, totalIncome: (perCapitaIncome * 12 * memberIds.length).toFixed(2), perCapitaIncome: perCapitaIncome.toFixed(2),
      storedProperty: [{ kind: PropertyKind.HOUSE, value: '45000.00', ownerId: applicantId }, { kind: PropertyKind.DEPOSIT, value: '1200.00', ownerId: applicantId }],
    });
    made.close(on);
  }

  /** Checks of applications that are still looked into wait for one bank, which is asked again the next morning. */
  #leaveCheckOpen(): void {
    const made = this.#check;
    if (!made || made.check.status !== CheckStatus.REQUESTED) return;
    const when = new Date(made.check.requestedAt.getTime() + 3_600_000);
    made.step('askSources', when, 'SYSTEM', null);
    for (const source of allSources) if (source !== 'BANK') made.reply(source, [], when);
    made.waitFor('BANK', this.world.asOf, 1);
    made.check.systemStepAt = nextMorning(this.world.asOf);
  }

  #propose(on: string, when: Date): void {
    const { application, demo, rows } = this;
    if (demo.program === 'TEKUN') application.selfCare = SelfCareLevel.FULL;
    const isRefusal = demo.steps.some(({ event }) => event === 'forwardOpinion');
    const enrollment = demo.enrollmentId ? this.world.byId.assistance.get(demo.enrollmentId) : undefined;
    const given = isRefusal ? undefined : enrollment ? {
      monthlyAmount: enrollment.monthlyAmount.toFixed(2), supplementAmount: enrollment.supplementAmount.toFixed(2), nursingAmount: demo.program === 'TEKUN' ? enrollment.nursingAmount.toFixed(2) : null,
      grade: (enrollment.grade as DibaoGrade | undefined) ?? null,
    } : benefitAmount({
      program: application.program, urbanRural: application.urbanRural, grade: demo.program === 'DIBAO' && demo.urbanRural === 'RURAL' ? DibaoGrade.C2 : null, selfCare: application.selfCare,
      perCapitaIncome: demo.perCapitaIncome.toFixed(2), totalIncome: (demo.perCapitaIncome * 12 * demo.memberIds.length).toFixed(2), rigidExpense: application.declaredRigidExpense,
      members: rows.members.filter(({ applicationId }) => applicationId === demo.id), division: demo.applyDivision, on: application.acceptedOn ?? on,
    }, publishedStandards.filter(({ divisionCode }) => divisionCode === '620000').map((row) => ({ grade: null, selfCare: null, ...row })));
    application.townshipOpinion = {
      proposal: isRefusal ? OpinionProposal.REFUSE : OpinionProposal.APPROVE, at: when.toISOString(), unit: townshipUnitOf(application), grounds: isRefusal ? [RefusalGround.INCOME_ABOVE_LINE] : [],
      perCapitaIncome: demo.perCapitaIncome.toFixed(2), grade: given?.grade ?? null, monthlyAmount: given?.monthlyAmount ?? '0.00', supplementAmount: given?.supplementAmount ?? '0.00', nursingAmount: given?.nursingAmount ?? null,
    };
    application.proposedAmount = application.townshipOpinion.monthlyAmount;
    for (const objection of rows.objections) if (objection.applicationId === demo.id) objection.outcome = ObjectionOutcome.REJECTED;
  }

  #putUp(on: string, kind: NoticeKind): void {
    const { application, demo, rows } = this;
    const length = findPolicy('assistance.notice-length', { on: application.acceptedOn ?? on })?.value ?? String(policyNumber('assistance.notice-length', { on: this.world.asOf }));
    const to = kind === NoticeKind.PROPOSAL ? chinaTime(dueAfter(at(on), { length: Number(length), unit: 'DAY' }).dueAt).slice(0, 10) : null;
    rows.notices.push(rowIn(PublicNotice, {
      id: this.id('pn', rows.notices.filter(({ applicationId }) => applicationId === demo.id).length + 1), applicationId: demo.id, kind, divisionCode: demo.residenceDivision, from: on, to, place: kind === NoticeKind.PROPOSAL ? '村（居）务公开栏' : null,
      printedName: application.applicantName, program: application.program, persons: application.persons, amount: withCash.includes(demo.program) ? application.proposedAmount : null, objected: false, synthetic: true,
    }));
    if (to) application.systemStepOn = addDays(to, 1);
  }

  #object(when: Date): void {
    const { application, demo, rows } = this;
    const notice = rows.notices.findLast(({ applicationId }) => applicationId === demo.id);
    if (!notice) throw new Error('an objection is made against a notice');
    notice.objected = true;
    application.hasObjection = true;
    application.systemStepOn = null;
    rows.objections.push(rowIn(NoticeObjection, {
      id: this.id('no'), noticeId: notice.id, applicationId: demo.id, at: when, channel: ObjectionChannel.PHONE, content: '反映该户有外出务工收入', anonymous: true, outcome: null, divisionCode: demo.residenceDivision, synthetic: true,
    }));
  }

  #handOver(unit: string): void {
    this.application.systemStepOn = null;
    this.application.handlerUnit = unit;
    for (const one of this.rows.cases) if (one.caseNo === this.application.caseNo) one.handlerUnit = unit;
  }

  #end(on: string, when: Date): void {
    if (this.#check?.check.status === CheckStatus.REQUESTED) this.#check.stop(CheckStopReason.APPLICATION_ENDED, when);
    this.#close(on);
  }

  #close(on: string): void {
    this.application.systemStepOn = null;
    for (const one of this.rows.cases) if (one.caseNo === this.application.caseNo) one.closedOn = on;
  }
}

/** Applications of the world as rows. */
export function applicationRows(world: World, known: readonly CaseSerial[] = []): ApplicationRows {
  const places = [...new Set(demoCases(world, ['SQ']).map(({ caseNo }) => caseNo.slice(2, -10)))].filter((code) => code.length === TOWNSHIP_DIGITS);
  const year = Number(world.asOf.slice(0, 4));
  const filed = known.filter(({ kind }) => kind === 'SQ');
  const isKnown = (divisionCode: string): boolean => filed.some((serial) => serial.divisionCode === divisionCode && serial.year === year);
  const serials = [...filed.map((serial) => ({ ...serial })), ...places.filter((code) => !isKnown(code)).map((divisionCode) => ({ kind: 'SQ', divisionCode, year, last: FIRST_SERIAL }))];
  const rows: ApplicationRows = { applications: [], members: [], ofChecks: emptyCheckRows(known), notices: [], objections: [], documents: [], clocks: [], timeline: [], cases: [], serials };
  for (const demo of demoApplications(world)) {
    const one = new ApplicationInTheMaking(world, demo, rows);
    one.state();
    one.walk();
  }
  return rows;
}
