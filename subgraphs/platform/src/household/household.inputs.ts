import { DivisionScope, FilterOn, IntRange, orderType, UrbanRural } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { type Household, HouseholdKind } from './household.entity.js';

@InputType({ description: '户的筛选条件。Filter of households.' })
export class HouseholdFilter {
  @FilterOn('Household.division')
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn('Household.kind')
  @Field(() => HouseholdKind, { nullable: true, description: '种类。Kind.' })
  kind?: HouseholdKind;

  @FilterOn('Household.urbanRural')
  @Field(() => UrbanRural, { nullable: true, description: '城乡。Urban or rural.' })
  urbanRural?: UrbanRural;

  @FilterOn('Household.size')
  @Field(() => IntRange, { nullable: true, description: '共同生活人数。Number who live together.' })
  sizeRange?: IntRange;
}

export const HouseholdOrder = orderType<Household>('Household', {
  SIZE: { property: 'size', description: '人数。Size.' },
  VALID_FROM: { property: 'validFrom', description: '起始日。Valid from.' },
  DIVISION: { property: 'divisionCode', description: '所在区划。Division.', reads: ['Household.division'] },
});
