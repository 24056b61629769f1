import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AccessLabel, labelsOfSupergraph, type RoleCode, rightOn, scopesOfRole, verdictOf } from '@civil/schema/access';
import { buildSchema, getNamedType, type GraphQLObjectType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { OnePersonOneFileDocument } from '../client/graphql.js';
import { type Answer, ask } from '../kit/ask.js';
import { repository } from '../kit/processes.js';
import { byId, cast, known, officeOf, resident, today, told } from './demo-world.js';
import { fileOf } from './person-file.js';
import { codeOf, readTable, seenBy } from './rights-table.js';

const operation = String(OnePersonOneFileDocument);
const star = resident(cast.flagship);
const home = star.residenceDivision;
const file = (id: string) => ask(operation, { id, today });

/** Who asks about the flagship person, in the order of the columns below. */
const viewers: readonly [RoleCode, () => Promise<Answer>][] = [
  ['county.assist', () => file(star.id).as('county.assist', '620102')],
  ['county.elder', () => file(star.id).as('county.elder', '620102')],
  ['county.child', () => file(star.id).as('county.child', '620102')],
  ['county.vital', () => file(star.id).as('county.vital', '620102')],
  ['town.assist', () => file(star.id).as('town.assist', home.slice(0, 9))],
  ['village', () => file(star.id).as('village', home)],
  ['citizen', () => file(star.id).as('citizen', undefined, { residentId: star.id })],
  ['facility', () => file(star.id).as('facility', undefined, { facilityId: known(star.careFacilityId) })],
  ['prov.assist', () => file(star.id).as('prov.assist', '620000')],
  ['auditor', () => file(star.id).as('auditor')],
  ['crosscheck_runner', () => file(star.id).as('crosscheck_runner')],
  ['developer', () => file(star.id).as('developer')],
];

/**
 * What each viewer gets of each field, from the matrix (domain model C.2) and, for o, the row scopes (C.3).
 */
const table = `
                                           assist elder child vital town village self facility prov audit runner dev
  name                                     F      F     F     F     F    K       F    F        K    K     x      F
  idNumber                                 K      K     K     K     K    x       F    K        K    K     x      F
  sex                                      F      F     F     F     F    x       F    F        x    x     F      F
  age                                      F      F     F     F     F    x       F    F        x    x     F      F
  ageBand                                  F      F     F     F     F    F       F    F        F    F     F      F
  ethnicity                                F      F     F     F     F    x       F    F        x    x     F      F
  hukouDivision                            F      F     F     F     F    K       F    F        K    K     F      F
  residenceDivision                        F      F     F     F     F    K       F    F        K    K     F      F
  disability                               x      x     x     x     x    x       F    x        x    x     F      F
  households                               F      F     F     F     F    F       F    o        F    F     F      F
  households.relation                      F      F     F     F     F    x       F    F        x    x     F      F
  households.household.head.name           F      F     F     F     F    K       F    F        K    K     x      F
  registeredMaritalState                   p      x     p     F     p    x       F    x        x    x     F      F
  registeredSpouse                         x      x     x     F     x    x       F    x        x    x     F      F
  deathRecord                              p      p     p     F     p    x       x    x        F    F     F      F
  assistanceEnrollments                    F      x     x     x     F    F       F    x        F    F     F      F
  assistanceEnrollments.grade              F      x     x     x     F    x       F    x        x    x     F      F
  assistanceEnrollments.monthlyAmount      F      x     x     x     F    x       F    x        x    x     F      F
  monitoring                               F      x     x     x     F    x       F    x        x    x     F      F
  benefitPayments                          F      x     x     x     F    x       F    x        x    x     F      F
  elderlyProfile                           x      F     x     x     x    F       F    F        F    F     F      F
  abilityAssessments                       p      F     p     x     F    F       F    F        F    F     F      F
  abilityAssessments.finalLevel            p      F     p     x     x    F       F    F        x    x     F      F
  abilityAssessments.validTo               p      F     p     x     x    F       F    F        x    x     F      F
  careStays                                p      F     x     x     F    o       F    F        F    F     F      F
  careStays.facility                       p      F     x     x     x    x       F    F        x    x     F      F
  elderSubsidies                           x      F     x     x     F    F       F    o        F    F     F      F
  elderSubsidies.kind                      x      F     x     x     x    x       F    F        x    x     F      F
  elderSubsidies.monthlyAmount             x      F     x     x     x    x       F    F        x    x     F      F
  childFile                                p      x     F     x     p    F       F    x        x    F     F      F
  childStipends                            p      x     F     x     x    F       F    x        x    F     F      F
  volunteerProfile                         x      x     x     x     x    x       F    x        F    F     F      F
  volunteerProfile.totalHours              x      x     x     x     x    x       F    x        F    x     F      F
  volunteerProfile.stars                   x      x     x     x     x    x       F    x        F    x     F      F
  orgPositions                             p      x     x     x     x    x       F    x        F    x     F      F
`;
const rows = readTable(table);

describe('one person, one file', () => {
  it.each(viewers.map(([role, answer], column) => [role, answer, column] as const))('gives %s what the matrix grants and no more', async (_role, answer, column) => {
    expect(told(await answer())).toEqual(seenBy(column, rows, 'resident', fileOf(star)));
  });

  it.each([
    ['registrar', { officeId: officeOf('620102') }, 'FORBIDDEN_FIELD'], ['platform_pull', {}, 'GRANT_MISSING'], ['bank', {}, 'FORBIDDEN_FIELD'],
    ['hotline', {}, 'FORBIDDEN_FIELD'], ['sysadmin', {}, 'FORBIDDEN_FIELD'], ['secadmin', {}, 'FORBIDDEN_FIELD'], ['steward', {}, 'FORBIDDEN_FIELD'],
  ] as const)('is closed to %s', async (role, details, code) => {
    expect(told(await file(star.id).as(role, undefined, details))).toEqual({ data: { resident: null }, codes: { resident: code } });
  });

  it('is closed to anybody', async () => expect(told(await file(star.id).asAnybody())).toEqual({ data: { resident: null }, codes: { resident: 'FORBIDDEN_FIELD' } }));

  it('is refused as the table says by the labels and the matrix too', () => {
    const schema = buildSchema(readFileSync(join(repository, 'schema/api.graphql'), 'utf8'));
    const labels = labelsOfSupergraph(parse(readFileSync(join(repository, 'schema/supergraph.graphql'), 'utf8')));
    const labelAt = (path: string): AccessLabel => {
      let type = schema.getType('Resident') as GraphQLObjectType;
      let label: AccessLabel | undefined;
      for (const field of path.split('.')) {
        label = labels.get(`${type.name}.${field}`);
        type = getNamedType(known(type.getFields()[field]).type) as GraphQLObjectType;
      }
      return known(label);
    };
    for (const { path, letters } of rows) {
      expect(letters, path).toHaveLength(viewers.length);
      const label = labelAt(path);
      for (const [column, [role]] of viewers.entries()) {
        const letter = letters[column] ?? '';
        const verdict = verdictOf(rightOn(label, new Set(scopesOfRole(role))), label, {});
        const open = label.mask === 'RECORD' || verdict === 'full' ? 'F' : 'K';
        const said = verdict === 'full' || verdict === 'masked' ? open : verdict;
        // A field below one that is refused is never asked, so its letter repeats the door's.
        const door = rows.find((row) => path.startsWith(`${row.path}.`))?.letters[column] ?? 'F';
        if (!codeOf[door]) expect(letter === 'o' ? 'F' : (codeOf[letter] ?? letter), `${path} as ${role}`).toBe(said);
      }
    }
  });
});

describe('a person of another county', () => {
  const unknown = 'r_01FR90FBH3M396X7F8W1XKWE4Z';
  it.each([
    ['county.assist', '620103'], ['county.elder', '620103'], ['county.child', '620103'], ['county.vital', '620103'], ['town.assist', '620102001'],
    ['town.assist', '620103001'], ['village', '620102003001'], ['pref.assist', '620200'],
  ] as const)('is for %s at %s as if there were none', async (role, division) => {
    const answer = told(await file(star.id).as(role, division));
    expect(answer).toEqual({ data: { resident: null }, codes: {} });
    expect(answer).toEqual(told(await file(unknown).as(role, division)));
  });

  it.each([['citizen', { residentId: cast.flagshipSpouse }], ['facility', { facilityId: cast.fullFacility }]] as const)('is nobody to another %s', async (role, details) => {
    expect(told(await file(star.id).as(role, undefined, details))).toEqual({ data: { resident: null }, codes: {} });
  });
});

describe('the file of a child', () => {
  const child = resident(cast.childOfVillage);
  const row = known(byId.childrenByResident.get(child.id));
  const guardian = known(row.guardians[0]).residentId;
  const categories = row.categories.map(({ category, since }) => ({ category, since }));
  const about = file(child.id);

  it('is whole for the child officer of the county, number masked as a child’s', async () => {
    const { data, codes } = await about.as('county.child', '620102');
    expect(data.resident).toMatchObject({
      name: { value: child.name, masked: false }, idNumber: { value: `${child.idNumber.slice(0, 3)}${'*'.repeat(15)}`, masked: true }, age: child.age,
      childFile: { categories, riskLevel: row.riskLevel }, childStipends: row.stipends.map(({ kind, monthlyAmount }) => ({ kind, monthlyAmount: monthlyAmount.toFixed(2) })),
    });
    expect(codes).toMatchObject({ 'resident.assistanceEnrollments': 'FORBIDDEN_FIELD', 'resident.deathRecord': 'PURPOSE_REQUIRED' });
    expect(codes).not.toHaveProperty('resident.childFile');
  });

  it.each([['county.assist', '620102'], ['county.elder', '620102'], ['county.vital', '620102'], ['town.assist', '620102015'], ['pref.child', '620100'], ['prov.assist', '620000']] as const)(
    'does not exist for %s at %s', async (role, division) => expect(told(await about.as(role, division))).toEqual({ data: { resident: null }, codes: {} }));

  it('shows the director of the village the categories and the risk, the name by one character', async () => {
    const { data, codes } = await about.as('village', child.residenceDivision);
    expect(data.resident).toMatchObject({
      name: { value: `${child.name[0]}**`, masked: true }, idNumber: null, age: null, ageBand: null, hukouDivision: { code: '620102' },
      childFile: { categories: categories.map(({ category }) => ({ category, since: null })), riskLevel: row.riskLevel },
    });
    expect(codes).toMatchObject({ 'resident.idNumber': 'FORBIDDEN_FIELD', 'resident.childFile.categories.0.since': 'FORBIDDEN_FIELD' });
    expect(await about.as('village', resident(cast.childOfNextVillage).residenceDivision)).toMatchObject({ data: { resident: null }, codes: {} });
  });

  it('is open to the guardian by the ward they are given, save the note of risk', async () => {
    const { data, codes } = await about.as('citizen', undefined, { residentId: guardian, wardIds: [child.id] });
    expect(data.resident).toMatchObject({
      name: { value: child.name, masked: false }, idNumber: { value: child.idNumber, masked: false }, age: child.age, childFile: { categories, riskLevel: null },
    });
    expect(codes).toEqual({ 'resident.deathRecord': 'FORBIDDEN_FIELD', 'resident.childFile.riskLevel': 'FORBIDDEN_FIELD' });
  });

  it.each([['the guardian without a ward', { residentId: guardian }], ['another with a ward of their own', { residentId: star.id, wardIds: [cast.flagshipChild] }]] as const)(
    'does not exist for %s', async (_who, details) => {
      expect(told(await about.as('citizen', undefined, { ...details } as never))).toEqual({ data: { resident: null }, codes: {} });
    });

  it('keeps a guardian out who is cut off from the file', async () => {
    const urgent = known([...byId.children.values()].find(({ riskLevel, residentId }) => riskLevel === 'URGENT' && resident(residentId).adultOn > today));
    const { data } = await file(urgent.residentId).as('citizen', undefined, { residentId: known(urgent.guardians[0]).residentId, wardIds: [urgent.residentId] });
    expect(data.resident.childFile).toBeNull();
    expect(data.resident.childStipends).toEqual([]);
  });
});
