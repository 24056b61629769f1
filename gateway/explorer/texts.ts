import { useStore } from './store.js';
import type { Language, Texts } from './wire.js';

const both = (zh: string, en: string): Texts => ({ zh, en });

/** Every text of the page; the editor's own controls are GraphiQL's and speak English. */
export const texts = {
  product: both('民政图谱', 'Civil Affairs Graph'),
  explorer: both('图谱浏览器', 'Explorer'),
  skip: both('跳到编辑器', 'Skip to the editor'),
  loading: both('正在载入…', 'Loading …'),
  identity: both('身份', 'Identity'),
  role: both('角色', 'Role'),
  anonymous: both('公众（不登录）', 'Anonymous public'),
  pastedToken: both('粘贴的令牌', 'Pasted token'),
  division: both('辖区', 'Division'),
  details: both('更多…', 'More …'),
  detailsTitle: both('以谁的身份提问', 'Whom to ask as'),
  detailsHint: both('仅供开发：令牌由本机的开发签发方签发，只留在本页内存中。', 'For development: tokens come from the issuer of this machine and stay in the memory of this page.'),
  purpose: both('用途', 'Purpose'),
  noPurpose: both('不说明用途', 'No purpose stated'),
  case: both('个案编号', 'Case number'),
  resident: both('居民标识', 'Resident id'),
  ward: both('被监护人标识（可多个，以逗号分隔）', 'Ids of wards, separated by commas'),
  facility: both('机构标识', 'Facility id'),
  office: both('登记机关标识', 'Office id'),
  organization: both('社会组织标识', 'Organisation id'),
  byDefault: both('默认', 'default'),
  apply: both('采用', 'Apply'),
  cancel: both('取消', 'Cancel'),
  ownToken: both('或粘贴一个令牌', 'Or paste a token'),
  useToken: both('使用该令牌', 'Use this token'),
  examples: both('示例', 'Examples'),
  chooseExample: both('打开示例操作…', 'Open an example …'),
  sandbox: both('Apollo Sandbox', 'Apollo Sandbox'),
  sandboxHint: both('在新窗口打开，需要互联网', 'opens a new window, needs the internet'),
  language: both('语言', 'Language'),
  panels: both('对操作的说明', 'About the operation'),
  refusals: both('未给出', 'Withheld'),
  fields: both('字段', 'Fields'),
  plan: both('查询计划', 'Plan'),
  cost: both('开销', 'Cost'),
  compare: both('对比', 'Compare'),
  analyse: both('只分析，不执行', 'Analyse without running'),
  noRun: both('执行一个操作，此处列出未给出的值及原因。', 'Run an operation: what is withheld, and why, is listed here.'),
  noRefusals: both('没有任何值被拒绝或出错。', 'Nothing was withheld and nothing failed.'),
  noAnalysis: both('执行或分析一个操作后，此处给出说明。', 'Run or analyse an operation to see this.'),
  analysing: both('正在分析…', 'Analysing …'),
  why: both('为什么', 'Why'),
  places: both('处', 'places'),
  atRoot: both('整个操作', 'the whole operation'),
  served: both('给出', 'served'),
  masked: both('脱敏', 'masked'),
  refused: both('拒绝', 'refused'),
  all: both('全部', 'all'),
  coordinate: both('字段', 'Field'),
  class: both('敏感级别', 'Class'),
  domain: both('业务领域', 'Domain'),
  facet: both('方面', 'Facet'),
  mask: both('脱敏方式', 'Mask'),
  yourRight: both('当前权利', 'Your right'),
  needsPurpose: both('须说明用途', 'Needs a purpose'),
  yes: both('是', 'yes'),
  because: both('原因', 'Because'),
  opens: both('如何才能看到', 'What would open it'),
  actualCost: both('实际开销', 'actual cost'),
  unit: both('单位', 'Unit'),
  policy: both('政策版本', 'Policy version'),
  notTold: both('对当前角色只说明未给出，不说明规则。', 'This role is told that it is withheld, not by which rule.'),
  rowOrState: both('这个字段本身可以给出；原因在这条记录或业务系统，见错误代码。', 'The field itself is open to this role; the reason lies in this record or in the system behind it, see the code.'),
  conditional: both('先看规则，再看每条记录：行范围由各业务系统在取数时判断。', 'This is the rule before any record is known: which rows are in scope is decided where they are read.'),
  filter: both('显示', 'Show'),
  emptyPlan: both('无需向业务系统取数。', 'Nothing is asked of any subgraph.'),
  noPlan: both('计划此时不可用。', 'The plan is not available.'),
  sequence: both('依次', 'In sequence'),
  parallel: both('同时', 'In parallel'),
  condition: both('若', 'If'),
  otherwise: both('否则', 'Otherwise'),
  fetch: both('取数', 'Fetch'),
  into: both('填入', 'Into'),
  sends: both('带去的标识', 'Keys sent along'),
  asks: both('子查询', 'What is asked'),
  asText: both('文字版', 'As text'),
  fetches: both('次取数', 'fetches'),
  subgraphs: both('个子图', 'subgraphs'),
  rounds: both('轮', 'rounds'),
  executed: both('过滤后执行的操作', 'The operation after filtering'),
  of: both('上限', 'limit'),
  measure_cost: both('估算开销', 'Estimated cost'),
  measure_fields: both('字段数', 'Fields'),
  measure_depth: both('嵌套深度', 'Depth'),
  measure_rootFields: both('根字段', 'Root fields'),
  measure_aliases: both('别名', 'Aliases'),
  lastRun: both('上次执行用时', 'Last run took'),
  milliseconds: both('毫秒', 'ms'),
  compareHint: both('以不同身份执行同一操作，此处列出答案的不同之处。', 'Run the same operation as two identities; where the answers differ is listed here.'),
  noDifference: both('两个身份得到的答案相同。', 'Both identities get the same answer.'),
  more: both('处不同未列出', 'more differences are not listed'),
  differences: both('处不同', 'differences'),
  empty: both('空', 'null'),
  given: both('有内容', 'a record'),
  absent: both('无此项', 'not there'),
  leaveEditor: both('离开编辑器', 'Leave the editor'),
  ariaOperation: both('操作，按 Esc 离开编辑器', 'Operation, Escape leaves the editor'),
  ariaVariables: both('变量，按 Esc 离开编辑器', 'Variables, Escape leaves the editor'),
  ariaAnswer: both('答案，按 Esc 离开编辑器', 'Answer, Escape leaves the editor'),
} as const satisfies Record<string, Texts>;

