import type { DemoResident } from '@civil/demo-data';
import type { RoleCode } from '@civil/schema/access';
import { divisionPrefix } from '@civil/schema/scalars';
import { claimsOf } from '@civil/subgraph-kernel/testing';
import { type Arbitrary, assert, asyncProperty, constantFrom } from 'fast-check';
import { ask } from '../../kit/ask.js';
import { type Register, registers } from '../../federation/scopes.js';
import type { Asker, Comparison } from '../compare.js';
import { isMinor, world } from '../identities.js';
import { getRole, hasStakeIn, isShown, labelOf, reaches, seesMinors, verdictFor } from '../oracle.js';
import { askerIn, situations } from '../situations.js';
import { allRoles } from './fields.js';

/** Whether a person lies in the scope of a role, by the kind of its rows (domain model C.3). */
function isNear({ role, claims }: Asker, { id, residenceDivision, hukouDivision, careFacilityId }: DemoResident): boolean {
  switch (getRole(role).rows) {
    case 'ALL': case 'SYNTHETIC': return true;
    case 'DIVISION': return [residenceDivision, hukouDivision].some((code) => claims.scopePrefix !== undefined && code?.startsWith(claims.scopePrefix));
    case 'OWN': return id === claims.residentId || (claims.wardIds ?? []).includes(id);
    case 'FACILITY': return careFacilityId !== undefined && careFacilityId === claims.facilityId;
    default: return false;
  }
}

/** Whether a role meets a person: through a door that is open to it, by its scope or by an open case that lists them. */
function meets(asker: Asker, person: DemoResident): boolean {
  const door = isShown(verdictFor(asker.role, labelOf('Query', 'resident'), asker, { bound: asker.listed !== undefined, minor: false }));
  const byScope = reaches(asker.role, 'PLATFORM') && isNear(asker, person) && (!isMinor(person) || seesMinors(asker.role));
  return door && (byScope || (asker.listed?.includes(person.id) === true && hasStakeIn(asker.role, 'PLATFORM')));
}

/** Persons, so that those whom cases are about and those of the same household and village come often. */
const withCases = [...new Set([...Object.values(world.cast), ...world.planted.map(({ subjectId }) => subjectId)])].flatMap((id) => (typeof id === 'string' ? (world.byId.residents.get(id) ?? []) : []));
const children = world.residents.filter(isMinor).slice(0, 200);
const anyone = constantFrom(...withCases, ...world.residents.slice(0, 400), ...children);

/** Any role in any situation near one person asks for another, who may be the same, or of the same place. */
export async function compareRowsOfPersons(comparison: Comparison, runs: number, seed: number, roles = allRoles): Promise<void> {
  await assert(asyncProperty(constantFrom(...roles), constantFrom(...situations, 'nothing', 'nothing', 'nothing'), constantFrom(...withCases), anyone, constantFrom('same', 'place', 'any'), async (role, situation, near, other, relation) => {
    const asker = askerIn(situation, role, near);
    if (!asker) return;
    const neighbour = world.residents.find(({ id, residenceDivision }) => id !== near.id && residenceDivision === near.residenceDivision);
    const person = relation === 'same' ? near : relation === 'place' ? (neighbour ?? other) : other;
    const { data } = await ask('query ($id: ID!) { resident(id: $id) { id } }', { id: person.id }, asker.headers).asClaims(asker.claims);
    comparison.counts.cases += 1;
    const expected = meets(asker, person) ? person.id : null;
    if ((data?.resident?.id ?? null) !== expected) comparison.note(role, `Query.resident, ${situation}`, String(expected), data);
  }), { numRuns: runs, seed, endOnFailure: true });
}

const codes = world.residents.map(({ residenceDivision }) => residenceDivision);
const divisionsOf = (length: number): string[] => [...new Set(codes.map((code) => code.slice(0, length)))].map((code) => (length < 6 ? code.padEnd(6, '0') : code));
const ofLength = new Map([2, 4, 6, 9, 12].map((length) => [length, divisionsOf(length)]));

/** The rows of a register that an officer at a division is let near. */
function visibleRows(role: RoleCode, division: string, { rows, domain }: Register): string[] {
  if (!reaches(role, domain)) return [];
  const prefix = divisionPrefix(division);
  return rows.filter(({ divisions, adultOn }) => divisions.some((code) => code?.startsWith(prefix)) && (adultOn === undefined || adultOn <= world.asOf || seesMinors(role))).map(({ id }) => id).sort();
}

/** Any officer at any division asks for any list: what it holds, and what it counts. */
export async function compareRowsOfLists(comparison: Comparison, runs: number, seed: number, of: readonly Register[] = registers): Promise<void> {
  const officers = allRoles.filter((role) => getRole(role).rows === 'DIVISION');
  // Those whom the list opens to come four times as often as others: the others are all refused alike.
  const askersOf = (register: Register): Arbitrary<RoleCode> => {
    const open = officers.filter((role) => isShown(verdictFor(role, labelOf('Query', register.list))));
    return constantFrom(...officers, ...open, ...open, ...open, ...open);
  };
  const at = (role: RoleCode): Arbitrary<string> => constantFrom(...(ofLength.get(getRole(role).prefixLengths?.[0] ?? 6) ?? []));
  const asked: Arbitrary<[Register, RoleCode, string]> = constantFrom(...of).chain((register) => askersOf(register).chain((role) => at(role).map((code): [Register, RoleCode, string] => [register, role, code])));
  await assert(asyncProperty(asked, async ([register, role, division]) => {
    const { list } = register;
    const { data, codes: errors } = await ask(`{ ${list}(first: 100) { totalCount edges { node { id } } } }`).asClaims(claimsOf(role, division));
    comparison.counts.cases += 1;
    const verdict = verdictFor(role, labelOf('Query', list));
    if (!isShown(verdict)) {
      if (data?.[list] !== null || errors[list] !== verdict) comparison.note(role, list, verdict, errors[list] ?? data);
      return;
    }
    const rows = visibleRows(role, division, register);
    const ids = ((data?.[list]?.edges ?? []) as { node: { id: string } }[]).map(({ node }) => node.id);
    if (data?.[list]?.totalCount !== rows.length) comparison.note(role, `${list} at ${division}`, `${rows.length} rows`, data?.[list]?.totalCount ?? errors);
    else if (ids.some((id) => !rows.includes(id)) || ids.length !== Math.min(100, rows.length)) comparison.note(role, `${list} at ${division}`, 'rows in scope alone', ids.find((id) => !rows.includes(id)));
  }), { numRuns: runs, seed, endOnFailure: true });
}
