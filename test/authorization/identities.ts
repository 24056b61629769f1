import { createWorld, type DemoResident } from '@civil/demo-data';
import type { RoleCode } from '@civil/schema/access';
import type { Claims } from '@civil/schema/identity';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { getRole } from './oracle.js';

export const world = createWorld({ scale: 'demo' });

const residentOf = (id: string | undefined): DemoResident => {
  const resident = id === undefined ? undefined : world.byId.residents.get(id);
  if (!resident) throw new Error('the demonstration data lack a person that the suite asks about');
  return resident;
};
const childWith = (has: (child: (typeof world.children)[number]) => boolean): DemoResident => residentOf(world.children.find(has)?.residentId);

/** The persons the suite asks about, so chosen that together they have a row in every register. */
export const subjects = {
  'an old person known to every domain': residentOf(world.cast.flagship),
  'a person who has died': residentOf(world.planted.find(({ rule, kind, line }) => rule === 'X01' && kind === 'positive' && line === 'ASSISTANCE')?.subjectId),
  'a married person': residentOf(world.marriages.find(({ matter, officeDivision }) => matter === 'J' && officeDivision.startsWith('6201'))?.partyA.residentId),
  'a social worker': residentOf(world.socialWorkers[0]?.residentId),
  'an orphan with a stipend': childWith(({ stipends }) => stipends.some(({ status }) => status === 'PAYING')),
  'a left-behind child in entrusted care': childWith(({ careAgreement, contacts }) => Boolean(careAgreement) && contacts.length > 0),
} as const;
export type Subject = keyof typeof subjects;

export const isMinor = ({ adultOn }: DemoResident): boolean => adultOn > world.asOf;

const officeOf = (residentId: string): string =>
  (world.marriages.find(({ partyA, partyB }) => [partyA, partyB].some((party) => party.residentId === residentId)) ?? world.marriages[0])?.officeId as string;

/** Claims that place a role as near to the person as its kind of rows allows. */
export function nearest(role: RoleCode, subject: DemoResident): Claims {
  const { rows, prefixLengths } = getRole(role);
  if (rows === 'DIVISION') return claimsOf(role, subject.residenceDivision.slice(0, prefixLengths?.[0] ?? 6).padEnd((prefixLengths?.[0] ?? 6) < 6 ? 6 : 0, '0'));
  const guardian = world.byId.childrenByResident.get(subject.id)?.guardians[0]?.residentId;
  return claimsOf(role, undefined, {
    ...(rows === 'OWN' ? (isMinor(subject) ? { residentId: guardian ?? 'r_nobody', wardIds: [subject.id] } : { residentId: subject.id }) : {}),
    ...(rows === 'FACILITY' ? { facilityId: subject.careFacilityId ?? 'ef_none' } : {}),
    ...(rows === 'OFFICE' ? { officeId: officeOf(subject.id) } : {}),
    ...(rows === 'ORG' ? { organizationId: world.cast.flagshipOrganization } : {}),
  });
}

/** Claims of somebody who sees all there is about a person, and says why: what is true is told to them. */
export const knower = (subject: DemoResident): Claims => ({ ...nearest('developer', subject), purpose: 'SANDBOX' });
