import { pinyin } from 'pinyin-pro';

/** A name split into what tells it from others and what says its kind, e.g. 临夏 + 回族 + 自治州. */
export interface NameParts {
  specific: string;
  /** Peoples in the name of an autonomous division or ethnic township. */
  peoples: readonly string[];
  generic: string;
}

const PEOPLES =
  '蒙古|回|藏|蔵|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|' +
  '乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各';
const PEOPLE = new RegExp(`(?:${PEOPLES})族|蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|达斡尔`, 'gu');
const GENERICS = [
  '高新技术产业开发区', '经济技术开发区', '经济开发区', '工业园区', '管理区', '示范区', '特别行政区', '自治区', '自治州', '自治县', '自治旗', '社区居民委员会', '社区居委会',
  '村民委员会', '居民委员会', '街道办事处', '村委会', '居委会', '社区', '街道', '地区', '新区', '矿区', '省', '市', '盟', '区', '县', '旗', '镇', '乡', '村',
];
/** Generic parts that may follow the names of peoples. */
const AFTER_PEOPLES = new Set(['自治区', '自治州', '自治县', '自治旗', '区', '乡', '镇']);

/** Splits the name of a division. A name without a known generic is all specific. */
export function splitName(name: string): NameParts {
  const generic = GENERICS.find((word) => name.endsWith(word) && name.length > word.length) ?? '';
  const rest = name.slice(0, name.length - generic.length);
  if (!AFTER_PEOPLES.has(generic)) return { specific: rest, peoples: [], generic };
  const tail = new RegExp(`(?:${PEOPLE.source})+$`, 'u').exec(rest);
  if (!tail) return { specific: rest, peoples: [], generic };
  return { specific: rest.slice(0, tail.index), peoples: tail[0].match(PEOPLE) ?? [], generic };
}

const PROVINCE_ABBREVIATIONS: Readonly<Record<string, string>> = {
  11: '京', 12: '津', 13: '冀', 14: '晋', 15: '内蒙古', 21: '辽', 22: '吉', 23: '黑', 31: '沪', 32: '苏', 33: '浙', 34: '皖', 35: '闽', 36: '赣',
  37: '鲁', 41: '豫', 42: '鄂', 43: '湘', 44: '粤', 45: '桂', 46: '琼', 50: '渝', 51: '川', 52: '黔', 53: '滇', 54: '藏', 61: '陕', 62: '甘',
  63: '青', 64: '宁', 65: '新', 71: '台', 81: '港', 82: '澳',
};
const SHORT_GENERICS: Readonly<Record<string, string>> = { 自治州: '州', 自治县: '县', 自治旗: '旗' };

/** The short form in daily use: 甘, 兰州, 临夏州, 团结村; null where the name has none. */
export function shortNameOf(code: string, name: string, level: number): string | null {
  if (level === 1) return PROVINCE_ABBREVIATIONS[code.slice(0, 2)] ?? null;
  if (level === 5) return settlementNameOf(name) === name ? null : settlementNameOf(name);
  const { specific, generic } = splitName(name);
  const short = SHORT_GENERICS[generic];
  if (short) return specific ? specific + short : null;
  return specific.length >= 2 && generic ? specific : null;
}

/** A settlement by the name of its committee: 团结村委会 and 团结村村民委员会 both give 团结村. */
export function settlementNameOf(name: string): string {
  const [, village] = /^(.+?)(?:村民委员会|村委会)$/u.exec(name) ?? [];
  if (village) return village.endsWith('村') ? village : `${village}村`;
  const [, community] = /^(.+?)(?:居民委员会|居委会)$/u.exec(name) ?? [];
  if (community) return community.endsWith('社区') ? community : `${community}社区`;
  return name;
}

/** Readings that a dictionary of words gets wrong in names of places, by those names (GB/T 2260 and local usage). */
const READINGS: Readonly<Record<string, string>> = {
  陕西: 'shaan xi', 内蒙古: 'nei mong gol', 六安: 'lu an', 六合: 'lu he', 蔚县: 'yu xian', 单县: 'shan xian', 歙县: 'she xian', 浚县: 'xun xian', 乐亭: 'lao ting',
  乐陵: 'lao ling', 乐清: 'yue qing', 东阿: 'dong e', 尉犁: 'yu li', 大埔: 'da bu', 郫都: 'pi du', 洪洞: 'hong tong', 黄陂: 'huang pi', 泌阳: 'bi yang', 珲春: 'hun chun',
  筠连: 'jun lian', 闵行: 'min hang', 曾都: 'zeng du', 召陵: 'shao ling', 调兵山: 'diao bing shan', 吴堡: 'wu bu',
  繁峙: 'fan shi', 涡阳: 'guo yang', 宕昌: 'tan chang', 华藏寺: 'hua zang si',
};
const PEOPLE_SPELLINGS: Readonly<Record<string, string>> = {
  蒙古: 'Mongol', 维吾尔: 'Uygur', 哈萨克: 'Kazak', 柯尔克孜: 'Kirgiz', 塔吉克: 'Tajik', 锡伯: 'Xibe', 达斡尔: 'Daur', 保安: 'Bonan', 撒拉: 'Salar', 裕固: 'Yugur',
};

/** Characters with one reading in names of places, whatever they have in other words. */
const CHARACTER_READINGS: Readonly<Record<string, string>> = { 都: 'du', 什: 'shi', 乐: 'le', 行: 'xing', 藏: 'zang', 蔵: 'zang' };

function syllablesOf(text: string): string[] {
  const reading = READINGS[text];
  if (reading) return reading.split(' ');
  const characters = [...text];
  const syllables = pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive' });
  const aligned = syllables.length === characters.length;
  const readings = aligned ? syllables.map((syllable, place) => CHARACTER_READINGS[characters[place] ?? ''] ?? syllable) : syllables;
  return readings.filter((syllable) => syllable.trim() !== '');
}

/** Joins the syllables of one word, with the apostrophe that GB/T 16159 asks for before a, o, e. */
function asWord(syllables: readonly string[]): string {
  const word = syllables.map((syllable, place) => (place > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function peopleWord(people: string): string {
  const stem = people.replace(/族$/, '');
  return (PEOPLE_SPELLINGS[stem] ?? asWord(syllablesOf(stem))) + (people.endsWith('族') ? 'zu' : '');
}

const genericWords = (generic: string): string[] => {
  const committee = /^(社区)(.+)$/u.exec(generic);
  return committee ? [committee[1] as string, committee[2] as string] : generic ? [generic] : [];
};

const spelled = new Map<string, string>();
const spellOnce = (word: string): string => {
  const known = spelled.get(word);
  if (known) return known;
  const made = asWord(syllablesOf(word));
  spelled.set(word, made);
  return made;
};

/** Chinese phonetic spelling without tones: specific part and generic apart, each with a capital, e.g. Linxia Huizu Zizhizhou. */
export function pinyinOf(name: string, { specific, peoples, generic } = splitName(name)): string {
  if (generic && READINGS[name]) return `${asWord(syllablesOf(name).slice(0, -1))} ${spellOnce(generic)}`;
  const words = [specific ? asWord(syllablesOf(specific)) : '', ...peoples.map(peopleWord), ...genericWords(generic).map(spellOnce)];
  return words.filter(Boolean).join(' ');
}
