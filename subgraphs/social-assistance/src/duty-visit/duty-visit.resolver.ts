import {
  type Connection, connectionType, divisionCondition, DivisionScope, fire, labelsOf, PageArgs, StepArgument, type SubgraphContext, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, FieldResolver, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { AssistanceEnrollment } from '../assistance-enrollment/assistance-enrollment.entity.js';
import { OfficerStep } from '../record-step.js';
import { DutyVisit, VisitDuty } from './duty-visit.entity.js';
import { dutyVisitMachine, emptyVisit, RecordDutyVisitInput } from './duty-visit-machine.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const VisitDutyConnection = connectionType(VisitDuty, 'VisitDuty');

@Public()
@ObjectType({ description: '登记走访的结果。What entering a visit came to.' })
export class DutyVisitResult {
  @Internal()
  @Field(() => DutyVisit, { nullable: true, description: '走访；未能登记的为空。The visit; null where none was entered.' })
  visit!: DutyVisit | null;

  @Field(() => [UserError], { description: '未能登记的原因。Why none was entered.' })
  userErrors!: UserError[];
}

@Resolver(() => VisitDuty)
export class VisitDutyResolver {
  @Internal()
  @Query(() => VisitDutyConnection, { nullable: true, description: '辖区内逾期未走访的家庭，逾期久的在前。Households whose visit is overdue, the longest first.' })
  overdueDutyVisits(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划。Division.' }) scope: DivisionScope | undefined, @Args(() => PageArgs) page: PageArgs, @Ctx() { pager, today }: SubgraphContext,
  ): Promise<Connection<VisitDuty>> {
    const division = divisionCondition(scope);
    const where = { dueOn: { $lt: today }, ...(division ? { residenceDivisionCode: division } : {}) } as FilterQuery<VisitDuty>;
    return pager.page(VisitDuty, { field: 'Query.overdueDutyVisits', where, orderBy: [{ property: 'dueOn', direction: 'asc' }] }, page);
  }

  @Internal()
  @FieldResolver(() => AssistanceEnrollment, { nullable: true, description: '在册待遇。Benefit.' })
  enrollment(@Root() { enrollmentId }: VisitDuty, @Ctx() { loaders }: SubgraphContext): Promise<AssistanceEnrollment | null> {
    return loaders.one(AssistanceEnrollment, 'id').load(enrollmentId);
  }

  @OfficerStep(() => DutyVisitResult, '登记定期走访，可同时报告急难情况。Enters a visit of duty, with a report of hardship where there is need.')
  async recordDutyVisit(@StepArgument(() => RecordDutyVisitInput) input: RecordDutyVisitInput, @Ctx() context: SubgraphContext): Promise<DutyVisitResult> {
    const { subject, userErrors } = await fire(context, dutyVisitMachine, 'recordDutyVisit', { made: emptyVisit }, input);
    return { visit: subject, userErrors };
  }
}

@Resolver(() => AssistanceEnrollment)
export class DutyVisitsResolver {
  @Internal()
  @FieldResolver(() => [DutyVisit], { nullable: true, description: '定期走访，新的在前。Visits of duty, the newest first.' })
  dutyVisits(@Root() { id }: AssistanceEnrollment, @Ctx() { loaders }: SubgraphContext): Promise<DutyVisit[]> {
    return loaders.many(DutyVisit, 'enrollmentId', { orderBy: { at: 'desc', id: 'desc' } }).load(id);
  }
}
