import { type Connection, connectionType, CountCell, DivisionScope, divisionCondition, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { Public } from '../labels.js';
import { ChildInstitutionKind } from './child-institution.codes.js';
import { ChildWelfareInstitution } from './child-institution.entity.js';
import { loadCaredFor } from './child-institution.service.js';

export const ChildWelfareInstitutionConnection = connectionType(ChildWelfareInstitution, 'ChildWelfareInstitution');

@Resolver(() => ChildWelfareInstitution)
export class ChildInstitutionResolver {
  @Public()
  @Query(() => ChildWelfareInstitution, { nullable: true, description: '按标识取一家机构。One institution.' })
  childInstitution(
    @Arg('id', () => ID, { description: '机构标识。Id.' }) id: string,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<ChildWelfareInstitution | null> {
    return loaders.one(ChildWelfareInstitution, 'id').load(id);
  }

  @Public()
  @Query(() => ChildWelfareInstitutionConnection, { nullable: true, description: '儿童福利和未成年人保护机构。Institutions for the welfare and protection of children.' })
  childInstitutions(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划范围。Division.' }) scope: DivisionScope | undefined,
    @Arg('kind', () => [ChildInstitutionKind], { nullable: true, description: '种类。Kinds.' }) kind: ChildInstitutionKind[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<ChildWelfareInstitution>> {
    const division = divisionCondition(scope);
    const where = { ...(division ? { divisionCode: division } : {}), ...(kind?.length ? { kindCode: { $in: kind } } : {}) };
    const orderBy = [{ property: 'divisionCode', direction: 'asc' }] as const;
    return pager.page(ChildWelfareInstitution, { field: 'Query.childInstitutions', where, orderBy }, page);
  }

  @Public()
  @FieldResolver(() => CountCell, { nullable: true, description: '在院儿童数；1 至 4 的数值对公众不予显示。Children cared for; 1 to 4 is withheld from the public.' })
  caredFor(@Root() institution: ChildWelfareInstitution, @Ctx() context: SubgraphContext): Promise<CountCell> {
    return loadCaredFor(context, institution);
  }
}
