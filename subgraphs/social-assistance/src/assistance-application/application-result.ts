import { labelsOf, type Outcome, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { AssistanceApplication } from './assistance-application.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '一步办理的结果。What a step on an application came to.' })
export class AssistanceApplicationResult {
  @Internal()
  @Field(() => AssistanceApplication, { nullable: true, description: '办理后的申请；未能办理的为空。The application as it stands; null where nothing was done.' })
  application!: AssistanceApplication | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

/** The outcome of a step as it is answered. */
export const applicationResult = ({ subject, userErrors }: Outcome<AssistanceApplication>): AssistanceApplicationResult => ({ application: subject, userErrors });
