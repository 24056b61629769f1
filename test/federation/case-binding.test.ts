import { AUDIT_UNIT, createWorld, type DemoCase, type DemoCasePrefix, demoCases } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';

const world = createWorld({ scale: 'demo' });
const flagship = world.byId.residents.get(world.cast.flagship);
if (!flagship) throw new Error('the demonstration data lack their flagship');
const county = flagship.residenceDivision.slice(0, 6);
const township = flagship.residenceDivision.slice(0, 9);

const caseOf = (prefix: DemoCasePrefix, handlerUnit: string, has: (one: DemoCase) => boolean = ({ closedOn }) => !closedOn): DemoCase => {
  const found = demoCases(world, [prefix]).find((one) => one.handlerUnit === handlerUnit && one.residentIds.includes(flagship.id) && has(one));
  if (!found) throw new Error(`no case ${prefix} of ${handlerUnit}`);
  return found;
};

const FILE = 'query ($id: ID!) { resident(id: $id) { id name { value masked } careLevel careStays { level } registeredMaritalState { code } deathDate orgPositions { post } } }';
const waitingForCase = ['resident.careLevel', 'resident.careStays', 'resident.registeredMaritalState', 'resident.deathDate', 'resident.orgPositions'];

describe('an officer of social assistance with an application in hand', () => {
  const application = caseOf('SQ', `${county}-MZJ`);
  const asOfficer = (details: { purpose?: string; caseNo?: string }, division = county) => ask(FILE, { id: flagship.id }).as('county.assist', division, details);

  it('sees what the other lines know of the applicant', async () => {
    const whole = await ask(FILE, { id: flagship.id }).as('developer');
    const { data, codes } = await asOfficer({ purpose: 'ASSIST_REVIEW', caseNo: application.caseNo });
    expect(codes).toEqual({});
    expect(data).toEqual(whole.data);
    expect(data.resident.careStays.length).toBeGreaterThan(0);
  });

  it('sees the marital state of a married applicant', async () => {
    const married = world.marriages.filter(({ matter }) => matter === 'J').flatMap(({ partyA, partyB }) => [partyA.residentId, partyB.residentId]);
    const application = demoCases(world, ['SQ']).find(({ handlerUnit, closedOn, residentIds }) => !closedOn && handlerUnit.length === 10 && residentIds.some((id) => married.includes(id)));
    const spouse = application?.residentIds.find((id) => married.includes(id));
    const unit = application?.handlerUnit.slice(0, 6);
    const query = 'query ($id: ID!) { resident(id: $id) { registeredMaritalState { code } } }';
    const { data, codes } = await ask(query, { id: spouse }).as('county.assist', unit, { purpose: 'ASSIST_REVIEW', caseNo: application?.caseNo ?? '' });
    expect([codes, data]).toEqual([{}, (await ask(query, { id: spouse }).as('developer')).data]);
    expect(data.resident.registeredMaritalState.code).toMatch(/^\d\d$/);
  });

  it.each<[string, { purpose?: string; caseNo?: string }, string]>([
    ['without a purpose', {}, 'PURPOSE_REQUIRED'],
    ['without a case', { purpose: 'ASSIST_REVIEW' }, 'CASE_NOT_BOUND'],
    ['with a closed case', { purpose: 'ASSIST_REVIEW', caseNo: caseOf('SQ', `${county}-MZJ`, ({ closedOn }) => Boolean(closedOn)).caseNo }, 'CASE_NOT_BOUND'],
    ['with the case of another unit', { purpose: 'ASSIST_REVIEW', caseNo: caseOf('SQ', `${township}-MZJ`).caseNo }, 'CASE_NOT_BOUND'],
    ['with a case of another line', { purpose: 'ASSIST_REVIEW', caseNo: caseOf('YL', `${county}-MZJ`).caseNo }, 'CASE_NOT_BOUND'],
    ['with a case nobody opened', { purpose: 'ASSIST_REVIEW', caseNo: 'SQ6201022021999999' }, 'CASE_NOT_BOUND'],
  ])('sees none of it %s', async (_what, details, code) => {
    const { data, codes } = await asOfficer(details);
    expect(data.resident).toMatchObject({ careLevel: null, careStays: null, registeredMaritalState: null, deathDate: null, orgPositions: null });
    expect(codes).toEqual(Object.fromEntries(waitingForCase.map((path) => [path, code])));
  });

  it('sees none of it of a person whom the case does not list', async () => {
    const other = world.residents.find((one) => one.residenceDivision.startsWith(county) && one.adultOn <= world.asOf && !application.residentIds.includes(one.id));
    const { data, codes } = await ask(FILE, { id: other?.id }).as('county.assist', county, { purpose: 'ASSIST_REVIEW', caseNo: application.caseNo });
    expect(data.resident.id).toBe(other?.id);
    expect(codes).toEqual(Object.fromEntries(waitingForCase.map((path) => [path, 'CASE_NOT_BOUND'])));
  });

  it('is refused altogether for a purpose of another line or of nobody', async () => {
    for (const purpose of ['ELDER_SERVICE', 'CURIOSITY']) {
      const { data, status, errors } = await asOfficer({ purpose, caseNo: application.caseNo });
      expect([status, data, errors.map(({ extensions }) => extensions.code)]).toEqual([400, null, ['PURPOSE_UNKNOWN']]);
    }
  });
});

