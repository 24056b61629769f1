import { policyOn } from '@civil/subgraph-kernel';
import type { RefusalGround } from './application-enums.js';
import type { RefusalLetter } from './application-values.js';
import type { AssistanceApplication } from './assistance-application.entity.js';

/** What a refusal states. */
interface RefusalFacts {
  readonly grounds: readonly RefusalGround[];
  readonly explanation?: string | null | undefined;
}

/** What may be done against a decision, and within which time. */
export function remediesOf(place: { on: string; division: string }): { remedyZh: string; remedyEn: string } {
  const [review, lawsuit] = [policyOn('assistance.review-period', place), policyOn('assistance.lawsuit-period', place)];
  return {
    remedyZh: `如不服本决定，可自收到之日起${review.value}日内申请行政复议（${review.lawRef}），或者${lawsuit.value}个月内提起行政诉讼（${lawsuit.lawRef}）。`,
    remedyEn: `Against this decision an administrative review may be asked for within ${review.value} days of its receipt, or a lawsuit brought within ${lawsuit.value} months.`,
  };
}

/** The letter that tells a refusal: its grounds, and what may be done about it within which time. */
export function refusalLetter({ caseNo, acceptedOn, applyDivisionCode }: Pick<AssistanceApplication, 'caseNo' | 'acceptedOn' | 'applyDivisionCode'>, { grounds, explanation }: RefusalFacts, decidedOn: string): RefusalLetter {
  return {
    number: `${caseNo}-1`, grounds: [...new Set(grounds)], explanation: explanation ?? null, decidedOn, deliveredOn: null,
    ...remediesOf({ on: acceptedOn ?? decidedOn, division: applyDivisionCode }),
  };
}
