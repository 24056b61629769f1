import { demoCases, type DemoCase, type DemoResident } from '@civil/demo-data';
import type { RoleCode } from '@civil/schema/access';
import { type Claims, type Purpose, purposes } from '@civil/schema/identity';
import type { Asker } from './compare.js';
import { nearest, world } from './identities.js';
import { getRole } from './oracle.js';

/** What a request may state of purpose and case. */
export const situations = ['nothing', 'purpose', 'own case', 'own case from afar', 'case of somebody else', 'closed case', 'case of another unit', 'purpose that takes no case'] as const;
export type Situation = (typeof situations)[number];

const cases = demoCases(world, ['SQ', 'YL', 'ET', 'HY', 'BZ', 'SJ', 'DC', 'FY']);
const prefixOf = ({ caseNo }: DemoCase): string => caseNo.slice(0, 2);

/** Purposes that a role may state, by the contract. */
export const purposesOf = (role: RoleCode): readonly Purpose[] => purposes.filter((purpose) => purpose.roles.includes(role));

/** A purpose of a role that is bound to cases, and its cases about a person. */
function bindable(role: RoleCode, { id }: DemoResident): { purpose: Purpose; open: DemoCase[]; closed: DemoCase[]; others: DemoCase[] } | undefined {
  const purpose = purposesOf(role).find((one) => one.cases.length > 0);
  if (!purpose) return undefined;
  const fitting = cases.filter((one) => (purpose.cases as readonly string[]).includes(prefixOf(one)));
  return {
    purpose,
    open: fitting.filter(({ closedOn, residentIds }) => !closedOn && residentIds.includes(id)),
    closed: fitting.filter(({ closedOn, residentIds }) => closedOn && residentIds.includes(id)),
    others: fitting.filter(({ closedOn, residentIds }) => !closedOn && !residentIds.includes(id)),
  };
}

/** A role that works where nobody of the demonstration data lives, with its unit. */
function afar(role: RoleCode, claims: Claims): Claims {
  const { prefixLengths } = getRole(role);
  return claims.scopePrefix && prefixLengths ? { ...claims, scopePrefix: '630102001001'.slice(0, claims.scopePrefix.length) } : claims;
}

const stating = (role: RoleCode, claims: Claims, purpose: Purpose, bound?: DemoCase, isBound = false): Asker => ({
  role, claims, purpose: purpose.code, listed: isBound ? bound?.residentIds : undefined,
  headers: { 'x-purpose': purpose.code, ...(bound ? { 'x-case-no': bound.caseNo } : {}) },
});

/** A role near a person that states its purpose and its case; `undefined` where there is no such request. */
export function askerIn(situation: Situation, role: RoleCode, subject: DemoResident): Asker | undefined {
  const claims = nearest(role, subject);
  if (situation === 'nothing') return { role, claims };
  const [first] = purposesOf(role);
  if (situation === 'purpose') return first && stating(role, claims, first);
  const found = bindable(role, subject);
  const [mine] = found?.open ?? [];
  if (!found || !mine) return undefined;
  const handling = (one: DemoCase): Claims => ({ ...claims, unit: one.handlerUnit });
  switch (situation) {
    case 'own case': return stating(role, handling(mine), found.purpose, mine, true);
    case 'own case from afar': return stating(role, afar(role, handling(mine)), found.purpose, mine, true);
    case 'case of somebody else': return found.others[0] && stating(role, handling(found.others[0]), found.purpose, found.others[0], true);
    case 'closed case': return found.closed[0] && stating(role, handling(found.closed[0]), found.purpose, found.closed[0]);
    case 'case of another unit': return stating(role, { ...claims, unit: `${mine.handlerUnit}-other` }, found.purpose, mine);
    case 'purpose that takes no case': {
      const caseless = purposesOf(role).find((one) => one.cases.length === 0);
      return caseless && stating(role, handling(mine), caseless, mine);
    }
  }
}
