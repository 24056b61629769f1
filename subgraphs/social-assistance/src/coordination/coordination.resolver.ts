import {
  type Connection, connectionType, divisionCondition, DivisionScope, fire, labelsOf, PageArgs, StepArgument, type SubgraphContext, UserError,
} from '@civil/subgraph-kernel';
import type { FilterQuery } from '@mikro-orm/core';
import { Arg, Args, Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import { OfficerStep } from '../record-step.js';
import { coordinationMachine, emptyCoordination, RecordCoordinationInput } from './coordination-machine.js';
import { CoordinationKind, CoordinationRecord } from './coordination-record.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

export const CoordinationRecordConnection = connectionType(CoordinationRecord, 'CoordinationRecord');

@Public()
@ObjectType({ description: '登记统筹协调事项的结果。What an entry on coordination came to.' })
export class CoordinationResult {
  @Internal()
  @Field(() => CoordinationRecord, { nullable: true, description: '记录；未能登记的为空。The entry; null where none was made.' })
  record!: CoordinationRecord | null;

  @Field(() => [UserError], { description: '未能登记的原因。Why none was made.' })
  userErrors!: UserError[];
}

@Resolver(() => CoordinationRecord)
export class CoordinationResolver {
  @Internal()
  @Query(() => CoordinationRecordConnection, { nullable: true, description: '协调会议与领导包抓联系，新的在前。Coordination meetings and leaders assigned, the newest first.' })
  coordinationRecords(
    @Arg('scope', () => DivisionScope, { nullable: true, description: '区划。Division.' }) scope: DivisionScope | undefined,
    @Arg('kind', () => CoordinationKind, { nullable: true, description: '种类。Kind.' }) kind: CoordinationKind | undefined,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { pager }: SubgraphContext,
  ): Promise<Connection<CoordinationRecord>> {
    const division = divisionCondition(scope);
    const where = { ...(division ? { divisionCode: division } : {}), ...(kind ? { kind } : {}) } as FilterQuery<CoordinationRecord>;
    return pager.page(CoordinationRecord, { field: 'Query.coordinationRecords', where, orderBy: [{ property: 'on', direction: 'desc' }] }, page);
  }

  @OfficerStep(() => CoordinationResult, '登记协调会议或领导包抓联系。Enters a coordination meeting, or a leader assigned to a place.')
  async recordCoordination(@StepArgument(() => RecordCoordinationInput) input: RecordCoordinationInput, @Ctx() context: SubgraphContext): Promise<CoordinationResult> {
    const { subject, userErrors } = await fire(context, coordinationMachine, 'recordCoordination', { made: emptyCoordination }, input);
    return { record: subject, userErrors };
  }
}
