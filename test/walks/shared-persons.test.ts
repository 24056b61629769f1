import { generateKeyPairSync } from 'node:crypto';
import { createWorld, type DemoResident } from '@civil/demo-data';
import type { Claims } from '@civil/schema/identity';
import { idNumberCheckCharacter } from '@civil/schema/scalars';
import { dataResources } from '@civil/schema/sharing';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { ask, signedIn } from '../kit/ask.js';
import { actor, Walk, walkedByOthers, walkedCounties } from '../kit/walk.js';

/** Shared data about persons, pulled and verified through the gateway by the systems that were granted them, with the officers whose steps change what is shared. */

const world = createWorld({ scale: 'demo' });
const sharing = new Walk('sharing');
const enrollment = new Walk('enrollment');
const clientOf = (sub: string): Claims => ({ ...actor(sub, 'platform_pull'), sub });
const [exchange, housing, insurance] = [clientOf('u_platform_pull'), clientOf('u_county_housing'), clientOf('u_medical_insurance')];
const OWN = 'u_walk_persons';
const own = clientOf(OWN);
const steward = actor('persons_steward', 'steward');

interface Line { readonly id: string; readonly subjectToken?: string; readonly record?: Readonly<Record<string, unknown>>; readonly deleted?: true }
interface Pulled { readonly status: number; readonly code?: string; readonly lines: readonly Line[]; readonly trailer: { readonly cursor: string; readonly complete: boolean; readonly count: number; readonly reason?: string } }

async function pull(resource: string, as: Claims, query = ''): Promise<Pulled> {
  const reply = await fetch(`${inject('walked').gateway}/shared/${resource}${query}`, { headers: { accept: 'application/x-ndjson', ...(await signedIn(as)) } });
  const text = await reply.text();
  if (reply.status !== 200) return { status: reply.status, code: JSON.parse(text).errors[0].extensions.code, lines: [], trailer: { cursor: '', complete: false, count: 0 } };
  const lines = text.trimEnd().split('\n').map((line) => JSON.parse(line));
  const { trailer } = lines.pop();
  return { status: 200, lines, trailer };
}

interface Verified { readonly status: number; readonly text: string; readonly code?: string; readonly rule?: string }

async function verify(resource: string, as: Claims, ...persons: { idNumber: string; name?: string }[]): Promise<Verified> {
  const reply = await fetch(`${inject('walked').gateway}/shared/${resource}/verify`, { method: 'POST', headers: { 'content-type': 'application/json', ...(await signedIn(as)) }, body: JSON.stringify({ persons }) });
  const text = await reply.text();
  const { code, rule } = reply.status === 200 ? {} : JSON.parse(text).errors[0].extensions;
  return { status: reply.status, text, code, rule };
}

/** Has a resource granted, all that is told of it in rows, to the system of this walk. */
async function granted(resourceId: string, division = '620000'): Promise<void> {
  const fields = dataResources.find(({ id }) => id === resourceId)?.items.filter(({ zh }) => !/（(查询条件|核验)）$/.test(zh)).map(({ name }) => name);
  const content = { resourceId, requester: '省有关部门', legalBasis: '《社会救助暂行办法》第五十八条', scenario: '走查', fields, division, method: 'API', quotaPerDay: 50_000, useFrom: '2021-12-31', useTo: '2022-12-31' };
  const stepOn = ({ id, version }: { id: string; version: number }, more: Record<string, unknown> = {}) => ({ id, expectedVersion: version, ...more });
  const { request: draft } = await sharing.must('DraftShareRequest', own, { content });
  const { request: submitted } = await sharing.must('SubmitShareRequest', own, stepOn(draft));
  const { request: approved } = await sharing.must('AnswerShareRequest', steward, stepOn(submitted, { approved: true }));
  await sharing.must('ProvisionGrant', steward, stepOn(approved, { quotaPerDay: 50_000 }));
}

