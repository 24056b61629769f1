// Tokens of the people and offices of the demonstration data.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { issueDevelopmentToken } from '../gateway/dist/authentication/development-issuer.js';
import { demonstrationClaims } from '../gateway/dist/explorer/demonstration.js';
import { findRole } from '../schema/dist/access/index.js';
import { canonicalDivisionCode } from '../schema/dist/scalars/index.js';

const demonstration = JSON.parse(readFileSync(new URL('../schema/demonstration.json', import.meta.url), 'utf8'));

const COUNTY_DIGITS = 6;

/** The list of the explorer ends at the county; whoever types a village on the command line is told when there is none. */
async function assertDivision(given) {
  const code = given && canonicalDivisionCode(given);
  if (!code || code.length <= COUNTY_DIGITS) return;
  const { readDivisions } = await import('../subgraphs/_demo/dist/index.js');
  if (!readDivisions().some((division) => division.code === code)) throw new Error(`演示数据没有区划 ${code}。The demonstration data have no division ${code}.`);
}

/** Claims of a role; what the command line leaves out comes from the cast of the demonstration data. */
export async function claimsFor(role, options = {}) {
  await assertDivision(options.division);
  return demonstrationClaims(role, options, demonstration);
}

export const issue = (data, claims) => issueDevelopmentToken(join(data, 'issuer'), claims);

const shown = ['county.assist', 'county.elder', 'county.child', 'county.vital', 'town.assist', 'village', 'registrar', 'citizen', 'facility', 'prov.assist', 'auditor', 'crosscheck_runner', 'developer'];

export async function demoTokens(data) {
  return Promise.all(shown.map(async (role) => {
    const claims = await claimsFor(role);
    return { role, zh: findRole(role).zh, where: claims.scopePrefix ?? '', token: await issue(data, claims) };
  }));
}

/** One question across all domains, for the flagship person, as a county officer. */
export const EXAMPLE_QUERY = (port, tokens) => {
  const query = `{ resident(id: \\"${demonstration.resident}\\") { name { value masked } idNumber { value masked } ageBand assistanceEnrollments { program status } monitoring { category } careLevel elderSubsidies { kind } registeredMaritalState { zh } volunteerProfile { stars } residenceDivision { fullName } } }`;
  return `curl -s http://127.0.0.1:${port}/graphql -H 'content-type: application/json' \\\n  -H 'authorization: Bearer ${tokens[0].token}' \\\n  -d '{"query":"${query}"}'`;
};
