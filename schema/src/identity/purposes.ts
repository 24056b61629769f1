import { type businessLines, findRole, type RoleCode, roles } from '../access/roles.js';

/** Why an officer reads sensitive data: stated with the request, signed to the subgraphs, kept in the disclosure ledger. */
export interface Purpose {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Statute and article that the reading rests on. */
  readonly basis: { readonly zh: string; readonly en: string };
  /** Roles that may state it: a purpose of another line of work would open that line's data to anybody who names it. */
  readonly roles: readonly RoleCode[];
  /** Kinds of case that the purpose can be bound to, by the prefix of their numbers. */
  readonly cases: readonly CasePrefix[];
}

/** A kind of case, told by the first letters of its number, and the subgraph that keeps its register. */
export interface CaseKind {
  readonly prefix: CasePrefix;
  readonly subgraph: string;
  readonly zh: string;
  readonly en: string;
}

export type CasePrefix = 'SQ' | 'HD' | 'YL' | 'ET' | 'HY' | 'BZ' | 'SJ' | 'DC' | 'FY';

export const caseKinds: readonly CaseKind[] = [
  { prefix: 'SQ', subgraph: 'social-assistance', zh: '社会救助申请', en: 'Application for social assistance' },
  { prefix: 'HD', subgraph: 'social-assistance', zh: '家庭经济状况核对', en: 'Check of the economic situation of a household' },
  { prefix: 'YL', subgraph: 'elderly-care', zh: '养老服务申请', en: 'Application for elderly care' },
  { prefix: 'ET', subgraph: 'child-protection', zh: '儿童福利与保护个案', en: 'Case of child welfare or protection' },
  { prefix: 'HY', subgraph: 'funerals-and-marriages', zh: '婚姻登记办理', en: 'Marriage registration under way' },
  { prefix: 'BZ', subgraph: 'funerals-and-marriages', zh: '惠民殡葬办理', en: 'Funeral benefit under way' },
  { prefix: 'SJ', subgraph: 'platform', zh: '审计·纪检事项', en: 'Audit or discipline matter' },
  { prefix: 'DC', subgraph: 'platform', zh: '监督检查事项', en: 'Inspection matter' },
  { prefix: 'FY', subgraph: 'platform', zh: '复议·信访事项', en: 'Appeal or petition' },
];

/** The kind of a case number: two letters, the digits of a division, a year and a serial; `undefined` where it is not one. */
export function caseKindOf(caseNo: string): CaseKind | undefined {
  const prefix = /^([A-Z]{2})\d{12,22}$/.exec(caseNo)?.[1];
  return caseKinds.find((kind) => kind.prefix === prefix);
}

type Line = (typeof businessLines)[number];
const rolesWhere = (...patterns: RegExp[]): RoleCode[] => roles.map(({ code }) => code).filter((code) => patterns.some((pattern) => pattern.test(code)));
const handlersOf = (line: Line, ...more: RegExp[]): RoleCode[] => rolesWhere(new RegExp(`^(town|county)\\.${line}(\\.approver)?$`), ...more);
const supervisors = rolesWhere(/^(pref|prov)\./);

const personalInformationLaw = { zh: '《个人信息保护法》', en: 'Personal Information Protection Law' };
const temporaryMeasures = { zh: '《社会救助暂行办法》(国务院令第649号)', en: 'Interim Measures for Social Assistance (State Council Order 649)' };
const article = (law: { zh: string; en: string }, zh: string, en: string) => ({ zh: `${law.zh}${zh}`, en: `${law.en}, ${en}` });

