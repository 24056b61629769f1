import { DivisionCodeScalar } from '@civil/schema/scalars';
import { FilterOn, orderType, UrbanRural } from '@civil/subgraph-kernel';
import { Field, InputType } from 'type-graphql';
import { type Indicator, IndicatorKind } from './indicator.entity.js';

@InputType({ description: '指标筛选条件，各项须同时满足。Filter of figures; all given must hold.' })
export class IndicatorFilter {
  @FilterOn()
  @Field(() => DivisionCodeScalar, { nullable: true, description: '指标所述地区，不含下级。Division the figure describes, without those below.' })
  division?: string;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '所属子图，如 elderly-care。Subgraph.' })
  subgraph?: string;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '指标名，如 dibao-standard。Measure.' })
  measure?: string;

  @FilterOn()
  @Field(() => IndicatorKind, { nullable: true, description: '性质。Kind.' })
  kind?: IndicatorKind;

  @FilterOn()
  @Field(() => String, { nullable: true, description: '时期，与公布的完全一致，如 2020 或 2016/2020。Period, exactly as published.' })
  period?: string;

  @FilterOn()
  @Field(() => UrbanRural, { nullable: true, description: '城乡。Urban or rural.' })
  urbanRural?: UrbanRural;
}

export const IndicatorOrder = orderType<Indicator>('Indicator', {
  MEASURE: { property: 'measure', description: '指标名。Measure.' },
  PERIOD: { property: 'period', description: '时期。Period.' },
  VALUE: { property: 'value', description: '数值。Value.' },
  DIVISION: { property: 'divisionCode', description: '地区。Division.', reads: ['Indicator.division'] },
});
