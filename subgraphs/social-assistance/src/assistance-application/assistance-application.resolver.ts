import { civilError } from '@civil/schema/errors';
import { DateTimeScalar, MoneyScalar } from '@civil/schema/scalars';
import {
  Attachment, AttachmentRecord, attachmentsFor, Clock, clocksOf, type Connection, connectionType, DivisionScope, dueAtOf, labelsOf, type OrderInput, PageArgs,
  type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { EconomicCheck } from '../economic-check/economic-check.entity.js';
import { AssistanceProgram } from '../program.js';
import { PublicNotice } from '../public-notice/public-notice.entity.js';
import { AssistanceApplicationFilter, AssistanceApplicationOrder } from './application-filter.inputs.js';
import { ApplicationMember } from './application-member.entity.js';
import { AssistanceApplication } from './assistance-application.entity.js';
import { loadOwnApplications, pageApplications, pageOverdue } from './assistance-application.service.js';
import { DocumentKind, requiredDocumentKinds } from './document-kinds.js';

const { Public, Internal, Personal, Sensitive } = labelsOf('ASSISTANCE');

export const AssistanceApplicationConnection = connectionType(AssistanceApplication, 'AssistanceApplication');

@Resolver(() => AssistanceApplication)
export class AssistanceApplicationResolver {
  @Internal()
  @Query(() => AssistanceApplication, { nullable: true, description: '按标识或案号取一件申请；不在范围内与不存在同样为空。One application by its id or number; null when absent or out of scope.' })
  assistanceApplication(
    @Arg('id', () => ID, { nullable: true, description: '申请标识。Id.' }) id: string | null | undefined,
    @Arg('caseNo', () => String, { nullable: true, description: '案号。Number of the case.' }) caseNo: string | null | undefined,
    @Ctx() { loaders }: SubgraphContext,
  ): Promise<AssistanceApplication | null> {
    if (Boolean(id) === Boolean(caseNo)) throw civilError('BAD_USER_INPUT', { argument: 'id' });
    return id ? loaders.one(AssistanceApplication, 'id').load(id) : loaders.one(AssistanceApplication, 'caseNo').load(caseNo as string);
  }

  @Internal()
  @Query(() => AssistanceApplicationConnection, { nullable: true, description: '辖区内的救助申请，新的在前。Applications in the scope of the viewer, the newest first.' })
  assistanceApplications(
    @Arg('filter', () => AssistanceApplicationFilter, { nullable: true, description: '筛选。Filter.' }) filter: AssistanceApplicationFilter | undefined,
    @Arg('orderBy', () => [AssistanceApplicationOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<AssistanceApplication>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AssistanceApplication>> {
    return pageApplications(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @Query(() => AssistanceApplicationConnection, { nullable: true, description: '期限已超的申请，超期久的在前。Applications of which a time limit is exceeded, the longest first.' })
  overdueApplications(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '受理地。Where they were taken.' }) scope: DivisionScope | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<AssistanceApplication>> {
    return pageOverdue(context, scope, page);
  }

  @Internal()
  @Query(() => [AssistanceApplication], { nullable: true, description: '本人、所监护未成年人和代办的申请。Applications of the citizen, of minors in their care, and those they act in for others.' })
  myApplications(@Ctx() context: SubgraphContext): Promise<AssistanceApplication[]> {
    return loadOwnApplications(context);
  }

  @Public()
  @Query(() => [DocumentKind], { nullable: true, description: '申请须提交的材料：一证一书，其余由系统核验。Papers that an application takes: one card and one letter; all else is looked up.' })
  requiredDocuments(@Arg('program', () => AssistanceProgram, { description: '项目。Programme.' }) _program: AssistanceProgram): readonly DocumentKind[] {
    return requiredDocumentKinds;
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: AssistanceApplication): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() application: AssistanceApplication): Date | null {
    return dueAtOf(application);
  }

  @Sensitive()
  @FieldResolver(() => MoneyScalar, { nullable: true, description: '拟每月救助金。Amount proposed a month.' })
  proposedAmount(@Root() { proposedAmount }: AssistanceApplication): string {
    return proposedAmount;
  }

  @Personal({ mask: 'RECORD' })
  @FieldResolver(() => [ApplicationMember], { nullable: true, description: '申请所列成员；未成年人仅对有权角色可见。Members it lists; children only for roles that may see them.' })
  members(@Root() { id }: AssistanceApplication, @Ctx() { loaders }: SubgraphContext): Promise<ApplicationMember[]> {
    return loaders.many(ApplicationMember, 'applicationId', { orderBy: { id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [Attachment], { nullable: true, description: '材料，限于有权查看的级别。Papers, of the classes that the viewer may read.' })
  async documents(@Root() { id }: AssistanceApplication, @Ctx() { loaders, viewer }: SubgraphContext): Promise<Attachment[]> {
    return attachmentsFor(viewer, 'ASSISTANCE', await loaders.many(AttachmentRecord, 'subjectId', { orderBy: { id: 'asc' } }).load(id));
  }

  @Internal()
  @FieldResolver(() => [EconomicCheck], { nullable: true, description: '经济状况核对，新的在前。Economic checks, the newest first.' })
  economicChecks(@Root() { id }: AssistanceApplication, @Ctx() { loaders }: SubgraphContext): Promise<EconomicCheck[]> {
    return loaders.many(EconomicCheck, 'applicationId', { orderBy: { requestedAt: 'desc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [PublicNotice], { nullable: true, description: '公示与公布。Public notices.' })
  notices(@Root() { id }: AssistanceApplication, @Ctx() { loaders }: SubgraphContext): Promise<PublicNotice[]> {
    return loaders.many(PublicNotice, 'applicationId', { orderBy: { from: 'asc', id: 'asc' } }).load(id);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: AssistanceApplication, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: AssistanceApplication, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Internal()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '由此享受的待遇。Benefit that came of it.' })
  async enrollment(@Root() { enrollmentId }: AssistanceApplication, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment | null> {
    return enrollmentId ? loaders.one(AssistanceEnrollment, 'id').load(enrollmentId) : null;
  }
}
