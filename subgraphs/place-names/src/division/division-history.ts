import { civilError } from '@civil/schema/errors';
import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ChangeKind, Division, DivisionSuccession } from './division.entity.js';
import { loadDivision, loadDivisions } from './division.loaders.js';

const { Public } = labelsOf('PLACES');

@Public()
@ObjectType({ description: '区划沿革中的一次变更。One change in the history of a division.' })
export class DivisionEvent {
  @Field(() => DateScalar, { description: '生效日。First day of the new state.' }) on!: string;
  @Field(() => ChangeKind, { description: '变更种类。Kind of change.' }) kind!: ChangeKind;
  @Field(() => String, { nullable: true, description: '批准文号。Number of the approving document.' }) documentNo!: string | null;
  fromCodes!: string[];
  toCodes!: string[];
}

/** All successions that a code is tied to, before and after, through however many changes. */
async function successionsAround({ rows: register }: SubgraphContext, code: string): Promise<DivisionSuccession[]> {
  const found = new Map<string, DivisionSuccession>();
  const seen = new Set<string>();
  for (let codes = [code]; codes.length > 0; ) {
    for (const one of codes) seen.add(one);
    const rows = await register.find(DivisionSuccession, { $or: [{ fromCode: { $in: codes } }, { toCode: { $in: codes } }] });
    for (const row of rows) found.set(row.id, row);
    codes = [...new Set(rows.flatMap(({ fromCode, toCode }) => [fromCode, toCode]))].filter((one) => !seen.has(one));
  }
  return [...found.values()];
}

function eventsOf(successions: readonly DivisionSuccession[]): DivisionEvent[] {
  const events = new Map<string, DivisionEvent>();
  for (const { changeId, effectiveOn, kind, documentNo, fromCode, toCode } of successions) {
    const event = events.get(changeId) ?? { on: effectiveOn, kind, documentNo, fromCodes: [], toCodes: [] };
    if (!event.fromCodes.includes(fromCode)) event.fromCodes.push(fromCode);
    if (!event.toCodes.includes(toCode)) event.toCodes.push(toCode);
    events.set(changeId, event);
  }
  return [...events.values()].sort((a, b) => a.on.localeCompare(b.on));
}

@Resolver(() => DivisionEvent)
export class DivisionHistoryResolver {
  @Public()
  @Query(() => [DivisionEvent], {
    nullable: true, description: '区划沿革，自最早起；代码可为已撤销者。Changes of a division, oldest first; the code may be an abolished one.',
  })
  async divisionHistory(
    @Arg('code', () => DivisionCodeScalar, { description: '区划代码。Division code.' }) code: string,
    @Ctx() context: SubgraphContext,
  ): Promise<DivisionEvent[]> {
    const division = await loadDivision(context.loaders, code);
    if (!division) throw civilError('DIVISION_UNKNOWN');
    return eventsOf(await successionsAround(context, division.code));
  }

  @Public()
  @FieldResolver(() => [Division], { description: '变更前的区划。Divisions before.' })
  from(@Root() { fromCodes }: DivisionEvent, @Ctx() { loaders }: SubgraphContext): Promise<Division[]> {
    return loadDivisions(loaders, fromCodes);
  }

  @Public()
  @FieldResolver(() => [Division], { description: '变更后的区划。Divisions after.' })
  to(@Root() { toCodes }: DivisionEvent, @Ctx() { loaders }: SubgraphContext): Promise<Division[]> {
    return loadDivisions(loaders, toCodes);
  }
}