/** Every purpose that may be stated. */
export const purposes: readonly Purpose[] = [
  {
    code: 'ASSIST_REVIEW', zh: '社会救助审核确认', en: 'Review of an application for social assistance',
    basis: article(temporaryMeasures, '第十一条、第五十八条', 'arts 11 and 58'), roles: handlersOf('assist', /^village$/), cases: ['SQ'],
  },
  {
    code: 'BENEFIT_RECHECK', zh: '在享待遇定期核查', en: 'Periodic check of a benefit in payment',
    basis: article(temporaryMeasures, '第十三条', 'art 13'), roles: handlersOf('assist'), cases: ['SQ'],
  },
  {
    code: 'ECONOMIC_CHECK', zh: '家庭经济状况核对', en: 'Check of the economic situation of a household',
    basis: article(temporaryMeasures, '第五十八条', 'art 58'), roles: [...handlersOf('assist'), 'checkhub'], cases: ['SQ', 'HD'],
  },
  {
    code: 'ELDER_SERVICE', zh: '养老服务评估与补贴', en: 'Assessment and subsidies of elderly care',
    basis: { zh: '《老年人权益保障法》第三十条、第三十三条', en: 'Law on the Protection of the Rights of Older Persons, arts 30 and 33' }, roles: handlersOf('elder', /^facility$/), cases: ['YL'],
  },
  {
    code: 'CHILD_WELFARE', zh: '困境儿童分类保障', en: 'Welfare of children in difficulty',
    basis: { zh: '《未成年人保护法》第九十一条', en: 'Law on the Protection of Minors, art 91' }, roles: handlersOf('child', /^village$/), cases: ['ET'],
  },
  {
    code: 'CHILD_PROTECTION', zh: '未成年人保护个案处置', en: 'Handling of a case of child protection',
    basis: { zh: '《未成年人保护法》第十一条、第九十二条', en: 'Law on the Protection of Minors, arts 11 and 92' }, roles: handlersOf('child'), cases: ['ET'],
  },
  {
    code: 'MARRIAGE_REGISTRATION', zh: '婚姻登记审查', en: 'Examination for a marriage registration',
    basis: { zh: '《民法典》第一千零四十九条、第一千零七十六条', en: 'Civil Code, arts 1049 and 1076' }, roles: ['registrar'], cases: ['HY'],
  },
  {
    code: 'FUNERAL_BENEFIT', zh: '惠民殡葬核实', en: 'Verification of a funeral benefit',
    basis: { zh: '《殡葬管理条例》', en: 'Regulation on Funeral and Interment Management' }, roles: handlersOf('vital'), cases: ['BZ'],
  },
  {
    code: 'INSPECTION', zh: '监督检查', en: 'Inspection', basis: article(temporaryMeasures, '第五十七条', 'art 57'), roles: supervisors, cases: ['DC'],
  },
  {
    code: 'APPEAL', zh: '复议与信访办理', en: 'Handling of an appeal or a petition', basis: article(temporaryMeasures, '第六十五条', 'art 65'), roles: supervisors, cases: ['FY'],
  },
  {
    code: 'AUDIT', zh: '审计与纪检监督', en: 'Audit and discipline', basis: { zh: '《审计法》', en: 'Audit Law' }, roles: ['auditor'], cases: ['SJ'],
  },
  {
    code: 'STATUTORY_DUTY', zh: '履行法定职责（不绑定个案）', en: 'Statutory duty without a case',
    basis: article(personalInformationLaw, '第十三条第一款第三项、第三十四条', 'arts 13(1)(3) and 34'), roles: rolesWhere(/^(village|town\.|county\.|pref\.|prov\.)/, /^registrar$/), cases: [],
  },
  {
    code: 'SANDBOX', zh: '合成数据调试', en: 'Work on synthetic data', basis: { zh: '仅限合成数据，不涉及个人信息', en: 'Synthetic data only, nobody is concerned' }, roles: ['developer'], cases: [],
  },
];

const byCode = new Map(purposes.map((purpose) => [purpose.code, purpose]));

/** The purpose of a code, or `undefined` where there is no such purpose. */
export const findPurpose = (code: string): Purpose | undefined => byCode.get(code);

/** Whether one of these roles may state a purpose. */
export const mayState = (purpose: Purpose, roleCodes: readonly RoleCode[]): boolean => roleCodes.some((code) => findRole(code) && purpose.roles.includes(code));
