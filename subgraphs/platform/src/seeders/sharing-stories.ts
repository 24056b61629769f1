import type { ShareRequestStatus } from '../share-request/share-request.entity.js';

/** Systems that data are shared with. The first is whom development tokens of the role are issued to. */
export const demoClients = [
  { id: 'u_platform_pull', nameZh: '省政务数据共享交换平台', nameEn: 'Provincial exchange platform for government data', unit: '62-SJJ', isEnabled: true },
  { id: 'u_medical_insurance', nameZh: '省医疗保障信息平台', nameEn: 'Provincial platform of medical insurance', unit: '62-YBJ', isEnabled: true },
  { id: 'u_disabled_federation', nameZh: '省残疾人联合会业务平台', nameEn: 'Platform of the provincial disabled persons’ federation', unit: '62-CL', isEnabled: true },
  { id: 'u_county_housing', nameZh: '城关区住房保障系统', nameEn: 'Housing security system of Chengguan District', unit: '620102-ZJJ', isEnabled: true },
  { id: 'u_credit_platform', nameZh: '省公共信用信息平台', nameEn: 'Provincial platform of public credit', unit: '62-FGW', isEnabled: true },
  { id: 'u_relief_retired', nameZh: '原救灾物资调度系统', nameEn: 'Former relief supplies system', unit: '62-YJT', isEnabled: false },
] as const;

/** A request of the demonstration: by whom, for what, and how far it has come. */
export interface RequestStory {
  readonly client: (typeof demoClients)[number]['id'];
  readonly resource: string;
  /** Fields asked for; all of the resource where left out. */
  readonly fields?: readonly string[];
  readonly division?: string;
  readonly quota: number;
  readonly scenario: string;
  readonly basis: string;
  readonly basisValidTo?: string;
  readonly draftedOn: string;
  readonly status: `${ShareRequestStatus}`;
  /** It was extended with the consent of the sharing authority. */
  readonly isExtended?: boolean;
  readonly useFrom?: string;
  readonly useTo?: string;
  /** What has become of its grant. */
  readonly grant?: 'SUSPENDED' | 'TERMINATED';
}

const DUTY = '《社会救助暂行办法》第五十八条';
const REGULATIONS = '《政务信息资源共享管理暂行办法》第九条';
const platform = { client: 'u_platform_pull', status: 'PROVISIONED', basis: REGULATIONS, draftedOn: '2021-11-08', useTo: '2024-12-31' } as const;
const open = (resource: string): RequestStory => ({ ...platform, resource, quota: 200_000, scenario: '汇聚至省级共享平台，供各部门使用' });

