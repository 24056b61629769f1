import type { AccessLabel, RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { getNamedType, type GraphQLObjectType, isObjectType } from 'graphql';
import type { Answer } from '../kit/ask.js';
import { type Visit, walkAnswer } from './answer-walk.js';
import { guardedFields, type Question } from './documents.js';
import { isMinor, world } from './identities.js';
import { agrees, getRole, isShown, labelOf, labels, reaches, rightOf, type Standing, type Stated, verdictFor } from './oracle.js';
import { api } from './paths.js';

/** Who asks, and what the request states. */
export interface Asker extends Stated {
  readonly role: RoleCode;
  readonly claims: Claims;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Whom the records at the end of a way are about. */
export interface About {
  readonly id: string;
  readonly minor: boolean;
  /** The way may come to others than the person it began with; a record of the index says itself who it is. */
  readonly others?: boolean;
  /** It was come to from another register, which names persons whom the index may not show to this role. */
  readonly named?: boolean;
}

/** One difference between what was answered and what the matrix says. */
export interface Difference {
  role: RoleCode;
  field: string;
  expected: string;
  got: string;
}

/** Every value of each field, as somebody sees them who sees all. */
export type Truth = ReadonlyMap<string, readonly unknown[]>;

const seesAll = (role: RoleCode): boolean => ['ALL', 'SYNTHETIC'].includes(getRole(role).rows);
/** Registers open to all, whose guarded fields ask for the scope of the row. */
const isOpenRegister = new Set(['ElderlyFacility', 'SocialOrganization', 'ChildWelfareInstitution', 'FuneralFacility', 'MarriageOffice', 'PlaceName', 'Division', 'SocialWorkStation', 'PublicNotice', 'MissingPersonNotice', 'RescueStation', 'DataResource']);
/** Rows about several persons, or about others than the way began with. */
export const isAboutOthers: ReadonlySet<string> = new Set(['HouseholdMember', 'EnrolledPerson', 'Household', 'AssistanceEnrollment', 'BenefitPayment', 'AssistanceApplication', 'ApplicationMember', 'EconomicCheck']);
/** Rows about persons: what else there is stands within one of them, or is about nobody. */
const recordsAbout = new Set([
  'Resident', 'ChildFile', 'ChildStipend', 'ChildCategoryPeriod', 'Guardianship', 'ParentStatus', 'EntrustedCareAgreement', 'ContactLog', 'ElderlyProfile', 'AbilityAssessment',
  'CareStay', 'ElderSubsidy', 'DeathRecord', 'MarriageRegistration', 'CourtNote', 'MonitoringSubject', 'RiskWarning', 'OrgPosition', 'VolunteerProfile', 'SocialWorker',
]);
/** Whether somebody who sees all sees this: what a role of its own must be granted by name, they do not. */
const isKnownInTruth = (label: AccessLabel | undefined): boolean => !label || rightOf('developer', label) === 'full';

/** Whether a field leads to records of which the role may see nothing at all: such a field is not there for it. */
export function isHollow(role: RoleCode, type: string, field: string): boolean {
  const target = getNamedType((api.getType(type) as GraphQLObjectType).getFields()[field]?.type);
  return isObjectType(target) && Object.keys(target.getFields()).every((name) => labels.has(`${target.name}.${name}`) && rightOf(role, labelOf(target.name, name)) === 'none');
}

/** How an object of a type may stand to a request about somebody: more than one way where the answer does not tell which. */
function standings(type: string, { listed }: Stated, { id, minor, others = false }: About, label: AccessLabel | undefined): Standing[] {
  const isDoor = type === 'Query';
  const isListed = listed?.includes(id) ?? false;
  const bounds = !listed ? [false] : isDoor ? [true] : isAboutOthers.has(type) ? [true, false] : recordsAbout.has(type) ? [isListed] : isListed ? [true] : [true, false];
  // What other subgraphs add to a resident starts from their own rows, which say whose they are; the index speaks for itself.
  const certain = (type === 'Resident' || type === 'DisabilityInfo') && label?.domain === 'PLATFORM';
  const minors = isDoor ? [false] : others ? [false, true] : minor && certain ? [true] : minor || isAboutOthers.has(type) ? [false, true] : [false];
  return bounds.flatMap((bound) => minors.map((one) => ({ bound, minor: one })));
}

/** Whether a null without a word is right: another register names a person of whom the index, where the role has no right of its own, shows nothing. */
const isNotFound = (role: RoleCode, { named = false }: About, type: string, domain: string | undefined): boolean => named && type === 'Resident' && domain === 'PLATFORM' && !reaches(role, 'PLATFORM');

/** Whom an object is about, as far as it says so. */
function aboutOf(about: About, { parent, holder }: Visit): About {
  if (!about.others || parent.name !== 'Resident') return about;
  const person = world.byId.residents.get(String(holder['id']));
  return person ? { id: person.id, minor: isMinor(person), named: true } : { ...about, named: true };
}

/** Compares answers with the matrix, and counts. */
export class Comparison {
  readonly counts = { cases: 0, shown: 0, masked: 0, refused: 0, absent: 0 };
  readonly reached = new Set<string>();
  readonly differences: Difference[] = [];

  note(role: RoleCode, field: string, expected: string, got: unknown): void {
    this.differences.push({ role, field, expected, got: JSON.stringify(got) ?? String(got) });
  }

  /** Compares a whole answer: its shape, the fields on the way, and the guarded fields of what stands at its end. */
  answer(asker: Asker, about: About, type: string, { document, variables }: Question, answer: Answer, truth: Truth): void {
    const { visits, misshapen } = walkAnswer(document, variables, answer.data);
    if (answer.data === null) this.note(asker.role, type, 'an answer', answer.errors[0]?.extensions ?? answer.status);
    if (misshapen) this.note(asker.role, type, 'the keys that were asked for', answer.data);
    const leaves = new Set(guardedFields(type));
    let ends = 0;
    for (const visit of visits) {
      if (visit.parent.name === type && leaves.has(visit.field)) {
        ends += 1;
        this.field(asker, aboutOf(about, visit), visit, answer, truth);
      } else this.#door(asker, aboutOf(about, visit), visit, answer);
    }
    if (ends === 0) this.counts.absent += 1;
  }

  /** Compares which fields of any document are refused, and with what code. */
  codesOf(asker: Asker, about: About, { document, variables }: Question, answer: Answer): void {
    const { visits, misshapen } = walkAnswer(document, variables, answer.data);
    if (answer.data === null || misshapen) this.note(asker.role, 'the document', 'the keys that were asked for', answer.errors[0]?.extensions ?? answer.data);
    for (const visit of visits) this.#door(asker, about, visit, answer);
  }

  #outcomes(asker: Asker, about: About, type: string, field: string, isProjected: boolean) {
    if (isProjected && isHollow(asker.role, type, field)) return ['FORBIDDEN_FIELD'] as const;
    const label = labelOf(type, field);
    return [...new Set(standings(type, asker, about, label).map((standing) => verdictFor(asker.role, label, asker, standing)))];
  }

  #door(asker: Asker, about: About, { parent, field, path, value }: Visit, answer: Answer): void {
    this.counts.cases += 1;
    const code = answer.codes[path];
    if (value === null && !code && isNotFound(asker.role, about, parent.name, labelOf(parent.name, field)?.domain)) return;
    const outcomes = this.#outcomes(asker, about, parent.name, field, true);
    const agreed = outcomes.some((verdict) => (isShown(verdict) ? code === undefined : value === null && code === verdict));
    if (!agreed && !(code === 'FORBIDDEN_ROW' && isOpenRegister.has(parent.name))) this.note(asker.role, `${parent.name}.${field}`, outcomes.join(' or '), code ?? value);
  }

  /** Compares one guarded field of one record. `isProjected` where the answer came through the gateway. */
  field(asker: Asker, about: About, visit: Pick<Visit, 'parent' | 'field' | 'path' | 'value'>, answer: Answer, truth: Truth, isProjected = true): void {
    const { parent: { name: type }, field, path, value: shown } = visit;
    const { role } = asker;
    this.counts.cases += 1;
    const label = labelOf(type, field);
    const code = answer.codes[path];
    if (isOpenRegister.has(type) && code === 'FORBIDDEN_ROW' && shown === null && !seesAll(role)) {
      this.counts.refused += 1;
      return;
    }
    const outcomes = this.#outcomes(asker, about, type, field, isProjected);
    // What another register says of a resident comes from its rows, of which these roles see those in their scope only.
    if (shown === null && !code && type === 'Resident' && label?.domain !== 'PLATFORM' && (about.minor || about.others || !seesAll(role)) && outcomes.some(isShown)) {
      this.counts.absent += 1;
      return;
    }
    if (shown === null && !code && isNotFound(role, about, type, label?.domain)) {
      this.counts.absent += 1;
      return;
    }
    const truths = truth.get(`${type}.${field}`) ?? [];
    const forms = about.others ? [true, false] : about.minor && type === 'Resident' ? [true] : about.minor ? [true, false] : [false];
    const agreesWith = (verdict: (typeof outcomes)[number]): boolean =>
      isShown(verdict) ? !code && (!isKnownInTruth(label) || forms.some((minor) => agrees(shown, verdict, label, truths, minor))) : shown === null && code === verdict;
    const agreed = outcomes.find(agreesWith);
    if (!agreed) this.note(role, `${type}.${field}`, `${outcomes.join(' or ')} of ${JSON.stringify(truths.slice(0, 2))}`, code ?? shown);
    else if (isShown(agreed)) {
      this.reached.add(`${type}.${field}`);
      this.counts[agreed === 'masked' ? 'masked' : 'shown'] += 1;
    } else this.counts.refused += 1;
  }
}

/** The values of each field in an answer. */
export function truthOf({ document, variables }: Question, answer: Answer): Truth {
  const truth = new Map<string, unknown[]>();
  for (const { parent, field, value } of walkAnswer(document, variables, answer.data).visits) {
    const key = `${parent.name}.${field}`;
    truth.set(key, [...(truth.get(key) ?? []), value]);
  }
  return truth;
}
