import { createHash } from 'node:crypto';
import { aidShares, bankAccount, type DemoResident, reliefId, rngOf, SHOWN_COUNTIES, TEMPORARY_AID, type World } from '@civil/demo-data';
import { addDays, AttachmentRecord, clockOf, OpenCase, unitOfDivision, type UrbanRural, walkDays, type WalkedRows } from '@civil/subgraph-kernel';
import { ConfirmAuthority, OpinionProposal, RefusalGround, TerminationGround } from '../assistance-application/application-enums.js';
import { classOfDocument, DocumentKind } from '../assistance-application/document-kinds.js';
import { refusalLetter } from '../assistance-application/refusal-letter.js';
import { groupBy } from '../group-by.js';
import { AssistanceProgram } from '../program.js';
import { NoticeKind, PublicNotice } from '../public-notice/public-notice.entity.js';
import { AidErrorGround, AidForm, AidPaymentMethod, TempKind, TemporaryAidStatus } from '../temporary-aid/aid-enums.js';
import { aidMachine } from '../temporary-aid/aid-machine.js';
import { AidRecipient } from '../temporary-aid/aid-recipient.entity.js';
import { emptyAid } from '../temporary-aid/steps/details.js';
import { orderPayment } from '../temporary-aid/steps/handing-over.js';
import { writeMeasures } from '../temporary-aid/steps/measures.js';
import { tempCauseCodes } from '../temporary-aid/temporary-aid.codes.js';
import type { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';

/** Everything that the temporary aid of the world comes to, as rows. */
export interface AidRows extends WalkedRows {
  readonly aids: TemporaryAid[];
  readonly recipients: AidRecipient[];
  readonly notices: PublicNotice[];
  readonly documents: AttachmentRecord[];
  readonly cases: OpenCase[];
}

interface DayOfStep {
  readonly event: string;
  readonly on: string;
}

/** What one aid of the demonstration is. */
interface AidStory {
  readonly id: string;
  readonly person: DemoResident;
  readonly kind: TempKind;
  readonly status: TemporaryAidStatus;
  readonly cause: string;
  readonly amount: number;
  /** In the series of its township. */
  readonly serial: number;
  /** An aid in kind, one that was corrected, one that came late. */
  readonly form: AidForm;
  readonly corrected: boolean;
  readonly steps: readonly DayOfStep[];
}

const { DRAFT, SUBMITTED, ACCEPTED, INVESTIGATING, PROPOSED, NOTICE, TO_CONFIRM, GRANTED, EMERGENCY, PAPERS_DUE, CLOSED, REFUSED, WITHDRAWN, TERMINATED } = TemporaryAidStatus;
/** Numbers of temporary aid begin here, beyond those of the applications that are there. */
const FIRST_SERIAL = 700_000;
const URGENT_MEAN = 900;
const URGENT_SHARE = 0.45; // nine of twenty
const EXPENDITURE_MEAN = (TEMPORARY_AID.mean - URGENT_SHARE * URGENT_MEAN) / (1 - URGENT_SHARE);
/** Of twenty aids in a row nine are urgent. */
const IN_A_ROW = 20;
const URGENT_OF_THEM = 9;
/** Of so many of one kind one is in each state that is not closed. */
const OPEN_ONE_OF = 20;
const SPREADS = 4;
const LEAST_AGE = 18;
const DAYS_OF_YEAR = 365;

type Path = readonly (readonly [event: string, day: number])[];
const filed: Path = [['draftAid', 0], ['submitAid', 1]];
const visited: Path = [...filed, ['acceptAid', 2], ['recordAidVisit', 5]];
const judged: Path = [...visited, ['proposeAid', 7]];
const onNotice: Path = [...judged, ['publishAidNotice', 8]];
const confirmed: Path = [...judged, ['confirmAid', 9]];
const paths: Readonly<Record<TemporaryAidStatus, Path>> = {
  DRAFT: filed.slice(0, 1), SUBMITTED: filed, ACCEPTED: [...filed, ['acceptAid', 2]], INVESTIGATING: visited, PROPOSED: judged, NOTICE: onNotice, TO_CONFIRM: [...onNotice, ['closeAidNotice', 14]],
  GRANTED: confirmed, CLOSED: [...confirmed, ['deliverAid', 14]], REFUSED: [...judged, ['refuseAid', 9], ['deliverAidRefusal', 11]], WITHDRAWN: [...visited, ['withdrawAid', 6]], TERMINATED: [...visited, ['terminateAid', 8]],
  EMERGENCY: [['grantUrgentAid', 0]], PAPERS_DUE: [['grantUrgentAid', 0], ['endEmergency', 3]],
};
const urgentClosed: Path = [['grantUrgentAid', 0], ['endEmergency', 5], ['addLaterPapers', 10]];
const corrected: Path = [...urgentClosed, ['correctAid', 20]];
const datedFrom = (path: Path, start: string): DayOfStep[] => path.map(([event, day]) => ({ event, on: addDays(start, day) }));
const datedTo = (path: Path, end: string): DayOfStep[] => datedFrom(path, addDays(end, -(path.at(-1)?.[1] ?? 0)));

const causes = [...'1234569'].filter((code) => tempCauseCodes.has(code));
const goodsOf: Readonly<Record<Exclude<AidForm, 'MONEY'>, string>> = { GOODS: '棉被、米面等生活用品', SERVICE: '临时住宿与陪护', REFERRAL: '县慈善会助医项目' };

/** Writes one aid as its steps would have. */
class AidInTheMaking {
  readonly aid: TemporaryAid;

  constructor(readonly story: AidStory, readonly rows: AidRows) {
    this.aid = emptyAid(story.kind)();
  }

  write(): void {
    const { aid, story, rows } = this;
    const { person, steps } = story;
    const place = person.residenceDivision.slice(0, 9);
    const begun = steps[0]?.on ?? '';
    Object.assign(aid, {
      id: story.id, synthetic: true, causeCode: story.cause, occurredOn: addDays(begun, -1), occurrence: `${tempCauseCodes.get(story.cause).zh}，基本生活一时难以维持`, applicantId: person.id, applicantName: person.name,
      householdId: person.coLivingHouseholdId ?? null, persons: 1, placeDivisionCode: place, homeDivisionCode: person.hukouDivision, villageDivisionCode: person.residenceDivision,
      hasResidencePermit: story.kind === TempKind.EXPENDITURE && !person.hukouDivision?.startsWith(place), urbanRural: person.urbanRural as UrbanRural,
      declaredExpense: story.kind === TempKind.EXPENDITURE ? (story.amount * 4).toFixed(2) : null, account: story.kind === TempKind.EXPENDITURE ? bankAccount(story.id) : null,
      accountHolderId: story.kind === TempKind.EXPENDITURE ? person.id : null, partyIds: [person.id], adultOn: person.adultOn,
    });
    const { placeDivisionCode, homeDivisionCode, villageDivisionCode, partyIds } = aid;
    rows.recipients.push(Object.assign(new AidRecipient(), {
      id: `${aid.id}.${person.id}`, aidId: aid.id, residentId: person.id, adultOn: person.adultOn, placeDivisionCode, homeDivisionCode, villageDivisionCode, partyIds, synthetic: true,
    }));
    const made = steps.map(({ event, on }) => ({ event, on, effect: (_: TemporaryAid, when: Date) => this.#effects[event]?.(on, when) }));
    walkDays(aidMachine, aid, made, rows, { unitOf: unitOfDivision(aid.policyDivision), prefer: /^(town|county)/ });
    rows.aids.push(aid);
  }

  readonly #effects: Readonly<Record<string, (on: string, when: Date) => void>> = {
    grantUrgentAid: (on, when) => this.#grantAtOnce(on, when),
    endEmergency: (on) => { this.aid.emergencyEndedOn = on; },
    addLaterPapers: (on, when) => {
      this.#addPaper(DocumentKind.ID_CARD, when);
      this.#close(on);
    },
    submitAid: (on, when) => {
      this.#number(on);
      this.#addPaper(DocumentKind.MEDICAL_RECEIPT, when);
    },
    acceptAid: (on) => {
      this.aid.acceptedOn = on;
      this.#open(on);
    },
    recordAidVisit: (_on, when) => {
      this.aid.visits = [{ at: when.toISOString(), investigators: ['u_demo_visitor_1', 'u_demo_visitor_2'], finding: '票据属实，家庭积蓄不足以负担', expenseFound: (this.story.amount * 4).toFixed(2) }];
    },
    proposeAid: (_on, when) => this.#propose(when),
    publishAidNotice: (on) => this.#putUp(on),
    closeAidNotice: () => { this.aid.systemStepOn = null; },
    confirmAid: (on, when) => {
      this.#grant(on, when, ConfirmAuthority.TOWNSHIP);
      orderPayment(this.aid, when);
    },
    refuseAid: (on) => {
      const { aid } = this;
      aid.decision = { granted: false, authority: ConfirmAuthority.TOWNSHIP, unit: `${aid.placeDivisionCode}-MZJ`, on };
      aid.refusalLetter = refusalLetter({ caseNo: aid.caseNo, acceptedOn: aid.acceptedOn, applyDivisionCode: aid.placeDivisionCode }, { grounds: [RefusalGround.NOT_POOR_ENOUGH] }, on);
      this.#close(on);
    },
    deliverAidRefusal: (on) => { if (this.aid.refusalLetter) this.aid.refusalLetter.deliveredOn = on; },
    // Until the ledgers took it up, what the bank had paid was entered by an officer; what is granted now waits for the next ledger.
    deliverAid: (on, when) => {
      Object.assign(this.aid, { status: CLOSED, paymentMethod: AidPaymentMethod.BANK_TRANSFER, orderedAt: null, handedOverAt: this.story.form === AidForm.MONEY ? null : when, paidAt: when });
      this.#close(on);
    },
    correctAid: (_on, when) => {
      this.aid.corrections = [{
        at: when.toISOString(), by: 'u_demo_county.assist', unit: `${this.aid.placeDivisionCode.slice(0, 6)}-MZJ`, ground: AidErrorGround.OVERPAID, reason: '报告时情况紧急，事后核实损失较轻', goodFaith: true, objectiveCause: true, tolerated: true,
        recovered: '200.00',
      }];
    },
    withdrawAid: (on) => this.#close(on),
    terminateAid: (on) => {
      this.aid.terminationGround = TerminationGround.NON_COOPERATION;
      this.#close(on);
    },
  };

  #number(on: string): void {
    this.aid.caseNo = `SQ${this.aid.placeDivisionCode}${on.slice(0, 4)}${FIRST_SERIAL + this.story.serial}`;
  }

  #open(on: string): void {
    const { aid } = this;
    aid.handlerUnit = `${aid.placeDivisionCode}-MZJ`;
    this.rows.cases.push(Object.assign(new OpenCase(), { caseNo: aid.caseNo, handlerUnit: aid.handlerUnit, openedOn: on, closedOn: null, residentIds: aid.partyIds, synthetic: true }));
  }

  #close(on: string): void {
    this.aid.systemStepOn = null;
    for (const one of this.rows.cases.slice(-1)) if (one.caseNo === this.aid.caseNo) one.closedOn = on;
  }

  #give(): void {
    const { form, amount } = this.story;
    writeMeasures(this.aid, form === AidForm.MONEY ? [{ form, amount: amount.toFixed(2), content: null }] : [
      { form: AidForm.MONEY, amount: (amount / 2).toFixed(2), content: null },
      ...(form === AidForm.REFERRAL ? [{ form: AidForm.GOODS, amount: (amount - amount / 2).toFixed(2), content: goodsOf.GOODS }, { form, amount: null, content: goodsOf.REFERRAL }]
        : [{ form, amount: (amount - amount / 2).toFixed(2), content: goodsOf[form] }]),
    ]);
  }

  #grant(on: string, when: Date, authority: ConfirmAuthority): void {
    const { aid } = this;
    const isAway = aid.homeDivisionCode !== null && !aid.homeDivisionCode.startsWith(aid.placeDivisionCode.slice(0, 6));
    Object.assign(aid, { grantedOn: on, homeNotifiedAt: isAway ? when : null, decision: { granted: true, authority, unit: `${aid.placeDivisionCode}-MZJ`, on } });
  }

  #grantAtOnce(on: string, when: Date): void {
    const { aid, rows } = this;
    this.#give();
    this.#grant(on, when, ConfirmAuthority.TOWNSHIP);
    // The report came the evening before, so that some aid is within a day of it; the one that was corrected came late.
    Object.assign(aid, { acceptedOn: on, reportedAt: new Date(when.getTime() - (this.story.corrected ? 30 : 14) * 3_600_000), paymentMethod: AidPaymentMethod.RESERVE_CASH, paidAt: when });
    this.#number(on);
    this.#open(on);
    const rule = { name: 'urgent-aid', parameter: 'assistance.temporary.urgent-aid', since: () => aid.reportedAt as Date };
    rows.clocks.push(Object.assign(clockOf(aid, rule, when, on), { id: `ck${aid.id}u`.slice(-32), stoppedAt: when }));
  }

  #propose(when: Date): void {
    const { aid, story } = this;
    const isRefusal = story.status === REFUSED;
    if (!isRefusal) this.#give();
    aid.opinion = {
      proposal: isRefusal ? OpinionProposal.REFUSE : OpinionProposal.APPROVE, at: when.toISOString(), unit: `${aid.placeDivisionCode}-MZJ`, grounds: isRefusal ? [RefusalGround.NOT_POOR_ENOUGH] : [], amount: aid.amount,
    };
  }

  #putUp(on: string): void {
    const { aid, rows } = this;
    const to = addDays(on, 5);
    rows.notices.push(Object.assign(new PublicNotice(), {
      id: `pn${aid.id.slice(2)}`, applicationId: aid.id, kind: NoticeKind.PROPOSAL, divisionCode: aid.villageDivisionCode, from: on, to, place: '村（居）务公开栏', printedName: aid.applicantName,
      program: AssistanceProgram.TEMP, persons: 1, amount: aid.amount, objected: false, synthetic: true,
    }));
    aid.systemStepOn = addDays(to, 1);
  }

  #addPaper(kind: DocumentKind, when: Date): void {
    const { aid, rows } = this;
    rows.documents.push(Object.assign(new AttachmentRecord(), {
      id: `at${aid.id.slice(2)}`, subjectId: aid.id, kind, name: `${kind}.pdf`, bytes: 98_000, sm3: createHash('sm3').update(`${aid.id}/${kind}`).digest('hex'), dataClass: classOfDocument(kind), at: when, synthetic: true,
    }));
  }
}

