import { DateScalar, DateTimeScalar } from '@civil/schema/scalars';
import { labelsOf } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { OpinionProposal, RefusalGround } from './application-enums.js';

const { Internal } = labelsOf('ASSISTANCE');

/** What visits, opinions and decisions of the procedures have in common; each procedure adds its own. None of these stands in the graph by itself. */

@ObjectType({ description: '调查。Visit.' })
export abstract class CaseVisit {
  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  at!: string;

  @Internal()
  @Field(() => [String], { nullable: true, description: '调查人员账号，不少于规定人数。Accounts of the investigators, as many at least as the rules ask for.' })
  investigators!: string[];
}

@ObjectType({ description: '乡镇（街道）意见。Opinion of the township.' })
export abstract class CaseOpinion {
  @Internal()
  @Field(() => OpinionProposal, { nullable: true, description: '意见。What it proposes.' })
  proposal!: OpinionProposal;

  @Internal()
  @Field(() => DateTimeScalar, { nullable: true, description: '时间。When.' })
  at!: string;

  @Internal()
  @Field(() => String, { nullable: true, description: '单位。Unit.' })
  unit!: string | null;

  @Internal()
  @Field(() => [RefusalGround], { nullable: true, description: '不予救助的理由。Grounds of a refusal.' })
  grounds!: RefusalGround[];
}

@ObjectType({ description: '决定。Decision.' })
export abstract class CaseDecision {
  @Internal()
  @Field(() => String, { nullable: true, description: '决定单位。Unit that decided.' })
  unit!: string | null;

  @Internal()
  @Field(() => DateScalar, { nullable: true, description: '决定日。Day of the decision.' })
  on!: string;
}
