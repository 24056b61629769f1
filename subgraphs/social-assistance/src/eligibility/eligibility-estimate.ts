import { DateScalar, MoneyScalar } from '@civil/schema/scalars';
import { CodeLabel, describeEnum, DivisionStub, labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { DocumentKind } from '../assistance-application/document-kinds.js';
import { AssistanceProgram } from '../program.js';

const { Public } = labelsOf('ASSISTANCE');

export enum EstimateVerdict { LIKELY = 'LIKELY', POSSIBLE = 'POSSIBLE', UNLIKELY = 'UNLIKELY' }
describeEnum(EstimateVerdict, 'EstimateVerdict', '自测结论，不代替审核确认。What an estimate comes to; it takes the place of no decision.', {
  LIKELY: '很可能符合。Likely.', POSSIBLE: '可能符合，须核定。Possible, to be looked into.', UNLIKELY: '可能不符合；仍可申请。Unlikely; one may apply all the same.',
});

@Public()
@ObjectType({ description: '对一个项目的估算。Estimate of one programme.' })
export class ProgramEstimate {
  @Field(() => AssistanceProgram, { description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => EstimateVerdict, { description: '结论。What it comes to.' }) verdict!: EstimateVerdict;
  @Field(() => [CodeLabel], { description: '理由。Why.' }) reasons!: CodeLabel[];
  @Field(() => MoneyScalar, { nullable: true, description: '每月金额下限，全户合计；没有标准或不发放现金的为空。Amount a month at least, for the household; null without a standard or without cash.' }) monthlyLeast!: string | null;
  @Field(() => MoneyScalar, { nullable: true, description: '每月金额上限，全户合计。Amount a month at most, for the household.' }) monthlyMost!: string | null;
  @Field(() => [AssistanceProgram], { description: '不能同时享受的项目。Programmes that it excludes, and that exclude it.' }) excludedWith!: AssistanceProgram[];
}

@Public()
@ObjectType({ description: '申请去处。Where to apply.' })
export class ApplicationDesk {
  @Field(() => DivisionStub, { nullable: true, description: '乡镇（街道）；只填到县的为该县。Township, or the county where no township was named.' }) division!: DivisionStub;
  @Field(() => String, { description: '说明（中文）。What to do, in Chinese.' }) zh!: string;
  @Field(() => String, { description: '说明（英文）。What to do, in English.' }) en!: string;
}

@Public()
@ObjectType({ description: '资格自测结果：按当日当地的标准估算，不留存。Estimate by the standards in force there today; nothing of it is kept.' })
export class EligibilityEstimate {
  @Field(() => DateScalar, { description: '所依标准的日期。Day whose standards count.' }) on!: string;
  @Field(() => [ProgramEstimate], { description: '各项目，可能性大的在前。Programmes, the likeliest first.' }) programs!: ProgramEstimate[];
  @Field(() => [DocumentKind], { description: '申请只须提交的材料：一证一书。All that an application takes: one card and one letter.' }) documents!: readonly DocumentKind[];
  @Field(() => ApplicationDesk, { description: '去处。Where to apply.' }) applyAt!: ApplicationDesk;
}
