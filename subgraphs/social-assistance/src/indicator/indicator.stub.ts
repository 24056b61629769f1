import { DivisionStub, UrbanRural } from '@civil/subgraph-kernel';
import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** A published figure as this subgraph knows it: its key, and what tells which of our own figures it compares with. */
@Directive('@key(fields: "id")')
@ObjectType('Indicator', { description: '已公布的指标。Published figure.' })
export class IndicatorStub {
  @Field(() => ID, { description: '指标标识。Id.' }) id!: string;

  @Directive('@external')
  @Field(() => String, { description: '指标名。Measure.' })
  measure!: string;

  @Directive('@external')
  @Field(() => String, { description: '时期。Period.' })
  period!: string;

  @Directive('@external')
  @Field(() => UrbanRural, { nullable: true, description: '城乡。Urban or rural.' })
  urbanRural?: UrbanRural | null;

  @Directive('@external')
  @Field(() => DivisionStub, { nullable: true, description: '地区。Division the figure describes.' })
  division?: DivisionStub | null;
}