/** Adults of a county who could be aided, in an order of their own; whoever matches no household register comes first, as anybody is aided where it happens. */
function peopleOf(world: World, county: string, residents: readonly DemoResident[]): DemoResident[] {
  const { noHukouMatch, ...others } = world.cast;
  const cast = new Set<string>(Object.values(others));
  const able = residents.filter((one) => one.age >= LEAST_AGE && !one.deathDate && one.idType === '111' && !cast.has(one.id) && one.id !== noHukouMatch);
  const unknown = residents.find(({ id }) => id === noHukouMatch);
  return [...(unknown ? [unknown] : []), ...rngOf('temporary-aid', county).shuffle(able)];
}

const urgentBefore = (place: number): number => Math.floor((place * URGENT_OF_THEM) / IN_A_ROW);
const kindAt = (place: number): TempKind => (urgentBefore(place + 1) > urgentBefore(place) ? TempKind.URGENT : TempKind.EXPENDITURE);
/** The place of a grant among those of its kind. */
const rankAt = (place: number): number => (kindAt(place) === TempKind.URGENT ? urgentBefore(place) : place - urgentBefore(place));

/** How a grant at a place in the whole went: most are closed, a few of each kind are not yet. */
function grantAt(place: number, asOf: string): Pick<AidStory, 'status' | 'steps' | 'corrected'> {
  const day = addDays(`${asOf.slice(0, 4)}-01-01`, 20 + ((place * 37) % (DAYS_OF_YEAR - 60)));
  if (kindAt(place) === TempKind.EXPENDITURE) {
    if (rankAt(place) % OPEN_ONE_OF === 0) return { status: GRANTED, steps: datedTo(paths.GRANTED, addDays(asOf, -2)), corrected: false };
    return { status: CLOSED, steps: datedFrom(paths.CLOSED, day), corrected: false };
  }
  switch (rankAt(place) % OPEN_ONE_OF) {
    case 0: return { status: EMERGENCY, steps: datedTo(paths.EMERGENCY, addDays(asOf, -(place % 3))), corrected: false };
    case 1: return { status: PAPERS_DUE, steps: datedTo(paths.PAPERS_DUE, addDays(asOf, -5)), corrected: false };
    case 2: return { status: PAPERS_DUE, steps: datedTo(paths.PAPERS_DUE, addDays(asOf, -20)), corrected: false }; // overdue
    case 3: return { status: CLOSED, steps: datedFrom(corrected, day), corrected: true };
    default: return { status: CLOSED, steps: datedFrom(urgentClosed, day), corrected: false };
  }
}

