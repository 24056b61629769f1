import { createWorld, type DemoResident } from '@civil/demo-data';
import type { Claims } from '@civil/schema/identity';
import { beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../kit/ask.js';
import { actor, Walk, walkedCounties } from '../kit/walk.js';

/** Stations, resources and deliveries, devices, community rehabilitation and damaged houses, walked by their actors through the gateway with people of 620402. */

const [COUNTY] = walkedCounties.resources;
const world = createWorld({ scale: 'demo' });
const adults = world.residents.filter((one) => one.countyCode === COUNTY && !one.deathDate && one.adultOn <= world.asOf);
const holder = adults.filter(({ disability }) => disability).at(-1) as DemoResident;
const township = holder.residenceDivision.slice(0, 9);
const benefit = world.assistance.find(({ countyCode, program, status, to, beneficiaryIds }) => countyCode === COUNTY && program === 'DIBAO' && status === 'ACTIVE' && !to && beneficiaryIds.every((id) => adults.some((one) => one.id === id)));
const [elder, patient, other] = [...adults].reverse().filter(({ disability, residenceDivision, id }) => !disability && residenceDivision.startsWith(township) && id !== holder.id) as [DemoResident, DemoResident, DemoResident];
if (!benefit || !other) throw new Error(`the demonstration data lack people of ${COUNTY}`);

const county = actor('resources_county', 'county.assist', COUNTY);
const colleague = actor('resources_colleague', 'county.assist', COUNTY);
const approver = actor('resources_approver', 'county.assist.approver', COUNTY);
const clerk = actor('resources_clerk', 'town.assist', township);
const village = actor('resources_village', 'village', elder.residenceDivision);
const away = actor('resources_away', 'county.assist', '620921');
const citizen = ({ id }: DemoResident): Claims => actor(`resources_${id}`, 'citizen', undefined, { residentId: id });

const walk = new Walk('resources');
const at = ({ id, version }: { id: string; version: number }, more: Record<string, unknown> = {}) => ({ id, expectedVersion: version, ...more });
const nodesOf = async (field: string, text: string): Promise<Record<string, string>[]> => {
  const { data } = await ask(`query ($scope: DivisionScope) { ${field}(scope: $scope, first: 100) { edges { node { ${text} } } } }`, { scope: { code: COUNTY } }).asClaims(county);
  return data[field].edges.map(({ node }: { node: Record<string, string> }) => node);
};

describe('an assistance station', () => {
  it('is opened and closed by its county', async () => {
    const station = { division: township, name: '新设救助服务站', addressText: '便民服务中心', hours: '工作日', phone: '10000000001', services: ['CONSULTATION'], staff: 2 };
    expect((await walk.step('OpenAssistanceStation', away, station)).code).toBe('FORBIDDEN_ROW');
    const { station: opened } = await walk.must('OpenAssistanceStation', county, station);
    expect((await walk.must('CloseAssistanceStation', county, at(opened))).station.status).toBe('CLOSED');
  });
});

describe('a resource', () => {
  const offer = { division: COUNTY, divisionsServed: [COUNTY], kind: 'GOODS', name: '米面油', offer: '每户一份', providerName: '慈善会', providerUscc: world.organizations[0]?.uscc, condition: { programs: ['DIBAO'] }, capacity: 2, validFrom: '2021-12-01' };

  it('is let into the library by another, matched to a household, given out, and ended', async () => {
    const { resource: draft } = await walk.must('RegisterResource', county, offer);
    const { resource } = await walk.must('ApproveResource', approver, at(draft));
    const matched = async (as: Claims) => (await walk.read('MatchResources', as, { for: { enrollmentId: benefit.id } })).data?.matchResources;
    expect((await matched(county)).find((match: { resource: { id: string } }) => match.resource.id === resource.id).reasons).toEqual(['PROGRAM', 'NEAR']);
    expect(await matched(away)).toBeNull();
    const { delivery: planned } = await walk.must('PlanDelivery', county, { resourceId: resource.id, enrollmentId: benefit.id, quantity: 1 });
    const { delivery: delivered } = await walk.must('RecordDelivery', county, at(planned, { on: '2021-12-31' }));
    expect((await walk.step('CheckDelivery', county, at(delivered, { metNeed: true }))).code).toBe('MAKER_IS_CHECKER');
    await walk.must('CheckDelivery', colleague, at(delivered, { metNeed: true }));
    const { delivery: second } = await walk.must('PlanDelivery', county, { resourceId: resource.id, enrollmentId: benefit.id, quantity: 1 });
    expect((await walk.step('PlanDelivery', county, { resourceId: resource.id, enrollmentId: benefit.id, quantity: 1 })).code).toBe('STOCK_EXHAUSTED');
    expect((await walk.must('CancelDelivery', county, at(second))).delivery.resource.remaining).toBe(1);
    const { resource: paused } = await walk.must('SuspendResource', county, at(resource));
    const { resource: back } = await walk.must('ResumeResource', county, at(paused));
    expect((await walk.must('EndResource', county, at(back))).resource.status).toBe('ENDED');
  });
});

describe('a device', () => {
  it('is let into the catalogue by the province, stocked by a site of the county, and taken out again', async () => {
    const [proposer, lister] = [actor('resources_proposer', 'prov.assist', '62'), actor('resources_lister', 'prov.assist', '62')];
    const offered = { category: '15', name: '单手操作砧板', price: '120.00', usefulYears: 3, disabilities: ['4'], lightestGrade: 4 };
    expect((await walk.step('ProposeDevice', county, offered)).code).toBe('FORBIDDEN_ACTION');
    const { device: proposed } = await walk.must('ProposeDevice', proposer, offered);
    expect((await walk.step('ListDevice', proposer, at(proposed))).code).toBe('MAKER_IS_CHECKER');
    const { device } = await walk.must('ListDevice', lister, at(proposed));
    const { site } = await walk.must('OpenRentalSite', county, { division: township, name: '新设租赁点', addressText: '便民服务中心', phone: '10000000001', hours: '工作日', operatorUscc: world.organizations[0]?.uscc });
    expect((await walk.step('StockRentalDevice', away, at(site, { deviceId: device.id, pieces: 1, monthlyRent: '5.00' }))).code).toBe('NOT_FOUND');
    const { site: stocked } = await walk.must('StockRentalDevice', clerk, at(site, { deviceId: device.id, pieces: 1, monthlyRent: '5.00' }));
    expect(stocked.stock).toEqual([{ pieces: 1, free: 1, monthlyRent: '5.00', device: { id: device.id, name: offered.name } }]);
    const { reservation } = await walk.must('ReserveDevice', citizen(other), { siteId: site.id, deviceId: device.id, residentId: other.id, birthDate: other.birthDate });
    expect((await walk.step('CloseRentalSite', county, at(stocked))).code).toBe('DEVICES_OUT');
    await walk.must('CancelReservation', citizen(other), at(reservation));
    expect((await walk.must('CloseRentalSite', county, at(stocked))).site.status).toBe('CLOSED');
    expect((await walk.must('WithdrawDevice', lister, at(device))).device.status).toBe('WITHDRAWN');
  });

  it('is applied for by its user, granted and supplied, or refused', async () => {
    const { data } = await walk.read('AssistiveDevices', county, { division: COUNTY, grade: 2, first: 100 });
    const suited = data.assistiveDevices.edges.map(({ node }: { node: { id: string; recommendedFor: { code: string }[]; lightestGrade: number } }) => node)
      .filter((node: { recommendedFor: { code: string }[]; lightestGrade: number }) => node.lightestGrade >= (holder.disability?.grade ?? 9) && (node.recommendedFor.length === 0 || node.recommendedFor.some(({ code }) => code === holder.disability?.category)));
    const [first, second] = [suited.at(-1), suited.at(-2)];
    const { application } = await walk.must('ApplyDeviceSubsidy', citizen(holder), { residentId: holder.id, deviceId: first.id });
    const { application: approved } = await walk.must('ApproveDeviceSubsidy', approver, at(application));
    expect((await walk.must('RecordDeviceSupply', clerk, at(approved, { on: '2021-12-31' }))).application.status).toBe('SUPPLIED');
    expect((await walk.step('ApplyDeviceSubsidy', citizen(elder), { residentId: holder.id, deviceId: first.id })).code).toBe('FORBIDDEN_ROW');
    const { application: refused } = await walk.must('ApplyDeviceSubsidy', clerk, { residentId: holder.id, deviceId: second.id });
    await walk.must('RefuseDeviceSubsidy', county, at(refused, { ground: 'OTHER_FUND' }));
    expect((await walk.read('DeviceSubsidyApplications', citizen(elder))).data.deviceSubsidyApplications.edges).toEqual([]);
  });

  it('is reserved, handed out and returned, or cancelled', async () => {
    const [site] = await nodesOf('deviceRentalSites', 'id');
    const wanted = { siteId: site?.['id'], deviceId: 'ad_009', residentId: elder.id, birthDate: elder.birthDate };
    const { reservation } = await walk.must('ReserveDevice', citizen(elder), wanted);
    const { reservation: out } = await walk.must('HandOutDevice', county, at(reservation));
    await walk.must('ReturnDevice', county, at(out));
    const { reservation: again } = await walk.must('ReserveDevice', citizen(elder), wanted);
    expect((await walk.must('CancelReservation', citizen(elder), at(again))).reservation.status).toBe('CANCELLED');
  });
});

describe('community rehabilitation', () => {
  it('has nodes that the county opens, changes and closes once nobody is left there', async () => {
    const node = { name: '新设康复点', addressText: '社区中心', phone: '10000000002', services: ['MEDICATION'], places: 1 };
    expect((await walk.step('OpenRehabNode', away, { division: township, ...node })).code).toBe('FORBIDDEN_ROW');
    const { node: opened } = await walk.must('OpenRehabNode', county, { division: township, ...node });
    const { node: wider } = await walk.must('AmendRehabNode', county, at(opened, { ...node, places: 3 }));
    const { referral } = await walk.must('ReferToRehab', clerk, { residentId: patient.id, birthDate: patient.birthDate, division: township, nodeId: opened.id, source: 'HOSPITAL', condition: '1', consentBy: 'SELF', consentOn: '2021-12-30' });
    expect((await walk.step('CloseRehabNode', county, at(wider))).code).toBe('REHAB_NODE_IN_USE');
    await walk.must('DeclineRehabReferral', county, at(referral, { reason: '5' }));
    expect((await walk.must('CloseRehabNode', county, at(wider))).node.status).toBe('CLOSED');
  });

  it('is referred to with consent, served, and hidden from the village', async () => {
    const [node] = await nodesOf('rehabNodes', 'id');
    const referral = (one: DemoResident) => ({ residentId: one.id, birthDate: one.birthDate, division: township, nodeId: node?.['id'], source: 'HOSPITAL', condition: '1', consentBy: 'SELF', consentOn: '2021-12-30' });
    expect((await walk.step('ReferToRehab', clerk, { ...referral(patient), consentBy: null })).code).toBe('REHAB_CONSENT_MISSING');
    const { referral: referred } = await walk.must('ReferToRehab', clerk, referral(patient));
    const seen = async (as: Claims) => (await walk.read('RehabReferral', as, { id: referred.id })).data?.rehabReferral ?? null;
    expect(await seen({ ...county, purpose: 'STATUTORY_DUTY' })).toMatchObject({ resident: { id: patient.id }, condition: { code: '1' } });
    expect((await seen(county)).resident).toBeNull();
    for (const as of [village, away, citizen(elder)]) expect(await seen({ ...as, purpose: 'STATUTORY_DUTY' })).toBeNull();
    const { referral: accepted } = await walk.must('AcceptRehabReferral', county, at(referred));
    const { referral: planned } = await walk.must('PlanRehab', county, at(accepted, { services: ['MEDICATION'], aims: '规律服药', reviewOn: '2022-03-31' }));
    const { referral: served } = await walk.must('StartRehab', clerk, at(planned));
    await walk.must('EndRehab', clerk, at(served, { reason: '1' }));
    const { referral: second } = await walk.must('ReferToRehab', clerk, referral(other));
    await walk.must('DeclineRehabReferral', county, at(second, { reason: '5' }));
  });
});

describe('the check of damaged houses', () => {
  let aid: { id: string; householdId: string; residentId: string; birthDate: string; division: string };
  beforeAll(async () => {
    const { data } = await ask('query ($scope: DivisionScope) { temporaryAids(filter: { scope: $scope }, first: 100) { edges { node { id grantedOn applicant { id } place { code } } } } }', { scope: { code: COUNTY } }).asClaims(county);
    for (const { node } of data.temporaryAids.edges) {
      const head = adults.find(({ id }) => id === node.applicant?.id);
      if (node.grantedOn && node.place.code.startsWith(COUNTY) && head) aid = { id: node.id, householdId: head.householdId ?? `${head.id}-house`.slice(0, 32), residentId: head.id, birthDate: head.birthDate, division: head.residenceDivision };
    }
    if (!aid) throw new Error(`no aid was granted in ${COUNTY}`);
  });

  it('is opened, reported by the village, verified by two, relieved or rejected, and closed', async () => {
    const { event } = await walk.must('OpenDisasterEvent', county, { division: COUNTY, name: '风雹', kind: 'STORM', occurredOn: '2021-12-20' });
    const { id: temporaryAidId, ...house } = aid;
    const local = actor('resources_reporter', 'village', house.division);
    const damage = { ...house, eventId: event.id, addressText: '某村某社', level: 'COLLAPSED', rooms: 2 };
    const { assessment } = await walk.must('ReportDamage', local, damage);
    expect((await walk.step('ReportDamage', local, damage)).code).toBe('DAMAGE_REPORTED');
    expect((await walk.step('VerifyDamage', county, at(assessment, { level: 'SEVERE', rooms: 2, surveyors: ['甲'] }))).code).toBe('INVESTIGATORS_TOO_FEW');
    const { assessment: verified } = await walk.must('VerifyDamage', county, at(assessment, { level: 'SEVERE', rooms: 2, surveyors: ['甲', '乙'] }));
    await walk.must('RecordDamageRelief', county, at(verified, { temporaryAidId }));
    const { assessment: second } = await walk.must('ReportDamage', clerk, { ...damage, division: elder.residenceDivision, householdId: `${house.householdId.slice(0, -2)}ZZ`, residentId: elder.id, birthDate: elder.birthDate });
    await walk.must('RejectDamage', county, at(second, { surveyors: ['甲', '乙'] }));
    const { data } = await walk.read('DamageSummary', county, { eventId: event.id });
    expect(data.damageSummary).toMatchObject({ verified: { value: 1, suppressed: false }, relieved: { value: 1 } });
    expect((await walk.read('DamageSummary', away, { eventId: event.id })).data.damageSummary.verified).toEqual({ value: null, suppressed: true });
    expect((await walk.read('DamageAssessments', away, { eventId: event.id })).data.damageAssessments.edges).toEqual([]);
    await walk.must('CloseDisasterEvent', county, at(event));
  });
});

describe('the trusted operations', () => {
  it('of this folder were all made', () => {
    expect(walk.notMade).toEqual([]);
  });
});
