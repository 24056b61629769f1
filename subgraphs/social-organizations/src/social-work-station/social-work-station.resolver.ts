import { type Connection, connectionType, DivisionScope, divisionCondition, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { SocialOrganization } from '../social-organization/social-organization.entity.js';
import { SocialWorkStation } from './social-work-station.entity.js';

const { Public } = labelsOf('ORGS');

export const SocialWorkStationConnection = connectionType(SocialWorkStation, 'SocialWorkStation');

@Resolver(() => SocialWorkStation)
export class SocialWorkStationResolver {
  @Public()
  @Query(() => SocialWorkStation, { nullable: true, description: '按标识取一处服务站。One station.' })
  socialWorkStation(
    @Arg('id', () => ID, { description: '服务站标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext,
  ): Promise<SocialWorkStation | null> {
    return loaders.one(SocialWorkStation, 'id').load(id);
  }

  @Public()
  @Query(() => SocialWorkStationConnection, { nullable: true, description: '社会工作服务站，按区划。Social-work stations by division.' })
  socialWorkStations(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '所在区划。Division where they stand.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<SocialWorkStation>> {
    const division = divisionCondition(scope);
    const where = division ? { divisionCode: division } : {};
    const orderBy = [{ property: 'divisionCode', direction: 'asc' }] as const;
    return pager.page(SocialWorkStation, { field: 'Query.socialWorkStations', where, orderBy }, page);
  }

  @Public()
  @FieldResolver(() => SocialOrganization, { nullable: true, description: '承接机构。Organisation that runs it.' })
  contractor(@Root() { contractorUscc }: SocialWorkStation, @Ctx() { loaders }: SubgraphContext): Promise<SocialOrganization | null> | null {
    return contractorUscc ? loaders.one(SocialOrganization, 'uscc').load(contractorUscc) : null;
  }
}
