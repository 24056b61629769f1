import { createWorld, demoRescues, type DemoResident } from '@civil/demo-data';
import { describe, expect, it } from 'vitest';
import { ask, post, signedIn } from '../kit/ask.js';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** Relief of persons without shelter, walked through the gateway by the staff of a station, passers-by and the public. */

const [COUNTY] = walkedCounties.roofless;
const world = createWorld({ scale: 'demo' });
const taken = new Set([...demoRescues(world).flatMap(({ resident }) => resident?.id ?? []), ...Object.values(world.cast)]);
const residents = world.residents.filter((one) => one.countyCode === COUNTY && !one.deathDate && one.age >= 30 && one.age < 60 && !taken.has(one.id));
const [lost, again, likely, neighbour] = residents as [DemoResident, DemoResident, DemoResident, DemoResident];
if (!neighbour) throw new Error(`the demonstration data lack grown-ups in ${COUNTY}`);

const walk = new Walk('roofless');
const staff = actor('station', 'county.assist', COUNTY);
const elsewhere = actor('station-elsewhere', 'county.assist', '620302');
const village = actor('station-village', 'village', likely.residenceDivision);
const passerBy = actor('passer-by', 'citizen', undefined, { residentId: neighbour.id });
const identityOf = ({ id, name, birthDate, sex, residenceDivision }: DemoResident) => ({ residentId: id, name, birthDate, sex, homeDivision: residenceDivision });
const boundTo = (caseNo: string) => ({ 'x-purpose': 'ASSIST_REVIEW', 'x-case-no': caseNo });

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever shape it asked for
type Row = any;
const nodesOf = (connection: Row): Row[] => connection.edges.map(({ node }: Row) => node);
const station = async (): Promise<string> => nodesOf((await post({ documentId: 'RescueStations', variables: { division: COUNTY } })).data.rescueStations)[0].id;

/** One stay on its way. */
class Stay {
  id = '';
  version = 1;
  caseNo = '';
  last: Row;
  headers: Record<string, string> = {};

  async admitted(more: Record<string, unknown> = {}): Promise<this> {
    const stranger = { stationId: await station(), sex: '1', ageFrom: 35, ageTo: 50, foundDivision: COUNTY, foundPlace: '火车站', broughtBy: '1', features: '左眉有疤', condition: ['6'] };
    const { episode, caseNo } = await walk.must('AdmitPerson', staff, { ...stranger, ...more });
    Object.assign(this, { id: episode?.id ?? '', caseNo });
    return this;
  }

  async must(operation: string, input: Record<string, unknown> = {}): Promise<this> {
    const { episode } = await walk.must(operation, staff, { id: this.id, expectedVersion: this.version, ...input }, this.headers);
    this.last = episode;
    this.version = episode.version;
    return this;
  }

  async refused(operation: string, input: Record<string, unknown> = {}): Promise<string> {
    return (await walk.step(operation, staff, { id: this.id, expectedVersion: this.version, ...input }, this.headers)).code;
  }
}

describe('somebody whom nobody knows', () => {
  it('is searched for, shown to the public, recognised by a passer-by, and taken home', async () => {
    const stay = await new Stay().admitted();
    await stay.must('RecordIdentitySearch', { kind: 'PHOTO', hits: 0 });
    await stay.must('RecordRescueService', { services: ['1', '2'], medical: true });
    await stay.must('PublishTracingNotice', { features: '左眉有疤', pictureSm3: 'd'.repeat(64) });
    const noticeId = stay.last.tracingNotices[0].id;
    const shown = async () => nodesOf((await post({ documentId: 'MissingPersonNotices', variables: { filter: { scope: { code: COUNTY } } } })).data.missingPersonNotices).find(({ id }) => id === noticeId);
    expect(await shown()).toMatchObject({ features: '左眉有疤', ofChild: false, foundDivision: { code: COUNTY } });
    const { lead } = await walk.must('SubmitTracingLead', passerBy, { noticeId, content: '像是我的邻居', contactName: '邻居', contactPhone: '10000000001' });
    const checked = await walk.must('CheckTracingLead', staff, { id: lead.id, expectedVersion: lead.version });
    await walk.must('ConcludeTracingLead', staff, { id: lead.id, expectedVersion: checked.lead.version, match: true });
    await stay.must('ConfirmIdentity', { identity: identityOf(lost) });
    expect(await shown()).toBeUndefined();
    await stay.must('ArrangeReturn', { kind: 'FAMILY' });
    await stay.must('RecordReturn');
    const own = await ask('query ($id: ID!) { resident(id: $id) { rescueEpisodes { status leaveKind { code } } } }', { id: lost.id }).as('citizen', undefined, { residentId: lost.id });
    expect(own.data.resident.rescueEpisodes).toEqual([{ status: 'LEFT', leaveKind: { code: 'FAMILY' } }]);
  });

  it('leaves by their own wish, and the notice is taken down before', async () => {
    const stay = await new Stay().admitted();
    await stay.must('PublishTracingNotice', {});
    await stay.must('WithdrawTracingNotice');
    await stay.must('LeaveOnOwnWish');
  });

  it('is settled after more than three months, and no sooner', async () => {
    const stay = await new Stay().admitted({ admittedAt: '2021-09-01T10:00:00+08:00' });
    await stay.must('RecordIdentitySearch', { kind: 'DNA', hits: 0 });
    await stay.must('SettlePerson');
    await stay.must('RecordSettlement', { hukouDivision: `${COUNTY}001`, on: '2021-12-30', programs: ['TEKUN'] });
    const soon = await new Stay().admitted();
    await soon.must('RecordIdentitySearch', { kind: 'PHOTO', hits: 0 });
    expect(await soon.refused('SettlePerson')).toBe('STAY_TOO_SHORT');
    await soon.must('RecordDeathInCare');
  });

  it('is not seen by the staff of another county, nor by any other line', async () => {
    const stay = await new Stay().admitted();
    const { data } = await walk.read('RescueEpisode', staff, { id: stay.id });
    expect(data.rescueEpisode).toMatchObject({ caseNo: stay.caseNo, identityKnown: false, clocks: expect.arrayContaining([expect.objectContaining({ name: 'photo-search' })]) });
    expect((await walk.read('RescueEpisode', elsewhere, { id: stay.id })).data.rescueEpisode).toBeNull();
    expect((await walk.read('RescueEpisode', actor('child-officer', 'county.child', COUNTY), { id: stay.id })).data.rescueEpisode).toBeNull();
    expect((await walk.step('LeaveOnOwnWish', elsewhere, { id: stay.id, expectedVersion: 1 })).code).toBe('NOT_FOUND');
  });
});

