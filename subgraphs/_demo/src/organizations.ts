import { divisionOf, fullNameOf, townshipsOf } from './divisions.js';
import type { CountyDraft, Person } from './draft.js';
import { syntheticUscc } from './identity.js';
import { familyName, fullName } from './names.js';
import type { DemoOrganization, OrgStatus, OrgType } from './types-registers.js';

const THEMES: readonly (readonly [string, string])[] = [
  ['养老服务', 'social service'], ['书法', 'culture'], ['中医药', 'health'], ['马铃薯产业', 'agriculture'], ['羽毛球', 'sports'], ['环境保护', 'environment'],
  ['法律援助', 'law'], ['电子商务', 'economy'], ['科普', 'science'], ['幼儿教育', 'education'], ['残疾人康复', 'social service'], ['花椒种植', 'agriculture'],
  ['建材行业', 'industry'], ['青少年成长', 'education'], ['摄影', 'culture'], ['农民用水', 'agriculture'], ['会计', 'professional'], ['家政服务', 'social service'],
  ['太极拳', 'sports'], ['苹果产业', 'agriculture'], ['民间艺术', 'culture'], ['物流', 'industry'], ['志愿服务', 'social service'], ['社区互助', 'social service'],
];
const ENDINGS: Record<OrgType, readonly string[]> = {
  '51': ['协会', '学会', '商会', '联合会'], '52': ['服务中心', '发展中心', '培训学校', '研究院'], '53': ['基金会', '慈善基金会'],
};
const ENDED: readonly OrgStatus[] = ['DEREGISTERED', 'DEREGISTERED', 'DEREGISTERED', 'CANCELLED', 'DEREGISTERED', 'LICENCE_REVOKED', 'DEREGISTERED', 'DEREGISTERED'];

/** The county's social organisations: its own, and those of province and prefecture that sit here. */
export function createOrganizations(draft: CountyDraft): void {
  const { registers, census } = draft.plan;
  const orgs: DemoOrganization[] = [];
  for (const [level, count] of Object.entries(registers.organizations) as [DemoOrganization['level'], number][])
    for (let i = 0; i < count; i++) orgs.push(createOne(draft, level));
  const rng = draft.rng('org-states');
  const order = rng.shuffle(orgs);
  order.slice(0, registers.ended).forEach((org, i) => {
    org.status = ENDED[(i + census.ordinal) % ENDED.length] ?? 'DEREGISTERED';
    org.deregisteredOn = `2021-${String(rng.int(1, 12)).padStart(2, '0')}-${rng.int(10, 28)}`;
  });
  const live = order.slice(registers.ended);
  if (live.length > 6) {
    const [first, second, third] = live.slice(-3);
    if (first) first.status = 'CHANGING';
    if (second && census.ordinal % 2 === 0) second.status = 'LIQUIDATING';
    if (third && census.ordinal % 3 === 0) third.status = 'PREPARING';
  }
  const active = live.filter((org) => org.status === 'ACTIVE');
  active.slice(0, registers.serious).forEach((org) => { org.creditState = 'SERIOUS'; });
  const fair = active.slice(registers.serious);
  fair.slice(0, Math.round(fair.length * 0.02)).forEach((org) => { org.creditState = 'ABNORMAL'; });
  const normal = fair.filter((org) => org.creditState === 'NORMAL').sort((a, b) => a.type.localeCompare(b.type));
  const foundations = normal.filter((org) => org.type === '53');
  const charities = [...foundations, ...rng.shuffle(normal.filter((org) => org.type !== '53'))].slice(0, registers.charities);
  charities.forEach((org, i) => { org.isCharity = true; org.fundraisingLicensed = i < registers.fundraisingLicensed; });
  rng.shuffle(normal).slice(0, registers.assessed).forEach((org) => { org.rating = ([1, 2, 3, 3, 3, 4, 4, 5] as const)[rng.int(0, 7)] ?? 3; });
  const services = normal.filter((org) => org.type === '52');
  [...services, ...normal.filter((org) => org.type !== '52')].slice(0, registers.agencies).forEach((org) => {
    org.isSocialWorkAgency = true;
    org.name = org.name.replace(/(服务中心|发展中心|培训学校|研究院|协会|学会|商会|联合会|基金会)$/, '社会工作服务中心');
  });
  rename(draft, normal);
  appoint(draft, orgs);
  draft.world.organizations.push(...orgs);
}

