import { DecimalScalar, MoneyScalar } from '@civil/schema/scalars';
import { CodeLabel, labelsOf } from '@civil/subgraph-kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { ResidentStub } from '../resident/resident.stub.js';
import { CheckSourceStatus, ExceedanceRule, PropertyKind } from './check-enums.js';

const { Sensitive } = labelsOf('ASSISTANCE');

/** What a source answered about a person, as the reply keeps it. */
export interface StoredFact {
  kind: string;
  residentId: string;
  /** Yuan: income of twelve months, or a value. */
  amount: string | null;
  /** Another person whom the fact names. */
  otherId: string | null;
}

/** Property that was found, as the report keeps it. */
export interface StoredProperty {
  kind: PropertyKind;
  value: string;
  ownerId: string | null;
}

@Sensitive({ purpose: true })
@ObjectType({ description: '一个来源的核对结果。What one source answered.' })
export class CheckSourceResult {
  @Field(() => CodeLabel, { nullable: true, description: '来源。Source.' }) source!: CodeLabel;
  @Field(() => CheckSourceStatus, { nullable: true, description: '答复。Answer.' }) status!: CheckSourceStatus;

  @Sensitive({ purpose: true, facet: 'CHECK_AMOUNTS' })
  @Field(() => Int, { nullable: true, description: '命中条数。Number of hits.' })
  hits!: number;

  @Field(() => Int, { nullable: true, description: '已查询次数。How often it was asked.' }) tries!: number;
}

@Sensitive({ purpose: true, facet: 'CHECK_AMOUNTS' })
@ObjectType({ description: '查得的财产。Property that was found.' })
export class PropertyItem {
  @Field(() => PropertyKind, { nullable: true, description: '种类。Kind.' }) kind!: PropertyKind;
  @Field(() => MoneyScalar, { nullable: true, description: '价值。Value.' }) value!: string;
  @Field(() => ResidentStub, { nullable: true, description: '所有人；人工出具未列明的为空。Owner; null where a report by hand does not say.' }) owner!: ResidentStub | null;
}

@Sensitive({ purpose: true })
@ObjectType({ description: '超过规定之处：规定人人可知，查得的数限核对人员。A rule that was exceeded: the rule is told, the number found to those who verify.' })
export class Exceedance {
  @Field(() => ExceedanceRule, { nullable: true, description: '规定。Rule.' }) rule!: ExceedanceRule;

  @Sensitive({ purpose: true, facet: 'CHECK_AMOUNTS' })
  @Field(() => DecimalScalar, { nullable: true, description: '规定的限额：个数，或人均元。What the rule allows: a number, or yuan per head.' })
  limit!: string;

  @Sensitive({ purpose: true, facet: 'CHECK_AMOUNTS' })
  @Field(() => DecimalScalar, { nullable: true, description: '查得的数，与限额同一单位。What was found, in the same unit.' })
  found!: string;
}
