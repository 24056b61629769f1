import { findQualityRule, type Cadence } from '@civil/schema/sharing';
import { chinaTime } from '@civil/schema/scalars';
import { daysBetween, describeEnum, enumOf, labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import type { ResourceReport } from '../resource-report/resource-report.entity.js';
import { Sharing } from '../sharing-step.js';
import type { DataResource } from './data-resource.entity.js';

const { Public } = labelsOf('PLATFORM');

export const QualityVerdict = enumOf(['KEPT', 'FAILED', 'UNJUDGED'] as const);
describeEnum(QualityVerdict, 'QualityVerdict', '质量规则的检查结论。What a quality rule comes to.', { KEPT: '符合。Kept.', FAILED: '不符合。Failed.', UNJUDGED: '尚无检查结果。Not judged yet.' });

export const QualityJudge = enumOf(['CATALOGUE', 'OWNER'] as const);
describeEnum(QualityJudge, 'QualityJudge', '由谁检查。Who judges a rule.', { CATALOGUE: '目录系统。The catalogue itself.', OWNER: '登记系统。The system that keeps the register.' });

@Public()
@ObjectType({ description: '一条质量规则及其检查结论。A quality rule and what it comes to.' })
export class QualityRuleState {
  @Field(() => String, { description: '规则代码。Code.' }) code!: string;
  @Field(() => String, { description: '中文名称。Name in Chinese.' }) zh!: string;
  @Field(() => String, { description: '英文名称。Name in English.' }) en!: string;
  @Field(() => QualityJudge, { description: '由谁检查。Who judges it.' }) judge!: keyof typeof QualityJudge;
  @Field(() => QualityVerdict, { description: '结论。Verdict.' }) verdict!: keyof typeof QualityVerdict;

  @Sharing()
  @Field(() => Int, { nullable: true, description: '不符的记录或授权数；尚无结果的为空。Records or grants that fail it; null where it is not judged.' })
  failures!: number | null;
}

/** Days within which data of a cadence were refreshed. What is served in real time or on change has no day. */
const freshDays: Partial<Record<Cadence, number>> = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 };

/** What the catalogue knows of a resource beside its entry. */
export interface ResourceFacts {
  readonly report: Pick<ResourceReport, 'failures' | 'refreshedAt'> | null;
  /** Grants in force whose ground is gone. */
  readonly groundless: number;
}

function failuresOf(code: string, { cadence }: Pick<DataResource, 'cadence'>, { report, groundless }: ResourceFacts, today: string): number | null {
  switch (code) {
    case 'GRANT_BASIS': return groundless;
    case 'FRESHNESS': {
      const most = freshDays[cadence];
      if (!report || most === undefined) return null;
      return daysBetween(chinaTime(report.refreshedAt).slice(0, 10), today) > most ? 1 : 0;
    }
    default: return report?.failures.find(({ rule }) => rule === code)?.failures ?? null;
  }
}

/** Every rule of a resource with its verdict on a day. */
export const qualityOf = (resource: Pick<DataResource, 'qualityRuleCodes' | 'cadence'>, facts: ResourceFacts, today: string): QualityRuleState[] =>
  resource.qualityRuleCodes.flatMap((code) => {
    const rule = findQualityRule(code);
    if (!rule) return [];
    const failures = failuresOf(code, resource, facts, today);
    return [{ ...rule, verdict: failures === null ? 'UNJUDGED' : failures > 0 ? 'FAILED' : 'KEPT', failures }];
  });
