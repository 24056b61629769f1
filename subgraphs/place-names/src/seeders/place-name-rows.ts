import { rngOf, type Rng, rowId, SEED_BASE, villageName } from '@civil/demo-data';
import { divisionPrefix } from '@civil/schema/scalars';
import { type Division, REGISTER_START } from '../division/division.entity.js';
import { pinyinOf, splitName } from '../division/division-name.js';
import type { PlaceName } from '../place-name/place-name.entity.js';
import { groupBy } from './group-by.js';

export interface PlaceNameOptions {
  scale: 'demo' | 'medium';
  only?: string;
}

type Row = Partial<PlaceName>;
type DivisionRow = Partial<Division> & Pick<Division, 'code' | 'name' | 'level'>;

const VOLUMES = { demo: 3_000, medium: 12_000 } as const;
/** Share of standard names among all, published for the province in 2021. */
const STANDARD_SHARE = 0.702;
const OTHER_STATES: readonly (readonly [status: string, weight: number])[] = [['IN_USE_NONSTANDARD', 0.85], ['HISTORICAL', 0.1], ['ABOLISHED', 0.05]];

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

const MAKINGS: readonly Making[] = [
  {
    category: '5', share: 0.4, generics: [['路', '25'], ['街', '25'], ['巷', '25'], ['大道', '25']], approver: '人民政府',
    specifics: ['人民', '解放', '建设', '文化', '和平', '团结', '新华', '民主', '胜利', '滨河', '南环', '北环', '东环', '西环', '育才', '健康', '迎宾', '平安', '振兴', '幸福'],
  },
  {
    category: '6', share: 0.25, generics: [['小区', '24'], ['家园', '24'], ['花园', '24'], ['大厦', '28']], approver: '住房和城乡建设局',
    specifics: ['安居', '和谐', '康泰', '丽景', '兴盛', '金桥', '锦绣', '祥和', '阳光', '瑞丰', '永安', '福星', '明珠', '紫荆', '翠园', '天和'],
  },
  { category: '7', share: 0.15, generics: [['大桥', '25'], ['汽车站', '25'], ['水库', '26'], ['变电站', '26'], ['气象站', '29']], approver: '人民政府' },
  { category: '1', share: 0.1, generics: [['山', '13'], ['梁', '13'], ['沟', '13'], ['河', '12'], ['泉', '12']], approver: '人民政府' },
  { category: '4', share: 0.08, generics: [['公园', '22'], ['湿地公园', '22'], ['森林公园', '22']], approver: '林业和草原局' },
  { category: '8', share: 0.02, generics: [['遗址', '27'], ['古村', '24'], ['古镇', '24'], ['古县城遗址', '27']], approver: '人民政府' },
];
/** Names of estates that are too large or foreign, as the survey of non-standard names finds them. */
const NON_STANDARD_SPECIFICS = ['曼哈顿', '罗马假日', '维也纳', '帝豪国际', '威尼斯水岸', '环球中心', '欧洲之星', '皇家'];
const HERITAGE: Readonly<Record<string, string>> = { 古村: 'ANCIENT_VILLAGE', 古镇: 'ANCIENT_TOWN', 古县城遗址: 'ANCIENT_COUNTY' };
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const blank = (name: string, specific: string, generic: string): Row => ({
  name, specific, generic, pinyin: pinyinOf(name, { specific, peoples: [], generic }), subCode: null, lng: null, lat: null, extent: null, origin: null, meaning: null, history: null,
  heritageCode: null, approvedOn: null, approver: null, documentNo: null, formerNames: [], synthetic: true,
});

/** The name of a division or of the seat of its committee. */
function ofDivision(division: DivisionRow, heir?: DivisionRow): Row {
  const seat = division.level === 5;
  const name = seat ? villageName(division.name) : division.name;
  const { specific, generic } = splitName(name);
  const historical = division.validTo ? 'HISTORICAL' : 'STANDARD';
  const former = heir ? [{ name: heir.name, from: heir.validFrom === REGISTER_START ? null : (heir.validFrom ?? null), to: heir.validTo ?? null }] : [];
  return {
    ...blank(name, specific, generic), pinyin: pinyinOf(name), categoryCode: seat ? '3' : '2', subCode: seat ? '23' : '21', divisionCode: division.code, statusCode: historical,
    formerNames: former,
  };
}

function divisionNames(divisions: readonly DivisionRow[], most: number, rng: Rng): Row[] {
  const listed = divisions.filter(({ level, statutory }) => level <= 4 && statutory);
  const abolished = listed.filter(({ validTo }) => validTo);
  const upper = listed.filter(({ level, validTo }) => level <= 3 && !validTo);
  const townships = rng.shuffle(listed.filter(({ level }) => level === 4)).slice(0, Math.max(0, most - upper.length - abolished.length));
  const formerOf = (division: DivisionRow): DivisionRow | undefined => abolished.find((old) => division.validFrom !== REGISTER_START && old.parentCode === division.parentCode);
  return [...upper, ...townships, ...abolished].map((division) => ofDivision(division, division.validTo ? undefined : formerOf(division)));
}