export type TextKey = keyof typeof texts;

/** Picks texts in the language of the page. */
export interface Speaker {
  readonly language: Language;
  (key: TextKey): string;
  /** One side of a text that came from the gateway. */
  readonly pick: (text: Texts) => string;
}

/** Words that the policy is written in, beside their codes. */
const words: Readonly<Record<string, Texts>> = {
  PUBLIC: both('公开', 'public'),
  INTERNAL: both('内部', 'internal'),
  PERSONAL: both('个人信息', 'personal'),
  SENSITIVE: both('敏感个人信息', 'sensitive personal'),
  MINOR: both('未成年人信息', 'about a person under 18'),
  PLATFORM: both('人员与共享基础', 'persons and shared base'),
  ASSISTANCE: both('社会救助', 'social assistance'),
  ELDERLY: both('养老服务', 'elderly care'),
  CHILD: both('儿童福利和未成年人保护', 'child protection'),
  ORGS: both('社会组织', 'social organisations'),
  PLACES: both('区划地名', 'place names and divisions'),
  VITAL: both('婚姻殡葬', 'marriages and funerals'),
  NAME: both('姓名', 'name'),
  ID_NUMBER: both('证件号码', 'identity number'),
  PHONE: both('电话', 'phone'),
  BANK: both('银行账号', 'bank account'),
  ADDRESS: both('地址', 'address'),
  BIRTHDATE: both('出生日期', 'date of birth'),
  CERT_NO: both('证书号', 'certificate number'),
  DIVISION: both('截至县级', 'cut to the county'),
  RECORD: both('记录，各字段自行脱敏', 'a record, whose fields mask themselves'),
  BENEFIT_CODES: both('待遇种类', 'benefit codes'),
  TEKUN_FLAG: both('特困标识', 'tekun flag'),
  LEVEL: both('能力等级', 'care level'),
  STAY: both('入住', 'stay'),
  STATUS: both('状态', 'status'),
  CATEGORY: both('儿童类别', 'category of a child'),
  RISK: both('风险', 'risk'),
  VISITS: both('探访', 'visits'),
  STIPEND: both('基本生活费', 'stipend'),
  REPORTER: both('报告人（封存）', 'reporter, sealed'),
  POSITIONS: both('任职', 'positions'),
  CONTRACTS: both('合同', 'contracts'),
  OPERATOR: both('运营方', 'operator'),
  LEGAL_REP: both('法定代表人', 'legal representative'),
  MARITAL_STATE: both('婚姻状况', 'marital state'),
  DEATH_DATE: both('死亡日期', 'day of death'),
  LATEST_MARRIAGE: both('最近登记日期', 'latest registration'),
  full: both('全文', 'full'),
  own: both('仅本人', 'own rows only'),
  unnamed: both('去标识', 'without names'),
  masked: both('脱敏', 'masked'),
  case: both('须绑定个案', 'bound to a case'),
  grant: both('须共享授权', 'by a sharing grant'),
  none: both('无', 'none'),
};

/** A code of the policy as people say it; the code itself where it has no word. */
export function wordOf(code: string, language: Language): string {
  const text = words[code];
  return text ? text[language] : code;
}

export function speakerOf(language: Language): Speaker {
  return Object.assign((key: TextKey) => texts[key][language], { language, pick: (text: Texts) => text[language] });
}

const speakers = { zh: speakerOf('zh'), en: speakerOf('en') };

/** The texts of the page in the language chosen. */
export const useTexts = (): Speaker => speakers[useStore(({ language }) => language)];
