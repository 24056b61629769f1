import { ethnicityCodes, kinshipCodes, sexCodes } from '@civil/schema/codes';
import { DateScalar } from '@civil/schema/scalars';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { ageBand, ageOn, maskedIdNumber } from '../figures/person-rules.js';
import { inGroups, inOrder, type StockContext } from './context.js';
import type { StockSubgraph } from './open-subgraph.js';
import { rightOf, sees } from './rules.js';
import { CodeLabel } from './shared-types.js';

const MOST = 100;

@ObjectType()
class MaskedText {
  @Field(() => String, { nullable: true }) value!: string | null;
  @Field(() => Boolean) masked!: boolean;
}

@ObjectType()
class DisabilityInfo {
  @Field(() => CodeLabel, { nullable: true }) category!: CodeLabel | null;
  @Field(() => Int, { nullable: true }) grade!: number | null;
  @Field(() => DateScalar, { nullable: true }) validTo!: string | null;
}

@Directive('@key(fields: "code")')
@ObjectType('Division')
class Division {
  @Field(() => String) code!: string;
}

const stubOf = (code: string | null): Division | null => (code === null ? null : { code });

@Directive('@key(fields: "id")')
@ObjectType()
@Entity({ tableName: 'residents' })
export class Resident {
  @Field(() => ID) @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) name!: string;
  @Property({ type: 'string' }) idNumber!: string;
  @Property({ type: 'string' }) sexCode!: string;
  @Property({ type: 'date' }) birthDate!: string;
  @Property({ type: 'date' }) adultOn!: string;
  @Property({ type: 'string' }) ethnicityCode!: string;
  @Property({ type: 'string', nullable: true }) hukouDivisionCode!: string | null;
  @Property({ type: 'string', nullable: true }) residenceDivisionCode!: string | null;
  @Property({ type: 'smallint', nullable: true }) disabilityGrade!: number | null;
  @Property({ type: 'date', nullable: true }) disabilityValidTo!: string | null;
  @Field(() => CodeLabel, { nullable: true }) get sex(): CodeLabel { return sexCodes.get(this.sexCode); }
  @Field(() => CodeLabel, { nullable: true }) get ethnicity(): CodeLabel { return ethnicityCodes.get(this.ethnicityCode); }
  @Field(() => Division, { nullable: true }) get hukouDivision(): Division | null { return stubOf(this.hukouDivisionCode); }
  @Field(() => Division, { nullable: true }) get residenceDivision(): Division | null { return stubOf(this.residenceDivisionCode); }
  @Field(() => DisabilityInfo, { nullable: true })
  get disability(): DisabilityInfo | null { return this.disabilityGrade === null ? null : { category: null, grade: this.disabilityGrade, validTo: this.disabilityValidTo }; }
}

@ObjectType()
@Entity({ tableName: 'households' })
class Household {
  @Field(() => ID) @PrimaryKey({ type: 'string' }) id!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) kind!: string;
  @Field(() => Int, { nullable: true }) @Property({ type: 'smallint' }) size!: number;
  @Property({ type: 'string' }) headId!: string;
  @Property({ type: 'string' }) divisionCode!: string;
}

@ObjectType()
@Entity({ tableName: 'household_members' })
class HouseholdMember {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) householdId!: string;
  @Property({ type: 'string' }) residentId!: string;
  @Property({ type: 'string' }) divisionCode!: string;
  @Property({ type: 'date' }) adultOn!: string;
  @Property({ type: 'string' }) relationCode!: string;
  @Property({ type: 'date' }) from!: string;
  @Property({ type: 'date', nullable: true }) to!: string | null;
  @Field(() => CodeLabel, { nullable: true }) get relation(): CodeLabel { return kinshipCodes.get(this.relationCode); }
}

@ObjectType()
@Entity({ tableName: 'population_summaries' })
class PopulationSummary {
  @PrimaryKey({ type: 'string' }) divisionCode!: string;
  @Field(() => Int) @Property({ type: 'integer' }) total!: number;
  @Field(() => Int) @Property({ type: 'integer' }) urban!: number;
  @Field(() => Int) @Property({ type: 'integer' }) age0to14!: number;
  @Field(() => Int) @Property({ type: 'integer' }) age60plus!: number;
  @Field(() => Int) @Property({ type: 'integer' }) age65plus!: number;
  @Field(() => Int) @Property({ type: 'integer' }) age80plus!: number;
  @Field(() => Int) @Property({ type: 'integer' }) households!: number;
  @Field(() => String) @Property({ type: 'string' }) source!: string;
}

@ObjectType()
class PageInfo {
  @Field(() => String, { nullable: true }) endCursor!: string | null;
  @Field(() => Boolean) hasNextPage!: boolean;
}

@ObjectType()
class ResidentEdge {
  @Field(() => Resident) node!: Resident;
}

@ObjectType()
class ResidentConnection {
  @Field(() => PageInfo) pageInfo!: PageInfo;
  @Field(() => [ResidentEdge]) edges!: ResidentEdge[];
}

