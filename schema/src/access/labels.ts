import { type ConstDirectiveNode, Kind, valueFromASTUntyped } from 'graphql';

/** How sensitive a value is; each next class includes the care due to the one before. */
export const dataClasses = ['PUBLIC', 'INTERNAL', 'PERSONAL', 'SENSITIVE', 'MINOR'] as const;
export type DataClass = (typeof dataClasses)[number];

/** Classes of data about somebody: showing such a value, and refusing it, is entered in the disclosure ledger. */
export const personalClasses: ReadonlySet<DataClass> = new Set(['PERSONAL', 'SENSITIVE', 'MINOR']);

export const domains = ['PLATFORM', 'ASSISTANCE', 'ELDERLY', 'CHILD', 'ORGS', 'PLACES', 'VITAL'] as const;
export type Domain = (typeof domains)[number];

/** By what the rows of a type are limited for a viewer. */
export const rowScopes = ['DIVISION', 'OFFICE', 'FACILITY', 'ORG', 'OWN', 'NONE'] as const;
export type RowScope = (typeof rowScopes)[number];

/** `RECORD` marks a door: the value is a record or a list of them, whose fields have labels and masks of their own. */
export const maskKinds = ['NONE', 'NAME', 'ID_NUMBER', 'PHONE', 'BANK', 'ADDRESS', 'BIRTHDATE', 'CERT_NO', 'DIVISION', 'RECORD', 'REPORTER'] as const;
export type MaskKind = (typeof maskKinds)[number];

/**
 * An aspect of a domain that the matrix grants apart from its class, such as the care level to an assistance officer.
 * A right on the class covers its facets, save the sealed ones.
 */
export const facets = [
  'NONE', 'BENEFIT_CODES', 'TEKUN_FLAG', 'LEVEL', 'STAY', 'STATUS', 'CATEGORY', 'RISK', 'VISITS', 'STIPEND', 'REPORTER', 'POSITIONS',
  'CONTRACTS', 'OPERATOR', 'LEGAL_REP', 'MARITAL_STATE', 'DEATH_DATE', 'LATEST_MARRIAGE', 'ACCESS_LOG', 'ACCESS_ACTOR', 'REVEAL',
  'REPORT_ENTRY',
  'CHECK_AMOUNTS',
  'BANK_LINE',
  'SHARED',
  'SHARING',
  'SERVICES',
  'OPERATIONS',
] as const;
export type Facet = (typeof facets)[number];

/**
 * Facets that no right on the class opens: they must be granted by name. An officer with every right on persons learns neither who else
 * reads about them nor, where the index shows a number masked, the plain one; and who handles an application learns what a check concludes,
 * not what banks and departments have answered. Requests and grants of data sharing are the matter of those who keep or hold them, and how the
 * platform itself runs is for whoever runs it.
 */
export const sealedFacets: ReadonlySet<Facet> = new Set(['REPORTER', 'ACCESS_LOG', 'ACCESS_ACTOR', 'REVEAL', 'CHECK_AMOUNTS', 'BANK_LINE', 'SHARED', 'SHARING', 'OPERATIONS']);

/**
 * Facets that nobody sees of themselves or their ward: what an officer notes of the risk at home would warn the one it is about, and
 * a guardian may be that one (domain model C.4).
 */
export const ownExcludedFacets: ReadonlySet<Facet> = new Set(['RISK', 'REPORTER']);

/** The label of one field: who may see it follows from this and the matrix alone. */
export interface AccessLabel {
  class: DataClass;
  domain: Domain;
  scope: RowScope;
  mask: MaskKind;
  purpose: boolean;
  /** Several where each of them alone opens the field, as a list that shows the care level to one role and the status to another. */
  facet: Facet | readonly Facet[];
}

/** What an author writes; the rest takes the defaults of the directive. */
export type AccessInput = Pick<AccessLabel, 'class' | 'domain'> & Partial<AccessLabel>;

export const completeLabel = (input: AccessInput): AccessLabel => ({ scope: 'DIVISION', mask: 'NONE', purpose: false, facet: 'NONE', ...input });

/** The facets of a label, none where it has none. */
export const facetsOf = ({ facet }: Pick<AccessLabel, 'facet'>): readonly Facet[] => (typeof facet === 'string' ? [facet] : facet).filter((one) => one !== 'NONE');

const enumSdl = <V extends string>(name: string, description: string, values: Readonly<Record<V, string>>): string =>
  `"""${description}"""\nenum ${name} {\n${Object.entries<string>(values).map(([value, text]) => `"""${text}""" ${value}`).join('\n')}\n}`;