const seatNames = (divisions: readonly DivisionRow[], most: number, rng: Rng): Row[] =>
  rng.shuffle(divisions.filter(({ level, statutory }) => level === 5 && statutory)).slice(0, most).map((division) => ofDivision(division));

/** Where names are made up: a township with the names of its villages, and the county that approves. */
interface Ground { township: DivisionRow; county: string; villages: string[] }

function groundsOf(divisions: readonly DivisionRow[]): Ground[] {
  const byCode = new Map(divisions.map((division) => [division.code, division]));
  const villages = groupBy(divisions.filter(({ level }) => level === 5), ({ parentCode }) => parentCode ?? '');
  return divisions.filter(({ level, statutory }) => level === 4 && statutory).flatMap((township) => {
    const names = (villages.get(township.code) ?? []).map(({ name }) => splitName(villageName(name)).specific).filter((name) => name.length >= 2 && name.length <= 4);
    return names.length > 0 ? [{ township, county: byCode.get(township.parentCode ?? '')?.name ?? '', villages: names }] : [];
  });
}

const dayIn = (rng: Rng, from: number, to: number): string => `${rng.int(from, to)}-${String(rng.int(1, 12)).padStart(2, '0')}-${String(rng.int(1, 28)).padStart(2, '0')}`;

/** A name of a kind that no other of its county has: numbered streets follow when a name is taken. */
function makeUp(making: Making, ground: Ground, status: string, taken: Set<string>, rng: Rng): Row {
  const [generic, subCode] = rng.pick(making.generics);
  const odd = making.category === '6' && status === 'IN_USE_NONSTANDARD';
  const specific = odd ? rng.pick(NON_STANDARD_SPECIFICS) : rng.pick(making.specifics ?? ground.villages);
  const county = ground.township.parentCode ?? '';
  const numeral = NUMERALS.find((number) => !taken.has(`${county}${specific}${number}${generic}`)) ?? `第${taken.size}`;
  const name = `${specific}${numeral}${generic}`;
  taken.add(county + name);
  const approved = status === 'STANDARD' || status === 'ABOLISHED';
  const heritage = status === 'STANDARD' || status === 'HISTORICAL' ? (HERITAGE[generic] ?? (rng.chance(0.015) ? 'PROTECTED' : null)) : null;
  return {
    ...blank(name, specific + numeral, generic), categoryCode: making.category, subCode, divisionCode: ground.township.code, statusCode: status, heritageCode: heritage,
    ...(making.specifics ? {} : { origin: `因邻近${specific}得名` }), ...(approved ? { approvedOn: dayIn(rng, 1985, 2020), approver: `${ground.county}${making.approver}` } : {}),
  };
}

/** States of the names made up, so that of all names the published share is standard. */
function statesOf(count: number, nonStandard: number, rng: Rng): string[] {
  const weights = OTHER_STATES.map(([, weight]) => weight);
  const others = Array.from({ length: nonStandard }, () => OTHER_STATES[rng.weighted(weights)]?.[0] ?? 'HISTORICAL');
  return rng.shuffle([...others, ...Array.from({ length: count - nonStandard }, () => 'STANDARD')]);
}

/** Place names of Gansu: real names of divisions and seats, all others made up and so marked, always the same for the same scale. */
export function placeNameRows(all: readonly Partial<Division>[], { scale, only }: PlaceNameOptions): Row[] {
  const divisions = all.filter(({ code }) => code?.startsWith('62')) as DivisionRow[];
  const rng = (what: string): Rng => rngOf(SEED_BASE, scale, 'place-names', what);
  const volume = VOLUMES[scale];
  const real = [...divisionNames(divisions, Math.round(volume * 0.13), rng('divisions')), ...seatNames(divisions, Math.round(volume * 0.17), rng('seats'))];
  const invented = volume - real.length;
  const nonStandard = volume - Math.round(volume * STANDARD_SHARE) - real.filter(({ statusCode }) => statusCode !== 'STANDARD').length;
  const states = statesOf(invented, nonStandard, rng('states'));
  const grounds = groundsOf(divisions);
  const taken = new Set<string>();
  const weights = MAKINGS.map(({ share }) => share);
  const draw = rng('invented');
  const made = states.map((status) => makeUp(MAKINGS[draw.weighted(weights)] ?? (MAKINGS[0] as Making), draw.pick(grounds), status, taken, draw));
  const rows = [...real, ...made].map((row, place) => ({ id: rowId('pn', 0, place, rngOf(SEED_BASE, scale, 'place-name', place)), ...row }));
  return only ? rows.filter(({ divisionCode }) => divisionCode?.startsWith(divisionPrefix(only))) : rows;
}
