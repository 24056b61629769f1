import { labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { AbilityGroup, type AbilityItem, AbilityItemEnum, abilityItemNames, abilityItems } from './ability-items.js';

const { Sensitive } = labelsOf('ELDERLY');

@Sensitive()
@ObjectType({ description: '一项评估指标的得分。Score of one item.' })
export class AssessmentItem {
  @Field(() => AbilityItemEnum, { nullable: true, description: '指标。Item.' }) item!: AbilityItem;
  @Field(() => AbilityGroup, { nullable: true, description: '所属一级指标。Group.' }) group!: AbilityGroup;
  @Field(() => Int, { nullable: true, description: '得分。Score.' }) score!: number;
  @Field(() => Int, { nullable: true, description: '该项满分。Greatest score.' }) maximum!: number;

  /** The items of scores kept in the order of the standard. */
  static of(scores: readonly number[]): AssessmentItem[] {
    return abilityItemNames.map((item, place) => {
      const { group, maximum } = abilityItems[item];
      return { item, group, maximum, score: scores[place] ?? 0 };
    });
  }
}
