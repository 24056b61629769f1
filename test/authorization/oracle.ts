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

export const verdictFor = (role: RoleCode, label: AccessLabel | undefined): Verdict => (label ? verdictOf(rightOf(role, label), label, {}) : 'full');

/** The verdict for a row about a person under 18 outside child protection: the weaker of the right on the field and that on minors. */
export function verdictAboutMinor(role: RoleCode, label: AccessLabel | undefined): Verdict {
  if (!label || label.class === 'PUBLIC' || label.domain === 'CHILD') return verdictFor(role, label);
  const right = weakerRight(rightOf(role, label), rightOf(role, minorLabel));
  const verdict = verdictOf(right, label, {});
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
