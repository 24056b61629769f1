import { labelsOf, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { DisabilitySubsidyApplication } from './disability-subsidy-application.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一步办理的结果。What a step on an application for a disability subsidy came to.' })
export class DisabilitySubsidyResult {
  @Internal()
  @Field(() => DisabilitySubsidyApplication, { nullable: true, description: '办理后的申请；未能办理的为空。The application as it stands; null where nothing was done.' })
  application!: DisabilitySubsidyApplication | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}