/** Requests in every state; the grants that they led to, one of them suspended, one ended, one expired and one whose basis has lapsed. */
export const requestStories: readonly RequestStory[] = [
  open('R07'), open('R08'), open('R11'), open('R12'), open('R16'), open('R21'),
  { ...platform, resource: 'R01', fields: ['subjectToken', 'program', 'urbanRural', 'grade', 'from', 'to', 'status', 'divisionCode'], quota: 100_000, scenario: '省级部门按对象标识比对低保身份' },
  { ...platform, resource: 'R05', fields: ['subjectToken', 'kind', 'month', 'divisionCode'], quota: 100_000, scenario: '省级部门比对残疾人补贴发放情况' },
  {
    client: 'u_medical_insurance', resource: 'R02', fields: ['subjectToken', 'name', 'idNumber', 'program', 'from', 'to', 'status', 'divisionCode'], quota: 50_000, scenario: '特困人员参保资助与医疗救助',
    basis: DUTY, draftedOn: '2021-11-10', status: 'PROVISIONED', useTo: '2023-12-31',
  },
  {
    client: 'u_county_housing', resource: 'R01', fields: ['subjectToken', 'name', 'idNumber', 'status', 'divisionCode'], division: '620102', quota: 500, scenario: '住房保障资格核验', basis: DUTY, draftedOn: '2021-11-11',
    status: 'PROVISIONED', useTo: '2022-12-31',
  },
  {
    client: 'u_county_housing', resource: 'R03', fields: ['subjectToken', 'category', 'from', 'to', 'divisionCode'], division: '620102', quota: 500, scenario: '公租房配租资格核验', basis: DUTY, draftedOn: '2021-11-03',
    status: 'PROVISIONED', useFrom: '2021-11-10', useTo: '2021-12-20',
  },
  { client: 'u_disabled_federation', resource: 'R05', quota: 20_000, scenario: '残疾人证持证人补贴比对', basis: '国发〔2015〕52号第四条', draftedOn: '2021-11-09', status: 'PROVISIONED', useTo: '2023-12-31', grant: 'SUSPENDED' },
  {
    client: 'u_disabled_federation', resource: 'R14', fields: ['subjectToken', 'level', 'validTo', 'divisionCode'], quota: 20_000, scenario: '辅助器具适配', basis: '省残疾人康复专项方案（2021年度）', basisValidTo: '2021-12-25', draftedOn: '2021-11-12',
    status: 'PROVISIONED', useTo: '2022-12-31',
  },
  { client: 'u_relief_retired', resource: 'R07', fields: ['id', 'name', 'addressText', 'geo', 'phone', 'divisionCode'], quota: 5_000, scenario: '救灾物资调度', basis: REGULATIONS, draftedOn: '2021-11-05', status: 'CLOSED', grant: 'TERMINATED' },
  { client: 'u_credit_platform', resource: 'R16', quota: 50_000, scenario: '信用信息归集与公示', basis: '《社会组织信用信息管理办法》', draftedOn: '2021-12-31', status: 'SUBMITTED' },
  { client: 'u_credit_platform', resource: 'R08', quota: 50_000, scenario: '法人信用档案更新', basis: '《社会组织信用信息管理办法》', draftedOn: '2021-12-31', status: 'DRAFT' },
  { client: 'u_medical_insurance', resource: 'R01', quota: 100_000, scenario: '资助参保对象确认', basis: DUTY, draftedOn: '2021-12-10', status: 'SUBMITTED' },
  { client: 'u_medical_insurance', resource: 'R14', fields: ['subjectToken', 'level', 'validTo', 'divisionCode'], quota: 20_000, scenario: '长期护理保险失能等级互认', basis: '《老年人权益保障法》第三十条', draftedOn: '2021-12-24', status: 'SUPPLEMENT' },
  { client: 'u_disabled_federation', resource: 'R01', fields: ['subjectToken', 'status', 'divisionCode'], quota: 20_000, scenario: '困难残疾人认定', basis: DUTY, draftedOn: '2021-12-15', status: 'SUBMITTED', isExtended: true },
  { client: 'u_medical_insurance', resource: 'R15', fields: ['subjectToken', 'category', 'divisionCode'], quota: 50_000, scenario: '因病致贫预警', basis: DUTY, draftedOn: '2021-12-13', status: 'APPROVED' },
  { client: 'u_county_housing', resource: 'R04', division: '620102', quota: 500, scenario: '住房困难家庭排查', basis: DUTY, draftedOn: '2021-12-06', status: 'REFUSED' },
  { client: 'u_credit_platform', resource: 'R07', quota: 5_000, scenario: '养老机构信用评价', basis: REGULATIONS, draftedOn: '2021-12-01', status: 'CLOSED' },
  { ...platform, resource: 'R06', fields: ['subjectToken', 'kind', 'from', 'to', 'divisionCode', 'isSupported', 'supportedSince'], quota: 5_000, scenario: '教育资助、参保资助对象核验' },
  { ...platform, resource: 'R09', fields: ['isRegistered', 'registeredOn'], quota: 2_000, scenario: '住房、公证业务逐人核验婚姻登记' },
];

/** A correction of the demonstration: opened by a client, or by a rule that records fail. */
export interface TicketStory {
  readonly resource: string;
  readonly client?: (typeof demoClients)[number]['id'];
  readonly rule?: string;
  readonly recordRef?: string;
  readonly field?: string;
  readonly claimed: string;
  readonly evidence?: string;
  readonly outcome?: string;
  readonly openedOn: string;
  readonly status: 'OPEN' | 'VERIFIED' | 'CORRECTED' | 'REJECTED';
}

/** Corrections in every state, one of them overdue. */
export const ticketStories: readonly TicketStory[] = [
  { resource: 'R07', client: 'u_platform_pull', field: 'phone', claimed: '联系电话为空号', evidence: '工作人员回访记录', openedOn: '2021-12-28', status: 'OPEN' },
  { resource: 'R12', client: 'u_platform_pull', field: 'pinyin', claimed: '拼写与地名标志不一致', openedOn: '2021-12-02', status: 'OPEN' },
  { resource: 'R02', client: 'u_medical_insurance', field: 'status', claimed: '对象已死亡，状态仍为在享', openedOn: '2021-12-22', status: 'VERIFIED' },
  { resource: 'R08', client: 'u_platform_pull', field: 'addressText', claimed: '住所与年度报告不一致', outcome: '已据年度报告更正', openedOn: '2021-12-06', status: 'CORRECTED' },
  { resource: 'R01', client: 'u_county_housing', field: 'status', claimed: '对象称已退保', outcome: '经核实仍在享受待遇', openedOn: '2021-12-08', status: 'REJECTED' },
];
