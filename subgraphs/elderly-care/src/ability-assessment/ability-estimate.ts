import { CodeLabel, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { upgradeReasonCodes } from './ability-assessment.codes.js';
import { type AbilityItem, AbilityItemEnum } from './ability-items.js';
import { type AbilityResult, scoreAbility } from './ability-scoring.js';

const { Public } = labelsOf('ELDERLY');

@InputType({ description: '一项指标的得分。Score of one item.' })
export class AbilityItemScore {
  @Field(() => AbilityItemEnum, { description: '指标。Item.' }) item!: AbilityItem;
  @Field(() => Int, { description: '得分，0 至该项满分。Score, 0 to the maximum of the item.' }) score!: number;
}

@Public()
@ObjectType({ description: '能力自评结果，仅供参考，不保存。Result of a self-test; for orientation only, kept nowhere.' })
export class AbilityEstimate {
  @Field(() => Int, { description: '自理能力得分。Self-care.' }) selfCareScore!: number;
  @Field(() => Int, { description: '基础运动能力得分。Motor ability.' }) motorScore!: number;
  @Field(() => Int, { description: '精神状态得分。Mental state.' }) mentalScore!: number;
  @Field(() => Int, { description: '感知觉与社会参与得分。Perception and society.' }) perceptionScore!: number;
  @Field(() => Int, { description: '总分。Total.' }) totalScore!: number;
  @Field(() => Int, { description: '初步等级。Level by the total alone.' }) preliminaryLevel!: number;
  @Field(() => [CodeLabel], { description: '等级提升的原因。Why the level is worse than the total gives.' }) upgradeReasons!: CodeLabel[];
  @Field(() => Int, { description: '最终等级，0 完好至 4 完全失能。Final level, 0 intact to 4 complete disability.' }) finalLevel!: number;

  static of({ upgradeReasonCodes: codes, ...result }: AbilityResult): AbilityEstimate {
    return { ...result, upgradeReasons: codes.map((code) => upgradeReasonCodes.get(code)) };
  }
}

@Resolver()
export class AbilityEstimateResolver {
  @Public()
  @Query(() => AbilityEstimate, { nullable: true, description: '能力自评：按 26 项得分推算等级，不保存任何内容。Self-test by the 26 items; nothing is kept.' })
  estimateAbility(
    @Arg('items', () => [AbilityItemScore], { description: '26 项得分，每项一次。Scores of the 26 items, each once.' }) items: AbilityItemScore[],
    @Arg('dementia', () => Boolean, { defaultValue: false, description: '是否诊断为痴呆（F00—F03）。Whether dementia was diagnosed.' }) dementia: boolean,
    @Arg('psychiatric', () => Boolean, {
      defaultValue: false, description: '是否诊断为其他精神科疾病（F04—F99）。Whether another psychiatric disease was diagnosed.',
    }) psychiatric: boolean,
    @Arg('accidentsInThirtyDays', () => Int, {
      defaultValue: 0, description: '近 30 天照护风险事件次数。Care accidents within 30 days.',
    }) accidentsInThirtyDays: number,
    @Ctx() { today }: SubgraphContext,
  ): AbilityEstimate {
    return AbilityEstimate.of(scoreAbility(items, { dementia, psychiatric, accidentsInThirtyDays }, today));
  }
}
