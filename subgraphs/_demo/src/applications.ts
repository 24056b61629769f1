import { addDays, addMonths } from './dates.js';
import { rowId } from './identity.js';
import { SHOWN_COUNTIES } from './plan.js';
import { rngOf } from './rng.js';
import type { DemoAssistance, DemoResident, UrbanRural } from './types-people.js';
import type { World } from './types.js';

export type DemoApplicationStatus =
  | 'DRAFT' | 'SUBMITTED' | 'SUPPLEMENT' | 'ACCEPTED' | 'INVESTIGATING' | 'PROPOSED' | 'NOTICE' | 'REINVESTIGATING' | 'TO_COUNTY' | 'CONFIRMED' | 'REFUSED' | 'CLOSED_GRANTED' | 'WITHDRAWN'
  | 'TERMINATED';

/** A step of an application and the day on which it was made. */
export interface DemoApplicationStep {
  readonly event: string;
  readonly on: string;
}

/** An application for assistance and the way it has come. */
export interface DemoApplication {
  readonly id: string;
  readonly program: 'DIBAO' | 'TEKUN' | 'MARGIN' | 'RIGID';
  readonly status: DemoApplicationStatus;
  readonly applicantId: string;
  readonly memberIds: string[];
  /** CO_LIVING unit; absent for a person alone. */
  readonly householdId?: string;
  readonly applyDivision: string;
  readonly hukouDivision: string;
  readonly residenceDivision: string;
  readonly urbanRural: UrbanRural;
  readonly povertyCause: string;
  /** Yuan a month. */
  readonly perCapitaIncome: number;
  readonly kin: boolean;
  /** The benefit that came of it. */
  readonly enrollmentId?: string;
  readonly steps: readonly DemoApplicationStep[];
}

/** Steps with the days since the draft. Those of a notice that ran its time come from the law. */
type Path = readonly (readonly [event: string, day: number])[];

const filed: Path = [['draftApplication', 0], ['submitApplication', 1]];
const accepted: Path = [...filed, ['acceptApplication', 2]];
const investigating: Path = [...accepted, ['startInvestigation', 4], ['requestEconomicCheck', 5], ['recordHomeVisit', 7]];
const checked: Path = [...investigating, ['recordEconomicCheck', 9]];
const proposed: Path = [...checked, ['proposeOpinion', 11]];
const onNotice: Path = [...proposed, ['publishNotice', 12]];
const passed: Path = [...onNotice, ['closeNotice', 23]];
const confirmed: Path = [...passed, ['confirmApplication', 26]];
/** Everything that can happen to one application: something was missing, somebody objected, the county went to see. */
const eventful: Path = [
  ...filed, ['requestSupplement', 2], ['supplementApplication', 4], ['acceptApplication', 5], ['startInvestigation', 6], ['requestEconomicCheck', 7], ['recordHomeVisit', 9], ['recordEconomicCheck', 11],
  ['proposeOpinion', 13], ['publishNotice', 14], ['raiseObjection', 16], ['startInvestigation', 17], ['recordDemocraticReview', 19], ['proposeOpinion', 21], ['publishNotice', 22], ['closeNotice', 33],
  ['recordCountyVisit', 35], ['confirmApplication', 36], ['publishResult', 37],
];
const toRefuse: Path = [...proposed, ['forwardOpinion', 12]];
const lettered: Path = [...toRefuse, ['refuseApplication', 16], ['deliverRefusalLetter', 18]];

const paths: Readonly<Record<Exclude<DemoApplicationStatus, 'CLOSED_GRANTED'>, readonly Path[]>> = {
  DRAFT: [filed.slice(0, 1)],
  SUBMITTED: [filed, [...filed, ['requestSupplement', 2], ['supplementApplication', 4]]],
  SUPPLEMENT: [[...filed, ['requestSupplement', 2]]],
  ACCEPTED: [accepted],
  INVESTIGATING: [investigating, checked, [...toRefuse, ['returnForCheck', 16]]],
  PROPOSED: [proposed],
  NOTICE: [onNotice],
  REINVESTIGATING: [[...onNotice, ['raiseObjection', 15]]],
  TO_COUNTY: [passed, toRefuse],
  CONFIRMED: [confirmed],
  REFUSED: [[...toRefuse, ['refuseApplication', 16]], lettered],
  WITHDRAWN: [[...investigating, ['withdrawApplication', 8]], [...filed, ['withdrawApplication', 3]]],
  TERMINATED: [[...investigating, ['terminateApplication', 9]]],
};

/** Days before the day the world describes on which the last step was made; the third of each state is late. */
const ages = [0, 1, 40] as const;
/** What is younger by nature: a notice that runs, a decision of the day. */
const fresh: Partial<Record<DemoApplicationStatus, readonly number[]>> = { NOTICE: [1, 2, 3], CONFIRMED: [0, 0, 0], REFUSED: [1, 2, 3], SUPPLEMENT: [1, 2, 3], REINVESTIGATING: [2, 4, 6] };

const datedFrom = (path: Path, start: string): DemoApplicationStep[] => path.map(([event, day]) => ({ event, on: addDays(start, day) }));
const datedTo = (path: Path, end: string): DemoApplicationStep[] => datedFrom(path, addDays(end, -(path.at(-1)?.[1] ?? 0)));

interface Unit {
  readonly program: DemoApplication['program'];
  readonly applicant: DemoResident;
  readonly memberIds: string[];
  readonly householdId?: string;
}

