import { DateTimeScalar } from '@civil/schema/scalars';
import {
  Clock, clocksOf, type Connection, connectionType, dueAtOf, labelsOf, type OrderInput, PageArgs, type SubgraphContext, TimelineEvent, timelineOf,
} from '@civil/subgraph-kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { DisabilitySubsidyApplication } from './disability-subsidy-application.entity.js';
import { DisabilitySubsidyApplicationFilter, DisabilitySubsidyApplicationOrder } from './disability-subsidy.inputs.js';
import { pageSubsidyApplications } from './disability-subsidy.service.js';

const { Internal } = labelsOf('ASSISTANCE');

export const DisabilitySubsidyApplicationConnection = connectionType(DisabilitySubsidyApplication, 'DisabilitySubsidyApplication');

@Resolver(() => DisabilitySubsidyApplication)
export class DisabilitySubsidyResolver {
  @Internal()
  @Query(() => DisabilitySubsidyApplication, { nullable: true, description: '按标识取一件残疾人两项补贴申请；不在范围内与不存在同样为空。One application for a disability subsidy; null when absent or out of scope.' })
  disabilitySubsidyApplication(@Arg('id', () => ID, { description: '申请标识。Id.' }) id: string, @Ctx() { loaders }: SubgraphContext): Promise<DisabilitySubsidyApplication | null> {
    return loaders.one(DisabilitySubsidyApplication, 'id').load(id);
  }

  @Internal()
  @Query(() => DisabilitySubsidyApplicationConnection, { nullable: true, description: '受理地或户籍地在辖区内的残疾人两项补贴申请，新的在前。Applications for disability subsidies accepted or at home in the scope of the viewer, the newest first.' })
  disabilitySubsidyApplications(
    @Arg('filter', () => DisabilitySubsidyApplicationFilter, { nullable: true, description: '筛选。Filter.' }) filter: DisabilitySubsidyApplicationFilter | undefined,
    @Arg('orderBy', () => [DisabilitySubsidyApplicationOrder], { nullable: true, description: '排序。Order.' }) orderBy: OrderInput<DisabilitySubsidyApplication>[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: SubgraphContext,
  ): Promise<Connection<DisabilitySubsidyApplication>> {
    return pageSubsidyApplications(context, filter ?? {}, orderBy, page);
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: DisabilitySubsidyApplication): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() application: DisabilitySubsidyApplication): Date | null {
    return dueAtOf(application);
  }

  @Internal()
  @FieldResolver(() => [Clock], { nullable: true, description: '办理期限，按起算先后。Time limits, in the order in which they were started.' })
  clocks(@Root() { id }: DisabilitySubsidyApplication, @Ctx() context: SubgraphContext): Promise<Clock[]> {
    return clocksOf(context, id);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: DisabilitySubsidyApplication, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Internal()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '由此享受的补贴。Benefit that came of it.' })
  async enrollment(@Root() { enrollmentId }: DisabilitySubsidyApplication, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment | null> {
    return enrollmentId ? loaders.one(AssistanceEnrollment, 'id').load(enrollmentId) : null;
  }
}
