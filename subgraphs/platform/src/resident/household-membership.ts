import { kinshipCodes } from '@civil/schema/codes';
import { CodeLabel, labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { Household, type HouseholdMember } from '../household/household.entity.js';

const { Personal, Internal } = labelsOf('PLATFORM');

@Personal()
@ObjectType({ description: '居民所在的户及其与户主的关系。A household of a resident, and the relation to its head.' })
export class HouseholdMembership {
  householdId!: string;
  relationCode!: string;
  /** Carried over from the member for the rule on minors. */
  adultOn!: string;
  @Field(() => CodeLabel, { nullable: true, description: '与户主的关系（GB/T 4761）。Relation to the head.' })
  relation!: CodeLabel;
  @Internal()
  @Field(() => Boolean, { nullable: true, description: '是否共同生活。Whether living together.' })
  coLiving!: boolean;

  static of({ householdId, relationCode, coLiving, adultOn }: HouseholdMember): HouseholdMembership {
    return { householdId, relationCode, relation: kinshipCodes.get(relationCode), coLiving, adultOn };
  }
}

@Resolver(() => HouseholdMembership)
export class HouseholdMembershipResolver {
  @Internal()
  @FieldResolver(() => Household, { nullable: true, description: '户。The household.' })
  household(@Root() { householdId }: HouseholdMembership, @Ctx() { loaders }: SubgraphContext): Promise<Household | null> {
    return loaders.one(Household, 'id').load(householdId);
  }
}
