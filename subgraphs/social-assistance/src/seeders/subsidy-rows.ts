import { bankAccount, type DemoAssistance, type DemoResident, hash32, readDivisions, rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, type DatedStep, OpenCase, type UrbanRural, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { ApplicationChannel } from '../assistance-application/application-enums.js';
import type { DisabilitySubsidyApplication } from '../disability-subsidy/disability-subsidy-application.entity.js';
import { disabilitySubsidyMachine } from '../disability-subsidy/disability-subsidy-machine.js';
import { emptySubsidyApplication } from '../disability-subsidy/steps/submission.js';
import { acceptingUnitOf, countyOf, homeUnitOf, provinceOf } from '../disability-subsidy/steps/subsidy-step.js';
import { SubsidyRefusalGround } from '../disability-subsidy/subsidy-enums.js';
import { AssistanceProgram } from '../program.js';

export interface SubsidyRows extends WalkedRows {
  readonly applications: DisabilitySubsidyApplication[];
  readonly cases: OpenCase[];
}

type Place = 'HOME' | 'COUNTY' | 'PROVINCE';
type Step = DatedStep<DisabilitySubsidyApplication>;

/** Counties whose residents are left to those who try the procedure out. */
const free: ReadonlySet<string> = new Set(['620111', '620302']);
const OTHER_PROVINCE = '110101';
/** Numbers of demonstration cases begin here, beyond those of the other procedure. */
const FIRST_SERIAL = 700_000;
const SERIALS = 299_999;
const OF_EACH = { demo: 4, medium: 30, province: 30 } as const;

/** Ways of an application, by what was made of it last: the steps, and how many days ago the first of them was made. */
const ways: readonly (readonly [last: string, place: Place, days: number, steps: readonly string[]])[] = [
  ['SUBMITTED', 'HOME', 1, []], ['SUBMITTED', 'COUNTY', 2, []], ['SUBMITTED', 'PROVINCE', 0, []],
  ['ACCEPTED', 'HOME', 4, ['accept']], ['ACCEPTED', 'COUNTY', 3, ['accept']], ['ACCEPTED', 'COUNTY', 14, ['accept']],
  ['SENT_HOME', 'COUNTY', 9, ['accept', 'transfer']], ['SENT_HOME', 'PROVINCE', 20, ['accept', 'transfer']], ['SENT_HOME', 'COUNTY', 60, ['accept', 'transfer', 'check']],
  ['RETURNED_FOR_MORE', 'HOME', 8, ['accept', 'return']], ['RETURNED_FOR_MORE', 'COUNTY', 10, ['accept', 'transfer', 'return']], ['RETURNED_FOR_MORE', 'COUNTY', 40, ['accept', 'transfer', 'return']],
  ['DECIDED', 'HOME', 16, ['accept', 'check', 'refuse']], ['DECIDED', 'COUNTY', 15, ['accept', 'transfer', 'check', 'refuse']], ['DECIDED', 'PROVINCE', 30, ['accept', 'transfer', 'enter']],
  ['RESULT_SENT', 'COUNTY', 18, ['accept', 'transfer', 'check', 'refuse', 'result']], ['RESULT_SENT', 'COUNTY', 22, ['accept', 'transfer', 'return', 'supplement', 'transfer', 'check', 'refuse', 'result']],
  ['CLOSED', 'HOME', 50, ['accept', 'check', 'refuse', 'close']], ['CLOSED', 'PROVINCE', 70, ['accept', 'transfer', 'enter', 'close']], ['CLOSED', 'COUNTY', 80, ['accept', 'transfer', 'check', 'refuse', 'result', 'close']],
  ['WITHDRAWN', 'HOME', 12, ['withdraw']], ['WITHDRAWN', 'COUNTY', 25, ['accept', 'withdraw']], ['WITHDRAWN', 'COUNTY', 33, ['accept', 'transfer', 'withdraw']],
];
const granted = ['accept', 'check', 'approve', 'close'] as const;

const hand = (subject: DisabilitySubsidyApplication, cases: OpenCase[], unit: string): void => {
  subject.handlerUnit = unit;
  for (const one of cases) if (one.caseNo === subject.caseNo) one.handlerUnit = unit;
};
const close = (subject: DisabilitySubsidyApplication, cases: OpenCase[], on: string): void => {
  subject.partyIds = subject.residentIds;
  for (const one of cases) if (one.caseNo === subject.caseNo) one.closedOn = on;
};

/** What each step changes, as its own effect would. */
function stepOf(name: string, on: string, cases: OpenCase[], enrollment: DemoAssistance | undefined): Step {
  const decide = (isGranted: boolean) => (subject: DisabilitySubsidyApplication): void => {
    subject.decision = { granted: isGranted, unit: homeUnitOf(subject), on, grounds: isGranted ? [] : [subject.program === AssistanceProgram.DIS_NURSING ? SubsidyRefusalGround.GRADE_NOT_COVERED : SubsidyRefusalGround.NOT_LOW_INCOME], documentNo: null };
    subject.enrollmentId = isGranted ? (enrollment?.id ?? null) : null;
  };
  const steps: Record<string, Step> = {
    accept: {
      event: 'acceptDisabilitySubsidy', on, effect: (subject) => {
        subject.acceptedOn = on;
        cases.push(Object.assign(new OpenCase(), { caseNo: subject.caseNo, handlerUnit: '', openedOn: on, closedOn: null, residentIds: subject.residentIds, synthetic: true }));
        hand(subject, cases, subject.crossRegion ? acceptingUnitOf(subject) : homeUnitOf(subject));
      },
    },
    transfer: { event: 'transferCrossProvince', on, effect: (subject) => { if (!subject.crossProvince) hand(subject, cases, homeUnitOf(subject)); } },
    return: {
      event: 'returnDisabilitySubsidy', on, effect: (subject) => {
        subject.missing = '请补交本人银行账户复印件';
        hand(subject, cases, acceptingUnitOf(subject));
      },
    },
    supplement: { event: 'supplementDisabilitySubsidy', on },
    check: {
      event: 'checkDisabilitySubsidy', on, effect: (subject, when) => {
        subject.check = {
          at: when.toISOString(), unit: homeUnitOf(subject), orphan: false, workInjuryNursing: false, sameKindAmount: null, monthlyAmount: enrollment ? enrollment.monthlyAmount.toFixed(2) : null,
          against: enrollment ? null : subject.program === AssistanceProgram.DIS_NURSING ? SubsidyRefusalGround.GRADE_NOT_COVERED : SubsidyRefusalGround.NOT_LOW_INCOME,
        };
      },
    },
    approve: { event: 'approveDisabilitySubsidy', on, effect: decide(true) },
    refuse: { event: 'refuseDisabilitySubsidy', on, effect: decide(false) },
    enter: { event: 'recordHomeDecision', on, effect: (subject) => { subject.decision = { granted: true, unit: null, on, grounds: [], documentNo: `京民残补〔${on.slice(0, 4)}〕${hash32(subject.id) % 900}号` }; } },
    result: { event: 'sendDisabilityResult', on, effect: (subject) => hand(subject, cases, acceptingUnitOf(subject)) },
    close: { event: 'closeDisabilitySubsidy', on, effect: (subject) => close(subject, cases, on) },
    withdraw: { event: 'withdrawDisabilitySubsidy', on, effect: (subject) => close(subject, cases, on) },
  };
  return steps[name] as Step;
}

/** A township of another county than that of a home. */
const townshipElsewhere = (townships: readonly string[], home: string, key: string): string => {
  const others = townships.filter((code) => countyOf(code) !== countyOf(home));
  return others[hash32(key) % others.length] as string;
};

/** A number of its own, which neither the order of people nor the loading of county by county changes. */
function caseNoOf({ applications }: SubsidyRows, prefix: string, key: string): string {
  let serial = hash32(key) % SERIALS;
  while (applications.some(({ caseNo }) => caseNo === `${prefix}${FIRST_SERIAL + serial}`)) serial = (serial + 1) % SERIALS;
  return `${prefix}${FIRST_SERIAL + serial}`;
}

interface Way {
  readonly place: Place;
  readonly from: string;
  readonly steps: readonly string[];
  readonly enrollment?: DemoAssistance;
}

function addApplication(world: World, rows: SubsidyRows, townships: readonly string[], person: DemoResident, program: AssistanceProgram, { place, from, steps, enrollment }: Way): void {
  const { disability, hukouDivision, residenceDivision } = person;
  const own = hukouDivision ?? residenceDivision;
  const homeDivisionCode = place === 'PROVINCE' ? OTHER_PROVINCE : own;
  const appliedDivisionCode = place === 'HOME' ? own.slice(0, 9) : place === 'COUNTY' ? townshipElsewhere(townships, own, person.id) : residenceDivision.slice(0, 9);
  const subject = Object.assign(emptySubsidyApplication(), {
    id: rowId('ds', 0, 0, rngOf('subsidy', person.id, program, from)), caseNo: caseNoOf(rows, `SQ${appliedDivisionCode}${from.slice(0, 4)}`, `${person.id}/${program}`), program, residentId: person.id,
    applicantId: person.id, categoryCode: disability?.category ?? '4', grade: disability?.grade ?? 2, appliedDivisionCode, homeDivisionCode, residenceDivisionCode: residenceDivision, urbanRural: person.hukouNature as UrbanRural,
    channel: place === 'HOME' ? ApplicationChannel.WINDOW : ApplicationChannel.CROSS_REGION, account: bankAccount(person.id), crossRegion: countyOf(homeDivisionCode) !== countyOf(appliedDivisionCode),
    crossProvince: provinceOf(homeDivisionCode) !== provinceOf(appliedDivisionCode), submittedOn: from, residentIds: [person.id], partyIds: [person.id], adultOn: person.adultOn, synthetic: true,
  });
  const made: Step[] = [{ event: 'submitDisabilitySubsidy', on: from }];
  steps.forEach((name, index) => {
    const day = addDays(from, (index + 1) * 2);
    made.push(stepOf(name, day > world.asOf ? world.asOf : day, rows.cases, enrollment));
  });
  walkDays(disabilitySubsidyMachine, subject, made, rows, {
    unitOf: (role) => (role.startsWith('county') ? homeUnitOf(subject) : acceptingUnitOf(subject)), prefer: /^(citizen|county|town)/,
  });
  rows.applications.push(subject);
}

/** Applications for disability subsidies of the world: some in every state, at home, from other counties and provinces, and those behind some subsidies that are paid. */
export function subsidyRows(world: World): SubsidyRows {
  const rows: SubsidyRows = { applications: [], cases: [], clocks: [], timeline: [] };
  const townships = readDivisions().flatMap(({ code, level }) => (level === 4 && /^6201(02|03|04)/.test(code) ? [code] : []));
  const paid = new Set(world.assistance.filter(({ program }) => program.startsWith('DIS_') || program === 'TEKUN').flatMap(({ beneficiaryIds }) => beneficiaryIds));
  const told = new Set(world.planted.flatMap(({ subjectId }) => subjectId ?? []));
  const isFree = ({ id, disability, deathDate, adultOn, countyCode, hukouDivision, idType }: DemoResident): boolean =>
    Boolean(disability && hukouDivision) && !deathDate && adultOn <= world.asOf && !free.has(countyCode) && !paid.has(id) && !told.has(id) && idType === '111';
  const pool = world.residents.filter(isFree).values();
  for (let round = 0; round < Math.ceil(OF_EACH[world.scale] / 3); round++) {
    for (const [, place, days, steps] of ways) {
      const { value: person } = pool.next() as IteratorResult<DemoResident, undefined>;
      if (!person) break;
      const program = (person.disability?.grade ?? 4) <= 2 || round % 2 === 0 ? AssistanceProgram.DIS_NURSING : AssistanceProgram.DIS_LIVING;
      addApplication(world, rows, townships, person, program, { place, from: addDays(world.asOf, -days), steps });
    }
  }
  const counties = new Map<string, number>();
  for (const enrollment of world.assistance) {
    const person = world.byId.residents.get(enrollment.beneficiaryIds[0] ?? '');
    const sofar = counties.get(enrollment.countyCode) ?? 0;
    if (!enrollment.program.startsWith('DIS_') || !person || person.deathDate || person.adultOn > `${enrollment.from}-01` || told.has(person.id) || sofar >= 2) continue;
    counties.set(enrollment.countyCode, sofar + 1);
    addApplication(world, rows, townships, person, enrollment.program as AssistanceProgram, { place: 'HOME', from: `${enrollment.from}-03`, steps: granted, enrollment });
  }
  return rows;
}
