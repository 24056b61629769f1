import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { anyOnTheirOwn } from '../elderly-profile/elderly-profile.service.js';
import { ElderHousehold } from './household.stub.js';

const { Internal } = labelsOf('ELDERLY');

@Resolver(() => ElderHousehold)
export class HouseholdContribution {
  @Directive('@requires(fields: "_memberIds")')
  @Internal()
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: '户内是否有独居或空巢老年人（任一成员的关爱档案如此登记）。Whether a member is an elderly person on their own: a profile says ALONE or EMPTY_NEST.',
  })
  elderAloneRisk(@Root() { _memberIds }: ElderHousehold, @Ctx() context: SubgraphContext): Promise<boolean> | null {
    return _memberIds ? anyOnTheirOwn(context, _memberIds) : null;
  }
}