const resident = (id: string): DemoResident => world.byId.residents.get(id) as DemoResident;
const fourteenYearsAgo = `${Number(world.asOf.slice(0, 4)) - 14}${world.asOf.slice(4)}`;
const isUnder14 = (id: string): boolean => resident(id).birthDate > fourteenYearsAgo;
const running = world.assistance.filter(({ status, to }) => status !== 'TERMINATED' && !to);
const [COUNTY] = walkedCounties['shared-persons'];
const elsewhere = walkedByOthers('shared-persons');
const quiet = ({ countyCode }: { countyCode: string }): boolean => !elsewhere.has(countyCode);
/** A number that is well formed and nobody's. */
const nobodys = ((first17: string): string => first17 + idNumberCheckCharacter(first17))('62990119850312999');

beforeAll(async () => {
  const jwks = JSON.stringify({ keys: [{ ...generateKeyPairSync('ed25519').publicKey.export({ format: 'jwk' }), kid: 'k1' }] });
  await sharing.must('RegisterMachineClient', steward, { id: OWN, nameZh: '走查系统', nameEn: 'System of a walk', unit: '62-ZCXT', jwks });
  for (const id of ['R02', 'R03', 'R04', 'R05', 'R06', 'R14', 'R15']) await granted(id);
});

describe('the recipients of the minimum living guarantee', () => {
  it('are pulled without names by who was granted none, every one of 14 and over and no child', async () => {
    const { lines, trailer } = await pull('R01', exchange);
    expect(trailer.complete).toBe(true);
    const families = Map.groupBy(running.filter(({ program }) => program === 'DIBAO').filter(quiet), ({ divisionCode }) => divisionCode);
    expect(families.size).toBeGreaterThan(0);
    for (const [township, benefits] of families) {
      const persons = benefits.flatMap(({ beneficiaryIds }) => beneficiaryIds).filter((id) => !isUnder14(id));
      expect(lines.filter(({ record }) => record?.['divisionCode'] === township).length, township).toBe(persons.length);
    }
    expect(Object.keys(lines[0]?.record ?? {})).toEqual(['subjectToken', 'program', 'urbanRural', 'from', 'to', 'status', 'divisionCode', 'grade']);
    expect(new Set(lines.map(({ record }) => record?.['program']))).toEqual(new Set(['DIBAO']));
    expect(lines.every(({ record }) => /^[\w-]{43}$/.test(String(record?.['subjectToken'])))).toBe(true);
    expect(JSON.stringify(lines)).not.toMatch(/\br_[0-9A-Z]{26}|\d{17}[\dX]/);
  });

  it('are pulled with names and numbers by who was granted them, of the own district and nobody of another', async () => {
    const { lines } = await pull('R01', housing);
    expect(lines.length).toBeGreaterThan(0);
    const known = new Map(world.residents.map(({ idNumber, name, id }) => [idNumber, { name, id }]));
    for (const { record } of lines) {
      expect(String(record?.['divisionCode']).slice(0, 6)).toBe('620102');
      // Who lives in another county than the benefit was confirmed in is beyond the grant, and so without a name.
      if (record?.['idNumber'] === null) continue;
      const found = known.get(String(record?.['idNumber']));
      expect([found?.name, found && isUnder14(found.id)]).toEqual([record?.['name'], false]);
    }
    expect(lines.some(({ record }) => record?.['idNumber'])).toBe(true);
  });

  it('are refused beyond the grant: a field, a resource, a form of delivery, and whoever is no system', async () => {
    expect(await pull('R01', exchange, '?fields=subjectToken,name')).toMatchObject({ status: 403, code: 'GRANT_FIELD_DENIED' });
    expect(await pull('R04', exchange)).toMatchObject({ status: 403, code: 'GRANT_MISSING' });
    expect(await pull('R03', housing)).toMatchObject({ status: 403, code: 'GRANT_EXPIRED' });
    expect(await pull('R09', exchange)).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED' });
    expect(await pull('R10', exchange)).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED' });
    expect(await pull('R01', actor('persons_officer', 'county.assist', '620102'))).toMatchObject({ status: 403, code: 'FORBIDDEN' });
    expect(await pull('R01', exchange, '?division=62')).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });

  it('are told of anew when a benefit is suspended, and are gone when it ends', async () => {
    const benefit = running.find((one) => one.countyCode === COUNTY && one.program === 'DIBAO' && one.status === 'ACTIVE' && one.beneficiaryIds.length <= 3 && one.beneficiaryIds.every((id) => !isUnder14(id) && !resident(id).deathDate));
    if (!benefit) throw new Error('the demonstration data lack a small family of grown-ups');
    const county = actor('persons_county', 'county.assist', benefit.countyCode);
    let { cursor } = (await pull('R01', exchange)).trailer;
    const changed = async (): Promise<readonly Line[]> => {
      const { lines, trailer } = await pull('R01', exchange, `?cursor=${cursor}`);
      cursor = trailer.cursor;
      return lines.filter(({ record, deleted }) => deleted || String(record?.['divisionCode']).startsWith(benefit.countyCode));
    };
    let { version } = (await enrollment.read('Enrollment', county, { id: benefit.id })).data.assistanceEnrollment;
    const step = async (operation: string, input: Record<string, unknown>): Promise<void> => {
      ({ version } = (await enrollment.must(operation, county, { id: benefit.id, expectedVersion: version, ...input })).enrollment);
    };
    await step('SuspendBenefit', { reason: 'MISSING_PERSON' });
    const suspended = await changed();
    expect(suspended.map(({ record }) => record?.['status'])).toEqual(benefit.beneficiaryIds.map(() => 'SUSPENDED'));
    await step('ResumeBenefit', {});
    for (const residentId of benefit.beneficiaryIds) await step('RecordDeath', { residentId, diedOn: '2021-12-30' });
    const gone = (await changed()).filter(({ deleted }) => deleted).map(({ id }) => id);
    expect(gone).toEqual(expect.arrayContaining(suspended.map(({ id }) => id)));
  });
});

