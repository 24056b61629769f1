import { labelsOf, type Outcome, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { AssistanceEnrollment } from './assistance-enrollment.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '对待遇的一步办理的结果。What a step on a benefit came to.' })
export class AssistanceEnrollmentResult {
  @Internal()
  @Field(() => AssistanceEnrollment, { nullable: true, description: '办理后的待遇；未能办理的为空。The benefit as it stands; null where nothing was done.' })
  enrollment!: AssistanceEnrollment | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

/** The outcome of a step as it is answered. */
export const enrollmentResult = ({ subject, userErrors }: Outcome<AssistanceEnrollment>): AssistanceEnrollmentResult => ({ enrollment: subject, userErrors });
