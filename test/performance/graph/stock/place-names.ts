import { DateScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { inGroups, type StockContext } from './context.js';
import type { StockSubgraph } from './open-subgraph.js';
import { allow } from './rules.js';

@Directive('@key(fields: "code")')
@ObjectType('Division')
@Entity({ tableName: 'divisions' })
class Division {
  @Field(() => String) @PrimaryKey({ type: 'string' }) code!: string;
  @Property({ type: 'array', nullable: true }) aliasCodes!: string[] | null;
  @Field(() => String) @Property({ type: 'string' }) name!: string;
  @Field(() => String) @Property({ type: 'string' }) fullName!: string;
  @Field(() => Int) @Property({ type: 'smallint' }) level!: number;
  @Property({ type: 'string', nullable: true }) parentCode!: string | null;
  @Property({ type: 'date' }) validFrom!: string;
  @Property({ type: 'date', nullable: true }) validTo!: string | null;
}

const isInForce = ({ validFrom, validTo }: Division, on: string): boolean => validFrom <= on && (validTo === null || validTo >= on);

const divisionLoader = (context: StockContext) =>
  context.loader<Division | null>('divisions', async (codes) => {
    const rows = await context.em.find(Division, { $or: [{ code: { $in: [...codes] } }, { aliasCodes: { $overlap: [...codes] } }] });
    const byCode = new Map(rows.flatMap((row) => [...(row.aliasCodes ?? []), row.code].map((code) => [code, row] as const)));
    return codes.map((code) => byCode.get(code) ?? null);
  });

@Resolver(() => Division)
class DivisionResolver {
  @Query(() => Division, { nullable: true })
  async division(@Arg('code', () => DivisionCodeScalar) code: string, @Ctx() context: StockContext): Promise<Division | null> {
    const found = await divisionLoader(context).load(code);
    return found && isInForce(found, context.today) ? found : null;
  }

  @FieldResolver(() => [Division])
  async children(@Root() { code }: Division, @Arg('on', () => DateScalar, { nullable: true }) on: string | null, @Ctx() context: StockContext): Promise<Division[]> {
    const loader = context.loader<Division[]>('children', async (codes) => inGroups(await context.em.find(Division, { parentCode: { $in: [...codes] } }, { orderBy: { code: 'asc' } }), 'parentCode', codes));
    return (await loader.load(code)).filter((child) => isInForce(child, on ?? context.today));
  }
}

export const placeNames: StockSubgraph = {
  name: 'place-names', databaseSchema: 'place_names', entities: [Division], resolvers: [DivisionResolver], contributed: [],
  references: { Division: ({ code }: { code: string }, context: StockContext) => divisionLoader(context).load(code) },
  permissions: { Query: { division: allow }, Division: { '*': allow } },
};
