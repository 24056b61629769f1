import { DivisionScope, FilterOn, orderType } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { type FuneralFacility, FuneralFacilityKind } from './funeral-facility.entity.js';

@InputType({ description: '殡葬设施筛选条件。Filter of funeral facilities.' })
export class FuneralFacilityFilter {
  @FilterOn()
  @Field(() => DivisionScope, { nullable: true, description: '所在区划。Division.' })
  scope?: DivisionScope;

  @FilterOn()
  @Field(() => [FuneralFacilityKind], { nullable: true, description: '种类。Kinds.' })
  kind?: FuneralFacilityKind[];

  @FilterOn()
  @Field(() => [String], { nullable: true, description: '状态代码。Codes of status.' })
  status?: string[];

  @FilterOn()
  @Field(() => Boolean, { nullable: true, description: '是否尚有空余墓位；否则只取已用尽的。With plots left when true, with none left when false.' })
  freePlots?: boolean;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '名称所含文字。Text in the name.' })
  q?: string;
}

export const FuneralFacilityOrder = orderType<FuneralFacility>('FuneralFacility', {
  NAME: { property: 'name', description: '名称。Name.' },
  DIVISION: { property: 'divisionCode', description: '所在区划。Division.' },
});