describe('the other resources about persons', () => {
  it('hold the extremely poor with their care, by name where that was granted', async () => {
    const tekun = running.filter(({ program }) => program === 'TEKUN');
    const { lines } = await pull('R02', own);
    expect(lines.length).toBeGreaterThanOrEqual(tekun.filter(quiet).length);
    expect(new Set(lines.map(({ record }) => record?.['careForm']))).toEqual(new Set(tekun.map(({ careForm }) => careForm)));
    const facilities = new Set(tekun.map(({ beneficiaryIds: [id = ''] }) => resident(id).careFacilityId).filter(Boolean));
    expect(lines.map(({ record }) => record?.['facilityId']).filter(Boolean).every((id) => facilities.has(id as string))).toBe(true);
    const [named] = (await pull('R02', insurance)).lines;
    expect(world.residents.some(({ idNumber, name }) => idNumber === named?.record?.['idNumber'] && name === named?.record?.['name'])).toBe(true);
  });

  it('hold recognised households with their heads and the numbers of members, of no child', async () => {
    const { lines } = await pull('R03', own);
    expect(new Set(lines.map(({ record }) => record?.['category']))).toEqual(new Set(running.filter(({ program }) => program === 'MARGIN' || program === 'RIGID').map(({ program }) => program)));
    const children = new Set(world.residents.filter(({ id }) => isUnder14(id)).map(({ idNumber }) => idNumber));
    const numbers = lines.flatMap(({ record }) => record?.['memberIdNumbers'] as string[]);
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.filter((number) => children.has(number))).toEqual([]);
    expect(lines.filter(({ record }) => record?.['headName'] && record['subjectToken']).length).toBeGreaterThan(0);
  });

  it('hold temporary aid, subsidies of the disabled and of the old, and who is watched', async () => {
    const aid = (await pull('R04', own)).lines[0]?.record;
    expect(aid).toMatchObject({ subjectToken: expect.any(String), kind: expect.stringMatching(/^(URGENT|EXPENDITURE)$/), amount: expect.stringMatching(/^\d+\.\d\d$/), grantedOn: expect.stringMatching(/^20/) });
    const subsidy = (await pull('R05', own)).lines.find(({ record }) => record?.['cardNo'])?.record;
    expect(String(subsidy?.['cardNo']).startsWith(String(subsidy?.['idNumber']))).toBe(true);
    expect(subsidy).toMatchObject({ kind: expect.stringMatching(/^DIS_(LIVING|NURSING)$/), month: expect.stringMatching(/^\d{4}-\d\d$/) });
    const { lines: elders } = await pull('R14', own);
    expect(elders.some(({ record }) => typeof record?.['level'] === 'number' && record['subsidyKind'])).toBe(true);
    const { lines: watched } = await pull('R15', own);
    expect(watched.some(({ record }) => Array.isArray(record?.['flags']) && record['colour'])).toBe(true);
  });

  it('call one person the same in all of them, and no two systems alike', async () => {
    const tokensOf = async (resource: string, as: Claims): Promise<Set<unknown>> => new Set((await pull(resource, as)).lines.map(({ record }) => record?.['subjectToken']));
    const [here, there, also] = [await tokensOf('R05', own), await tokensOf('R05', exchange), await tokensOf('R02', own)];
    expect([...here].filter((token) => there.has(token))).toEqual([]);
    expect([...here].some((token) => also.has(token))).toBe(running.some(({ program, beneficiaryIds: [id] }) => program === 'TEKUN' && world.assistance.some((other) => /^DIS_/.test(other.program) && other.beneficiaryIds[0] === id)));
  });
});

