import { civilError } from '@civil/schema/errors';
import { DateScalar, UsccScalar } from '@civil/schema/scalars';
import {
  CodeLabel, type Connection, connectionType, DivisionScope, labelsOf, type OrderInput, PageArgs, Sized, type SubgraphContext,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { creditStateCodes } from './social-organization.codes.js';
import { AnnualReport, FormerName, ListEntry, OrgRatingRecord, SocialOrganization } from './social-organization.entity.js';
import { CreditListKind, OrgRating } from './social-organization.enums.js';
import { SocialOrganizationFilter, SocialOrganizationOrder } from './social-organization.inputs.js';
import { formerNamesOf, isDormant, listEntriesOf, organizationNamed, ratingsOf, reportsOf } from './social-organization.loaders.js';
import { pageListEntries, pageOrganizations } from './social-organization.service.js';
import { OrgStatisticsBy, OrgStatisticsRow, orgStatistics } from './statistics.js';
import { creditStateOn } from './supervision.js';
import { OrganizationVerification, verifyOrganization } from './verification.js';

const { Public, Internal } = labelsOf('ORGS');

export const SocialOrganizationConnection = connectionType(SocialOrganization, 'SocialOrganization');
export const ListEntryConnection = connectionType(ListEntry, 'ListEntry');

@Resolver()
export class OrganizationRegisterResolver {
  @Public()
  @Query(() => SocialOrganization, {
    nullable: true, description: '按标识、统一社会信用代码或名称（含曾用名）取一家。One organisation by id, by credit code, or by its name, a former one included.',
  })
  socialOrganization(
    @Arg('id', () => ID, { nullable: true, description: '标识。Id.' }) id: string | undefined,
    @Arg('uscc', () => UsccScalar, { nullable: true, description: '统一社会信用代码。Unified social credit code.' }) uscc: string | undefined,
    @Arg('name', () => String, { nullable: true, description: '全称。Full name.' }) name: string | undefined,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<SocialOrganization | null> {
    if (id) return loaders.one(SocialOrganization, 'id').load(id);
    if (uscc) return loaders.one(SocialOrganization, 'uscc').load(uscc);
    if (name) return organizationNamed(name.trim(), loaders);
    throw civilError('ORGANIZATION_KEY_MISSING', { argument: 'uscc' });
  }

  @Public()
  @Query(() => SocialOrganizationConnection, { nullable: true, description: '社会组织登记簿。Public register of social organisations.' })
  socialOrganizations(
    @Arg('filter', () => SocialOrganizationFilter, { nullable: true, description: '筛选。Filter.' }) filter: SocialOrganizationFilter | undefined,
    @Arg('orderBy', () => [SocialOrganizationOrder], { nullable: true, description: '排序，默认最近登记在前。Order; registered last comes first by default.' })
    orderBy: OrderInput<SocialOrganization>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<SocialOrganization>> {
    return pageOrganizations(context, filter ?? {}, orderBy, page);
  }

  @Public()
  @Query(() => OrganizationVerification, { nullable: true, description: '核验社会组织：是否登记、是否正常、可否公开募捐。Whether an organisation exists, is normal and may raise funds.' })
  verifyOrganization(
    @Arg('uscc', () => UsccScalar, { nullable: true, description: '统一社会信用代码。Unified social credit code.' }) uscc: string | undefined,
    @Arg('name', () => String, { nullable: true, description: '自称的名称。Name it goes by.' }) name: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<OrganizationVerification> {
    return verifyOrganization({ uscc, name }, context);
  }

  @Public()
  @Query(() => ListEntryConnection, { nullable: true, description: '某日有效的信用名录。A credit list as it stood on a day.' })
  creditListEntries(
    @Arg('kind', () => CreditListKind, { description: '名录。Which list.' }) kind: CreditListKind,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期，默认今日。Day, today by default.' }) on: string | undefined,
    @Arg('scope', () => DivisionScope, { nullable: true, description: '住所所在区划。Division where they sit.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<ListEntry>> {
    return pageListEntries(context, { kind, on: on ?? context.today, scope }, page);
  }

  @Public()
  @Sized(20)
  @Query(() => [OrgStatisticsRow], { nullable: true, description: '某日在册社会组织的数量。Numbers of organisations on the register on a day.' })
  orgStatistics(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '住所所在区划。Division where they sit.' }) scope: DivisionScope | undefined,
    @Arg('by', () => OrgStatisticsBy, { description: '分组。What to count by.' }) by: OrgStatisticsBy,
    @Arg('on', () => DateScalar, { nullable: true, description: '日期，默认今日。Day, today by default.' }) on: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<OrgStatisticsRow[]> {
    return orgStatistics(context, { scope, by, on });
  }
}

@Resolver(() => SocialOrganization)
export class SocialOrganizationResolver {
  @Public()
  @FieldResolver(() => [FormerName], { description: '曾用名称。Former names.' })
  formerNames(@Root() { id }: SocialOrganization, @Ctx() { loaders }: SubgraphContext): Promise<FormerName[]> {
    return formerNamesOf(id, loaders);
  }

  @Public()
  @FieldResolver(() => [OrgRatingRecord], { description: '历次评估。Assessments, the latest first.' })
  ratings(@Root() { id }: SocialOrganization, @Ctx() { loaders }: SubgraphContext): Promise<OrgRatingRecord[]> {
    return ratingsOf(id, loaders);
  }

  @Public()
  @FieldResolver(() => OrgRating, { nullable: true, description: '有效的评估等级。Grade in force today.' })
  async currentRating(@Root() { id }: SocialOrganization, @Ctx() { loaders, today }: SubgraphContext): Promise<OrgRating | null> {
    const ratings = await ratingsOf(id, loaders);
    return ratings.find(({ from, to }) => from <= today && to >= today)?.grade ?? null;
  }

  @Public()
  @FieldResolver(() => [AnnualReport], { description: '年度工作报告。Annual reports, the latest first.' })
  annualReports(@Root() { id }: SocialOrganization, @Ctx() { loaders }: SubgraphContext): Promise<AnnualReport[]> {
    return reportsOf(id, loaders);
  }

  @Public()
  @FieldResolver(() => [ListEntry], { description: '活动异常名录记载，含已移出的。Entries on the list of abnormal activity, removed ones included.' })
  async abnormalEntries(@Root() { id }: SocialOrganization, @Ctx() { loaders }: SubgraphContext): Promise<ListEntry[]> {
    return (await listEntriesOf(id, loaders)).filter(({ kind }) => kind === CreditListKind.ABNORMAL);
  }

  @Public()
  @FieldResolver(() => [ListEntry], { description: '严重违法失信名单记载，含已移出的。Entries on the list of serious dishonesty, removed ones included.' })
  async seriousEntries(@Root() { id }: SocialOrganization, @Ctx() { loaders }: SubgraphContext): Promise<ListEntry[]> {
    return (await listEntriesOf(id, loaders)).filter(({ kind }) => kind === CreditListKind.SERIOUS);
  }

  @Public()
  @FieldResolver(() => CodeLabel, { description: '今日的信用状态，由有效的名录记载得出。Credit state today, as the entries in force make it.' })
  async creditState(@Root() { id }: SocialOrganization, @Ctx() { loaders, today }: SubgraphContext): Promise<CodeLabel> {
    return creditStateCodes.get(creditStateOn(await listEntriesOf(id, loaders), today));
  }

  @Internal()
  @FieldResolver(() => Boolean, {
    nullable: true, description: '疑似“僵尸型”：连续两年未报告、无活动、无从业人员。Seems to exist on paper only: for two years no report, no activity, no staff.',
  })
  zombieSuspect(@Root() { id }: SocialOrganization, @Ctx() { loaders, today }: SubgraphContext): Promise<boolean> {
    return isDormant(id, today, loaders);
  }
}

@Resolver(() => ListEntry)
export class ListEntryResolver {
  @Public()
  @FieldResolver(() => SocialOrganization, { nullable: true, description: '被列入的社会组织。The organisation listed.' })
  organization(@Root() { organizationId }: ListEntry, @Ctx() { loaders }: SubgraphContext): Promise<SocialOrganization | null> {
    return loaders.one(SocialOrganization, 'id').load(organizationId);
  }
}
