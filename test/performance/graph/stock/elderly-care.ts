import { DateScalar } from '@civil/schema/scalars';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type ElderlyFigures, elderlyFigures } from '../figures/elderly-figures.js';
import type { StockContext } from './context.js';
import type { StockSubgraph } from './open-subgraph.js';
import { allow, sees } from './rules.js';

@ObjectType()
@Entity({ tableName: 'elderly_profiles' })
class ElderlyProfile {
  @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) residentId!: string;
  @Property({ type: 'string' }) divisionCode!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) special!: string | null;
  @Field(() => String, { nullable: true }) @Property({ type: 'string', nullable: true }) responsibleVisitor!: string | null;
}

@ObjectType()
class AbilityAssessment {
  @Field(() => String, { nullable: true }) finalLevel!: string | null;
  @Field(() => DateScalar, { nullable: true }) validTo!: string | null;
}

@ObjectType()
class ElderlyFacility {
  @Field(() => String, { nullable: true }) name!: string | null;
  @Field(() => String, { nullable: true }) rating!: string | null;
}

@ObjectType()
class CareStay {
  @Field(() => ElderlyFacility, { nullable: true }) facility!: ElderlyFacility | null;
}

@ObjectType()
class ElderSubsidy {
  @Field(() => String, { nullable: true }) kind!: string;
  @Field(() => String, { nullable: true }) monthlyAmount!: string;
}

@ObjectType()
class FacilityKindCount {
  @Field(() => String) kind!: string;
  @Field(() => Int) count!: number;
}

@ObjectType()
class ElderlySummary {
  @Field(() => Int) facilities!: number;
  @Field(() => [FacilityKindCount]) facilitiesByKind!: FacilityKindCount[];
  @Field(() => Int) licensedBeds!: number;
  @Field(() => Int) nursingBeds!: number;
  @Field(() => Int) occupiedBeds!: number;
  @Field(() => String, { nullable: true }) nursingBedShare!: string | null;
}

@Directive('@key(fields: "id")')
@ObjectType('Resident')
class Resident {
  @Field(() => ID) id!: string;
}

@Directive('@key(fields: "code")')
@ObjectType('Division')
class Division {
  @Field(() => String) code!: string;
}

const ASSESSMENTS = 'select final_level as "finalLevel", valid_to::text as "validTo" from elderly_care.ability_assessments where resident_id = ? and division_code like ? order by assessed_on desc';
const STAYS = `select f.name, f.rating_grade as rating from elderly_care.care_stays s join elderly_care.elderly_facilities f on f.id = s.facility_id
  where s.resident_id = ? and s.facility_division_code like ? and s.admitted_on <= ? and (s.left_on is null or s.left_on >= ?) order by s.admitted_on desc`;
const SUBSIDIES = `select kind, monthly_amount as "monthlyAmount" from elderly_care.elder_subsidies where resident_id = ? and division_code like ?
  and "from" <= ? and ("to" is null or "to" >= ?) order by "from" desc, id`;

@Resolver(() => Resident)
class ResidentResolver {
  @FieldResolver(() => ElderlyProfile, { nullable: true })
  elderlyProfile(@Root() { id }: Resident, @Ctx() { em, pattern }: StockContext): Promise<ElderlyProfile | null> {
    return em.findOne(ElderlyProfile, { residentId: id, divisionCode: { $like: pattern } });
  }

  @FieldResolver(() => [AbilityAssessment], { nullable: true })
  async abilityAssessments(@Root() { id }: Resident, @Arg('latest', () => Boolean, { nullable: true }) latest: boolean | null, @Ctx() { read, pattern }: StockContext): Promise<AbilityAssessment[]> {
    const all = await read<AbilityAssessment>(ASSESSMENTS, [id, pattern]);
    return latest ? all.slice(0, 1) : all;
  }

  @FieldResolver(() => [CareStay], { nullable: true })
  async careStays(@Root() { id }: Resident, @Arg('activeOn', () => DateScalar) activeOn: string, @Ctx() { read, pattern }: StockContext): Promise<CareStay[]> {
    return (await read<ElderlyFacility>(STAYS, [id, pattern, activeOn, activeOn])).map((facility) => ({ facility }));
  }

  @FieldResolver(() => [ElderSubsidy], { nullable: true })
  elderSubsidies(@Root() { id }: Resident, @Arg('activeOn', () => DateScalar) activeOn: string, @Ctx() { read, pattern }: StockContext): Promise<ElderSubsidy[]> {
    const month = activeOn.slice(0, 7);
    return read<ElderSubsidy>(SUBSIDIES, [id, pattern, month, month]);
  }
}

@Resolver(() => Division)
class DivisionResolver {
  @FieldResolver(() => ElderlySummary, { nullable: true })
  elderlySummary(@Root() { code }: Division, @Arg('on', () => DateScalar) on: string, @Ctx() { read }: StockContext): Promise<ElderlyFigures> { return elderlyFigures(read, code, on); }
}

const elderly = sees('ELDERLY');
const care = sees('CARE');

export const elderlyCare: StockSubgraph = {
  name: 'elderly-care', databaseSchema: 'elderly_care', entities: [ElderlyProfile], resolvers: [ResidentResolver, DivisionResolver], contributed: [Resident, Division],
  references: { Resident: (reference: { id: string }) => reference, Division: (reference: { code: string }) => reference },
  permissions: { Resident: { elderlyProfile: elderly, abilityAssessments: care, careStays: care, elderSubsidies: elderly }, Division: { elderlySummary: allow } },
};
