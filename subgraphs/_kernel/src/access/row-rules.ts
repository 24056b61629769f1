import { type Domain, minorLabel, rightOn, type RoleCode } from '@civil/schema/access';
import type { BoundGrant, Viewer } from '@civil/schema/identity';
import { addMonths } from '../calendar/days.js';
import { todayOf } from '../context/today.js';
import { oncePerViewer } from './once-per-viewer.js';

/**
 * Which rows of one record a viewer may come near. Properties are named, not computed, so that the same rule serves as an SQL
 * condition and as a test of a row already loaded.
 */
export interface RowRule {
  /** `open` rows are public registers: all are readable, and only their guarded fields ask for scope. */
  kind: 'guarded' | 'open';
  domain: Domain;
  /** Properties with canonical division codes; one of them must begin with the viewer's prefix. */
  division?: readonly string[];
  /** Property (text, or a list of text) with the ids of the residents whose own row it is. */
  own?: string;
  /** Property with the ids of the residents whom the row is about, where it is another than `own`. */
  subject?: string;
  facility?: string;
  organization?: string;
  office?: string;
  /** Property with the account of the machine client whose own row it is. */
  client?: string;
  /** Roles at whose desk every row lies, such as the requests that a data steward answers: they are about no place and no person. */
  desk?: readonly RoleCode[];
  /** Property with the 18th birthday of the person whose row it is: before that day only those with a right on minors see the row. */
  hideMinorsBy?: string;
}

export type RowRules = Readonly<Record<string, RowRule>>;

/** Rule of a register whose rows are confidential. */
export const guarded = (domain: Domain, rule: Omit<RowRule, 'kind' | 'domain'>): RowRule => ({ kind: 'guarded', domain, ...rule });
/** Rule of a public register. */
export const open = (domain: Domain, rule: Omit<RowRule, 'kind' | 'domain'> = {}): RowRule => ({ kind: 'open', domain, ...rule });

/** One demand on a row; a row is in scope when every demand is met. */
export type Demand =
  | { test: 'nothing' }
  | { test: 'prefix'; properties: readonly string[]; prefix: string }
  | { test: 'among'; property: string; values: readonly string[] }
  | { test: 'synthetic' }
  | { test: 'adult'; property: string; today: string };

const NOTHING: Demand[] = [{ test: 'nothing' }];

/** Property with the ids of the residents whom a row of a rule is about. */
export const subjectProperty = (rule: Pick<RowRule, 'subject' | 'own'>): string | undefined => rule.subject ?? rule.own;

const among = (property: string | undefined, values: readonly (string | undefined)[]): Demand[] => {
  const present = values.filter((value) => value !== undefined);
  return property && present.length > 0 ? [{ test: 'among', property, values: present }] : NOTHING;
};

/** Rows of the division of the grant that the request draws on. */
const underGrant = ({ division }: RowRule, grant: BoundGrant | undefined): Demand[] =>
  division && grant ? [{ test: 'prefix', properties: division, prefix: grant.divisionPrefix }] : NOTHING;

function demandsByKind(rule: RowRule, { rows, claims }: Viewer): Demand[] {
  switch (rows) {
    case 'ALL': return [];
    case 'SYNTHETIC': return [{ test: 'synthetic' }];
    case 'DIVISION': return rule.division && claims.scopePrefix ? [{ test: 'prefix', properties: rule.division, prefix: claims.scopePrefix }] : NOTHING;
    case 'OWN': return among(rule.own, [claims.residentId, ...(claims.wardIds ?? [])]);
    case 'OFFICE': return among(rule.office, [claims.officeId]);
    case 'FACILITY': return among(rule.facility, [claims.facilityId]);
    case 'ORG': return among(rule.organization, [claims.organizationId]);
    case 'GRANT': return rule.client ? among(rule.client, [claims.sub]) : underGrant(rule, claims.boundGrant);
    default: return NOTHING;
  }
}

/** Makes a question about the scopes of a viewer in a domain, answered once per set of scopes. */
function rememberedByDomain(holds: (scope: string, stem: string) => boolean): (domain: Domain, viewer: Viewer) => boolean {
  const answers = new WeakMap<ReadonlySet<string>, Map<Domain, boolean>>();
  return (domain, { scopes }) => {
    const known = answers.get(scopes) ?? new Map<Domain, boolean>();
    answers.set(scopes, known);
    let answer = known.get(domain);
    if (answer === undefined) {
      const stem = `${domain.toLowerCase()}:`;
      answer = [...scopes].some((scope) => holds(scope, stem));
      known.set(domain, answer);
    }
    return answer;
  };
}