const classWords: Record<DataClass, string> = {
  PUBLIC: '公开。Public.', INTERNAL: '内部。Internal.', PERSONAL: '个人信息。Personal.', SENSITIVE: '敏感个人信息。Sensitive personal.',
  MINOR: '未成年人信息。About a person under 18.',
};
const domainWords: Record<Domain, string> = {
  PLATFORM: '人员与共享基础。Persons and shared base.', ASSISTANCE: '社会救助。Social assistance.', ELDERLY: '养老服务。Elderly care.',
  CHILD: '儿童福利和未成年人保护。Child protection.', ORGS: '社会组织。Social organisations.', PLACES: '区划地名。Place names and divisions.',
  VITAL: '婚姻殡葬。Marriages and funerals.',
};
const scopeWords: Record<RowScope, string> = {
  DIVISION: '按辖区。By division.', OFFICE: '按登记机关。By office.', FACILITY: '按机构。By facility.', ORG: '按社会组织。By organisation.',
  OWN: '仅本人。Own rows.', NONE: '不限。Not limited.',
};
const maskWords: Record<MaskKind, string> = {
  NONE: '不脱敏。No masked form.', NAME: '姓名。Name.', ID_NUMBER: '证件号码。Identity number.', PHONE: '电话。Phone.', BANK: '银行账号。Bank account.',
  ADDRESS: '地址。Address.', BIRTHDATE: '出生日期。Date of birth.', CERT_NO: '证书号。Certificate number.', DIVISION: '区划，脱敏为县级。Division, cut to the county.',
  RECORD: '记录之门，各字段自行脱敏。A door to records, whose fields mask themselves.',
  REPORTER: '报告人、投诉人，脱敏为“已保密”。Who reported or complained, told as kept secret.',
};
const facetWords: Record<Facet, string> = {
  NONE: '无。None.', BENEFIT_CODES: '待遇种类。Benefit codes.', TEKUN_FLAG: '特困标识。Tekun flag.', LEVEL: '能力等级。Care level.', STAY: '入住。Stay.',
  STATUS: '状态。Status.', CATEGORY: '儿童类别。Category of a child.', RISK: '风险。Risk.', VISITS: '探访。Visits.', STIPEND: '基本生活费。Stipend.',
  REPORTER: '报告人（封存）。Reporter, sealed.', POSITIONS: '任职。Positions.', CONTRACTS: '合同。Contracts.', OPERATOR: '运营方。Operator.',
  LEGAL_REP: '法定代表人。Legal representative.', MARITAL_STATE: '婚姻状况。Marital state.', DEATH_DATE: '死亡日期。Day of death.',
  LATEST_MARRIAGE: '最近登记日期。Latest registration.', ACCESS_LOG: '查阅记录（封存）。Who looked at the data, sealed.',
  ACCESS_ACTOR: '查阅人账号与链（封存）。Account behind a reading and its place in the chain, sealed.', REVEAL: '明文查看（封存）。Plain values, sealed.',
  REPORT_ENTRY: '报告与投诉的提交：只进不查。Handing in of reports and complaints: nothing is searched by it.',
  CHECK_AMOUNTS: '核对所得金额与财产（封存）。Amounts and property that an economic check found, sealed.',
  BANK_LINE: '代发明细（封存）。Lines that a bank pays, sealed.',
  SHARED: '共享数据的变更序列（封存）。Change sequences of shared data, sealed.',
  SHARING: '数据共享的申请、授权与校核（封存）。Requests, grants and corrections of data sharing, sealed.',
  SERVICES: '政务服务的办理：申请、评价与投诉。Handling of services: applications, ratings and complaints.',
  OPERATIONS: '平台运行（封存）：同步、备份与健康状况。How the platform runs, sealed: synchronisation, backups, health.',
};

/** Definitions of the directive and its enums, the same text in every subgraph. */
export const accessDirectiveSdl = [
  '"""字段的敏感级别、业务领域与脱敏方式；访问规则由此与角色矩阵推出。Sensitivity, domain and mask of a field; who may see it follows from this and the role matrix."""',
  'directive @access(class: DataClass!, domain: Domain!, scope: RowScope! = DIVISION, mask: MaskKind! = NONE, purpose: Boolean! = false, facet: [Facet!]! = [NONE]) on OBJECT | FIELD_DEFINITION',
  enumSdl('DataClass', '敏感级别。Sensitivity class.', classWords),
  enumSdl('Domain', '业务领域。Business domain.', domainWords),
  enumSdl('RowScope', '行范围。What limits the rows.', scopeWords),
  enumSdl('MaskKind', '脱敏方式。Kind of mask.', maskWords),
  enumSdl('Facet', '领域内可单独授权的方面。Aspect of a domain that may be granted by itself.', facetWords),
].join('\n');

/** Prints a label as the directive, leaving defaults out. */
export function printAccess(label: AccessLabel): string {
  const args = [`class: ${label.class}`, `domain: ${label.domain}`];
  if (label.scope !== 'DIVISION') args.push(`scope: ${label.scope}`);
  if (label.mask !== 'NONE') args.push(`mask: ${label.mask}`);
  if (label.purpose) args.push('purpose: true');
  const named = facetsOf(label);
  if (named.length > 0) args.push(`facet: ${named.length === 1 ? named[0] : `[${named.join(', ')}]`}`);
  return `@access(${args.join(', ')})`;
}

/** Reads the label from the directives of a field or type, or `undefined` where there is none. */
export function readAccess(directives: readonly ConstDirectiveNode[] | undefined): AccessLabel | undefined {
  const directive = directives?.find((candidate) => candidate.name.value === 'access');
  if (!directive) return undefined;
  const given: Record<string, unknown> = {};
  for (const argument of directive.arguments ?? []) {
    given[argument.name.value] = argument.value.kind === Kind.BOOLEAN ? argument.value.value : valueFromASTUntyped(argument.value);
  }
  return completeLabel(given as unknown as AccessInput);
}
