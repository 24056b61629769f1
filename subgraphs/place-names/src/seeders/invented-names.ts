import type { Rng } from '@civil/demo-data';
import type { Division } from '../division/division.entity.js';
import { settlementNameOf, splitName } from '../division/division-name.js';
import { groupBy } from './group-by.js';

export type DivisionRow = Partial<Division> & Pick<Division, 'code' | 'name' | 'level'>;

/** A name made up for demonstration. */
export interface InventedName {
  specific: string;
  generic: string;
  categoryCode: string;
  subCode: string;
  divisionCode: string;
  statusCode: string;
  heritageCode: string | null;
  origin: string | null;
  approvedOn: string | null;
  approver: string | null;
}

/** How names of one category are made up: an estate is 锦绣 + 小区, a bridge the name of a village + 大桥. */
interface Making {
  category: string;
  share: number;
  /** Generic parts with the code of GB/T 18521. */
  generics: readonly (readonly [generic: string, subCode: string])[];
  /** Specific parts; the names of villages where there are none. */
  specifics?: readonly string[];
  approver: string;
}

const STREETS: Making = {
  category: '5', share: 0.4, generics: [['路', '25'], ['街', '25'], ['巷', '25'], ['大道', '25']], approver: '人民政府',
  specifics: [
    '人民', '解放', '建设', '文化', '和平', '团结', '新华', '民主', '胜利', '滨河', '南环', '北环', '东环', '西环', '育才', '健康', '迎宾', '平安', '振兴', '幸福',
  ],
};
const MAKINGS: readonly Making[] = [
  STREETS,
  {
    category: '6', share: 0.25, generics: [['小区', '24'], ['家园', '24'], ['花园', '24'], ['大厦', '28']], approver: '住房和城乡建设局',
    specifics: ['安居', '和谐', '康泰', '丽景', '兴盛', '金桥', '锦绣', '祥和', '阳光', '瑞丰', '永安', '福星', '明珠', '紫荆', '翠园', '天和'],
  },
  { category: '7', share: 0.15, generics: [['大桥', '25'], ['汽车站', '25'], ['水库', '26'], ['变电站', '26'], ['气象站', '29']], approver: '人民政府' },
  { category: '1', share: 0.1, generics: [['山', '13'], ['梁', '13'], ['沟', '13'], ['河', '12'], ['泉', '12']], approver: '人民政府' },
  { category: '4', share: 0.08, generics: [['公园', '22'], ['湿地公园', '22'], ['森林公园', '22']], approver: '林业和草原局' },
  { category: '8', share: 0.02, generics: [['遗址', '27'], ['古村', '24'], ['古镇', '24'], ['古县城遗址', '27']], approver: '人民政府' },
];
const WEIGHTS = MAKINGS.map(({ share }) => share);
const ESTATES = '6';
/** Names of estates that are too large or foreign, as the survey of non-standard names finds them. */
const NON_STANDARD_SPECIFICS = ['曼哈顿', '罗马假日', '维也纳', '帝豪国际', '威尼斯水岸', '环球中心', '欧洲之星', '皇家'];
const HERITAGE: Readonly<Record<string, string>> = { 古村: 'ANCIENT_VILLAGE', 古镇: 'ANCIENT_TOWN', 古县城遗址: 'ANCIENT_COUNTY' };
const PROTECTED_SHARE = 0.015;
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Where names are made up: a township with the names of its villages, and the county that approves. */
interface Ground {
  township: DivisionRow;
  county: string;
  villages: string[];
}

const isPlain = (name: string): boolean => name.length >= 2 && name.length <= 4;

function groundsOf(divisions: readonly DivisionRow[]): Ground[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const villages = groupBy(divisions.filter(({ level }) => level === 5), ({ parentCode }) => parentCode ?? '');
  return divisions.filter(({ level, statutory }) => level === 4 && statutory).flatMap((township) => {
    const names = (villages.get(township.code) ?? []).map(({ name }) => splitName(settlementNameOf(name)).specific).filter(isPlain);
    return names.length > 0 ? [{ township, county: byCode.get(township.parentCode ?? '')?.name ?? '', villages: names }] : [];
  });
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
const approvalDay = (rng: Rng): string => `${rng.int(1985, 2020)}-${twoDigits(rng.int(1, 12))}-${twoDigits(rng.int(1, 28))}`;

function heritageOf(generic: string, status: string, rng: Rng): string | null {
  if (status !== 'STANDARD' && status !== 'HISTORICAL') return null;
  return HERITAGE[generic] ?? (rng.chance(PROTECTED_SHARE) ? 'PROTECTED' : null);
}

/** Names of the given states, drawn over all townships; a name taken in its county is numbered. */
export function inventNames(divisions: readonly DivisionRow[], states: readonly string[], rng: Rng): InventedName[] {
  const grounds = groundsOf(divisions);
  const taken = new Set<string>();
  return states.map((statusCode) => {
    const { category, generics, specifics, approver } = MAKINGS[rng.weighted(WEIGHTS)] ?? STREETS;
    const { township, county, villages } = rng.pick(grounds);
    const [generic, subCode] = rng.pick(generics);
    const odd = category === ESTATES && statusCode === 'IN_USE_NONSTANDARD';
    const stem = rng.pick(odd ? NON_STANDARD_SPECIFICS : (specifics ?? villages));
    const keyOf = (numeral: string): string => `${township.parentCode}${stem}${numeral}${generic}`;
    const numeral = NUMERALS.find((candidate) => !taken.has(keyOf(candidate))) ?? `第${taken.size}`;
    taken.add(keyOf(numeral));
    const approved = statusCode === 'STANDARD' || statusCode === 'ABOLISHED';
    return {
      specific: stem + numeral, generic, categoryCode: category, subCode, divisionCode: township.code, statusCode,
      heritageCode: heritageOf(generic, statusCode, rng), origin: specifics ? null : `因邻近${stem}得名`,
      approvedOn: approved ? approvalDay(rng) : null, approver: approved ? county + approver : null,
    };
  });
}
