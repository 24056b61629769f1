import { DateTimeScalar, DivisionCodeScalar } from '@civil/schema/scalars';
import {
  type Connection, connectionType, Cost, divisionCondition, DivisionScope, dueAtOf, fire, labelsOf, type Outcome, PageArgs, StepArgument, type SubgraphContext,
  TimelineEvent, timelineOf, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { DisasterEvent } from '../disaster-event/disaster-event.entity.js';
import { OfficerStep } from '../record-step.js';
import { TemporaryAid } from '../temporary-aid/temporary-aid.entity.js';
import { DamageAssessment, DamageStatus } from './damage-assessment.entity.js';
import { damageMachine, emptyAssessment, RecordDamageReliefInput, RejectDamageInput, ReportDamageInput, VerifyDamageInput } from './damage-machine.js';
import { DamageSummary, loadDamageSummary } from './damage-summary.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const DamageAssessmentConnection = connectionType(DamageAssessment, 'DamageAssessment');

@Public()
@ObjectType({ description: '住房受损核查一步办理的结果。What a step on an assessment came to.' })
export class DamageAssessmentResult {
  @Internal()
  @Field(() => DamageAssessment, { nullable: true, description: '办理后的核查；未能办理的为空。The assessment as it stands; null where nothing was done.' })
  assessment!: DamageAssessment | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

type Answer = Promise<DamageAssessmentResult>;
const resultOf = ({ subject, userErrors }: Outcome<DamageAssessment>): DamageAssessmentResult => ({ assessment: subject, userErrors });
const Step = (description: string): MethodDecorator => OfficerStep(() => DamageAssessmentResult, description);

@Resolver(() => DamageAssessment)
export class DamageAssessmentResolver {
  @Internal()
  @Query(() => DamageAssessmentConnection, { nullable: true, description: '一次灾害中辖区内的受损住房，临近期限的在前；居民得其本户的。Damaged houses of a disaster in the scope of the viewer, those due first; a citizen gets their own.' })
  damageAssessments(
    @Arg('eventId', () => ID, { description: '灾害标识。Id of the disaster.' }) eventId: string,
    @Arg('scope', () => DivisionScope, { nullable: true, description: '房屋所在地。Where the houses are.' }) scope: DivisionScope | undefined,
    @Arg('status', () => [DamageStatus], { nullable: true, description: '状态。States.' }) status: DamageStatus[] | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<DamageAssessment>> {
    const division = divisionCondition(scope);
    const where = { eventId, ...(division ? { divisionCode: division } : {}), ...(status?.length ? { status: { $in: status } } : {}) } as FilterQuery<DamageAssessment>;
    return pager.page(DamageAssessment, { field: 'Query.damageAssessments', where, orderBy: [{ property: 'nextDueAt', direction: 'asc' }, { property: 'id', direction: 'asc' }] }, page);
  }

  @Public()
  @Cost(5)
  @Query(() => DamageSummary, { nullable: true, description: '一次灾害核实的受损住房汇总，默认其受灾地。Summary of the damaged houses that were verified, where the disaster happened by default.' })
  damageSummary(
    @Arg('eventId', () => ID, { description: '灾害标识。Id of the disaster.' }) eventId: string,
    @Arg('division', () => DivisionCodeScalar, { nullable: true, description: '区划。Division.' }) division: string | undefined,
    @Ctx() context: SubgraphContext,
  ): Promise<DamageSummary | null> {
    return loadDamageSummary(context, eventId, division);
  }

  @Internal()
  @FieldResolver(() => DisasterEvent, { nullable: true, description: '灾害。Disaster.' })
  event(@Root() { eventId }: DamageAssessment, @Ctx() { loaders }: SubgraphContext): Promise<DisasterEvent | null> {
    return loaders.one(DisasterEvent, 'id').load(eventId);
  }

  @Internal()
  @FieldResolver(() => TemporaryAid, { nullable: true, description: '给予该户的临时救助；未救助的为空。Temporary aid that the household got; null until then.' })
  temporaryAid(@Root() { temporaryAidId }: DamageAssessment, @Ctx() { loaders }: SubgraphContext): Promise<TemporaryAid | null> | null {
    return temporaryAidId ? loaders.one(TemporaryAid, 'id').load(temporaryAidId) : null;
  }

  @Internal()
  @FieldResolver(() => Int, { nullable: true, description: '版本，办理时须带上。Version, which every step names.' })
  version(@Root() { version }: DamageAssessment): number {
    return version;
  }

  @Internal()
  @FieldResolver(() => DateTimeScalar, { nullable: true, description: '最近届满的期限；没有计时的为空。When the first of its time limits is up; null while none runs.' })
  dueAt(@Root() assessment: DamageAssessment): Date | null {
    return dueAtOf(assessment);
  }

  @Internal()
  @FieldResolver(() => [TimelineEvent], { nullable: true, description: '办理过程，按先后。Steps made, in their order.' })
  timeline(@Root() { id }: DamageAssessment, @Ctx() context: SubgraphContext): Promise<TimelineEvent[]> {
    return timelineOf(context, id);
  }

  @Step('上报一户住房受损，一次灾害一户一次。Reports the damaged house of a household, once for a disaster.')
  async reportDamage(@StepArgument(() => ReportDamageInput) input: ReportDamageInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, damageMachine, 'reportDamage', { made: emptyAssessment }, input));
  }

  @Step('现场核实，须两人；上报人不得核实。Verifies on the spot, by two; not by whoever reported it.')
  async verifyDamage(@StepArgument(() => VerifyDamageInput) input: VerifyDamageInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, damageMachine, 'verifyDamage', input, input));
  }

  @Step('现场核查后不予认定。Rejects after a survey.')
  async rejectDamage(@StepArgument(() => RejectDamageInput) input: RejectDamageInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, damageMachine, 'rejectDamage', input, input));
  }

  @Step('登记已救助，关联临时救助。Enters that it was relieved, by a temporary aid.')
  async recordDamageRelief(@StepArgument(() => RecordDamageReliefInput) input: RecordDamageReliefInput, @Ctx() context: SubgraphContext): Answer {
    return resultOf(await fire(context, damageMachine, 'recordDamageRelief', input, input));
  }
}
