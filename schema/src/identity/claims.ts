import { findRole, type RoleCode, type ViewerKind } from '../access/roles.js';
import { civilError } from '../errors/civil-error.js';

/** What a token says of its bearer, after validation. */
export interface Claims {
  /** Account, opaque; never an identity number. */
  sub: string;
  kind: ViewerKind;
  roles: RoleCode[];
  /** Organisational unit, e.g. `62092200-MZJ`. */
  unit?: string;
  /** Digits that the divisions of the viewer begin with; `DIVISION` roles only. */
  scopePrefix?: string;
  /** The citizen's own record and those of the minors in their care. */
  residentId?: string;
  wardIds?: string[];
  facilityId?: string;
  organizationId?: string;
  officeId?: string;
  purpose?: string;
  caseNo?: string;
  /** The open case that the request is bound to. Never read from a token: the gateway vouches for it after asking the register. */
  boundCase?: BoundCase;
  grants?: string[];
  /** SHA-256, base64url, of the certificate without which the token is worth nothing (RFC 8705). Never read from a claim of its own: the gateway takes it from `cnf`. */
  certificate?: string;
  /** The sharing grant that the request draws on. Never read from a token: the gateway vouches for it after asking the register. */
  boundGrant?: BoundGrant;
}

/** A sharing grant in force, as far as the subgraphs go by it. */
export interface BoundGrant {
  readonly id: string;
  /** Grows with every change of the grant. */
  readonly version: number;
  /** Shared-data resource, e.g. `R07`. */
  readonly resource: string;
  /** Coordinates that it opens, e.g. `ElderlyFacility.prepaidBalance`. */
  readonly fields: readonly string[];
  /** Digits that the divisions of its rows begin with. */
  readonly divisionPrefix: string;
  /** Key, base64url, by which ids of records become those of this consumer alone. */
  readonly pseudonymKey: string;
}

/** Coordinates that one grant may open. */
const MAX_GRANT_FIELDS = 200;

/** An open case handled by the unit of the viewer. */
export interface BoundCase {
  readonly caseNo: string;
  /** Applicants, members, parents, guardians and parties: whom the case opens to its handler, and nobody else. */
  readonly residentIds: readonly string[];
}

/** Persons that one case may list. */
export const MAX_CASE_PERSONS = 200;

/** Reads the bound case from a viewer context; a malformed one is none. */
export function readBoundCase(value: unknown): BoundCase | undefined {
  const { caseNo, residentIds } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (!isText(caseNo) || !Array.isArray(residentIds) || residentIds.length > MAX_CASE_PERSONS || !residentIds.every(isText)) return undefined;
  return { caseNo, residentIds };
}

/** Reads the bound grant from a viewer context; a malformed one is none. */
export function readBoundGrant(value: unknown): BoundGrant | undefined {
  const { id, version, resource, fields, divisionPrefix, pseudonymKey } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  if (!isText(id) || !Number.isSafeInteger(version) || !isText(resource) || !isText(divisionPrefix) || !/^\d+$/.test(divisionPrefix) || !isText(pseudonymKey)) return undefined;
  if (!Array.isArray(fields) || fields.length > MAX_GRANT_FIELDS || !fields.every(isText)) return undefined;
  return { id, version: version as number, resource, fields, divisionPrefix, pseudonymKey };
}

export const anonymousClaims: Claims = { sub: 'anonymous', kind: 'anonymous', roles: ['anon'] };

const isText = (value: unknown): value is string => typeof value === 'string' && value.length > 0 && value.length <= 128;
const isTextList = (value: unknown): value is string[] => Array.isArray(value) && value.length <= 64 && value.every(isText);

/** Text claims that each row kind cannot do without. */
const needed = { OWN: 'residentId', DIVISION: 'scopePrefix', OFFICE: 'officeId', FACILITY: 'facilityId', ORG: 'organizationId' } as const;

/**
 * Reads claims from a verified token. Roles that reach different kinds of rows do not mix in one token: whoever is officer and
 * citizen signs in once as each.
 * @throws `UNAUTHENTICATED` when a claim is missing, malformed, or a role is unknown.
 */
export function parseClaims(payload: Readonly<Record<string, unknown>>): Claims {
  const refuse = (rule: string): never => { throw civilError('UNAUTHENTICATED', { rule }); };
  const { sub, roles } = payload;
  if (!isText(sub)) return refuse('sub');
  if (!isTextList(roles) || roles.length === 0) return refuse('roles');
  const known = roles.map((code) => findRole(code) ?? refuse('role-unknown'));
  const [first] = known;
  if (!first || known.some((role) => role.rows !== first.rows || role.kind !== first.kind)) return refuse('roles-mixed');
  const claims: Claims = { sub, kind: first.kind, roles: known.map((role) => role.code) };
  for (const name of ['unit', 'scopePrefix', 'residentId', 'facilityId', 'organizationId', 'officeId', 'purpose', 'caseNo'] as const) {
    const value = payload[name];
    if (value === undefined) continue;
    if (!isText(value)) return refuse(name);
    claims[name] = value;
  }
  for (const name of ['wardIds', 'grants'] as const) {
    const value = payload[name];
    if (value === undefined) continue;
    if (!isTextList(value)) return refuse(name);
    claims[name] = value;
  }
  const must = needed[first.rows as keyof typeof needed];
  if (must && !claims[must]) return refuse(must);
  if (claims.scopePrefix !== undefined && !/^\d{2}(\d{2}){0,2}(\d{3}){0,2}$/.test(claims.scopePrefix)) return refuse('scopePrefix');
  const length = claims.scopePrefix?.length ?? 0;
  if (known.some((role) => role.prefixLengths && !role.prefixLengths.includes(length))) return refuse('scopePrefix');
  return claims;
}
