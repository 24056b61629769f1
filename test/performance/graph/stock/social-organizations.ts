import { DateScalar } from '@civil/schema/scalars';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Arg, Ctx, Directive, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { type OrgFigures, orgFigures } from '../figures/org-figures.js';
import type { StockContext } from './context.js';
import type { StockSubgraph } from './open-subgraph.js';
import { allow, sees } from './rules.js';

@ObjectType()
@Entity({ tableName: 'social_work_stations' })
class SocialWorkStation {
  @Field(() => ID) @PrimaryKey({ type: 'string' }) id!: string;
  @Property({ type: 'string' }) divisionCode!: string;
}

@ObjectType()
class VolunteerProfile {
  @Field(() => String, { nullable: true }) totalHours!: string | null;
  @Field(() => Int, { nullable: true }) stars!: number;
}

@ObjectType()
class SocialOrganization {
  @Field(() => String, { nullable: true }) name!: string;
  @Field(() => String, { nullable: true }) uscc!: string;
}

@ObjectType()
class OrgPosition {
  @Field(() => SocialOrganization, { nullable: true }) organization!: SocialOrganization;
  @Field(() => String, { nullable: true }) post!: string;
}

@ObjectType()
class OrgTypeCount {
  @Field(() => String) type!: string;
  @Field(() => Int) count!: number;
}

@ObjectType()
class OrgSummary {
  @Field(() => Int) total!: number;
  @Field(() => [OrgTypeCount]) byType!: OrgTypeCount[];
  @Field(() => Int) charities!: number;
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

const VOLUNTEER = 'select total_hours::text as "totalHours" from social_organizations.volunteer_profiles where resident_id = ? and division_code like ?';
const POSITIONS = `select o.name, o.uscc, p.post from social_organizations.org_positions p join social_organizations.social_organizations o on o.id = p.organization_id
  where p.resident_id = ? and p.registrar_division_code like ? order by p.since desc, p.id`;
/** Hours that each star stands for. */
const HOURS_OF_STARS = [100, 300, 600, 1000, 1500];

@Resolver(() => Resident)
class ResidentResolver {
  @FieldResolver(() => VolunteerProfile, { nullable: true })
  async volunteerProfile(@Root() { id }: Resident, @Ctx() { read, pattern }: StockContext): Promise<VolunteerProfile | null> {
    const [row] = await read<{ totalHours: string }>(VOLUNTEER, [id, pattern]);
    return row ? { ...row, stars: HOURS_OF_STARS.filter((hours) => Number(row.totalHours) >= hours).length } : null;
  }

  @FieldResolver(() => [OrgPosition], { nullable: true })
  async orgPositions(@Root() { id }: Resident, @Ctx() { read, pattern }: StockContext): Promise<OrgPosition[]> {
    const rows = await read<SocialOrganization & { post: string }>(POSITIONS, [id, pattern]);
    return rows.map(({ post, ...organization }) => ({ post, organization }));
  }
}

@Resolver(() => Division)
class DivisionResolver {
  @FieldResolver(() => [SocialWorkStation], { nullable: true })
  socialWorkStations(@Root() { code }: Division, @Ctx() { em }: StockContext): Promise<SocialWorkStation[]> {
    return em.find(SocialWorkStation, { divisionCode: { $like: `${code}%` } }, { orderBy: [{ divisionCode: 'asc' }, { id: 'asc' }] });
  }

  @FieldResolver(() => OrgSummary, { nullable: true })
  orgSummary(@Root() { code }: Division, @Arg('on', () => DateScalar) on: string, @Ctx() { read }: StockContext): Promise<OrgFigures> { return orgFigures(read, code, on); }
}

export const socialOrganizations: StockSubgraph = {
  name: 'social-organizations', databaseSchema: 'social_organizations', entities: [SocialWorkStation], resolvers: [ResidentResolver, DivisionResolver], contributed: [Resident, Division],
  references: { Resident: (reference: { id: string }) => reference, Division: (reference: { code: string }) => reference },
  permissions: { Resident: { volunteerProfile: sees('VOLUNTEERS'), orgPositions: sees('POSITIONS') }, Division: { socialWorkStations: allow, orgSummary: allow } },
};