function createOne(draft: CountyDraft, level: DemoOrganization['level']): DemoOrganization {
  const { census } = draft.plan;
  const rng = draft.rng(`org/${level}/${draft.nextSequence(`org-${level}`)}`);
  const type = (['51', '52', '53'] as const)[rng.weighted([0.45, 0.535, 0.015])] ?? '51';
  const place = level === 'PROVINCE' ? '甘肃省' : level === 'PREFECTURE' ? divisionOf(census.prefecture).name : census.name;
  const sequence = draft.nextSequence('uscc-org');
  const theme = THEMES[rng.int(0, THEMES.length - 1)] ?? THEMES[0] as readonly [string, string];
  const legalRepName = fullName(familyName('01', rng), '01', rng.chance(0.7) ? '1' : '2', rng);
  return {
    id: draft.id('so'), uscc: syntheticUscc(type, census.ordinal, sequence),
    name: `${place}${theme[0]}第${level === 'PROVINCE' ? census.ordinal * 10_000 + sequence : sequence}${rng.pick(ENDINGS[type])}`, formerNames: [], type, level,
    divisionCode: level === 'PROVINCE' ? '620000' : level === 'PREFECTURE' ? census.prefecture : draft.code, countyCode: draft.code,
    addressText: `${fullNameOf(rng.pick(townshipsOf(draft.code)).code)}${rng.int(1, 300)}号`, legalRepName, positions: [],
    registeredOn: `${rng.int(1998, 2020)}-${String(rng.int(1, 12)).padStart(2, '0')}-${rng.int(10, 28)}`, status: 'ACTIVE', creditState: 'NORMAL',
    isCharity: false, fundraisingLicensed: false, isSocialWorkAgency: false, field: theme[1], synthetic: true,
  };
}

function rename(draft: CountyDraft, orgs: readonly DemoOrganization[]): void {
  const [org] = orgs;
  if (!org) return;
  const old = org.name.replace(/第\d+/, '');
  org.formerNames.push({ name: old === org.name ? `${old}（筹）` : old, from: org.registeredOn, to: '2021-06-30' });
  if (draft.code === '620102') draft.world.cast.renamedOrganization = org.id;
}

/** Legal representatives are adults without benefits; when the county has no more of them the register shows a name only. */
function appoint(draft: CountyDraft, orgs: readonly DemoOrganization[]): void {
  const rng = draft.rng('positions');
  const supported = new Set(draft.world.assistance.flatMap((a) => a.beneficiaryIds));
  const free = rng.shuffle(draft.living().filter((p) => !p.part && !supported.has(p.row.id) && p.age >= 30 && p.age <= 68));
  const members = rng.shuffle(draft.living().filter((p) => !p.part && p.age >= 25 && p.age <= 75));
  for (const org of orgs) {
    const rep: Person | undefined = free.pop();
    if (rep) {
      org.legalRepResidentId = rep.row.id;
      org.legalRepName = rep.row.name;
      org.positions.push({ residentId: rep.row.id, post: 'LEGAL_REP', since: org.registeredOn });
    }
    if (rng.chance(0.2)) {
      const other = members.pop();
      if (other && other !== rep) org.positions.push({ residentId: other.row.id, post: rng.pick(['DIRECTOR', 'SUPERVISOR', 'SECRETARY_GENERAL'] as const), since: org.registeredOn });
    }
  }
  const star = draft.world.cast.flagship;
  const host = orgs.find((org) => org.type === '51' && org.level === 'COUNTY' && org.status === 'ACTIVE' && org.creditState === 'NORMAL');
  if (star && host) {
    host.positions.push({ residentId: star, post: 'DIRECTOR', since: host.registeredOn });
    draft.world.cast.flagshipOrganization = host.id;
  }
}
