import { labelsOf, type Outcome, UserError } from '@civil/subgraph-kernel';
import { Field, ObjectType } from 'type-graphql';
import { EconomicCheck } from './economic-check.entity.js';

const { Public, Internal } = labelsOf('ASSISTANCE');

@Public()
@ObjectType({ description: '核对一步的结果。What a step on an economic check came to.' })
export class EconomicCheckResult {
  @Internal()
  @Field(() => EconomicCheck, { nullable: true, description: '办理后的核对；未能办理的为空。The check as it stands; null where nothing was done.' })
  check!: EconomicCheck | null;

  @Field(() => [UserError], { description: '未能办理的原因。Why nothing was done.' })
  userErrors!: UserError[];
}

/** The outcome of a step as it is answered. */
export const checkResult = ({ subject, userErrors }: Outcome<EconomicCheck>): EconomicCheckResult => ({ check: subject, userErrors });
