import {
  type AccessLabel, findRole, maskDivision, maskText, minorLabel, type Right, type Role, rightOn, type RoleCode, scopesOfRole, type Verdict, verdictOf, weakerRight,
} from '@civil/schema/access';
import { supergraphLabels } from '@civil/schema/supergraph';
import { getNamedType, type GraphQLField, type GraphQLObjectType, isLeafType, isObjectType } from 'graphql';

/** What the matrix alone says of a field for a role: the access suite compares every answer with it. */

export const labels = supergraphLabels();
const scopesByRole = new Map<RoleCode, ReadonlySet<string>>();

export function scopesOf(role: RoleCode): ReadonlySet<string> {
  const scopes = scopesByRole.get(role) ?? new Set(scopesOfRole(role));
  scopesByRole.set(role, scopes);
  return scopes;
}

export const labelOf = (type: string, field: string): AccessLabel | undefined => labels.get(`${type}.${field}`);

/** The right of a role on a field; keys and public fields are open. */
export const rightOf = (role: RoleCode, label: AccessLabel | undefined): Right => (label ? rightOn(label, scopesOf(role)) : 'full');

/** What a request states: why it reads, and the persons of the open case that it is bound to. */
export interface Stated {
  readonly purpose?: string | undefined;
  readonly listed?: readonly string[] | undefined;
}

/** What is known of the object that a field stands on. */
export interface Standing {
  /** The open case of the request lists whom it is about. */
  readonly bound: boolean;
  /** It is about a person under 18. */
  readonly minor: boolean;
}

const NOBODY: Standing = { bound: false, minor: false };

/**
 * The verdict of the matrix on a field. About a person under 18 outside child protection it is the weaker of the right on the field and
 * that on minors, unless an open case lists that person (domain model C.4).
 */
export function verdictFor(role: RoleCode, label: AccessLabel | undefined, { purpose }: Stated = {}, { bound, minor }: Standing = NOBODY): Verdict {
  if (!label || label.class === 'PUBLIC') return 'full';
  const capped = minor && !bound && label.domain !== 'CHILD';
  const right = capped ? weakerRight(rightOf(role, label), rightOf(role, minorLabel)) : rightOf(role, label);
  const verdict = verdictOf(right, label, { purpose, boundCase: bound || undefined });
  return verdict === 'masked' && (label.mask === 'NONE' || label.mask === 'BIRTHDATE') ? 'FORBIDDEN_FIELD' : verdict;
}

export const isShown = (verdict: Verdict): boolean => verdict === 'full' || verdict === 'masked';

export function getRole(code: RoleCode): Role {
  const role = findRole(code);
  if (!role) throw new Error(`no role ${code}`);
  return role;
}

/** Whether a role has some right in a domain that needs no case and no grant. */
export const reaches = (role: RoleCode, domain: string): boolean =>
  [...scopesOf(role)].some((scope) => scope.startsWith(`${domain.toLowerCase()}:`) && !/:(case|grant)$/.test(scope));

/** Whether a role has any right in a domain, one that waits for a case or a grant included. */
export const hasStakeIn = (role: RoleCode, domain: string): boolean => [...scopesOf(role)].some((scope) => scope.startsWith(`${domain.toLowerCase()}:`));

/** Whether a role may see anything about persons under 18 by itself. */
export const seesMinors = (role: RoleCode): boolean => isShown(verdictFor(role, minorLabel));

/** What to select of a field so that its value can be compared. */
export function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) return ' { __typename }';
  const fields = (named as GraphQLObjectType).getFields();
  for (const name of ['value', 'code', 'id']) if (fields[name] && isLeafType(getNamedType(fields[name].type))) return name === 'value' && fields['masked'] ? ' { value masked }' : ` { ${name} }`;
  return ' { __typename }';
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** The form in which a value, known in full, is shown to a role that gets it masked. */
export function maskedForm(label: AccessLabel, truth: unknown, minor: boolean): unknown {
  if (truth === null || truth === undefined) return null;
  if (label.mask === 'RECORD') return truth;
  if (label.mask === 'DIVISION') return { code: maskDivision((truth as { code: string }).code) };
  if (typeof truth === 'string') return maskText(label.mask, truth, minor);
  const { value, masked } = truth as { value: string; masked: boolean };
  return { value: masked ? value : maskText(label.mask, value, minor), masked: true };
}

/** Whether what was shown is what the verdict allows, given every value that stands at this place in truth. */
export function agrees(shown: unknown, verdict: Verdict, label: AccessLabel | undefined, truths: readonly unknown[], minor: boolean): boolean {
  const allowed = truths.map((truth) => JSON.stringify(verdict === 'masked' && label ? maskedForm(label, truth, minor) : truth));
  if (shown === null) return allowed.includes('null') || allowed.length === 0 || label?.mask === 'RECORD' || typeof truths[0] === 'object';
  if (allowed.includes(JSON.stringify(shown))) return true;
  // A list of records may hold fewer of them than in truth: the rows in the scope of the role.
  return Array.isArray(shown) && asList(shown).every((item) => truths.some((truth) => asList(truth).some((other) => JSON.stringify(other) === JSON.stringify(item))));
}