/**
 * Whether a viewer has some right in a domain that holds by itself. What waits for a case or a grant opens no row: it would tell which
 * records exist before either is there.
 */
export const reachesDomain = rememberedByDomain((scope, stem) => scope.startsWith(stem) && !/:(case|grant)$/.test(scope));

/** Whether a viewer has any right in a domain, one that waits for a case included. */
const hasStakeIn = rememberedByDomain((scope, stem) => scope.startsWith(stem));

/** Whether a viewer may see anything about persons under 18 without a case of their own. */
export function seesMinors(viewer: Viewer): boolean {
  const right = rightOn(minorLabel, viewer.scopes);
  return right !== 'none' && right !== 'case' && right !== 'grant';
}

/** Whether a viewer may meet anything about persons under 18: by right, or as the handler of an open case that may list one. */
export const mayMeetMinors = (viewer: Viewer): boolean => seesMinors(viewer) || viewer.claims.boundCase !== undefined;

/** Years before the 18th birthday from which rows about somebody are shared at all: of children under 14 it is told whether a fact holds, never a row. */
export const SHARED_YEARS_BEFORE_ADULT = 4;

/** The day by which somebody of whom rows are shared has their 18th birthday. */
export const sharedAdultBy = (): string => addMonths(todayOf(), 12 * SHARED_YEARS_BEFORE_ADULT);

/** The day by which somebody whose row is met must have their 18th birthday; undefined where age does not matter. */
function adultBy(viewer: Viewer): string | undefined {
  if (viewer.claims.boundGrant) return sharedAdultBy();
  return seesMinors(viewer) ? undefined : todayOf();
}

function demandsByScope(rule: RowRule, viewer: Viewer): Demand[] {
  if (!reachesDomain(rule.domain, viewer) && !(viewer.claims.boundGrant && hasStakeIn(rule.domain, viewer))) return NOTHING;
  if (rule.desk?.some((role) => viewer.claims.roles.includes(role))) return [];
  const demands = demandsByKind(rule, viewer);
  const today = rule.hideMinorsBy && adultBy(viewer);
  return rule.hideMinorsBy && today ? [...demands, { test: 'adult', property: rule.hideMinorsBy, today }] : demands;
}

type Ways = readonly (readonly Demand[])[];

/** The viewer of a request lives no longer than the request, so what is remembered of them is never of another day or another case. */
const waysOf = oncePerViewer(() => new Map<RowRule, Ways>());

/**
 * The ways into a row: it is in scope when it meets every demand of one of them. One way is the scope of the viewer. The other is the
 * open case that the request is bound to: it opens the rows about the persons it lists, wherever they live and whatever their age
 * (domain model C.3 and C.4).
 */
export function waysInto(rule: RowRule, viewer: Viewer): Ways {
  const ways = waysOf(viewer);
  const known = ways.get(rule) ?? findWays(rule, viewer);
  ways.set(rule, known);
  return known;
}

function findWays(rule: RowRule, viewer: Viewer): Ways {
  const ways = [demandsByScope(rule, viewer)].filter((demands) => !demands.some(({ test }) => test === 'nothing'));
  const { boundCase } = viewer.claims;
  const property = subjectProperty(rule);
  if (boundCase && property && hasStakeIn(rule.domain, viewer)) ways.push(among(property, boundCase.residentIds));
  return ways;
}

const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

function meets(row: Readonly<Record<string, unknown>>, demand: Demand): boolean {
  switch (demand.test) {
    case 'nothing': return false;
    case 'prefix': return demand.properties.some((property) => valuesOf(row[property]).some((code) => typeof code === 'string' && code.startsWith(demand.prefix)));
    case 'among': return valuesOf(row[demand.property]).some((value) => demand.values.includes(value as string));
    case 'synthetic': return row['synthetic'] === true;
    case 'adult': return typeof row[demand.property] === 'string' && (row[demand.property] as string) <= demand.today;
  }
}

/** Whether a loaded row is in the scope of the viewer. */
export const isInScope = (rule: RowRule, viewer: Viewer, row: object): boolean =>
  waysInto(rule, viewer).some((demands) => demands.every((demand) => meets(row as Record<string, unknown>, demand)));
