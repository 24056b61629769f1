import { labelsOf, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Directive, FieldResolver, Resolver, Root } from 'type-graphql';
import { deathRecordOf } from '../death-record/death-record.loaders.js';
import { DeathRecord } from '../death-record/death-record.entity.js';
import { Household } from './household.stub.js';

const { Internal } = labelsOf('VITAL');

@Resolver(() => Household)
export class HouseholdResolver {
  @Directive('@requires(fields: "_memberIds")')
  @Internal({ facet: 'DEATH_DATE' })
  @FieldResolver(() => [DeathRecord], { nullable: true, description: '已死亡成员的死亡登记。Death records of members who have died.' })
  async deceasedMembers(@Root() { _memberIds }: Household, @Ctx() { loaders }: SubgraphContext): Promise<DeathRecord[]> {
    const records = await Promise.all((_memberIds ?? []).map((id) => deathRecordOf(id, loaders)));
    return records.filter((record) => record !== null);
  }
}
