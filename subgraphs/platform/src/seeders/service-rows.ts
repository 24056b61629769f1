import { createHash } from 'node:crypto';
import { type DemoResident, rngOf, rowId, type World } from '@civil/demo-data';
import { addDays, CaseSerial, type DatedStep, unitOfDivision, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { ApplicationRating } from '../application-rating/application-rating.entity.js';
import { ratingMachine } from '../application-rating/rating-machine.js';
import type { LineDomain } from '../business-line.js';
import { ServiceApplication, ServiceApplicationStatus } from '../service-application/service-application.entity.js';
import { serviceApplicationMachine } from '../service-application/service-application-machine.js';
import { ComplaintReceipt } from '../service-complaint/complaint-receipt.entity.js';
import { ServiceComplaint } from '../service-complaint/service-complaint.entity.js';
import { serviceComplaintMachine } from '../service-complaint/service-complaint-machine.js';
import { DEMO_COMMITMENT, DEMO_ITEM, serviceItemRows } from '../service-item/service-items.js';

const { ACCEPTED, GRANTED, REFUSED, RETURNED, REVOKED } = ServiceApplicationStatus;
const lineOf: Readonly<Record<LineDomain, string>> = { ASSISTANCE: 'assist', ELDERLY: 'elder', CHILD: 'child', ORGS: 'orgs', PLACES: 'places', VITAL: 'vital' };
const domainOfItem = new Map(serviceItemRows().map(({ id, domain }) => [id as string, domain as LineDomain]));
const PORTAL = 'u_demo_portal';

/** How far an application of the demonstration has come: states with their days after it was received, and the score it was given. */
interface Course {
  readonly item: string;
  readonly updates?: readonly (readonly [status: ServiceApplicationStatus, after: number, remark?: string])[];
  readonly withdrawn?: boolean;
  readonly isHandedOver?: boolean;
  readonly kept?: boolean;
  readonly score?: number;
  readonly isFollowedUp?: boolean;
}

const courses: readonly Course[] = [
  { item: 'SA-01', updates: [[ACCEPTED, 2], [GRANTED, 15]], score: 5 },
  { item: 'FM-01', updates: [[ACCEPTED, 1]] },
  { item: 'SO-01', isHandedOver: true },
  { item: 'SA-04', isHandedOver: true, withdrawn: true },
  { item: 'PN-01', updates: [[ACCEPTED, 3], [REFUSED, 18, '不符合地名命名规定']], score: 1 },
  { item: 'CP-01', updates: [[RETURNED, 3, '应向户籍地申请']], score: 2, isFollowedUp: true },
  { item: DEMO_ITEM, updates: [[ACCEPTED, 1], [GRANTED, 2]], kept: true, score: 4 },
  { item: DEMO_ITEM, updates: [[ACCEPTED, 1], [GRANTED, 2]], kept: false },
];

interface Filed {
  readonly domain: LineDomain;
  readonly topic: string;
  readonly text: string;
  readonly steps: readonly ('accept' | 'decline' | 'answer' | 'escalate' | 'review')[];
}
const filed: readonly Filed[] = [
  { domain: 'ORGS', topic: '04', text: '协会向会员重复收费', steps: [] },
  { domain: 'PLACES', topic: '02', text: '路牌破损报告两个月未处理', steps: ['accept'] },
  { domain: 'VITAL', topic: '06', text: '公墓价格没有公示', steps: ['accept', 'answer'] },
  { domain: 'ELDERLY', topic: '99', text: '希望增设日间照料点', steps: ['decline'] },
  { domain: 'CHILD', topic: '03', text: '窗口人员态度生硬', steps: ['accept', 'answer', 'escalate', 'review'] },
];

export interface ServiceRows extends WalkedRows {
  readonly applications: ServiceApplication[];
  readonly ratings: ApplicationRating[];
  readonly complaints: ServiceComplaint[];
  readonly receipts: ComplaintReceipt[];
  readonly serials: CaseSerial[];
}

const idOf = (prefix: string, county: string, number: number): string => rowId(prefix, 0, number, rngOf(`${prefix}-of`, county, number));
const makersOf = (domain: LineDomain, division: string) => ({ unitOf: unitOfDivision(division), prefer: new RegExp(`^county\\.${lineOf[domain]}$|^SYSTEM$`) });

function addApplication(rows: ServiceRows, { id: applicantId, residenceDivision, adultOn }: DemoResident, course: Course, number: number, asOf: string): void {
  const [county, year] = [residenceDivision.slice(0, 6), asOf.slice(0, 4)];
  const received = addDays(asOf, -40 + number);
  const domain = course.item === DEMO_ITEM ? 'ASSISTANCE' : (domainOfItem.get(course.item) as LineDomain);
  const [isPromised, externalNumber] = [course.item === DEMO_ITEM, `YS-${county}-${number}`];
  const at = (record: ServiceApplication, when: Date): void => { record.changedAt = when; };
  const application: ServiceApplication = Object.assign(new ServiceApplication(), {
    id: idOf('sv', county, number), code: `FW${county}${year}${String(number).padStart(6, '0')}`, externalSystem: isPromised ? null : PORTAL, externalNumber: isPromised ? null : externalNumber,
    contentDigest: isPromised ? null : createHash('sm3').update(externalNumber).digest('hex'), itemCode: course.item, domain, divisionCode: residenceDivision.slice(0, 9), applicantId, adultOn,
    receivedAt: new Date(`${received}T09:00:00+08:00`), acceptedOn: received, remark: null, commitment: isPromised ? DEMO_COMMITMENT : null, commitmentCheckedOn: null, commitmentKept: null, synthetic: true,
  });
  const steps: DatedStep<ServiceApplication>[] = [{ event: isPromised ? 'submitWithCommitment' : 'receiveExternalApplication', on: received, effect: at }];
  if (course.updates || course.isHandedOver) steps.push({ event: 'handOverApplication', on: received, effect: at });
  for (const [status, after, remark] of course.updates ?? []) {
    steps.push({ event: 'updateExternalStatus', on: addDays(received, after), effect: (record, when) => Object.assign(record, { status, remark: remark ?? null, changedAt: when }) });
  }
  if (course.withdrawn) steps.push({ event: 'withdrawServiceApplication', on: addDays(received, 1), effect: at });
  if (course.kept !== undefined) {
    const on = addDays(received, 20);
    steps.push({ event: 'recordCommitmentCheck', on, effect: (record, when) => Object.assign(record, {
      commitmentKept: course.kept, commitmentCheckedOn: on, changedAt: when, ...(course.kept ? {} : { status: REVOKED, remark: '所承诺的内容不属实' }),
    }) });
  }
  rows.applications.push(walkDays(serviceApplicationMachine, application, steps, rows, makersOf(domain, residenceDivision)));
  if (course.score !== undefined) addRating(rows, application, course, number, addDays(received, 21));
}

function addRating(rows: ServiceRows, { id, applicantId, adultOn, domain, divisionCode }: ServiceApplication, { score, isFollowedUp }: Course, number: number, on: string): void {
  const county = divisionCode.slice(0, 6);
  const rating: ApplicationRating = Object.assign(new ApplicationRating(), {
    id: idOf('sg', county, number), applicationId: id, applicantId, adultOn, domain, score, isPoor: (score ?? 0) <= 2, comment: null, at: new Date(`${on}T10:00:00+08:00`), followUp: null, followedUpOn: null, divisionCode: county,
    acceptedOn: on, synthetic: true,
  });
  const followedUpOn = addDays(on, 5);
  const steps: DatedStep<ApplicationRating>[] = [{ event: 'rateServiceApplication', on }];
  if (isFollowedUp) steps.push({ event: 'followUpRating', on: followedUpOn, effect: (record) => Object.assign(record, { followUp: '已回访，说明政策并改进一次性告知', followedUpOn }) });
  rows.ratings.push(walkDays(ratingMachine, rating, steps, rows, makersOf(domain, county)));
}

function addComplaint(rows: ServiceRows, { id: residentId, residenceDivision }: DemoResident, { domain, topic, text, steps: made }: Filed, number: number, asOf: string): void {
  const [county, year] = [residenceDivision.slice(0, 6), asOf.slice(0, 4)];
  const on = addDays(asOf, -30 + number);
  const [answer, isAnonymous] = ['已核实并责成整改', number % 2 === 0];
  const complaint: ServiceComplaint = Object.assign(new ServiceComplaint(), {
    id: idOf('jd', county, number), complaintNo: `JD${county}${year}${String(number).padStart(6, '0')}`, domain, topicCode: topic, channelCode: '01', divisionCode: county, aboutDivisionCode: residenceDivision.slice(0, 9), applicationCode: null, text,
    anonymous: isAnonymous, at: new Date(`${on}T09:00:00+08:00`), upheld: null, answer: null, answeredOn: null, declineReason: null, escalationReason: null, systemStepOn: null, acceptedOn: on, synthetic: true,
  });
  const named = {
    accept: ['acceptServiceComplaint', {}], decline: ['declineServiceComplaint', { declineReason: '属于建议，已转业务科室研究' }],
    answer: ['answerServiceComplaint', { upheld: true, answer, answeredOn: addDays(on, 6), systemStepOn: addDays(on, 37) }], escalate: ['escalateServiceComplaint', { escalationReason: '未见整改', systemStepOn: null }],
    review: ['answerServiceEscalation', { upheld: true, answer, answeredOn: addDays(on, 12) }],
  } as const;
  const steps: DatedStep<ServiceComplaint>[] = [{ event: 'fileServiceComplaint', on }, ...made.map((step, place) => {
    const [event, change] = named[step];
    return { event, on: addDays(on, 3 * (place + 1)), effect: (record: ServiceComplaint) => Object.assign(record, change) };
  })];
  const { unitOf } = makersOf(domain, county);
  walkDays(serviceComplaintMachine, complaint, steps, rows, { unitOf, prefer: new RegExp(`^(county|pref)\\.${lineOf[domain]}$|^citizen$`) });
  rows.complaints.push(complaint);
  rows.receipts.push(Object.assign(new ComplaintReceipt(), {
    id: idOf('jr', county, number), complaintId: complaint.id, complaintNo: complaint.complaintNo, domain, at: complaint.at, status: complaint.status, answer: complaint.answer ?? complaint.declineReason,
    residentId: isAnonymous ? null : residentId, name: null, phone: null, divisionCode: county, synthetic: true,
  }));
}

/** What people of each county have applied for, rated and complained of; the flagship person among them. */
export function serviceRows({ residents, asOf, cast }: World): ServiceRows {
  const rows: ServiceRows = { applications: [], ratings: [], complaints: [], receipts: [], serials: [], clocks: [], timeline: [] };
  const living = residents.filter((one) => one.adultOn <= asOf && !one.deathDate);
  for (const [county, adults] of Map.groupBy(living, ({ residenceDivision }) => residenceDivision.slice(0, 6))) {
    const [star, others] = [adults.filter(({ id }) => id === cast.flagship), adults.filter(({ id }) => id !== cast.flagship)];
    [...star, ...others].slice(0, courses.length).forEach((one, place) => { addApplication(rows, one, courses[place] as Course, place + 1, asOf); });
    [...star, ...others.slice(courses.length)].slice(0, filed.length).forEach((one, place) => { addComplaint(rows, one, filed[place] as Filed, place + 1, asOf); });
    const serial = (kind: string, last: number): CaseSerial => Object.assign(new CaseSerial(), { kind, divisionCode: county, year: Number(asOf.slice(0, 4)), last });
    rows.serials.push(serial('FW', courses.length), serial('JD', filed.length));
  }
  return rows;
}
