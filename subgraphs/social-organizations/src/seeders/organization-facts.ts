import type { DemoOrganization, Rng } from '@civil/demo-data';
import type { SocialOrganization } from '../social-organization/social-organization.entity.js';
import { OrgRegMode, OrgType } from '../social-organization/social-organization.enums.js';

export const orgTypeOf: Readonly<Record<DemoOrganization['type'], OrgType>> = {
  '51': OrgType.ASSOCIATION, '52': OrgType.SERVICE_INSTITUTION, '53': OrgType.FOUNDATION,
};

/** Code of a field of activity, and the authority that supervises it. */
const fieldsByName: Readonly<Record<string, readonly [code: string, authority: string]>> = {
  economy: ['01', '工业和信息化'], science: ['02', '科学技术'], education: ['03', '教育'], health: ['04', '卫生健康'], culture: ['05', '文化和旅游'],
  sports: ['06', '体育'], environment: ['07', '生态环境'], law: ['08', '司法'], industry: ['09', '工业和信息化'], 'social service': ['10', '民政'],
  agriculture: ['12', '农业农村'], professional: ['13', '人力资源和社会保障'],
};
const fieldOf = ({ field }: DemoOrganization): readonly [code: string, authority: string] => fieldsByName[field] ?? ['15', '民政'];

/** What trade associations parted from their authorities; kinds of organisation that may register without one (State Council, 2013). */
const DECOUPLED_FIELDS = ['economy', 'industry'];
const DIRECT_FIELDS = ['science', 'social service'];

function regModeOf(organization: DemoOrganization, rng: Rng): OrgRegMode {
  if (organization.type === '51' && DECOUPLED_FIELDS.includes(organization.field)) return OrgRegMode.DECOUPLED;
  return organization.isCharity || (DIRECT_FIELDS.includes(organization.field) && rng.chance(0.4)) ? OrgRegMode.DIRECT : OrgRegMode.DUAL;
}

/** The authority of a division: a 厅 at the province, a 局 below. */
const authorityIn = ({ level }: DemoOrganization, place: string, matter: string): string => `${place}${matter}${level === 'PROVINCE' ? '厅' : '局'}`;

export const registrarOf = (organization: DemoOrganization, placeOf: (code: string) => string): string =>
  authorityIn(organization, placeOf(organization.divisionCode), '民政');

/** Members as the regulation asks of an association: 50 persons, or 30 bodies, or 50 of both. */
function membersOf(organization: DemoOrganization, rng: Rng): Pick<SocialOrganization, 'individualMembers' | 'unitMembers'> {
  if (organization.type !== '51') return { individualMembers: null, unitMembers: null };
  const isOfBodies = DECOUPLED_FIELDS.includes(organization.field);
  return isOfBodies
    ? { individualMembers: rng.int(0, 10), unitMembers: rng.int(30, 160) }
    : { individualMembers: rng.int(50, 800), unitMembers: rng.int(0, 20) };
}

/** Original funds above what the regulations ask: 30,000 yuan for an association, 2 or 4 million for a foundation. */
function fundOf({ type, fundraisingLicensed }: DemoOrganization, rng: Rng): string {
  const tenThousands = type === '51' ? rng.int(3, 20) : type === '52' ? rng.int(1, 50) : fundraisingLicensed ? rng.int(400, 1200) : rng.int(200, 800);
  return `${tenThousands}0000.00`;
}

const staffRange: Readonly<Record<DemoOrganization['type'], readonly [low: number, high: number]>> = { '51': [1, 12], '52': [3, 40], '53': [2, 10] };
const PARTY_COVERAGE = 0.72;
const CHARITY_LAW_IN_FORCE = '2016-09-01';
const FIRST_RENEWED_LICENCES = '2019-09-01';
const LICENCE_YEARS = 3;

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
const laterOf = (a: string, b: string): string => (a > b ? a : b);

const noCharity = {
  isCharity: false, charityRecognisedOn: null, fundraisingLicenceNo: null, fundraisingFrom: null, fundraisingTo: null, preTaxDeduction: false,
} as const;

function charityOf(organization: DemoOrganization, rng: Rng): Partial<SocialOrganization> {
  const { isCharity, fundraisingLicensed, registeredOn, uscc } = organization;
  if (!isCharity) return noCharity;
  // A licence is given after one year as a charity at the earliest (慈善法).
  const from = laterOf(FIRST_RENEWED_LICENCES, yearsLater(registeredOn, 1));
  return {
    isCharity: true, charityRecognisedOn: laterOf(CHARITY_LAW_IN_FORCE, registeredOn), preTaxDeduction: rng.chance(0.7),
    fundraisingLicenceNo: fundraisingLicensed ? `GM${uscc.slice(2, 17)}` : null, fundraisingFrom: fundraisingLicensed ? from : null,
    fundraisingTo: fundraisingLicensed ? yearsLater(from, LICENCE_YEARS) : null,
  };
}

interface Circumstances {
  rng: Rng;
  placeOf: (code: string) => string;
  isIdle: boolean;
}

/** What the register has of an organisation beyond the world's row, drawn from the organisation's own stream. */
export function factsOf(organization: DemoOrganization, { rng, placeOf, isIdle }: Circumstances): Partial<SocialOrganization> {
  const [fieldCode, authority] = fieldOf(organization);
  const regModeCode = regModeOf(organization, rng);
  const theme = organization.name.replace(/^.*?(省|市|州|县|区)/, '').replace(/第\d+.*$/, '');
  const ended = organization.deregisteredOn !== undefined;
  return {
    regModeCode, registrar: registrarOf(organization, placeOf),
    supervisor: regModeCode === OrgRegMode.DUAL ? authorityIn(organization, placeOf(organization.divisionCode), authority) : null,
    phone: ended ? null : `100${String(rng.int(0, 99_999_999)).padStart(8, '0')}`,
    purpose: `遵守宪法、法律、法规和国家政策，团结各方力量，服务${theme}事业发展。`, scope: `开展${theme}交流、培训、咨询、公益活动，承接政府转移职能。`,
    fieldCodes: [fieldCode], originalFund: fundOf(organization, rng), ...membersOf(organization, rng),
    staff: ended || isIdle ? 0 : rng.int(...staffRange[organization.type]),
    partyOrgCode: !ended && rng.chance(PARTY_COVERAGE) ? rng.pick(['1', '1', '2', '3', '4']) : null,
    ...charityOf(organization, rng),
  };
}
