import { codeList } from '@civil/schema/codes';

/** Main classes of assistive products (康复辅助器具 分类和术语, identical with ISO 9999). */
export const deviceCategoryCodes = codeList('GB/T 16432', `
04 个人医疗辅助器具 | personal medical treatment
05 技能训练辅助器具 | training in skills
06 矫形器和假肢 | orthoses and prostheses
09 个人生活自理和防护辅助器具 | self-care and protection
12 个人移动辅助器具 | personal mobility
15 家务辅助器具 | domestic activities
18 家庭和其他场所的家具和适配件 | furniture and adaptations
22 沟通和信息辅助器具 | communication and information
24 操作物品和器具的辅助器具 | handling objects and devices
27 环境改善和评估辅助器具 | control of the environment
28 就业和职业训练辅助器具 | employment and vocational training
30 休闲娱乐辅助器具 | recreation`);