/** Who could apply: families that are recognised without cash for the next programme, old persons alone, and others alone on a ground; shown counties first. */
function* units(world: World): Generator<Unit> {
  const shown = (county: string): boolean => SHOWN_COUNTIES.some((one) => one === county);
  const taken = new Set(world.assistance.flatMap(({ beneficiaryIds, program }) => (program === 'MARGIN' || program === 'RIGID' ? [] : beneficiaryIds)));
  const wanted = { MARGIN: ['DIBAO', 'RIGID'], RIGID: ['MARGIN', 'DIBAO'] } as const;
  const families = world.assistance.filter((row) => (row.program === 'MARGIN' || row.program === 'RIGID') && row.householdId && row.status === 'ACTIVE');
  const known = families.flatMap((row) => world.byId.residents.get(row.applicantId) ?? []).map(({ id }) => id);
  let number = 0;
  for (const row of families) {
    const applicant = world.byId.residents.get(row.applicantId);
    const program = wanted[row.program as 'MARGIN' | 'RIGID'][number++ % 2] ?? 'DIBAO';
    if (applicant?.hukouDivision && applicant.adultOn <= world.asOf && row.beneficiaryIds.includes(applicant.id)) yield { program, applicant, memberIds: row.beneficiaryIds, ...(row.householdId ? { householdId: row.householdId } : {}) };
  }
  const cast = new Set<string>([...Object.values(world.cast), ...known, ...world.planted.flatMap(({ subjectId }) => subjectId ?? [])]);
  const alone = world.residents.filter((one) => one.hukouDivision && one.age >= 40 && !one.deathDate && !taken.has(one.id) && !cast.has(one.id) && !one.coLivingHouseholdId && one.idType === '111');
  for (const applicant of [...alone.filter(({ countyCode }) => shown(countyCode)), ...alone.filter(({ countyCode }) => !shown(countyCode))]) {
    yield { program: applicant.age >= 65 && number++ % 2 === 0 ? 'TEKUN' : 'DIBAO', applicant, memberIds: [applicant.id] };
  }
}

/** Applications that led to benefits in force: that of the flagship person, and some of each shown county. */
function granted(world: World): DemoAssistance[] {
  const isOwn = (row: DemoAssistance): boolean => ['DIBAO', 'TEKUN', 'MARGIN', 'RIGID'].includes(row.program) && row.status !== 'TERMINATED' && row.beneficiaryIds.includes(row.applicantId);
  const star = world.assistance.filter((row) => isOwn(row) && row.beneficiaryIds.includes(world.cast.flagship));
  const some = SHOWN_COUNTIES.flatMap((county) => world.assistance.filter((row) => row.countyCode === county && isOwn(row) && !star.includes(row)).slice(0, 4));
  return [...star, ...some];
}

/** Of a whole world; a county that is loaded alone has as many. */
const OF_EACH_STATE = { demo: 3, medium: 30, province: 30 } as const;

/** Applications in every state, at least three of each, the late ones among them, and those behind some benefits in force. */
export function demoApplications(world: World): DemoApplication[] {
  const rng = rngOf('applications', world.scale);
  const applications: DemoApplication[] = [];
  const add = (unit: Unit, more: Pick<DemoApplication, 'status' | 'steps'> & Partial<DemoApplication>): void => {
    const { applicant, program, memberIds, householdId } = unit;
    const hukouDivision = applicant.hukouDivision ?? applicant.residenceDivision;
    applications.push({
      // Of the applicant, so that counties which are loaded one by one never meet in an id.
      id: rowId('aa', 0, applications.length + 1, rngOf('applications', applicant.id, more.status)), program, applicantId: applicant.id, memberIds, ...(householdId ? { householdId } : {}), applyDivision: hukouDivision.slice(0, 9), hukouDivision,
      residenceDivision: applicant.residenceDivision, urbanRural: applicant.hukouNature, povertyCause: rng.pick(['1', '2', '3', '4', '9']), perCapitaIncome: program === 'TEKUN' ? 0 : 100 + rng.int(0, 12) * 10,
      kin: applications.length % 11 === 5, ...more,
    });
  };
  for (const row of granted(world)) {
    const applicant = world.byId.residents.get(row.applicantId);
    if (!applicant) continue;
    const unit = { program: row.program as Unit['program'], applicant, memberIds: row.beneficiaryIds, ...(row.householdId ? { householdId: row.householdId } : {}) };
    const isStar = row.beneficiaryIds.includes(world.cast.flagship);
    const steps = datedTo(isStar ? eventful : [...confirmed, ['publishResult', 27]], addDays(`${addMonths(row.from, -1)}-20`, 7));
    // The flagship family was refused before it was granted.
    if (isStar) add(unit, { status: 'REFUSED', steps: datedTo(lettered, addDays(steps[0]?.on ?? row.from, -20)), applyDivision: row.divisionCode, hukouDivision: row.hukouDivision, urbanRural: row.urbanRural, perCapitaIncome: 700, kin: false });
    add(unit, { status: 'CLOSED_GRANTED', steps, enrollmentId: row.id, applyDivision: row.divisionCode, hukouDivision: row.hukouDivision, urbanRural: row.urbanRural, povertyCause: row.povertyCause, perCapitaIncome: row.perCapitaIncome, kin: false });
  }
  const pool = units(world);
  for (const [status, ways] of Object.entries(paths) as [Exclude<DemoApplicationStatus, 'CLOSED_GRANTED'>, readonly Path[]][]) {
    for (let i = 0; i < OF_EACH_STATE[world.scale]; i++) {
      const { value: unit } = pool.next() as IteratorResult<Unit, undefined>;
      if (!unit) return applications;
      const age = (fresh[status] ?? ages)[i % ages.length] ?? 0;
      const path = ways[i % ways.length] as Path;
      // The eve of the National Day holidays: its limits run over them.
      const steps = status === 'INVESTIGATING' && i === 1 ? datedFrom(path, '2021-09-28') : datedTo(path, addDays(world.asOf, -age));
      add(unit, { status, steps });
    }
  }
  return applications;
}