describe('children who are supported', () => {
  const paid = world.children.filter(({ stipends }) => stipends.some(({ status }) => status === 'PAYING'));
  const young = paid.find(({ residentId }) => isUnder14(residentId) && resident(residentId).idType === '111');

  it('are rows from 14 on, and never before', async () => {
    const stipends = paid.filter(({ residentId }) => !isUnder14(residentId)).flatMap(({ stipends: all }) => all.filter(({ status }) => status === 'PAYING'));
    const { lines } = await pull('R06', own);
    expect(lines.length).toBe(stipends.length);
    const children = new Set(paid.filter(({ residentId }) => isUnder14(residentId)).map(({ residentId }) => resident(residentId).idNumber));
    expect(lines.filter(({ record }) => children.has(String(record?.['idNumber'])))).toEqual([]);
  });

  it('under 14 are told of with yes or no and a day, and nobody can tell who there is', async () => {
    if (!young) throw new Error('the demonstration data lack a child under 14 who is supported');
    const { idNumber, name } = resident(young.residentId);
    const stipend = young.stipends.find(({ status }) => status === 'PAYING');
    expect((await verify('R06', exchange, { idNumber })).text).toBe(`{"result":true,"date":"${stipend?.from}-01"}`);
    expect((await verify('R06', exchange, { idNumber, name })).text).toContain('"result":true');
    const grownUp = resident(running[0]?.beneficiaryIds[0] ?? '').idNumber;
    const answers = [await verify('R06', exchange, { idNumber: nobodys }), await verify('R06', exchange, { idNumber: grownUp }), await verify('R06', exchange, { idNumber, name: '另一人' })];
    expect(answers.map(({ text }) => text)).toEqual(Array(3).fill('{"result":false,"date":null}'));
    expect(await verify('R06', exchange, { idNumber }, { idNumber: nobodys })).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
    expect(await verify('R06', own, { idNumber })).toMatchObject({ status: 403, code: 'GRANT_FIELD_DENIED' });
    expect(await verify('R06', housing, { idNumber })).toMatchObject({ status: 403, code: 'GRANT_MISSING' });
  });
});

