/** Which rows a role is let near; what it may see of them is the matrix's matter. */
export const rowKinds = ['NONE', 'OWN', 'DIVISION', 'OFFICE', 'FACILITY', 'ORG', 'ALL', 'GRANT', 'SYNTHETIC'] as const;
export type RowKind = (typeof rowKinds)[number];

export interface Role {
  code: RoleCode;
  zh: string;
  en: string;
  rows: RowKind;
  /** Digits a division prefix of this role has: `DIVISION` roles only. */
  prefixLengths?: readonly number[];
  kind: ViewerKind;
}

export type ViewerKind = 'anonymous' | 'citizen' | 'officer' | 'staff' | 'client';

export const businessLines = ['assist', 'elder', 'child', 'orgs', 'places', 'vital'] as const;
type Line = (typeof businessLines)[number];

export type RoleCode =
  | 'anon' | 'citizen' | 'village' | 'town.assist' | 'town.elder' | 'town.child'
  | `county.${Line}` | `county.${Line}.approver` | `pref.${Line}` | `prov.${Line}`
  | 'registrar' | 'facility' | 'org' | 'hotline' | 'auditor' | 'steward' | 'secadmin' | 'sysadmin'
  | 'platform_pull' | 'bank' | 'checkhub' | 'cert' | 'crosscheck_runner' | 'developer';

const lineNames: Record<Line, readonly [zh: string, en: string]> = {
  assist: ['社会救助', 'social assistance'],
  elder: ['养老服务', 'elderly care'],
  child: ['儿童福利', 'child protection'],
  orgs: ['社会组织', 'social organisations'],
  places: ['区划地名', 'place names'],
  vital: ['婚姻殡葬', 'marriages and funerals'],
};

const COUNTY = [6, 4] as const; // Jiayuguan is a prefecture without counties, so its officers hold a prefix of four digits

const officers = (level: 'county' | 'pref' | 'prov', zh: string, en: string, prefixLengths: readonly number[]): Role[] =>
  businessLines.map((line) => ({
    code: `${level}.${line}` as RoleCode, zh: `${zh}${lineNames[line][0]}业务人员`, en: `${en} officer, ${lineNames[line][1]}`,
    rows: 'DIVISION', prefixLengths, kind: 'officer',
  }));

const approvers = (): Role[] =>
  businessLines.map((line) => ({
    code: `county.${line}.approver`, zh: `县级${lineNames[line][0]}审核确认人员`, en: `County approver, ${lineNames[line][1]}`,
    rows: 'DIVISION', prefixLengths: COUNTY, kind: 'officer',
  }));

const one = (code: RoleCode, zh: string, en: string, rows: RowKind, kind: ViewerKind, prefixLengths?: readonly number[]): Role =>
  ({ code, zh, en, rows, kind, ...(prefixLengths ? { prefixLengths } : {}) });

/** Every role of the graph. */
export const roles: readonly Role[] = [
  one('anon', '公众', 'Anonymous public', 'NONE', 'anonymous'),
  one('citizen', '居民本人', 'Citizen', 'OWN', 'citizen'),
  one('village', '村级救助协理员·儿童主任', 'Village assistant and child director', 'DIVISION', 'officer', [12]),
  one('town.assist', '乡镇(街道)社会救助经办', 'Township clerk, social assistance', 'DIVISION', 'officer', [9]),
  one('town.elder', '乡镇(街道)养老服务经办', 'Township clerk, elderly care', 'DIVISION', 'officer', [9]),
  one('town.child', '乡镇(街道)儿童督导员', 'Township clerk, child protection', 'DIVISION', 'officer', [9]),
  ...officers('county', '县级', 'County', COUNTY),
  ...approvers(),
  one('registrar', '婚姻登记员', 'Marriage registrar', 'OFFICE', 'officer'),
  ...officers('pref', '市州级', 'Prefecture', [4]),
  ...officers('prov', '省级', 'Province', [2]),
  one('facility', '养老机构经办', 'Facility operator', 'FACILITY', 'staff'),
  one('org', '社会组织经办', 'Organisation agent', 'ORG', 'staff'),
  one('hotline', '热线', 'Hotline clerk', 'NONE', 'officer'),
  one('auditor', '审计·纪检', 'Auditor', 'ALL', 'officer'),
  one('steward', '数据管理员', 'Data steward', 'NONE', 'officer'),
  one('secadmin', '安全管理员', 'Security administrator', 'NONE', 'officer'),
  one('sysadmin', '系统管理员', 'System administrator', 'NONE', 'officer'),
  one('platform_pull', '省政务共享平台', 'Provincial sharing platform', 'GRANT', 'client'),
  one('bank', '社银一体化银行', 'Bank payment client', 'GRANT', 'client'),
  one('checkhub', '核对平台', 'Economic-check hub', 'GRANT', 'client'),
  one('cert', '电子证照', 'Certificate service', 'GRANT', 'client'),
  one('crosscheck_runner', '跨域核查任务', 'Cross-check runner', 'ALL', 'client'),
  one('developer', '开发者', 'Developer', 'SYNTHETIC', 'staff'),
];

const byCode = new Map<string, Role>(roles.map((role) => [role.code, role]));

/** The role of a code, or `undefined` where no such role exists. */
export const findRole = (code: string): Role | undefined => byCode.get(code);
