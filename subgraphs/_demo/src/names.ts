import { SHARES } from './calibration.js';
import type { Rng } from './rng.js';
import type { Sex } from './types-people.js';

const HAN: readonly (readonly [string, number])[] = [
  ['王', 90], ['李', 80], ['张', 78], ['马', 40], ['刘', 46], ['陈', 34], ['杨', 38], ['赵', 36], ['高', 18], ['何', 16], ['魏', 14], ['曹', 10],
  ['石', 10], ['唐', 9], ['宋', 12], ['郭', 14], ['梁', 10], ['任', 9], ['蒲', 6], ['苟', 4], ['漆', 3], ['摆', 1], ['慕', 2], ['火', 2],
  ['孙', 14], ['周', 14], ['吴', 12], ['朱', 9], ['胡', 10], ['罗', 9], ['雷', 6], ['贾', 7], ['安', 6], ['白', 8], ['欧阳', 1], ['上官', 1], ['令狐', 1],
];
const HUI: readonly (readonly [string, number])[] = [
  ['马', 42], ['李', 9], ['王', 8], ['杨', 7], ['丁', 5], ['韩', 5], ['穆', 4], ['妥', 3], ['喇', 2], ['沙', 3], ['祁', 4], ['汪', 4], ['唐', 4],
];
const GIVEN_MALE = [...'强军伟勇刚平斌辉波鹏涛明杰峰超亮建国志文海龙玉福贵生林宝成祥永顺德全兴山春东旭昊宇轩泽'];
const GIVEN_FEMALE = [...'芳英兰梅秀琴娟霞丽红玲燕萍艳静敏雪花凤桂香莲珍翠云月慧洁欣怡雅婷蓉琳瑶蕊'];
const TIBETAN_ANY = ['扎西', '才让', '仁青', '尼玛', '达瓦', '索南', '贡保', '桑吉', '丹增', '次仁', '华旦', '完么'];
const TIBETAN_MALE = ['才让', '东智', '多杰', '嘉措', '顿珠', '旦知', '加布', '扎西'];
const TIBETAN_FEMALE = ['卓玛', '拉毛', '央金', '草', '吉', '措', '拉姆', '曼'];
const KAZAK_MALE = ['努尔兰', '叶尔肯', '巴特尔', '加尔肯', '阿斯哈尔', '木拉提', '哈布勒'];
const KAZAK_FEMALE = ['古丽娜', '阿依古丽', '加娜尔', '巴合提', '阿依达', '努尔古丽'];
const KAZAK_FATHER = ['赛力克', '哈那提', '别克', '买买提', '托列根', '阿山', '胡马尔'];

/** Names of public persons that the lists could form; never given to a synthetic person. */
const BLOCKED = new Set(['王建国', '李春平', '张海', '刘强东', '李强', '王军', '杨洁', '刘伟', '赵文', '李玉', '马云', '王海', '李云龙', '李建成', '张文宏']);

/** Draws weighted by the second entries. */
const weightedPick = (rng: Rng, list: readonly (readonly [string, number])[]): string => list[rng.weighted(list.map(([, weight]) => weight))]?.[0] ?? '王';

/** Family name usual with an ethnicity (GB/T 3304); empty where names have no family part. */
export function familyName(ethnicity: string, rng: Rng): string {
  if (ethnicity === '04' || ethnicity === '17' || ethnicity === '02') return '';
  return weightedPick(rng, ['03', '26', '35', '47'].includes(ethnicity) ? HUI : HAN);
}

/** Full name for a family name, an ethnicity and a sex. */
export function fullName(family: string, ethnicity: string, sex: Sex, rng: Rng): string {
  if (family === '') {
    if (ethnicity === '04') return rng.pick(TIBETAN_ANY) + rng.pick(sex === '1' ? TIBETAN_MALE : TIBETAN_FEMALE);
    return `${rng.pick(sex === '1' ? KAZAK_MALE : KAZAK_FEMALE)}·${rng.pick(KAZAK_FATHER)}`;
  }
  const characters = sex === '1' ? GIVEN_MALE : GIVEN_FEMALE;
  for (;;) {
    const first = rng.pick(characters);
    const name = family + first + (rng.chance(SHARES.givenNameTwo) ? rng.pick(characters) : '');
    if (!BLOCKED.has(name)) return name;
  }
}