/** Of two neighbours of one kind one gets as much above the mean as the other below it. */
function amountAt(place: number): number {
  const rank = rankAt(place);
  const isUrgent = kindAt(place) === TempKind.URGENT;
  const spread = (isUrgent ? 60 : 220) * (1 + (Math.floor(rank / 2) % SPREADS));
  return Math.round((isUrgent ? URGENT_MEAN : EXPENDITURE_MEAN) + (rank % 2 === 0 ? spread : -spread));
}

const forms: readonly AidForm[] = [AidForm.GOODS, AidForm.SERVICE, AidForm.REFERRAL];
/** Every seventh is in kind as well. */
const formAt = (place: number): AidForm => (place % 7 === 3 ? (forms[Math.floor(place / 7) % forms.length] as AidForm) : AidForm.MONEY);

const notGranted = [DRAFT, SUBMITTED, ACCEPTED, INVESTIGATING, PROPOSED, NOTICE, TO_CONFIRM, REFUSED, WITHDRAWN, TERMINATED] as const;
const ROUNDS = { demo: 1, medium: 10, province: 10 } as const;
/** Days before the day the world describes on which the last step was made; a notice runs still. */
const ages = [1, 3, 30] as const;

function* storiesOf(world: World, county: string, residents: readonly DemoResident[]): Generator<AidStory> {
  const share = aidShares(world.scale).get(county);
  if (!share) return;
  const people = peopleOf(world, county, residents);
  const shown = SHOWN_COUNTIES.indexOf(county as (typeof SHOWN_COUNTIES)[number]);
  let serial = 0;
  const next = (): Pick<AidStory, 'id' | 'person' | 'serial'> | undefined => {
    const person = people[serial++ % people.length];
    return person && { id: reliefId(world.scale, 'ta', county, serial), person, serial };
  };
  for (let place = share.first; place < share.first + share.count; place++) {
    const one = next();
    if (!one) return;
    yield { ...one, kind: kindAt(place), cause: causes[place % causes.length] as string, amount: amountAt(place), form: formAt(place), ...grantAt(place, world.asOf) };
  }
  if (shown < 0) return;
  for (let round = 0; round < ROUNDS[world.scale]; round++) {
    for (const status of notGranted) {
      const one = next();
      if (!one) return;
      const age = status === NOTICE ? 1 : (ages[(shown + round) % ages.length] as number);
      yield { ...one, kind: TempKind.EXPENDITURE, status, cause: causes[one.serial % causes.length] as string, amount: 1600, form: AidForm.MONEY, corrected: false, steps: datedTo(paths[status], addDays(world.asOf, -age)) };
    }
  }
}

/** Temporary aid of the world as rows: the grants of the year by county, and applications in every state in the shown counties. */
export function aidRows(world: World): AidRows {
  const rows: AidRows = { aids: [], recipients: [], notices: [], documents: [], cases: [], clocks: [], timeline: [] };
  for (const [county, residents] of groupBy(world.residents, ({ countyCode }) => countyCode)) {
    for (const story of storiesOf(world, county, residents)) new AidInTheMaking(story, rows).write();
  }
  return rows;
}
