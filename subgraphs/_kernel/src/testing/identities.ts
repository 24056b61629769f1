import { findRole, type RoleCode } from '@civil/schema/access';
import { type Claims, parseClaims } from '@civil/schema/identity';
import { canonicalDivisionCode, divisionPrefix } from '@civil/schema/scalars';

/** What further fixes an identity: the person, facility, office or organisation it stands for, its unit, purpose and case. */
export type IdentityDetails = Partial<Omit<Claims, 'sub' | 'kind' | 'roles'>>;

/** Claims of a role at a division, as the token command and tests make them. Checked like any token's claims. */
export function claimsOf(role: RoleCode, division?: string, { boundCase, boundGrant, ...details }: IdentityDetails = {}): Claims {
  const known = findRole(role);
  if (!known) throw new Error(`no role is called ${role}`);
  const code = division === undefined ? undefined : canonicalDivisionCode(division);
  if (code === null) throw new Error(`${division} is not a division code`);
  const prefix = known.rows === 'DIVISION' && code ? { scopePrefix: divisionPrefix(code), unit: `${divisionPrefix(code)}-MZJ` } : {};
  const office = known.rows === 'OFFICE' && details.officeId ? { unit: details.officeId } : {};
  const claims = parseClaims({ sub: `u_${role}_${division ?? 'none'}`, roles: [role], ...prefix, ...office, ...details });
  return { ...claims, ...(boundCase ? { boundCase } : {}), ...(boundGrant ? { boundGrant } : {}) }; // as the gateway vouches for it, never out of a token
}
