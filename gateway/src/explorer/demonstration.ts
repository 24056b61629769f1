import { findRole, type Role } from '@civil/schema/access';
import { civilError } from '@civil/schema/errors';
import { type Claims, parseClaims } from '@civil/schema/identity';
import { canonicalDivisionCode, COUNTY_DIGITS, divisionPrefix } from '@civil/schema/scalars';

/** Made-up people and offices that development tokens are made for; `npm run generate` takes them from the demonstration data. */
export interface Demonstration {
  /** The day that the demonstration data take for today. */
  readonly asOf: string;
  readonly resident: string;
  readonly household: string;
  readonly village: string;
  readonly facility: string;
  readonly organization: string;
  /** Unit that the matters of the auditor are kept under. */
  readonly auditUnit: string;
  /** A marriage office by the code of its county. */
  readonly offices: Readonly<Record<string, string>>;
  /** Divisions down to the county. */
  readonly divisions: readonly { readonly code: string; readonly name: string }[];
  /** Variables that give the saved operations something to find, by the name of the operation. */
  readonly variables: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** What may be said of a development identity beside its role. */
export interface IdentityDetails {
  readonly division?: string | undefined;
  readonly purpose?: string | undefined;
  readonly case?: string | undefined;
  readonly resident?: string | undefined;
  readonly ward?: string | readonly string[] | undefined;
  readonly facility?: string | undefined;
  readonly office?: string | undefined;
  readonly organization?: string | undefined;
  readonly unit?: string | undefined;
}

const CAPITAL_COUNTY = '620102';

/** The division that a role works in where nothing else is said. */
export function defaultDivision({ code, prefixLengths = [] }: Role, { village }: Demonstration): string {
  if (code === 'village') return village;
  const [length = COUNTY_DIGITS] = prefixLengths;
  if (length === 9) return village.slice(0, 9);
  return { 2: '620000', 4: '620100' }[length] ?? CAPITAL_COUNTY;
}

/** Below the county only the county is looked up: the villages of a province are too many to carry along. */
const isKnownDivision = (code: string, { divisions }: Demonstration): boolean =>
  divisions.some((division) => division.code === code.slice(0, COUNTY_DIGITS));

const scopeOf = (role: Role, given: string | undefined, demonstration: Demonstration): Pick<Claims, 'scopePrefix' | 'unit'> => {
  const code = canonicalDivisionCode(given ?? defaultDivision(role, demonstration));
  if (!code) throw civilError('DIVISION_FORMAT', { argument: 'division', rule: 'division' });
  if (!isKnownDivision(code, demonstration)) throw civilError('DIVISION_UNKNOWN', { argument: 'division', rule: 'division' });
  const scopePrefix = divisionPrefix(code);
  return { scopePrefix, unit: `${scopePrefix}-MZJ` };
};

const officeIn = (division: string, { offices }: Demonstration): string | undefined =>
  Object.entries(offices).find(([county]) => county.startsWith(divisionPrefix(division)))?.[1];

/**
 * Claims of a role; what is left out comes from the cast of the demonstration data.
 * @throws a civil error for a role or division that is not there, or a combination that no token may have.
 */
export function demonstrationClaims(code: string, details: IdentityDetails, demonstration: Demonstration): Omit<Claims, 'kind'> {
  const role = findRole(code);
  if (!role) throw civilError('BAD_USER_INPUT', { argument: 'role', rule: 'role-unknown' });
  const { purpose, case: caseNo, division, resident, ward, facility, organization } = details;
  const wards = ward === undefined ? [] : [ward].flat();
  const officeId = role.rows === 'OFFICE' ? (details.office ?? officeIn(division ?? CAPITAL_COUNTY, demonstration)) : undefined;
  const unit = details.unit ?? officeId ?? (code === 'auditor' ? demonstration.auditUnit : undefined);
  const { kind: _derived, ...claims } = parseClaims({
    sub: `u_${code}`,
    roles: [code],
    ...(purpose ? { purpose } : {}),
    ...(caseNo ? { caseNo } : {}),
    ...(role.rows === 'DIVISION' ? scopeOf(role, division, demonstration) : {}),
    ...(role.rows === 'OWN' ? { residentId: resident ?? demonstration.resident, ...(wards.length > 0 ? { wardIds: wards } : {}) } : {}),
    ...(role.rows === 'FACILITY' ? { facilityId: facility ?? demonstration.facility } : {}),
    ...(officeId ? { officeId } : {}),
    ...(role.rows === 'ORG' ? { organizationId: organization ?? demonstration.organization } : {}),
    ...(unit ? { unit } : {}),
  });
  return claims;
}
