import type { SubgraphContext } from '@civil/subgraph-kernel';
import { Ctx, Directive, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { ChildFile } from '../child-file/child-file.entity.js';
import { isLeftBehindWithoutAgreement } from '../child-file/child-file.service.js';
import { Door, Minor } from '../labels.js';
import { Household } from './household.stub.js';

async function loadMinors({ _memberIds }: Household, { loaders, today }: SubgraphContext): Promise<ChildFile[]> {
  const files = await Promise.all((_memberIds ?? []).map((id) => loaders.one(ChildFile, 'residentId').load(id)));
  return files.filter((file) => file !== null).filter(({ adultOn }) => adultOn > today);
}

/** What child protection adds to a household. */
@Resolver(() => Household)
export class HouseholdResolver {
  @Door('CATEGORY')
  @Directive('@requires(fields: "_memberIds")')
  @FieldResolver(() => [ChildFile], { nullable: true, description: '户内未成年人的档案。Files of the minors of the household.' })
  minors(@Root() household: Household, @Ctx() context: SubgraphContext): Promise<ChildFile[]> {
    return loadMinors(household, context);
  }

  @Minor()
  @Directive('@requires(fields: "_memberIds")')
  @FieldResolver(() => Int, { nullable: true, description: '户内无有效委托照护协议的留守儿童数。Left-behind children of the household without an agreement in force.' })
  async leftBehindWithoutAgreement(@Root() household: Household, @Ctx() context: SubgraphContext): Promise<number> {
    const minors = await loadMinors(household, context);
    return minors.filter((file) => isLeftBehindWithoutAgreement(file, context.today)).length;
  }
}
