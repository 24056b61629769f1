// The people and offices of the demonstration data that tokens are made for.
import { join } from 'node:path';
import { issueDevelopmentToken } from '../gateway/dist/authentication/development-issuer.js';
import { findRole } from '../schema/dist/access/index.js';
import { parseClaims } from '../schema/dist/identity/index.js';
import { canonicalDivisionCode, divisionPrefix } from '../schema/dist/scalars/index.js';
import { AUDIT_UNIT, createWorld, readDivisions } from '../subgraphs/_demo/dist/index.js';

let world;
const theWorld = () => (world ??= createWorld({ scale: 'demo' }));

/** Claims of a role; what the command line leaves out comes from the cast of the demonstration data. */
export function claimsFor(role, options = {}) {
  const known = findRole(role);
  if (!known) throw new Error(`没有角色 ${role}。No role is called ${role}.`);
  const claims = { sub: `u_${role}`, roles: [role], ...(options.purpose ? { purpose: options.purpose } : {}), ...(options.case ? { caseNo: options.case } : {}) };
  const { cast, byId, marriageOffices, organizations } = known.rows === 'DIVISION' || known.rows === 'ALL' || known.rows === 'NONE' ? {} : theWorld();
  if (known.rows === 'DIVISION') {
    const code = canonicalDivisionCode(options.division ?? defaultDivision(known));
    if (!code) throw new Error(`${options.division} 不是行政区划代码。Not a division code: ${options.division}.`);
    if (!readDivisions().some((division) => division.code === code)) throw new Error(`演示数据没有区划 ${code}。The demonstration data have no division ${code}.`);
    claims.scopePrefix = divisionPrefix(code);
    claims.unit = `${claims.scopePrefix}-MZJ`;
  }
  if (known.rows === 'OWN') {
    claims.residentId = options.resident ?? cast.flagship;
    if (options.ward) claims.wardIds = [options.ward].flat();
  }
  if (known.rows === 'FACILITY') claims.facilityId = options.facility ?? byId.residents.get(cast.flagship).careFacilityId;
  if (known.rows === 'OFFICE') claims.officeId = options.office ?? marriageOffices.find(({ divisionCode }) => divisionCode.startsWith(divisionPrefix(options.division ?? '620102')))?.id;
  if (known.rows === 'OFFICE') claims.unit = claims.officeId;
  if (role === 'auditor') claims.unit = AUDIT_UNIT;
  if (options.unit) claims.unit = options.unit;
  if (known.rows === 'ORG') claims.organizationId = options.organization ?? organizations[0].id;
  parseClaims(claims);
  return claims;
}

const defaultDivision = ({ code, prefixLengths: [length] }) => {
  if (code === 'village') return theWorld().byId.residents.get(theWorld().cast.flagship).residenceDivision;
  if (length === 9) return theWorld().byId.residents.get(theWorld().cast.flagship).residenceDivision.slice(0, 9);
  return { 2: '620000', 4: '620100', 6: '620102' }[length];
};

export const issue = (data, claims) => issueDevelopmentToken(join(data, 'issuer'), claims);

const shown = ['county.assist', 'county.elder', 'county.child', 'county.vital', 'town.assist', 'village', 'registrar', 'citizen', 'facility', 'prov.assist', 'auditor', 'crosscheck_runner', 'developer'];

export async function demoTokens(data) {
  return Promise.all(shown.map(async (role) => {
    const claims = claimsFor(role);
    return { role, zh: findRole(role).zh, where: claims.scopePrefix ?? '', token: await issue(data, claims) };
  }));
}

/** One question across all domains, for the flagship person, as a county officer. */
export const EXAMPLE_QUERY = (port, tokens) => {
  const { cast } = theWorld();
  const query = `{ resident(id: \\"${cast.flagship}\\") { name { value masked } idNumber { value masked } ageBand assistanceEnrollments { program status } monitoring { category } careLevel elderSubsidies { kind } registeredMaritalState { zh } volunteerProfile { stars } residenceDivision { fullName } } }`;
  return `curl -s http://127.0.0.1:${port}/graphql -H 'content-type: application/json' \\\n  -H 'authorization: Bearer ${tokens[0].token}' \\\n  -d '{"query":"${query}"}'`;
};
