import { defineErrors } from '@civil/schema/errors';

/** Codes that the elderly-care subgraph owns. */
export const errors = defineErrors('elderly-care', {
  ITEM_MISSING: { zh: '26 项评估指标须各填一次', en: 'Each of the 26 items must be scored, and once', retryable: false },
  ITEM_RANGE: { zh: '评估指标得分超出该项分值范围', en: 'The score of an item lies outside its range', retryable: false },
  SCORE_SUM: { zh: '得分合计与各项得分不一致', en: 'A stated sum does not agree with the scores of the items', retryable: false },
  LEVEL_MISMATCH: { zh: '能力等级与得分及升级规则不一致', en: 'The stated level does not follow from the scores and the upgrade rules', retryable: false },
});