describe('a marriage', () => {
  it('is verified of one or of two, with the day, by who was granted that, and those it is about read that it was', async () => {
    const ended = new Set(world.marriages.map(({ linkedId }) => linkedId));
    const isIn = ({ residentId }: { residentId: string }): boolean => world.byId.residents.get(residentId)?.idType === '111' && !world.deaths.some((death) => death.residentId === residentId);
    const times = (id: string): number => world.marriages.filter(({ partyA, partyB }) => [partyA.residentId, partyB.residentId].includes(id)).length;
    const marriage = world.marriages.find(({ id, matter, officeDivision, partyA, partyB }) => matter === 'J' && !elsewhere.has(officeDivision) && !ended.has(id) && isIn(partyA) && isIn(partyB) && times(partyA.residentId) === 1 && times(partyB.residentId) === 1);
    if (!marriage) throw new Error('the demonstration data lack a marriage in force');
    const [a, b] = [resident(marriage.partyA.residentId), resident(marriage.partyB.residentId)];
    const yes = `{"result":true,"date":"${marriage.registeredOn}"}`;
    expect((await verify('R09', exchange, { idNumber: a.idNumber, name: a.name }, { idNumber: b.idNumber, name: b.name })).text).toBe(yes);
    expect((await verify('R09', exchange, { idNumber: a.idNumber })).text).toBe(yes);
    expect((await verify('R09', exchange, { idNumber: a.idNumber }, { idNumber: nobodys })).text).toBe('{"result":false,"date":null}');
    expect(await verify('R09', housing, { idNumber: a.idNumber })).toMatchObject({ status: 403, code: 'GRANT_MISSING' });
    const readings = async (): Promise<unknown[]> => (await ask('{ me { accessLog(first: 20) { edges { node { operationName fields } } } } }').as('citizen', undefined, { residentId: a.id })).data.me.accessLog.edges.map(({ node }: { node: unknown }) => node);
    await expect.poll(readings, { timeout: 20_000 }).toContainEqual({ operationName: 'verify.R09', fields: ['SharedMarriageCheckAnswer.holds', 'SharedMarriageCheckAnswer.since'] });
  });

  it('and an adoption are asked for in a form that is served, by numbers that are sound', async () => {
    expect(await verify('R19', exchange, { idNumber: nobodys })).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED', rule: 'planned' });
    expect(await verify('R01', exchange, { idNumber: nobodys })).toMatchObject({ status: 404, code: 'DELIVERY_NOT_OFFERED', rule: 'rows-only' });
    const wrong = `${nobodys.slice(0, 17)}${nobodys.endsWith('0') ? '1' : '0'}`;
    const refused = await verify('R09', exchange, { idNumber: wrong });
    expect(refused).toMatchObject({ status: 400, code: 'ID_CHECKSUM' });
    expect(refused.text).not.toContain(wrong);
    expect(await verify('R09', exchange)).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  });
});

describe('the catalogue', () => {
  it('announces what is served, and as planned what is not', async () => {
    const { resources } = (await (await fetch(`${inject('walked').gateway}/shared`, { headers: { accept: 'application/json' } })).json()) as { resources: { id: string; status: string; address: string | null; verifyAddress: string | null; field: string | null }[] };
    const idsOf = (wanted: (one: (typeof resources)[number]) => unknown): string[] => resources.filter(wanted).map(({ id }) => id);
    expect(idsOf(({ address }) => address)).toEqual(['R01', 'R02', 'R03', 'R04', 'R05', 'R06', 'R07', 'R08', 'R11', 'R12', 'R14', 'R15', 'R16']);
    expect(idsOf(({ verifyAddress }) => verifyAddress)).toEqual(['R06', 'R09']);
    expect(idsOf(({ status }) => status === 'PLANNED')).toEqual(['R10', 'R13', 'R17', 'R18', 'R19', 'R20']);
    expect(idsOf(({ status, address, verifyAddress, field }) => status === 'PUBLISHED' && !address && !verifyAddress && !field)).toEqual([]);
  });
});
