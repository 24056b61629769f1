import { codeList } from '@civil/schema/codes';

/** Who brought a person to the station. */
export const broughtByCodes = codeList(null, `
1 公安机关护送 | police
2 城市管理部门引导 | urban patrol
3 医疗机构转送 | hospital
4 志愿者或群众 | volunteers or passers-by
5 自行求助 | came by themselves
9 其他 | other`);

/** State of a person on admission, as the station sees it. */
export const rescueConditionCodes = codeList(null, `
1 无明显异常 | nothing conspicuous
2 疑似精神障碍 | mental disorder suspected
3 疑似智力障碍 | intellectual disability suspected
4 肢体残疾 | physical disability
5 危重病 | gravely ill
6 无法正常交流 | cannot communicate
9 其他 | other`);

/** What a station does for a person: Measures on Relief of Vagrants and Beggars (Order 381), art. 7. */
export const rescueServiceCodes = codeList(null, `
1 食物 | food
2 住处 | shelter
3 医疗救治 | medical treatment
4 帮助联系亲属或单位 | contact with family or employer
5 提供乘车凭证 | ticket home
6 护送返乡 | escort home
7 心理疏导 | counselling`);

/** How a stay at a station ended. */
export const leaveKindCodes = codeList(null, `
RETURNED_SELF 自行离站 | left by themselves
ESCORTED 护送返乡 | escorted home
FAMILY 亲属接回 | taken home by family
SETTLED 落户安置 | settled
TRANSFERRED_MINOR 转交未成年人救助保护机构 | handed over to child protection
DECEASED 死亡 | died in care`);

/** Why somebody is likely to stray. */
export const strayReasonCodes = codeList(null, `
1 精神障碍 | mental disorder
2 智力障碍 | intellectual disability
3 认知障碍（失智） | dementia
4 无人照料 | nobody looks after them
5 反复流浪 | strays again and again
9 其他 | other`);

/** Why somebody is taken off the register of those likely to stray. */
export const strayRemovalCodes = codeList(null, `
1 已落实监护照料 | care was arranged
2 病情稳定 | condition stable
3 已迁出 | moved away
4 死亡 | died
5 列入有误或建议不成立 | listed by mistake, or the proposal does not hold
9 其他 | other`);