describe('a child', () => {
  it('is seen bound to its case alone, shown to nobody without the police, and handed over', async () => {
    const stay = await new Stay().admitted({ ageFrom: 9, ageTo: 11 });
    expect(stay.caseNo).toMatch(new RegExp(`^SQ${COUNTY}2021\\d{6}$`));
    const find = async (headers: Record<string, string>) => (await post({ documentId: 'RescueEpisode', variables: { caseNo: stay.caseNo } }, { ...(await signedIn(staff)), ...headers })).data.rescueEpisode;
    expect([stay.id, await find({})]).toEqual(['', null]);
    stay.headers = boundTo(stay.caseNo);
    const { id, version } = await find(stay.headers);
    Object.assign(stay, { id, version });
    expect((await walk.step('RecordIdentitySearch', staff, { id, expectedVersion: version, kind: 'PHOTO', hits: 0 })).code).toBe('NOT_FOUND');
    await stay.must('RecordIdentitySearch', { kind: 'PHOTO', hits: 0 });
    expect(await stay.refused('PublishTracingNotice', {})).toBe('CONSENT_REQUIRED');
    expect(await stay.refused('LeaveOnOwnWish')).toBe('MINOR_NOT_ALONE');
    await stay.must('TransferMinor', { institutionId: world.childInstitutions[0]?.id });
    expect(stay.last.status).toBe('TRANSFERRED');
  });
});

describe('somebody who strays again', () => {
  const register = async (as: typeof staff, status?: string[]) => nodesOf((await walk.read('StrayRiskRegister', as, { filter: status ? { status } : {} })).data.strayRiskRegister);

  it('is proposed for the register by the system, listed by the county, and taken off with a reason', async () => {
    for (const admittedAt of ['2021-12-01T10:00:00+08:00', '2021-12-20T10:00:00+08:00']) {
      await (await new Stay().admitted({ admittedAt, identity: identityOf(again) })).must('LeaveOnOwnWish');
    }
    const [proposed] = (await register(staff, ['PROPOSED'])).filter(({ personName }) => personName.value === again.name);
    await walk.must('ConfirmStrayRisk', staff, { id: proposed.id, expectedVersion: proposed.version, reasons: ['3', '5'] });
    await walk.must('RemoveFromStrayRegister', staff, { id: proposed.id, expectedVersion: proposed.version + 1, reason: '1' });
  });

  it('is shown to the own village masked, and to other counties not at all', async () => {
    const { entry } = await walk.must('AddToStrayRegister', staff, { residentId: likely.id, name: likely.name, birthDate: likely.birthDate, division: likely.residenceDivision, reasons: ['3'] });
    const seen = (await register(village)).find(({ id }) => id === entry.id);
    expect([seen.personName.masked, seen.reasons]).toEqual([true, null]);
    expect((await register(elsewhere)).map(({ id }) => id)).not.toContain(entry.id);
  });
});

describe('the trusted operations', () => {
  it('have each been walked through', () => {
    expect(walk.mutations.length).toBeGreaterThan(15);
    expect(walk.notMade).toEqual([]);
  });
});
