import { civilError } from '@civil/schema/errors';
import type { ParameterUnit } from '@civil/schema/parameters';
import { DateScalar } from '@civil/schema/scalars';
import { findPolicy, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { DocumentKind, requiredDocumentKinds } from '../assistance-application/document-kinds.js';
import { AssistanceStandard } from '../assistance-standard/assistance-standard.entity.js';
import { findStandards } from '../assistance-standard/assistance-standard.service.js';
import { AssistanceProgram } from '../program.js';

const { Public } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一项条件或期限，取自当日当地有效的政策参数。Condition or time limit, as the number of law in force says.' })
export class ProgrammeCondition {
  @Field(() => String, { description: '参数键。Key of the parameter.' }) key!: string;
  @Field(() => String, { description: '名称。Name in Chinese.' }) zh!: string;
  @Field(() => String, { description: '英文名称。Name in English.' }) en!: string;
  @Field(() => String, { description: '数值。Value.' }) value!: string;
  @Field(() => String, { description: '单位。Unit.' }) unit!: ParameterUnit;
  @Field(() => String, { description: '依据。Legal source.' }) lawRef!: string;
  @Field(() => DateScalar, { description: '施行日。In force from.' }) validFrom!: string;
}

@Public()
@ObjectType({ description: '一个救助项目在当地的条件、标准和所需材料。Programme of assistance: its conditions, the amounts in force in a place, and the papers it takes.' })
export class AssistanceProgrammeCard {
  @Field(() => AssistanceProgram, { description: '项目。Programme.' }) program!: AssistanceProgram;
  @Field(() => [ProgrammeCondition], { description: '条件与期限。Conditions and time limits.' }) conditions!: ProgrammeCondition[];
  @Field(() => [AssistanceStandard], { nullable: true, description: '当地现行标准；不按标准发放的为空列表。Standards in force there; empty where it is not paid by one.' }) standards!: AssistanceStandard[];
  @Field(() => [DocumentKind], { description: '所需材料。Papers.' }) papers!: readonly DocumentKind[];
}

const { TEKUN, DIBAO, MARGIN, RIGID, TEMP, DIS_LIVING, DIS_NURSING, PRICE } = AssistanceProgram;
const procedure = ['procedure-length', 'notice-length', 'county-decision'];

/** Which numbers of law make up a programme; the numbers themselves stand in the register of parameters alone. */
const keysOf: ReadonlyMap<AssistanceProgram, readonly string[]> = new Map([
  [DIBAO, ['dibao.supplement', 'review-cycle-stable', 'review-cycle-unstable', ...procedure]],
  [TEKUN, ['tekun.ratio-to-dibao', 'tekun.township-opinion', 'tekun.nursing-partial', 'tekun.nursing-none', ...procedure]],
  [MARGIN, ['margin.ratio-to-dibao', ...procedure]],
  [RIGID, ['rigid.expense-share', 'rigid.income-line-urban', 'rigid.income-line-rural', ...procedure]],
  [TEMP, ['temporary.urgent-aid', 'temporary.urgent-ceiling', 'temporary.township-ceiling', 'temporary.case-cap', 'temporary.times-per-year', 'temporary.procedure']],
  [DIS_LIVING, ['disability.living-amount', 'disability.living-reaches-margin', 'disability.home-decision']],
  [DIS_NURSING, ['disability.nursing-grade', 'disability.nursing-amount-1', 'disability.nursing-amount-2', 'disability.nursing-grade-mental', 'disability.home-decision']],
  [PRICE, ['price.trigger-index', 'price.trigger-food', 'price.group-dibao', 'price.group-tekun', 'price.group-margin']],
]);

/** Programmes with papers of an application; the others follow from a benefit, or from what departments tell. */
const withPapers: ReadonlySet<AssistanceProgram> = new Set([DIBAO, TEKUN, MARGIN, RIGID, TEMP]);

/** The programmes of a place on a day, derived from the parameters and standards in force. @throws `BAD_USER_INPUT` for a day that is long past. */
export async function assistanceProgrammes(context: SubgraphContext, division: string, on: string = context.today): Promise<AssistanceProgrammeCard[]> {
  if (on < '2014-05-01') throw civilError('BAD_USER_INPUT', { argument: 'on' }); // the Interim Measures came into force on this day
  const standards = await findStandards(context, division, { on });
  return [...keysOf].map(([program, keys]) => ({
    program, standards: standards.filter((standard) => standard.program === program), papers: withPapers.has(program) ? requiredDocumentKinds : [],
    conditions: keys.flatMap((key) => findPolicy(`assistance.${key}`, { on, division }) ?? []),
  }));
}
