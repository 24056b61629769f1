import { DateScalar } from '@civil/schema/scalars';
import { type Connection, Cost, DivisionStub, divisionCondition, labelsOf, PageArgs, type SubgraphContext } from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { SocialOrganization } from '../social-organization/social-organization.entity.js';
import { SocialOrganizationFilter } from '../social-organization/social-organization.inputs.js';
import { SocialOrganizationConnection } from '../social-organization/social-organization.resolver.js';
import { newestFirst, organizationCondition } from '../social-organization/social-organization.service.js';
import { SocialWorkStation } from '../social-work-station/social-work-station.entity.js';
import { orgSummaryOf, stationsIn } from './division.loaders.js';
import { OrgSummary } from './org-summary.js';

const { Public } = labelsOf('ORGS');

@Resolver(() => DivisionStub)
export class DivisionResolver {
  @Public()
  @FieldResolver(() => SocialOrganizationConnection, {
    nullable: true, description: '住所在该区划（含下级）的社会组织，按县登记。Organisations that sit in the division, which the register knows to the county.',
  })
  socialOrganizations(
    @Root() { code }: DivisionStub,
    @Arg('filter', () => SocialOrganizationFilter, { nullable: true, description: '筛选。Filter.' }) filter: SocialOrganizationFilter | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<SocialOrganization>> {
    const where = { $and: [{ divisionCode: divisionCondition({ code }) }, organizationCondition(filter ?? {}, context)] } as never;
    return context.pager.pageEach(SocialOrganization, { field: 'Division.socialOrganizations', where, orderBy: newestFirst }, page);
  }

  @Public()
  @Cost(5)
  @FieldResolver(() => OrgSummary, {
    nullable: true, description: '某日在册社会组织概况，省级至县级。Organisations on the register on a day, from province to county.',
  })
  orgSummary(
    @Root() { code }: DivisionStub,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期，默认今日。Day, today by default.' }) on: string | undefined,
    @Ctx() { loaders, today }: SubgraphContext,
  ): Promise<OrgSummary | null> {
    return orgSummaryOf(code, on ?? today, loaders);
  }

  @Public()
  @FieldResolver(() => [SocialWorkStation], { nullable: true, description: '社会工作服务站，含下级区划。Social-work stations, those below included.' })
  socialWorkStations(@Root() { code }: DivisionStub, @Ctx() { loaders }: SubgraphContext): Promise<SocialWorkStation[]> {
    return stationsIn(code, loaders);
  }
}
