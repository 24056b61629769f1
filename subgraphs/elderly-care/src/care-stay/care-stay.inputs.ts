import { DateScalar } from '@civil/schema/scalars';
import { DivisionScope, FilterOn } from '@civil/subgraph-kernel';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CarePayer } from './care-stay.entity.js';

@InputType({ description: '入住记录筛选条件。Filter of stays.' })
export class CareStayFilter {
  @FilterOn('CareStay.facility')
  @Field(() => DivisionScope, { nullable: true, description: '设施所在或支付方所在区划。Division of the facility or of the payer.' })
  scope?: DivisionScope;

  @FilterOn('CareStay.facility')
  @Field(() => ID, { nullable: true, description: '设施标识。Id of the facility.' })
  facilityId?: string;

  @FilterOn('CareStay.admittedOn', 'CareStay.leftOn')
  @Field(() => DateScalar, { nullable: true, description: '该日在住的，含离开当日。Staying on that day, the day of leaving included.' })
  activeOn?: string;

  @FilterOn('CareStay.payer')
  @Field(() => CarePayer, { nullable: true, description: '支付方。Who pays.' })
  payer?: CarePayer;

  @FilterOn('CareStay.level')
  @Field(() => Int, { nullable: true, description: '能力等级。Ability level.' })
  level?: number;
}
