import { DateScalar } from '@civil/schema/scalars';
import { labelsOf, ResidentStub, type SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Directive, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { deathRecordOf } from '../death-record/death-record.loaders.js';
import { factsOf, latestMarriageOf } from './marital-register.js';

const { Public } = labelsOf('VITAL');

/**
 * Facts that other subgraphs take by `@requires`. No client can ask for them; whatever is computed from one carries a label of
 * its own.
 */
@Resolver(() => ResidentStub)
export class ResidentFactsResolver {
  @Directive('@inaccessible')
  @Public()
  @FieldResolver(() => DateScalar, { nullable: true, description: '死亡日期，供其他子图计算。Day of death, for other subgraphs to compute with.' })
  async _deathDate(@Root() { id }: ResidentStub, @Ctx() { system }: SubgraphContext): Promise<string | null> {
    return (await deathRecordOf(id, system))?.deathDate ?? null;
  }

  @Directive('@inaccessible')
  @Public()
  @FieldResolver(() => ID, { nullable: true, description: '登记配偶标识，供其他子图计算。Id of the registered spouse, for other subgraphs to compute with.' })
  async _registeredSpouseId(@Root() { id }: ResidentStub, @Ctx() { system }: SubgraphContext): Promise<string | null> {
    return (await factsOf(id, system))?.spouseId ?? null;
  }

  @Directive('@inaccessible')
  @Public()
  @FieldResolver(() => DateScalar, {
    nullable: true,
    description: '最近结婚登记日期，供其他子图计算。Day of the latest marriage, for other subgraphs to compute with.',
  })
  async _latestMarriageOn(@Root() { id }: ResidentStub, @Ctx() { system }: SubgraphContext): Promise<string | null> {
    return (await latestMarriageOf(id, system))?.registeredOn ?? null;
  }
}