const inScope = ({ pattern, today }: StockContext) => ({ adultOn: { $lte: today }, $or: [{ residenceDivisionCode: { $like: pattern } }, { hukouDivisionCode: { $like: pattern } }] });

const residentLoader = (context: StockContext) =>
  context.loader<Resident | null>('residents', async (ids) => inOrder(await context.em.find(Resident, { id: { $in: [...ids] }, ...inScope(context) }), 'id', ids));

@Resolver(() => Resident)
class ResidentResolver {
  @Query(() => Resident, { nullable: true })
  resident(@Arg('id', () => ID) id: string, @Ctx() context: StockContext): Promise<Resident | null> {
    return residentLoader(context).load(id);
  }

  @Query(() => ResidentConnection, { nullable: true })
  async residents(@Arg('first', () => Int, { defaultValue: 20 }) first: number, @Arg('after', () => String, { nullable: true }) after: string | null, @Ctx() context: StockContext): Promise<ResidentConnection> {
    const size = Math.min(first, MOST);
    const later = after ? { id: { $lt: Buffer.from(after, 'base64url').toString() } } : {};
    const rows = await context.em.find(Resident, { ...inScope(context), ...later }, { orderBy: { id: 'desc' }, limit: size + 1 });
    const page = rows.slice(0, size);
    const last = page.at(-1);
    return { pageInfo: { endCursor: last ? Buffer.from(last.id).toString('base64url') : null, hasNextPage: rows.length > size }, edges: page.map((node) => ({ node })) };
  }

  @FieldResolver(() => MaskedText, { nullable: true })
  name(@Root() { name }: Resident): MaskedText { return { value: name, masked: false }; }

  @FieldResolver(() => MaskedText, { nullable: true })
  idNumber(@Root() { idNumber }: Resident, @Ctx() context: StockContext): MaskedText {
    const masked = rightOf(context, 'SENSITIVE_PERSONS') !== 'full';
    return { value: masked ? maskedIdNumber(idNumber) : idNumber, masked };
  }

  @FieldResolver(() => Int, { nullable: true })
  age(@Root() { birthDate }: Resident, @Ctx() { today }: StockContext): number { return ageOn(birthDate, today); }

  @FieldResolver(() => String, { nullable: true })
  ageBand(@Root() { birthDate }: Resident, @Ctx() { today }: StockContext): string | undefined { return ageBand(ageOn(birthDate, today)); }

  @FieldResolver(() => [HouseholdMember], { nullable: true })
  async households(@Root() { id }: Resident, @Arg('activeOn', () => DateScalar, { nullable: true }) activeOn: string | null, @Ctx() context: StockContext): Promise<HouseholdMember[]> {
    const { em, pattern, today } = context;
    const loader = context.loader<HouseholdMember[]>('memberships', async (ids) =>
      inGroups(await em.find(HouseholdMember, { residentId: { $in: [...ids] }, divisionCode: { $like: pattern }, adultOn: { $lte: today } }, { orderBy: [{ from: 'desc' }, { id: 'asc' }] }), 'residentId', ids));
    return (await loader.load(id)).filter(({ from, to }) => !activeOn || (from <= activeOn && (!to || to >= activeOn)));
  }
}

@Resolver(() => HouseholdMember)
class HouseholdMemberResolver {
  @FieldResolver(() => Household, { nullable: true })
  household(@Root() { householdId }: HouseholdMember, @Ctx() context: StockContext): Promise<Household | null> {
    const { em, pattern } = context;
    return context.loader<Household | null>('households', async (ids) => inOrder(await em.find(Household, { id: { $in: [...ids] }, divisionCode: { $like: pattern } }), 'id', ids)).load(householdId);
  }
}

@Resolver(() => Household)
class HouseholdResolver {
  @FieldResolver(() => Resident, { nullable: true })
  head(@Root() { headId }: Household, @Ctx() context: StockContext): Promise<Resident | null> { return residentLoader(context).load(headId); }
}

@Resolver(() => Division)
class DivisionResolver {
  @FieldResolver(() => PopulationSummary, { nullable: true })
  populationSummary(@Root() { code }: Division, @Ctx() context: StockContext): Promise<PopulationSummary | null> {
    return context.loader<PopulationSummary | null>('population', async (codes) => inOrder(await context.em.find(PopulationSummary, { divisionCode: { $in: [...codes] } }), 'divisionCode', codes)).load(code);
  }
}

const persons = sees('PERSONS');

export const platform: StockSubgraph = {
  name: 'platform', databaseSchema: 'platform', entities: [Resident, Household, HouseholdMember, PopulationSummary],
  resolvers: [ResidentResolver, HouseholdMemberResolver, HouseholdResolver, DivisionResolver], contributed: [Division],
  references: {
    Resident: ({ id }: { id: string }, context: StockContext) => residentLoader(context).load(id),
    Division: (reference: { code: string }) => reference,
  },
  permissions: {
    Query: { resident: persons, residents: persons },
    Resident: { '*': persons, idNumber: sees('SENSITIVE_PERSONS', { masked: true }), disability: sees('SENSITIVE_PERSONS') },
    Household: { '*': persons }, HouseholdMember: { '*': persons }, ResidentConnection: { '*': persons },
  },
};
