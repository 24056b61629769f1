import type { PlatformCode } from '../errors/platform-codes.js';
import type { AccessLabel, MaskKind } from './labels.js';
import { facetsOf, ownExcludedFacets, sealedFacets } from './labels.js';
import { scopeOf, type WeakRight } from './matrix.js';

/** The right of a viewer on a field, before any row is known. */
export type Right = 'full' | WeakRight | 'none';

/** Masks that hide who somebody is. A viewer who works without names is refused these fields altogether. */
const identityMasks: ReadonlySet<MaskKind> = new Set(['NAME', 'ID_NUMBER', 'PHONE', 'BANK', 'ADDRESS', 'CERT_NO', 'REPORTER']);
/** Masks that leave a form of the value; the others leave nothing, so a masked right on them is no right. */
const leavesForm = (mask: MaskKind): boolean => identityMasks.has(mask) || mask === 'DIVISION' || mask === 'RECORD';

const subjectsOf = (label: AccessLabel): string[] => {
  const facets = facetsOf(label);
  const subjects = facets.map((facet) => scopeOf(label.domain, facet));
  return facets.some((facet) => sealedFacets.has(facet)) ? subjects : [scopeOf(label.domain, label.class), ...subjects];
};

const opensToOwn = (label: AccessLabel): boolean => !facetsOf(label).some((facet) => ownExcludedFacets.has(facet));

const usableRights = (label: AccessLabel): Right[] => [
  'full', ...(opensToOwn(label) ? (['own'] as const) : []), ...(identityMasks.has(label.mask) ? [] : (['unnamed'] as const)), ...(leavesForm(label.mask) ? (['masked'] as const) : []),
  'case', 'grant',
];

interface Opening {
  readonly right: Right;
  readonly scopes: readonly string[];
}

const openings = new WeakMap<AccessLabel, readonly Opening[]>();

/** The scopes that open a label, from the strongest right on. A label is asked about with every value, and always opens to the same. */
function openingsOf(label: AccessLabel): readonly Opening[] {
  let known = openings.get(label);
  if (!known) {
    const subjects = subjectsOf(label);
    known = usableRights(label).map((right) => ({ right, scopes: subjects.map((subject) => (right === 'full' ? subject : `${subject}:${right}`)) }));
    openings.set(label, known);
  }
  return known;
}

/** The strongest right that `scopes` give on a field with this label. */
export function rightOn(label: AccessLabel, scopes: ReadonlySet<string>): Right {
  if (label.class === 'PUBLIC') return 'full';
  for (const opening of openingsOf(label)) if (opening.scopes.some((scope) => scopes.has(scope))) return opening.right;
  return 'none';
}

/** The `scopes` argument of `@requiresScopes`: any one of these scopes lets a caller ask for the field at all. */
export function requiredScopes(label: AccessLabel): string[][] {
  if (label.class === 'PUBLIC') return [];
  return subjectsOf(label).flatMap((subject) => usableRights(label).map((right) => [right === 'full' ? subject : `${subject}:${right}`]));
}

/** What a right comes to for one value: shown, shown masked, or refused with a code. */
export type Verdict = 'full' | 'masked' | PlatformCode;

/** What of a caller a verdict goes by: a stated purpose, an open case they are bound to, and whether the grant they draw on names the field. */
export interface Circumstances {
  readonly purpose?: string | undefined;
  readonly boundCase?: unknown;
  /** Left out where no grant is drawn on. */
  readonly isGranted?: boolean | undefined;
}

/** What becomes of a value under a right in the circumstances of its caller. */
export function verdictOf(right: Right, label: AccessLabel, viewer: Circumstances): Verdict {
  switch (right) {
    case 'none': return 'FORBIDDEN_FIELD';
    case 'grant': return viewer.isGranted === undefined ? 'GRANT_MISSING' : viewer.isGranted ? 'full' : 'GRANT_FIELD_DENIED';
    case 'case': return !viewer.purpose ? 'PURPOSE_REQUIRED' : viewer.boundCase ? 'full' : 'CASE_NOT_BOUND';
    case 'masked': return 'masked';
    default: return label.purpose && right !== 'own' && !viewer.purpose ? 'PURPOSE_REQUIRED' : 'full';
  }
}

const strength: readonly Right[] = ['none', 'grant', 'case', 'masked', 'unnamed', 'own', 'full'];

/** The weaker of two rights: a value about a child needs both the right on the field and the right on minors. */
export const weakerRight = (a: Right, b: Right): Right => (strength.indexOf(a) <= strength.indexOf(b) ? a : b);

/** Label whose right decides whether a viewer may see anything about a person under 18, masked or without names included. */
export const minorLabel: AccessLabel = { class: 'MINOR', domain: 'CHILD', scope: 'DIVISION', mask: 'RECORD', purpose: false, facet: 'NONE' };
