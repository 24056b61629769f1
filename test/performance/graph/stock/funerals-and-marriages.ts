import { DateScalar } from '@civil/schema/scalars';
import { maritalStateCodes } from '@civil/schema/codes';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, ObjectType, Resolver, Root } from 'type-graphql';
import { type VitalFigures, vitalFigures } from '../figures/vital-figures.js';
import type { StockContext } from './context.js';
import type { StockSubgraph } from './open-subgraph.js';
import { allow, sees } from './rules.js';
import { CodeLabel, CountCell } from './shared-types.js';

@ObjectType()
@Entity({ tableName: 'funeral_facilities' })
class FuneralFacility {
  @Field(() => ID) @PrimaryKey({ type: 'string' }) id!: string;
  @Field(() => String, { nullable: true }) @Property({ type: 'string' }) kind!: string;
  @Property({ type: 'string' }) divisionCode!: string;
}

@ObjectType()
class DeathRecord {
  @Field(() => DateScalar, { nullable: true }) deathDate!: string;
  @Field(() => Boolean, { nullable: true }) verified!: boolean;
}

@ObjectType()
class VitalSummary {
  @Field(() => String) period!: string;
  @Field(() => CountCell) marriages!: CountCell;
  @Field(() => CountCell) divorces!: CountCell;
  @Field(() => CountCell) deaths!: CountCell;
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

const REGISTRATIONS = `select matter_code as matter, party_ids as parties from funerals_and_marriages.marriage_registrations
  where party_ids @> array[?]::text[] and not is_void order by registered_on desc, id limit 1`;
const DEATH = 'select death_date::text as "deathDate", verified from funerals_and_marriages.death_records where resident_id = ? and division_code like ?';
const MARRIED = 'J';

@Resolver(() => Resident)
class ResidentResolver {
  @FieldResolver(() => CodeLabel, { nullable: true })
  async registeredMaritalState(@Root() { id }: Resident, @Ctx() { read }: StockContext): Promise<CodeLabel | null> {
    const [latest] = await read<{ matter: string }>(REGISTRATIONS, [id]);
    return latest ? maritalStateCodes.get(latest.matter === MARRIED ? '20' : '40') : null;
  }

  @FieldResolver(() => Resident, { nullable: true })
  async registeredSpouse(@Root() { id }: Resident, @Ctx() { read }: StockContext): Promise<Resident | null> {
    const [latest] = await read<{ matter: string; parties: string[] }>(REGISTRATIONS, [id]);
    const spouse = latest?.matter === MARRIED ? latest.parties.find((party) => party !== id) : undefined;
    return spouse === undefined ? null : { id: spouse };
  }

  @FieldResolver(() => DeathRecord, { nullable: true })
  async deathRecord(@Root() { id }: Resident, @Ctx() { read, pattern }: StockContext): Promise<DeathRecord | null> { return (await read<DeathRecord>(DEATH, [id, pattern]))[0] ?? null; }
}

@Resolver(() => Division)
class DivisionResolver {
  @FieldResolver(() => [FuneralFacility], { nullable: true })
  funeralFacilities(@Root() { code }: Division, @Ctx() { em }: StockContext): Promise<FuneralFacility[]> {
    return em.find(FuneralFacility, { divisionCode: { $like: `${code}%` } }, { orderBy: [{ divisionCode: 'asc' }, { id: 'asc' }] });
  }

  @FieldResolver(() => VitalSummary, { nullable: true })
  vitalSummary(@Root() { code }: Division, @Arg('period', () => String) period: string, @Ctx() { read }: StockContext): Promise<VitalFigures> { return vitalFigures(read, code, period); }
}

const state = sees('STATE');

export const funeralsAndMarriages: StockSubgraph = {
  name: 'funerals-and-marriages', databaseSchema: 'funerals_and_marriages', entities: [FuneralFacility], resolvers: [ResidentResolver, DivisionResolver], contributed: [Resident, Division],
  references: { Resident: (reference: { id: string }) => reference, Division: (reference: { code: string }) => reference },
  permissions: {
    Resident: { registeredMaritalState: state, registeredSpouse: sees('SPOUSE'), deathRecord: state },
    Division: { funeralFacilities: allow, vitalSummary: allow },
  },
};
