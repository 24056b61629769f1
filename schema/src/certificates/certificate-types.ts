import type { Domain } from '../access/labels.js';

/** `PLANNED` where the register that it would be issued from is not kept yet: the catalogue announces it, nobody can be issued one. */
export const certificateStates = ['SERVED', 'PLANNED'] as const;
export type CertificateTypeState = (typeof certificateStates)[number];

/** Whom a certificate is about: codes of the common metadata, 111 a person, 001 a unit. */
export const holderKinds = { PERSON: '111', UNIT: '001' } as const;
export type HolderKind = keyof typeof holderKinds;

/** One kind of electronic certificate, as the catalogue lists it. */
export interface CertificateType {
  /** Id in our catalogue, `C01`; the national code of the type is loaded (`type-codes.ts`). */
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  /** Business line whose subgraph keeps the register and issues. */
  readonly domain: Exclude<Domain, 'PLATFORM'>;
  readonly subgraph: string;
  readonly holder: HolderKind;
  readonly issuerZh: string;
  readonly issuerEn: string;
  readonly validityZh: string;
  readonly validityEn: string;
  readonly state: CertificateTypeState;
}

type Entry = Omit<CertificateType, 'domain' | 'subgraph' | 'holder' | 'state'> & Partial<Pick<CertificateType, 'state'>>;
const vital = (entry: Entry): CertificateType => ({ domain: 'VITAL', subgraph: 'funerals-and-marriages', holder: 'PERSON', state: 'SERVED', ...entry });
const assistance = (entry: Entry): CertificateType => ({ domain: 'ASSISTANCE', subgraph: 'social-assistance', holder: 'PERSON', state: 'SERVED', ...entry });
const organization = (entry: Entry): CertificateType => ({ domain: 'ORGS', subgraph: 'social-organizations', holder: 'UNIT', state: 'SERVED', ...entry });

const office = { issuerZh: '婚姻登记机关', issuerEn: 'Marriage office' };
const county = { issuerZh: '县级民政部门', issuerEn: 'County civil affairs' };
const registrar = { issuerZh: '登记管理机关', issuerEn: 'Registrar' };
const fiveYears = { validityZh: '五年', validityEn: 'Five years' };
const forGood = { validityZh: '长期', validityEn: 'For good' };
const untilEnded = { validityZh: '至待遇终止', validityEn: 'Until the benefit ends' };

/** Electronic certificates of civil affairs (domain model D.2). */
export const certificateTypes: readonly CertificateType[] = [
  vital({ id: 'C01', zh: '结婚证', en: 'Marriage certificate', ...office, validityZh: '长期；婚姻被撤销或宣告无效的吊销，离婚或补领后失效', validityEn: 'For good; revoked where the marriage is void or annulled, expired by divorce or a re-issue' }),
  vital({ id: 'C02', zh: '离婚证', en: 'Divorce certificate', ...office, validityZh: '长期；补领后失效', validityEn: 'For good; expired by a re-issue' }),
  organization({ id: 'C03', zh: '社会团体法人登记证书', en: 'Registration certificate of an association', ...registrar, ...fiveYears }),
  organization({ id: 'C04', zh: '民办非企业单位（法人）登记证书', en: 'Registration certificate of a social service institution', ...registrar, ...fiveYears }),
  organization({ id: 'C05', zh: '基金会法人登记证书', en: 'Registration certificate of a foundation', ...registrar, ...fiveYears }),
  organization({ id: 'C06', zh: '公开募捐资格证书', en: 'Certificate of public fundraising', ...registrar, validityZh: '随公开募捐资格', validityEn: 'As long as the licence to raise funds' }),
  { id: 'C07', zh: '收养登记证', en: 'Adoption certificate', domain: 'CHILD', subgraph: 'child-protection', holder: 'PERSON', ...county, validityZh: '至收养关系解除', validityEn: 'Until the adoption is dissolved', state: 'PLANNED' },
  assistance({ id: 'C08', zh: '最低生活保障证', en: 'Dibao certificate', ...county, ...untilEnded }),
  assistance({ id: 'C09', zh: '特困人员救助供养证', en: 'Tekun certificate', ...county, ...untilEnded }),
  { id: 'C10', zh: '养老机构备案回执', en: 'Filing receipt of an institution for the elderly', domain: 'ELDERLY', subgraph: 'elderly-care', holder: 'UNIT', ...county, validityZh: '运营期间', validityEn: 'While it operates', state: 'SERVED' },
  vital({ id: 'C11', zh: '火化证明', en: 'Cremation certificate', issuerZh: '殡仪馆', issuerEn: 'Funeral home', ...forGood, state: 'PLANNED' }),
  organization({ id: 'C12', zh: '社会组织评估等级证书', en: 'Rating certificate', ...registrar, ...fiveYears }),
  { ...organization({ id: 'C13', zh: '志愿服务记录证明', en: 'Proof of volunteer service', issuerZh: '志愿服务组织', issuerEn: 'Volunteer organisation', validityZh: '按需出具', validityEn: 'On demand', state: 'PLANNED' }), holder: 'PERSON' },
  organization({ id: 'C14', zh: '社会组织撤销、注销证明', en: 'Proof of deregistration', ...registrar, ...forGood }),
];

const byId = new Map(certificateTypes.map((type) => [type.id, type]));

/** The type of an id, or `undefined` where the catalogue has none. */
export const findCertificateType = (id: string): CertificateType | undefined => byId.get(id);

/** @throws {Error} for an id that the catalogue has not. */
export function getCertificateType(id: string): CertificateType {
  const type = byId.get(id);
  if (!type) throw new Error(`no certificate type is called ${id}`);
  return type;
}

/** Subgraphs that issue certificates, each once. */
export const issuingSubgraphs: readonly string[] = [...new Set(certificateTypes.filter(({ state }) => state === 'SERVED').map(({ subgraph }) => subgraph))];
