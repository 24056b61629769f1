import { civilError } from '@civil/schema/errors';
import { canonicalDivisionCode, DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { labelsOf, Sized, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import { Division } from './division.entity.js';
import { loadDivision, successorsInForce } from './division.loaders.js';

const { Public } = labelsOf('PLACES');

export enum CodeStatus { IN_FORCE = 'IN_FORCE', ABOLISHED = 'ABOLISHED', ALIAS = 'ALIAS', UNKNOWN = 'UNKNOWN' }
registerEnumType(CodeStatus, {
  name: 'CodeStatus', description: '代码在某日的状态。State of a code on a day.',
  valuesConfig: {
    IN_FORCE: { description: '有效。In force.' }, ABOLISHED: { description: '已撤销。Abolished.' },
    ALIAS: { description: '别名，代表所列区划。An alias of the division given.' },
    UNKNOWN: { description: '未知，或该日尚未启用，或格式不正确。Unknown, not yet given on that day, or not well formed.' },
  },
});

@Public()
@ObjectType({ description: '一个代码的解析结果。What one code resolves to.' })
export class CodeResolution {
  @Field(() => String, { description: '所给代码。The code as given.' }) input!: string;
  @Field(() => DivisionCodeScalar, { nullable: true, description: '规范代码。Canonical code.' }) code!: string | null;
  @Field(() => CodeStatus, { description: '状态。State.' }) status!: CodeStatus;
  @Field(() => Division, { nullable: true, description: '该代码所指区划，已撤销者为原区划。The division it means; the former one when abolished.' })
  division!: Division | null;
  @Field(() => [Division], { description: '该日有效的承继区划。Divisions in force on that day that took its place.' }) successors!: Division[];
}

const MOST_CODES = 500;

async function resolve(context: SubgraphContext, input: string, on: string): Promise<CodeResolution> {
  const canonical = canonicalDivisionCode(input);
  const division = canonical ? await loadDivision(context.loaders, canonical) : null;
  if (!division || division.validFrom > on) return { input, code: null, status: CodeStatus.UNKNOWN, division: null, successors: [] };
  const { code } = division;
  if (!division.isInForce(on)) return { input, code, status: CodeStatus.ABOLISHED, division, successors: await successorsInForce(context, code, on) };
  return { input, code, status: canonical === code ? CodeStatus.IN_FORCE : CodeStatus.ALIAS, division, successors: [] };
}

@Resolver(() => CodeResolution)
export class CodeResolutionResolver {
  @Public()
  @Sized(100)
  @Query(() => [CodeResolution], { nullable: true, description: '批量解析区划代码，每次至多 500 个。Resolves up to 500 division codes at once.' })
  async resolveCodes(
    @Arg('codes', () => [String], { description: '任意形式的区划代码。Division codes in any form.' }) codes: string[],
    @Arg('on', () => DateScalar, { nullable: true, description: '按该日解析，默认今日。As of that day, today by default.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<CodeResolution[]> {
    if (codes.length > MOST_CODES) throw civilError('BAD_USER_INPUT', { argument: 'codes', limit: MOST_CODES, actual: codes.length });
    return Promise.all(codes.map((code) => resolve(context, code, on ?? context.today)));
  }
}