describe('an open case', () => {
  it('opens a child to an officer who otherwise learns of no child', async () => {
    const application = demoCases(world, ['SQ']).find(({ handlerUnit, residentIds, closedOn }) => !closedOn && handlerUnit === `${county}-MZJ`
      && residentIds.some((id) => (world.byId.residents.get(id)?.adultOn ?? '') > world.asOf));
    const child = application?.residentIds.find((id) => (world.byId.residents.get(id)?.adultOn ?? '') > world.asOf);
    const query = 'query ($id: ID!) { resident(id: $id) { id name { value masked } } }';
    const unbound = await ask(query, { id: child }).as('county.assist', county);
    expect(unbound.data.resident).toBeNull();
    const bound = await ask(query, { id: child }).as('county.assist', county, { purpose: 'ASSIST_REVIEW', caseNo: application?.caseNo ?? '' });
    expect(bound.data.resident).toEqual({ id: child, name: { value: world.byId.residents.get(child ?? '')?.name, masked: false } });
  });

  it('lets a registrar see the parties of the registration, and nobody else', async () => {
    const session = demoCases(world, ['HY']).find(({ residentIds, closedOn }) => !closedOn && residentIds.length === 2);
    const [party] = session?.residentIds ?? [];
    const details = { officeId: session?.handlerUnit ?? '', purpose: 'MARRIAGE_REGISTRATION', caseNo: session?.caseNo ?? '' };
    const query = 'query ($id: ID!) { resident(id: $id) { id } residentEntity: residentLookup(input: { idNumber: "110101199003072615", name: "无", purpose: "MARRIAGE_REGISTRATION" }) { id } }';
    const { data } = await ask(query, { id: party }).as('registrar', undefined, details);
    expect(data.resident).toBeNull(); // the door to the index is not among a registrar's rights; the register of marriages is
    expect(data.residentEntity).toBeNull();
    const registrations = await ask('{ marriageRegistrations(first: 50) { edges { node { id } } } }').as('registrar', undefined, details);
    expect(registrations.errors).toEqual([]);
  });

  it('opens no search among others', async () => {
    const query = 'query { careStays(first: 20) { edges { node { resident { id } } } } }';
    const application = caseOf('SQ', `${county}-MZJ`);
    const { data, codes } = await ask(query).as('county.assist', county, { purpose: 'ASSIST_REVIEW', caseNo: application.caseNo });
    expect(codes).toEqual({});
    const residents = data.careStays.edges.map(({ node }: { node: { resident: { id: string } } }) => node.resident.id);
    expect(residents.length).toBeGreaterThan(0);
    expect(residents.filter((id: string) => !application.residentIds.includes(id))).toEqual([]);
  });

  it('of an auditor is that of the auditing unit', async () => {
    const audit = caseOf('SJ', AUDIT_UNIT);
    const bound = await ask('query ($id: ID!) { resident(id: $id) { name { masked } } }', { id: flagship.id }).as('auditor', undefined, { unit: AUDIT_UNIT, purpose: 'AUDIT', caseNo: audit.caseNo });
    expect([bound.codes, bound.data.resident.name.masked]).toEqual([{}, true]); // a case shows no plain names; revealIdentity does
  });
});
