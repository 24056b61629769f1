import { DecimalScalar } from '@civil/schema/scalars';
import { describeEnum, labelsOf } from '@civil/subgraph-kernel';
import { Field, InputType, ObjectType } from 'type-graphql';
import { FactName } from '../monitoring-fact/fact-name.js';

const { Public } = labelsOf('ASSISTANCE');

export enum FactTest { AT_LEAST = 'AT_LEAST', ABOVE = 'ABOVE', AT_MOST = 'AT_MOST', BELOW = 'BELOW', IS_TRUE = 'IS_TRUE', IS_FALSE = 'IS_FALSE' }
describeEnum(FactTest, 'MonitoringFactTest', '对事实的判断。How a fact is tested.', {
  AT_LEAST: '不低于。At least.', ABOVE: '高于。Above.', AT_MOST: '不高于。At most.', BELOW: '低于。Below.', IS_TRUE: '为是。Is so.', IS_FALSE: '为否。Is not so.',
});

@Public()
@ObjectType({ description: '规则中的一项条件。One term of a rule.' })
export class RuleTerm {
  @Field(() => FactName, { nullable: true, description: '事实。Fact.' }) fact!: FactName;
  @Field(() => FactTest, { nullable: true, description: '判断。Test.' }) test!: FactTest;
  @Field(() => DecimalScalar, { nullable: true, description: '阈值；是否类判断为空。Threshold; null for what is so or not.' }) value!: string | null;
}

@Public()
@ObjectType({ description: '规则的条件：全部满足 all，且 any 非空时至少满足其一。Condition of a rule: every term of `all`, and one of `any` where there are some.' })
export class RuleCondition {
  @Field(() => [RuleTerm], { nullable: true, description: '须全部满足。Terms that must all hold.' }) all!: RuleTerm[];
  @Field(() => [RuleTerm], { nullable: true, description: '至少满足其一。Terms of which one must hold.' }) any!: RuleTerm[];
}

@InputType({ description: '规则中的一项条件。One term of a rule.' })
export class RuleTermInput {
  @Field(() => FactName, { description: '事实。Fact.' }) fact!: FactName;
  @Field(() => FactTest, { description: '判断。Test.' }) test!: FactTest;
  @Field(() => DecimalScalar, { nullable: true, description: '阈值；是否类判断不填。Threshold; none for what is so or not.' }) value?: string | null;
}

@InputType({ description: '规则的条件。Condition of a rule.' })
export class RuleConditionInput {
  @Field(() => [RuleTermInput], { nullable: true, description: '须全部满足。Terms that must all hold.' }) all?: RuleTermInput[] | null;
  @Field(() => [RuleTermInput], { nullable: true, description: '至少满足其一。Terms of which one must hold.' }) any?: RuleTermInput[] | null;
}
