import { registerEnumType } from 'type-graphql';

export enum AbilityGroup { SELF_CARE = 'SELF_CARE', MOTOR = 'MOTOR', MENTAL = 'MENTAL', PERCEPTION = 'PERCEPTION' }
registerEnumType(AbilityGroup, {
  name: 'AbilityGroup', description: '评估指标的一级指标。Group of items.',
  valuesConfig: {
    SELF_CARE: { description: '自理能力。Self-care.' },
    MOTOR: { description: '基础运动能力。Basic motor ability.' },
    MENTAL: { description: '精神状态。Mental state.' },
    PERCEPTION: { description: '感知觉与社会参与。Perception and taking part in society.' },
  },
});

/** One item of the standard: its group, its greatest score (0 the worst) and its name. */
interface ItemRow {
  group: AbilityGroup;
  maximum: number;
  zh: string;
  en: string;
}

const item = (group: AbilityGroup, maximum: number, zh: string, en: string): ItemRow => ({ group, maximum, zh, en });
const { SELF_CARE, MOTOR, MENTAL, PERCEPTION } = AbilityGroup;

/** GB/T 42195-2022, the 26 items in order; their maxima [K] sum to 32, 16, 28 and 14, in all 90. */
export const abilityItems = {
  EATING: item(SELF_CARE, 4, '进食', 'eating'),
  GROOMING: item(SELF_CARE, 4, '修饰', 'grooming'),
  BATHING: item(SELF_CARE, 4, '洗澡', 'bathing'),
  DRESSING_UPPER: item(SELF_CARE, 4, '穿脱上衣', 'dressing the upper body'),
  DRESSING_LOWER: item(SELF_CARE, 4, '穿脱裤子和鞋袜', 'dressing the lower body'),
  BLADDER: item(SELF_CARE, 4, '小便控制', 'bladder control'),
  BOWEL: item(SELF_CARE, 4, '大便控制', 'bowel control'),
  TOILETING: item(SELF_CARE, 4, '如厕', 'using the toilet'),
  BED_MOBILITY: item(MOTOR, 4, '床上体位转移', 'moving in bed'),
  BED_CHAIR_TRANSFER: item(MOTOR, 4, '床椅转移', 'moving between bed and chair'),
  WALKING: item(MOTOR, 4, '平地行走', 'walking on level ground'),
  STAIRS: item(MOTOR, 4, '上下楼梯', 'climbing stairs'),
  TIME_ORIENTATION: item(MENTAL, 4, '时间定向', 'orientation in time'),
  PLACE_ORIENTATION: item(MENTAL, 4, '空间定向', 'orientation in space'),
  PERSON_ORIENTATION: item(MENTAL, 4, '人物定向', 'orientation to persons'),
  MEMORY: item(MENTAL, 4, '记忆', 'memory'),
  COMPREHENSION: item(MENTAL, 4, '理解能力', 'comprehension'),
  EXPRESSION: item(MENTAL, 4, '表达能力', 'expression'),
  AGGRESSION: item(MENTAL, 1, '攻击行为', 'aggression'),
  DEPRESSION: item(MENTAL, 1, '抑郁症状', 'depression'),
  CONSCIOUSNESS: item(MENTAL, 2, '意识水平', 'consciousness'),
  VISION: item(PERCEPTION, 2, '视力', 'vision'),
  HEARING: item(PERCEPTION, 2, '听力', 'hearing'),
  DAILY_AFFAIRS: item(PERCEPTION, 4, '执行日常事务', 'everyday affairs'),
  TRANSPORT: item(PERCEPTION, 2, '使用交通工具外出', 'using transport'),
  SOCIAL_CONTACT: item(PERCEPTION, 4, '社会交往能力', 'social contact'),
} as const satisfies Record<string, ItemRow>;

export type AbilityItem = keyof typeof abilityItems;

/** The items in the order of the standard, which is the order of `AbilityAssessment.itemScores`. */
export const abilityItemNames = Object.keys(abilityItems) as AbilityItem[];

/** The items as a GraphQL enum. */
export const AbilityItemEnum = Object.fromEntries(abilityItemNames.map((name) => [name, name])) as { readonly [K in AbilityItem]: K };
registerEnumType(AbilityItemEnum, {
  name: 'AbilityItem', description: '评估指标（GB/T 42195-2022，26 项）。Item of the assessment, 26 in all.',
  valuesConfig: Object.fromEntries(
    abilityItemNames.map((name) => {
      const { zh, en, maximum } = abilityItems[name];
      return [name, { description: `${zh}，0 至 ${maximum} 分。Score of ${en}, 0 to ${maximum}.` }];
    }),
  ),
});
